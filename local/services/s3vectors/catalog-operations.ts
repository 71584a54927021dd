import type { Access } from "../../service.ts";
import { type Operation, operation } from "../json.ts";
import type { Catalog, VectorBucket, VectorIndex } from "./catalog.ts";
import { inputs, ofBucket, ofIndex } from "./inputs.ts";
import type { Names } from "./names.ts";
import { pageByName } from "./paging.ts";

/** What every bucket and index has here; keys of KMS are not emulated. */
const ENCRYPTION = { sseType: "AES256" };

const needs = (action: string, resource: string): readonly Access[] => [{ action: `s3vectors:${action}`, resource }];

const bucketSummary = ({ name, arn, createdAt }: VectorBucket): object => ({
  vectorBucketName: name,
  vectorBucketArn: arn,
  creationTime: createdAt / 1000,
});

const indexSummary = ({ bucketName, name, arn, createdAt }: VectorIndex): object => ({
  vectorBucketName: bucketName,
  indexName: name,
  indexArn: arn,
  creationTime: createdAt / 1000,
});

const indexDetails = (index: VectorIndex): object => ({
  ...indexSummary(index),
  dataType: "float32",
  dimension: index.dimension,
  distanceMetric: index.metric,
  ...(index.nonFilterable.size === 0
    ? {}
    : { metadataConfiguration: { nonFilterableMetadataKeys: [...index.nonFilterable] } }),
  encryptionConfiguration: ENCRYPTION,
});

/** The operations that tell of buckets and indexes. They are made by the program alone. */
export function catalogOperations(catalog: Catalog, names: Names): Readonly<Record<string, Operation>> {
  return {
    GetVectorBucket: operation({
      input: ofBucket,
      access: (input) => needs("GetVectorBucket", names.bucketArn(input)),
      run: (input) => ({
        vectorBucket: { ...bucketSummary(names.bucket(input)), encryptionConfiguration: ENCRYPTION },
      }),
    }),

    ListVectorBuckets: operation({
      input: inputs.listVectorBuckets,
      access: () => needs("ListVectorBuckets", "*"),
      run: (input) => {
        const { page, ...more } = pageByName(catalog.buckets, input);
        return { vectorBuckets: page.map(bucketSummary), ...more };
      },
    }),

    GetIndex: operation({
      input: ofIndex,
      access: (input) => needs("GetIndex", names.indexArn(input)),
      run: (input) => ({ index: indexDetails(names.index(input)) }),
    }),

    ListIndexes: operation({
      input: inputs.listIndexes,
      access: (input) => needs("ListIndexes", names.bucketArn(input)),
      run: (input) => {
        const bucket = names.bucket(input);
        const { page, ...more } = pageByName(
          catalog.indexes.filter(({ bucketName }) => bucketName === bucket.name),
          input,
        );
        return { indexes: page.map(indexSummary), ...more };
      },
    }),
  };
}
