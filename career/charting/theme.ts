import type { Config } from "vega-lite";

export type Theme = "light" | "dark";

/** Noto Sans is what the letters' widths are reckoned by; the others are close enough where it isn't installed. */
export const FONT = "Noto Sans, Noto Sans SC, Segoe UI, Helvetica, Arial, sans-serif";

const grounds = {
  light: { background: "#ffffff", strong: "#16202c", text: "#3c4856", faint: "#dfe3e8" },
  dark: { background: "#121a24", strong: "#f2f5f8", text: "#c3ccd6", faint: "#2c3846" },
} as const satisfies Record<Theme, Record<string, string>>;

/** How a chart of a width (in pixels) looks on a light or a dark ground; names at the side take a third of it at most. The colours of the data are the charts' own and serve both. */
export function configOf(theme: Theme, width: number): Config {
  const { background, strong, text, faint } = grounds[theme];
  return {
    background,
    font: FONT,
    padding: 12,
    view: { stroke: null },
    title: {
      anchor: "start",
      frame: "bounds",
      color: strong,
      fontSize: 17,
      fontWeight: 600,
      subtitleColor: text,
      subtitleFontSize: 12,
      subtitleLineHeight: 17,
      subtitlePadding: 7,
      offset: 16,
    },
    axis: {
      labelColor: text,
      titleColor: text,
      labelFontSize: 12,
      titleFontSize: 12,
      titleFontWeight: "normal",
      titlePadding: 10,
      gridColor: faint,
      domainColor: faint,
      tickColor: faint,
    },
    axisX: { titleLimit: width - 30, labelOverlap: true },
    axisY: { domain: false, ticks: false, labelLimit: Math.min(240, Math.round(width * 0.31)) },
    legend: { labelColor: text, labelFontSize: 12, titleColor: text },
    text: { color: text },
  };
}
