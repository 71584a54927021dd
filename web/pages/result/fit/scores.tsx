import { useTranslation } from "react-i18next";
import type { GapAnalysis } from "../../../../client/schema.ts";
import type { Tone } from "../../../design/badge.tsx";
import { Note } from "../../../design/notes.tsx";
import { ScoreRing } from "./score-ring.tsx";

const GOOD = 75;
const FAIR = 50;

const toneOf = (score: number): Tone => (score >= GOOD ? "good" : score >= FAIR ? "near" : "bad");

/** The two scores, and in one sentence each what stands behind them. */
export function Scores({ analysis }: { readonly analysis: GapAnalysis }) {
  const { t } = useTranslation("result");
  const { fitScore, atsScore, matched, missing, caps, ats } = analysis;
  const full = matched.filter(({ match }) => match === "exact").length;
  const near = matched.length - full;
  return (
    <section className="scores panel" aria-label={t("scores.title")}>
      <div className="score">
        <ScoreRing score={fitScore} tone={toneOf(fitScore)} label={t("scores.fit")} />
        <div className="stack" style={{ "--gap": "var(--s1)" }}>
          <h2>{t("scores.fit")}</h2>
          <p className="soft">{t("scores.fitText", { full, near, missing: missing.length })}</p>
        </div>
      </div>
      <div className="score">
        <ScoreRing score={atsScore} tone={toneOf(atsScore)} label={t("scores.ats")} />
        <div className="stack" style={{ "--gap": "var(--s1)" }}>
          <h2>{t("scores.ats")}</h2>
          <p className="soft">
            {t("scores.atsText", { passed: ats.filter(({ passed }) => passed).length, count: ats.length })}
          </p>
        </div>
      </div>
      {caps.length > 0 ? (
        <div className="scores-caps">
          <Note tone="near">
            {caps.map(({ requirement, ceiling }) => (
              <p key={requirement}>{t("scores.cap", { requirement, ceiling })}</p>
            ))}
          </Note>
        </div>
      ) : null}
    </section>
  );
}
