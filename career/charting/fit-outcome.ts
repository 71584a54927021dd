import type { Chart } from "../../schemas/charts.ts";
import type { Progress } from "./progress.ts";
import { chartOf, emptyChart, nameAxis, noteColumn, palette, type Row, type Spec } from "./spec.ts";
import { enough, quartiles } from "./statistics.ts";
import type { Outcome, Texts } from "./texts.ts";

const outcomes: readonly Outcome[] = ["none", "rejected", "screening", "interview", "offer"];

/**
 * What became of an application, or null while that is open: unanswered ones that are too young, and those withdrawn
 * before an answer was due. A stage that was reached counts, whatever came later; "offer" includes accepted ones.
 */
export function outcomeOf({ state, furthest }: Progress): Outcome | null {
  if (state === "unanswered") return "none";
  if (state !== "answered") return null;
  if (furthest === "applied") return "rejected";
  return furthest === "accepted" ? "offer" : furthest;
}

/** The fit scores of the applications of each outcome: every score as a dot (its size tells how many), and the median. */
export function fitOutcome(sent: readonly Progress[], texts: Texts): Chart {
  const known = sent.flatMap((one) => {
    const outcome = outcomeOf(one);
    const fit = one.application.fitScore;
    return outcome === null || fit === null ? [] : [{ outcome, fit }];
  });
  if (known.length === 0) return emptyChart("fit_outcome", texts.empty.fit_outcome, texts);
  const rows = outcomes.flatMap((outcome) => {
    const fits = known.filter((one) => one.outcome === outcome).map(({ fit }) => fit);
    return fits.length === 0 ? [] : [rowOf(outcome, fits, texts)];
  });
  return chartOf(
    {
      id: "fit_outcome",
      sampleSize: known.length,
      sample: texts.fitSample(known.length),
      caution: known.length < enough.fit ? texts.caution(known.length, "application", enough.fit) : null,
      description: `${texts.list(rows)}.`,
      rows,
      body: dots(rows, pointsOf(known, texts), texts),
    },
    texts,
  );
}

function rowOf(outcome: Outcome, fits: readonly number[], texts: Texts) {
  const spread = fits.length < enough.group ? null : quartiles(fits);
  return {
    outcome,
    label: texts.outcomes[outcome],
    applications: fits.length,
    lowerQuartile: spread?.lower ?? null,
    median: spread?.median ?? null,
    upperQuartile: spread?.upper ?? null,
    note: texts.fitMedian(fits.length, spread?.median ?? null),
  };
}

/** Equal scores of one outcome are one dot: at most 101 dots to a row, however many applications there are. */
function pointsOf(known: readonly { readonly outcome: Outcome; readonly fit: number }[], texts: Texts): Row[] {
  const groups = Map.groupBy(known, ({ outcome, fit }) => `${outcome} ${fit}`);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ label: texts.outcomes[first.outcome], fit: first.fit, applications: more.length + 1 }],
  );
}

const dots = (rows: readonly Row[], points: Row[], texts: Texts): Spec => {
  const most = points.reduce((one, { applications }) => Math.max(one, Number(applications)), 1);
  return {
    height: rows.length * 38,
    encoding: { y: { ...nameAxis("label"), scale: { domain: rows.map((row) => row.label ?? "") } } },
    layer: [
      {
        data: { values: points },
        mark: { type: "point", filled: true, color: palette.main, opacity: 0.55 },
        encoding: {
          x: { field: "fit", type: "quantitative", title: texts.axes.fit, scale: { domain: [0, 100] } },
          size: {
            field: "applications",
            type: "quantitative",
            legend: null,
            scale: { domain: [1, Math.max(2, most)], range: [50, most === 1 ? 50 : 300] },
          },
        },
      },
      {
        transform: [{ filter: "isValid(datum.median)" }],
        mark: { type: "tick", color: palette.other, thickness: 3, size: 26, opacity: 1 },
        encoding: { x: { field: "median", type: "quantitative" } },
      },
      noteColumn("note"),
    ],
  };
};
