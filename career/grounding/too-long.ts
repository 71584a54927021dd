import { claim, type Ungrounded } from "./claims.ts";

/** No word of a CV or a letter is longer; patterns that look into words would take long on one that is. */
const longest = 80;
const monster = new RegExp(`[\\p{L}\\p{M}\\p{N}_]{${longest + 1},}`, "gu");

/** Runs of letters and digits that are too long to be words: nothing can prove them, and nobody could read them. */
export const tooLong = (text: string): Ungrounded[] =>
  [...text.matchAll(monster)].map((found) =>
    claim(
      "name",
      { text: found[0], from: found.index, to: found.index + found[0].length },
      `No word is longer than ${longest} letters.`,
    ),
  );

/** A text with some claims blanked out, letter for letter, so that offsets stay. */
export function blanked(text: string, claims: readonly Ungrounded[]): string {
  let left = text;
  for (const { start, end } of claims) left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  return left;
}
