import * as z from "zod";
import { Citations } from "./citations.ts";
import { Evidence } from "./gap.ts";
import { InterviewOptions, LanguageCode } from "./options.ts";
import { Place } from "./primitives.ts";
import { Note } from "./rewrite.ts";

export const QuestionKind = z.enum(["technical", "behavioural", "role", "company", "gap"]);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** The four parts of an answer from experience, each as what the CV says or a prompt to remember; never invented. */
export const Star = z.strictObject({
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
});
export type Star = z.infer<typeof Star>;

/** A question to expect. */
export const InterviewQuestion = z.strictObject({
  id: z.string().regex(/^i\d+$/),
  kind: QuestionKind,
  difficulty: InterviewOptions.shape.difficulty.unwrap(),
  question: z.string().min(1),
  /** Why it will be asked. */
  why: z.string().min(1),
  /** What a good answer holds, point by point. */
  goodAnswer: z.array(z.string().min(1)).min(1),
  /** The lines of the CV to use. */
  use: z.array(Evidence),
  /** The line of the posting behind it, if there is one. */
  asks: Place.nullable(),
  /** For behavioural questions: how the person's own experience fills the four parts. */
  star: Star.nullable(),
});
export type InterviewQuestion = z.infer<typeof InterviewQuestion>;

/** What to prepare for an interview for one posting. */
export const InterviewPack = z.strictObject({
  language: LanguageCode,
  type: InterviewOptions.shape.type.unwrap(),
  questions: z.array(InterviewQuestion).min(1),
  toAsk: z
    .array(z.strictObject({ question: z.string().min(1), why: z.string().min(1), asks: Place.nullable() }))
    .min(1),
  notes: z.array(Note),
  removed: z.int().min(0),
  citations: Citations,
});
export type InterviewPack = z.infer<typeof InterviewPack>;
