import * as z from "zod";
import { integer, list, matching, text } from "./constraints.ts";

const bucketName = text(3, 63);
const BUCKET = "arn:aws[-a-z0-9]*:s3vectors:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]";
const bucketArn = matching(new RegExp(`^${BUCKET}$`));
const indexArn = matching(new RegExp(`^${BUCKET}/index/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]$`));
const isVector = (value: unknown): value is readonly (number | string)[] =>
  Array.isArray(value) && value.every((each) => typeof each === "number" || NOT_FINITE.has(each));

/** JSON has no such numbers; the protocol writes them as texts. */
const NOT_FINITE: ReadonlySet<unknown> = new Set(["NaN", "Infinity", "-Infinity"]);

const vectorData = z.strictObject({ float32: z.custom<readonly (number | string)[]>(isVector) });
const key = text(1, 1024);

export const ofBucket = { vectorBucketName: bucketName.optional(), vectorBucketArn: bucketArn.optional() };
export const ofIndex = {
  vectorBucketName: bucketName.optional(),
  indexName: text(3, 63).optional(),
  indexArn: indexArn.optional(),
};

const page = { maxResults: integer(1, 500).optional(), nextToken: text(1, 2048).optional() };

/**
 * The inputs of the operations with their limits
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-limitations.html).
 */
export const inputs = {
  listVectorBuckets: { ...page, prefix: text(1, 63).optional() },
  listIndexes: { ...ofBucket, ...page, prefix: text(1, 63).optional() },
  putVectors: {
    ...ofIndex,
    vectors: list(z.strictObject({ key, data: vectorData, metadata: z.unknown().optional() }), 1, 500),
  },
  getVectors: {
    ...ofIndex,
    keys: list(key, 1, 100),
    returnData: z.boolean().default(false),
    returnMetadata: z.boolean().default(false),
  },
  deleteVectors: { ...ofIndex, keys: list(key, 1, 500) },
  listVectors: {
    ...ofIndex,
    maxResults: integer(1, 1000).default(500),
    nextToken: text(1, 2048).optional(),
    segmentCount: integer(1, 16).optional(),
    segmentIndex: integer(0, 15).optional(),
    returnData: z.boolean().default(false),
    returnMetadata: z.boolean().default(false),
  },
  queryVectors: {
    ...ofIndex,
    /** 100 until June 2026. */
    topK: integer(1, 10_000),
    queryVector: vectorData,
    filter: z.unknown().optional(),
    returnDistance: z.boolean().default(false),
    returnMetadata: z.boolean().default(false),
    nextToken: text(1, 2048).optional(),
  },
};

/** The numbers of a vector as it is stored. Doubles are rounded first: what is too large for float32 becomes infinite. */
export const toFloat32 = (values: readonly (number | string)[]): Float32Array => Float32Array.from(values, Number);
