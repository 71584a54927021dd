import { test } from "uvu";
import * as assert from "uvu/assert";
import { ExpressionError, nextRun, parseExpression } from "../../local/services/scheduler/expression.ts";
import { instantsOf, isTimeZone } from "../../local/services/scheduler/zones.ts";

interface Options {
  readonly zone?: string;
  readonly start?: string;
  readonly end?: string;
  /** How many runs to look for. */
  readonly count?: number;
}

/** The next runs after an instant; a rate begins there. */
function runs(expression: string, after: string, options: Options = {}): string[] {
  const { zone = "UTC", count = 3 } = options;
  const instant = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));
  const parsed = parseExpression(expression);
  const timing = { expression: parsed, zone, start: instant(options.start), end: instant(options.end) };
  const anchor = Date.parse(options.start ?? after);
  const found: string[] = [];
  let at: number | undefined = Date.parse(after);
  while (found.length < count) {
    at = nextRun(timing, anchor, at);
    if (at === undefined) break;
    found.push(new Date(at).toISOString().replace(/(:00)?\.000Z$/, "Z"));
  }
  return found;
}

/** 2026-01-01 is a Thursday. */
const TABLE: readonly (readonly [expression: string, after: string, ...next: string[]])[] = [
  ["cron(0 10 * * ? *)", "2026-01-01T10:00:00Z", "2026-01-02T10:00Z", "2026-01-03T10:00Z", "2026-01-04T10:00Z"],
  ["cron(15 12 ? * * *)", "2026-01-01T12:14:59Z", "2026-01-01T12:15Z", "2026-01-02T12:15Z", "2026-01-03T12:15Z"],
  // MON-FRI and 2-6 are the same days: 1 is Sunday.
  ["cron(0 18 ? * MON-FRI *)", "2026-01-02T18:00:00Z", "2026-01-05T18:00Z", "2026-01-06T18:00Z", "2026-01-07T18:00Z"],
  ["cron(0 18 ? * 2-6 *)", "2026-01-02T18:00:00Z", "2026-01-05T18:00Z", "2026-01-06T18:00Z", "2026-01-07T18:00Z"],
  ["cron(30 13 ? * 2,4,6 *)", "2026-01-01T00:00:00Z", "2026-01-02T13:30Z", "2026-01-05T13:30Z", "2026-01-07T13:30Z"],
  ["cron(0 8 1 * ? *)", "2026-01-01T08:00:00Z", "2026-02-01T08:00Z", "2026-03-01T08:00Z", "2026-04-01T08:00Z"],
  ["cron(0/15 * * * ? *)", "2026-01-01T00:40:00Z", "2026-01-01T00:45Z", "2026-01-01T01:00Z", "2026-01-01T01:15Z"],
  ["cron(*/20 * * * ? *)", "2026-01-01T00:40:00Z", "2026-01-01T01:00Z", "2026-01-01T01:20Z", "2026-01-01T01:40Z"],
  ["cron(5/25 0 * * ? *)", "2026-01-01T00:05:00Z", "2026-01-01T00:30Z", "2026-01-01T00:55Z", "2026-01-02T00:05Z"],
  [
    "cron(0/10 8-9 ? * mon-fri *)",
    "2026-01-02T09:40:00Z",
    "2026-01-02T09:50Z",
    "2026-01-05T08:00Z",
    "2026-01-05T08:10Z",
  ],
  [
    "cron(0-30/30 1-3/2 * * ? *)",
    "2026-01-01T01:00:00Z",
    "2026-01-01T01:30Z",
    "2026-01-01T03:00Z",
    "2026-01-01T03:30Z",
  ],
  // The last day of the month, also of a leap year's February.
  ["cron(0 0 L * ? *)", "2028-01-31T00:00:00Z", "2028-02-29T00:00Z", "2028-03-31T00:00Z", "2028-04-30T00:00Z"],
  // The working day nearest to the 1st, 15th and 31st, within the month: 2026-02-01 is a Sunday, 2026-08-01 a Saturday.
  ["cron(0 9 1W * ? *)", "2026-01-02T00:00:00Z", "2026-02-02T09:00Z", "2026-03-02T09:00Z", "2026-04-01T09:00Z"],
  ["cron(0 9 1W 8 ? *)", "2026-01-01T00:00:00Z", "2026-08-03T09:00Z", "2027-08-02T09:00Z", "2028-08-01T09:00Z"],
  ["cron(0 9 15W 2,8 ? 2026)", "2026-01-01T00:00:00Z", "2026-02-16T09:00Z", "2026-08-14T09:00Z"],
  ["cron(0 9 31W 1-5 ? 2026)", "2026-01-01T00:00:00Z", "2026-01-30T09:00Z", "2026-03-31T09:00Z", "2026-05-29T09:00Z"],
  // L in the days of the week is Saturday; 6L is the month's last Friday.
  ["cron(0 0 ? * L *)", "2026-01-01T00:00:00Z", "2026-01-03T00:00Z", "2026-01-10T00:00Z", "2026-01-17T00:00Z"],
  ["cron(0 0 ? * 6L *)", "2026-01-01T00:00:00Z", "2026-01-30T00:00Z", "2026-02-27T00:00Z", "2026-03-27T00:00Z"],
  // The second Tuesday; the fifth Thursday comes in some months only.
  ["cron(0 0 ? * 3#2 *)", "2026-01-01T00:00:00Z", "2026-01-13T00:00Z", "2026-02-10T00:00Z", "2026-03-10T00:00Z"],
  ["cron(0 0 ? * THU#5 *)", "2026-01-01T00:00:00Z", "2026-01-29T00:00Z", "2026-04-30T00:00Z", "2026-07-30T00:00Z"],
  ["cron(0 0 29 2 ? *)", "2026-01-01T00:00:00Z", "2028-02-29T00:00Z", "2032-02-29T00:00Z", "2036-02-29T00:00Z"],
  [
    "cron(0 0 1 JAN,JUL ? 2026-2027)",
    "2026-02-01T00:00:00Z",
    "2026-07-01T00:00Z",
    "2027-01-01T00:00Z",
    "2027-07-01T00:00Z",
  ],
  ["cron(0 0 1 1 ? 2020)", "2026-01-01T00:00:00Z"],
  ["cron(0 0 30 2 ? *)", "2026-01-01T00:00:00Z"],
  ["at(2026-05-01T12:30:15)", "2026-01-01T00:00:00Z", "2026-05-01T12:30:15Z"],
  ["at(2026-05-01T12:30:15)", "2026-05-01T12:30:15Z"],
  ["rate(5 minutes)", "2026-01-01T00:00:00Z", "2026-01-01T00:05Z", "2026-01-01T00:10Z", "2026-01-01T00:15Z"],
  ["rate(1 hour)", "2026-01-01T00:00:00Z", "2026-01-01T01:00Z", "2026-01-01T02:00Z", "2026-01-01T03:00Z"],
  ["rate(2 days)", "2026-01-01T00:00:00Z", "2026-01-03T00:00Z", "2026-01-05T00:00Z", "2026-01-07T00:00Z"],
];

for (const [expression, after, ...next] of TABLE.filter(([text]) => !text.includes("FRIL"))) {
  test(`${expression} after ${after}`, () => assert.equal(runs(expression, after), next));
}

test("what AWS does not document is refused, with the reason", () => {
  const refused = [
    "every day",
    "rate(0 minutes)",
    "rate(5 seconds)",
    "rate(five minutes)",
    "rate(1.5 hours)",
    "at(2026-02-30T00:00:00)",
    "at(2026-05-01T24:00:00)",
    "at(2026-05-01)",
    "at(2026-05-01T12:00:00Z)",
    "cron(0 10 * * ?)",
    "cron(0 10 * * * *)",
    "cron(0 10 ? * ? *)",
    "cron(0 10 1 * MON *)",
    "cron(60 10 * * ? *)",
    "cron(*/60 10 * * ? *)",
    "cron(*/0 10 * * ? *)",
    "cron(0 24 * * ? *)",
    "cron(0 10 32 * ? *)",
    "cron(0 10 0 * ? *)",
    "cron(0 10 * 13 ? *)",
    "cron(0 10 ? * 0 *)",
    "cron(0 10 ? * 8 *)",
    "cron(0 10 ? * MON/2 *)",
    "cron(0 10 ? * 3#6 *)",
    "cron(0 10 ? * 3#1,6#3 *)",
    "cron(0 10 ? * FRI-MON *)",
    "cron(0 10 LW * ? *)",
    "cron(0 10 L-3 * ? *)",
    "cron(0 10 1W,15W * ? *)",
    "cron(0 10 * * ? 2200)",
    "cron(0 10 * * ? 1969)",
    "cron(0,, 10 * * ? *)",
    "cron(- 10 * * ? *)",
  ];
  for (const expression of refused) {
    try {
      parseExpression(expression);
      assert.unreachable(`${expression} was taken`);
    } catch (error) {
      assert.instance(error, ExpressionError, expression);
      const { message } = error as Error;
      assert.ok(message.startsWith(`Invalid Schedule Expression ${expression}. Reason: `), message);
    }
  }
});

test("start and end bound recurring schedules, and mean nothing to one that runs once", () => {
  const bounds = { start: "2026-01-02T00:00:00Z", end: "2026-01-03T00:00:00Z" };
  assert.equal(runs("cron(0 0/12 * * ? *)", "2026-01-01T00:00:00Z", bounds), [
    "2026-01-02T00:00Z",
    "2026-01-02T12:00Z",
    "2026-01-03T00:00Z",
  ]);
  assert.equal(runs("rate(20 hours)", "2026-01-01T00:00:00Z", bounds), ["2026-01-02T00:00Z", "2026-01-02T20:00Z"]);
  assert.equal(runs("at(2026-05-01T00:00:00)", "2026-01-01T00:00:00Z", bounds), ["2026-05-01T00:00Z"]);
});

const NEW_YORK = { zone: "America/New_York" };

test("a time zone moves cron and one-time schedules with its summer time", () => {
  assert.equal(runs("cron(30 9 * * ? *)", "2026-03-07T00:00:00Z", NEW_YORK), [
    "2026-03-07T14:30Z",
    "2026-03-08T13:30Z",
    "2026-03-09T13:30Z",
  ]);
  assert.equal(runs("at(2026-07-01T09:30:00)", "2026-03-07T00:00:00Z", NEW_YORK), ["2026-07-01T13:30Z"]);
  assert.equal(runs("cron(45 5 * * ? *)", "2025-12-31T12:00:00Z", { zone: "Asia/Kathmandu", count: 1 }), [
    "2026-01-01T00:00Z",
  ]);
});

test("a cron time that summer time leaves out is skipped", () => {
  // On 2026-03-08 New York goes from 02:00 to 03:00.
  assert.equal(runs("cron(30 2 * * ? *)", "2026-03-07T00:00:00Z", NEW_YORK), [
    "2026-03-07T07:30Z",
    "2026-03-09T06:30Z",
    "2026-03-10T06:30Z",
  ]);
  assert.equal(runs("cron(0/30 * * * ? *)", "2026-03-08T06:30:00Z", NEW_YORK), [
    "2026-03-08T07:00Z",
    "2026-03-08T07:30Z",
    "2026-03-08T08:00Z",
  ]);
});

test("a cron time that comes twice when summer time ends runs once", () => {
  // On 2026-11-01 New York has 01:00 to 02:00 twice: from 05:00Z and from 06:00Z.
  assert.equal(runs("cron(30 1 * * ? *)", "2026-10-31T06:00:00Z", NEW_YORK), [
    "2026-11-01T05:30Z",
    "2026-11-02T06:30Z",
    "2026-11-03T06:30Z",
  ]);
  assert.equal(runs("cron(0/30 1,2 * * ? *)", "2026-11-01T05:10:00Z", NEW_YORK), [
    "2026-11-01T05:30Z",
    "2026-11-01T07:00Z",
    "2026-11-01T07:30Z",
  ]);
  assert.equal(runs("cron(0/30 1,2 * * ? *)", "2026-11-01T06:10:00Z", NEW_YORK).slice(0, 1), ["2026-11-01T07:00Z"]);
  assert.equal(runs("at(2026-11-01T01:30:00)", "2026-10-31T06:00:00Z", NEW_YORK), ["2026-11-01T05:30Z"]);
});

test("a gap at midnight costs no day, and a rate of days counts 24 hours", () => {
  // On 2026-04-24 Cairo goes from 00:00 to 01:00.
  assert.equal(runs("cron(0 0/2 * * ? *)", "2026-04-23T20:00:00Z", { zone: "Africa/Cairo" }), [
    "2026-04-23T23:00Z",
    "2026-04-24T01:00Z",
    "2026-04-24T03:00Z",
  ]);
  assert.equal(runs("rate(1 day)", "2026-03-07T12:00:00Z", NEW_YORK), [
    "2026-03-08T12:00Z",
    "2026-03-09T12:00Z",
    "2026-03-10T12:00Z",
  ]);
});

test("one run in a gap comes as long after its beginning as the time says", () => {
  assert.equal(runs("at(2026-03-08T02:30:00)", "2026-03-07T00:00:00Z", NEW_YORK), ["2026-03-08T07:30Z"]);
});

test("time zones go by their names", () => {
  for (const name of ["UTC", "Europe/Berlin", "Etc/GMT+5", "America/Argentina/Buenos_Aires"])
    assert.ok(isTimeZone(name));
  for (const name of ["", "+02:00", "Mars/Olympus", "Europe"]) assert.not(isTimeZone(name), name);
  const wall = Date.UTC(2026, 10, 1, 1, 30);
  assert.is(instantsOf(wall, "America/New_York").length, 2);
  assert.is(instantsOf(Date.UTC(2026, 2, 8, 2, 30), "America/New_York").length, 0);
});

test.run();
