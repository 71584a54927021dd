import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { TextField } from "../../design/fields.tsx";
import { toast } from "../../design/toasts.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { operationKeys } from "./queries.ts";

interface PurgeDialogProps {
  readonly agent: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Throws the dead letters of an agent away, once its name was typed. */
export function PurgeDialog({ agent, isOpen, onClose }: PurgeDialogProps) {
  const { t } = useTranslation("operations");
  const client = useClient();
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const purging = useMutation({
    mutationFn: () =>
      unwrap(
        client.POST("/operations/dead-letters/{agent}/purge", {
          params: { path: { agent } },
          body: { confirm: agent },
        }),
      ),
    onSuccess: async ({ purged }) => {
      toast(t("purged", { count: purged }));
      onClose();
      await queries.invalidateQueries({ queryKey: operationKeys.all });
    },
  });
  return (
    <Dialog title={t("purgeTitle", { agent })} isOpen={isOpen} onClose={onClose} isAlert>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === agent) purging.mutate();
        }}
      >
        <p>{t("purgeText")}</p>
        <TextField
          label={t("purgeConfirm", { agent })}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          autoFocus
          spellCheck="false"
        />
        {purging.error ? <ErrorNote error={purging.error} /> : null}
        <div className="row">
          <Button look="danger" type="submit" isDisabled={typed.trim() !== agent} isPending={purging.isPending}>
            {t("purge")}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t("keep")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
