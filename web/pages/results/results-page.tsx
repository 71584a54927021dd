import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { History, SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { Button, ButtonLink } from "../../design/button.tsx";
import { Empty } from "../../design/notes.tsx";
import { Skeleton } from "../../design/waiting.tsx";
import { Listing } from "../../errors/listing.tsx";
import { PageTitle } from "../../shell/page-title.tsx";
import { type ResultSearch, resultsQuery, shownStatuses, shownTypes } from "./queries.ts";
import { ResultRow } from "./result-row.tsx";
import { SearchBar } from "./search-bar.tsx";
import "./results.css";

const route = getRouteApi("/results");

/** What I have asked for: searched, filtered, page by page. */
export function ResultsPage() {
  const { t } = useTranslation("results");
  const client = useClient();
  const navigate = route.useNavigate();
  const said = route.useSearch();
  const search: ResultSearch = {
    q: said.q,
    type: shownTypes.find((type) => type === said.type),
    status: shownStatuses.find((status) => status === said.status),
  };
  const isSearch = Boolean(search.q || search.type || search.status);
  const listed = useInfiniteQuery({ ...resultsQuery(client, search), placeholderData: keepPreviousData });
  const jobs = listed.data?.pages.flatMap((page) => page.jobs) ?? [];
  const look = ({ q, type, status }: ResultSearch) =>
    void navigate({ search: { ...(q && { q }), ...(type && { type }), ...(status && { status }) }, replace: true });

  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <header className="stack" style={{ "--gap": "var(--s2)" }}>
        <PageTitle>{t("title")}</PageTitle>
        <p className="soft">{t("lead")}</p>
      </header>
      <SearchBar search={search} onSearch={look} />
      <p className="visually-hidden" role="status">
        {listed.isSuccess ? t(listed.hasNextPage ? "foundMore" : "found", { count: jobs.length }) : ""}
      </p>
      <Listing
        listed={listed}
        more={t("more")}
        waiting={<Waiting />}
        empty={jobs.length === 0 ? <Nothing isSearch={isSearch} onClear={() => look({})} /> : null}
      >
        {jobs.length > 0 ? (
          <ul className="results" aria-busy={listed.isPlaceholderData}>
            {jobs.map((job) => (
              <ResultRow key={job.job_id} job={job} />
            ))}
          </ul>
        ) : null}
      </Listing>
    </div>
  );
}

const Waiting = () => (
  <ul className="results" aria-hidden="true">
    {[1, 2, 3].map((each) => (
      <li key={each} className="result-row">
        <Skeleton height="3.25rem" />
      </li>
    ))}
  </ul>
);

/** An empty list: because nothing was asked for yet, or because nothing matches. */
function Nothing({ isSearch, onClear }: { readonly isSearch: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation("results");
  if (isSearch) {
    return (
      <Empty icon={<SearchX />} title={t("nothingTitle")} action={<Button onPress={onClear}>{t("clear")}</Button>}>
        {t("nothing")}
      </Empty>
    );
  }
  return (
    <Empty
      icon={<History />}
      title={t("noneTitle")}
      action={
        <ButtonLink to="/" look="primary">
          {t("start")}
        </ButtonLink>
      }
    >
      {t("none")}
    </Empty>
  );
}
