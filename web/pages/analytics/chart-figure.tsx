import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "../../design/badge.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { ChartPicture } from "./chart-picture.tsx";
import { ChartTable } from "./chart-table.tsx";
import type { ShownChart } from "./shown-chart.ts";

/** The lines that the specification has under its title: which cases count. */
function subtitleOf({ spec }: ShownChart): string {
  const { title } = spec;
  if (typeof title !== "object" || title === null) return "";
  const subtitle: unknown = Reflect.get(title, "subtitle");
  return Array.isArray(subtitle) ? subtitle.filter((line) => typeof line === "string").join(" ") : "";
}

/** A chart with its heading, the number of its cases, what it shows in words, and its figures. */
export function ChartFigure({ chart }: { readonly chart: ShownChart }) {
  const { t } = useTranslation("analytics");
  const heading = useId();
  const subtitle = subtitleOf(chart);
  return (
    <figure className="panel stack chart" aria-labelledby={heading}>
      <div className="row row-apart">
        <h2 id={heading}>{chart.title}</h2>
        <Badge>{t("sample", { count: chart.sampleSize })}</Badge>
      </div>
      {subtitle === "" || subtitle === chart.caution ? null : <p className="soft small">{subtitle}</p>}
      <div className="scroll-x">
        <ChartPicture chart={chart} />
      </div>
      <figcaption className="small">{chart.description}</figcaption>
      {chart.caution === null || subtitle.includes(chart.caution) ? null : (
        <Note tone="near">
          <p>{chart.caution}</p>
        </Note>
      )}
      <ChartTable chart={chart} />
    </figure>
  );
}

/** The charts that have nothing to show yet, and what each waits for. */
export function WaitingCharts({ charts }: { readonly charts: readonly ShownChart[] }) {
  const { t } = useTranslation("analytics");
  return (
    <Panel title={t("waiting")} titleId="waiting-charts">
      <dl className="waiting-charts">
        {charts.map(({ id, title, description }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd className="soft small">{description}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
