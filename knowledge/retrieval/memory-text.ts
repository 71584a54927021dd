import { contentWords } from "../words.ts";
import { Bm25 } from "./bm25.ts";
import { type Filter, passes } from "./filter.ts";
import { type Hit, type Passage, textOf } from "./passage.ts";
import { type FullText, metadataOf } from "./ports.ts";

/** The words by which a passage is found: its own, its headings, topics and fields, and those that people ask with. */
export const wordsOfPassage = (passage: Passage): string[] =>
  contentWords([textOf(passage), ...passage.asks].join("\n"));

/** A full-text index in memory, ranked by BM25: the reference for PostgreSQL's. */
export class MemoryText implements FullText {
  readonly #passages: readonly Passage[];
  readonly #index: Bm25;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#index = new Bm25(passages.map(wordsOfPassage));
  }

  async query(text: string, filter: Filter, k: number): Promise<readonly Hit[]> {
    return [...this.#index.scores(contentWords(text))]
      .flatMap(([at, score]): Hit[] => {
        const passage = this.#passages[at];
        return passage !== undefined && passes(metadataOf(passage), filter) ? [{ passage, score }] : [];
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, k);
  }
}
