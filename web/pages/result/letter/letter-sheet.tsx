import { useTranslation } from "react-i18next";
import type { CoverLetter } from "../../../../client/schema.ts";
import { Quote } from "../parts/quote.tsx";

/** The letter as plain text, for another program. */
export const textOfLetter = ({ salutation, paragraphs, closing, signature }: CoverLetter): string =>
  [salutation, ...paragraphs.map(({ text }) => text), [closing, signature].filter(Boolean).join("\n")].join("\n\n");

interface LetterSheetProps {
  readonly letter: CoverLetter;
  /** Another one is on its way. */
  readonly isOld: boolean;
}

/** The letter as it will be read; each paragraph can say what backs it. */
export function LetterSheet({ letter, isOld }: LetterSheetProps) {
  const { t } = useTranslation("result");
  const { subject, salutation, paragraphs, closing, signature, language } = letter;
  return (
    <article className="letter panel" lang={language} aria-busy={isOld} data-old={isOld || undefined}>
      <h2 className="own-text">{subject}</h2>
      <p className="own-text">{salutation}</p>
      {paragraphs.map(({ text, evidence, answers }) => (
        <div key={text} className="stack" style={{ "--gap": "var(--s1)" }}>
          <p className="own-text">{text}</p>
          {evidence.length + answers.length > 0 ? (
            <details className="fold letter-evidence">
              <summary>{t("letter.evidence", { count: evidence.length + answers.length })}</summary>
              <div className="stack" style={{ "--gap": "var(--s2)" }}>
                {evidence.map(({ quote, page, line }) => (
                  <Quote key={`cv ${page}:${line}`} of="cv" text={quote} page={page} line={line} />
                ))}
                {answers.map(({ text: asked, page, line }) => (
                  <Quote key={`job ${page}:${line}`} of="posting" text={asked} page={page} line={line} />
                ))}
              </div>
            </details>
          ) : null}
        </div>
      ))}
      <p className="own-text">{closing}</p>
      {signature ? <p className="own-text">{signature}</p> : null}
    </article>
  );
}
