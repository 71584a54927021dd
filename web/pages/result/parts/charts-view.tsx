import { useTranslation } from "react-i18next";
import type { DrawnAnalytics } from "../../../../client/schema.ts";
import { Note } from "../../../design/notes.tsx";
import { Panel } from "../../../design/panel.tsx";

/** The charts as they were drawn with the request. A picture of its own can't run anything in the page. */
export function ChartsView({ analytics }: { readonly analytics: DrawnAnalytics }) {
  const { t } = useTranslation("result");
  return (
    <div className="stack">
      {analytics.charts.map(({ id, title, description, sampleSize, caution, svg, rows }) => (
        <Panel key={id} title={title} titleId={`chart-${id}`}>
          <p className="soft small">{t("charts.sample", { count: sampleSize })}</p>
          {rows.length > 0 ? (
            <div className="scroll-x chart">
              <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={description} />
            </div>
          ) : (
            <p>{description}</p>
          )}
          {caution ? <Note tone="near">{caution}</Note> : null}
        </Panel>
      ))}
    </div>
  );
}
