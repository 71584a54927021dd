import * as z from "zod";

/** A row of a chart's data: plain values only. */
const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** The charts there are, in the order in which they are shown. What each shows is told in docs/analytics.md. */
export const ChartId = z.enum([
  "funnel",
  "response_rate",
  "response_by_source",
  "response_by_role",
  "time_to_answer",
  "fit_outcome",
  "skills_wanted",
  "over_time",
]);
export type ChartId = z.infer<typeof ChartId>;

/** One chart: what it shows, from how many, and the Vega-Lite specification that draws it (its data are inside). */
export const Chart = z.strictObject({
  id: ChartId,
  title: z.string().min(1),
  /** One or two sentences that say what is to be seen: for those who can't see the picture too. */
  description: z.string().min(1),
  /** How many applications (for time_to_answer: answers; for skills_wanted: postings) it is drawn from. */
  sampleSize: z.int().min(0),
  /** Set if there is too little to draw conclusions from; says how much would do. */
  caution: z.string().nullable(),
  rows: z.array(Row),
  /** Vega-Lite, https://vega.github.io/schema/vega-lite/v6.json */
  spec: z.record(z.string(), z.json()),
});
export type Chart = z.infer<typeof Chart>;

/** The analytics of a person's applications. */
export const Analytics = z.strictObject({
  computedAt: z.iso.datetime(),
  /** Those that were sent: saved ones aren't applications yet. */
  applications: z.int().min(0),
  /** Always one of each, in the order of ChartId; a chart with nothing to show has no rows and says what is needed. */
  charts: z.array(Chart),
});
export type Analytics = z.infer<typeof Analytics>;

/** A chart with its picture: an SVG document on its own. */
export const DrawnChart = Chart.extend({ svg: z.string().startsWith("<svg") });
export type DrawnChart = z.infer<typeof DrawnChart>;

/** The analytics with their pictures, as they are stored and handed out. */
export const DrawnAnalytics = Analytics.extend({ charts: z.array(DrawnChart) });
export type DrawnAnalytics = z.infer<typeof DrawnAnalytics>;
