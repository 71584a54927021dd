import * as z from "zod";
import { Citations } from "./citations.ts";
import { Evidence } from "./gap.ts";
import { LanguageCode, LetterOptions } from "./options.ts";
import { Place } from "./primitives.ts";
import { Note } from "./rewrite.ts";

/** A paragraph, with the lines of the CV that back what it says of the person and those of the posting that it answers. */
export const LetterParagraph = z.strictObject({
  text: z.string().min(1),
  evidence: z.array(Evidence),
  answers: z.array(Place),
});
export type LetterParagraph = z.infer<typeof LetterParagraph>;

/** A cover letter for one posting. */
export const CoverLetter = z.strictObject({
  language: LanguageCode,
  length: LetterOptions.shape.length.unwrap(),
  tone: LetterOptions.shape.tone.unwrap(),
  subject: z.string().min(1),
  salutation: z.string().min(1),
  paragraphs: z.array(LetterParagraph).min(1),
  closing: z.string().min(1),
  /** The person's name; null if the CV has none. */
  signature: z.string().nullable(),
  /** Words of the paragraphs. */
  words: z.int().min(0),
  notes: z.array(Note),
  /** How many statements were left out because neither CV nor posting proves them. */
  removed: z.int().min(0),
  citations: Citations,
});
export type CoverLetter = z.infer<typeof CoverLetter>;
