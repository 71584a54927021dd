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
    edge: 0,
    gap: 1,
    headingLevel: 0,
    column: 0,
    furniture: false,
    ...facts,
    text,
    bullet: facts.bullet === undefined ? bulletOf(text) : facts.bullet,
  };
}

/**
 * Gives each line the right edge of its column. Where several lines end near the longest one, that is the edge; else
 * the lines are all short, and the edge is where a margin as wide as the left one would begin. `pageWidth` is in points.
 */
export function withEdges(lines: readonly Line[], pageWidth = 0): Line[] {
  const columns = Map.groupBy(lines, (line) => line.column);
  const edges = new Map(
    [...columns].map(([column, own]): [number, number] => [column, edgeOf(own, column === 0 ? pageWidth : 0)]),
  );
  return lines.map((line) => ({ ...line, edge: edges.get(line.column) ?? line.right }));
}

function edgeOf(lines: readonly Line[], pageWidth: number): number {
  const longest = lines.reduce((edge, line) => Math.max(edge, line.right), 0);
  const start = lines.reduce((edge, line) => Math.min(edge, line.left), Number.POSITIVE_INFINITY);
  const near = lines.filter(
    (line) => line.segments.length === 1 && line.right > longest - (longest - start) * 0.06,
  ).length;
  return near >= 3 ? longest : Math.max(longest, pageWidth - start * 1.2);
}
