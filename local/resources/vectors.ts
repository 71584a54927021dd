import * as z from "zod";
import { arn, jsonText, type Made, resource, tags, text } from "./define.ts";

/** Vector buckets and indexes are encrypted with keys of S3's own; keys of KMS are not emulated. */
const s3ManagedKeys = z.array(z.strictObject({ sseType: z.literal("AES256") })).optional();

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-buckets-naming.html */
const vectorBucketName = z.string().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, { error: "not a vector bucket's name" });
const vectorIndexName = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { error: "not a vector index's name" });
const vectorBucketArn = (made: Made): string => made.arn("s3vectors", `bucket/${made.inputs.vectorBucketName}`);
const vectorIndexArn = (made: Made): string => `${vectorBucketArn(made)}/index/${made.inputs.indexName}`;

export const vectorTypes = {
  "aws:s3/vectorsVectorBucket:VectorsVectorBucket": resource(
    {
      vectorBucketName: vectorBucketName,
      encryptionConfigurations: s3ManagedKeys,
      forceDestroy: z.boolean().default(false),
      tags: tags.optional(),
    },
    { vectorBucketArn },
    vectorBucketArn,
  ),
  "aws:s3/vectorsIndex:VectorsIndex": resource(
    {
      vectorBucketName: vectorBucketName,
      indexName: vectorIndexName,
      dataType: z.literal("float32"),
      dimension: z.int().min(1).max(4096),
      distanceMetric: z.enum(["cosine", "euclidean"]),
      metadataConfiguration: z
        .strictObject({ nonFilterableMetadataKeys: z.array(text.max(63)).min(1).max(10) })
        .optional(),
      encryptionConfigurations: s3ManagedKeys,
      tags: tags.optional(),
    },
    { indexArn: vectorIndexArn },
    vectorIndexArn,
  ),
  "aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy": resource(
    { vectorBucketArn: arn, policy: jsonText },
    {},
    (made) => String(made.inputs.vectorBucketArn),
  ),
};
