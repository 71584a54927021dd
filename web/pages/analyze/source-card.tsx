import { FileText, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../../design/button.tsx";
import { useFormats } from "../../i18n/format.ts";

interface SourceCardProps {
  readonly title: string;
  /** Size in bytes, where there is a file. */
  readonly bytes?: number;
  readonly onRemove: () => void;
}

/** What was chosen, with the way to choose something else. */
export function SourceCard({ title, bytes, onRemove }: SourceCardProps) {
  const { t } = useTranslation("analyze");
  const formats = useFormats();
  return (
    <div className="source-card">
      <span className="source-icon" aria-hidden="true">
        <FileText />
      </span>
      <span className="stack" style={{ "--gap": "0" }}>
        <strong className="own-text">{title}</strong>
        {bytes === undefined ? null : <span className="soft small figure">{formats.bytes(bytes)}</span>}
      </span>
      <Button look="quiet" size="small" iconOnly aria-label={t("remove", { title })} onPress={onRemove}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
