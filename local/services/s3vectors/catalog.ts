import * as z from "zod";
import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";
import type { Clock } from "../../log.ts";
import type { Store } from "../../store.ts";

export const VECTOR_BUCKET = "aws:s3/vectorsVectorBucket:VectorsVectorBucket";
export const VECTOR_INDEX = "aws:s3/vectorsIndex:VectorsIndex";

export type Metric = "cosine" | "euclidean";

export interface VectorBucket {
  readonly name: string;
  readonly arn: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

export interface VectorIndex {
  /** The number of the index in the store. */
  readonly id: number;
  readonly bucketName: string;
  readonly name: string;
  readonly arn: string;
  readonly dimension: number;
  readonly metric: Metric;
  readonly nonFilterable: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

export interface Catalog {
  /** By name. */
  readonly buckets: readonly VectorBucket[];
  /** By name within each bucket. */
  readonly indexes: readonly VectorIndex[];
}

const IndexOutputs = z.object({
  vectorBucketName: z.string(),
  indexName: z.string(),
  indexArn: z.string(),
  dataType: z.literal("float32"),
  dimension: z.int().min(1).max(4096),
  distanceMetric: z.enum(["cosine", "euclidean"]),
  metadataConfiguration: z.object({ nonFilterableMetadataKeys: z.array(z.string()) }).optional(),
});

const BucketOutputs = z.object({ vectorBucketName: z.string(), vectorBucketArn: z.string() });

/** What makes an index another one: AWS can't change it, so Pulumi replaces the index, and its vectors go. */
const shapeOf = (node: z.infer<typeof IndexOutputs>): string =>
  JSON.stringify([node.dimension, node.distanceMetric, keysOf(node).sort()]);

const keysOf = (node: z.infer<typeof IndexOutputs>): string[] => [
  ...(node.metadataConfiguration?.nonFilterableMetadataKeys ?? []),
];

function read<Output>(schema: z.ZodType<Output>, node: ResourceNode): Output {
  const parsed = schema.safeParse(node.outputs);
  if (parsed.success) return parsed.data;
  throw new Error(`${node.name}: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)}`);
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

/**
 * The vector buckets and indexes of the program, with the vectors that the store holds for them. What left the program,
 * or came back with another shape, loses its vectors. Throws an Error that names the resource if one is wrong.
 */
export function deployCatalog(graph: Graph, store: Store, clock: Clock): Catalog {
  const { db } = store;
  const now = clock();
  const buckets = resourcesOf(graph, VECTOR_BUCKET).map((node) => read(BucketOutputs, node));
  const indexes = resourcesOf(graph, VECTOR_INDEX).map((node) => {
    const index = read(IndexOutputs, node);
    if (buckets.some(({ vectorBucketName }) => vectorBucketName === index.vectorBucketName)) return index;
    throw new Error(`${node.name}: the vector bucket ${index.vectorBucketName} is not in the program`);
  });
  const shapes = new Map(indexes.map((index) => [index.indexArn, shapeOf(index)]));

  return store.transaction(() => {
    for (const { id, arn, shape } of db.prepare("SELECT id, arn, shape FROM vector_indexes").all()) {
      if (shapes.get(String(arn)) === shape) continue;
      db.prepare("DELETE FROM vectors WHERE index_id = ?").run(id ?? null);
      db.prepare("DELETE FROM vector_indexes WHERE id = ?").run(id ?? null);
    }
    for (const { arn } of db.prepare("SELECT arn FROM vector_buckets").all()) {
      if (buckets.some(({ vectorBucketArn }) => vectorBucketArn === arn)) continue;
      db.prepare("DELETE FROM vector_buckets WHERE arn = ?").run(arn ?? null);
    }
    const keepBucket = db.prepare("INSERT INTO vector_buckets VALUES (?, ?) ON CONFLICT DO NOTHING");
    const findBucket = db.prepare("SELECT created_at FROM vector_buckets WHERE arn = ?");
    const keepIndex = db.prepare(
      "INSERT INTO vector_indexes (arn, shape, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    );
    const findIndex = db.prepare("SELECT id, created_at FROM vector_indexes WHERE arn = ?");
    return {
      buckets: buckets
        .map(({ vectorBucketName, vectorBucketArn }) => {
          keepBucket.run(vectorBucketArn, now);
          const createdAt = Number(findBucket.get(vectorBucketArn)?.created_at);
          return { name: vectorBucketName, arn: vectorBucketArn, createdAt };
        })
        .sort(byName),
      indexes: indexes
        .map((index) => {
          keepIndex.run(index.indexArn, shapeOf(index), now);
          const row = findIndex.get(index.indexArn);
          return {
            id: Number(row?.id),
            bucketName: index.vectorBucketName,
            name: index.indexName,
            arn: index.indexArn,
            dimension: index.dimension,
            metric: index.distanceMetric,
            nonFilterable: new Set(keysOf(index)),
            createdAt: Number(row?.created_at),
          };
        })
        .sort(byName),
    };
  });
}
