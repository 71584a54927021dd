import { useQuery } from "@tanstack/react-query";
import { FileUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { Select, TextField } from "../../design/fields.tsx";
import { FileDrop } from "../../design/file-drop.tsx";
import { useFormats } from "../../i18n/format.ts";
import type { Brought } from "./draft.ts";
import { SourceCard } from "./source-card.tsx";

const ACCEPTS = [".pdf", ".docx", ".txt", ".md", ".html", ".json", ".zip"];
const NONE = "none";

interface CvSourceProps {
  readonly value: Brought | null;
  readonly onChange: (brought: Brought | null) => void;
  readonly error: string | undefined;
}

/** Where the CV comes from: a file, one of mine, or text. */
export function CvSource({ value, onChange, error }: CvSourceProps) {
  const { t } = useTranslation("analyze");
  const formats = useFormats();
  const client = useClient();
  const { data } = useQuery({
    queryKey: ["cvs", "newest"],
    queryFn: () => unwrap(client.GET("/cvs", { params: { query: { limit: 100 } } })),
  });
  const mine = data?.cvs ?? [];
  const stored = value?.kind === "stored" ? mine.find(({ cv_id }) => cv_id === value.id) : undefined;
  const options = [
    { id: NONE, label: t("cv.mineNone") },
    ...mine.map(({ cv_id, name, created_at }) => ({ id: cv_id, label: `${name} · ${formats.date(created_at)}` })),
  ];
  return (
    <section className="source panel stack" aria-labelledby="cv-title" data-part="cv">
      <h2 id="cv-title">{t("cv.title")}</h2>
      {value === null ? (
        <>
          <FileDrop
            label={t("cv.drop")}
            choose={t("cv.choose")}
            accepts={ACCEPTS}
            onFile={(file) => onChange({ kind: "file", file })}
            onText={(text) => onChange({ kind: "text", text })}
          >
            <FileUp className="drop-icon" aria-hidden="true" />
            <p>
              {t("cv.drop")}
              <br />
              <span className="soft small">{t("cv.formats")}</span>
            </p>
          </FileDrop>
          <div className="source-others">
            {mine.length > 0 ? (
              <Select
                label={t("cv.mine")}
                value={NONE}
                options={options}
                onChange={(id) => {
                  if (id !== NONE) onChange({ kind: "stored", id });
                }}
              />
            ) : null}
            <Button look="quiet" size="small" onPress={() => onChange({ kind: "text", text: "" })}>
              {t("cv.paste")}
            </Button>
          </div>
        </>
      ) : null}
      {value?.kind === "file" ? (
        <SourceCard title={value.file.name} bytes={value.file.size} onRemove={() => onChange(null)} />
      ) : null}
      {value?.kind === "stored" ? (
        <SourceCard title={stored?.name ?? t("cv.stored")} onRemove={() => onChange(null)} />
      ) : null}
      {value?.kind === "text" ? (
        <>
          <TextField
            label={t("cv.text")}
            labelHidden
            rows={12}
            autoFocus
            placeholder={t("cv.textPlaceholder")}
            value={value.text}
            onChange={(text) => onChange({ kind: "text", text })}
          />
          <div>
            <Button look="quiet" size="small" onPress={() => onChange(null)}>
              {t("cv.back")}
            </Button>
          </div>
        </>
      ) : null}
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </section>
  );
}
