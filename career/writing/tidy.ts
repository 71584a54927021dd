import { withoutBullet } from "../reading/bullets.ts";
import { clean, fold } from "../reading/clean.ts";

/** Words that may rightly stand twice: "die die", "nous nous", "that that". */
const mayRepeat: ReadonlySet<string> = new Set(
  "that had die der das den dem nous vous que se tut blah can bye on".split(" "),
);

/** A bullet point without stray glyphs, doubled words, blanks before commas and marks left over at its end. */
export function tidyBullet(text: string): string {
  const plain = fold(withoutBullet(clean(text)))
    .replace(/\s+([,.;])(?=\s|$)/gu, "$1")
    .replace(/\(\s+/gu, "(")
    .replace(/\s+\)/gu, ")")
    .replace(/(?<![\p{L}\p{N}])(\p{L}{2,})\s+\1(?![\p{L}\p{N}])/giu, (all, word: string) =>
      mayRepeat.has(word.toLowerCase()) ? all : word,
    )
    .replace(/[\s;,]+$/u, "");
  return plain === "" ? text : plain;
}

/** Whether a text is one sentence that ends with a stop. */
export const endsWithStop = (text: string): boolean =>
  /[^.\s]{2,}\.$/u.test(text.trim()) && !/[^.\s]{2,}\.\s/u.test(text);
