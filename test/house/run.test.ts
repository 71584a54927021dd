import { globSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lanes, verdictOf } from "../run.ts";
import { fileAtEnd, filesOf, tallyOf, together } from "../support/uvu-output.ts";

const closing = (total: number, passed: number, skipped: number): string =>
  `\n  Total:     ${total}\n  Passed:    ${passed}\n  Skipped:   ${skipped}\n  Duration:  1.00ms\n`;

test("a run in which everything passed is well", () => {
  assert.equal(verdictOf(tallyOf(closing(7, 7, 0)), 0), { line: "7 passed, 0 failed", ok: true });
});

test("a skipped test is said and doesn't fail the run", () => {
  assert.equal(verdictOf(tallyOf(closing(7, 6, 1)), 0), { line: "6 passed, 0 failed, 1 skipped", ok: true });
});

test("a run that ended with 0 although tests were not reached has failed", () => {
  assert.equal(verdictOf(tallyOf(closing(2, 0, 0)), 0), { line: "0 passed, 2 failed", ok: false });
});

test("a run that failed has failed even if its figures look well", () => {
  assert.is(verdictOf(tallyOf(closing(7, 7, 0)), 1).ok, false);
});

test("a run without figures has failed", () => {
  assert.is(verdictOf(tallyOf("Segmentation fault"), null).ok, false);
});

test("a run of no tests has failed", () => {
  assert.is(verdictOf(tallyOf(closing(0, 0, 0)), 0).ok, false);
});

test("the figures of processes that run side by side add up, and one without figures has failed them all", () => {
  const both = together([tallyOf(closing(7, 6, 1)), tallyOf(closing(3, 3, 0))]);
  assert.equal(both, { total: 10, passed: 9, skipped: 1 });
  assert.is(together([both, null]), null);
});

const failing = [
  "\u001b[1mlocal/one.test.ts\u001b[22m",
  "• • ✘   (2 / 3)",
  '   FAIL  "a rule that nobody wrote"',
  "    Expected value to be truthy:  (ok)",
  "    at file (/somewhere/one.test.ts:3:1)",
  "",
  "local/two.test.ts",
  " a suite  • •   (2 / 2)",
  "",
  "local/three.test.ts",
  "  (0 / 4)",
  closing(9, 4, 0),
].join("\n");

test("what a file's tests said is told apart from its neighbours'", () => {
  const [one, two, three] = filesOf(failing);
  assert.is(one?.missing, 1);
  assert.match(one?.failures ?? "", /a rule that nobody wrote[\s\S]*truthy/);
  assert.equal(two, { file: "local/two.test.ts", missing: 0, failures: "" });
  assert.equal(three, { file: "local/three.test.ts", missing: 4, failures: "" }, "their hook threw");
});

test("the file whose tests run now is the last that was named", () => {
  assert.is(fileAtEnd(""), null);
  assert.is(fileAtEnd("local/one.test.ts\n• (1 / 1)\nlocal/two.test.ts\n•"), "local/two.test.ts");
});

test("tests that passed only at their second try are told", () => {
  assert.equal(verdictOf({ total: 7, passed: 7, skipped: 0 }, 0, 2), {
    line: "7 passed, 0 failed, 2 of the passed only at the second try",
    ok: true,
  });
});

test("every test file is in one lane, and in one only", () => {
  const files = globSync("**/*.test.ts", { cwd: join(import.meta.dirname, "..") });
  assert.ok(files.length > 100);
  for (const file of files) assert.is(lanes.filter((lane) => new RegExp(lane).test(file)).length, 1, file);
});

test.run();
