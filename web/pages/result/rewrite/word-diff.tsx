import { diffWords } from "diff";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts in one: what went is struck through, what came is underlined; both are named for those who only listen. */
export function WordDiff({ before, after }: WordDiffProps) {
  const { t } = useTranslation("result");
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <p className="diff own-text">
      {parts.map(({ value, added, removed }, index) => {
        // The parts have nothing but their place.
        const key = `${index}`;
        if (added) {
          return (
            <ins key={key}>
              <span className="visually-hidden">{t("rewrite.came")} </span>
              {value}
            </ins>
          );
        }
        if (removed) {
          return (
            <del key={key}>
              <span className="visually-hidden">{t("rewrite.went")} </span>
              {value}
            </del>
          );
        }
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
