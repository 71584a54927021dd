import { rarityOfWord } from "../embedding/rarity.ts";
import { foldWord, glue, wordsOf } from "../words.ts";
import { wordsOfPassage } from "./memory-text.ts";
import type { Passage } from "./passage.ts";

/** A word of a question as it was asked, without the marks of its letters, and how much it tells, from 0 to 1. */
export interface AskedWord {
  readonly word: string;
  readonly weight: number;
}

/** A question rarely has more words that tell; a text that was pasted as one has. */
const most = 16;

/** The words of a question that an index of words is asked for, the most telling ones where there are many. */
export function askedWords(question: string): AskedWord[] {
  const words = [...new Set(wordsOf(question))].filter((word) => !glue.has(word));
  return words
    .map((word) => ({ word, weight: rarityOfWord(foldWord(word)) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most);
}

/** BM25's constants, and the length of a passage that is neither long nor short, in words that tell. */
const k1 = 1.2;
const b = 0.75;
const usualLength = 140;

/**
 * The score of a passage for a question by BM25, with the rarities that were learnt from the corpus in the place of those
 * of an index: a database that only gives candidates doesn't tell how rare a word is.
 */
export function wordScore(question: string, passage: Passage): number {
  const counts = new Map<string, number>();
  const words = wordsOfPassage(passage);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const length = words.length / usualLength;
  return [...new Set(askedWords(question).map(({ word }) => foldWord(word)))].reduce((sum, word) => {
    const count = counts.get(word) ?? 0;
    return sum + (rarityOfWord(word) * count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
  }, 0);
}
