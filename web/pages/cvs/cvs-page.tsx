import { useInfiniteQuery } from "@tanstack/react-query";
import { FileUser } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { Empty } from "../../design/notes.tsx";
import { Skeleton } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { PageTitle } from "../../shell/page-title.tsx";
import { AddCv } from "./add-cv.tsx";
import { CvCard } from "./cv-card.tsx";
import { familiesOf } from "./families.ts";
import { cvsQuery } from "./queries.ts";
import "./cvs.css";

/** My CVs: adding one, and each with what is known of it. */
export function CvsPage() {
  const { t } = useTranslation("cvs");
  const client = useClient();
  const listed = useInfiniteQuery(cvsQuery(client));
  const families = familiesOf(listed.data?.pages.flatMap(({ cvs }) => cvs) ?? []);
  return (
    <div className="stack" style={{ "--gap": "var(--s6)" }}>
      <header className="stack" style={{ "--gap": "var(--s2)" }}>
        <PageTitle>{t("title")}</PageTitle>
        <p className="soft">{t("lead")}</p>
      </header>
      <AddCv />
      {listed.isPending ? (
        <ul className="cv-list" aria-hidden="true">
          {[1, 2].map((each) => (
            <li key={each} className="panel">
              <Skeleton height="4.5rem" />
            </li>
          ))}
        </ul>
      ) : null}
      {listed.error ? (
        <ErrorNote error={listed.error} onRetry={() => listed.refetch()} isRetrying={listed.isFetching} />
      ) : null}
      {listed.isSuccess && families.length === 0 ? (
        <Empty icon={<FileUser />} title={t("noneTitle")}>
          {t("none")}
        </Empty>
      ) : null}
      <ul className="cv-list">
        {families.map((family) => (
          <CvCard key={family.key} family={family} />
        ))}
      </ul>
      {listed.hasNextPage ? (
        <div>
          <Button onPress={() => listed.fetchNextPage()} isPending={listed.isFetchingNextPage}>
            {t("loadMore")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
