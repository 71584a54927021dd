import type { Metric } from "../../../local/services/s3vectors/catalog.ts";
import { ACCOUNT, graphOf, REGION, resource } from "./platform.ts";

export const vectorBucketArn = (name: string): string => `arn:aws:s3vectors:${REGION}:${ACCOUNT}:bucket/${name}`;
export const vectorIndexArn = (bucket: string, name: string): string => `${vectorBucketArn(bucket)}/index/${name}`;

export const vectorBucket = (name: string) =>
  resource(
    "aws:s3/vectorsVectorBucket:VectorsVectorBucket",
    name,
    { vectorBucketName: name },
    { vectorBucketArn: vectorBucketArn(name) },
  );

export const vectorIndex = (
  bucket: string,
  name: string,
  shape: {
    readonly dimension?: number;
    readonly distanceMetric?: Metric;
    readonly nonFilterableMetadataKeys?: readonly string[];
  } = {},
) => {
  const { dimension = 3, distanceMetric = "cosine", nonFilterableMetadataKeys } = shape;
  return resource(
    "aws:s3/vectorsIndex:VectorsIndex",
    name,
    {
      vectorBucketName: bucket,
      indexName: name,
      dataType: "float32",
      dimension,
      distanceMetric,
      ...(nonFilterableMetadataKeys ? { metadataConfiguration: { nonFilterableMetadataKeys } } : {}),
    },
    { indexArn: vectorIndexArn(bucket, name) },
  );
};

/** One bucket with an index of each metric, whose key `text` can't be filtered by. */
export const knowledgeGraph = graphOf(
  vectorBucket("knowledge"),
  vectorIndex("knowledge", "chunks", { nonFilterableMetadataKeys: ["text"] }),
  vectorIndex("knowledge", "places", { distanceMetric: "euclidean" }),
);

/** Names the index of a call. */
export const chunks = { vectorBucketName: "knowledge", indexName: "chunks" };
export const places = { vectorBucketName: "knowledge", indexName: "places" };
