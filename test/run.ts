import { spawn } from "node:child_process";
import { join } from "node:path";

/**
 * Runs every uvu test and prints at the end one line `N passed, N failed`. Fails when a test failed, when uvu's process
 * failed, and when fewer tests ran than were collected: a `before` hook that throws leaves uvu's own exit code at 0.
 */

export interface Tally {
  readonly total: number;
  readonly passed: number;
  readonly skipped: number;
}

/** The closing figures of a uvu run; null if it didn't come that far. */
export function tallyOf(output: string): Tally | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are made of them
  const plain = output.replace(/\u001b\[[\d;]*m/g, "");
  const figure = (name: string): number | null => {
    const found = [...plain.matchAll(new RegExp(`^\\s*${name}:\\s+(\\d+)`, "gm"))].at(-1);
    return found?.[1] === undefined ? null : Number(found[1]);
  };
  const [total, passed, skipped] = [figure("Total"), figure("Passed"), figure("Skipped")];
  return total === null || passed === null || skipped === null ? null : { total, passed, skipped };
}

/** The closing line and whether all is well. */
export function verdictOf(tally: Tally | null, exitCode: number | null): { line: string; ok: boolean } {
  if (!tally) return { line: "0 passed, 1 failed", ok: false };
  const missing = tally.total - tally.passed - tally.skipped;
  const failed = Math.max(missing, exitCode === 0 ? 0 : 1);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : "";
  return { line: `${tally.passed} passed, ${failed} failed${skipped}`, ok: failed === 0 && tally.passed > 0 };
}

/**
 * Processes side by side: most tests of the whole platform wait, and the others reckon meanwhile. Together the patterns
 * take every test file, and none twice.
 */
export const lanes = [
  "^e2e/[a-i].*\\.test\\.ts$",
  "^(?:e2e/[j-z]|flow/|db/).*\\.test\\.ts$",
  "^(?!(?:e2e|flow|db)/).*\\.test\\.ts$",
] as const;

interface Ran {
  readonly output: string;
  readonly exitCode: number | null;
}

/** So long after its last line a process may take to end; what keeps it alive then was left open by a test. */
const FAREWELL_MS = 60_000;

/**
 * Runs the files of a pattern. The output is shown as it comes, or handed back only. A process that doesn't end after its
 * tests is ended, and has failed.
 */
function runUvu(pattern: string, show: boolean): Promise<Ran> {
  const root = join(import.meta.dirname, "..");
  const args = ["--disable-warning=ExperimentalWarning", join(root, "node_modules/uvu/bin.js"), "test", pattern];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    let farewell: NodeJS.Timeout | undefined;
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
      if (farewell !== undefined || tallyOf(output) === null) return;
      farewell = setTimeout(() => {
        console.error(`The tests of ${pattern} are over, and something that they started is not.`);
        child.kill("SIGKILL");
      }, FAREWELL_MS);
    });
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearTimeout(farewell);
      resolve({ output, exitCode });
    });
  });
}

/** The figures of all processes together; null if one of them has none. */
export function together(tallies: readonly (Tally | null)[]): Tally | null {
  return tallies.reduce((sum, tally) =>
    sum && tally
      ? { total: sum.total + tally.total, passed: sum.passed + tally.passed, skipped: sum.skipped + tally.skipped }
      : null,
  );
}

if (import.meta.main) {
  const patterns = process.argv.length > 2 ? process.argv.slice(2) : lanes;
  const runs = patterns.map((pattern, index) => runUvu(pattern, index === 0));
  const ran: Ran[] = [];
  for (const [index, run] of runs.entries()) {
    const done = await run;
    if (index > 0) process.stdout.write(done.output);
    ran.push(done);
  }
  const exitCode = ran.every((each) => each.exitCode === 0) ? 0 : 1;
  const { line, ok } = verdictOf(together(ran.map(({ output }) => tallyOf(output))), exitCode);
  console.log(line);
  process.exitCode = ok ? 0 : 1;
}
