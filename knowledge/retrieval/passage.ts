import * as z from "zod";

/** The owner of what everybody may read. No person has it as an id. */
export const everyone = "everyone";

/** What the indexes keep of a chunk, beside its vector: enough to filter, rank, quote and link it. */
export const Passage = z.strictObject({
  chunkId: z.string().min(1),
  documentId: z.string().min(1),
  title: z.string().min(1),
  /** Headings above it, outermost first. */
  section: z.array(z.string()),
  /** Place among the chunks of its document, from 0. */
  position: z.int().min(0),
  text: z.string().min(1),
  /** Such as `guide`, `interview-question`, `posting`, `salary`. */
  kind: z.string().min(1),
  topics: z.array(z.string()),
  fields: z.array(z.string()),
  /** ISO 639-1, or null where it isn't known. */
  language: z.string().nullable(),
  /** When it was last written, fetched or confirmed. */
  updated: z.iso.date(),
  /** `everyone`, or the id of the only person who may read it. */
  owner: z.string().min(1),
  url: z.url().nullable(),
  licence: z.string().nullable(),
});
export type Passage = z.infer<typeof Passage>;

/** A passage that an index found. The greater the score, the better; only vectors' scores have a scale: the cosine. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

/** Where to read on: the page that it comes from, or its place in the knowledge base. */
export const linkOf = ({ url, documentId, position }: Passage): string =>
  url ?? `knowledge:${encodeURIComponent(documentId)}#${position}`;
