import { FileUp, Link2 } from "lucide-react";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { useTranslation } from "react-i18next";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/fields.tsx";
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
        <DropZone
          className="posting-drop"
          aria-label={t("job.drop")}
          getDropOperation={() => "copy"}
          onDrop={async ({ items }) => {
            const file = items.find((item) => item.kind === "file");
            const dropped = items.find((item) => item.kind === "text" && item.types.has("text/plain"));
            if (file?.kind === "file") onChange({ kind: "file", file: await file.getFile() });
            else if (dropped?.kind === "text") onChange({ kind: "text", text: await dropped.getText("text/plain") });
          }}
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
            <FileTrigger
              acceptedFileTypes={ACCEPTS}
              onSelect={(files) => {
                const file = files?.item(0);
                if (file) onChange({ kind: "file", file });
              }}
            >
              <Button size="small">
                <FileUp aria-hidden="true" />
                {t("job.choose")}
              </Button>
            </FileTrigger>
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
        </DropZone>
      )}
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </section>
  );
}
