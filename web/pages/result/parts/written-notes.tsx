import { useTranslation } from "react-i18next";
import type { CvRewrite } from "../../../../client/schema.ts";
import { Note } from "../../../design/notes.tsx";

interface WrittenNotesProps {
  readonly notes: CvRewrite["notes"];
  readonly removed: number;
}

/** What could not be done, and what was left out because nothing proves it. */
export function WrittenNotes({ notes, removed }: WrittenNotesProps) {
  const { t } = useTranslation("result");
  if (notes.length === 0 && removed === 0) return null;
  return (
    <Note>
      {notes.map(({ code, message }) => (
        <p key={`${code} ${message}`} className="own-text">
          {message}
        </p>
      ))}
      {removed > 0 ? <p>{t("removed", { count: removed })}</p> : null}
    </Note>
  );
}
