import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { settled } from "../../../client/client.ts";
import type { ApplicationView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { ConfirmDialog } from "../../design/confirm-dialog.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { toast } from "../../design/toasts.tsx";
import { ApplicationForm } from "./application-form.tsx";
import { applicationKeys } from "./keys.ts";
import { useChange } from "./queries.ts";

interface ApplicationToolsProps {
  readonly application: ApplicationView;
  readonly name: string;
}

/** Editing and deleting an application. */
export function ApplicationTools({ application, name }: ApplicationToolsProps) {
  const { t } = useTranslation("applications");
  const client = useClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<"edit" | "delete" | null>(null);
  const close = () => setAsked(null);
  const change = useChange({
    onSuccess: () => {
      toast(t("saved"));
      close();
    },
  });
  const path = { application_id: application.application_id };
  const removal = useMutation({
    mutationFn: () => settled(client.DELETE("/applications/{application_id}", { params: { path } })),
    onSuccess: async () => {
      toast(t("deleted", { name }));
      await navigate({ to: "/applications" });
      queries.removeQueries({ queryKey: [...applicationKeys.all, "one", application.application_id] });
      await queries.invalidateQueries({ queryKey: applicationKeys.all });
    },
  });
  const { company, role, status, source, notes } = application;
  return (
    <>
      <Button look="quiet" onPress={() => setAsked("edit")}>
        <Pencil aria-hidden="true" />
        {t("edit")}
      </Button>
      <Button look="quiet" onPress={() => setAsked("delete")}>
        <Trash2 aria-hidden="true" />
        {t("delete")}
      </Button>
      <Dialog title={t("edit")} isOpen={asked === "edit"} onClose={close}>
        <ApplicationForm
          initial={{ company: company ?? "", role: role ?? "", status, source, notes: notes ?? "", day: "" }}
          submit={t("save")}
          error={change.error}
          isPending={change.isPending}
          isNew={false}
          onSubmit={(fields) =>
            change.mutate({
              application,
              edit: {
                company: fields.company.trim() || null,
                role: fields.role.trim() || null,
                source: fields.source,
              },
            })
          }
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
        {t("deleteText", { name })}
      </ConfirmDialog>
    </>
  );
}
