import { numberWords } from "./number-words.ts";

/** A number that is written in words; `from` and `to` are UTF-16 units. */
export interface SpelledNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

interface NumberWord {
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
}

const words = /\p{L}+(?:-\p{L}+)*/gu;

/** Words that are numbers only in some surroundings: "per cent", "remise à neuf", "dos Santos". */
function isMeant(name: string, text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  const capital = /\p{Lu}/u.test(text[from] ?? "") && from > 0;
  if (/^cents?$/u.test(name)) return !/(?:per|pour)\s$/iu.test(before);
  if (/^(?:k|m|mill|mio|mrd|bn|tsd|milj)$/u.test(name)) return false;
  if (name === "sept" && /^\p{Lu}\p{L}+\.?\s\d/u.test(text.slice(from))) return false;
  if (name === "neuf") return !/à\s$/u.test(before);
  if (name === "dos" || name === "elf") return !/\p{Lu}\p{Ll}+\s$/u.test(before);
  return !capital || !/^(?:six|mille|sept)$/u.test(name);
}

/** The words of a text, those with dashes in their parts unless the whole is a number: "twenty-bed", "vingt-deux". */
function numberWordsIn(text: string): NumberWord[] {
  return [...text.matchAll(words)].flatMap((found) => {
    const whole = found[0].toLowerCase();
    const parts = numberWords().has(whole) ? [{ name: whole, at: 0 }] : partsOf(whole);
    return parts.map(({ name, at }) => {
      const from = found.index + at;
      const value = isMeant(name, text, from) ? (numberWords().get(name) ?? null) : null;
      return { value, from, to: from + name.length };
    });
  });
}

const partsOf = (word: string): { name: string; at: number }[] =>
  [...word.matchAll(/[^-]+/gu)].map((part) => ({ name: part[0], at: part.index }));

interface Run extends SpelledNumber {
  /** What stands before the last thousand or million. */
  readonly high: number;
  readonly last: number;
}

/** A run with one word more: "two" and "hundred" are 200, "two hundred" and "fifty" 250. Null where it doesn't go on. */
function extended(run: Run, word: NumberWord, gap: string): Run | null {
  const { value, to } = word;
  if (value === null || !/^(?:[\s-]|\s(?:and|y|et|und|ja)\s)$/u.test(gap)) return null;
  const low = run.value - run.high;
  if (value >= 1000) return { ...run, value: run.value * value, high: run.value * value, last: value, to };
  if (value === 100 && low < 100) return { ...run, value: run.high + low * 100, last: value, to };
  return value < run.last && value < 100 && low % 10 === 0
    ? { ...run, value: run.value + value, last: value, to }
    : null;
}

/** Every number that a text writes in words: "two hundred and fifty", "vingt-deux", "einundzwanzig". One is none: it is an article too. */
export function spelledNumbers(text: string): SpelledNumber[] {
  const runs: Run[] = [];
  for (const word of numberWordsIn(text)) {
    if (word.value === null) continue;
    const last = runs.at(-1);
    const longer = last === undefined ? null : extended(last, word, text.slice(last.to, word.from));
    if (longer !== null) runs[runs.length - 1] = longer;
    else
      runs.push({
        value: word.value,
        high: word.value >= 1000 ? word.value : 0,
        last: word.value,
        from: word.from,
        to: word.to,
      });
  }
  return runs;
}
