import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Pause, Play } from "lucide-react";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { unwrap } from "../../../client/client.ts";
import type { AgentView } from "../../../schemas/operator-views.ts";
import { useClient } from "../../api/context.tsx";
import { Badge } from "../../design/badge.tsx";
import { Button } from "../../design/button.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { useAge } from "./age.ts";
import { Failures } from "./failures.tsx";
import { agentsQuery } from "./queries.ts";

type Agent = z.infer<typeof AgentView>;

const tones = { at_work: "good", paused: "near", switching: undefined } as const;

/** How the agents and their queues stand. */
export function AgentsView() {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  const client = useClient();
  const found = useQuery(agentsQuery(client));
  if (found.isPending) return <SkeletonText lines={10} />;
  const status = found.data;
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {status ? (
        <>
          <p className="row soft small">
            <span>{t("atWork", { count: status.requests.at_work })}</span>
            {status.requests.oldest === null ? null : (
              <span>{t("oldest", { when: dateTime(status.requests.oldest) })}</span>
            )}
            {status.requests.unsent_events > 0 ? (
              <Badge tone="near">{t("unsent", { count: status.requests.unsent_events })}</Badge>
            ) : null}
          </p>
          {status.refused.length > 0 ? (
            <Note tone="bad">
              <strong>{t("refused")}</strong>
              {status.refused.map(({ type, code, count, oldest }) => (
                <p key={`${type} ${code}`}>{t("refusedLine", { count, type, code, when: dateTime(oldest) })}</p>
              ))}
            </Note>
          ) : null}
          <AgentTable agents={status.agents} />
          <Panel title={t("failures")} titleId="failures">
            <Failures failures={status.failures} />
          </Panel>
        </>
      ) : null}
    </div>
  );
}

function AgentTable({ agents }: { readonly agents: readonly Agent[] }) {
  const { t } = useTranslation("operations");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard
    <section className="scroll-x" tabIndex={0} aria-label={t("tab.agents")}>
      <table className="operations-table">
        <thead>
          <tr>
            <th scope="col">{t("agent")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("waiting")}</th>
            <th scope="col">{t("inFlight")}</th>
            <th scope="col">{t("delayed")}</th>
            <th scope="col">{t("oldestMessage")}</th>
            <th scope="col">{t("deadLetters")}</th>
            <th scope="col">{t("lastFailure")}</th>
            <th scope="col">
              <span className="visually-hidden">{t("tab.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {agents.map((agent) => (
            <AgentRow key={agent.agent} agent={agent} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AgentRow({ agent }: { readonly agent: Agent }) {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  const age = useAge();
  return (
    <tr>
      <th scope="row">{agent.agent}</th>
      <td>
        <Badge tone={tones[agent.state]}>{t(`states.${agent.state}`)}</Badge>
      </td>
      <td className="figure">{agent.waiting}</td>
      <td className="figure">{agent.in_flight}</td>
      <td className="figure">{agent.delayed}</td>
      <td className="figure">{agent.oldest_seconds === null ? t("nothing") : age(agent.oldest_seconds)}</td>
      <td className="figure">
        {agent.dead_letters === 0 ? (
          "0"
        ) : (
          <Link to="/operations" search={{ view: "letters", agent: agent.agent }}>
            {agent.dead_letters}
          </Link>
        )}
      </td>
      <td className="small">
        {agent.last_failure === null ? (
          t("nothing")
        ) : (
          <>
            <code>{agent.last_failure.code}</code> <span className="soft">{dateTime(agent.last_failure.at)}</span>
          </>
        )}
      </td>
      <td>
        <Switch agent={agent} />
      </td>
    </tr>
  );
}

/** Lets an agent rest or go on; it shows at once that it is on the way. */
function Switch({ agent }: { readonly agent: Agent }) {
  const { t } = useTranslation("operations");
  const client = useClient();
  const queries = useQueryClient();
  const { queryKey } = agentsQuery(client);
  const isPaused = agent.state === "paused";
  const switching = useMutation({
    // What is to be done is said with the press: what is shown changes while it is under way.
    mutationFn: (isResuming: boolean) => {
      const params = { path: { agent: agent.agent } };
      return unwrap(
        isResuming
          ? client.POST("/operations/agents/{agent}/resume", { params })
          : client.POST("/operations/agents/{agent}/pause", { params }),
      );
    },
    onMutate: async () => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, (status) => {
        const agents = status?.agents.map((each) =>
          each.agent === agent.agent ? { ...each, state: "switching" as const } : each,
        );
        return status && agents && { ...status, agents };
      });
      return before;
    },
    onError: (_, __, before) => queries.setQueryData(queryKey, before),
    onSuccess: (_, isResuming) => toast(t(isResuming ? "resumed" : "paused", { agent: agent.agent })),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <>
      <Button
        size="small"
        look="quiet"
        iconOnly
        aria-label={t(isPaused ? "resume" : "pause", { agent: agent.agent })}
        onPress={() => switching.mutate(isPaused)}
        isPending={switching.isPending}
        isDisabled={agent.state === "switching"}
      >
        {isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
      </Button>
      {switching.error ? <ErrorNote error={switching.error} /> : null}
    </>
  );
}
