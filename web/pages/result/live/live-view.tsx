import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../../client/client.ts";
import { useClient } from "../../../api/context.tsx";
import { jobQuery } from "../../../api/job.ts";
import type { Job } from "../../../api/views.ts";
import { announce } from "../../../design/announce.tsx";
import { Button } from "../../../design/button.tsx";
import { Note } from "../../../design/notes.tsx";
import { ErrorNote } from "../../../errors/error-note.tsx";
import { PageTitle } from "../../../shell/page-title.tsx";
import { agentsOf } from "./agents.ts";
import { Choreography } from "./choreography.tsx";
import { useFinding } from "./finding.ts";
import { useLines } from "./use-lines.ts";

/** A request at work: who is doing what, live, until it ends. */
export function LiveView({ job }: { readonly job: Job }) {
  const { t } = useTranslation("result");
  const client = useClient();
  const queries = useQueryClient();
  const ended = () => queries.invalidateQueries({ queryKey: jobQuery(client, job.job_id).queryKey });
  const { lines, isConnected, error } = useLines(job.job_id, job.events, () => void ended());
  const agents = agentsOf(job.wants, lines);
  const cancelling = useMutation({
    mutationFn: () => unwrap(client.POST("/jobs/{job_id}/cancel", { params: { path: { job_id: job.job_id } } })),
    onSettled: ended,
  });
  useTold(agents);
  const done = agents.filter(({ state }) => state === "done").length;
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <header className="row row-apart">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle>{t("live.title")}</PageTitle>
          <p className="soft">{t("live.lead", { done, all: agents.length })}</p>
        </div>
        <Button look="danger" onPress={() => cancelling.mutate()} isPending={cancelling.isPending}>
          {t("live.cancel")}
        </Button>
      </header>
      {isConnected ? null : (
        <Note tone="near" role="status">
          <p>{t("live.lost")}</p>
        </Note>
      )}
      {error ? <ErrorNote error={error} onRetry={() => void ended()} /> : null}
      <Choreography agents={agents} />
      <p className="soft small">{t("live.leave")}</p>
    </div>
  );
}

/** Reads out each agent that has ended since. */
function useTold(agents: ReturnType<typeof agentsOf>): void {
  const { t } = useTranslation("result");
  const finding = useFinding();
  const told = useRef(new Set<string>());
  const ended = agents.filter(({ state }) => state === "done" || state === "failed");
  useEffect(() => {
    const news = ended.filter(({ step }) => !told.current.has(step));
    if (news.length === 0) return;
    for (const { step } of news) told.current.add(step);
    announce(
      news
        .map((agent) =>
          [t(`agent.${agent.step}`), t(`state.${agent.state}`), finding(agent)].filter(Boolean).join(", "),
        )
        .join(". "),
    );
  });
}
