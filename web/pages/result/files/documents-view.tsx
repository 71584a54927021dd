import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../../api/views.ts";
import { Select } from "../../../design/fields.tsx";
import { Panel } from "../../../design/panel.tsx";
import { useUndone } from "../rewrite/undone.ts";
import type { DocumentFormat, DocumentKind, PageSize, Template } from "./documents.ts";
import { DownloadButton } from "./download-button.tsx";

const templates: readonly Template[] = ["classic", "modern", "compact"];
const pages: readonly PageSize[] = ["a4", "letter"];
const formats: Readonly<Record<DocumentKind, readonly DocumentFormat[]>> = {
  cv: ["docx", "pdf", "json", "html", "txt"],
  letter: ["docx", "pdf", "html", "txt"],
  interview: ["docx", "pdf", "html", "txt"],
  report: ["pdf", "docx", "html", "txt"],
};

/** Every document that this request can be had as, in the look that one likes. */
export function DocumentsView({ job }: { readonly job: Job }) {
  const { t } = useTranslation("result");
  const [template, setTemplate] = useState<Template>("classic");
  const [page, setPage] = useState<PageSize>("a4");
  const { undone } = useUndone(job.job_id);
  const { cv, coverLetter, interview, analysis } = job.result ?? {};
  const kinds: readonly DocumentKind[] = [
    ...(cv ? ["cv" as const] : []),
    ...(coverLetter ? ["letter" as const] : []),
    ...(interview ? ["interview" as const] : []),
    ...(analysis ? ["report" as const] : []),
  ];
  return (
    <Panel title={t("files.title")} titleId="files">
      <div className="option-fields">
        <Select
          label={t("files.template")}
          value={template}
          options={templates.map((id) => ({ id, label: t(`files.templates.${id}`) }))}
          onChange={setTemplate}
        />
        <Select
          label={t("files.page")}
          value={page}
          options={pages.map((id) => ({ id, label: t(`files.pages.${id}`) }))}
          onChange={setPage}
        />
      </div>
      <ul className="stack file-kinds">
        {kinds.map((kind) => (
          <li key={kind} className="row row-apart file-kind">
            <div>
              <strong>{t(`files.${kind}`)}</strong>
              {kind === "cv" && undone.length > 0 ? (
                <p className="soft small">{t("files.without", { count: undone.length })}</p>
              ) : null}
            </div>
            <div className="row" style={{ "--gap": "var(--s2)" }}>
              {formats[kind].map((format) => (
                <DownloadButton
                  key={format}
                  jobId={job.job_id}
                  kind={kind}
                  format={format}
                  undone={undone}
                  template={template}
                  page={page}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
