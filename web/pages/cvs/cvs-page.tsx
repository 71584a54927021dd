import { useInfiniteQuery } from "@tanstack/react-query";
import { FileUser } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { Empty } from "../../design/notes.tsx";
import { Skeleton } from "../../design/waiting.tsx";
import { Listing } from "../../errors/listing.tsx";
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
      <Listing
        listed={listed}
        more={t("loadMore")}
        waiting={<Waiting />}
        empty={families.length === 0 ? <None /> : null}
      >
        <ul className="cv-list">
          {families.map((family) => (
            <CvCard key={family.key} family={family} />
          ))}
        </ul>
      </Listing>
    </div>
  );
}

const Waiting = () => (
  <ul className="cv-list" aria-hidden="true">
    {[1, 2].map((each) => (
      <li key={each} className="panel">
        <Skeleton height="4.5rem" />
      </li>
    ))}
  </ul>
);

function None() {
  const { t } = useTranslation("cvs");
  return (
    <Empty icon={<FileUser />} title={t("noneTitle")}>
      {t("none")}
    </Empty>
  );
}
