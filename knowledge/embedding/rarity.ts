import { lazily } from "../../career/lazily.ts";
import { commonWords } from "./common-words.ts";
import { learned } from "./learned.ts";

/** Numbers of texts that hold a word or a concept, as `learn-rarity.ts` counted them. */
function read(lines: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines.trim().split("\n")) {
    const [count, ...names] = line.split(" ");
    for (const name of names) counts.set(name, Number(count));
  }
  return counts;
}

const words = lazily(() => read(learned.words));
const concepts = lazily(() => read(learned.concepts));

/** Rarity from near 0 (in every text) to 1 (in one or none). */
const rarity = (count: number): number =>
  Math.log((learned.texts + 1) / (Math.max(count, 1) + 0.5)) / Math.log((learned.texts + 1) / 1.5);

/** What a word of talk about anything tells at most. */
const mostOfCommon = 0.3;

/** How much a folded word tells, from 0 to 1. */
export const rarityOfWord = (word: string): number => {
  const own = rarity(words().get(word) ?? 1);
  return commonWords.has(word) ? Math.min(mostOfCommon, own) : own;
};

/** How much a concept tells, from 0 to 1. */
export const rarityOfConcept = (id: string): number => rarity(concepts().get(id) ?? 1);
