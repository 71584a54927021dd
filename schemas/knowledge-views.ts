import * as z from "zod";
import { Id } from "./primitives.ts";
import { NewDocument } from "./submissions.ts";

/** What the HTTP API takes and shows of the knowledge base. */

/** A document as it is handed in. */
export const DocumentBody = z.strictObject({
  ...NewDocument.omit({ fetchedAt: true }).shape,
  fetched_at: z.iso.datetime().nullable().default(null),
});

export const newDocumentOf = ({ fetched_at, ...document }: z.infer<typeof DocumentBody>): NewDocument => ({
  ...document,
  fetchedAt: fetched_at,
});

/** A passage that answers a question. */
export const FindingView = z.object({
  document_id: Id,
  title: z.string(),
  section: z.array(z.string()),
  /** The words that answer best, exactly as they stand in the document. */
  quote: z.string(),
  /** The whole passage. */
  text: z.string(),
  /** The page that it comes from, or its place in the knowledge base. */
  link: z.string(),
  score: z.number(),
  kind: z.string(),
  topics: z.array(z.string()),
  language: z.string().nullable(),
  licence: z.string().nullable(),
  updated: z.iso.date(),
  /** Whether it is of the caller's own documents. */
  own: z.boolean(),
});

export const FindingsView = z.object({
  findings: z.array(FindingView),
  /** False while the embedder or the index doesn't answer: then words alone were searched. */
  by_meaning: z.boolean(),
});

export const KnownDocumentView = z.object({
  document_id: Id,
  title: z.string(),
  url: z.string().nullable(),
  name: z.string().nullable(),
  kind: z.string(),
  topics: z.array(z.string()),
  fields: z.array(z.string()),
  language: z.string().nullable(),
  licence: z.string().nullable(),
  fetched_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  passages: z.int(),
});

export const HandedInView = z.object({
  submissions: z.array(z.object({ submission_id: Id })),
  documents: z.array(z.object({ document_id: Id, title: z.string() })),
});

const Counts = z.object({ documents: z.int(), passages: z.int(), vectors: z.int() });

export const KnowledgeView = z.object({
  everyone: Counts,
  own: Counts,
  kinds: z.record(z.string(), z.int()),
});
