import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { InterviewPack } from "../../../../client/schema.ts";
import { Badge } from "../../../design/badge.tsx";
import { Panel } from "../../../design/panel.tsx";
import { Segments } from "../../../design/segments.tsx";
import { DownloadButton } from "../files/download-button.tsx";
import { Quote } from "../parts/quote.tsx";
import { WrittenNotes } from "../parts/written-notes.tsx";

type Question = InterviewPack["questions"][number];
const kinds = ["technical", "behavioural", "role", "company", "gap"] as const;
type Shown = "all" | (typeof kinds)[number];
const starParts = ["situation", "task", "action", "result"] as const;

interface InterviewViewProps {
  readonly jobId: string;
  readonly pack: InterviewPack;
}

/** The questions to expect, with what a good answer holds, and those to ask. */
export function InterviewView({ jobId, pack }: InterviewViewProps) {
  const { t } = useTranslation("result");
  const [shown, setShown] = useState<Shown>("all");
  const { questions, toAsk, notes, removed } = pack;
  const there = kinds.filter((kind) => questions.some((question) => question.kind === kind));
  const options: readonly { id: Shown; label: string }[] = [
    { id: "all", label: t("interview.all", { count: questions.length }) },
    ...there.map((id) => ({ id, label: t(`interview.${id}`) })),
  ];
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <div className="row row-apart">
        <Segments label={t("interview.kinds")} value={shown} options={options} onChange={setShown} />
        <div className="row" style={{ "--gap": "var(--s2)" }}>
          <DownloadButton jobId={jobId} kind="interview" format="docx" />
          <DownloadButton jobId={jobId} kind="interview" format="pdf" />
        </div>
      </div>
      <ol className="stack questions" lang={pack.language}>
        {questions
          .filter(({ kind }) => shown === "all" || kind === shown)
          .map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
      </ol>
      <Panel title={t("interview.toAsk")} titleId="to-ask">
        <ul className="stack" lang={pack.language}>
          {toAsk.map(({ question, why }) => (
            <li key={question}>
              <strong className="own-text">{question}</strong>
              <p className="small soft own-text">{why}</p>
            </li>
          ))}
        </ul>
      </Panel>
      <WrittenNotes notes={notes} removed={removed} />
    </div>
  );
}

function QuestionItem({ question }: { readonly question: Question }) {
  const { t } = useTranslation("result");
  const { kind, why, goodAnswer, use, star } = question;
  return (
    <li>
      <details className="question panel">
        <summary>
          <span className="own-text">{question.question}</span>
          <Badge>{t(`interview.${kind}`)}</Badge>
        </summary>
        <div className="stack question-body">
          <p className="soft small own-text">{why}</p>
          <div className="stack" style={{ "--gap": "var(--s2)" }}>
            <h3>{t("interview.good")}</h3>
            <ul className="points">
              {goodAnswer.map((point) => (
                <li key={point} className="own-text">
                  {point}
                </li>
              ))}
            </ul>
          </div>
          {star ? (
            <dl className="star">
              {starParts.map((part) => (
                <div key={part}>
                  <dt>{t(`interview.star.${part}`)}</dt>
                  <dd className="own-text">{star[part]}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          {use.length > 0 ? (
            <div className="stack" style={{ "--gap": "var(--s2)" }}>
              <h3>{t("interview.use")}</h3>
              {use.map(({ quote, page, line }) => (
                <Quote key={`${page}:${line}`} of="cv" text={quote} page={page} line={line} />
              ))}
            </div>
          ) : null}
        </div>
      </details>
    </li>
  );
}
