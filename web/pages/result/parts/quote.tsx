import { useTranslation } from "react-i18next";

interface QuoteProps {
  readonly of: "cv" | "posting";
  readonly text: string;
  readonly page: number;
  readonly line: number;
}

/** A line as it stands in a document, with where it stands. */
export function Quote({ of, text, page, line }: QuoteProps) {
  const { t } = useTranslation("result");
  return (
    <figure className="quote" data-of={of}>
      <blockquote className="own-text">{text}</blockquote>
      <figcaption className="soft">{t(`quote.${of}`, { page, line })}</figcaption>
    </figure>
  );
}
