import { Check, CircleDot, Lightbulb, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { GapAnalysis } from "../../../../client/schema.ts";
import { Badge } from "../../../design/badge.tsx";
import { Panel } from "../../../design/panel.tsx";
import { Quote } from "../parts/quote.tsx";
import { AtsChecks } from "./ats-checks.tsx";
import { ScoreParts } from "./score-parts.tsx";

type Match = GapAnalysis["matched"][number];
type Missing = GapAnalysis["missing"][number];

/** How well the CV fits, part by part and requirement by requirement. */
export function FitView({ analysis }: { readonly analysis: GapAnalysis }) {
  const { t } = useTranslation("result");
  const { matched, missing, nextSteps } = analysis;
  return (
    <div className="fit">
      <div className="stack fit-main">
        <Panel title={t("fit.missing", { count: missing.length })} titleId="missing">
          {missing.length === 0 ? (
            <p className="soft">{t("fit.nothingMissing")}</p>
          ) : (
            <ul className="stack requirements">
              {missing.map((gap) => (
                <MissingItem key={`${gap.kind} ${gap.requirement}`} gap={gap} />
              ))}
            </ul>
          )}
        </Panel>
        <Panel title={t("fit.matched", { count: matched.length })} titleId="matched">
          <ul className="stack requirements">
            {matched.map((match) => (
              <MatchItem key={`${match.kind} ${match.requirement}`} match={match} />
            ))}
          </ul>
        </Panel>
        <AtsChecks analysis={analysis} />
      </div>
      <div className="stack fit-side">
        <ScoreParts analysis={analysis} />
        {nextSteps.length > 0 ? (
          <Panel title={t("fit.next")} titleId="next">
            <ol className="stack next-steps">
              {nextSteps.map((step) => (
                <li key={step}>
                  <Lightbulb className="icon" aria-hidden="true" />
                  <span className="own-text">{step}</span>
                </li>
              ))}
            </ol>
          </Panel>
        ) : null}
      </div>
    </div>
  );
}

function Importance({ about }: { readonly about: Match | Missing }) {
  const { t } = useTranslation("result");
  if (about.hard) return <Badge tone="bad">{t("fit.hard")}</Badge>;
  return about.importance === "required" ? <Badge>{t("fit.required")}</Badge> : <Badge>{t("fit.preferred")}</Badge>;
}

function MissingItem({ gap }: { readonly gap: Missing }) {
  const { t } = useTranslation("result");
  return (
    <li className="requirement">
      <X className="icon requirement-missing" aria-hidden="true" />
      <div className="stack" style={{ "--gap": "var(--s2)" }}>
        <div className="row" style={{ "--gap": "var(--s2)" }}>
          <strong className="own-text">{gap.requirement}</strong>
          <Importance about={gap} />
        </div>
        <p className="own-text">{gap.howToClose}</p>
        <Quote of="posting" text={gap.jobQuote.text} page={gap.jobQuote.page} line={gap.jobQuote.line} />
        {gap.closest ? (
          <div className="stack" style={{ "--gap": "var(--s1)" }}>
            <span className="small soft">{t("fit.closest", { name: gap.closest.name })}</span>
            <Quote
              of="cv"
              text={gap.closest.evidence.quote}
              page={gap.closest.evidence.page}
              line={gap.closest.evidence.line}
            />
          </div>
        ) : null}
      </div>
    </li>
  );
}

function MatchItem({ match }: { readonly match: Match }) {
  const { t } = useTranslation("result");
  const isNear = match.match === "near";
  const Icon = isNear ? CircleDot : Check;
  return (
    <li className="requirement">
      <Icon className={`icon ${isNear ? "requirement-near" : "requirement-met"}`} aria-hidden="true" />
      <div className="stack" style={{ "--gap": "var(--s2)" }}>
        <div className="row" style={{ "--gap": "var(--s2)" }}>
          <strong className="own-text">{match.requirement}</strong>
          <Importance about={match} />
          {isNear ? <Badge tone="near">{t("fit.near")}</Badge> : null}
        </div>
        {match.nearTo ? <p className="small own-text">{match.nearTo}</p> : null}
        {match.evidence.slice(0, 2).map(({ quote, page, line }) => (
          <Quote key={`${page}:${line}`} of="cv" text={quote} page={page} line={line} />
        ))}
      </div>
    </li>
  );
}
