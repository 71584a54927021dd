import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FileSearch } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../../../client/api-error.ts";
import { useClient } from "../../api/context.tsx";
import { hasEnded, jobQuery } from "../../api/job.ts";
import { ButtonLink } from "../../design/button.tsx";
import { Empty } from "../../design/notes.tsx";
import { Skeleton, SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { PageTitle } from "../../shell/page-title.tsx";
import { LiveView } from "./live/live-view.tsx";
import { ResultView } from "./result-view.tsx";
import "./live/live.css";
import "./result.css";

/** One request: its agents while they work, and what came of it afterwards. */
export function ResultPage() {
  const { t } = useTranslation("result");
  const client = useClient();
  const { jobId } = useParams({ from: "/results/$jobId" });
  const { data: job, error, refetch, isFetching } = useQuery(jobQuery(client, jobId));
  if (job) return hasEnded(job) ? <ResultView key={job.job_id} job={job} /> : <LiveView key={job.job_id} job={job} />;
  if (error instanceof ApiError && error.status === 404) {
    return (
      <>
        <PageTitle hidden>{t("gone.title")}</PageTitle>
        <Empty
          icon={<FileSearch />}
          title={t("gone.title")}
          action={
            <ButtonLink to="/" look="primary">
              {t("again")}
            </ButtonLink>
          }
        >
          {t("gone.text")}
        </Empty>
      </>
    );
  }
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <PageTitle hidden={!error}>{t("loading")}</PageTitle>
      {error ? (
        <ErrorNote error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <>
          <Skeleton width="60%" height="2.5rem" />
          <Skeleton height="10rem" />
          <SkeletonText lines={5} />
        </>
      )}
    </div>
  );
}
