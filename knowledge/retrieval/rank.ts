import { rarityOfWord } from "../embedding/rarity.ts";
import { contentWords } from "../words.ts";
import { meaningScore, unitsOf } from "./meaning.ts";
import { wordsOfPassage } from "./memory-text.ts";
import type { Hit, Passage } from "./passage.ts";

/** What steers the ranking; `docs/knowledge.md` says how each was chosen. */
export interface RankSettings {
  /** Shares of the words and of what each of them means in the score, from 0 to 1; the vectors have the rest. */
  readonly words: number;
  readonly meaning: number;
  /** What the first place of each index adds to the score; the second adds half of it, the third a third. */
  readonly place: number;
  /** Factor for a passage in another language than asked for: English, and any other. */
  readonly english: number;
  readonly foreign: number;
  /** What the oldest passage keeps of its score, and the days after which half of the rest is gone, by kind. */
  readonly oldest: number;
  readonly halfLife: Readonly<Record<string, number>>;
  /** What a passage loses at most for resembling those before it. */
  readonly sameness: number;
  /** Most passages of one document. */
  readonly perDocument: number;
}

export const rankSettings: RankSettings = {
  words: 0.2,
  meaning: 0.4,
  place: 0.08,
  english: 0.9,
  foreign: 0.6,
  oldest: 0.6,
  halfLife: { posting: 30, news: 90, company: 365, salary: 365 },
  sameness: 0.1,
  perDocument: 2,
};

/** What a passage's score is made of; `score` is their product and sum as `rank` says. */
export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
  /** Share of the best cosine, 0 to 1. */
  readonly vector: number;
  /** Share of the best full-text score. */
  readonly words: number;
  /** Share of the best score by meaning, word by word. */
  readonly meaning: number;
}

/** Share of the question's words that a passage has, rare ones counting more, from 0 to 1. */
export function coverage(question: string, passage: Passage): number {
  const asked = new Set(contentWords(question));
  const had = new Set(wordsOfPassage(passage));
  let all = 0;
  let found = 0;
  for (const word of asked) {
    all += rarityOfWord(word);
    if (had.has(word)) found += rarityOfWord(word);
  }
  return all === 0 ? 0 : found / all;
}

/**
 * Scores of one index as shares of its best, by passage. Several vectors may lead to one passage: the best counts in
 * full, and what the next one has is added in part, since two ways of asking that both fit are more than chance.
 */
function shares(hits: readonly Hit[]): Map<string, number> {
  const scores = new Map<string, number[]>();
  for (const { passage, score } of hits)
    scores.set(passage.chunkId, [...(scores.get(passage.chunkId) ?? []), Math.max(score, 0)]);
  const sums = [...scores].map(([id, own]): [string, number] => {
    const [best = 0, next = 0] = own.sort((one, other) => other - one);
    return [id, best + second * next];
  });
  const top = Math.max(0, ...sums.map(([, sum]) => sum));
  return new Map(sums.map(([id, sum]) => [id, top > 0 ? sum / top : 0]));
}

/**
 * What the place of each passage in an index says, whatever the scores: 1 for the first, 1/2 for the second (reciprocal
 * rank fusion, Cormack and others, 2009, without its constant: few are looked at).
 */
function places(shares: ReadonlyMap<string, number>): Map<string, number> {
  const inOrder = [...shares].sort(([, one], [, other]) => other - one);
  const found = new Map<string, number>();
  let place = 0;
  inOrder.forEach(([id, share], index) => {
    if (share !== inOrder[index - 1]?.[1]) place = index + 1;
    found.set(id, 1 / place);
  });
  return found;
}

/** How many of the passages that the indexes found are read word by word: reading costs more than all the rest. */
const closelyRead = 32;

/** Share of its score that a second vector of the same passage adds. */
const second = 0.4;

/**
 * Joins what both indexes found, and looks at the best passages once more, word by word. Each of the three gives shares of its
 * best score.
 */
export function fuse(
  question: string,
  vectors: readonly Hit[],
  words: readonly Hit[],
  settings: RankSettings = rankSettings,
): Ranked[] {
  const byVector = shares(vectors);
  const byWords = shares(words);
  const passages = new Map([...vectors, ...words].map(({ passage }) => [passage.chunkId, passage]));
  const { words: ofWords, meaning: ofMeaning } = settings;
  const first = (id: string): number =>
    (1 - ofWords - ofMeaning) * (byVector.get(id) ?? 0) + ofWords * (byWords.get(id) ?? 0);
  const units = unitsOf(question);
  const readAgain = [...passages.values()]
    .sort((one, other) => first(other.chunkId) - first(one.chunkId))
    .slice(0, closelyRead);
  const [firstVectors, firstWords] = [places(byVector), places(byWords)];
  const byMeaning = shares(readAgain.map((passage) => ({ passage, score: meaningScore(units, passage) })));
  return [...passages.values()]
    .map((passage) => {
      const vector = byVector.get(passage.chunkId) ?? 0;
      const word = byWords.get(passage.chunkId) ?? 0;
      const meaning = byMeaning.get(passage.chunkId) ?? 0;
      const placed = (firstVectors.get(passage.chunkId) ?? 0) + (firstWords.get(passage.chunkId) ?? 0);
      const score = (1 - ofWords - ofMeaning) * vector + ofWords * word + ofMeaning * meaning + settings.place * placed;
      return { passage, vector, words: word, meaning, score };
    })
    .sort(byScore);
}

const byScore = (one: Ranked, other: Ranked): number =>
  other.score - one.score || (one.passage.chunkId < other.passage.chunkId ? -1 : 1);

const dayInMs = 86_400_000;

/** How much of its score a passage keeps at its age: all, unless its kind grows old. */
export function freshness(passage: Passage, now: Date, settings: RankSettings = rankSettings): number {
  const halfLife = settings.halfLife[passage.kind];
  if (halfLife === undefined) return 1;
  const days = Math.max(0, (now.getTime() - Date.parse(passage.updated)) / dayInMs);
  return settings.oldest + (1 - settings.oldest) * 2 ** (-days / halfLife);
}

/** How much of its score a passage keeps in its language, for somebody who asks in `asked`. */
export function inLanguage(passage: Passage, asked: string | null, settings: RankSettings = rankSettings): number {
  if (asked === null || passage.language === null || passage.language === asked) return 1;
  return passage.language === "en" ? settings.english : settings.foreign;
}

/** Share of words that two sets have in common (Jaccard), from 0 to 1. */
function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** What comes further down isn't raised by what resembles it less. */
const looked = 40;

/**
 * Takes the best passage again and again; each loses for resembling those taken (maximal marginal relevance, Carbonell
 * and Goldstein, 1998), and a document gives no more than its share.
 */
export function diversify(ranked: readonly Ranked[], limit: number, settings: RankSettings = rankSettings): Ranked[] {
  const rest = [...ranked]
    .sort(byScore)
    .slice(0, Math.max(looked, 2 * limit))
    .map((one) => ({ one, words: new Set(contentWords(one.passage.text)), alike: 0 }));
  const taken: Ranked[] = [];
  const perDocument = new Map<string, number>();
  while (taken.length < limit && rest.length > 0) {
    let best = 0;
    const worth = ({ one, alike }: (typeof rest)[number]): number => one.score * (1 - settings.sameness * alike);
    rest.forEach((candidate, index) => {
      const leader = rest[best];
      if (leader !== undefined && worth(candidate) > worth(leader)) best = index;
    });
    const [next] = rest.splice(best, 1);
    if (next === undefined) break;
    const { documentId } = next.one.passage;
    const count = (perDocument.get(documentId) ?? 0) + 1;
    if (count > settings.perDocument) continue;
    perDocument.set(documentId, count);
    taken.push({ ...next.one, score: worth(next) });
    for (const other of rest) other.alike = Math.max(other.alike, resemblance(other.words, next.words));
  }
  return taken;
}
