import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Download, Ellipsis, Pencil, Star, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { settled, unwrap } from "../../../client/client.ts";
import type { CvView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { ConfirmDialog } from "../../design/confirm-dialog.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { TextField } from "../../design/fields.tsx";
import { Menu, type MenuEntry } from "../../design/menu.tsx";
import { toast } from "../../design/toasts.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { type ExportFormat, exportCv, exportFormats } from "./export-cv.ts";
import { cvKeys } from "./queries.ts";

const exportTexts = { json: "exportJson", docx: "exportDocx", pdf: "exportPdf" } as const;

interface CvActionsProps {
  readonly cv: Pick<CvView, "cv_id" | "name" | "is_primary">;
  /** After it is gone. */
  readonly onDeleted?: () => void;
}

/** What can be done with a version of a CV, in a menu, with the dialogs that it opens. */
export function CvActions({ cv, onDeleted }: CvActionsProps) {
  const { t } = useTranslation("cvs");
  const client = useClient();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<"rename" | "delete" | null>(null);
  const path = { cv_id: cv.cv_id };
  const refresh = () => queries.invalidateQueries({ queryKey: cvKeys.all });
  const close = () => setAsked(null);

  const change = useMutation({
    mutationFn: (body: { name?: string; is_primary?: boolean }) =>
      unwrap(client.PATCH("/cvs/{cv_id}", { params: { path }, body })),
    onSuccess: async ({ name }, { is_primary: becamePrimary }) => {
      await refresh();
      toast(t(becamePrimary ? "nowPrimary" : "renamed", { name }));
      close();
    },
  });
  const removal = useMutation({
    mutationFn: () => settled(client.DELETE("/cvs/{cv_id}", { params: { path } })),
    onSuccess: async () => {
      toast(t("deleted", { name: cv.name }));
      close();
      onDeleted?.();
      queries.removeQueries({ queryKey: [...cvKeys.all, "one", cv.cv_id] });
      await refresh();
    },
  });
  const exporting = useMutation({
    mutationFn: (format: ExportFormat) => {
      toast(t("exporting", { format: format.toUpperCase() }));
      return exportCv(client, cv.cv_id, format);
    },
    onSuccess: (name) => toast(name === null ? t("exportLate") : t("exported", { name })),
  });

  const entries: MenuEntry[] = [
    ...(cv.is_primary
      ? []
      : [
          {
            id: "primary",
            label: t("makePrimary"),
            icon: <Star className="icon" aria-hidden="true" />,
            onAction: () => change.mutate({ is_primary: true }),
          },
        ]),
    {
      id: "rename",
      label: t("rename"),
      icon: <Pencil className="icon" aria-hidden="true" />,
      onAction: () => setAsked("rename"),
    },
    ...exportFormats.map((format) => ({
      id: format,
      label: `${t("exportAs")}: ${t(exportTexts[format])}`,
      icon: <Download className="icon" aria-hidden="true" />,
      onAction: () => exporting.mutate(format),
    })),
    {
      id: "delete",
      label: t("delete"),
      icon: <Trash2 className="icon" aria-hidden="true" />,
      onAction: () => setAsked("delete"),
    },
  ];
  const failed = exporting.error ?? (asked === null ? change.error : null);
  return (
    <>
      <Menu
        label={t("actionsFor", { name: cv.name })}
        trigger={
          <Button
            look="quiet"
            iconOnly
            aria-label={t("actionsFor", { name: cv.name })}
            isPending={exporting.isPending || (asked === null && change.isPending)}
          >
            <Ellipsis aria-hidden="true" />
          </Button>
        }
        entries={entries}
      />
      {failed ? <ErrorNote error={failed} /> : null}
      <Dialog title={t("rename")} isOpen={asked === "rename"} onClose={close}>
        <RenameForm
          name={cv.name}
          error={change.error}
          isPending={change.isPending}
          onRename={(name) => change.mutate({ name })}
        />
      </Dialog>
      <ConfirmDialog
        title={t("deleteTitle")}
        confirm={t("delete")}
        keep={t("keep")}
        isOpen={asked === "delete"}
        onClose={close}
        onConfirm={() => removal.mutate()}
        isPending={removal.isPending}
        error={removal.error}
      >
        {t("deleteText", { name: cv.name })}
      </ConfirmDialog>
    </>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onRename: (name: string) => void;
}

function RenameForm({ name, error, isPending, onRename }: RenameFormProps) {
  const { t } = useTranslation("cvs");
  const [typed, setTyped] = useState(name);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") onRename(typed.trim());
      }}
    >
      <TextField label={t("renameLabel")} value={typed} onChange={setTyped} maxLength={255} isRequired autoFocus />
      {error ? <ErrorNote error={error} /> : null}
      <div>
        <Button look="primary" type="submit" isPending={isPending} isDisabled={typed.trim() === ""}>
          {t("rename")}
        </Button>
      </div>
    </form>
  );
}
