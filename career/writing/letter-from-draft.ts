import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { CoverLetter } from "../../schemas/letter.ts";
import type { Place } from "../../schemas/primitives.ts";
import { linesAt, unique } from "./source-lines.ts";
import { countWords } from "./texts.ts";
import { type LetterInput, writeLetter } from "./write-letter.ts";

/** A letter as somebody else, a language model say, has drafted it. */
export interface LetterDraft {
  readonly subject: string;
  readonly paragraphs: readonly {
    readonly text: string;
    /** Paths of the CV's lines that back it, as `/work/0/highlights/1`. */
    readonly cvPaths: readonly string[];
    /** Numbers of the posting's lines that it answers, counted from 1 in `postingLines`. */
    readonly postingLines: readonly number[];
  }[];
}

/** The lines of a posting that a letter may answer, in an order that numbers them. */
export const postingLines = (job: JobProfile): Place[] => [
  ...job.required.map(({ quote }) => quote),
  ...job.preferred.map(({ quote }) => quote),
  ...job.responsibilities,
];

const backing = (cv: CvProfile, paths: readonly string[]): Evidence[] =>
  unique(paths.flatMap((path) => linesAt(cv, path)));

/**
 * A letter out of a draft. Salutation, closing and signature are the built-in engine's: they hold nothing that a model
 * could know better. Whether the draft is grounded is not looked at here.
 */
export function letterFromDraft(input: LetterInput, { subject, paragraphs }: LetterDraft): CoverLetter {
  const base = writeLetter(input);
  const lines = postingLines(input.job);
  const written = paragraphs
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, cvPaths, postingLines: numbers }) => ({
      text: text.trim(),
      evidence: backing(input.cv, cvPaths),
      answers: numbers.flatMap((number) => lines[number - 1] ?? []),
    }));
  const words = written.reduce((sum, { text }) => sum + countWords(text), 0);
  // A model follows wishes and lengths by itself; what else there is to know stays true.
  const notes = base.notes.filter(({ code }) => code !== "wishes_need_model" && code !== "letter_below_length");
  return { ...base, subject: subject.trim(), paragraphs: written, words, notes };
}
