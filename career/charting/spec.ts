import type { Chart } from "../../schemas/charts.ts";
import { wrapText } from "./labels.ts";
import type { Texts } from "./texts.ts";

export type Spec = Chart["spec"];
export type Row = Chart["rows"][number];

/**
 * Two colours that people with any colour vision tell apart and that stand out on white and on dark grounds (the
 * vermilion of Okabe and Ito, https://jfly.uni-koeln.de/color/, and a blue near theirs; each has at least 3.8 : 1 against
 * both grounds of theme.ts), and a quiet grey.
 */
export const palette = { main: "#2485CC", other: "#D55E00", quiet: "#808894" } as const;

/** The width of a chart in pixels, with its labels, unless another is asked for. */
export const CHART_WIDTH = 720;
const CAPTION_SIZE = 12;

/** The lines under a title, broken to the width of the chart. */
export const captionLines = (caption: string, width = CHART_WIDTH): string[] =>
  wrapText(caption, width - 24, CAPTION_SIZE);

/** Text in the picture; its colour is the theme's. */
export const textMark = (more: Spec = {}): Spec => ({ type: "text", fontSize: 12, ...more });

/** Numbers at the ends of rows: a column at the right edge. */
export const noteColumn = (field: string): Spec => ({
  mark: textMark({ align: "left", baseline: "middle", dx: 10 }),
  encoding: { x: { value: "width" }, text: { field, type: "nominal" } },
});

/** The axis of whole numbers from zero, with `room` above the largest: a tenth leaves place for a number on a bar. */
export const countAxis = (title: string, most: number, room = 0): Spec => ({
  title,
  type: "quantitative",
  axis: { format: "d", tickMinStep: 1, tickCount: Math.min(6, Math.max(1, most)) },
  scale: { domain: [0, Math.max(1, most) * (1 + room)], nice: false },
});

/** The axis of shares from 0 to 1, told in per cent. */
export const shareAxis = (title: string, percentSign: string): Spec => ({
  title,
  type: "quantitative",
  scale: { domain: [0, 1] },
  axis: { values: [0, 0.25, 0.5, 0.75, 1], labelExpr: `round(datum.value * 100) + ${JSON.stringify(percentSign)}` },
});

/** The axis of names down the left side, in the order of the rows. */
export const nameAxis = (field: string): Spec => ({
  field,
  type: "nominal",
  sort: null,
  title: null,
  axis: { labelPadding: 8, ticks: false, domain: false, grid: false },
});

export interface Drawing {
  readonly id: Chart["id"];
  readonly sampleSize: number;
  /** The first line under the title: from what it is drawn. */
  readonly sample: string;
  readonly caution: string | null;
  readonly description: string;
  readonly rows: readonly Row[];
  /** What is particular to this chart: marks and encodings. Data, title and size are added. */
  readonly body: Spec;
}

/** A chart with its specification. The title, the sample and the caution are in the picture: pictures travel alone. */
export function chartOf({ id, sampleSize, sample, caution, description, rows, body }: Drawing, texts: Texts): Chart {
  const title = texts.titles[id];
  const subtitle = [sample, ...(caution === null ? [] : [caution])].flatMap((part) => captionLines(part));
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: `${title}. ${description}`,
    title: { text: title, subtitle },
    width: CHART_WIDTH,
    autosize: { type: "fit-x", contains: "padding" },
    data: { values: [...rows] },
    ...body,
  };
  return { id, title, description, sampleSize, caution, rows: [...rows], spec };
}

/** A chart that has nothing to show yet and says what it waits for. */
export function emptyChart(id: Chart["id"], why: string, texts: Texts): Chart {
  const title = texts.titles[id];
  return {
    id,
    title,
    description: why,
    sampleSize: 0,
    caution: null,
    rows: [],
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: `${title}. ${why}`,
      title: { text: title, subtitle: captionLines(why) },
      width: CHART_WIDTH,
      height: 1,
      autosize: { type: "fit-x", contains: "padding" },
      data: { values: [{}] },
      mark: { type: "point", opacity: 0 },
    },
  };
}
