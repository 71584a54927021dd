import type { Pool } from "./pool.ts";
import { spread } from "./text.ts";

const quoted = /[„“”«"]([^„“”«»"\n]{2,400})[“”»"]/gu;
const fewestWords = 3;

/**
 * A text with the lines of a source that it quotes blanked out, letter for letter, so that offsets stay. What stands word by word
 * in the CV is proven; what stands so in the posting is the posting's, unless it is so short that it may be claimed in passing.
 */
export function withoutQuotations(text: string, cv: Pool, posting: Pool | null): string {
  return text.replace(quoted, (whole: string, inner: string) => {
    const phrase = spread(inner);
    const isLong = phrase.trim().split(" ").length >= fewestWords;
    const isKnown = cv.text.includes(phrase) || (isLong && posting?.text.includes(phrase) === true);
    return isKnown ? `${whole[0]}${" ".repeat(inner.length)}${whole.at(-1)}` : whole;
  });
}
