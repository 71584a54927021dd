import { withEdges } from "../build-line.ts";
import type { DocumentText, Link } from "../document.ts";
import { limits } from "../limits.ts";
import { UnreadableDocument } from "../unreadable.ts";
import { decode } from "./decode.ts";
import { looksLikeMarkdown, markdownLines } from "./markdown-lines.ts";
import { textLines } from "./text-lines.ts";

const maxLineLength = 20_000;

/**
 * Reads plain text or Markdown. `name` only decides between the two.
 * Throws UnreadableDocument: file_empty, file_not_text, file_too_many_pages.
 */
export function readText(bytes: Uint8Array, name: string | null): DocumentText {
  const text = decode(bytes).replace(/^\ufeff/u, "");
  if (text.trim() === "") throw new UnreadableDocument("file_empty");
  if (text.length > limits.pages * limits.charactersPerPage) throw new UnreadableDocument("file_too_many_pages");
  const folded = text.replace(
    /[^\n]{20001,}/g,
    (long) => long.match(/.{1,20000}/gs)?.join("\n") ?? long.slice(0, maxLineLength),
  );
  const markdown = /\.(?:md|markdown|mdown)$/i.test(name ?? "") || looksLikeMarkdown(folded);
  const links: Link[] = [];
  const read = markdown ? markdownLines(folded) : { lines: textLines(folded), links };
  if (read.lines.length === 0) throw new UnreadableDocument("file_empty");
  const pages = read.lines.at(-1)?.page ?? 1;
  if (pages > limits.pages) throw new UnreadableDocument("file_too_many_pages");
  return { format: markdown ? "markdown" : "text", pages, lines: withEdges(read.lines), links: read.links, risks: [] };
}
