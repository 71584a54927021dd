import type { LanguageCode } from "../../../schemas/options.ts";
import { findSkills } from "../../skills/matcher.ts";
import { nameIn } from "../letter/place-names.ts";
import { sortOf } from "../skill-sorts.ts";
import { fill, quoted, sentencesOf, withoutStop } from "../texts.ts";
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
  /** The title of an earlier job as it stands in a sentence; null where it isn't said. */
  readonly position: string | null;
  /** Whether the job goes on. */
  readonly current: boolean;
  /** Whether the sentence before spoke of the same job: its employer isn't named again. */
  readonly following: boolean;
  /** How many sentences about it came before, so that they don't all begin alike. */
  readonly before: number;
}

/** A sentence, or for a line of nouns its beginning and the nouns: those of one job can share the beginning. */
export type Clause = string | { readonly lead: string; readonly item: string };

/** What each language does: a clause in the first person, without a capital and a stop; null where it isn't sure. */
export type ClauseMaker = (line: WorkLine) => Clause | null;

const makers: Readonly<Record<LanguageCode, ClauseMaker>> = {
  en: englishClause,
  de: germanClause,
  fr: frenchClause,
  es: spanishClause,
  fi: finnishClause,
};

/** {employer}: what comes before the quotation of a line of which no sentence can be made. */
const quotes: Readonly<Record<LanguageCode, readonly [named: string, bare: string]>> = {
  en: ["of my work{as} at {employer} my CV says ", "of this work my CV also says "],
  de: ["über meine Arbeit{as} bei {employer} sagt mein Lebenslauf ", "über diese Arbeit sagt mein Lebenslauf auch "],
  fr: ["de mon travail{as} {employer}, mon CV dit ", "de ce travail, mon CV dit aussi "],
  es: ["de mi trabajo{as} en {employer} mi CV dice ", "de este trabajo mi CV dice también "],
  fi: ["ansioluetteloni kertoo tästä työstä ({employer}): ", "samasta työstä ansioluetteloni kertoo: "],
};

/** {position}: the title of the job, where it is said with its employer. */
const roles: Readonly<Record<LanguageCode, string>> = {
  en: " as {position}",
  de: " als {position}",
  fr: " comme {position}",
  es: " como {position}",
  fi: "",
};

/** What a line says of the job in front of its employer: " als Finanzbuchhalterin"; nothing where no title is told. */
export const asIn = ({ position }: WorkLine, language: LanguageCode): string =>
  position === null ? "" : fill(roles[language], { position });

/**
 * A bullet point as a clause in the first person, in the language of the letter. A line in another language, or one
 * whose grammar isn't sure, is quoted. The words of the line stay.
 * @param written the language of the line; null where it isn't known
 */
export function clauseOf(line: WorkLine, language: LanguageCode, written: string | null): Clause {
  const [first = line.text] = sentencesOf(tidyBullet(line.text));
  const text = withoutStop(first);
  const said = written === language ? makers[language]({ ...line, text }) : null;
  if (said !== null) return said;
  const [named, bare] = quotes[language];
  const lead = line.following || line.employer === null ? bare : named;
  const employer = nameIn(line.employer ?? "", language);
  const as = asIn(line, language);
  return { lead: fill(lead, { employer, as }), item: quoted(text, language) };
}

/** A text that goes on within a sentence: its first letter in lower case, unless it starts with a name or an acronym. */
export function lowered(text: string): string {
  const [word = ""] = /^[\p{L}\p{N}.+#'’-]+/u.exec(text) ?? [];
  if (!/^\p{Lu}\p{Ll}*(?:[-'’]\p{Ll}+)*\.?$/u.test(word)) return text;
  const name = findSkills(text, { listed: true }).find((hit) => hit.from === 0);
  if (
    name !== undefined &&
    (sortOf(name.skill.id) === "tool" || name.skill.kind === "language" || name.skill.kind === "certificate")
  )
    return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
