import { findDates } from "../../language/dates.ts";
import { type Area, areaOf, type Matrix } from "./matrix.ts";
import type { Run } from "./run.ts";

/** How far right of its mark a text begins, and how high the mark may stand, in heights of a letter. */
const reach = { least: 0.15, most: 1.7, height: 0.85, size: 0.6 } as const;
/** Marks that stand under one another before they count as a list. */
const leastMarks = 2;
/** Height in points of the bands that a page is looked through in, and runs that three of them may hold. */
const band = 24;
const mostNear = 2_000;

/**
 * Browsers paint the marks of lists as shapes and not as letters. Each small shape before a text, in a row of such
 * shapes under one another, becomes a run with a list glyph. The dots of a time line stand beside dates and headings,
 * which are no items of a list. `marks` are in the page's own coordinates, `view` turns them into those of the runs.
 */
export function withDrawnBullets(runs: readonly Run[], marks: readonly Area[], view: Matrix): Run[] {
  const placed = marks.map((mark) => areaOf(view, mark));
  const usual = usualSize(runs);
  const bands = Map.groupBy(runs, ({ base }) => Math.floor(base / band));
  const found = placed.flatMap((mark) => {
    const at = Math.floor(mark.bottom / band);
    const near = [at - 1, at, at + 1].flatMap((one) => bands.get(one) ?? []);
    const run = near.length > mostNear ? null : textBehind(near, mark);
    return run === null || run.bold || run.size > usual * 1.15 || isDate(run.text) ? [] : [{ mark, run }];
  });
  const columns = Map.groupBy(found, ({ mark }) => Math.round(mark.left));
  const bullets = [...columns.values()]
    .filter((column) => new Set(column.map(({ run }) => run)).size >= leastMarks)
    .flatMap((column) => [...new Map(column.map(({ mark, run }) => [run, mark]))])
    .map(([run, mark]): Run => ({ ...run, text: "•", left: mark.left, right: mark.right }));
  return bullets.length === 0 ? [...runs] : [...runs, ...bullets];
}

/** Whether a text is a date or a span of dates, with little besides. */
const isDate = (text: string): boolean => {
  const dated = findDates(text).reduce((sum, { from, to }) => sum + to - from, 0);
  return dated > 0 && text.length - dated < 12;
};

/** The text that begins right behind a mark, where nothing stands between or before them. */
function textBehind(runs: readonly Run[], mark: Area): Run | null {
  const middle = (mark.bottom + mark.top) / 2;
  const row = runs.filter(({ base, size }) => middle < base + size * 0.1 && middle > base - size * reach.height);
  const next = row
    .filter(({ left }) => left > mark.right - 1)
    .reduce<Run | null>((first, run) => (first === null || run.left < first.left ? run : first), null);
  if (next === null || mark.right - mark.left > next.size * reach.size) return null;
  const distance = (next.left - mark.right) / next.size;
  const beside = row.some(({ right }) => right <= mark.left + 1 && mark.left - right < next.size * 2);
  return distance >= reach.least && distance <= reach.most && !beside ? next : null;
}

/** Height of the letters that most of the text is set in. */
function usualSize(runs: readonly Run[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of runs) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
