import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { settled } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { jobQuery } from "../../api/job.ts";
import { Button } from "../../design/button.tsx";
import { ConfirmDialog } from "../../design/confirm-dialog.tsx";
import { toast } from "../../design/toasts.tsx";
import { applicationKeys } from "../applications/keys.ts";
import { cvKeys } from "../cvs/queries.ts";
import { resultKeys } from "./queries.ts";

interface DeleteResultProps {
  readonly jobId: string;
  readonly name: string;
  /** Once it is gone, before anything asks for it again. */
  readonly onDeleted?: () => Promise<void>;
}

/** Deletes a request with everything that came of it, after asking. */
export function DeleteResult({ jobId, name, onDeleted }: DeleteResultProps) {
  const { t } = useTranslation("results");
  const client = useClient();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const removal = useMutation({
    mutationFn: () => settled(client.DELETE("/jobs/{job_id}", { params: { path: { job_id: jobId } } })),
    onSuccess: async () => {
      toast(t("deleted", { name }));
      setAsked(false);
      await onDeleted?.();
      queries.removeQueries({ queryKey: jobQuery(client, jobId).queryKey });
      const changed = [resultKeys.all, cvKeys.all, applicationKeys.all];
      await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
  return (
    <>
      <Button look="quiet" size="small" iconOnly aria-label={`${t("delete")}: ${name}`} onPress={() => setAsked(true)}>
        <Trash2 aria-hidden="true" />
      </Button>
      <ConfirmDialog
        title={t("deleteTitle")}
        confirm={t("delete")}
        keep={t("keep")}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => removal.mutate()}
        isPending={removal.isPending}
        error={removal.error}
      >
        {t("deleteText", { name })}
      </ConfirmDialog>
    </>
  );
}
