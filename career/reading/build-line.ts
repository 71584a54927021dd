import { bulletOf } from "./bullets.ts";
import type { Line, Segment } from "./document.ts";

/** What a reader knows of a line; the rest is derived or has a neutral default. */
export type LineFacts = Partial<Omit<Line, "page" | "line" | "segments">> & {
  readonly page: number;
  readonly line: number;
  readonly segments: readonly Segment[];
};

/** Makes a line out of its segments. The text is the segments joined by one blank. */
export function buildLine(facts: LineFacts): Line {
  const text = facts.text ?? facts.segments.map((segment) => segment.text).join(" ");
  const left = facts.left ?? facts.segments[0]?.left ?? 0;
  return {
    bold: facts.segments.length > 0 && facts.segments.every((segment) => segment.bold),
    italic: false,
    size: 0,
    left,
    textLeft: left,
    right: facts.segments.at(-1)?.right ?? 0,
    gap: 1,
    headingLevel: 0,
    column: 0,
    furniture: false,
    ...facts,
    text,
    bullet: facts.bullet === undefined ? bulletOf(text) : facts.bullet,
  };
}
