import { type Loader, type LoggerInterface, parse, resetSVGDefIds, textMetrics, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Chart } from "../../schemas/charts.ts";
import { widthOfText } from "./labels.ts";
import { CHART_WIDTH, captionLines, type Spec } from "./spec.ts";
import { configOf, type Theme } from "./theme.ts";

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly limit?: number;
}

declare module "vega" {
  /** How wide Vega takes texts to be; its types leave it out. */
  export const textMetrics: { width: (item: TextItem, text: unknown) => number };
}

// Without a canvas Vega takes every letter for 0.8 of the font's size, which leaves gaps and cuts what would fit.
textMetrics.width = ({ fontSize = 11, fontWeight, limit = 0 }, text) => {
  const width = widthOfText(String(text ?? "").trim(), fontSize, fontWeight === "bold" || Number(fontWeight) >= 600);
  return limit > 0 ? Math.min(width, limit) : width;
};

const NARROWEST = 360;
const WIDEST = 2_000;

/**
 * Draws a chart as an SVG document on its own: no script, no reference to anything outside, all text escaped. The same
 * chart and options give the same bytes.
 *
 * @param options.width in pixels, labels included (360 to 2000; the chart's own if not given)
 * @throws Error if the specification isn't one, or asks for data, images or links from outside
 */
export async function drawSvg(chart: Chart, options: { theme?: Theme; width?: number } = {}): Promise<string> {
  const { theme = "light", width: asked } = options;
  const width = asked === undefined ? CHART_WIDTH : Math.min(WIDEST, Math.max(NARROWEST, asked));
  const problems: string[] = [];
  const sized = asked === undefined ? chart.spec : resized(chart.spec, width);
  if (!isSpec(sized)) throw new Error(`The chart ${chart.id} has no specification that can be drawn.`);
  const logger = listener(problems);
  const view = new View(parse(compile(sized, { config: configOf(theme, width), logger }).spec), {
    renderer: "none",
    loader: closed(problems),
    logger,
  });
  try {
    await view.runAsync();
    // The names of gradients and clips are counted on from drawing to drawing.
    resetSVGDefIds();
    const svg = await view.toSVG();
    if (problems.length > 0) throw new Error(`The chart ${chart.id} can't be drawn: ${problems.join("; ")}`);
    return named(svg, String(sized.description ?? chart.description));
  } finally {
    view.finalize();
  }
}

/** Vega-Lite checks the rest itself and throws. */
const isSpec = (spec: object): spec is TopLevelSpec & { description?: unknown } =>
  "mark" in spec || "layer" in spec || "facet" in spec || "hconcat" in spec || "vconcat" in spec || "concat" in spec;

/** The specification at another width, with the lines under the title broken anew. */
function resized(spec: Spec, width: number): Spec {
  const { title } = spec;
  if (typeof title !== "object" || title === null || Array.isArray(title) || !Array.isArray(title.subtitle))
    return { ...spec, width };
  return { ...spec, width, title: { ...title, subtitle: captionLines(title.subtitle.join(" "), width) } };
}

/** Lets nothing in: no address is opened or even written into the picture. */
function closed(problems: string[]): Loader {
  const note = (address: string): string => {
    const problem = `it refers to ${String(address).slice(0, 100)}, and a chart carries its own data`;
    problems.push(problem);
    return problem;
  };
  const refuse = (address: string): Promise<never> => Promise.reject(new Error(note(address)));
  // Vega's renderer can't bear a refusal here (it would fail outside of any promise that we hold), so it gets no address.
  const blank = (address: string): Promise<{ href: string }> => {
    note(address);
    return Promise.resolve({ href: "" });
  };
  return { load: refuse, sanitize: blank, http: refuse, file: refuse };
}

/** Keeps errors, which Vega only logs; its warnings are about style. */
function listener(problems: string[]): LoggerInterface {
  const logger: LoggerInterface = {
    level: () => logger,
    error: (...told) => {
      problems.push(told.map(String).join(" "));
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Says on the document itself what it shows: a picture to those who can't see it, not a heap of shapes. */
const named = (svg: string, description: string): string =>
  svg.replace(
    /^<svg ([^>]*)>/,
    (_, attributes) => `<svg ${attributes} role="img" aria-label="${escaped(description)}">`,
  );
