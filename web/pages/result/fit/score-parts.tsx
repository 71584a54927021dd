import { useTranslation } from "react-i18next";
import type { GapAnalysis } from "../../../../client/schema.ts";
import { Meter } from "../../../design/meter.tsx";
import { Panel } from "../../../design/panel.tsx";
import { useFormats } from "../../../i18n/format.ts";

/** What the fit score is made of, and how. */
export function ScoreParts({ analysis }: { readonly analysis: GapAnalysis }) {
  const { t } = useTranslation("result");
  const formats = useFormats();
  return (
    <Panel title={t("parts.title")} titleId="parts">
      <ul className="stack">
        {analysis.parts.map(({ name, weight, score, explanation }) => (
          <li key={name} className="stack" style={{ "--gap": "var(--s1)" }}>
            <div className="row row-apart">
              <strong className="small">{t(`parts.${name}`)}</strong>
              <span className="small soft figure">
                {weight === 0
                  ? t("parts.unused")
                  : t("parts.share", { score: formats.percent(score), weight: formats.percent(weight) })}
              </span>
            </div>
            <Meter label={t(`parts.${name}`)} share={weight === 0 ? 0 : score} said={formats.percent(score)} />
            <p className="small soft own-text">{explanation}</p>
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary>{t("parts.formula")}</summary>
        <p className="small soft">{analysis.formula}</p>
      </details>
    </Panel>
  );
}
