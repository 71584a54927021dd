import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../../client/client.ts";
import { useClient } from "../../../api/context.tsx";
import type { Job, Step } from "../../../api/views.ts";
import { Button, ButtonLink } from "../../../design/button.tsx";
import { Note } from "../../../design/notes.tsx";
import { ErrorNote } from "../../../errors/error-note.tsx";
import { problemSentence } from "../../../errors/sentence.ts";
import { useFormats } from "../../../i18n/format.ts";

/** What can be asked for once more: rounds of research have no documents of a person. */
interface Repeatable {
  readonly type: Exclude<Job["type"], "research">;
  readonly cvId: string;
  readonly postingId: string;
}

/** Starts the same request again from what was read before. */
function useAgain() {
  const client = useClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ type, cvId, postingId }: Repeatable) =>
      unwrap(
        client.POST("/analyze", {
          params: { header: { "Idempotency-Key": crypto.randomUUID() } },
          body: { type, cv: { cv_id: cvId }, job: { posting_id: postingId } },
        }),
      ),
    onSuccess: ({ job_id }) => navigate({ to: "/results/$jobId", params: { jobId: job_id } }),
  });
}

/** How a request ended, where it didn't end well: what happened, and what to do about it. */
export function Outcome({ job }: { readonly job: Job }) {
  const { t } = useTranslation("result");
  const { t: problem } = useTranslation("problems");
  const formats = useFormats();
  const again = useAgain();
  const { type, status, failures, skipped, cv_id: cvId, posting_id: postingId } = job;
  if (status === "completed") return null;
  const named = (step: Step): string => t(`agent.${step}`);
  const repeatable = type !== "research" && cvId !== null && postingId !== null ? { type, cvId, postingId } : null;
  return (
    <Note tone={status === "cancelled" ? "plain" : "bad"} role="status">
      <strong>{status === "cancelled" ? t("outcome.cancelled") : t("outcome.failed")}</strong>
      {failures.length > 0 ? (
        <ul className="stack" style={{ "--gap": "var(--s2)" }}>
          {failures.map(({ step, code, message }) => (
            <li key={step}>
              <strong>{named(step)}:</strong> {problemSentence(problem, code, message)}
            </li>
          ))}
        </ul>
      ) : null}
      {skipped.length > 0 ? <p>{t("outcome.skipped", { agents: formats.list(skipped.map(named)) })}</p> : null}
      {again.error ? <ErrorNote error={again.error} /> : null}
      <div className="row">
        {repeatable !== null ? (
          <Button size="small" onPress={() => again.mutate(repeatable)} isPending={again.isPending}>
            <RotateCcw aria-hidden="true" />
            {t("outcome.again")}
          </Button>
        ) : null}
        <ButtonLink to="/" search={cvId ? { cv: cvId } : {}} size="small">
          {t("outcome.new")}
        </ButtonLink>
      </div>
    </Note>
  );
}
