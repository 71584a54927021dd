import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import type { TraceView as Trace } from "../../../schemas/operator-views.ts";
import { useClient } from "../../api/context.tsx";
import { Badge } from "../../design/badge.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { Letters } from "./letters.tsx";
import { traceQuery } from "./queries.ts";
import { TraceTree } from "./trace-tree.tsx";

type Request = z.infer<typeof Trace>["request"];

const tones = {
  pending: undefined,
  processing: "accent",
  completed: "good",
  failed: "bad",
  cancelled: undefined,
} as const;
const COST_DIGITS = 4;

/** What happened to a request: how it stands, and the tree of its events. */
export function TraceView({ requestId }: { readonly requestId: string | null }) {
  const { t } = useTranslation("operations");
  if (requestId === null) return <p className="soft">{t("noRequest")}</p>;
  return <Shown requestId={requestId} />;
}

function Shown({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation("operations");
  const client = useClient();
  const found = useQuery(traceQuery(client, requestId));
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      {found.isPending ? <SkeletonText lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {found.data ? (
        <>
          <Standing request={found.data.request} />
          <Panel title={t("tree")} titleId="tree">
            <p className="soft small">{t("treeLead")}</p>
            <TraceTree nodes={found.data.events} />
          </Panel>
          {found.data.dead_letters.length > 0 ? (
            <Panel title={t("deadLetters")} titleId="dead-letters">
              <Letters letters={found.data.dead_letters} />
            </Panel>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function Standing({ request }: { readonly request: Request }) {
  const { t } = useTranslation("operations");
  const { dateTime, seconds, money, list } = useFormats();
  const took = request.finished_at && Date.parse(request.finished_at) - Date.parse(request.created_at);
  const facts = [
    [t("wants"), request.wants],
    [t("done"), request.done],
    [t("skipped"), request.skipped],
    [t("readers"), request.readers],
  ] as const;
  return (
    <Panel>
      <p className="row">
        <code className="own-text">{request.request_id}</code>
        <Badge>{request.type}</Badge>
        <Badge tone={tones[request.status]}>{t(`status.${request.status}`)}</Badge>
        <span className="soft small">{t("taken", { when: dateTime(request.created_at) })}</span>
        {took ? <span className="soft small">{t("took", { time: seconds(took) })}</span> : null}
        <span className="soft small">
          {t("cost")}: {money(request.cost_usd, "USD", COST_DIGITS)}
        </span>
      </p>
      <dl className="operations-facts">
        {facts.map(([name, values]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{values.length === 0 ? t("nothing") : list(values)}</dd>
          </div>
        ))}
      </dl>
      {request.failures.map(({ step, code, message }) => (
        <Note key={`${step} ${code}`} tone="bad">
          <p>
            <strong>{step}</strong> <code>{code}</code>
          </p>
          {message === "" ? null : <p>{message}</p>}
        </Note>
      ))}
      <p className="small">
        <Link to="/operations" search={{ view: "replays", request: request.request_id }}>
          {t("replayNew")}
        </Link>
      </p>
    </Panel>
  );
}
