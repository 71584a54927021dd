import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ArrowLeft, Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { Badge } from "../../design/badge.tsx";
import { ButtonLink } from "../../design/button.tsx";
import { Tabs } from "../../design/tabs.tsx";
import { Skeleton, SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { PageTitle } from "../../shell/page-title.tsx";
import { CorrectForm } from "./correct-form.tsx";
import { CvActions } from "./cv-actions.tsx";
import { cvQuery } from "./queries.ts";
import { ReadView } from "./read-view.tsx";
import { VersionsView } from "./versions-view.tsx";
import "./cvs.css";

const route = getRouteApi("/cvs/$cvId");
const views = ["read", "correct", "versions"] as const;
type View = (typeof views)[number];

/** One version of a CV: what was read of it, a form to correct that, and its other versions. */
export function CvPage() {
  const { t } = useTranslation("cvs");
  const { dateTime } = useFormats();
  const client = useClient();
  const { cvId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(cvQuery(client, cvId));
  const cv = found.data;
  const view: View = views.find((each) => each === search.view) ?? "read";
  const show = (next: View) => void navigate({ search: next === "read" ? {} : { view: next }, replace: true });

  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <div>
        <ButtonLink to="/cvs" look="quiet" size="small">
          <ArrowLeft aria-hidden="true" />
          {t("back")}
        </ButtonLink>
      </div>
      <header className="cv-head">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle hidden={!cv}>{cv?.name ?? t("title")}</PageTitle>
          {cv ? (
            <p className="row soft small">
              {cv.is_primary ? (
                <Badge tone="accent">
                  <Star aria-hidden="true" />
                  {t("primary")}
                </Badge>
              ) : null}
              <span>{t(`origin.${cv.origin}`)}</span>
              <span>{dateTime(cv.created_at)}</span>
            </p>
          ) : null}
          {found.isPending ? <Skeleton width="18rem" height="4.5rem" /> : null}
        </div>
        {cv ? (
          <div className="row">
            <ButtonLink to="/" search={{ cv: cv.cv_id }} look="primary">
              {t("analyzeWith")}
            </ButtonLink>
            <CvActions cv={cv} onDeleted={() => void navigate({ to: "/cvs" })} />
          </div>
        ) : null}
      </header>
      {found.error ? (
        <ErrorNote error={found.error} onRetry={() => found.refetch()} isRetrying={found.isFetching} />
      ) : null}
      {found.isPending ? <SkeletonText lines={8} /> : null}
      {cv ? (
        <Tabs
          label={t("tabs")}
          value={view}
          onChange={show}
          tabs={[
            { id: "read", title: t("tab.read"), content: <ReadView cv={cv} /> },
            { id: "correct", title: t("tab.correct"), content: <CorrectForm key={cv.cv_id} cv={cv} /> },
            { id: "versions", title: t("tab.versions"), content: <VersionsView cv={cv} other={search.with ?? null} /> },
          ]}
        />
      ) : null}
    </div>
  );
}
