import type { Embed } from "./embedding.ts";
import type { Condition, Filter } from "./retrieval/filter.ts";
import { everyone, type Hit, linkOf, type Passage } from "./retrieval/passage.ts";
import type { FullText, VectorIndex } from "./retrieval/ports.ts";
import { type Quote, quoteOf } from "./retrieval/quote.ts";
import {
  diversify,
  freshness,
  fuse,
  inLanguage,
  type Ranked,
  type RankSettings,
  rankSettings,
} from "./retrieval/rank.ts";

/** What somebody wants to know. Lists narrow the search down where they aren't empty. */
export interface Question {
  readonly text: string;
  /** The person who asks, whose own documents are searched too; null for nobody in particular. */
  readonly owner: string | null;
  /** The language that answers are wanted in; null for any. */
  readonly language: string | null;
  readonly kinds?: readonly string[];
  readonly topics?: readonly string[];
  readonly fields?: readonly string[];
  /** How many passages, 8 if not given. */
  readonly limit?: number;
}

/** A passage that was found, with the words to quote and the place to link. */
export interface Finding {
  readonly passage: Passage;
  readonly score: number;
  readonly quote: Quote;
  readonly source: {
    readonly title: string;
    readonly section: readonly string[];
    readonly link: string;
    readonly licence: string | null;
    readonly updated: string;
  };
}

/** What a search needs of the world. */
export interface Sources {
  readonly embed: Embed;
  readonly vectors: VectorIndex;
  readonly fullText: FullText;
  readonly now: Date;
}

/** How many hits of words are asked for, and how many of each part of the vectors. */
export const candidates = 40;
export const vectorCandidates = 80;

const usualLimit = 8;

/** The filter for a question: what everybody may read and what belongs to the person who asks. */
export function filterOf(question: Question): Filter {
  const owners = question.owner === null ? [everyone] : [everyone, question.owner];
  const lists: readonly [string, readonly string[] | undefined][] = [
    ["kind", question.kinds],
    ["topics", question.topics],
    ["fields", question.fields],
  ];
  const narrowed = lists.flatMap(([key, wanted]): [string, Condition][] =>
    wanted === undefined || wanted.length === 0 ? [] : [[key, { $in: wanted }]],
  );
  return { where: { owner: { $in: owners }, ...Object.fromEntries(narrowed) } };
}

/**
 * The filters for vectors. Texts and ways of asking are looked for apart: a short question is nearer to any short question
 * than to the passage that answers it, and documents that nobody has written ways of asking for must be found, too.
 */
export function vectorFiltersOf(question: Question): Filter[] {
  const filter = filterOf(question);
  const text: Filter = { $or: [{ where: { part: { $eq: "text" } } }, { where: { part: { $exists: false } } }] };
  return [{ $and: [filter, text] }, { $and: [filter, { where: { part: { $eq: "ask" } } }] }];
}

/** The filter's promise once more, at the door: an index that forgets it shows nobody another person's documents. */
const mayRead = (passage: Passage, owner: string | null): boolean =>
  passage.owner === everyone || (owner !== null && passage.owner === owner);

/**
 * Ranks the passages that answer a question: by meaning and by words, in the language wanted first, fresh ones before
 * stale ones where that matters, not the same thing twice. A question without words finds nothing. Errors of the indexes
 * and the embedder pass through.
 */
export async function rank(
  question: Question,
  { embed, vectors, fullText, now }: Sources,
  settings: RankSettings = rankSettings,
): Promise<Ranked[]> {
  const text = question.text.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const filter = filterOf(question);
  const byVector = embed([text]).then(async ([vector]) => {
    const found = vectorFiltersOf(question).map((one) => vectors.query(vector ?? [], one, vectorCandidates));
    return vector === undefined ? [] : (await Promise.all(found)).flat();
  });
  const [near, worded] = await Promise.all([byVector, fullText.query(text, filter, candidates)]);
  return order(question, near, worded, now, settings);
}

/** Ranks what both indexes have found for a question, whichever way they were asked. */
export function order(
  question: Question,
  near: readonly Hit[],
  worded: readonly Hit[],
  now: Date,
  settings: RankSettings = rankSettings,
): Ranked[] {
  const mine = ({ passage }: Hit): boolean => mayRead(passage, question.owner);
  const readable = fuse(question.text, near.filter(mine), worded.filter(mine), settings);
  const weighed = readable.map((one) => ({
    ...one,
    score: one.score * inLanguage(one.passage, question.language, settings) * freshness(one.passage, now, settings),
  }));
  return diversify(weighed, question.limit ?? usualLimit, settings);
}

/** Finds the passages that answer a question, as `rank` ranks them, each with the words to quote and its source. */
export async function search(
  question: Question,
  sources: Sources,
  settings: RankSettings = rankSettings,
): Promise<Finding[]> {
  const ranked = await rank(question, sources, settings);
  return ranked.map(({ passage, score }) => finding(passage, score, question.text));
}

/** A passage with the words of it that answer the question best, and its source. */
export const finding = (passage: Passage, score: number, question: string): Finding => ({
  passage,
  score,
  quote: quoteOf(passage.text, question, passage.title),
  source: {
    title: passage.title,
    section: passage.section,
    link: linkOf(passage),
    licence: passage.licence,
    updated: passage.updated,
  },
});
