import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../../client/client.ts";
import { useClient } from "../../../api/context.tsx";
import { Button, ButtonLink } from "../../../design/button.tsx";
import { Note } from "../../../design/notes.tsx";
import { ErrorNote } from "../../../errors/error-note.tsx";

interface SaveVersionProps {
  readonly jobId: string;
  readonly undone: readonly string[];
}

/** Keeps the CV with the accepted changes as a version of its own. */
export function SaveVersion({ jobId, undone }: SaveVersionProps) {
  const { t } = useTranslation("result");
  const client = useClient();
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () =>
      unwrap(
        client.POST("/jobs/{job_id}/cvs", {
          params: { path: { job_id: jobId } },
          body: { undone: [...undone] },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["cvs"] }),
  });
  return (
    <>
      <Button look="primary" onPress={() => saving.mutate()} isPending={saving.isPending}>
        {t("rewrite.save")}
      </Button>
      {saving.data ? (
        <Note tone="good" role="status">
          <p>{t("rewrite.saved")}</p>
          <div>
            <ButtonLink to="/cvs" size="small">
              {t("rewrite.toCvs")}
            </ButtonLink>
          </div>
        </Note>
      ) : null}
      {saving.error ? <ErrorNote error={saving.error} /> : null}
    </>
  );
}
