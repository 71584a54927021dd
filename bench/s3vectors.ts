/**
 * How fast the local S3 Vectors writes and finds vectors of 384 numbers, through the SDK and over HTTP, with its state
 * in a file: at 1,000, 10,000 and 100,000 vectors, with and without filters. Prints tables.
 * `node bench/s3vectors.ts [queries per row]`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  PutVectorsCommand,
  QueryVectorsCommand,
  type QueryVectorsCommandInput,
  type S3VectorsClient,
} from "@aws-sdk/client-s3vectors";
import { openStore } from "../local/store.ts";
import { graphOf, platform } from "../test/local/support/platform.ts";
import { chunks, vectorBucket, vectorIndex } from "../test/local/support/vectors.ts";
import { percentile, printTable } from "./stats.ts";

const QUERIES = Number(process.argv[2] ?? 60);
const DIMENSION = 384;
const SIZES = [1_000, 10_000, 100_000];
const BATCH = 500;
const KINDS = ["guide", "template", "question", "statistic"];

/** Each says what share of the vectors it lets through. */
const FILTERS: Readonly<Record<string, QueryVectorsCommandInput["filter"]>> = {
  none: undefined,
  "kind (25 %)": { kind: "guide" },
  "owner (1 %)": { owner: "owner-7" },
  "list and range (12 %)": { $and: [{ topics: { $in: ["topic-1", "topic-2"] } }, { year: { $gte: 2016 } }] },
  "or, not (75 %)": { $or: [{ kind: { $nin: ["guide", "question"] } }, { year: { $lt: 2015 } }] },
};

/** A generator of numbers from 0 to 1 that is the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(7);
const vector = (): number[] => Array.from({ length: DIMENSION }, () => Math.fround(random() - 0.5));

const record = (n: number) => ({
  key: `document-${n >> 3}#${n & 7}`,
  data: { float32: vector() },
  metadata: {
    kind: KINDS[n % 4] ?? "",
    owner: `owner-${n % 100}`,
    topics: [`topic-${n % 10}`, `topic-${n % 7}`],
    year: 2010 + (n % 15),
    hash: `${n}`.padStart(64, "0"),
    text: "The text of a chunk comes back with the answer and can't be filtered by. ".repeat(12),
  },
});

async function fill(client: S3VectorsClient, from: number, to: number): Promise<number> {
  const started = performance.now();
  for (let n = from; n < to; n += BATCH) {
    const vectors = Array.from({ length: Math.min(BATCH, to - n) }, (_, index) => record(n + index));
    await client.send(new PutVectorsCommand({ ...chunks, vectors }));
  }
  return (to - from) / ((performance.now() - started) / 1000);
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const graph = graphOf(
  vectorBucket("knowledge"),
  vectorIndex("knowledge", "chunks", { dimension: DIMENSION, nonFilterableMetadataKeys: ["text"] }),
);
const directory = mkdtempSync(join(tmpdir(), "vectors-bench-"));
const rows: Record<string, string | number>[] = [];
const writes: Record<string, string | number>[] = [];
try {
  let held = 0;
  for (const size of SIZES) {
    // A new process of the platform each time, so that the first query loads the index.
    await using aws = await platform(graph, { store: openStore(join(directory, "state.db")), directory });
    const client = aws.clients().vectors;
    const rate = await fill(client, held, size);
    held = size;
    const ask = (filter: QueryVectorsCommandInput["filter"]) =>
      client.send(
        new QueryVectorsCommand({
          ...chunks,
          topK: 10,
          queryVector: { float32: vector() },
          returnDistance: true,
          returnMetadata: true,
          ...(filter === undefined ? {} : { filter }),
        }),
      );
    const first = await milliseconds(() => ask(undefined));
    for (const [name, filter] of Object.entries(FILTERS)) {
      const times: number[] = [];
      for (let n = 0; n < QUERIES; n += 1) times.push(await milliseconds(() => ask(filter)));
      rows.push({ vectors: size, filter: name, "p50 ms": percentile(times, 0.5), "p95 ms": percentile(times, 0.95) });
    }
    const resident = process.memoryUsage.rss() / 1024 / 1024;
    writes.push({ vectors: size, "written per s": rate, "first query ms": first, "resident MB": resident });
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
printTable(`QueryVectors, top 10 with metadata, ${DIMENSION} dimensions`, rows);
printTable(`PutVectors, ${BATCH} a call; the client is in the same process`, writes);
