import type { Filter, Metadata } from "./filter.ts";
import type { Hit, Passage } from "./passage.ts";

/** An index of vectors. Answers the `k` passages with the greatest cosine among those that pass the filter. */
export interface VectorIndex {
  query(vector: readonly number[], filter: Filter, k: number): Promise<readonly Hit[]>;
}

/** An index of words. Answers the `k` best passages among those that pass the filter; scores need no scale. */
export interface FullText {
  query(text: string, filter: Filter, k: number): Promise<readonly Hit[]>;
}

/** What a vector is of: a passage's text, or a way of asking for it. Those that don't say are of texts. */
export type VectorPart = "text" | "ask";

/** The part of a passage that filters look at; both indexes keep it beside what they search. */
export const metadataOf = (passage: Passage, part: VectorPart = "text"): Metadata => ({
  part,
  documentId: passage.documentId,
  kind: passage.kind,
  topics: passage.topics,
  fields: passage.fields,
  language: passage.language ?? "und",
  owner: passage.owner,
  updated: Date.parse(passage.updated),
});
