import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { Badge } from "../../design/badge.tsx";
import { Button } from "../../design/button.tsx";
import { Meter } from "../../design/meter.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { operationKeys, replayQuery } from "./queries.ts";
import { replayTone } from "./replay-tone.ts";

const stoppable = new Set(["waiting", "starting", "running"]);

/** How far a replay is, and what came of it so far. */
export function ReplayProgress({ name }: { readonly name: string }) {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  const client = useClient();
  const queries = useQueryClient();
  const found = useQuery(replayQuery(client, name));
  const cancelling = useMutation({
    mutationFn: () => unwrap(client.POST("/operations/replays/{name}/cancel", { params: { path: { name } } })),
    onSuccess: () => toast(t("replayCancelled")),
    onSettled: () => queries.invalidateQueries({ queryKey: operationKeys.all }),
  });
  const replay = found.data;
  if (!replay) {
    return found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : <SkeletonText lines={4} />;
  }
  const own = replay.handled.find(({ agent }) => agent === replay.agent)?.count ?? 0;
  const said = t("progressSaid", { done: own, count: replay.events ?? own });
  return (
    <Panel
      title={name}
      titleId="replay"
      aside={
        stoppable.has(replay.state) ? (
          <Button size="small" look="danger" onPress={() => cancelling.mutate()} isPending={cancelling.isPending}>
            {t("cancelReplay")}
          </Button>
        ) : null
      }
    >
      <p className="row">
        <Badge tone={replayTone(replay.state)}>{t(`replayStates.${replay.state}`)}</Badge>
        {replay.agent === null ? null : <span>{replay.agent}</span>}
        {replay.from === null || replay.to === null ? null : (
          <span className="soft small">
            {dateTime(replay.from)} – {dateTime(replay.to)}
          </span>
        )}
      </p>
      {replay.reason === null ? null : (
        <Note tone="bad">
          <p>{replay.reason}</p>
        </Note>
      )}
      {replay.events === null || replay.events === 0 ? null : (
        <Meter label={t("progress")} share={Math.min(1, own / replay.events)} said={said} />
      )}
      <p className="small" role="status">
        {said}
      </p>
      <ul className="row small soft">
        {replay.handled.map(({ agent, count }) => (
          <li key={agent}>{t("handled", { agent, count })}</li>
        ))}
      </ul>
      <p className="soft small">{t("messagesAtWork", { count: replay.messages_at_work })}</p>
      {cancelling.error ? <ErrorNote error={cancelling.error} /> : null}
    </Panel>
  );
}
