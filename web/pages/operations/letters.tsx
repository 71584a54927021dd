import { Link } from "@tanstack/react-router";
import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { DeadLetterView } from "../../../schemas/operator-views.ts";
import { Button } from "../../design/button.tsx";
import { useFormats } from "../../i18n/format.ts";

interface LettersProps {
  readonly letters: readonly DeadLetterView[];
  /** Sends one of them again; without it there is no such button. */
  readonly onRedrive?: (messageId: string) => void;
  readonly redriving?: string | undefined;
}

/** Dead letters with their reasons. */
export function Letters({ letters, onRedrive, redriving }: LettersProps) {
  const { t } = useTranslation("operations");
  const { dateTime, bytes } = useFormats();
  return (
    <ul className="operations-list">
      {letters.map((letter) => (
        <li key={letter.message_id}>
          <div className="row row-apart">
            <p className="row">
              <strong>{letter.event_type ?? letter.agent}</strong>
              <code>{letter.reason.code}</code>
              <time className="soft small" dateTime={letter.sent_at}>
                {dateTime(letter.sent_at)}
              </time>
              {letter.request_id === null ? null : (
                <Link
                  to="/operations"
                  search={{ view: "request", request: letter.request_id }}
                  aria-label={t("showTree", { id: letter.request_id })}
                >
                  <code>{letter.request_id.slice(0, 8)}</code>
                </Link>
              )}
            </p>
            {onRedrive ? (
              <Button
                size="small"
                onPress={() => onRedrive(letter.message_id)}
                isPending={redriving === letter.message_id}
              >
                <RotateCcw aria-hidden="true" />
                {t("redrive")}
              </Button>
            ) : null}
          </div>
          <p className="soft small own-text">{letter.reason.message}</p>
          {letter.target_arn === null ? null : (
            <p className="soft small own-text">{t("target", { arn: letter.target_arn })}</p>
          )}
          {letter.event === null ? (
            <p className="soft small">{t("notOurs", { size: bytes(letter.bytes) })}</p>
          ) : (
            <details className="event">
              <summary className="small">{t("details")}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
              <pre className="operations-code" tabIndex={0}>
                {JSON.stringify(letter.event, null, 2)}
              </pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
