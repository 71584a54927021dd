import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ApplicationView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { announce } from "../../design/announce.tsx";
import { Badge } from "../../design/badge.tsx";
import { ButtonLink } from "../../design/button.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { PageTitle } from "../../shell/page-title.tsx";
import { ApplicationTools } from "./application-tools.tsx";
import { LinkedPapers } from "./linked-papers.tsx";
import { MoveMenu } from "./move-menu.tsx";
import { useName } from "./name.ts";
import { Notes } from "./notes.tsx";
import { applicationQuery, useChange } from "./queries.ts";
import { toneOf } from "./tone.ts";
import "./applications.css";

const route = getRouteApi("/applications/$applicationId");

/** One application: where it stands and how it came there, notes, and what belongs to it. */
export function ApplicationPage() {
  const { t } = useTranslation("applications");
  const client = useClient();
  const { applicationId } = route.useParams();
  const found = useQuery(applicationQuery(client, applicationId));
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <div>
        <ButtonLink to="/applications" look="quiet" size="small">
          <ArrowLeft aria-hidden="true" />
          {t("back")}
        </ButtonLink>
      </div>
      {found.data ? <Shown application={found.data} /> : <PageTitle hidden>{t("title")}</PageTitle>}
      {found.isPending ? <SkeletonText lines={8} /> : null}
      {found.error ? (
        <ErrorNote error={found.error} onRetry={() => found.refetch()} isRetrying={found.isFetching} />
      ) : null}
    </div>
  );
}

function Shown({ application }: { readonly application: ApplicationView }) {
  const { t } = useTranslation("applications");
  const { dateTime } = useFormats();
  const name = useName()(application);
  const change = useChange({
    onSuccess: ({ edit }) => {
      if (edit.status) announce(t("moved", { name, status: t(`status.${edit.status}`) }));
    },
    onError: () => toast(t("notMoved", { name })),
  });
  return (
    <>
      <header className="row row-apart">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle>{application.role ?? application.company ?? t("unnamed")}</PageTitle>
          <p className="row soft">
            {application.role !== null && application.company !== null ? (
              <span className="own-text">{application.company}</span>
            ) : null}
            <Badge tone={toneOf(application.status)}>{t(`status.${application.status}`)}</Badge>
            {application.source === null ? null : <span className="small">{t(`source.${application.source}`)}</span>}
            {application.fit_score === null ? null : (
              <Badge tone="accent">{t("fit", { score: application.fit_score })}</Badge>
            )}
          </p>
        </div>
        <div className="row">
          <MoveMenu
            name={name}
            status={application.status}
            onMove={(status) => change.mutate({ application, edit: { status } })}
            isWide
          />
          <ApplicationTools application={application} name={name} />
        </div>
      </header>
      <div className="application-columns">
        <div className="stack">
          <LinkedPapers requestId={application.request_id} />
          <Notes key={application.application_id} application={application} />
        </div>
        <Panel title={t("history")} titleId="history">
          <ol className="history">
            {application.history.toReversed().map(({ status, at }) => (
              <li key={`${status} ${at}`}>
                <strong>{t(`status.${status}`)}</strong>
                <time className="soft small" dateTime={at}>
                  {dateTime(at)}
                </time>
              </li>
            ))}
          </ol>
        </Panel>
      </div>
    </>
  );
}
