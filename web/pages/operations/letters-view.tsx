import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { Badge } from "../../design/badge.tsx";
import { Button } from "../../design/button.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { Letters } from "./letters.tsx";
import { PurgeDialog } from "./purge-dialog.tsx";
import { letterCountsQuery, lettersQuery, operationKeys } from "./queries.ts";

/** The dead letters: counted by agent, and those of one agent with what can be done about them. */
export function LettersView({ agent }: { readonly agent: string | null }) {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  const client = useClient();
  const counted = useQuery(letterCountsQuery(client));
  const queues = counted.data?.queues.filter(({ messages }) => messages > 0) ?? [];
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      {counted.isPending ? <SkeletonText lines={5} /> : null}
      {counted.error ? <ErrorNote error={counted.error} onRetry={() => counted.refetch()} /> : null}
      {counted.isSuccess && queues.length === 0 ? (
        <Note tone="good">
          <p>{t("noLetters")}</p>
        </Note>
      ) : null}
      {queues.length > 0 ? (
        <Panel>
          <p className="soft small">{t("lettersHint")}</p>
          <ul className="operations-list">
            {queues.map(({ agent: name, messages, oldest, reasons }) => (
              <li key={name} className="row row-apart">
                <p className="row">
                  <Link
                    to="/operations"
                    search={{ view: "letters", agent: name }}
                    aria-current={name === agent ? "true" : undefined}
                  >
                    <strong>{name}</strong>
                  </Link>
                  <Badge tone="bad">{t("letterCount", { count: messages })}</Badge>
                  {reasons.map(({ code, count }) => (
                    <code key={code}>
                      {count} × {code}
                    </code>
                  ))}
                </p>
                {oldest === null ? null : <span className="soft small">{t("oldest", { when: dateTime(oldest) })}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {agent === null ? null : <OfAgent key={agent} agent={agent} />}
    </div>
  );
}

function OfAgent({ agent }: { readonly agent: string }) {
  const { t } = useTranslation("operations");
  const client = useClient();
  const queries = useQueryClient();
  const [isPurging, setPurging] = useState(false);
  const found = useQuery(lettersQuery(client, agent));
  const redriving = useMutation({
    mutationFn: (messageId: string | null) =>
      unwrap(
        client.POST("/operations/dead-letters/{agent}/redrive", {
          params: { path: { agent } },
          body: messageId === null ? {} : { message_id: messageId },
        }),
      ),
    onSuccess: ({ sent, remaining }) => {
      toast(
        [t("redriven", { count: sent }), ...(remaining > 0 ? [t("remaining", { count: remaining })] : [])].join(" "),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: operationKeys.all }),
  });
  const letters = found.data?.letters ?? [];
  return (
    <Panel
      title={agent}
      titleId="letters-of-agent"
      aside={
        letters.length > 0 ? (
          <div className="row">
            <Button
              size="small"
              look="primary"
              onPress={() => redriving.mutate(null)}
              isPending={redriving.isPending && redriving.variables === null}
            >
              <RotateCcw aria-hidden="true" />
              {t("redriveAll")}
            </Button>
            <Button size="small" look="danger" onPress={() => setPurging(true)}>
              <Trash2 aria-hidden="true" />
              {t("purge")}
            </Button>
          </div>
        ) : null
      }
    >
      {found.isPending ? <SkeletonText lines={4} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {redriving.error ? <ErrorNote error={redriving.error} /> : null}
      {found.isSuccess && letters.length === 0 ? <p className="soft">{t("noLetters")}</p> : null}
      <Letters
        letters={letters}
        onRedrive={(messageId) => redriving.mutate(messageId)}
        redriving={redriving.isPending ? (redriving.variables ?? undefined) : undefined}
      />
      <PurgeDialog agent={agent} isOpen={isPurging} onClose={() => setPurging(false)} />
    </Panel>
  );
}
