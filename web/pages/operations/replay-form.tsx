import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { Select, TextField } from "../../design/fields.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { Segments } from "../../design/segments.tsx";
import { toast } from "../../design/toasts.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { agentsQuery, operationKeys } from "./queries.ts";

const HOUR_MS = 3_600_000;

/** A moment as a field of the browser takes it: in the time of this machine, to the second. */
function localTime(at: Date): string {
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}

/** Asks what is to be replayed, counts it, and starts it. */
export function ReplayForm({ request }: { readonly request: string | null }) {
  const { t } = useTranslation("operations");
  const client = useClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const agents = useQuery(agentsQuery(client)).data?.agents.filter(({ can_replay: can }) => can) ?? [];
  const [agent, setAgent] = useState<string | null>(null);
  const [by, setBy] = useState<"time" | "request">(request === null ? "time" : "request");
  const [requestId, setRequestId] = useState(request ?? "");
  const [from, setFrom] = useState(() => localTime(new Date(Date.now() - HOUR_MS)));
  const [to, setTo] = useState(() => localTime(new Date()));
  const chosen = agent ?? agents[0]?.agent ?? "";
  const what =
    by === "request"
      ? { request_id: requestId.trim() }
      : { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  const isComplete = chosen !== "" && (by === "request" ? requestId.trim() !== "" : from !== "" && to !== "");
  const asking = useMutation({
    mutationFn: (isDry: boolean) =>
      unwrap(client.POST("/operations/replays", { body: { agent: chosen, ...what, dry_run: isDry } })),
    onSuccess: async (answer) => {
      // A dry run has no name.
      const name: unknown = Reflect.get(answer, "name");
      if (typeof name !== "string") return;
      toast(t("started", { name }));
      await queries.invalidateQueries({ queryKey: operationKeys.all });
      await navigate({ to: "/operations", search: { view: "replays", replay: name } });
    },
  });
  const plan = asking.data?.plan;
  /** A plan holds for what was counted and nothing else. */
  const change = () => asking.reset();
  return (
    <Panel title={t("replayNew")} titleId="replay-new">
      <p className="soft small">{t("replayLead")}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) asking.mutate(true);
        }}
      >
        <Segments
          label={t("replayNew")}
          value={by}
          options={[
            { id: "time", label: t("byTime") },
            { id: "request", label: t("byRequest") },
          ]}
          onChange={(next) => {
            change();
            setBy(next);
          }}
        />
        <div className="replay-fields">
          <Select
            label={t("agent")}
            value={chosen}
            options={agents.map(({ agent: id }) => ({ id, label: id }))}
            onChange={(next) => {
              change();
              setAgent(next);
            }}
            isDisabled={agents.length === 0}
          />
          {by === "request" ? (
            <TextField
              label={t("findRequest")}
              value={requestId}
              onChange={(next) => {
                change();
                setRequestId(next);
              }}
              spellCheck="false"
            />
          ) : (
            <>
              <TimeField label={t("from")} value={from} onChange={setFrom} onTouch={change} />
              <TimeField label={t("to")} value={to} onChange={setTo} onTouch={change} />
            </>
          )}
        </div>
        {asking.error ? <ErrorNote error={asking.error} /> : null}
        {plan && !asking.isPending ? (
          <Note role="status">
            <p>{t("planned", { count: plan.events, agent: plan.agent })}</p>
          </Note>
        ) : null}
        <div className="row">
          <Button type="submit" isDisabled={!isComplete} isPending={asking.isPending && asking.variables === true}>
            {t("count")}
          </Button>
          {plan && plan.events > 0 ? (
            <Button
              look="primary"
              onPress={() => asking.mutate(false)}
              isPending={asking.isPending && asking.variables === false}
            >
              {t("start")}
            </Button>
          ) : null}
        </div>
      </form>
    </Panel>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onTouch: () => void;
}

const TimeField = ({ label, value, onChange, onTouch }: TimeFieldProps) => (
  <label className="field">
    <span className="field-label">{label}</span>
    <input
      className="field-box"
      type="datetime-local"
      step="1"
      value={value}
      required
      onChange={(event) => {
        onTouch();
        onChange(event.target.value);
      }}
    />
  </label>
);
