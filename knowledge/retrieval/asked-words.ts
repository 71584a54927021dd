import { partsOfWord } from "../compounds.ts";
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

/** How much a part of a compound tells, beside a word that stands by itself. */
const ofCompound = 0.6;

const weighed = (words: readonly string[], share: number): AskedWord[] =>
  words.map((word) => ({ word, weight: share * rarityOfWord(foldWord(word)) }));

/**
 * The words of a question that an index of words is asked for, and what its compounds are made of; the most telling ones
 * where there are many.
 */
export function askedWords(question: string): AskedWord[] {
  const words = [...new Set(wordsOf(question))].filter((word) => !glue.has(word));
  const parts = [...new Set(words.flatMap(partsOfWord))].filter((part) => !words.includes(part));
  return [...weighed(words, 1), ...weighed(parts, ofCompound)]
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
  const asked = new Map<string, number>();
  for (const { word, weight } of askedWords(question))
    asked.set(foldWord(word), Math.max(weight, asked.get(foldWord(word)) ?? 0));
  return [...asked].reduce((sum, [word, weight]) => {
    const count = counts.get(word) ?? 0;
    return sum + (weight * count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
  }, 0);
}
