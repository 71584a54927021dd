import type { Place } from "../../arn.ts";
import type { Catalog, VectorBucket, VectorIndex } from "./catalog.ts";
import { invalid, noSuchBucket, noSuchIndex } from "./errors.ts";

export interface BucketReference {
  readonly vectorBucketName?: string | undefined;
  readonly vectorBucketArn?: string | undefined;
}

export interface IndexReference {
  readonly vectorBucketName?: string | undefined;
  readonly indexName?: string | undefined;
  readonly indexArn?: string | undefined;
}

export interface Names {
  /** The ARN that a request speaks of, whether or not there is such a bucket. Throws InvalidRequest. */
  bucketArn(reference: BucketReference): string;
  /** The ARN that a request speaks of, whether or not there is such an index. Throws InvalidRequest. */
  indexArn(reference: IndexReference): string;
  /** The bucket that a request speaks of. Throws AwsError (NotFoundException). */
  bucket(reference: BucketReference): VectorBucket;
  /** The index that a request speaks of. Throws AwsError (NotFoundException). */
  index(reference: IndexReference): VectorIndex;
}

/** How requests name buckets and indexes: by names, or by one ARN, but not by both. */
export function createNames(catalog: Catalog, { region, account }: Place): Names {
  const arnOf = (bucketName: string): string => `arn:aws:s3vectors:${region}:${account}:bucket/${bucketName}`;

  const bucketArn = ({ vectorBucketName, vectorBucketArn }: BucketReference): string => {
    if ((vectorBucketName === undefined) === (vectorBucketArn === undefined)) {
      throw invalid("Must specify either vectorBucketName or vectorBucketArn but not both", "vectorBucketName");
    }
    return vectorBucketArn ?? arnOf(vectorBucketName ?? "");
  };

  const indexArn = ({ vectorBucketName, indexName, indexArn: arn }: IndexReference): string => {
    const isNamed = vectorBucketName !== undefined && indexName !== undefined;
    const isMixed = arn !== undefined && (vectorBucketName !== undefined || indexName !== undefined);
    if (isMixed || (arn === undefined && !isNamed)) {
      throw invalid("Must specify either indexArn or both vectorBucketName and indexName", "indexArn");
    }
    return arn ?? `${arnOf(vectorBucketName ?? "")}/index/${indexName}`;
  };

  return {
    bucketArn,
    indexArn,
    bucket(reference) {
      const arn = bucketArn(reference);
      const found = catalog.buckets.find((bucket) => bucket.arn === arn);
      if (!found) throw noSuchBucket();
      return found;
    },
    index(reference) {
      const arn = indexArn(reference);
      const found = catalog.indexes.find((index) => index.arn === arn);
      if (!found) throw noSuchIndex();
      return found;
    },
  };
}
