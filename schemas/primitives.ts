import * as z from "zod";

/** A random or derived identifier. Carries no meaning and names nobody. */
export const Id = z.uuid();

/** A skill of the taxonomy in `career/skills`, e.g. `postgresql` or `c++`: lower case, no spaces. */
export const SkillId = z.string().regex(/^[a-z0-9][a-z0-9.+#-]*$/);
export type SkillId = z.infer<typeof SkillId>;

export const Seniority = z.enum(["intern", "junior", "mid", "senior", "lead", "principal", "director", "executive"]);
export type Seniority = z.infer<typeof Seniority>;

/** Years of experience in buckets: exact figures could single a person out on the bus. */
export const YearsBucket = z.enum(["0-1", "2-4", "5-9", "10-14", "15+"]);
export type YearsBucket = z.infer<typeof YearsBucket>;

/** Puts a number of years (fractions allowed, never negative) into its bucket. */
export function yearsBucket(years: number): YearsBucket {
  if (years < 2) return "0-1";
  if (years < 5) return "2-4";
  if (years < 10) return "5-9";
  return years < 15 ? "10-14" : "15+";
}

/** A whole score from 0 to 100. */
export const Score = z.int().min(0).max(100);

/** Where a text was read: page and line count from 1, `text` is the line as it stands in the document. */
export const Place = z.strictObject({ page: z.int().min(1), line: z.int().min(1), text: z.string() });
export type Place = z.infer<typeof Place>;

/** How sure a reader is of a field: 0 is a guess, 1 is certain. */
export const Confidence = z.number().min(0).max(1);

/** An ISO 8601 date of the precision that was written: `2019`, `2019-09` or `2019-09-30` (JSON Resume's habit). */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
