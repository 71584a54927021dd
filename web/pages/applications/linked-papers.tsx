import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { ButtonAnchor, ButtonLink } from "../../design/button.tsx";
import { Panel } from "../../design/panel.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";

/** The analysis that belongs to an application, and its documents to take away. */
export function LinkedPapers({ requestId }: { readonly requestId: string | null }) {
  const { t } = useTranslation("applications");
  return (
    <Panel
      title={t("linked")}
      titleId="linked"
      aside={
        requestId === null ? null : (
          <ButtonLink to="/results/$jobId" params={{ jobId: requestId }} size="small">
            {t("toResult")}
          </ButtonLink>
        )
      }
    >
      {requestId === null ? <p className="soft">{t("noneLinked")}</p> : <Papers requestId={requestId} />}
    </Panel>
  );
}

function Papers({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation("applications");
  const { bytes } = useFormats();
  const client = useClient();
  const found = useQuery({
    queryKey: ["documents", requestId],
    queryFn: ({ signal }) =>
      unwrap(client.GET("/jobs/{job_id}/documents", { params: { path: { job_id: requestId } }, signal })),
  });
  if (found.isPending) return <SkeletonText lines={2} />;
  if (found.error) return <ErrorNote error={found.error} onRetry={() => found.refetch()} />;
  const ready = found.data.documents.flatMap(({ document_id: id, file_name: name, bytes: size, url }) =>
    url === null ? [] : [{ id, name, size: size ?? 0, url }],
  );
  if (ready.length === 0) return <p className="soft">{t("noDocuments")}</p>;
  return (
    <ul className="row">
      {ready.map(({ id, name, size, url }) => (
        <li key={id}>
          <ButtonAnchor href={url} size="small" rel="noopener">
            <Download aria-hidden="true" />
            <span className="own-text">{t("download", { name, size: bytes(size) })}</span>
          </ButtonAnchor>
        </li>
      ))}
    </ul>
  );
}
