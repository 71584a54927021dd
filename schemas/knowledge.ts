import * as z from "zod";
import { QuestionKind } from "./interview.ts";
import { InterviewOptions, LanguageCode } from "./options.ts";
import { SkillId } from "./primitives.ts";

/** A way to complete a bullet point that lacks a measure: when it fits, what to ask, and the blank to fill. */
export const BulletTemplate = z.strictObject({
  id: z.string().min(1),
  measure: z.enum(["time", "volume", "money", "people", "quality"]),
  /** Beginnings of words, in lower case, by the language of the CV; the template fits a line that has one of them. */
  cues: z.record(LanguageCode, z.array(z.string())),
  /** What to ask the person. */
  question: z.record(LanguageCode, z.string()),
  /** What to add to the line: has a blank (`___`) and no number. */
  blank: z.record(LanguageCode, z.string().includes("___")),
});
export type BulletTemplate = z.infer<typeof BulletTemplate>;

/** The document of the knowledge base that it comes from; none for what is built in. */
const documentId = z.string().min(1).optional();

/** A bullet point of the trade with blanks: an example of how a line with a measure reads. */
export const BulletModel = z.strictObject({ language: LanguageCode, text: z.string().includes("___"), documentId });
export type BulletModel = z.infer<typeof BulletModel>;

/** Spellings that mean exactly the same thing, so that one may stand for another without saying more. */
export const AtsKeyword = z.strictObject({
  skillId: SkillId,
  forms: z.array(z.string().min(1)).min(2),
  documentId,
});
export type AtsKeyword = z.infer<typeof AtsKeyword>;

/** A question that interviewers ask. `{skill}` stands for the requirement as the posting says it. */
export const InterviewPattern = z.strictObject({
  language: LanguageCode,
  kind: QuestionKind,
  /** A field of the taxonomy, or null for every field. */
  field: z.string().nullable(),
  /** Sorts of skills that it suits; empty for every sort. */
  skillKinds: z.array(z.enum(["tool", "method", "domain", "licence", "certificate", "language", "soft"])),
  difficulty: InterviewOptions.shape.difficulty.unwrap(),
  question: z.string().min(1),
  goodAnswer: z.array(z.string().min(1)).min(1),
  documentId,
});
export type InterviewPattern = z.infer<typeof InterviewPattern>;

/** What the writers know beside the CV and the posting. A knowledge base may replace or extend the built-in set. */
export interface Knowledge {
  readonly bulletTemplates: readonly BulletTemplate[];
  readonly bulletModels?: readonly BulletModel[];
  readonly atsKeywords: readonly AtsKeyword[];
  readonly interviewQuestions: readonly InterviewPattern[];
}
