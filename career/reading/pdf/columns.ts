import { isHeadingText, isMarginText } from "../margin-text.ts";
import { rowsOf } from "./pieces.ts";
import type { Piece } from "./run.ts";

/** Rows that belong to one column of a page; 0 is the whole width, 1 the left and 2 the right column. */
export interface Block {
  readonly column: 0 | 1 | 2;
  /** Whether this column is the narrower one of two. */
  readonly aside: boolean;
  readonly pieces: readonly Piece[];
}

interface Row {
  readonly top: number;
  readonly pieces: readonly Piece[];
}

const slack = 3;
const leastRows = 4;

/**
 * Finds the columns of a page. A gutter is a vertical strip that no piece crosses over many rows and to whose right
 * text starts at one edge. A gutter between dates and what happened then, or between a heading in the margin and its
 * text, is no boundary of columns: such rows are read across.
 */
export function blocksOf(pieces: readonly Piece[], pageWidth: number): Block[] {
  const rows = rowsOf(pieces).map((row) => ({ top: row[0]?.base ?? 0, pieces: row }));
  const gutter = bestGutter(rows, pageWidth);
  if (gutter === null) return [{ column: 0, aside: false, pieces }];
  const before = rows.slice(0, gutter.from).flatMap((row) => row.pieces);
  const after = rows.slice(gutter.to).flatMap((row) => row.pieces);
  const band = rows.slice(gutter.from, gutter.to).flatMap((row) => row.pieces);
  const left = band.filter((piece) => piece.left < gutter.x - slack);
  const right = band.filter((piece) => piece.left >= gutter.x - slack);
  const leftIsAside = widthOf(left) < widthOf(right);
  const blocks: Block[] = [
    { column: 0, aside: false, pieces: before },
    { column: 1, aside: leftIsAside, pieces: left },
    { column: 2, aside: !leftIsAside, pieces: right },
  ];
  const rest = after.length === 0 ? [] : blocksOf(after, pageWidth);
  return [...blocks.filter((block) => block.pieces.length > 0), ...rest];
}

const widthOf = (pieces: readonly Piece[]): number =>
  Math.max(...pieces.map((piece) => piece.right)) - Math.min(...pieces.map((piece) => piece.left));

interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function bestGutter(rows: readonly Row[], pageWidth: number): Gutter | null {
  let best: Gutter | null = null;
  for (const x of edges(rows, pageWidth)) {
    for (const band of clearBands(rows, x)) {
      if (best !== null && band.to - band.from <= best.to - best.from) continue;
      if (isColumnPair(rows.slice(band.from, band.to), x)) best = { x, ...band };
    }
  }
  return best;
}

/** Left edges at which several pieces start, away from both margins. */
function edges(rows: readonly Row[], pageWidth: number): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const piece of row.pieces) {
      if (piece.left < pageWidth * 0.2 || piece.left > pageWidth * 0.8) continue;
      const edge = Math.round(piece.left);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= leastRows)
    .map(([edge]) => edge)
    .sort((one, other) => one - other);
}

/** Longest stretches of rows in which no piece crosses the strip left of `x`. */
function clearBands(rows: readonly Row[], x: number): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = [];
  let from = 0;
  rows.forEach((row, index) => {
    const crossed = row.pieces.some((piece) => piece.left < x - slack && piece.right > x - slack);
    if (!crossed) return;
    if (index - from >= leastRows * 2) bands.push({ from, to: index });
    from = index + 1;
  });
  if (rows.length - from >= leastRows * 2) bands.push({ from, to: rows.length });
  return bands.map((band) => trim(rows, band, x));
}

/** A band starts where both columns have begun: full-width lines above it, short as they may be, stay outside. */
function trim(rows: readonly Row[], band: { from: number; to: number }, x: number): { from: number; to: number } {
  let from = band.from;
  while (from < band.to) {
    const row = rows[from];
    const next = rows[from + 1];
    if (row === undefined) break;
    const twoSided = row.pieces.some((piece) => piece.left >= x - slack);
    if (twoSided || (next?.pieces.some((piece) => piece.left >= x - slack) && next.top - row.top < 8)) break;
    from += 1;
  }
  return { from, to: band.to };
}

function isColumnPair(rows: readonly Row[], x: number): boolean {
  const left = rows.map((row) => row.pieces.filter((piece) => piece.left < x - slack)).filter((row) => row.length > 0);
  const right = rows
    .map((row) => row.pieces.filter((piece) => piece.left >= x - slack))
    .filter((row) => row.length > 0);
  if (left.length < leastRows || right.length < leastRows) return false;
  if (!startsAtOneEdge(right, x)) return false;
  const leftTexts = left.map(textOf);
  const rightTexts = right.map(textOf);
  if (share(leftTexts, isMarginText) >= 0.4 || share(rightTexts, isMarginText) >= 0.4) return false;
  if (share(leftTexts, isHeadingText) >= 0.6) return false;
  if (isLabelled(rows, x) && (rightTexts.filter(isHeadingText).length <= 1 || leftTexts.some(isMarginText)))
    return false;
  const leftHeadings = leftTexts.some(isHeadingText);
  const rightHeadings = rightTexts.some(isHeadingText);
  if (leftHeadings && rightHeadings) return true;
  const both = rows.filter(
    (row) => row.pieces.some((piece) => piece.left < x - slack) && row.pieces.some((piece) => piece.left >= x - slack),
  );
  const apart = 1 - both.length / Math.min(left.length, right.length);
  return (leftHeadings || rightHeadings) && rows.length >= 10 && apart >= 0.3;
}

/** Short labels at the left whose rows all go on at the right are a table, and no column of their own. */
function isLabelled(rows: readonly Row[], x: number): boolean {
  const labels = rows
    .map(({ pieces }) => ({
      left: pieces.filter((piece) => piece.left < x - slack),
      beside: pieces.some((piece) => piece.left >= x - slack),
    }))
    .filter(({ left }) => left.length > 0 && !isHeadingText(textOf(left)));
  const short = labels.filter(({ left }) => textOf(left).length <= 28).length;
  const paired = labels.filter(({ beside }) => beside).length;
  return labels.length >= leastRows && paired >= labels.length * 0.9 && short >= labels.length * 0.8;
}

const textOf = (row: readonly Piece[]): string => row.map((piece) => piece.text).join(" ");

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.filter(test).length / Math.max(1, texts.length);

/** A column is set flush left: most of its rows start at its edge or at the indents of its lists. */
function startsAtOneEdge(right: readonly (readonly Piece[])[], x: number): boolean {
  const starts = right.map((row) => Math.min(...row.map((piece) => piece.left)));
  return starts.filter((start) => start < x + 30).length >= right.length * 0.6;
}
