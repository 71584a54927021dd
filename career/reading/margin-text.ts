import { headingOf } from "../language/headings.ts";
import { monthNames, presentWords } from "../language/words.ts";

const year = /\b(?:19|20)\d{2}\b/;
const numericDate = /\b\d{1,2}[./]\d{2,4}\b/;

/** Whether a text is what stands in a margin beside an entry: a date, a span of dates, a place and nothing more. */
export function isMarginText(text: string): boolean {
  if (text.length > 40) return false;
  if (!year.test(text) && !numericDate.test(text)) return false;
  const rest = text
    .toLowerCase()
    .replace(/\p{L}+\.?/gu, (word) =>
      monthNames.has(word.replace(".", "")) || presentWords.has(word.replace(".", "")) ? "" : word,
    )
    .replace(/[\d\s./()–—-]/gu, "");
  return rest.length <= 12;
}

/** Whether a text is the heading of a section that is known in some language. */
export const isHeadingText = (text: string): boolean => headingOf(text) !== null;
