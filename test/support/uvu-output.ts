import { stripVTControlCharacters } from "node:util";

/** What a uvu process printed, read: its figures, and what it said of each file. */

export interface Tally {
  readonly total: number;
  readonly passed: number;
  readonly skipped: number;
}

export interface FileReport {
  /** Path below `test/`. */
  readonly file: string;
  /** Tests that failed or were not reached. */
  readonly missing: number;
  /** uvu's own words on each failure; empty if none was reached, because a `before` hook threw. */
  readonly failures: string;
}

/** The closing figures of a uvu run; null if it didn't come that far. */
export function tallyOf(output: string): Tally | null {
  const plain = stripVTControlCharacters(output);
  const figure = (name: string): number | null => {
    const found = [...plain.matchAll(new RegExp(`^\\s*${name}:\\s+(\\d+)`, "gm"))].at(-1);
    return found?.[1] === undefined ? null : Number(found[1]);
  };
  const [total, passed, skipped] = [figure("Total"), figure("Passed"), figure("Skipped")];
  return total === null || passed === null || skipped === null ? null : { total, passed, skipped };
}

/** The figures of all processes together; null if one of them has none. */
export function together(tallies: readonly (Tally | null)[]): Tally | null {
  return tallies.reduce((sum, tally) =>
    sum && tally
      ? { total: sum.total + tally.total, passed: sum.passed + tally.passed, skipped: sum.skipped + tally.skipped }
      : null,
  );
}

/** The line with which uvu begins a file. */
const header = /^(\S+\.test\.ts)$/gm;

/** The file whose tests run now, as far as the output tells; null before the first. */
export function fileAtEnd(output: string): string | null {
  return [...stripVTControlCharacters(output).matchAll(header)].at(-1)?.[1] ?? null;
}

/** What was said of each file, in its order. */
export function filesOf(output: string): FileReport[] {
  const plain = stripVTControlCharacters(output);
  const starts = [...plain.matchAll(header)];
  return starts.map((start, index) => {
    const text = plain.slice(start.index + start[0].length, starts[index + 1]?.index ?? plain.length);
    const counts = [...text.matchAll(/\((\d+) \/ (\d+)\)$/gm)];
    const missing = counts.reduce((sum, [, passed, total]) => sum + Number(total) - Number(passed), 0);
    const first = text.search(/^ {2} FAIL /m);
    const end = text.search(/^ {2}Total: /m);
    const failures = first < 0 ? "" : text.slice(first, end > first ? end : undefined).trimEnd();
    return { file: start[1] ?? "", missing, failures };
  });
}
