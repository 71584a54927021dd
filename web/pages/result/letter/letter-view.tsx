import { useQuery } from "@tanstack/react-query";
import { Copy } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CoverLetter } from "../../../../client/schema.ts";
import { useClient } from "../../../api/context.tsx";
import { hasEnded, jobQuery } from "../../../api/job.ts";
import type { Job } from "../../../api/views.ts";
import { Button } from "../../../design/button.tsx";
import { toast } from "../../../design/toasts.tsx";
import { DownloadButton } from "../files/download-button.tsx";
import { Outcome } from "../parts/outcome.tsx";
import { WrittenNotes } from "../parts/written-notes.tsx";
import { LetterSheet, textOfLetter } from "./letter-sheet.tsx";
import { Regenerate } from "./regenerate.tsx";

interface LetterViewProps {
  readonly job: Job;
  readonly letter: CoverLetter;
}

const LOOK_AGAIN_MS = 700;

/** The cover letter, and the way to another one. A letter written anew is a request of its own, shown here in place. */
export function LetterView({ job, letter }: LetterViewProps) {
  const { t } = useTranslation("result");
  const client = useClient();
  const [newer, setNewer] = useState<string | null>(null);
  const written = useQuery({
    ...jobQuery(client, newer ?? job.job_id),
    enabled: newer !== null,
    refetchInterval: ({ state: { data } }) => (data && hasEnded(data) ? false : LOOK_AGAIN_MS),
  });
  const isWriting = newer !== null && !(written.data && hasEnded(written.data));
  const fresh = newer === null ? undefined : written.data?.result?.coverLetter;
  const shown = fresh ?? letter;
  const shownJob = fresh && newer !== null ? newer : job.job_id;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(textOfLetter(shown));
    toast(t("letter.copied"));
  };
  return (
    <div className="fit">
      <div className="stack fit-main">
        <div className="row row-apart">
          <p className="soft small figure">{t("letter.words", { count: shown.words })}</p>
          <div className="row" style={{ "--gap": "var(--s2)" }}>
            <Button size="small" look="quiet" onPress={() => void copy()}>
              <Copy aria-hidden="true" />
              {t("letter.copy")}
            </Button>
            <DownloadButton jobId={shownJob} kind="letter" format="docx" />
            <DownloadButton jobId={shownJob} kind="letter" format="pdf" />
          </div>
        </div>
        {newer !== null && written.data && !isWriting ? <Outcome job={written.data} /> : null}
        <LetterSheet letter={shown} isOld={isWriting} />
        <WrittenNotes notes={shown.notes} removed={shown.removed} />
      </div>
      <div className="stack fit-side">
        <Regenerate job={job} letter={shown} isWriting={isWriting} onStarted={setNewer} />
      </div>
    </div>
  );
}
