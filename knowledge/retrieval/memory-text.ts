import { compoundParts } from "../compounds.ts";
import { contentWords, foldWord } from "../words.ts";
import { Bm25 } from "./bm25.ts";
import { type Filter, passes } from "./filter.ts";
import { type Hit, type Passage, textOf } from "./passage.ts";
import { type FullText, metadataOf } from "./ports.ts";

/** The words of a text and the parts of its compounds. */
const wordsWithParts = (text: string): string[] => [...contentWords(text), ...compoundParts(text).map(foldWord)];

/**
 * The words by which a passage is found: its own, its headings, topics and fields, those that people ask with, and what
 * compounds among them are made of.
 */
export const wordsOfPassage = (passage: Passage): string[] =>
  wordsWithParts([textOf(passage), ...passage.asks].join("\n"));

/** A full-text index in memory, ranked by BM25: the reference for PostgreSQL's. */
export class MemoryText implements FullText {
  readonly #passages: readonly Passage[];
  readonly #index: Bm25;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#index = new Bm25(passages.map(wordsOfPassage));
  }

  async query(text: string, filter: Filter, k: number): Promise<readonly Hit[]> {
    return [...this.#index.scores(wordsWithParts(text))]
      .flatMap(([at, score]): Hit[] => {
        const passage = this.#passages[at];
        return passage !== undefined && passes(metadataOf(passage), filter) ? [{ passage, score }] : [];
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, k);
  }
}
