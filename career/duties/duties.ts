import { business } from "./business.ts";
import { hands } from "./hands.ts";
import { healthAndPeople } from "./health.ts";

/** One thing that people do at work, whatever words and language they say it in. */
export interface Duty {
  readonly id: string;
  /** Fields of work that it belongs to, such as `nursing` or `bakery`. */
  readonly area: string;
}

/** One way to say a duty: every part has to occur in the text. */
interface Wording {
  readonly duty: Duty;
  readonly parts: readonly string[];
}

/** Letters from which on a part may be the beginning of a longer word; shorter ones have to be the word itself. */
const leastBeginning = 4;
/** Letters from which on a part may stand inside of a compound, as German and Finnish have them. */
const leastInside = 5;
/** Letters of a compound that stand before what is looked for inside of it, at least. */
const compoundStart = 3;

const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/gu, "ss");

const wordings: Wording[] = [];
/** Wordings by each of their parts; a part that ends with `+` has to be the whole word. */
const byBeginning = new Map<string, number[]>();
const byWord = new Map<string, number[]>();
/** Parts that may be the beginning of a word, by their first letters. */
const byHead = new Map<string, string[]>();

/**
 * Reads lines `area | beginnings of words`: a blank sets two wordings apart, a plus the parts of one, of which each has
 * to occur; a plus at the end asks for the whole word. Throws an Error that names a malformed line.
 */
function compile(text: string): void {
  for (const line of text.split("\n")) {
    const [area = "", cell = "", ...more] = line.split("|").map((part) => part.trim());
    if (area === "") continue;
    const names = cell.split(/\s+/u).filter((name) => name !== "");
    const first = names[0];
    if (first === undefined || more.length > 0 || !/^[\p{L}_ ]+$/u.test(area))
      throw new Error(`The duties have a malformed line: ${line}`);
    const duty = { id: `${area.replaceAll(" ", "_")}:${first}`, area: area.replaceAll(" ", "_") };
    for (const name of names) {
      const whole = name.endsWith("+");
      const parts = [...new Set(folded(name).split(/[^\p{L}\p{N}]+/u))].filter((part) => part !== "");
      const at = wordings.push({ duty, parts }) - 1;
      for (const part of parts) {
        const map = part.length < leastBeginning || (whole && parts.length === 1) ? byWord : byBeginning;
        const known = map.get(part);
        if (known !== undefined) {
          known.push(at);
          continue;
        }
        map.set(part, [at]);
        const head = part.slice(0, leastBeginning);
        if (map === byBeginning) byHead.set(head, [...(byHead.get(head) ?? []), part]);
      }
    }
  }
}
for (const text of [healthAndPeople, business, hands]) compile(text);

/** Every duty of the catalogue, once. */
export const duties: ReadonlyMap<string, Duty> = new Map(wordings.map(({ duty }) => [duty.id, duty]));

/** Words that were looked up, with the parts that they hold: texts repeat their words. */
const lookedUp = new Map<string, readonly (readonly [part: string, wordings: readonly number[]])[]>();
const mostLookedUp = 20_000;

/** The parts that a word is, begins with or holds as a compound, each with the wordings that it belongs to. */
function partsOf(word: string): readonly (readonly [part: string, wordings: readonly number[]])[] {
  const known = lookedUp.get(word);
  if (known !== undefined) return known;
  const found: [string, readonly number[]][] = [];
  const whole = byWord.get(word);
  if (whole !== undefined) found.push([word, whole]);
  for (let start = 0; start <= word.length - leastBeginning; start += 1) {
    if (start > 0 && (start < compoundStart || word.length - start < leastInside)) continue;
    for (const part of byHead.get(word.slice(start, start + leastBeginning)) ?? [])
      if ((start === 0 || part.length >= leastInside) && word.startsWith(part, start))
        found.push([part, byBeginning.get(part) ?? []]);
  }
  if (lookedUp.size >= mostLookedUp) lookedUp.clear();
  lookedUp.set(word, found);
  return found;
}

/**
 * The duties that a text tells of, in a fixed order. Words are compared by their beginnings, without marks and case; the
 * time grows with the length of the text alone.
 */
export function dutiesIn(text: string): Duty[] {
  const seen = new Map<number, Set<string>>();
  for (const word of new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []))
    for (const [part, found] of partsOf(word))
      for (const at of found) {
        const parts = seen.get(at);
        if (parts === undefined) seen.set(at, new Set([part]));
        else parts.add(part);
      }
  const found = new Map<string, Duty>();
  for (const at of [...seen.keys()].sort((one, other) => one - other)) {
    const wording = wordings[at];
    if (wording !== undefined && seen.get(at)?.size === wording.parts.length) found.set(wording.duty.id, wording.duty);
  }
  return [...found.values()];
}
