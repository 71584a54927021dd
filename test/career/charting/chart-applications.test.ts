import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { chartApplications } from "../../../career/charting/chart-applications.ts";
import { periodStart } from "../../../career/charting/over-time.ts";
import type { Application } from "../../../schemas/applications.ts";
import { Analytics, type Chart, ChartId } from "../../../schemas/charts.ts";
import { processorTime } from "../../support/cpu.ts";
import { application, now, sources, times } from "./support.ts";

const none = { skills: [], postings: 0, now };
const chartOf = (id: ChartId, applications: readonly Application[], more: object = {}): Chart => {
  const chart = chartApplications({ ...none, applications, ...more }).charts.find((one) => one.id === id);
  assert.ok(chart);
  return chart;
};
/** Some fields of a chart's rows. */
const fields = (chart: Chart, ...names: string[]): unknown[][] =>
  chart.rows.map((row) => names.map((name) => row[name]));

test("without applications every chart is there, valid, and says what it waits for", () => {
  for (const language of ["en", "de", "fi"] as const) {
    const analytics = Analytics.parse(chartApplications({ ...none, applications: [], language }));
    assert.equal(
      analytics.charts.map(({ id }) => id),
      ChartId.options,
    );
    for (const { rows, sampleSize, description, caution } of analytics.charts) {
      assert.equal([rows, sampleSize, caution], [[], 0, null]);
      assert.match(description, language === "de" ? /^Noch / : /^(?:Nothing|No) /);
    }
  }
});

test("the funnel counts every stage that was ever reached and leaves saved ones out", () => {
  const chart = chartOf("funnel", [
    ...times(4, "applied 2026-05-01"),
    ...times(3, "applied 2026-05-01, rejected 2026-05-09"),
    application("applied 2026-05-01, screening 2026-05-05, rejected 2026-05-09"),
    application("applied 2026-05-01, offer 2026-05-05, withdrawn 2026-05-09"),
    application("applied 2026-05-01, interview 2026-05-05, offer 2026-05-20, accepted 2026-05-22"),
    ...times(2, "saved 2026-05-01"),
  ]);
  assert.equal(fields(chart, "stage", "applications", "share"), [
    ["applied", 10, 1],
    ["screening", 3, 0.3],
    ["interview", 2, 0.2],
    ["offer", 2, 0.2],
    ["accepted", 1, 0.1],
  ]);
  assert.is(chart.sampleSize, 10);
  assert.match(chart.caution ?? "", "about 20");
  assert.match(chart.description, "4 without an answer, 4 rejected, 1 withdrawn");
});

const mixed = [
  ...times(12, "applied 2026-04-01"),
  ...times(4, "applied 2026-04-01, rejected 2026-04-09"),
  ...times(3, "applied 2026-04-01, interview 2026-04-09"),
  application("applied 2026-04-01, offer 2026-04-09"),
  ...times(3, "applied 2026-06-25"),
  ...times(2, "applied 2026-06-25, rejected 2026-06-27"),
  application("applied 2026-04-01, withdrawn 2026-04-03"),
];

test("the response rate counts what was sent long enough ago", () => {
  const chart = chartOf("response_rate", mixed);
  assert.equal(fields(chart, "group", "hits", "judged", "share"), [
    ["answer", 8, 20, 0.4],
    ["interview", 4, 20, 0.2],
    ["offer", 1, 20, 0.05],
  ]);
  // Wilson for 8 of 20: middle (0.4 + z²/40) / (1 + z²/20) = 0.41611, half width 0.19726.
  assert.equal(fields(chart, "low", "high")[0], [0.2188, 0.6134]);
  assert.equal([chart.sampleSize, chart.caution], [20, null]);
  const said = JSON.stringify(chart.spec.title);
  for (const part of ["20 of 26", "5 are younger, of which 2 already answered", "1 you withdrew"])
    assert.match(said, part);
});

test("while everything is young, no rate is told", () => {
  const chart = chartOf("response_rate", times(6, "applied 2026-06-25, rejected 2026-06-27"));
  assert.equal([chart.sampleSize, chart.rows], [0, []]);
  assert.match(chart.description, "None of your 6 applications was sent 21 days ago");
});

test("sources are compared, and those with fewer than five get no rate", () => {
  const chart = chartOf("response_by_source", [
    ...times(15, "applied 2026-04-01"),
    ...times(5, "applied 2026-04-01, rejected 2026-04-02"),
    ...times(4, "applied 2026-04-01, offer 2026-04-02", { source: "referral" }),
    ...times(5, "applied 2026-04-01, interview 2026-04-02", { source: null }),
  ]);
  assert.equal(fields(chart, "group", "hits", "judged", "share"), [
    ["job_board", 5, 20, 0.25],
    ["none", 5, 5, 1],
    ["referral", 4, 4, null],
  ]);
  assert.match(chart.caution ?? "", "only one row has as many");
});

test("roles are put together by kind of work, and unknown titles by themselves", () => {
  const role = (title: string | null) => application("applied 2026-04-01", { role: title });
  const chart = chartOf("response_by_role", [
    role("Senior Backend Engineer"),
    role("Softwareentwicklerin (m/w/d)"),
    role("Frontend Developer"),
    role("Beekeeper (part time)"),
    role("beekeeper, north"),
    role("Glassblower"),
    role(null),
    role("  "),
  ]);
  assert.equal(fields(chart, "group", "label", "sent"), [
    ["software", "Software", 3],
    ["Beekeeper", "Beekeeper", 2],
    ["none", "No title noted", 2],
    ["other", "Other work", 1],
  ]);
});

test("the time to answer has its median, its quartiles and those that are still open", () => {
  const after = (days: number) =>
    application(`applied 2026-04-01, rejected 2026-04-${String(1 + days).padStart(2, "0")}`);
  const chart = chartOf("time_to_answer", [
    ...[2, 5, 8, 20, 21].map(after),
    application("screening 2026-04-01, applied 2026-04-05"),
    application("applied 2026-06-20"),
    application("applied 2026-05-20"),
  ]);
  assert.equal(fields(chart, "from", "to", "label", "answers"), [
    [0, 7, "0–6", 2],
    [7, 14, "7–13", 1],
    [14, 21, "14–20", 1],
    [21, 28, "21–27", 1],
  ]);
  for (const part of [
    "within 8 days",
    "between 5 and 20",
    "1 application still open, the oldest for 10 days",
    "1 without",
  ])
    assert.match(chart.description, part);
  assert.match(JSON.stringify(chart.spec.title), "1 more without a date of sending");
  assert.match(chart.caution ?? "", "about 10");
});

test("answers within two weeks are shown by day, very late ones in one last bar", () => {
  const quick = chartOf("time_to_answer", times(5, "applied 2026-05-01, rejected 2026-05-03"));
  assert.equal(fields(quick, "label", "answers"), [
    ["0", 0],
    ["1", 0],
    ["2", 5],
  ]);
  const late = chartOf("time_to_answer", times(2, "applied 2022-05-01, rejected 2026-05-03"));
  assert.equal(fields(late, "label", "answers").at(-1), ["84+", 2]);
  assert.is(late.rows.length, 13);
});

test("fit scores stand beside the furthest that came of them, open ones don't count", () => {
  const with_ = (history: string, ...fits: number[]) => fits.map((fitScore) => application(history, { fitScore }));
  const chart = chartOf("fit_outcome", [
    ...with_("applied 2026-04-01", 40, 50, 60, 70, 45),
    ...with_("applied 2026-04-01, interview 2026-04-09, rejected 2026-04-20", 80, 90),
    ...with_("applied 2026-04-01, offer 2026-04-09, accepted 2026-04-20", 88),
    ...with_("applied 2026-06-25", 99),
    application("applied 2026-04-01, offer 2026-04-09"),
  ]);
  assert.equal(fields(chart, "outcome", "applications", "lowerQuartile", "median", "upperQuartile"), [
    ["none", 5, 45, 50, 60],
    ["interview", 2, null, null, null],
    ["offer", 1, null, null, null],
  ]);
  assert.is(chart.sampleSize, 8);
});

test("the skills asked for most come first, fifteen at most, with what the CV shows", () => {
  const skills = Array.from({ length: 20 }, (_, place) => ({
    skill: `Skill ${place}`,
    wanted: place,
    had: place % 2 === 0,
  }));
  const chart = chartOf("skills_wanted", [], { skills, postings: 25 });
  assert.is(chart.rows.length, 15);
  assert.equal(fields(chart, "skill", "wanted", "share", "had").slice(0, 2), [
    ["Skill 19", 19, 0.76, "no"],
    ["Skill 18", 18, 0.72, "yes"],
  ]);
  assert.match(chart.description, "Your CV shows 7 of these 15. Not in it: Skill 19, Skill 17");
  assert.is(chart.caution, null);
});

test("weeks begin on Monday in UTC and none is left out", () => {
  assert.is(
    new Date(periodStart(Date.parse("2026-06-28T23:59:59Z"), "week")).toISOString(),
    "2026-06-22T00:00:00.000Z",
  );
  assert.is(
    new Date(periodStart(Date.parse("2026-06-29T00:00:00Z"), "week")).toISOString(),
    "2026-06-29T00:00:00.000Z",
  );
  assert.is(
    new Date(periodStart(Date.parse("1969-12-30T00:00:00Z"), "week")).toISOString(),
    "1969-12-29T00:00:00.000Z",
  );
  const chart = chartOf("over_time", [
    application("applied 2026-06-07T23:59:00Z, rejected 2026-06-23"),
    ...times(2, "applied 2026-06-08T00:01:00Z"),
  ]);
  assert.equal(fields(chart, "from", "sent", "answered"), [
    ["2026-06-01", 1, 0],
    ["2026-06-08", 2, 0],
    ["2026-06-15", 0, 0],
    ["2026-06-22", 0, 1],
    ["2026-06-29", 0, 0],
  ]);
});

test("a long search is shown by month, a very long one by year, and what doesn't fit is told", () => {
  const unitsOf = (first: string) => {
    const { rows } = chartOf("over_time", [application(`applied ${first}`)]);
    return [rows[0]?.unit, rows[0]?.from, rows.length];
  };
  assert.equal(unitsOf("2026-01-06"), ["week", "2026-01-05", 26]);
  assert.equal(unitsOf("2026-01-04"), ["month", "2026-01-01", 6]);
  assert.equal(unitsOf("2023-06-30"), ["year", "2023-01-01", 4]);
  const ancient = chartOf("over_time", [application("applied 0001-01-01"), application("applied 2026-06-01")]);
  assert.equal([ancient.rows.length, ancient.sampleSize], [30, 1]);
  assert.match(ancient.description, "1 from before that are not shown");
});

test("texts of people are cut, put on one line, and told apart where the cutting made them equal", () => {
  const long = "Keeper of the very long and winding corridor";
  const skills = [`${long} one`, `${long} two`, "a\u202eb\nc\u0000d"].map((skill) => ({
    skill,
    wanted: 2,
    had: false,
  }));
  const chart = chartOf("skills_wanted", [], { skills, postings: 2 });
  assert.equal(fields(chart, "skill").flat().sort(), [
    "Keeper of the very long and win…",
    "Keeper of the very long and win… (2)",
    "ab c d",
  ]);
});

const word = fc.constantFrom(
  "saved",
  "applied",
  "screening",
  "interview",
  "offer",
  "accepted",
  "rejected",
  "withdrawn",
);
const moment = fc.date({ min: new Date("2024-01-01"), max: new Date("2026-08-01"), noInvalidDate: true });
const anyApplication = fc
  .record({
    history: fc.array(fc.record({ status: word, at: moment.map((at) => at.toISOString()) }), {
      minLength: 1,
      maxLength: 6,
    }),
    role: fc.option(fc.string({ unit: "binary", maxLength: 60 })),
    source: fc.constantFrom(...sources),
    fitScore: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  .map((more): Application => ({ ...application("saved 2026-01-01"), ...more }));

test("whatever the applications, the analytics are valid and their counts add up", () => {
  fc.assert(
    fc.property(fc.array(anyApplication, { maxLength: 30 }), (applications) => {
      const analytics = Analytics.parse(chartApplications({ ...none, applications }));
      const [funnel, , sourced, roles] = analytics.charts;
      const reached = (funnel?.rows ?? []).map((row) => Number(row.applications));
      assert.equal(
        reached,
        reached.toSorted((one, other) => other - one),
      );
      assert.is(reached[0] ?? 0, analytics.applications);
      const sum = (chart: Chart | undefined): number =>
        (chart?.rows ?? []).reduce((all, row) => all + Number(row.judged), 0);
      assert.is(sum(sourced), sourced?.sampleSize);
      assert.is(sum(roles), roles?.sampleSize);
      for (const { rows } of analytics.charts) {
        const names = rows.map((row) => row.label ?? row.skill);
        assert.is(new Set(names).size, names.length);
      }
    }),
    { numRuns: 200 },
  );
});

test("the order of applications makes no difference to what is counted", () => {
  const counts = (applications: readonly Application[]): unknown =>
    chartApplications({ ...none, applications }).charts.map(({ rows }) => rows);
  assert.equal(counts(mixed), counts(mixed.toReversed()));
});

test("five thousand applications take less than a fifth of a second of the processor", () => {
  const titles = ["Backend Engineer", "Registered Nurse", "Beekeeper", "Verkäuferin", "Chief of something rather rare"];
  const many = Array.from({ length: 5_000 }, (_, place) =>
    application(
      `saved 2025-0${1 + (place % 9)}-01, applied 2025-1${place % 3}-05, interview 2026-01-0${1 + (place % 9)}`,
      {
        role: `${titles[place % 5]} ${place % 700}`,
        fitScore: place % 101,
      },
    ),
  );
  chartApplications({ ...none, applications: many });
  const runs = [1, 2, 3].map(() => processorTime(() => chartApplications({ ...none, applications: many })));
  assert.ok(Math.min(...runs) < 200, `${Math.min(...runs)} ms`);
});

test.run();
