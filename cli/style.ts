import { styleText } from "node:util";
import type { Citation } from "../schemas/citations.ts";

/** How text for people looks in a terminal. */
export const strong = (text: string): string => styleText("bold", text);
export const faint = (text: string): string => styleText("dim", text);
export const good = (text: string): string => styleText("green", text);
export const bad = (text: string): string => styleText("yellow", text);

const WIDTH = 96;

/** Breaks a text into lines of the terminal's usual width, each indented. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => indent + each).join("\n");
}

/** A line of the CV as a quotation, without the mark that a list item begins with. */
export const quotation = (line: string): string => `“${line.replace(/^[\s•◦▪●*–-]+/u, "")}”`;

/** A titled part of a result; `empty` stands where there is nothing. */
export const section = (title: string, lines: readonly string[], empty: string): string[] => [
  "",
  strong(title),
  ...(lines.length > 0 ? lines : [`  ${faint(empty)}`]),
];

/** What the knowledge base says to a result; nothing where it says nothing. */
export const citationLines = (citations: readonly Citation[] | undefined): string[] =>
  citations === undefined || citations.length === 0
    ? []
    : section(
        "Worth reading",
        citations.flatMap(({ about, quote, title, link }) => [
          `  ${title} ${faint(about)}`,
          wrap(`“${quote.replace(/\s+/g, " ")}”`, "      "),
          faint(wrap(link, "      ")),
        ]),
        "",
      );
