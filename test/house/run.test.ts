import { test } from "uvu";
import * as assert from "uvu/assert";
import { tallyOf, verdictOf } from "../run.ts";

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

test.run();
