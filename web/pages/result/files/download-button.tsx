import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button, ButtonAnchor } from "../../../design/button.tsx";
import { ErrorNote } from "../../../errors/error-note.tsx";
import { isWanted, useDocuments, useDownload, type Wanted } from "./documents.ts";

interface DownloadButtonProps {
  readonly jobId: string;
  readonly kind: Wanted["kind"];
  readonly format: Wanted["format"];
  readonly undone?: readonly string[];
  readonly template?: Wanted["template"];
  readonly page?: Wanted["page"];
}

/** A document as a file: at once if it is made already, else it is made first. */
export function DownloadButton({
  jobId,
  kind,
  format,
  undone = [],
  template = "classic",
  page = "a4",
}: DownloadButtonProps) {
  const { t } = useTranslation("result");
  const wanted: Wanted = { kind, format, template, page, undone };
  const { data = [] } = useDocuments(jobId);
  const download = useDownload(jobId);
  const made = data.findLast((document) => document.url !== null && isWanted(document, wanted));
  const label = t("files.download", { kind: t(`files.${kind}`), format: t(`files.as.${format}`) });
  const face = (
    <>
      <Download aria-hidden="true" />
      {t(`files.as.${format}`)}
    </>
  );
  if (made?.url) {
    return (
      <ButtonAnchor size="small" href={made.url} download={made.file_name} aria-label={label}>
        {face}
      </ButtonAnchor>
    );
  }
  return (
    <>
      <Button size="small" aria-label={label} onPress={() => download.mutate(wanted)} isPending={download.isPending}>
        {face}
      </Button>
      {download.error ? <ErrorNote error={download.error} /> : null}
    </>
  );
}
