import type { PageSize } from "../../../schemas/documents.ts";
import { withoutPictures } from "../characters.ts";
import { isOneLine, type Look } from "../looks.ts";
import type { Block, Outline } from "../outline.ts";
import type { Family } from "./families.ts";

/** The longest run of letters that is trusted to fit on a line. */
const longestWord = 48;

/** Lets a line break within an address or a word that would be wider than the page, by marks that nobody sees. */
const breakable = (text: string): string =>
  text.replace(/[^\s\u200b]{49,}/gu, (word) =>
    word
      .replace(/[/?&=_.-]+(?=.)/gu, "$&\u200b")
      .replace(new RegExp(`[^\\s\\u200b]{${longestWord}}`, "gu"), "$&\u200b"),
  );

const printed = (text: string): string => breakable(withoutPictures(text));

/**
 * What the program needs to know of the blocks around. An entry holds on to the text below it, unless the next entry
 * follows: a chain of heads alone may break anywhere.
 */
const withHints = (blocks: readonly Block[], look: Look): object[] =>
  blocks.map((block, index) => {
    const next = blocks[index + 1]?.kind;
    const keep = next === "paragraph" || next === "list" || next === "rows";
    return block.kind === "entry" ? { ...block, keep, oneLine: isOneLine(block, look) } : block;
  });

/** Members that hold no words. */
const wordless = new Set(["kind", "look", "link", "language"]);

/** What the program in template.ts is given, as JSON: the outline with every text made fit for print, and its look. */
export function inputOf(outline: Outline, look: Look, page: PageSize, date: Date, families: readonly Family[]): string {
  const print = (key: string, value: unknown): unknown =>
    typeof value === "string" && !wordless.has(key) ? printed(value) : value;
  const fitted = JSON.stringify({ ...outline, blocks: withHints(outline.blocks, look) }, print);
  const rest = JSON.stringify({
    look,
    families,
    paper: page === "a4" ? "a4" : "us-letter",
    date: [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
  });
  return `{"outline":${fitted},${rest.slice(1)}`;
}
