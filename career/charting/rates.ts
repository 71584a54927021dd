import type { Chart } from "../../schemas/charts.ts";
import { PATIENCE_DAYS, type Progress, stages } from "./progress.ts";
import { chartOf, emptyChart, nameAxis, noteColumn, palette, type Row, type Spec, shareAxis } from "./spec.ts";
import { enough, wilson } from "./statistics.ts";
import type { RateSample, Reach, Texts } from "./texts.ts";

/** Some applications under one name, of which some count as hits. */
export interface Group {
  /** For programs: a value of a closed list, or the label where the group is named by a person's text. */
  readonly key: string;
  readonly label: string;
  readonly members: readonly Progress[];
}

type Hit = (one: Progress) => boolean;
type RateChart = "response_rate" | "response_by_source" | "response_by_role";

const answered: Hit = ({ answeredAt }) => answeredAt !== null;
const reached =
  (stage: (typeof stages)[number]): Hit =>
  ({ furthest }) =>
    stages.indexOf(furthest) >= stages.indexOf(stage);
const hits: Readonly<Record<Reach, Hit>> = {
  answer: answered,
  interview: reached("interview"),
  offer: reached("offer"),
};
const reaches: readonly Reach[] = ["answer", "interview", "offer"];

/** The shares of the applications that count (see `judged`) which got any answer, an interview, an offer. */
export function responseRate(sent: readonly Progress[], texts: Texts): Chart {
  const rows = reaches.map((reach) =>
    rowOf({ key: reach, label: texts.reaches[reach], members: sent }, hits[reach], texts),
  );
  const { judged } = sampleOf(sent);
  const caution = judged < enough.rate ? texts.caution(judged, "application", enough.rate) : null;
  return rateChart("response_rate", sent, rows, caution, texts);
}

/** The share that got any answer, group by group; those with the most applications that count first. */
export function responseBy(
  id: "response_by_source" | "response_by_role",
  sent: readonly Progress[],
  groups: readonly Group[],
  texts: Texts,
): Chart {
  const rows = groups
    .map((group) => rowOf(group, answered, texts))
    .sort((one, other) => other.judged - one.judged || other.sent - one.sent || compare(one.label, other.label));
  const solid = rows.filter(({ judged }) => judged >= enough.rate).length;
  const caution = solid < 2 ? texts.comparisonCaution(solid, enough.rate) : null;
  return rateChart(id, sent, rows, caution, texts);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function rowOf({ key, label, members }: Group, hit: Hit, texts: Texts) {
  const judged = members.filter((one) => one.judged);
  const found = judged.filter(hit).length;
  const counts = { group: key, label, sent: members.length, judged: judged.length, hits: found };
  if (judged.length < enough.group)
    return { ...counts, share: null, low: null, high: null, note: texts.tooFew(judged.length) };
  const rate = wilson(found, judged.length);
  return { ...counts, ...rate, note: texts.ofTotal(rate.share, found, judged.length) };
}

function sampleOf(sent: readonly Progress[]): RateSample {
  const judged = sent.filter((one) => one.judged).length;
  const withdrawn = sent.filter(({ state }) => state === "withdrawn").length;
  const young = sent.filter((one) => !one.judged && one.state !== "withdrawn");
  return { sent: sent.length, judged, withdrawn, young: young.length, youngAnswered: young.filter(answered).length };
}

function rateChart(
  id: RateChart,
  sent: readonly Progress[],
  rows: readonly (Row & { readonly label: string; readonly note: string })[],
  caution: string | null,
  texts: Texts,
): Chart {
  const sample = sampleOf(sent);
  if (sample.sent === 0) return emptyChart(id, texts.empty[id], texts);
  if (sample.judged === 0)
    return emptyChart(id, texts.tooYoung(sample.sent, sent.filter(answered).length, PATIENCE_DAYS), texts);
  return chartOf(
    {
      id,
      sampleSize: sample.judged,
      sample: texts.rateSample(sample, PATIENCE_DAYS),
      caution,
      description: `${texts.list(rows)}. ${texts.rateReading}`,
      rows,
      body: dots(rows, texts),
    },
    texts,
  );
}

/** A dot for what happened, on a band for what chance allows. */
const dots = (rows: readonly Row[], texts: Texts): Spec => ({
  height: rows.length * 32,
  encoding: { y: nameAxis("label") },
  layer: [
    {
      transform: [{ filter: "isValid(datum.share)" }],
      mark: { type: "bar", color: palette.main, opacity: 0.45, height: 10, cornerRadius: 5 },
      encoding: { x: { field: "low", ...shareAxis(texts.axes.rate, texts.percentSign) }, x2: { field: "high" } },
    },
    {
      transform: [{ filter: "isValid(datum.share)" }],
      mark: { type: "point", filled: true, color: palette.main, opacity: 1, size: 130 },
      encoding: { x: { field: "share", type: "quantitative" } },
    },
    noteColumn("note"),
  ],
});
