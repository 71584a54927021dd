import { buildLine } from "../build-line.ts";
import { bulletOf } from "../bullets.ts";
import type { Line } from "../document.ts";
import { isHeadingText, isMarginText } from "../margin-text.ts";
import { blocksOf } from "./columns.ts";
import { piecesOf, rowsOf } from "./pieces.ts";
import type { Piece, Run } from "./run.ts";
import { withAccents } from "./tex-text.ts";

/** Lines of one page in reading order: what stands above the columns, then each column from top to bottom. */
export interface PageLines {
  readonly lines: readonly Line[];
  /** Column that is the narrower of two on this page, 0 where there is one column. */
  readonly aside: 0 | 1 | 2;
}

/** Typical distance of base lines in running text, in heights of a letter. */
const leading = 1.2;

/** Puts the runs of a page into lines. `page` counts from 1, `width` is the page's in points. */
export function pageLines(runs: readonly Run[], page: number, width: number): PageLines {
  const blocks = blocksOf(piecesOf(runs), width);
  const drafts = blocks.flatMap((block) => {
    let above: number | null = null;
    return rowsOf(block.pieces)
      .flatMap(apartFromHeading)
      .map((row) => {
        const base = row[0]?.base ?? 0;
        const size = Math.max(...row.map((piece) => piece.size));
        const gap: number = above === null ? 3 : Math.max(0, (base - above) / (size * leading));
        above = base;
        return { row, base, size, gap, column: block.column };
      });
  });
  const order = [...drafts].sort((one, other) => one.base - other.base || one.column - other.column);
  const numbers = new Map(order.map((draft, index) => [draft, index + 1]));
  const lines = drafts.map((draft) => toLine(draft.row, draft, page, numbers.get(draft) ?? 1));
  return { lines, aside: blocks.find((block) => block.aside)?.column ?? 0 };
}

/** A heading in the margin is a line apart from what stands beside it, and so are dates beside an item of a list. */
function apartFromHeading(row: Piece[]): Piece[][] {
  const [first, second, ...rest] = row;
  if (first === undefined || second === undefined) return [row];
  const isApart = isHeadingText(first.text) || (isMarginText(first.text) && bulletOf(second.text) !== null);
  const inMargin = second.left - first.right > first.size && isApart;
  return inMargin ? [[first], [second, ...rest]] : [row];
}

interface Draft {
  readonly size: number;
  readonly gap: number;
  readonly column: number;
}

function toLine(row: readonly Piece[], draft: Draft, page: number, line: number): Line {
  const first = row[0];
  const segments = row.map(({ text, left, right, bold, parts }) => ({
    text: withAccents(text),
    left,
    right,
    bold,
    ...(parts.length > 1 ? { parts: parts.map((part) => withAccents(part.text)) } : {}),
  }));
  const left = first?.left ?? 0;
  const mark = first === undefined ? null : bulletOf(first.text);
  return buildLine({
    page,
    line,
    segments,
    left,
    textLeft: mark === null || first === undefined ? left : Math.max(first.textLeft, left + draft.size * 0.5),
    right: row.at(-1)?.right ?? 0,
    size: Math.round(draft.size * 10) / 10,
    gap: draft.gap,
    italic: row.every((piece) => piece.italic),
    column: draft.column,
  });
}
