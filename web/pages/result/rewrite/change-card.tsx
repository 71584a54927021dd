import { Check, Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CvRewrite } from "../../../../client/schema.ts";
import { Badge } from "../../../design/badge.tsx";
import { Button } from "../../../design/button.tsx";
import { Quote } from "../parts/quote.tsx";
import { WordDiff } from "./word-diff.tsx";

export type Change = CvRewrite["changes"][number];

/** What stands at a place, as one text. */
const textOf = (texts: Change["before"]): string => (Array.isArray(texts) ? texts.join("\n") : (texts ?? ""));

interface ChangeCardProps {
  readonly change: Change;
  readonly isUndone: boolean;
  readonly onToggle: () => void;
}

/** One change: what, why, from what line, and whether it stays. */
export function ChangeCard({ change, isUndone, onToggle }: ChangeCardProps) {
  const { t } = useTranslation("result");
  const kind = t(`rewrite.kind.${change.kind}`);
  const action = isUndone ? t("rewrite.accept") : t("rewrite.undo");
  return (
    <li className="change panel stack" data-undone={isUndone || undefined}>
      <div className="row row-apart">
        <h3>{kind}</h3>
        <div className="row" style={{ "--gap": "var(--s3)" }}>
          {isUndone ? <Badge>{t("rewrite.undone")}</Badge> : <Badge tone="good">{t("rewrite.accepted")}</Badge>}
          <Button size="small" onPress={onToggle} aria-label={`${action}: ${kind}`}>
            {isUndone ? <Check aria-hidden="true" /> : <Undo2 aria-hidden="true" />}
            {action}
          </Button>
        </div>
      </div>
      {isUndone ? (
        <p className="diff soft own-text">{textOf(change.before)}</p>
      ) : (
        <WordDiff before={textOf(change.before)} after={textOf(change.after)} />
      )}
      <p className="small soft own-text">{change.reason}</p>
      {change.serves.length > 0 ? (
        <ul className="row" style={{ "--gap": "var(--s2)" }} aria-label={t("rewrite.serves")}>
          {change.serves.map((requirement) => (
            <li key={requirement}>
              <Badge tone="accent">{requirement}</Badge>
            </li>
          ))}
        </ul>
      ) : null}
      <details className="fold">
        <summary>{t("rewrite.evidence", { count: change.evidence.length })}</summary>
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          {change.evidence.map(({ quote, page, line }) => (
            <Quote key={`${page}:${line}`} of="cv" text={quote} page={page} line={line} />
          ))}
        </div>
      </details>
    </li>
  );
}
