import { continues, joinTexts, rightEdgeOf } from "../cv/items.ts";
import type { Line } from "../reading/document.ts";
import type { PostingLine } from "./posting-sections.ts";

/** A paragraph or an item of a list: one text, with the lines that it was broken into. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly section: PostingLine["section"];
}

/** Characters beyond which nothing is joined: no paragraph is so long, and patterns take their time on what is. */
const longest = 1_500;

/** Joins lines that a full page width broke, so that a sentence is read whole. */
export function paragraphsOf(posted: readonly PostingLine[]): Paragraph[] {
  const edge = rightEdgeOf(posted.map(({ line }) => line));
  const result: { text: string; lines: Line[]; section: PostingLine["section"] }[] = [];
  for (const { line, section } of posted) {
    const last = result.at(-1);
    const above = last?.lines.at(-1);
    if (
      last !== undefined &&
      above !== undefined &&
      last.section === section &&
      last.text.length + line.text.length < longest &&
      continues(above, line, edge)
    ) {
      last.text = joinTexts(last.text, line.text);
      last.lines.push(line);
    } else result.push({ text: line.text, lines: [line], section });
  }
  return result;
}

/** The line of a paragraph that holds these words, or its first one. */
export function lineWith({ lines }: Paragraph, words: string): Line {
  const found = lines.find((line) => line.text.includes(words)) ?? lines[0];
  if (found === undefined) throw new Error("a paragraph has at least one line");
  return found;
}

/** The sentences of a text, each with its end mark. Abbreviations such as "p. a." and "13.50" end none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=\p{L}{3}[.!?]|\d[.!?]|\)[.!?])\s+(?=\p{Lu})/u);
