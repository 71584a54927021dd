import { contentWords } from "../fit/words.ts";
import { claim, type Part, type Ungrounded } from "./claims.ts";
import { isBackedBy } from "./kinship.ts";
import { isNeutral } from "./neutral-words.ts";
import type { Pool } from "./pool.ts";
import type { Entry } from "./sources.ts";
import { fold, wordsOf } from "./text.ts";

const fewestWords = 2;
const leastThere = 0.6;
const mostHere = 0.5;

/** The share of words that the best line of some has. */
function bestShare(words: readonly string[], lines: readonly { readonly text: string }[]): number {
  const shares = lines.map((line) => {
    const own = { words: new Set(wordsOf(line.text).map((word) => fold(word.text))) };
    return words.filter((word) => isBackedBy(word, own)).length / words.length;
  });
  return Math.max(0, ...shares);
}

const own = (pool: Pool, entry: Entry): Pool["lines"] =>
  pool.lines.filter(({ text }) => contentWords(text).size > 0 && !text.includes(entry.title));

/** What a part tells, without the names of employers and words that tell nothing. */
const tellingWords = (part: Part): string[] =>
  wordsOf(part.text)
    .filter(({ text, from, to }) => {
      const inName = part.mentions.some((mention) => mention.from < to && from < mention.to);
      return !inName && !/\d/u.test(text) && !isNeutral(text) && (part.language !== "de" || /^\p{Lu}/u.test(text));
    })
    .map(({ text }) => text);

/**
 * Work of one employer told of another: a part that names one place, with nearly all that it tells in a line of a role elsewhere,
 * and hardly any of it in the lines of the place that it names.
 */
export function borrowedWork(part: Part): Ungrounded[] {
  const [named, ...others] = part.named;
  if (part.role !== null || named === undefined || others.length > 0 || part.hypothetical || part.denied) return [];
  if (!named.path.startsWith("/work/") || (part.language !== null && part.language !== part.sources.language))
    return [];
  const words = tellingWords(part);
  if (words.length < fewestWords || bestShare(words, own(named.own, named)) >= mostHere) return [];
  const elsewhere = part.sources.entries.find(
    (entry) =>
      entry !== named &&
      entry.path.startsWith("/work/") &&
      entry.name.join(" ") !== named.name.join(" ") &&
      bestShare(words, own(entry.own, entry)) >= leastThere,
  );
  if (elsewhere === undefined) return [];
  const piece = { text: part.text.trim(), from: 0, to: part.text.length };
  return [
    claim(
      "work",
      piece,
      `The CV tells of this work at ${elsewhere.name.join(" ")}, and not at ${named.name.join(" ")}.`,
    ),
  ];
}
