import type { LanguageCode } from "../../../schemas/options.ts";
import { findSkills } from "../../skills/matcher.ts";
import { sentencesOf, withoutStop } from "../texts.ts";
import { tidyBullet } from "../tidy.ts";
import { englishClause } from "./english.ts";
import { finnishClause } from "./finnish.ts";
import { germanClause } from "./german.ts";
import { frenchClause, spanishClause } from "./romance.ts";

/** A line of work with what is needed to say it in the first person. */
export interface WorkLine {
  /** The line, tidied, without a stop at its end. */
  readonly text: string;
  readonly employer: string | null;
  /** Whether the job goes on. */
  readonly current: boolean;
}

/** What each language does: a clause in the first person, without a capital and a stop. */
export type ClauseMaker = (line: WorkLine) => string;

const makers: Readonly<Record<LanguageCode, ClauseMaker>> = {
  en: englishClause,
  de: germanClause,
  fr: frenchClause,
  es: spanishClause,
  fi: finnishClause,
};

/**
 * A bullet point as a clause in the first person. `language` is the one of the letter; a line in another language, or
 * one whose grammar isn't sure, is quoted after words such as "my work at X included". The words of the line stay.
 */
export function clauseOf(bullet: string, employer: string | null, current: boolean, language: LanguageCode): string {
  const [first = bullet] = sentencesOf(tidyBullet(bullet));
  return makers[language]({ text: withoutStop(first), employer, current });
}

/** A text that goes on within a sentence: its first letter in lower case, unless it starts with a name or an acronym. */
export function lowered(text: string): string {
  const [word = ""] = /^[\p{L}\p{N}.+#'’-]+/u.exec(text) ?? [];
  if (!/^\p{Lu}\p{Ll}*(?:[-'’]\p{Ll}+)*\.?$/u.test(word)) return text;
  const name = findSkills(text, { listed: true }).find((hit) => hit.from === 0);
  if (
    name !== undefined &&
    (name.skill.kind === "tool" || name.skill.kind === "language" || name.skill.kind === "certificate")
  )
    return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
