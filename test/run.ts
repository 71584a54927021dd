import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileAtEnd, filesOf, type Tally, tallyOf, together } from "./support/uvu-output.ts";

/**
 * Runs every uvu test and prints at the end the slowest files, what failed, and one line `N passed, N failed`. Fails when a
 * test failed, when uvu's process failed, and when fewer tests ran than were collected: a `before` hook that throws leaves
 * uvu's own exit code at 0.
 */

/** The closing line and whether all is well; `again` counts tests that passed at their second try only. */
export function verdictOf(tally: Tally | null, exitCode: number | null, again = 0): { line: string; ok: boolean } {
  if (!tally) return { line: "0 passed, 1 failed", ok: false };
  const missing = tally.total - tally.passed - tally.skipped;
  const failed = Math.max(missing, exitCode === 0 ? 0 : 1);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : "";
  const second = again > 0 ? `, ${again} of the passed only at the second try` : "";
  return { line: `${tally.passed} passed, ${failed} failed${skipped}${second}`, ok: failed === 0 && tally.passed > 0 };
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

/** So many files may be tried a second time, alone: a machine that is busy with three lanes can be too slow for a limit. */
const AGAIN_FILES = 2;

interface Ran {
  readonly output: string;
  readonly exitCode: number | null;
  /** Seconds by file. */
  readonly seconds: ReadonlyMap<string, number>;
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
    const seconds = new Map<string, number>();
    let last = performance.now();
    child.stdout.on("data", (chunk: Buffer) => {
      const file = fileAtEnd(output);
      const now = performance.now();
      if (file !== null) seconds.set(file, (seconds.get(file) ?? 0) + (now - last) / 1000);
      last = now;
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
      resolve({ output, exitCode, seconds });
    });
  });
}

/** The files that took longest, a line each. */
function slowest(runs: readonly Ran[]): string {
  const all = runs.flatMap(({ seconds }) => [...seconds]).sort(([, a], [, b]) => b - a);
  return all
    .slice(0, 12)
    .map(([file, took]) => `${took.toFixed(0).padStart(5)} s  ${file}`)
    .join("\n");
}

/** What failed in these runs, in uvu's words and with its file, so that nobody has to search for it. */
function failuresOf(runs: readonly Ran[]): string {
  return runs
    .flatMap(({ output }) => filesOf(output))
    .filter(({ missing }) => missing > 0)
    .map(
      ({ file, missing, failures }) => `${file}: ${missing}\n${failures || "  not reached: a hook before them threw"}`,
    )
    .join("\n\n");
}

const literally = (file: string): string => `^${file.replaceAll(".", "\\.")}$`;

/** Tries the files of the failed tests once more, alone. Gives how many tests passed now, or null if that explains nothing. */
async function tryAgain(runs: readonly Ran[]): Promise<number | null> {
  const failed = runs.flatMap(({ output }) => filesOf(output)).filter(({ missing }) => missing > 0);
  if (failed.length === 0 || failed.length > AGAIN_FILES) return null;
  console.log(`A second try, alone: ${failed.map(({ file }) => file).join(", ")}`);
  const second: Ran[] = [];
  for (const { file } of failed) second.push(await runUvu(literally(file), true));
  const well = second.every(({ output, exitCode }) => verdictOf(tallyOf(output), exitCode).ok);
  return well ? failed.reduce((sum, { missing }) => sum + missing, 0) : null;
}

/** All lanes are over: shows them, and says what came of them. */
async function conclude(runs: readonly Ran[]): Promise<{ line: string; ok: boolean }> {
  console.log(`\nThe files that took longest:\n${slowest(runs)}\n`);
  const tally = together(runs.map(({ output }) => tallyOf(output)));
  const first = verdictOf(tally, runs.every(({ exitCode }) => exitCode === 0) ? 0 : 1);
  if (first.ok) return first;
  console.log(`What failed:\n\n${failuresOf(runs)}\n`);
  const again = await tryAgain(runs);
  if (again === null || tally === null) return first;
  return verdictOf({ ...tally, passed: tally.passed + again }, 0, again);
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
  const { line, ok } = await conclude(ran);
  console.log(line);
  process.exitCode = ok ? 0 : 1;
}
