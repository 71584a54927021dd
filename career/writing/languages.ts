import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { LanguageCode } from "../../schemas/options.ts";
import { wordwise } from "../language/word-bounds.ts";

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

/** Words and endings that tell the language of a posting that is too terse for its frequent words to tell. */
const telling: readonly (readonly [LanguageCode, RegExp])[] = [
  [
    "de",
    wordwise(
      /\b(?:und|für|mit|von|wir|ihre?|der|die|das|den|im|bei|oder|zum|zur|\p{L}+(?:kenntnisse|erfahrung|ung|schein|keit)|vollzeit|teilzeit|unbefristet)\b|\([mwd]\/[mwd]\/[mwd]\)|ß/giu,
    ),
  ],
  [
    "fr",
    wordwise(
      /\b(?:et|les|des|une|pour|avec|dans|vos|nous|vous|sur|aux|en|du|la|le|de|permis|temps plein)\b|\b[dl]['’]\p{L}/giu,
    ),
  ],
  ["es", wordwise(/\b(?:y|los|las|una|para|con|del|el|la|de|en|al|\p{L}+ción|jornada|carné)\b|ñ/giu)],
  [
    "fi",
    wordwise(
      /\b(?:ja|tai|sekä|on|meillä|\p{L}+(?:minen|nen|taito|kortti|passi|työ|tutkinto|lainen|issa|issä|ssa|ssä|aan|ään|lle|ista|istä)|kokoaikainen|vakituinen|kokemus|osaaminen)\b|ää|yö|äy/giu,
    ),
  ],
  ["en", wordwise(/\b(?:and|the|with|for|of|to|in|our|we|you|your|or|full-time|part-time|experience|skills)\b/giu)],
];

/** The language that a posting is in, as an ISO 639-1 code; a terse one is told by small words and endings, else null. */
export function languageOfJob(job: JobProfile): string | null {
  if (job.language !== null) return job.language;
  const places = [...job.required, ...job.preferred].map((one) => one.quote);
  const all = [...places, ...job.responsibilities, ...job.benefits, ...Object.values(job.quotes)];
  const text = [...new Set(all.map((place) => place.text))].join("\n");
  const counts = telling.map(([code, pattern]): [LanguageCode, number] => [code, text.match(pattern)?.length ?? 0]);
  const [best, second] = counts.sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] >= 2 && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
