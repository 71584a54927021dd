import { useTranslation } from "react-i18next";
import type { CvRewrite } from "../../../../client/schema.ts";
import { announce } from "../../../design/announce.tsx";
import { Badge } from "../../../design/badge.tsx";
import { Button } from "../../../design/button.tsx";
import { Panel } from "../../../design/panel.tsx";
import { DownloadButton } from "../files/download-button.tsx";
import { WrittenNotes } from "../parts/written-notes.tsx";
import { ChangeCard } from "./change-card.tsx";
import { SaveVersion } from "./save-version.tsx";
import { useUndone } from "./undone.ts";

interface RewriteViewProps {
  readonly jobId: string;
  readonly rewrite: CvRewrite;
}

/** The tailored CV, change by change. */
export function RewriteView({ jobId, rewrite }: RewriteViewProps) {
  const { t } = useTranslation("result");
  const { undone, toggle, set } = useUndone(jobId);
  const { changes, questions, keywords, notes, removed } = rewrite;
  const kept = changes.length - undone.length;
  const choose = (ids: readonly string[]): void => {
    set(ids);
    announce(t("rewrite.kept", { kept: changes.length - ids.length, count: changes.length }));
  };
  return (
    <div className="fit">
      <div className="stack fit-main">
        <div className="row row-apart">
          <p>
            <strong>{t("rewrite.kept", { kept, count: changes.length })}</strong>
          </p>
          <div className="row" style={{ "--gap": "var(--s2)" }}>
            <Button size="small" look="quiet" onPress={() => choose([])}>
              {t("rewrite.all")}
            </Button>
            <Button size="small" look="quiet" onPress={() => choose(changes.map(({ id }) => id))}>
              {t("rewrite.none")}
            </Button>
          </div>
        </div>
        {changes.length === 0 ? <p className="soft">{t("rewrite.nothing")}</p> : null}
        <ul className="stack">
          {changes.map((change) => (
            <ChangeCard
              key={change.id}
              change={change}
              isUndone={undone.includes(change.id)}
              onToggle={() => toggle(change.id)}
            />
          ))}
        </ul>
        <WrittenNotes notes={notes} removed={removed} />
      </div>
      <div className="stack fit-side">
        <Panel title={t("rewrite.take")} titleId="take-cv">
          <p className="soft small">{t("rewrite.takeText")}</p>
          <div className="row" style={{ "--gap": "var(--s2)" }}>
            <DownloadButton jobId={jobId} kind="cv" format="docx" undone={undone} />
            <DownloadButton jobId={jobId} kind="cv" format="pdf" undone={undone} />
            <DownloadButton jobId={jobId} kind="cv" format="json" undone={undone} />
          </div>
          <SaveVersion jobId={jobId} undone={undone} />
        </Panel>
        {questions.length > 0 ? (
          <Panel title={t("rewrite.questions")} titleId="questions">
            <p className="soft small">{t("rewrite.questionsText")}</p>
            <ul className="stack">
              {questions.map(({ id, question, draft }) => (
                <li key={id} className="stack" style={{ "--gap": "var(--s1)" }}>
                  <strong className="small own-text">{question}</strong>
                  <span className="small soft own-text">{draft}</span>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
        {keywords.length > 0 ? (
          <Panel title={t("rewrite.keywords")} titleId="keywords">
            <ul className="row" style={{ "--gap": "var(--s2)" }}>
              {keywords.map(({ keyword, proven, before, after }) => (
                <li key={keyword}>
                  <Badge tone={proven ? "good" : undefined}>
                    {keyword}
                    <span className="visually-hidden">: </span>
                    {proven ? t("rewrite.counted", { before, after }) : t("rewrite.unproven")}
                  </Badge>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </div>
    </div>
  );
}
