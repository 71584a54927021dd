import { useMutation } from "@tanstack/react-query";
import { PenLine } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../../client/client.ts";
import type { CoverLetter } from "../../../../client/schema.ts";
import { useClient } from "../../../api/context.tsx";
import type { Job } from "../../../api/views.ts";
import { Button } from "../../../design/button.tsx";
import { Panel } from "../../../design/panel.tsx";
import { ErrorNote } from "../../../errors/error-note.tsx";
import { type LetterWishes, letterOptions } from "../../analyze/draft.ts";
import { LetterFields } from "../../analyze/letter-fields.tsx";

interface RegenerateProps {
  readonly job: Job;
  readonly letter: CoverLetter;
  readonly isWriting: boolean;
  /** The request that the new letter is written in. */
  readonly onStarted: (jobId: string) => void;
}

/** Has the letter written again in another way. */
export function Regenerate({ job, letter, isWriting, onStarted }: RegenerateProps) {
  const { t } = useTranslation(["result", "analyze"]);
  const client = useClient();
  const [wishes, setWishes] = useState<LetterWishes>({
    length: letter.length,
    tone: letter.tone,
    language: letter.language,
    instructions: "",
  });
  const { cv_id: cvId, posting_id: postingId } = job;
  const starting = useMutation({
    mutationFn: (from: { cvId: string; postingId: string }) =>
      unwrap(
        client.POST("/analyze", {
          params: { header: { "Idempotency-Key": crypto.randomUUID() } },
          body: {
            type: "cover_letter",
            cv: { cv_id: from.cvId },
            job: { posting_id: from.postingId },
            options: { letter: letterOptions(wishes) },
          },
        }),
      ),
    onSuccess: ({ job_id }) => onStarted(job_id),
  });
  return (
    <Panel title={t("result:letter.again")} titleId="again">
      <LetterFields value={wishes} onChange={setWishes} />
      {cvId !== null && postingId !== null ? (
        <Button
          look="primary"
          isPending={starting.isPending || isWriting}
          onPress={() => starting.mutate({ cvId, postingId })}
        >
          <PenLine aria-hidden="true" />
          {isWriting ? t("result:letter.writing") : t("result:letter.write")}
        </Button>
      ) : (
        <p className="soft small">{t("result:letter.gone")}</p>
      )}
      {starting.error ? <ErrorNote error={starting.error} /> : null}
    </Panel>
  );
}
