import { isLoneBullet } from "../bullets.ts";
import type { Piece, Run } from "./run.ts";

/** How far base lines may differ within a row, in heights of a letter: list glyphs and raised marks stand off a little. */
const rowTolerance = 0.35;
/** Gaps in heights of a letter: below the first there is no blank, above the second a new piece starts. */
const blankGap = 0.14;
const pieceGap = 1.1;

/** Groups runs (or pieces) into rows of one base line, from top to bottom, each from left to right. */
export function rowsOf<T extends Run>(runs: readonly T[]): T[][] {
  const sorted = [...runs].sort((one, other) => one.base - other.base || one.left - other.left);
  const rows: { base: number; size: number; runs: T[] }[] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(run.base - row.base) <= rowTolerance * Math.max(run.size, row.size)) {
      row.runs.push(run);
      if (run.size > row.size) Object.assign(row, { size: run.size, base: run.base });
    } else rows.push({ base: run.base, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.sort((one, other) => one.left - other.left));
}

/** Joins the runs of each row into pieces: what stands close is one piece, what stands apart is another. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  return rowsOf(runs).flatMap((row) => joinRow(row));
}

function joinRow(row: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  for (const run of row) {
    const last = pieces.at(-1);
    if (last === undefined) {
      pieces.push({ ...run, textLeft: run.left });
      continue;
    }
    const gap = run.left - last.right;
    const size = Math.max(last.size, run.size);
    if (isDoubled(last, run)) continue;
    if (isLoneBullet(last.text) && gap < 4 * size)
      pieces[pieces.length - 1] = { ...glue(last, run, " "), textLeft: run.left };
    else if (gap < pieceGap * size && gap > -size * 2) {
      pieces[pieces.length - 1] = glue(last, run, gap > blankGap * size ? " " : "");
    } else pieces.push({ ...run, textLeft: run.left });
  }
  return pieces;
}

/** Some programs draw text twice, a hair apart, to make it bold. */
const isDoubled = (last: Run, run: Run): boolean =>
  run.text === last.text && Math.abs(run.left - last.left) < 0.15 * run.size + 0.3;

function glue(last: Piece, run: Run, blank: string): Piece {
  const longer = last.text.length >= run.text.length ? last : run;
  const lone = isLoneBullet(last.text);
  return {
    text: last.text + blank + run.text,
    left: last.left,
    right: Math.max(last.right, run.right),
    textLeft: last.textLeft,
    base: lone ? run.base : longer.base,
    size: lone ? run.size : Math.max(last.size, run.size),
    bold: lone ? run.bold : longer.bold && (last.bold || run.bold),
    italic: lone ? run.italic : longer.italic,
  };
}
