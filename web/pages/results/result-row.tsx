import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { BriefcaseBusiness, CircleX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { unwrap } from "../../../client/client.ts";
import type { JobLineView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { Badge, type Tone } from "../../design/badge.tsx";
import { Button, ButtonLink } from "../../design/button.tsx";
import { toast } from "../../design/toasts.tsx";
import { Spinner } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { DeleteResult } from "./delete-result.tsx";
import { isAtWork, resultKeys } from "./queries.ts";

type JobLine = z.infer<typeof JobLineView>;

const tones: Readonly<Record<JobLine["status"], Tone | undefined>> = {
  pending: undefined,
  processing: "accent",
  completed: "good",
  failed: "bad",
  cancelled: undefined,
};

/** A request of the list: what it was about, how it stands, what came of it. */
export function ResultRow({ job }: { readonly job: JobLine }) {
  const { t } = useTranslation("results");
  const { dateTime } = useFormats();
  const client = useClient();
  const queries = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => unwrap(client.POST("/jobs/{job_id}/cancel", { params: { path: { job_id: job.job_id } } })),
    onSuccess: () => toast(t("cancelled")),
    onSettled: () => queries.invalidateQueries({ queryKey: resultKeys.all }),
  });
  const name = nameOf(job, t);
  const isPart = job.status === "completed" && job.failures.length > 0;
  return (
    <li className="result-row">
      <div className="stack result-about">
        <Link to="/results/$jobId" params={{ jobId: job.job_id }} className="result-name own-text" preload="intent">
          {name}
        </Link>
        <p className="soft small row result-facts">
          <Badge tone={isPart ? "near" : tones[job.status]}>
            {isAtWork(job.status) ? <Spinner /> : null}
            {isPart ? t("partly") : t(`statuses.${job.status}`)}
          </Badge>
          {name === t(`types.${job.type}`) ? null : <span>{t(`types.${job.type}`)}</span>}
          {job.cv_name === null || name === job.cv_name ? null : <span className="own-text">{job.cv_name}</span>}
          <time dateTime={job.created_at}>{dateTime(job.created_at)}</time>
        </p>
        {cancelling.error ? <ErrorNote error={cancelling.error} /> : null}
      </div>
      <div className="result-scores">
        <Score label={t("fit")} score={job.fit_score} />
        <Score label={t("ats")} score={job.ats_score} />
      </div>
      <div className="row result-actions">
        {isAtWork(job.status) ? (
          <Button
            size="small"
            look="quiet"
            onPress={() => cancelling.mutate()}
            isPending={cancelling.isPending}
            aria-label={`${t("cancel")}: ${name}`}
          >
            <CircleX aria-hidden="true" />
            {t("cancel")}
          </Button>
        ) : null}
        {job.status === "completed" && job.posting_id !== null ? (
          <ButtonLink
            to="/applications"
            search={{ from: job.job_id }}
            size="small"
            look="quiet"
            aria-label={`${t("apply")}: ${name}`}
          >
            <BriefcaseBusiness aria-hidden="true" />
            {t("apply")}
          </ButtonLink>
        ) : null}
        <DeleteResult jobId={job.job_id} name={name} />
      </div>
    </li>
  );
}

/** What a request is called: after the posting, or after the CV where only that was read. */
function nameOf(
  { role, company, cv_name, type, wants }: JobLine,
  t: ReturnType<typeof useTranslation<"results">>["t"],
): string {
  if (role !== null && company !== null) return t("at", { role, company });
  if (role !== null || company !== null) return role ?? company ?? "";
  if (wants.includes("job") && wants.includes("gap")) return t("untitled");
  return wants.includes("job") ? t(`types.${type}`) : (cv_name ?? t(`types.${type}`));
}

function Score({ label, score }: { readonly label: string; readonly score: number | null }) {
  const { t } = useTranslation("results");
  if (score === null) return null;
  return (
    <p className="result-score">
      <span className="figure" aria-hidden="true">
        {score}
      </span>
      <span className="soft small">{label}</span>
      <span className="visually-hidden">{t("outOf", { score })}</span>
    </p>
  );
}
