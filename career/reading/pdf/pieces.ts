import { isLoneBullet } from "../bullets.ts";
import type { Piece, Run, StyledText } from "./run.ts";

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

/** A gap between runs in heights of a letter that no blank is as wide as, unless the row is set in justified lines. */
const wideGap = 0.6;
const usualBlank = 0.27;
const timesBlank = 2.1;
/** Runs beyond which a row is no line that people wrote. */
const mostRuns = 400;

/**
 * Where the parts of a row stand apart though less than `pieceGap`: words in boxes, labels beside lists. In justified
 * lines all blanks are wide, so that none stands out.
 */
function cutsOf(row: readonly Run[]): ReadonlySet<Run> {
  if (row.length > mostRuns) return new Set();
  const gaps = row.flatMap((run, index) => {
    const above = row[index - 1];
    if (above === undefined) return [];
    const gap = (run.left - above.right) / Math.max(above.size, run.size);
    return gap > blankGap && gap < pieceGap && !isLoneBullet(above.text) ? [{ run, gap }] : [];
  });
  return new Set(
    gaps
      .filter(({ run, gap }) => {
        const others = gaps.filter((other) => other.run !== run && other.gap < wideGap).map((other) => other.gap);
        const usual = others.length === 0 ? usualBlank : Math.max(usualBlank, median(others));
        const even = gaps.length > 4 && others.length === 0;
        return gap > wideGap && gap > usual * timesBlank && !even;
      })
      .map(({ run }) => run),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function joinRow(row: readonly Run[]): Piece[] {
  const cuts = cutsOf(row);
  const pieces: Piece[] = [];
  for (const run of row) {
    const last = pieces.at(-1);
    if (last === undefined) {
      pieces.push(pieceOf(run));
      continue;
    }
    const gap = run.left - last.right;
    const size = Math.max(last.size, run.size);
    if (isDoubled(last, run)) continue;
    if (isLoneBullet(last.text) && gap < 4 * size)
      pieces[pieces.length - 1] = { ...glue(last, run, " "), textLeft: run.left };
    else if (gap < pieceGap * size && gap > -size * 2 && !cuts.has(run)) {
      pieces[pieces.length - 1] = glue(last, run, gap > blankGap * size ? " " : "");
    } else pieces.push(pieceOf(run));
  }
  return pieces;
}

const pieceOf = (run: Run): Piece => ({ ...run, textLeft: run.left, parts: [styled(run, "")] });

const styled = ({ text, bold, italic, size }: Run, blank: string): StyledText => ({
  text: blank + text,
  bold,
  italic,
  size,
});

/** Letters that differ by less than this share of their height are of one size. */
const sameSize = 0.08;

/** Adds a run to the stretches of one style. A list glyph belongs to whatever follows it. */
function addPart(parts: readonly StyledText[], run: Run, blank: string): StyledText[] {
  const last = parts.at(-1);
  if (last === undefined) return [styled(run, blank)];
  const alike =
    isLoneBullet(last.text) ||
    (last.bold === run.bold && last.italic === run.italic && Math.abs(last.size - run.size) < run.size * sameSize);
  if (!alike) return [...parts.slice(0, -1), { ...last, text: last.text + blank }, styled(run, "")];
  return [...parts.slice(0, -1), { ...styled(run, ""), text: last.text + blank + run.text }];
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
    parts: addPart(last.parts, run, blank),
  };
}
