import type { Chart } from "../../schemas/charts.ts";
import { type Progress, stages } from "./progress.ts";
import { chartOf, countAxis, emptyChart, nameAxis, noteColumn, palette } from "./spec.ts";
import { enough } from "./statistics.ts";
import type { Texts } from "./texts.ts";

/** How many of the applications sent ever reached each stage or a later one. `saved` are those that weren't sent. */
export function funnel(sent: readonly Progress[], saved: number, texts: Texts): Chart {
  if (sent.length === 0) return emptyChart("funnel", texts.empty.funnel, texts);
  const rows = stages.map((stage, place) => {
    const reached = sent.filter(({ furthest }) => stages.indexOf(furthest) >= place).length;
    const share = reached / sent.length;
    const telling = place > 0 && sent.length >= enough.group;
    const note = telling ? `${reached} · ${texts.percent(share)}` : String(reached);
    return { stage, label: texts.stages[stage], applications: reached, share, note };
  });
  const now = {
    waiting: sent.filter(({ current }) => current === "applied").length,
    rejected: sent.filter(({ current }) => current === "rejected").length,
    withdrawn: sent.filter(({ current }) => current === "withdrawn").length,
  };
  return chartOf(
    {
      id: "funnel",
      sampleSize: sent.length,
      sample: texts.funnelSample(sent.length, saved),
      caution: sent.length < enough.rate ? texts.caution(sent.length, "application", enough.rate) : null,
      description: `${texts.list(rows)}. ${texts.funnelNow(now)}`,
      rows,
      body: {
        height: rows.length * 34,
        encoding: { y: nameAxis("label") },
        layer: [
          {
            mark: { type: "bar", color: palette.main, cornerRadiusEnd: 3, height: { band: 0.68 } },
            encoding: { x: { field: "applications", ...countAxis(texts.axes.applications, sent.length) } },
          },
          noteColumn("note"),
        ],
      },
    },
    texts,
  );
}
