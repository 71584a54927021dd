import { type Place, parseArn, placeOf } from "../../arn.ts";
import { type Graph, resourcesOf } from "../../graph.ts";
import type { Clock } from "../../log.ts";
import type { Service } from "../../service.ts";
import type { Store } from "../../store.ts";
import { deployCatalog, VECTOR_BUCKET } from "./catalog.ts";
import { catalogOperations } from "./catalog-operations.ts";
import { createNames } from "./names.ts";
import { restProtocol } from "./protocol.ts";
import { queryOperation } from "./query.ts";
import { MIGRATIONS } from "./schema.ts";
import { vectorOperations } from "./vector-operations.ts";
import { createVectors } from "./vectors.ts";

/** The largest request that S3 Vectors takes, bytes. */
const MAX_REQUEST = 20 * 1024 * 1024;

/**
 * Amazon S3 Vectors: the vector buckets and indexes of the graph, with vectors on disk before they are acknowledged and
 * exact search in memory. Throws an Error naming the resource for an index that AWS would not take.
 */
export function createS3Vectors(options: {
  readonly graph: Graph;
  readonly store: Store;
  readonly clock?: Clock;
}): Service {
  const { graph, store, clock = Date.now } = options;
  store.migrate("s3vectors", MIGRATIONS);
  const catalog = deployCatalog(graph, store, clock);
  const names = createNames(catalog, placeOfVectors(graph));
  const vectors = createVectors(store);
  return {
    signingName: "s3vectors",
    maxRequestBytes: MAX_REQUEST,
    ...restProtocol({
      ...catalogOperations(catalog, names),
      ...vectorOperations(vectors, names),
      QueryVectors: queryOperation(vectors, names, clock),
    }),
  };
}

function placeOfVectors(graph: Graph): Place {
  const [bucket] = resourcesOf(graph, VECTOR_BUCKET);
  const arn = parseArn(String(bucket?.outputs.vectorBucketArn));
  return arn ? { region: arn.region, account: arn.account } : placeOf(graph);
}
