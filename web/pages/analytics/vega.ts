import { type Loader, parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { type Config, compile, type TopLevelSpec } from "vega-lite";

/** The colours and the font of a chart, as custom properties of the page name them. */
export interface ChartLook {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly font: string;
}

const configOf = ({ ink, inkSoft, line, font }: ChartLook, width: number): Config => ({
  background: "transparent",
  font,
  padding: 4,
  view: { stroke: null },
  axis: {
    labelColor: inkSoft,
    titleColor: inkSoft,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    titlePadding: 10,
    gridColor: line,
    domainColor: line,
    tickColor: line,
  },
  axisX: { titleLimit: width - 30, labelOverlap: true },
  axisY: { domain: false, ticks: false, labelLimit: Math.min(240, Math.round(width * 0.31)) },
  legend: { labelColor: inkSoft, labelFontSize: 12, titleColor: inkSoft, orient: "top" },
  text: { color: ink },
});

/** A chart carries its own data: nothing is fetched for it, whatever it says. */
const refuse = (): Promise<never> => Promise.reject(new Error("a chart may not load anything"));
const closed: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/** Vega-Lite checks the rest itself and throws. */
const isSpec = (spec: object): spec is TopLevelSpec =>
  "mark" in spec || "layer" in spec || "facet" in spec || "hconcat" in spec || "vconcat" in spec || "concat" in spec;

/**
 * Draws a chart into an element, without evaluating any text as code: expressions are interpreted. Answers how to take it
 * away again. Throws if the specification isn't one.
 */
export async function drawInto(
  element: HTMLElement,
  spec: object,
  width: number,
  look: ChartLook,
): Promise<() => void> {
  // The heading and the lines under it stand in the page itself.
  const { title: _, ...rest } = { title: null, ...spec };
  const sized: object = { ...rest, width };
  if (!isSpec(sized)) throw new Error("there is no specification that can be drawn");
  const runtime = parse(compile(sized, { config: configOf(look, width) }).spec, undefined, { ast: true });
  const view = new View(runtime, {
    expr: expressionInterpreter,
    renderer: "svg",
    container: element,
    hover: false,
    loader: closed,
  });
  await view.runAsync();
  return () => view.finalize();
}
