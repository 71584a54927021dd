import type { QueryVectorsInput, S3VectorsClient } from "@aws-sdk/client-s3vectors";
import { type Filter, toS3Filter } from "../../knowledge/retrieval/filter.ts";
import { inParallel } from "./embedding.ts";

/** A vector with what is kept beside it. */
export interface StoredVector {
  readonly key: string;
  readonly vector: readonly number[];
  readonly metadata: Record<string, string | number | string[]>;
}

/** A vector that a query found; `score` is the cosine. */
export interface NearVector {
  readonly key: string;
  readonly score: number;
}

/** The index of vectors in S3 Vectors. */
export interface Vectors {
  put(vectors: readonly StoredVector[]): Promise<void>;
  query(vector: readonly number[], filter: Filter, k: number, signal?: AbortSignal): Promise<NearVector[]>;
  /** Removes vectors; those that aren't there are passed over. */
  remove(keys: readonly string[]): Promise<void>;
}

/** Limits of a call (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-limitations.html). */
const PUT_AT_ONCE = 500;
const DELETE_AT_ONCE = 500;
const QUERY_MOST = 100;
const CALLS_AT_ONCE = 3;

/** Keys of the metadata that filters don't look at; the index is made with them. */
export const shownOnly = ["title", "section", "url", "licence", "contentHash", "fetchedAt", "position"] as const;

export const vectorKey = (editionId: string, number: number): string => `${editionId}/${number}`;

/** The keys of all vectors of an edition. */
export const vectorKeys = ({
  editionId,
  vectors,
}: {
  readonly editionId: string;
  readonly vectors: number;
}): string[] => Array.from({ length: vectors }, (_, number) => vectorKey(editionId, number));

/** A filter as the client takes it: a document of plain values. */
const filterDocument = (filter: Filter): QueryVectorsInput["filter"] => JSON.parse(JSON.stringify(toS3Filter(filter)));

const groups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** The index with this ARN. The client is loaded at the first call. */
export function vectorsAt(indexArn: string, make: () => Promise<S3VectorsClient> = client): Vectors {
  let made: Promise<S3VectorsClient> | null = null;
  const opened = (): Promise<S3VectorsClient> => {
    made ??= make();
    return made;
  };
  return {
    async put(vectors) {
      const { PutVectorsCommand } = await import("@aws-sdk/client-s3vectors");
      const s3vectors = await opened();
      await inParallel(groups(vectors, PUT_AT_ONCE), CALLS_AT_ONCE, (group) =>
        s3vectors.send(
          new PutVectorsCommand({
            indexArn,
            vectors: group.map(({ key, vector, metadata }) => ({
              key,
              data: { float32: [...vector] },
              metadata,
            })),
          }),
        ),
      );
    },
    async query(vector, filter, k, signal) {
      const { QueryVectorsCommand } = await import("@aws-sdk/client-s3vectors");
      const answer = await (await opened()).send(
        new QueryVectorsCommand({
          indexArn,
          topK: Math.min(k, QUERY_MOST),
          queryVector: { float32: [...vector] },
          filter: filterDocument(filter),
          returnDistance: true,
        }),
        signal === undefined ? {} : { abortSignal: signal },
      );
      return (answer.vectors ?? []).flatMap(({ key, distance }) =>
        key === undefined ? [] : [{ key, score: 1 - (distance ?? 1) }],
      );
    },
    async remove(keys) {
      const { DeleteVectorsCommand } = await import("@aws-sdk/client-s3vectors");
      const s3vectors = await opened();
      await inParallel(groups(keys, DELETE_AT_ONCE), CALLS_AT_ONCE, (group) =>
        s3vectors.send(new DeleteVectorsCommand({ indexArn, keys: group })),
      );
    },
  };
}

async function client(): Promise<S3VectorsClient> {
  const { S3VectorsClient } = await import("@aws-sdk/client-s3vectors");
  return new S3VectorsClient({});
}
