import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { announce } from "../../design/announce.tsx";
import { FileDrop } from "../../design/file-drop.tsx";
import { Note } from "../../design/notes.tsx";
import { toast } from "../../design/toasts.tsx";
import { Spinner } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { problemSentence } from "../../errors/sentence.ts";
import { cvKeys } from "./queries.ts";
import { readCv } from "./read-cv.ts";

const accepts = [".pdf", ".docx", ".html", ".htm", ".txt", ".md", ".json", ".zip"];

/** Takes a file of any kind that we read, has it read, and goes to what was read. */
export function AddCv() {
  const { t } = useTranslation("cvs");
  const { t: problem } = useTranslation(["problems"]);
  const client = useClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);

  const reading = useMutation({
    mutationFn: async (file: File) => {
      announce(t("reading", { name: file.name }));
      return await readCv(client, file, leaving.current.signal);
    },
    onSuccess: async (read, { name }) => {
      await queries.invalidateQueries({ queryKey: cvKeys.all });
      if (!("cvId" in read)) return announce(t("notRead", { name }));
      toast(t("read", { name }));
      await navigate({ to: "/cvs/$cvId", params: { cvId: read.cvId } });
    },
  });

  const file = reading.variables;
  const failure = reading.data && !("cvId" in reading.data) ? reading.data : null;
  const take = (chosen: File) => reading.mutate(chosen);
  return (
    <div className="stack">
      <FileDrop
        label={t("add")}
        choose={t("choose")}
        accepts={accepts}
        onFile={(chosen) => {
          if (!reading.isPending) take(chosen);
        }}
      >
        {reading.isPending ? (
          <p className="row">
            <Spinner />
            <span className="own-text">{t("reading", { name: file?.name ?? "" })}</span>
          </p>
        ) : (
          <>
            <FileUp className="icon" aria-hidden="true" />
            <p>
              <strong>{t("drop")}</strong>
            </p>
            <p className="soft small cvs-hint">{t("dropHint")}</p>
          </>
        )}
      </FileDrop>
      {failure ? (
        <Note tone="bad" role="alert">
          <p className="own-text">
            <strong>{t("notRead", { name: file?.name ?? "" })}</strong>
          </p>
          <p>{problemSentence(problem, failure.code, failure.message)}</p>
          <p>{t("notReadNext")}</p>
        </Note>
      ) : null}
      {reading.isError && file ? (
        <ErrorNote error={reading.error} onRetry={() => take(file)} isRetrying={reading.isPending} />
      ) : null}
    </div>
  );
}
