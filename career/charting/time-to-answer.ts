import type { Chart } from "../../schemas/charts.ts";
import { PATIENCE_DAYS, type Progress } from "./progress.ts";
import { chartOf, countAxis, emptyChart, palette, type Spec, textMark } from "./spec.ts";
import { enough, type Quartiles, quartiles } from "./statistics.ts";
import type { Texts } from "./texts.ts";

const DAY = 86_400_000;
/** Answers later than this are shown in one last bar. */
const LAST_WEEK = 12;

/**
 * Days from sending to the first answer: answers by day if all came within two weeks, by week otherwise, with the
 * median and the middle half once there are enough. Open ones have no time yet; they are told in words.
 */
export function timeToAnswer(sent: readonly Progress[], now: Date, texts: Texts): Chart {
  const days = sent.flatMap((one) => (one.days === null ? [] : [one.days]));
  const [first] = days;
  if (first === undefined) return emptyChart("time_to_answer", texts.empty.time_to_answer, texts);
  const most = days.reduce((one, other) => Math.max(one, other), first);
  const step = most < 14 ? 1 : 7;
  const rows = binsOf(days, step, Math.min(Math.floor(most / step), step === 7 ? LAST_WEEK : most));
  const spread = days.length >= enough.group ? quartiles(days) : null;
  const undated = sent.filter((one) => one.answeredAt !== null && one.days === null).length;
  return chartOf(
    {
      id: "time_to_answer",
      sampleSize: days.length,
      sample: [texts.timeSample(days.length, undated), spread && texts.timeMedian(spread), pending(sent, now, texts)]
        .filter(Boolean)
        .join(" "),
      caution: days.length < enough.median ? texts.caution(days.length, "answer", enough.median) : null,
      description:
        spread === null
          ? texts.list(
              rows.filter(({ answers }) => answers > 0).map(({ label, answers }) => ({ label, note: String(answers) })),
            )
          : `${texts.timeMedian(spread)} ${pending(sent, now, texts)}`.trim(),
      rows,
      body: bars(rows, spread, texts),
    },
    texts,
  );
}

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly answers: number;
  readonly [key: string]: string | number;
}

/** Bins of `step` days from day 0; the last one takes what is later. `to` is where the bin ends, not included. */
function binsOf(days: readonly number[], step: number, last: number): Bin[] {
  const counts = Array.from({ length: last + 1 }, () => 0);
  for (const day of days) {
    const place = Math.min(Math.floor(day / step), last);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const open = days.some((day) => day >= (last + 1) * step);
  return counts.map((answers, place) => {
    const from = place * step;
    const label = place === last && open ? `${from}+` : step === 1 ? String(from) : `${from}–${from + step - 1}`;
    return { from, to: from + step, label, answers };
  });
}

function pending(sent: readonly Progress[], now: Date, texts: Texts): string {
  const waiting = sent.filter(({ state }) => state === "waiting");
  const silent = sent.filter(({ state }) => state === "unanswered").length;
  const longest = waiting.reduce((most, { sentAt }) => Math.max(most, now.getTime() - sentAt), 0);
  return texts.timePending(waiting.length, Math.floor(longest / DAY), silent, PATIENCE_DAYS);
}

/** Bars on an axis of bins. The median is marked above the bin that it lies in. */
function bars(rows: readonly Bin[], spread: Quartiles | null, texts: Texts): Spec {
  const most = rows.reduce((one, { answers }) => Math.max(one, answers), 0);
  const end = rows.at(-1)?.to ?? 1;
  const inside = (value: number): number => Math.min(value + 0.5, end);
  const middle =
    spread === null
      ? []
      : [
          {
            data: { values: [{ lower: inside(spread.lower), upper: inside(spread.upper) }] },
            mark: { type: "rect", color: palette.quiet, opacity: 0.18 },
            encoding: { x: { field: "lower", type: "quantitative" }, x2: { field: "upper" } },
          },
          {
            data: {
              values: [{ median: inside(spread.median), note: `${texts.median} ${texts.decimal(spread.median)}` }],
            },
            encoding: { x: { field: "median", type: "quantitative" } },
            layer: [
              { mark: { type: "rule", color: palette.other, strokeWidth: 2 } },
              {
                mark: textMark({ align: "left", baseline: "bottom", dx: 4, dy: -3, fontWeight: "bold" }),
                encoding: { y: { value: 0 }, text: { field: "note", type: "nominal" } },
              },
            ],
          },
        ];
  return {
    height: 220,
    layer: [
      ...middle.slice(0, 1),
      {
        transform: [
          { calculate: "datum.from + (datum.to - datum.from) * 0.04", as: "left" },
          { calculate: "datum.to - (datum.to - datum.from) * 0.04", as: "right" },
        ],
        mark: { type: "rect", color: palette.main, cornerRadius: 2 },
        encoding: {
          x: {
            field: "left",
            type: "quantitative",
            title: texts.axes.days,
            scale: { domain: [0, end], nice: false },
            axis: { grid: false, values: [...rows.map(({ from }) => from), end] },
          },
          x2: { field: "right" },
          y: { field: "answers", ...countAxis(texts.axes.answers, most, 0.12) },
          y2: { datum: 0 },
        },
      },
      {
        transform: [{ filter: "datum.answers > 0" }, { calculate: "(datum.from + datum.to) / 2", as: "middle" }],
        mark: textMark({ baseline: "bottom", dy: -4 }),
        encoding: {
          x: { field: "middle", type: "quantitative" },
          y: { field: "answers", type: "quantitative" },
          text: { field: "answers", type: "quantitative" },
        },
      },
      ...middle.slice(1),
    ],
  };
}
