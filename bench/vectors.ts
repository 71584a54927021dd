import { corpus } from "../knowledge/corpus/index.ts";
import { passagesOf } from "../knowledge/corpus/passages.ts";
import { dimensions, embedLocally, embedText } from "../knowledge/embedding.ts";
import { ExactVectors } from "../knowledge/retrieval/exact-vectors.ts";
import type { Filter } from "../knowledge/retrieval/filter.ts";
import { MemoryText } from "../knowledge/retrieval/memory-text.ts";
import { everyone, textOf } from "../knowledge/retrieval/passage.ts";
import { search } from "../knowledge/retrieval.ts";
import { retrievalQuestions } from "../test/fixtures/retrieval.ts";
import { seeded } from "../test/support/random.ts";
import { percentile, printTable } from "./stats.ts";

/**
 * How many passages the local embedder turns into vectors a second, and how long the exact search in memory takes at 1,000,
 * 10,000 and 100,000 vectors, with the filter for everybody and with one that also narrows the topic. One core.
 * `node bench/vectors.ts [queries per row]`
 */

const QUERIES = Number(process.argv[2] ?? 100);
const passages = corpus.flatMap(passagesOf);
const texts = passages.map(textOf);
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1000;

for (const text of texts) embedText(text);
const started = performance.now();
const vectors = texts.map(embedText);
const seconds = (performance.now() - started) / 1000;
const questions = retrievalQuestions.map(({ question }) => {
  const start = performance.now();
  const vector = embedText(question);
  return { vector, ms: performance.now() - start };
});
printTable("Embedding, one core", [
  {
    passages: texts.length,
    "passages/s": Math.round(texts.length / seconds),
    "kB/s": Math.round(kilobytes / seconds),
    "question p50 ms": percentile(
      questions.map(({ ms }) => ms),
      0.5,
    ).toFixed(2),
    "question p95 ms": percentile(
      questions.map(({ ms }) => ms),
      0.95,
    ).toFixed(2),
  },
]);

const whole = new ExactVectors(dimensions);
passages.forEach((passage, index) => {
  whole.add(passage, vectors[index] ?? []);
});
const sources = { embed: embedLocally, vectors: whole, fullText: new MemoryText(passages), now: new Date() };
const searches: number[] = [];
for (const { question, language } of retrievalQuestions) {
  const start = performance.now();
  await search({ text: question, owner: null, language }, sources);
  searches.push(performance.now() - start);
}
printTable("A whole search of the first corpus in memory, 8 results with quotes", [
  {
    questions: searches.length,
    "p50 ms": percentile(searches, 0.5).toFixed(1),
    "p95 ms": percentile(searches, 0.95).toFixed(1),
  },
]);

const random = seeded(11);
/** Vectors of the corpus with noise: as unevenly spread as real ones. */
const noisy = (vector: readonly number[]): number[] => vector.map((component) => component + (random() - 0.5) * 0.06);
const filters: Readonly<Record<string, Filter>> = {
  everybody: { where: { owner: { $in: [everyone] } } },
  "and a topic": { where: { owner: { $in: [everyone] }, topics: { $in: ["interview"] } } },
};

const rows: Record<string, string | number>[] = [];
for (const size of [1_000, 10_000, 100_000]) {
  const index = new ExactVectors(dimensions);
  for (let at = 0; at < size; at += 1) {
    const passage = passages[at % passages.length];
    const vector = vectors[at % vectors.length];
    if (passage !== undefined && vector !== undefined) index.add({ ...passage, chunkId: `c${at}` }, noisy(vector));
  }
  for (const [name, filter] of Object.entries(filters)) {
    const times: number[] = [];
    for (let query = 0; query < QUERIES; query += 1) {
      const vector = questions[query % questions.length]?.vector ?? [];
      const start = performance.now();
      await index.query(vector, filter, 40);
      times.push(performance.now() - start);
    }
    rows.push({
      vectors: size,
      filter: name,
      "p50 ms": percentile(times, 0.5).toFixed(2),
      "p95 ms": percentile(times, 0.95).toFixed(2),
      "memory MB": Math.round(process.memoryUsage().rss / 1e6),
    });
  }
}
printTable(`Exact search in memory, the best 40, ${QUERIES} queries each`, rows);
