import * as z from "zod";
import { Citations } from "./citations.ts";
import { CvProfile } from "./cv.ts";
import { Evidence } from "./gap.ts";
import { LanguageCode } from "./options.ts";

/** What a change does; each kind has one form of `before` and `after`. */
export const ChangeKind = z.enum([
  "summary",
  "label",
  "bullet",
  "bullet_order",
  "bullet_removed",
  "skills",
  "section_order",
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** Texts as they stand at a place of the profile: one text, or a list of them; null where there is nothing. */
const Texts = z.union([z.string(), z.array(z.string())]).nullable();

/**
 * One change that a person can accept or undo on its own. `path` is a JSON pointer into the CV's profile
 * (`/work/0/highlights/2`); paths always mean the profile as it was read, whatever other changes are accepted.
 */
export const Change = z.strictObject({
  id: z.string().regex(/^c\d+$/),
  kind: ChangeKind,
  path: z.string().startsWith("/"),
  before: Texts,
  after: Texts,
  /** Why, in the language of the rewrite. */
  reason: z.string().min(1),
  /** The requirements of the posting that it serves, as the posting says them. */
  serves: z.array(z.string()),
  /** The lines of the CV that back it. */
  evidence: z.array(Evidence).min(1),
});
export type Change = z.infer<typeof Change>;

/** Something that only the person knows: a measure that a line lacks. `draft` has a blank (`___`) and never a number. */
export const OpenQuestion = z.strictObject({
  id: z.string().regex(/^q\d+$/),
  path: z.string().startsWith("/"),
  question: z.string().min(1),
  draft: z.string().min(1),
  evidence: z.array(Evidence).min(1),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** What could not be done, and why, as a code of the catalogue of notes with its sentence. */
export const Note = z.strictObject({ code: z.string().regex(/^[a-z][a-z_]*$/), message: z.string().min(1) });
export type Note = z.infer<typeof Note>;

/** A CV rewritten for one posting: the changes, each on its own, and the profile with all of them. */
export const CvRewrite = z.strictObject({
  language: LanguageCode,
  changes: z.array(Change),
  questions: z.array(OpenQuestion),
  /** The CV with every change accepted; its extension is the one of the CV that was read. */
  profile: CvProfile,
  /** Keywords of the posting that the CV proves, and where the tailored CV names them; those it doesn't prove stay out. */
  keywords: z.array(
    z.strictObject({ keyword: z.string(), proven: z.boolean(), before: z.int().min(0), after: z.int().min(0) }),
  ),
  notes: z.array(Note),
  /** How many statements were left out because the CV doesn't prove them. */
  removed: z.int().min(0),
  citations: Citations,
});
export type CvRewrite = z.infer<typeof CvRewrite>;
