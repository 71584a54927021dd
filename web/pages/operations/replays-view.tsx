import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { Badge } from "../../design/badge.tsx";
import { Panel } from "../../design/panel.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { replaysQuery } from "./queries.ts";
import { ReplayForm } from "./replay-form.tsx";
import { ReplayProgress } from "./replay-progress.tsx";
import { replayTone } from "./replay-tone.ts";

interface ReplaysViewProps {
  /** The replay whose progress is shown. */
  readonly replay: string | null;
  /** A request whose events are to be replayed. */
  readonly request: string | null;
}

/** Replaying archived events: counting, starting, watching, and what was replayed before. */
export function ReplaysView({ replay, request }: ReplaysViewProps) {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  const client = useClient();
  const found = useQuery(replaysQuery(client));
  const replays = found.data?.replays ?? [];
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      {replay === null ? null : <ReplayProgress key={replay} name={replay} />}
      <ReplayForm key={request ?? ""} request={request} />
      <Panel title={t("replays")} titleId="replays">
        {found.isPending ? <SkeletonText lines={4} /> : null}
        {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
        {found.isSuccess && replays.length === 0 ? <p className="soft">{t("noReplays")}</p> : null}
        <ul className="operations-list">
          {replays.map(({ name, state, started_at: startedAt }) => (
            <li key={name} className="row row-apart">
              <p className="row">
                <Link to="/operations" search={{ view: "replays", replay: name }} className="own-text">
                  {name}
                </Link>
                <Badge tone={replayTone(state)}>{t(`replayStates.${state}`)}</Badge>
              </p>
              {startedAt === null ? null : <span className="soft small">{dateTime(startedAt)}</span>}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
