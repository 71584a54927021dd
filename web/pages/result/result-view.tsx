import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../api/views.ts";
import { Tabs } from "../../design/tabs.tsx";
import { useFormats } from "../../i18n/format.ts";
import { PageTitle } from "../../shell/page-title.tsx";
import { DeleteResult } from "../results/delete-result.tsx";
import { CompareView } from "./compare/compare-view.tsx";
import { DocumentsView } from "./files/documents-view.tsx";
import { FitView } from "./fit/fit-view.tsx";
import { Scores } from "./fit/scores.tsx";
import { InterviewView } from "./interview/interview-view.tsx";
import { LetterView } from "./letter/letter-view.tsx";
import { ChartsView } from "./parts/charts-view.tsx";
import { EnginesView } from "./parts/engines-view.tsx";
import { Outcome } from "./parts/outcome.tsx";
import { RewriteView } from "./rewrite/rewrite-view.tsx";

const views = ["fit", "compare", "cv", "letter", "interview", "charts", "documents", "engines"] as const;
type View = (typeof views)[number];

/** What each view shows, for those that this request has something for. */
function contentsOf(job: Job): Readonly<Partial<Record<View, ReactNode>>> {
  const { cv, job: posting, analysis, rewrite, coverLetter, interview, analytics } = job.result ?? {};
  return {
    ...(analysis ? { fit: <FitView analysis={analysis} /> } : {}),
    ...(analysis && cv && posting ? { compare: <CompareView cv={cv} posting={posting} analysis={analysis} /> } : {}),
    ...(rewrite ? { cv: <RewriteView jobId={job.job_id} rewrite={rewrite} /> } : {}),
    ...(coverLetter ? { letter: <LetterView job={job} letter={coverLetter} /> } : {}),
    ...(interview ? { interview: <InterviewView jobId={job.job_id} pack={interview} /> } : {}),
    ...(analytics ? { charts: <ChartsView analytics={analytics} /> } : {}),
    ...(cv ? { documents: <DocumentsView job={job} /> } : {}),
    ...(job.engines && job.engines.length > 0 ? { engines: <EnginesView engines={job.engines} /> } : {}),
  };
}

/** What came of a request, view by view. */
export function ResultView({ job }: { readonly job: Job }) {
  const { t } = useTranslation("result");
  const { t: named } = useTranslation("results");
  const formats = useFormats();
  const navigate = useNavigate({ from: "/results/$jobId" });
  const { view } = useSearch({ from: "/results/$jobId" });
  const contents = contentsOf(job);
  const there = views.filter((each) => contents[each] !== undefined);
  const shown = there.find((each) => each === view) ?? there[0];
  const posting = job.result?.job;
  const { title: role, company } = posting ?? {};
  const name = role && company ? named("at", { role, company }) : (role ?? company ?? t(`type.${job.type}`));
  return (
    <div className="stack result">
      <header className="row row-apart result-head">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle>{name}</PageTitle>
          <p className="soft">
            {[job.result?.cv?.basics.name, formats.dateTime(job.created_at)].filter(Boolean).join(" · ")}
          </p>
        </div>
        <DeleteResult jobId={job.job_id} name={name} onDeleted={() => navigate({ to: "/results" })} />
      </header>
      <Outcome job={job} />
      {job.result?.analysis ? <Scores analysis={job.result.analysis} /> : null}
      {shown ? (
        <Tabs
          label={t("views")}
          value={shown}
          onChange={(next) => void navigate({ search: { view: next }, replace: true })}
          tabs={there.map((id) => ({ id, title: t(`view.${id}`), content: contents[id] }))}
        />
      ) : null}
    </div>
  );
}
