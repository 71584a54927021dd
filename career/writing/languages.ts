import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { LanguageCode } from "../../schemas/options.ts";
import { languageOfTerse } from "../language/telling-words.ts";

/** A language that we write in, or null for another one and for none. */
export function writable(language: string | null | undefined): LanguageCode | null {
  const parsed = LanguageCode.safeParse(language);
  return parsed.success ? parsed.data : null;
}

/** Whether both languages are known and differ. */
export const languagesDiffer = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

const headingWords: readonly (readonly [LanguageCode, RegExp])[] = [
  ["de", /erfahrung|ausbildung|kenntnisse|sprachen|werdegang|profil$/iu],
  ["fr", /expérience|formation|compétences|langues/iu],
  ["es", /experiencia|formación|idiomas|competencias|perfil/iu],
  ["fi", /kokemus|koulutus|osaaminen|kielitaito|tiivistelmä|taidot/iu],
  ["en", /experience|education|skills|languages|summary|employment/iu],
];

/**
 * The language that a CV is written in, as an ISO 639-1 code. A CV with too few words to tell is in the language of
 * its headings; null where those don't tell either.
 */
export function languageOf(cv: CvProfile): string | null {
  const { language, sections } = cv.meta.careerassist;
  if (language !== null) return language;
  const counts = headingWords.map(([code, pattern]): [LanguageCode, number] => [
    code,
    sections.filter(({ heading }) => pattern.test(heading)).length,
  ]);
  const [best] = counts.sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] > 0 ? best[0] : null;
}

/** The language that a posting is in, as an ISO 639-1 code; a terse one is told by small words and endings, else null. */
export function languageOfJob(job: JobProfile): string | null {
  if (job.language !== null) return job.language;
  const places = [...job.required, ...job.preferred].map((one) => one.quote);
  const all = [...places, ...job.responsibilities, ...job.benefits, ...Object.values(job.quotes)];
  const text = [...new Set(all.map((place) => place.text))].join("\n");
  return languageOfTerse(text);
}
