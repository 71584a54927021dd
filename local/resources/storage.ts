import * as z from "zod";
import { ACCOUNT, cidr, count, jsonText, type Made, resource, suffixOf, tags, text } from "./define.ts";

const bucketName = (made: Made): string => made.physicalName(made.inputs.bucket);
const clusterName = (made: Made): string => made.physicalName(made.inputs.clusterIdentifier);
const instanceName = (made: Made): string => made.physicalName(made.inputs.identifier);
const ofBucket = (made: Made): string => String(made.inputs.bucket);
const named = (made: Made): string => made.physicalName(made.inputs.name);
const hexId = (prefix: string, made: Made): string => `${prefix}-${suffixOf(prefix, made.name)}`;

/** The name that RDS gives a secret which it manages. */
const managedSecret = (made: Made): string =>
  made.arn("secretsmanager", `secret:rds!cluster-${clusterName(made)}-${suffixOf("secret", made.name).slice(0, 6)}`);

const lifecycleRule = z.strictObject({
  id: text,
  status: z.enum(["Enabled", "Disabled"]),
  filter: z.strictObject({ prefix: z.string().optional() }).optional(),
  transitions: z.array(z.strictObject({ days: count, storageClass: text })).optional(),
  expiration: z.strictObject({ days: count }).optional(),
  noncurrentVersionExpiration: z.strictObject({ noncurrentDays: count }).optional(),
  abortIncompleteMultipartUpload: z.strictObject({ daysAfterInitiation: count }).optional(),
});

export const storageTypes = {
  "aws:s3/bucket:Bucket": resource(
    { bucket: text.optional(), forceDestroy: z.boolean().default(false), tags: tags.optional() },
    {
      bucket: bucketName,
      arn: (made) => `arn:aws:s3:::${bucketName(made)}`,
      bucketRegionalDomainName: (made) => `${bucketName(made)}.s3.${made.region}.amazonaws.com`,
    },
    bucketName,
  ),
  "aws:s3/bucketObjectv2:BucketObjectv2": resource(
    {
      bucket: text,
      key: text,
      source: z
        .strictObject({ asset: z.enum(["FileAsset", "StringAsset"]), path: text.optional(), text: text.optional() })
        .optional(),
      content: z.string().optional(),
      contentType: text,
      cacheControl: text.optional(),
      tags: tags.optional(),
    },
    { arn: (made) => `arn:aws:s3:::${made.inputs.bucket}/${made.inputs.key}` },
    (made) => `${made.inputs.bucket}/${made.inputs.key}`,
  ),
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": resource(
    {
      bucket: text,
      blockPublicAcls: z.boolean().default(false),
      blockPublicPolicy: z.boolean().default(false),
      ignorePublicAcls: z.boolean().default(false),
      restrictPublicBuckets: z.boolean().default(false),
    },
    {},
    ofBucket,
  ),
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": resource(
    {
      bucket: text,
      rules: z.array(
        z.strictObject({
          applyServerSideEncryptionByDefault: z.strictObject({ sseAlgorithm: z.enum(["AES256", "aws:kms"]) }),
          bucketKeyEnabled: z.boolean().optional(),
        }),
      ),
    },
    {},
    ofBucket,
  ),
  "aws:s3/bucketPolicy:BucketPolicy": resource({ bucket: text, policy: jsonText }, {}, ofBucket),
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": resource(
    { bucket: text, rules: z.array(lifecycleRule) },
    {},
    ofBucket,
  ),
  "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration": resource(
    {
      bucket: text,
      corsRules: z
        .array(
          z.strictObject({
            id: text.optional(),
            allowedOrigins: z.array(text).min(1),
            allowedMethods: z.array(z.enum(["GET", "PUT", "HEAD", "POST", "DELETE"])).min(1),
            allowedHeaders: z.array(text).optional(),
            exposeHeaders: z.array(text).optional(),
            maxAgeSeconds: count.optional(),
          }),
        )
        .min(1)
        .max(100),
    },
    {},
    ofBucket,
  ),
  "aws:s3/bucketNotification:BucketNotification": resource(
    { bucket: text, eventbridge: z.boolean().default(false) },
    {},
    ofBucket,
  ),
  "aws:secretsmanager/secret:Secret": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      recoveryWindowInDays: count.default(30),
      tags: tags.optional(),
    },
    { name: named, arn: (made) => made.arn("secretsmanager", `secret:${named(made)}`) },
    (made) => made.arn("secretsmanager", `secret:${named(made)}`),
  ),
  "aws:secretsmanager/secretVersion:SecretVersion": resource({ secretId: text, secretString: text }),
  "awsx:ec2:Vpc": resource(
    {
      cidrBlock: cidr.optional(),
      numberOfAvailabilityZones: count.min(1).max(6).default(3),
      natGateways: z.strictObject({ strategy: z.enum(["None", "Single", "OnePerAz"]) }).optional(),
      subnetStrategy: z.enum(["Auto", "Exact", "Legacy"]).optional(),
      subnetSpecs: z
        .array(
          z.strictObject({
            type: z.enum(["Public", "Private", "Isolated"]),
            name: text.optional(),
            cidrMask: count.optional(),
          }),
        )
        .optional(),
      tags: tags.optional(),
    },
    {
      vpcId: (made) => hexId("vpc", made),
      isolatedSubnetIds: (made) =>
        Array.from(
          { length: Number(made.inputs.numberOfAvailabilityZones) },
          (_, zone) => `${hexId("subnet", made)}${zone}`,
        ),
    },
    (made) => hexId("vpc", made),
  ),
  "aws:ec2/securityGroup:SecurityGroup": resource(
    {
      name: text.optional(),
      description: text.default("Managed by Pulumi"),
      vpcId: text,
      ingress: z.array(z.looseObject({ protocol: text, fromPort: count, toPort: count })).default([]),
      egress: z.array(z.looseObject({ protocol: text, fromPort: count, toPort: count })).default([]),
      tags: tags.optional(),
    },
    { name: named, arn: (made) => made.arn("ec2", `security-group/${hexId("sg", made)}`) },
    (made) => hexId("sg", made),
  ),
  "aws:rds/subnetGroup:SubnetGroup": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      subnetIds: z.array(text).min(2),
      tags: tags.optional(),
    },
    { name: named, arn: (made) => made.arn("rds", `subgrp:${named(made)}`) },
  ),
  "aws:rds/cluster:Cluster": resource(
    {
      clusterIdentifier: text.optional(),
      engine: z.literal("aurora-postgresql"),
      engineMode: z.literal("provisioned"),
      engineVersion: z.string().regex(/^\d+\.\d+$/),
      databaseName: text,
      masterUsername: text,
      manageMasterUserPassword: z.literal(true),
      enableHttpEndpoint: z.boolean().default(false),
      storageEncrypted: z.boolean().default(false),
      backupRetentionPeriod: count.default(1),
      copyTagsToSnapshot: z.boolean().default(false),
      deletionProtection: z.boolean().default(false),
      skipFinalSnapshot: z.boolean().default(false),
      finalSnapshotIdentifier: text.optional(),
      dbSubnetGroupName: text,
      vpcSecurityGroupIds: z.array(text),
      serverlessv2ScalingConfiguration: z.strictObject({
        minCapacity: z.number().min(0),
        maxCapacity: z.number().min(0.5),
        secondsUntilAutoPause: count.optional(),
      }),
      tags: tags.optional(),
    },
    {
      clusterIdentifier: clusterName,
      arn: (made) => made.arn("rds", `cluster:${clusterName(made)}`),
      endpoint: (made) => `${clusterName(made)}.cluster-${ACCOUNT}.${made.region}.rds.amazonaws.com`,
      masterUserSecrets: (made) => [
        { secretArn: managedSecret(made), secretStatus: "active", kmsKeyId: "aws/secretsmanager" },
      ],
    },
    clusterName,
  ),
  "aws:rds/clusterInstance:ClusterInstance": resource(
    {
      identifier: text.optional(),
      clusterIdentifier: text,
      engine: z.literal("aurora-postgresql"),
      engineVersion: text.optional(),
      instanceClass: text,
      publiclyAccessible: z.literal(false).default(false),
      tags: tags.optional(),
    },
    {
      identifier: instanceName,
      arn: (made) => made.arn("rds", `db:${instanceName(made)}`),
    },
    instanceName,
  ),
};
