import { lazily } from "../../career/lazily.ts";
import { findConcepts } from "../embedding/find-concepts.ts";
import { rarityOfConcept, rarityOfWord } from "../embedding/rarity.ts";
import { concepts } from "../embedding/read-concepts.ts";
import { foldWord, glue, wordsOf } from "../words.ts";
import type { Passage } from "./passage.ts";

/**
 * How much of what a question speaks of a passage speaks of, word by word: by the same word, one of its family, or
 * another word for the same thing. Vectors say what two texts have in common as wholes; this says whether each single
 * thing that is asked for is there (late interaction, as in Khattab and Zaharia, "ColBERT", 2020, with concepts in the
 * place of learnt vectors).
 */

/** One word of a question that tells something. */
interface Unit {
  readonly stem: string;
  /** Concepts that it, or a phrase that begins with it, stands for, with how surely. */
  readonly concepts: ReadonlyMap<string, number>;
}

/** What a passage speaks of: words and concepts, as often as it does, its title counting more. */
interface Reading {
  readonly stems: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<string, number>;
  /** Words that tell, so that a long passage isn't better because it is long. */
  readonly length: number;
}

/** How much another word for the same thing counts, one that is near to it, and a word of the same family. */
const sameThing = 0.8;
const nearThing = 0.45;
const sameFamily = 0.6;

/** How often the parts of a passage count. */
const titleWeight = 3;
const askWeight = 0.5;

/** BM25's constants, and the length of a passage that is neither long nor short. */
const k1 = 0.6;
const b = 0.4;
const usualLength = 120;

function add<Key>(map: Map<Key, number>, key: Key, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

const idOf = (place: number): string => concepts()[place]?.id ?? "";

/** The words of a question that tell something, each once. */
export function unitsOf(question: string): Unit[] {
  const words = wordsOf(question);
  const found = Map.groupBy(findConcepts(words), ({ at }) => at);
  const units = new Map<string, Map<string, number>>();
  words.forEach((word, at) => {
    const hits = found.get(at) ?? [];
    if (glue.has(word) && hits.length === 0) return;
    const unit = units.get(foldWord(word)) ?? new Map<string, number>();
    for (const { concept, weight } of hits) unit.set(idOf(concept), Math.max(unit.get(idOf(concept)) ?? 0, weight));
    units.set(foldWord(word), unit);
  });
  return [...units].map(([stem, own]) => ({ stem, concepts: own }));
}

function read(passage: Passage): Reading {
  const parts: readonly (readonly [string, number])[] = [
    [[passage.title, ...passage.section].join("\n"), titleWeight],
    [passage.text, 1],
    ...passage.asks.map((ask) => [ask, askWeight] as const),
  ];
  const stems = new Map<string, number>();
  const meant = new Map<string, number>();
  let length = 0;
  for (const [text, weight] of parts) {
    const words = wordsOf(text);
    for (const word of words) {
      if (glue.has(word)) continue;
      add(stems, foldWord(word), weight);
      length += 1;
    }
    for (const hit of findConcepts(words)) add(meant, idOf(hit.concept), hit.weight * weight);
  }
  return { stems, concepts: meant, length };
}

/** Readings of passages that were asked about lately: the same ones come up again and again. */
const readings = new Map<string, { readonly text: string; readonly reading: Reading }>();
const mostReadings = 2_000;

function readingOf(passage: Passage): Reading {
  const known = readings.get(passage.chunkId);
  if (known?.text === passage.text) return known.reading;
  if (readings.size >= mostReadings) readings.clear();
  const reading = read(passage);
  readings.set(passage.chunkId, { text: passage.text, reading });
  return reading;
}

/** Words that share a beginning of this length may be of one family. */
const familyLength = 5;

/** The count of the word of a passage that is nearest to this one by its letters: a compound, or another ending. */
function familyCount(stem: string, stems: ReadonlyMap<string, number>): number {
  if (stem.length < familyLength) return 0;
  let most = 0;
  for (const [other, count] of stems) {
    const [short, long] = other.length < stem.length ? [other, stem] : [stem, other];
    if (short.length < familyLength || !long.includes(short)) continue;
    most = Math.max(most, count * (long.startsWith(short) || long.endsWith(short) ? 1 : 0.5));
  }
  return most;
}

/** How much of what a question speaks of a passage has; rare things count more. Without a scale: for comparison only. */
export function meaningScore(units: readonly Unit[], passage: Passage): number {
  const { stems, concepts: meant, length } = readingOf(passage);
  const held = k1 * (1 - b + (b * length) / usualLength);
  const full = (count: number): number => (count * (k1 + 1)) / (count + held);
  return units.reduce((sum, { stem, concepts: asked }) => {
    const rarity = rarityOfWord(stem);
    const word = stems.get(stem) ?? 0;
    let best = glue.has(stem) ? 0 : rarity * (word > 0 ? full(word) : sameFamily * full(familyCount(stem, stems)));
    for (const [id, weight] of asked) {
      best = Math.max(best, sameThing * weight * rarityOfConcept(id) * full(meant.get(id) ?? 0));
      for (const [near, share] of nearTo().get(id) ?? [])
        best = Math.max(best, nearThing * weight * share * rarityOfConcept(near) * full(meant.get(near) ?? 0));
    }
    return sum + best;
  }, 0);
}

const nearTo: () => ReadonlyMap<string, ReadonlyMap<string, number>> = lazily(
  () => new Map(concepts().map(({ id, near }) => [id, near])),
);
