import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationView } from "../../../schemas/views.ts";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/fields.tsx";
import { Panel } from "../../design/panel.tsx";
import { toast } from "../../design/toasts.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useChange } from "./queries.ts";

/** What a person notes about an application. What is typed stays typed if it can't be saved. */
export function Notes({ application }: { readonly application: ApplicationView }) {
  const { t } = useTranslation("applications");
  const [typed, setTyped] = useState(application.notes ?? "");
  const change = useChange({ onSuccess: () => toast(t("notesSaved")) });
  return (
    <Panel title={t("notes")} titleId="notes">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ application, edit: { notes: typed.trim() === "" ? null : typed } });
        }}
      >
        <TextField
          label={t("notes")}
          labelHidden
          hint={t("notesHint")}
          rows={6}
          value={typed}
          onChange={setTyped}
          maxLength={10_000}
        />
        {change.error ? <ErrorNote error={change.error} /> : null}
        <div>
          <Button type="submit" isPending={change.isPending} isDisabled={typed === (application.notes ?? "")}>
            {t("saveNotes")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
