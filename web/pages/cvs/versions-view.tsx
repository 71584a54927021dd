import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { GitCompareArrows, RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type Client, unwrap } from "../../../client/client.ts";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { CvView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { Badge } from "../../design/badge.tsx";
import { Button } from "../../design/button.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { CompareView } from "./compare-view.tsx";
import { familiesOf } from "./families.ts";
import { cvKeys, cvQuery, cvsQuery } from "./queries.ts";

interface VersionsViewProps {
  readonly cv: CvView & { readonly profile: CvProfile };
  /** The version that it is compared with. */
  readonly other: string | null;
}

/** Makes a new version that says what an old one said. */
async function restored(client: Client, cvId: string): Promise<string> {
  const path = { cv_id: cvId };
  const { profile } = await unwrap(client.GET("/cvs/{cv_id}", { params: { path } }));
  const { meta: _, ...body } = profile;
  return (await unwrap(client.PUT("/cvs/{cv_id}/profile", { params: { path }, body }))).cv_id;
}

/** All versions of a CV: looking at one, comparing two, going back to an old one. */
export function VersionsView({ cv, other }: VersionsViewProps) {
  const { t } = useTranslation("cvs");
  const { dateTime } = useFormats();
  const client = useClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const listed = useInfiniteQuery(cvsQuery(client));
  const restoring = useMutation({
    mutationFn: (cvId: string) => restored(client, cvId),
    onSuccess: async (cvId) => {
      await queries.invalidateQueries({ queryKey: cvKeys.all });
      toast(t("restored"));
      await navigate({ to: "/cvs/$cvId", params: { cvId } });
    },
  });
  const all = listed.data?.pages.flatMap(({ cvs }) => cvs) ?? [];
  const versions = familiesOf(all).find((family) => family.versions.some(({ cv_id }) => cv_id === cv.cv_id))?.versions;
  const compare = (id: string | null) =>
    void navigate({
      to: "/cvs/$cvId",
      params: { cvId: cv.cv_id },
      search: { view: "versions", ...(id !== null && { with: id }) },
      replace: true,
    });

  if (listed.isPending) return <SkeletonText lines={5} />;
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      {listed.error ? <ErrorNote error={listed.error} onRetry={() => listed.refetch()} /> : null}
      {restoring.error ? <ErrorNote error={restoring.error} /> : null}
      {other === null ? null : <Compared cv={cv} other={other} onClose={() => compare(null)} />}
      <Panel>
        <p className="soft small">
          {t("versionsLead")} {t("restoreHint")}
        </p>
        <ul>
          {(versions ?? [cv]).map((version, place) => {
            const isShown = version.cv_id === cv.cv_id;
            return (
              <li key={version.cv_id} className="version">
                <div className="stack" style={{ "--gap": "var(--s1)" }}>
                  <p className="row">
                    <Link
                      to="/cvs/$cvId"
                      params={{ cvId: version.cv_id }}
                      search={{ view: "versions" }}
                      className="own-text"
                    >
                      {version.name}
                    </Link>
                    {isShown ? <Badge tone="accent">{t("shown")}</Badge> : null}
                    {version.is_primary ? <Badge>{t("primary")}</Badge> : null}
                  </p>
                  <p className="soft small">
                    {t(`origin.${version.origin}`)} · {dateTime(version.created_at)}
                  </p>
                </div>
                <div className="row">
                  {isShown ? null : (
                    <Button size="small" onPress={() => compare(version.cv_id)}>
                      <GitCompareArrows aria-hidden="true" />
                      {t("compareWith")}
                    </Button>
                  )}
                  {place === 0 ? null : (
                    <Button
                      size="small"
                      look="quiet"
                      onPress={() => restoring.mutate(version.cv_id)}
                      isPending={restoring.isPending && restoring.variables === version.cv_id}
                    >
                      <RotateCcw aria-hidden="true" />
                      {t("restore")}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}

interface ComparedProps {
  readonly cv: CvView & { readonly profile: CvProfile };
  readonly other: string;
  readonly onClose: () => void;
}

/** The comparison with another version, the older one first. */
function Compared({ cv, other, onClose }: ComparedProps) {
  const client = useClient();
  const found = useQuery(cvQuery(client, other));
  if (found.error) return <ErrorNote error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <SkeletonText lines={4} />;
  const [before, after] = found.data.created_at < cv.created_at ? [found.data, cv] : [cv, found.data];
  return <CompareView before={before} after={after} onClose={onClose} />;
}
