import * as z from "zod";
import { Id } from "./primitives.ts";

/** What a document of the knowledge base is. Open: readers of events must not be surprised by more. */
export const documentSorts = [
  "guide",
  "bullet-templates",
  "ats-keywords",
  "interview-question",
  "occupation",
  "salary",
  "company",
  "posting",
  "news",
  "finding",
  "note",
] as const;
export const DocumentSort = z.enum(documentSorts).meta({ "x-open": true });
export type DocumentSort = z.infer<typeof DocumentSort>;

/** A language by its ISO 639-1 code. */
export const Language = z.string().regex(/^[a-z]{2}$/);

/** Who may find a document: everybody, or the person alone whose request it belongs to. */
export const DocumentScope = z.enum(["everyone", "own"]);
export type DocumentScope = z.infer<typeof DocumentScope>;

/** Longest text of a document, in UTF-16 units; beyond it nobody reads and every embedding costs. */
export const LONGEST_DOCUMENT = 500_000;
/** Most documents of one submission: one delivery embeds them all. */
export const MOST_DOCUMENTS = 25;

const label = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** A document as somebody hands it in, before it has an id. */
export const NewDocument = z.strictObject({
  title: z.string().trim().min(1).max(300),
  format: z.enum(["markdown", "html", "text"]),
  text: z.string().min(1).max(LONGEST_DOCUMENT),
  /** The page that it was read from; with it, a later reading of the same page replaces this one. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable()
    .default(null),
  /** What names it where there is no page; the same name replaces. Without either, its content does. */
  name: z.string().trim().min(1).max(200).nullable().default(null),
  kind: DocumentSort,
  topics: z.array(label).max(12).default([]),
  fields: z.array(label).max(12).default([]),
  language: Language.nullable().default(null),
  licence: z.string().max(300).nullable().default(null),
  /** When it was fetched or last confirmed; now if not given. */
  fetchedAt: z.iso.datetime().nullable().default(null),
  /** Ways of asking for it, in plain words: searched and never quoted. */
  asks: z.array(z.string().trim().min(1).max(300)).max(12).default([]),
});
export type NewDocument = z.infer<typeof NewDocument>;

/** A document of a submission, as it lies in the documents bucket. */
export const SubmittedDocument = NewDocument.extend({ documentId: Id, fetchedAt: z.iso.datetime() });
export type SubmittedDocument = z.infer<typeof SubmittedDocument>;

/** What a `DocumentSubmitted` event stands for: the texts themselves, which are never on the bus. */
export const Submission = z.strictObject({
  submissionId: Id,
  documents: z.array(SubmittedDocument).min(1).max(MOST_DOCUMENTS),
});
export type Submission = z.infer<typeof Submission>;

/**
 * What became of a document: new, in the place of an earlier edition, the same as before, or not taken, because its text
 * can't be cut into passages or isn't there any more.
 */
export const ingestOutcomes = ["stored", "replaced", "unchanged", "refused"] as const;
export const IngestOutcome = z.enum(ingestOutcomes).meta({ "x-open": true });
export type IngestOutcome = z.infer<typeof IngestOutcome>;
