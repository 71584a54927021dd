import { corpus } from "../../knowledge/corpus/index.ts";
import { passagesOf } from "../../knowledge/corpus/passages.ts";
import { dimensions, embedLocally } from "../../knowledge/embedding.ts";
import { ExactVectors } from "../../knowledge/retrieval/exact-vectors.ts";
import { MemoryText } from "../../knowledge/retrieval/memory-text.ts";
import { type Hit, type Passage, vectorTextsOf } from "../../knowledge/retrieval/passage.ts";
import { inLanguage } from "../../knowledge/retrieval/rank.ts";
import { candidates, filterOf, type Question, rank, vectorCandidates } from "../../knowledge/retrieval.ts";
import type { RetrievalQuestion } from "../../test/fixtures/retrieval.ts";

/** Answers a question with ids of documents, best first. */
export type Retriever = (question: RetrievalQuestion) => Promise<readonly string[]>;

/** Share of the right documents among the first `k`. */
export function recallAt(k: number, found: readonly string[], right: readonly string[]): number {
  const first = new Set(found.slice(0, k));
  return right.filter((id) => first.has(id)).length / Math.min(k, right.length);
}

/** Normalised discounted cumulative gain of the first `k` (Järvelin and Kekäläinen, 2002), each right document worth 1. */
export function ndcgAt(k: number, found: readonly string[], right: readonly string[]): number {
  const gain = (place: number): number => 1 / Math.log2(place + 2);
  const got = found.slice(0, k).reduce((sum, id, place) => sum + (right.includes(id) ? gain(place) : 0), 0);
  const best = right.slice(0, k).reduce((sum, _, place) => sum + gain(place), 0);
  return got / best;
}

export interface RetrievalScore {
  readonly questions: number;
  readonly recall5: number;
  readonly ndcg10: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means over questions. */
export async function scoreOf(retriever: Retriever, questions: readonly RetrievalQuestion[]): Promise<RetrievalScore> {
  const found = await Promise.all(
    questions.map(async (question) => ({ right: question.answers, ids: await retriever(question) })),
  );
  return {
    questions: questions.length,
    recall5: mean(found.map(({ ids, right }) => recallAt(5, ids, right))),
    ndcg10: mean(found.map(({ ids, right }) => ndcgAt(10, ids, right))),
  };
}

/** Ids of documents in the order in which their best passages come. */
const documentsOf = (passages: readonly Passage[]): string[] => [
  ...new Set(passages.map(({ documentId }) => documentId)),
];

/** One index alone, with the same preference for the asker's language as the whole. */
const alone = (hits: readonly Hit[], language: string): string[] =>
  documentsOf(
    hits
      .map(({ passage, score }) => ({ passage, score: score * inLanguage(passage, language) }))
      .sort((one, other) => other.score - one.score)
      .map(({ passage }) => passage),
  );

/** The three ways to search the first corpus and more, side by side: words alone (BM25), vectors alone, both. */
export async function retrievers(
  more: readonly Passage[] = [],
): Promise<Readonly<Record<"words" | "vectors" | "hybrid", Retriever>>> {
  const passages = [...corpus.flatMap(passagesOf), ...more];
  const vectors = new ExactVectors(dimensions);
  for (const passage of passages)
    for (const [at, vector] of (await embedLocally(vectorTextsOf(passage))).entries())
      vectors.add(passage, vector, at === 0 ? "text" : "ask");
  const fullText = new MemoryText(passages);
  const asked = ({ question, language }: RetrievalQuestion): Question => ({
    text: question,
    owner: null,
    language,
    limit: 20,
  });
  return {
    words: async (one) => alone(await fullText.query(one.question, filterOf(asked(one)), candidates), one.language),
    vectors: async (one) => {
      const [vector = []] = await embedLocally([one.question]);
      return alone(await vectors.query(vector, filterOf(asked(one)), vectorCandidates), one.language);
    },
    hybrid: async (one) => {
      const sources = { embed: embedLocally, vectors, fullText, now: new Date("2026-11-21T00:00:00Z") };
      return documentsOf((await rank(asked(one), sources)).map(({ passage }) => passage));
    },
  };
}
