import { lazily } from "../../career/lazily.ts";
import { glue } from "../words.ts";
import { concepts, type Term, type TermWord } from "./read-concepts.ts";

/** A concept that a text speaks of. */
export interface ConceptHit {
  /** Its place in the table. */
  readonly concept: number;
  readonly weight: number;
  /** The place of the word that says so, or of a phrase's first word. */
  readonly at: number;
}

interface Entry {
  readonly concept: number;
  readonly term: Term;
}

/** A word without plural, tense and gender endings where four letters stay: `leaving` is `leave`, `party` isn't `part`. */
const bare = (word: string): string =>
  word.replace(/(?<=\p{L}{4})s$/u, "").replace(/(?<=\p{L}{4})(?:ing|ed|en|e|n)$/u, "");

/** Terms by their first word: whole words without endings, beginnings, and pieces that may stand inside. */
interface Terms {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: ReadonlyMap<string, readonly Entry[]>;
  readonly insides: ReadonlyMap<string, readonly Entry[]>;
}

const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const found = map.get(key);
  if (found === undefined) map.set(key, [entry]);
  else found.push(entry);
};

const terms: () => Terms = lazily(() => {
  const exact = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const insides = new Map<string, Entry[]>();
  concepts().forEach(({ terms: all }, concept) => {
    for (const term of all) {
      const [first] = term.words;
      if (first === undefined) continue;
      const map = first.match === "exact" ? exact : first.match === "beginning" ? beginnings : insides;
      put(map, first.match === "exact" ? bare(first.text) : first.text, { concept, term });
    }
  });
  return { exact, beginnings, insides };
});

const fits = (word: string, { text, match }: TermWord): boolean =>
  match === "exact" ? bare(word) === bare(text) : match === "beginning" ? word.startsWith(text) : word.includes(text);

/** Entries whose first word a word of a text may be. */
function candidates(word: string): Entry[] {
  const { exact, beginnings, insides } = terms();
  const found = [...(exact.get(bare(word)) ?? [])];
  for (let length = 2; length <= word.length; length += 1) found.push(...(beginnings.get(word.slice(0, length)) ?? []));
  if (word.length > 4) for (const [piece, entries] of insides) if (word.includes(piece)) found.push(...entries);
  return found;
}

/** Whether the rest of a term follows; words that say nothing may stand between, and one other word each time. */
function follows(words: readonly string[], start: number, term: Term): boolean {
  let at = start;
  for (const wanted of term.words.slice(1)) {
    let skipped = 0;
    at += 1;
    for (; ; at += 1) {
      const word = words[at];
      if (word === undefined) return false;
      if (fits(word, wanted)) break;
      if (!glue.has(word)) skipped += 1;
      if (skipped > 1) return false;
    }
  }
  return true;
}

/** What a word that stands for several concepts says of each. */
const shared = (weight: number, count: number): number => weight / Math.sqrt(count);

/** A phrase says more surely what is meant than a word. */
const phrase = 1.5;

/** The concepts that a text's words (folded, in order) speak of, each as often as it does. */
export function findConcepts(words: readonly string[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  words.forEach((word, index) => {
    const best = new Map<number, number>();
    for (const { concept, term } of candidates(word)) {
      if (term.words.length > 1 && !follows(words, index, term)) continue;
      const weight = term.weight * (term.words.length > 1 ? phrase : 1);
      best.set(concept, Math.max(best.get(concept) ?? 0, weight));
    }
    for (const [concept, weight] of best) hits.push({ concept, weight: shared(weight, best.size), at: index });
  });
  return hits;
}
