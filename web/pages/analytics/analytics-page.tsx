import { useQuery } from "@tanstack/react-query";
import { ChartColumn, RefreshCw } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { announce } from "../../design/announce.tsx";
import { Button, ButtonLink } from "../../design/button.tsx";
import { Empty, Note } from "../../design/notes.tsx";
import { Skeleton } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { currentLanguage } from "../../i18n/language.ts";
import { PageTitle } from "../../shell/page-title.tsx";
import { ChartFigure, WaitingCharts } from "./chart-figure.tsx";
import { chartsQuery, lastChartsQuery } from "./queries.ts";
import "./analytics.css";

/** The charts of my applications: those that were made last at once, and fresh ones as soon as they are made. */
export function AnalyticsPage() {
  const { t } = useTranslation("analytics");
  const { dateTime } = useFormats();
  const client = useClient();
  const language = currentLanguage();
  const fresh = useQuery(chartsQuery(client, language));
  const last = useQuery({ ...lastChartsQuery(client, language), enabled: fresh.isPending });
  const analytics = fresh.data ?? last.data ?? null;
  const isDrawing = fresh.isPending && analytics === null;
  useEffect(() => {
    if (isDrawing) announce(t("drawing"));
  }, [isDrawing, t]);
  const drawn = analytics?.charts.filter(({ rows }) => rows.length > 0) ?? [];
  const waiting = analytics?.charts.filter(({ rows }) => rows.length === 0) ?? [];
  const isBlank = analytics !== null && drawn.length === 0;

  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <header className="row row-apart">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle>{t("title")}</PageTitle>
          <p className="soft">{t("lead")}</p>
        </div>
        {analytics ? (
          <div className="row">
            <span className="soft small">{t("computed", { when: dateTime(analytics.computedAt) })}</span>
            <Button size="small" onPress={() => fresh.refetch()} isPending={fresh.isFetching}>
              {fresh.isFetching ? null : <RefreshCw aria-hidden="true" />}
              {fresh.isFetching ? t("refreshing") : t("refresh")}
            </Button>
          </div>
        ) : null}
      </header>
      {fresh.error ? (
        <ErrorNote error={fresh.error} onRetry={() => fresh.refetch()} isRetrying={fresh.isFetching} />
      ) : null}
      {fresh.isSuccess && fresh.data === null ? (
        <Note tone="bad" role="alert">
          <p>{t("failed")}</p>
        </Note>
      ) : null}
      {isDrawing ? (
        <div className="charts" aria-hidden="true">
          {[1, 2, 3, 4].map((each) => (
            <Skeleton key={each} height="20rem" />
          ))}
        </div>
      ) : null}
      {isBlank ? (
        <Empty
          icon={<ChartColumn />}
          title={t("noneTitle")}
          action={
            <ButtonLink to="/applications" look="primary">
              {t("toApplications")}
            </ButtonLink>
          }
        >
          {t("none")}
        </Empty>
      ) : null}
      {analytics ? (
        <div className="charts">
          {drawn.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} />
          ))}
          {waiting.length > 0 ? <WaitingCharts charts={waiting} /> : null}
        </div>
      ) : null}
    </div>
  );
}
