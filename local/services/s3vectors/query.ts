import { createHash } from "node:crypto";
import type * as z from "zod";
import type { Clock } from "../../log.ts";
import { type Operation, operation } from "../json.ts";
import type { VectorIndex } from "./catalog.ts";
import { invalid } from "./errors.ts";
import { compileFilter } from "./filter.ts";
import { inputs, toFloat32 } from "./inputs.ts";
import type { Names } from "./names.ts";
import type { Found } from "./nearest.ts";
import { createSessions, type Page } from "./paging.ts";
import { needsOfIndex, problemOfVector } from "./vector-operations.ts";
import type { Vectors } from "./vectors.ts";

/** AWS doesn't say how long its pages are. Up to this one answers at once, as all queries did when it was the limit. */
const PAGE_SIZE = 100;

type Input = z.infer<z.ZodObject<typeof inputs.queryVectors>>;

const isGiven = (filter: unknown): boolean => filter !== undefined && filter !== null;

function queryVectorOf(input: Input, index: VectorIndex): Float32Array {
  const query = toFloat32(input.queryVector.float32);
  const problem = problemOfVector(query, index);
  if (problem === undefined) return query;
  throw invalid(
    "Query vector contains invalid values or is invalid for this index",
    "vector",
    `Invalid input: ${problem}`,
  );
}

/** What makes a question the same as another: pages of an answer can only be had for the question that was asked. */
const questionOf = ({ topK, queryVector, filter }: Input, { arn }: VectorIndex): string =>
  createHash("sha256")
    .update(JSON.stringify([arn, topK, queryVector, filter ?? null]))
    .digest("base64");

/**
 * QueryVectors: exact where AWS's search is approximate. The filter is applied first, so that a query finds as many
 * vectors as match it, up to `topK`.
 */
export function queryOperation(vectors: Vectors, names: Names, clock: Clock): Operation {
  const sessions = createSessions<Found>(PAGE_SIZE, clock);

  const firstPage = (input: Input, index: VectorIndex): Page<Found> => {
    const query = queryVectorOf(input, index);
    const matches = isGiven(input.filter) ? compileFilter(input.filter, index.nonFilterable) : null;
    return sessions.open(vectors.search(index, query, input.topK, matches), questionOf(input, index));
  };

  /** The metadata of a page by key; a vector that was deleted since the query has none. */
  const metadataOf = (page: readonly Found[], index: VectorIndex) =>
    new Map(
      vectors
        .get(
          index,
          page.map(({ key }) => key),
        )
        .map(({ key, metadata }) => [key, metadata]),
    );

  return operation({
    input: inputs.queryVectors,
    access: (input) =>
      needsOfIndex("QueryVectors", names.indexArn(input), input.returnMetadata || isGiven(input.filter)),
    run: (input) => {
      const index = names.index(input);
      const { page, ...more } =
        input.nextToken === undefined
          ? firstPage(input, index)
          : sessions.resume(input.nextToken, questionOf(input, index));
      const metadata = input.returnMetadata ? metadataOf(page, index) : null;
      return {
        vectors: page.map(({ key, distance }) => ({
          key,
          ...(input.returnDistance ? { distance } : {}),
          ...(metadata ? { metadata: metadata.get(key) ?? {} } : {}),
        })),
        distanceMetric: index.metric,
        ...more,
      };
    },
  });
}
