import type { LanguageCode, LetterOptions } from "../../../schemas/options.ts";
import { de } from "./wording-de.ts";
import { en } from "./wording-en.ts";
import { es } from "./wording-es.ts";
import { fi } from "./wording-fi.ts";
import { fr } from "./wording-fr.ts";

export type Tone = LetterOptions["tone"];

/** The sentences of letters in one language. Placeholders stand for text of the CV and the posting. */
export interface LetterWording {
  readonly subject: string;
  /** {title}: for a position that names no person, like an apprenticeship. */
  readonly subjectOther: string;
  readonly subjectBare: string;
  /** What stands for a company that the posting doesn't name. */
  readonly someCompany: string;
  readonly salutation: Readonly<Record<Tone | "informal", string>>;
  /** {name}: a contact that the posting names. */
  readonly salutationWoman: string;
  readonly salutationMan: string;
  /** {title}, {company} */
  readonly opening: Readonly<Record<Tone, string>>;
  /** {company}: for a posting without a title. */
  readonly openingBare: string;
  /** {asked}: what the posting stresses and the CV proves, in the posting's words. */
  readonly proven: Readonly<Record<Tone, string>>;
  /** {asked}: what the posting stresses where the CV proves none of it. */
  readonly unproven: string;
  /** {position}, {employer} */
  readonly currentRole: Readonly<Record<Tone, string>>;
  readonly lastRole: Readonly<Record<Tone, string>>;
  /** {label} */
  readonly label: string;
  /** {years} */
  readonly years: string;
  /** A line of the CV that answers {asked}: {clause} goes on a sentence, {sentence} is one of its own. */
  readonly links: readonly string[];
  /** {skills}: proven by the CV without a line about work. */
  readonly listed: string;
  /** {items} */
  readonly certificates: string;
  readonly languages: string;
  /** {degree}, {school} */
  readonly education: string;
  /** {position}, {employer} */
  readonly earlier: string;
  /** {asked}, {closest} */
  readonly gap: Readonly<Record<Tone, string>>;
  /** {task} */
  readonly tasks: readonly string[];
  /** {company}: how one would begin. */
  readonly start: string;
  /** {company}, {title} */
  readonly talk: Readonly<Record<Tone, string>>;
  readonly thanks: Readonly<Record<Tone, string>>;
  readonly closing: Readonly<Record<Tone | "informal", string>>;
}

/** The wording by language. */
export const letterWordings: Readonly<Record<LanguageCode, LetterWording>> = { en, de, fr, es, fi };
