import * as z from "zod";
import { searchText } from "../chunking.ts";

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
  /** How people ask for it in their own words; each becomes a vector that leads here. Searched and never quoted. */
  asks: z.array(z.string().min(1)),
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

/** What a passage is searched by: its headings, its text, its topics and fields. */
export const textOf = (passage: Passage): string =>
  searchText(passage, passage.title, [...passage.topics, ...passage.fields]);

/** The texts that are embedded for a passage. Each is a vector in the index, and all lead to the passage. */
export const vectorTextsOf = (passage: Passage): string[] => [textOf(passage), ...passage.asks];
