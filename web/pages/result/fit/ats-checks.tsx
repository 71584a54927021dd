import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { GapAnalysis } from "../../../../client/schema.ts";
import { Panel } from "../../../design/panel.tsx";

/** What a program that screens CVs makes of this one, check by check. */
export function AtsChecks({ analysis }: { readonly analysis: GapAnalysis }) {
  const { t } = useTranslation("result");
  return (
    <Panel title={t("ats.title")} titleId="ats">
      <p className="soft small">{t("ats.text")}</p>
      <ul className="stack requirements">
        {analysis.ats.map(({ name, passed, points, got, detail, fix }) => {
          const Icon = passed ? Check : X;
          return (
            <li key={name} className="requirement">
              <Icon className={`icon ${passed ? "requirement-met" : "requirement-missing"}`} aria-hidden="true" />
              <div className="stack" style={{ "--gap": "var(--s1)", flex: 1 }}>
                <div className="row row-apart">
                  <span className="own-text">
                    <span className="visually-hidden">{passed ? t("ats.passed") : t("ats.notPassed")}: </span>
                    {detail}
                  </span>
                  <span className="small soft figure">{t("ats.points", { got, points })}</span>
                </div>
                {fix ? <p className="small own-text">{fix}</p> : null}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
