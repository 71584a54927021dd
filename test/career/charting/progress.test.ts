import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Progress, progressOf, stages } from "../../../career/charting/progress.ts";
import { application, now } from "./support.ts";

/** What became of a history, in short: furthest stage, state, days to the first answer, whether it counts in rates. */
const read = (history: string): [string, string, number | null, boolean] | null => {
  const progress = progressOf(application(history), now);
  return progress && [progress.furthest, progress.state, progress.days, progress.judged];
};

test("what is only saved is not an application yet", () => {
  assert.is(read("saved 2026-05-01"), null);
  assert.is(read("saved 2026-05-01, withdrawn 2026-05-02"), null);
});

test("an application counts as unanswered after 21 days and not before", () => {
  assert.equal(read("applied 2026-06-09T12:00:00Z"), ["applied", "unanswered", null, true]);
  assert.equal(read("applied 2026-06-09T12:00:01Z"), ["applied", "waiting", null, false]);
});

test("a young application doesn't count in rates even if it is answered: those that aren't don't count either", () => {
  assert.equal(read("applied 2026-06-20, rejected 2026-06-22"), ["applied", "answered", 2, false]);
});

test("a rejection is an answer", () => {
  assert.equal(read("applied 2026-05-01, rejected 2026-05-11"), ["applied", "answered", 10, true]);
});

test("a stage that was jumped over is passed", () => {
  assert.equal(read("applied 2026-05-01, offer 2026-05-04"), ["offer", "answered", 3, true]);
});

test("a reopened application keeps its first answer and reaches further", () => {
  assert.equal(read("applied 2026-05-01, rejected 2026-05-06, interview 2026-05-20"), [
    "interview",
    "answered",
    5,
    true,
  ]);
  assert.equal(read("applied 2026-05-01, interview 2026-05-06, rejected 2026-05-20, applied 2026-05-25"), [
    "interview",
    "answered",
    5,
    true,
  ]);
});

test("changes on one day are zero days apart, at the same moment they stand as they are written", () => {
  assert.equal(read("applied 2026-05-01T09:00:00Z, rejected 2026-05-01T17:00:00Z"), ["applied", "answered", 0, true]);
  assert.equal(read("applied 2026-05-01T09:00:00Z, interview 2026-05-01T09:00:00Z"), [
    "interview",
    "answered",
    0,
    true,
  ]);
});

test("days are elapsed time, so midnight in some time zone makes none", () => {
  assert.is(read("applied 2026-05-01T23:50:00Z, rejected 2026-05-02T00:10:00Z")?.[2], 0);
  assert.is(read("applied 2026-05-01T09:00:00Z, rejected 2026-05-02T08:00:00Z")?.[2], 1);
  assert.is(read("applied 2026-03-28T12:00:00Z, rejected 2026-03-30T11:00:00Z")?.[2], 2);
});

test("changes count in the order of their times, whatever order they were noted in", () => {
  assert.equal(read("interview 2026-05-15, applied 2026-05-01, screening 2026-05-05"), [
    "interview",
    "answered",
    4,
    true,
  ]);
});

test("an answer from before the sending has no time to answer, and an unknown sending none either", () => {
  assert.equal(read("screening 2026-05-01, applied 2026-05-05"), ["screening", "answered", null, true]);
  assert.equal(read("saved 2026-05-01, interview 2026-05-05"), ["interview", "answered", null, true]);
});

test("who withdraws before an answer is due says nothing about answers, who withdraws after it does", () => {
  assert.equal(read("applied 2026-05-01, withdrawn 2026-05-10"), ["applied", "withdrawn", null, false]);
  assert.equal(read("applied 2026-05-01, withdrawn 2026-05-22"), ["applied", "unanswered", null, true]);
  assert.equal(read("applied 2026-05-01, interview 2026-05-05, withdrawn 2026-05-10"), [
    "interview",
    "answered",
    4,
    true,
  ]);
});

test("what lies in the future hasn't happened, but clocks may differ", () => {
  assert.equal(read("applied 2026-05-01, offer 2026-07-20"), ["applied", "unanswered", null, true]);
  assert.is(read("applied 2026-07-20"), null);
  assert.equal(read("applied 2026-06-30T12:05:00Z"), ["applied", "waiting", null, false]);
});

const change = fc.record({
  status: fc.constantFrom("saved", "applied", "screening", "interview", "offer", "accepted", "rejected", "withdrawn"),
  at: fc
    .date({ min: new Date("2020-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
    .map((at) => at.toISOString()),
} as const);
const place = (progress: Progress | null): number => (progress === null ? -1 : stages.indexOf(progress.furthest));

test("a further change never takes a reached stage back, and days are never negative", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), change, (history, more) => {
      const base = application("saved 2026-01-01");
      const before = progressOf({ ...base, history }, now);
      const after = progressOf({ ...base, history: [...history, more] }, now);
      assert.ok(place(after) >= place(before));
      assert.ok((after?.days ?? 0) >= 0);
      assert.is(after?.state === "answered", after !== null && after.answeredAt !== null);
    }),
    { numRuns: 500 },
  );
});

test.run();
