import type { Chart } from "../../schemas/charts.ts";
import { labels } from "./labels.ts";
import type { Progress } from "./progress.ts";
import { chartOf, countAxis, emptyChart, palette, type Row, type Spec, textMark } from "./spec.ts";
import type { PeriodUnit, Texts } from "./texts.ts";

const DAY = 86_400_000;
/** Periods that a picture holds: half a year of weeks, three years of months, thirty years. */
const mostPeriods = { week: 26, month: 36, year: 30 } as const satisfies Record<PeriodUnit, number>;

/** The start of the period that a moment lies in, in UTC; weeks begin on Monday. */
export function periodStart(at: number, unit: PeriodUnit): number {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  if (unit === "week") return Math.floor((at / DAY + 3) / 7) * 7 * DAY - 3 * DAY;
  return utc(year, unit === "month" ? date.getUTCMonth() : 0);
}

/** The start of a month; the plain function takes the years 0 to 99 for those after 1900. */
const utc = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1);

function next(start: number, unit: PeriodUnit): number {
  if (unit === "week") return start + 7 * DAY;
  const date = new Date(start);
  return unit === "month" ? utc(date.getUTCFullYear(), date.getUTCMonth() + 1) : utc(date.getUTCFullYear() + 1, 0);
}

/** The periods from the one of `first` to the one of `last`, none left out, at most the last that a picture holds. */
function periods(first: number, last: number): { unit: PeriodUnit; starts: number[] } {
  for (const unit of ["week", "month"] as const) {
    const starts: number[] = [];
    for (let at = periodStart(first, unit); at <= last && starts.length <= mostPeriods[unit]; at = next(at, unit))
      starts.push(at);
    if (starts.length <= mostPeriods[unit]) return { unit, starts };
  }
  const end = new Date(last).getUTCFullYear();
  const begin = Math.max(new Date(first).getUTCFullYear(), end - mostPeriods.year + 1);
  return { unit: "year", starts: Array.from({ length: end - begin + 1 }, (_, place) => utc(begin + place, 0)) };
}

/** How many applications were sent and how many first answers came in each week (month, year) up to now. */
export function overTime(sent: readonly Progress[], now: Date, texts: Texts): Chart {
  if (sent.length === 0) return emptyChart("over_time", texts.empty.over_time, texts);
  const moments = sent.flatMap(({ sentAt, answeredAt }) => [sentAt, answeredAt ?? sentAt]);
  const first = moments.reduce((one, other) => Math.min(one, other));
  const last = moments.reduce((one, other) => Math.max(one, other), now.getTime());
  const { unit, starts } = periods(first, last);
  const rows = rowsOf(sent, starts, unit, texts);
  const shown = rows.reduce((sum, row) => sum + row.sent, 0);
  const busiest = rows.reduce((one, other) => (other.sent > one.sent ? other : one));
  const leftOut = sent.length - shown;
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  const words = [
    texts.timeline(shown, answered, { label: busiest.label, note: String(busiest.sent) }, unit),
    ...(leftOut === 0 ? [] : [texts.timelineLeftOut(leftOut)]),
  ].join(" ");
  return chartOf(
    {
      id: "over_time",
      sampleSize: shown,
      sample: words,
      caution: null,
      description: words,
      rows,
      body: bars(rows, unit, texts),
    },
    texts,
  );
}

function rowsOf(sent: readonly Progress[], starts: readonly number[], unit: PeriodUnit, texts: Texts) {
  const sentIn = countBy(
    sent.map(({ sentAt }) => sentAt),
    unit,
  );
  const answeredIn = countBy(
    sent.flatMap(({ answeredAt }) => (answeredAt === null ? [] : [answeredAt])),
    unit,
  );
  const names = labels(starts.map((start) => texts.period(new Date(start), unit)));
  return starts.map((start, place) => ({
    from: new Date(start).toISOString().slice(0, 10),
    unit,
    label: names[place] ?? "",
    sent: sentIn.get(start) ?? 0,
    answered: answeredIn.get(start) ?? 0,
  }));
}

function countBy(moments: readonly number[], unit: PeriodUnit): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const at of moments) {
    const start = periodStart(at, unit);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}

/** Numbers on the bars while there is room for them. */
const MOST_NUMBERED = 13;
/** Periods named under the axis; of more, every second or third. */
const MOST_NAMED = 10;

function bars(rows: readonly Row[], unit: PeriodUnit, texts: Texts): Spec {
  const most = rows.reduce((one, row) => Math.max(one, Number(row.sent), Number(row.answered)), 0);
  const every = Math.ceil(rows.length / MOST_NAMED);
  const named = rows.filter((_, place) => place % every === 0).map((row) => row.label ?? "");
  const series = [texts.sent, texts.answered];
  const numbers = {
    transform: [{ filter: "datum.count > 0" }],
    mark: textMark({ baseline: "bottom", dy: -3, fontSize: 11 }),
    encoding: { text: { field: "count", type: "quantitative" } },
  };
  return {
    height: 220,
    transform: [
      { calculate: "datum.sent", as: texts.sent },
      { calculate: "datum.answered", as: texts.answered },
      { fold: series, as: ["series", "count"] },
    ],
    encoding: {
      x: {
        field: "label",
        type: "ordinal",
        sort: null,
        title: texts.axes.sentIn[unit],
        axis: { labelAngle: 0, values: named, ticks: false, labelPadding: 6 },
        scale: { paddingInner: 0.25 },
      },
      xOffset: { field: "series", sort: series, scale: { domain: series } },
      y: { field: "count", ...countAxis(texts.axes.applications, most, 0.12) },
    },
    layer: [
      {
        mark: { type: "bar", cornerRadiusEnd: 2 },
        encoding: {
          color: {
            field: "series",
            type: "nominal",
            title: null,
            scale: { domain: series, range: [palette.main, palette.other] },
            legend: { orient: "top", symbolType: "square", symbolSize: 140 },
          },
        },
      },
      ...(rows.length <= MOST_NUMBERED ? [numbers] : []),
    ],
  };
}
