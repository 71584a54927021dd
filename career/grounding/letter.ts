import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { CoverLetter } from "../../schemas/letter.ts";
import { ungrounded } from "./check.ts";
import { NothingProven } from "./nothing-proven.ts";
import { linesOfPosting } from "./postings.ts";
import { grounded } from "./repair.ts";
import { type Sources, sourcesOf } from "./sources.ts";

const letter = { part: "letter" } as const;

/** How a letter ends that ends with nothing proven. */
const closings: Readonly<Record<CoverLetter["language"], string>> = {
  en: "Kind regards,",
  de: "Mit freundlichen Grüßen",
  fr: "Cordialement,",
  es: "Atentamente,",
  fi: "Ystävällisin terveisin",
};

/** How a letter begins where it knows nobody by name. */
const salutations: Readonly<Record<CoverLetter["language"], string>> = {
  en: "Dear Hiring Team,",
  de: "Sehr geehrte Damen und Herren,",
  fr: "Madame, Monsieur,",
  es: "Estimados señores y señoras:",
  fi: "Hyvä rekrytoija,",
};

const isProven = (text: string, { language }: CoverLetter, sources: Sources): boolean =>
  ungrounded({ text, about: letter, language }, sources).length === 0;

const countWords = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);

/** What is wrong with a letter, each as a sentence that a model can act on; none where all is proven. */
export function checkLetter(written: CoverLetter, cv: CvProfile, job: JobProfile, today?: Date): string[] {
  const sources = sourcesOf(cv, job, today);
  const lines = linesOfPosting(job);
  const { language } = written;
  const texts = [written.subject, written.salutation, written.closing].map((text) => ({
    text,
    about: letter,
    language,
  }));
  const paragraphs = written.paragraphs.map(({ text, evidence }) => ({ text, about: letter, language, evidence }));
  return [
    ...[...texts, ...paragraphs].flatMap((statement) => ungrounded(statement, sources).map(({ reason }) => reason)),
    ...written.paragraphs
      .flatMap(({ answers }) => answers)
      .filter(({ text }) => !lines.has(text))
      .map(({ text }) => `"${text}" is not a line of the posting.`),
    ...(written.signature === (cv.basics.name ?? null) ? [] : ["The signature is not the name in the CV."]),
  ];
}

/**
 * Leaves out of a letter what neither CV nor posting proves, and counts it in `removed`. The signature is the name in the
 * CV. Throws NothingProven where no paragraph is left: such an answer can't be used.
 */
export function groundLetter(written: CoverLetter, cv: CvProfile, job: JobProfile, today?: Date): CoverLetter {
  const sources = sourcesOf(cv, job, today);
  const lines = linesOfPosting(job);
  let removed = 0;
  const paragraphs = written.paragraphs.flatMap(({ text, evidence, answers }) => {
    const left = grounded({ text, about: letter, language: written.language, evidence }, sources);
    removed += left.removed.length;
    if (left.text === null) return [];
    return [
      {
        text: left.text,
        evidence: evidence.filter(({ quote }) => sources.quotes.has(quote)),
        answers: answers.filter((line) => lines.has(line.text)),
      },
    ];
  });
  if (paragraphs.length === 0) throw new NothingProven("Nothing of the letter is proven by the CV and the posting.");
  const or = (text: string, fallback: string): string => {
    if (isProven(text, written, sources)) return text;
    removed += 1;
    return fallback;
  };
  return {
    ...written,
    subject: or(written.subject, job.title ?? job.company ?? salutations[written.language].replace(/[,:]$/u, "")),
    salutation: or(written.salutation, salutations[written.language]),
    paragraphs,
    closing: or(written.closing, closings[written.language]),
    signature: cv.basics.name ?? null,
    words: countWords(paragraphs.map(({ text }) => text)),
    removed: written.removed + removed,
  };
}
