import type { Db } from "../../db/connect.ts";
import { type FoundPassage, findPassages } from "../../db/passages.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import { askedWords, wordScore } from "../../knowledge/retrieval/asked-words.ts";
import { everyone, type Hit, type Passage } from "../../knowledge/retrieval/passage.ts";
import {
  candidates,
  type Finding,
  finding,
  order,
  type Question,
  vectorCandidates,
  vectorFiltersOf,
} from "../../knowledge/retrieval.ts";
import type { EmbedTexts } from "./embedding.ts";
import type { NearVector, Vectors } from "./vectors.ts";

/** The knowledge base, as those who ask it see it. */
export interface Library {
  /** What answers each question, best first. Throws what the indexes throw, and when the signal ends it. */
  search(questions: readonly Question[], signal?: AbortSignal): Promise<Answered[]>;
}

export interface Answered {
  readonly findings: readonly Finding[];
  /** False where the vectors couldn't be asked: then words alone have found what there is. */
  readonly byMeaning: boolean;
}

export interface LibraryTools {
  readonly db: Db;
  readonly embed: EmbedTexts;
  readonly vectors: Vectors;
  readonly now?: () => Date;
}

const passageOf = (row: FoundPassage): Passage => ({
  chunkId: `${row.edition_id}/${row.position}`,
  documentId: row.document_id,
  title: row.title,
  section: row.section,
  position: row.position,
  text: row.text,
  asks: row.asks,
  kind: row.kind,
  topics: row.topics,
  fields: row.fields,
  language: row.language,
  updated: row.fetched_at.toISOString().slice(0, 10),
  owner: row.user_id ?? everyone,
  url: row.url,
  licence: row.licence,
});

const placeOf = (key: string): { editionId: string; number: number } | null => {
  const [, editionId, number] = /^([0-9a-f-]{36})\/(\d+)$/.exec(key) ?? [];
  return editionId === undefined ? null : { editionId, number: Number(number) };
};

/** The passages that the vectors lead to; several may lead to one. */
function hitsOf(near: readonly NearVector[], found: readonly FoundPassage[]): Hit[] {
  const passages = new Map(found.map((row) => [`${row.edition_id}/${row.position}`, row]));
  const lengths = new Map(found.map((row) => [row.edition_id, row.passages]));
  return near.flatMap(({ key, score }) => {
    const place = placeOf(key);
    if (place === null) return [];
    const isText = place.number < (lengths.get(place.editionId) ?? 0);
    const row = passages.get(`${place.editionId}/${isText ? place.number : 0}`);
    return row === undefined ? [] : [{ passage: passageOf(row), score }];
  });
}

const isAsked = ({ text }: Question): boolean => /[\p{L}\p{N}]/u.test(text);

/** Searches S3 Vectors and PostgreSQL: three calls one after the other, whatever is asked at once. */
export function library({ db, embed, vectors, now = () => new Date() }: LibraryTools): Library {
  const nearest = async (questions: readonly Question[], signal?: AbortSignal): Promise<NearVector[][] | null> => {
    try {
      const embedded = await embed(
        questions.map(({ text }) => text),
        signal,
      );
      const asked = questions.map(async (question, at) => {
        const parts = vectorFiltersOf(question).map((filter) =>
          vectors.query(embedded[at] ?? [], filter, vectorCandidates, signal),
        );
        return (await Promise.all(parts)).flat();
      });
      return await Promise.all(asked);
    } catch (error) {
      if (signal?.aborted) throw error;
      logJson({ level: "error", agent: "library", ...describeError(error) });
      return null;
    }
  };

  const answer = async (question: Question, near: readonly NearVector[]): Promise<Finding[]> => {
    const found = await findPassages(db, {
      words: askedWords(question.text),
      near: near.flatMap(({ key }) => placeOf(key) ?? []),
      owner: question.owner,
      kinds: question.kinds ?? [],
      topics: question.topics ?? [],
      fields: question.fields ?? [],
      limit: candidates,
    });
    const worded = found
      .filter((row) => row.worded > 0)
      .map((row) => passageOf(row))
      .map((passage) => ({ passage, score: wordScore(question.text, passage) }));
    return order(question, hitsOf(near, found), worded, now()).map(({ passage, score }) =>
      finding(passage, score, question.text),
    );
  };

  return {
    async search(questions, signal) {
      const asked = questions.filter(isAsked);
      if (asked.length === 0) return questions.map(() => ({ findings: [], byMeaning: true }));
      const near = await nearest(asked, signal);
      const byMeaning = near !== null;
      const answers = await Promise.all(asked.map((question, at) => answer(question, near?.[at] ?? [])));
      const found = new Map(asked.map((question, at) => [question, answers[at] ?? []]));
      return questions.map((question) => ({ findings: found.get(question) ?? [], byMeaning }));
    },
  };
}
