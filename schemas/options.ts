import * as z from "zod";

/** The languages that we write in. */
export const LanguageCode = z.enum(["en", "de", "fr", "es", "fi"]);
export type LanguageCode = z.infer<typeof LanguageCode>;

/** What a person may say about the letter. Their own instructions are wishes about style and emphasis, never facts. */
export const LetterOptions = z.strictObject({
  length: z.enum(["short", "medium", "long"]).default("medium"),
  tone: z.enum(["formal", "warm", "confident"]).default("formal"),
  /** The posting's language if not given. */
  language: LanguageCode.optional(),
  instructions: z.string().max(1_000).optional(),
});
export type LetterOptions = z.infer<typeof LetterOptions>;

export const InterviewOptions = z.strictObject({
  type: z.enum(["mixed", "technical", "behavioural", "role"]).default("mixed"),
  difficulty: z.enum(["entry", "standard", "hard"]).default("standard"),
  /** How many questions to expect. */
  questions: z.int().min(5).max(40).default(18),
  language: LanguageCode.optional(),
});
export type InterviewOptions = z.infer<typeof InterviewOptions>;

export const RewriteOptions = z.strictObject({
  /** The CV's language if not given; a CV is not translated, so only headings and reasons follow it. */
  language: LanguageCode.optional(),
});
export type RewriteOptions = z.infer<typeof RewriteOptions>;

export const ChartsOptions = z.strictObject({
  /** The language that the person has chosen if not given. */
  language: LanguageCode.optional(),
});
export type ChartsOptions = z.infer<typeof ChartsOptions>;

/** The options of a request, by the part that they steer. */
export const RequestOptions = z.strictObject({
  rewrite: RewriteOptions.optional(),
  letter: LetterOptions.optional(),
  interview: InterviewOptions.optional(),
  charts: ChartsOptions.optional(),
});
export type RequestOptions = z.infer<typeof RequestOptions>;
