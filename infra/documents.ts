import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Grant } from "./policy.ts";

/** The top folders of the bucket; `db/documents.ts` makes keys in them. */
type Folder = "uploads" | "inputs" | "results" | "profiles" | "reports" | "exports";

/** The documents bucket: private, encrypted, with "Object Created" events on the account's default bus. */
export class DocumentsBucket extends pulumi.ComponentResource {
  readonly bucketName: pulumi.Output<string>;
  readonly arn: pulumi.Output<string>;
  /** Where presigned addresses lead, as `https://host`. */
  readonly url: pulumi.Output<string>;
  private readonly label: string;

  constructor(name: string, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:DocumentsBucket", name, {}, options);
    const parent = { parent: this };
    // Without a fixed name: bucket names are shared by all accounts of the world.
    const bucket = new aws.s3.Bucket(name, {}, parent);
    new aws.s3.BucketPublicAccessBlock(
      name,
      {
        bucket: bucket.id,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      parent,
    );
    new aws.s3.BucketServerSideEncryptionConfiguration(
      name,
      { bucket: bucket.id, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] },
      parent,
    );
    new aws.s3.BucketPolicy(
      name,
      {
        bucket: bucket.id,
        policy: pulumi.jsonStringify({
          Version: "2012-10-17",
          Statement: [
            {
              Sid: "OnlyEncryptedConnections",
              Effect: "Deny",
              Principal: "*",
              Action: "s3:*",
              Resource: [bucket.arn, pulumi.interpolate`${bucket.arn}/*`],
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
          ],
        }),
      },
      parent,
    );
    new aws.s3.BucketLifecycleConfiguration(
      name,
      {
        bucket: bucket.id,
        rules: [
          {
            id: "people's files grow cold",
            status: "Enabled",
            filter: {},
            transitions: [
              { days: 30, storageClass: "STANDARD_IA" },
              { days: 90, storageClass: "GLACIER_IR" },
            ],
            abortIncompleteMultipartUpload: { daysAfterInitiation: 1 },
          },
          {
            id: "reports go after a year",
            status: "Enabled",
            filter: { prefix: "reports/" },
            expiration: { days: 365 },
          },
          {
            id: "exports go after a day",
            status: "Enabled",
            filter: { prefix: "exports/" },
            expiration: { days: 1 },
          },
        ],
      },
      parent,
    );
    new aws.s3.BucketNotification(name, { bucket: bucket.id, eventbridge: true }, parent);
    this.label = name;
    this.url = pulumi.interpolate`https://${bucket.bucketRegionalDomainName}`;
    this.bucketName = bucket.bucket;
    this.arn = bucket.arn;
    this.registerOutputs({ bucketName: this.bucketName, arn: this.arn });
  }

  /** Lets pages of these origins put and fetch files under presigned addresses. */
  openTo(origins: readonly pulumi.Input<string>[]): void {
    new aws.s3.BucketCorsConfiguration(
      this.label,
      {
        bucket: this.bucketName,
        corsRules: [
          {
            allowedOrigins: [...origins],
            allowedMethods: ["GET", "HEAD", "PUT"],
            allowedHeaders: ["content-type", "range"],
            exposeHeaders: ["ETag", "Content-Length", "Content-Disposition"],
            maxAgeSeconds: 3_600,
          },
        ],
      },
      { parent: this },
    );
  }

  environment(): Record<string, pulumi.Input<string>> {
    return { DOCUMENTS_BUCKET: this.bucketName };
  }

  /**
   * The permission to read and write in these folders. Without `ListBucket` a missing object would answer
   * "access denied"; with it, it answers "no such key".
   */
  use({
    read = [],
    write = [],
    remove = [],
  }: {
    read?: readonly Folder[];
    write?: readonly Folder[];
    remove?: readonly Folder[];
  }): Grant[] {
    const inside = (folder: Folder) => pulumi.interpolate`${this.arn}/${folder}/*`;
    return [
      ...(read.length === 0
        ? []
        : [
            { sid: "ReadDocuments", actions: ["s3:GetObject"], resources: read.map(inside) },
            { sid: "FindDocuments", actions: ["s3:ListBucket"], resources: [this.arn] },
          ]),
      ...(write.length === 0
        ? []
        : [{ sid: "WriteDocuments", actions: ["s3:PutObject"], resources: write.map(inside) }]),
      ...(remove.length === 0
        ? []
        : [{ sid: "RemoveDocuments", actions: ["s3:DeleteObject"], resources: remove.map(inside) }]),
    ];
  }
}
