import { FileUp, Link2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { DropPlace } from "../../design/drop-place.tsx";
import { TextField } from "../../design/fields.tsx";
import { FileButton } from "../../design/file-button.tsx";
import { addressIn, type Brought } from "./draft.ts";
import { SourceCard } from "./source-card.tsx";

const ACCEPTS = [".pdf", ".docx", ".txt", ".md", ".html"];

interface PostingSourceProps {
  readonly value: Brought | null;
  readonly onChange: (brought: Brought | null) => void;
  readonly error: string | undefined;
}

/** Where the posting comes from: pasted text, its address, or a file. One field takes all of them. */
export function PostingSource({ value, onChange, error }: PostingSourceProps) {
  const { t } = useTranslation("analyze");
  const text = value?.kind === "text" ? value.text : "";
  const isAddress = addressIn(text) !== null;
  return (
    <section className="source panel stack" aria-labelledby="job-title" data-part="job">
      <h2 id="job-title">{t("job.title")}</h2>
      {value?.kind === "file" ? (
        <SourceCard title={value.file.name} bytes={value.file.size} onRemove={() => onChange(null)} />
      ) : (
        <DropPlace
          className="posting-drop"
          label={t("job.drop")}
          onFile={(file) => onChange({ kind: "file", file })}
          onText={(dropped) => onChange({ kind: "text", text: dropped })}
        >
          <TextField
            label={t("job.text")}
            labelHidden
            rows={9}
            placeholder={t("job.placeholder")}
            value={text}
            onChange={(next) => onChange(next === "" ? null : { kind: "text", text: next })}
          />
          <div className="row row-apart">
            <FileButton size="small" accepts={ACCEPTS} onFile={(file) => onChange({ kind: "file", file })}>
              <FileUp aria-hidden="true" />
              {t("job.choose")}
            </FileButton>
            <p className="soft small posting-hint" role="status">
              {isAddress ? (
                <>
                  <Link2 className="icon" aria-hidden="true" /> {t("job.address")}
                </>
              ) : (
                t("job.hint")
              )}
            </p>
          </div>
        </DropPlace>
      )}
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </section>
  );
}
