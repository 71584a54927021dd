import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../design/button.tsx";
import { Note } from "../design/notes.tsx";
import { errorSentences } from "./sentence.ts";

interface ErrorNoteProps {
  readonly error: unknown;
  /** Tries again; without it there is no button. */
  readonly onRetry?: (() => void) | undefined;
  readonly isRetrying?: boolean;
}

/** What went wrong, what to do, and a way to try again. */
export function ErrorNote({ error, onRetry, isRetrying = false }: ErrorNoteProps) {
  const { t } = useTranslation(["problems", "shell"]);
  return (
    <Note tone="bad" role="alert">
      {errorSentences(t, error).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {onRetry ? (
        <div>
          <Button size="small" onPress={onRetry} isPending={isRetrying}>
            <RotateCcw aria-hidden="true" />
            {t("shell:tryAgain")}
          </Button>
        </div>
      ) : null}
    </Note>
  );
}
