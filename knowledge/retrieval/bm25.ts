/** The two constants of BM25: how soon repetition stops counting, and how much a long text is held back. */
export interface Bm25Constants {
  readonly k1: number;
  readonly b: number;
}

const usual: Bm25Constants = { k1: 1.2, b: 0.75 };

interface Posting {
  readonly text: number;
  readonly count: number;
}

/**
 * An index of texts by their words, ranked by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25
 * and Beyond", 2009), with the idf that is never negative.
 */
export class Bm25 {
  readonly #postings = new Map<string, Posting[]>();
  readonly #lengths: number[] = [];
  readonly #constants: Bm25Constants;
  #total = 0;

  constructor(texts: readonly (readonly string[])[], constants: Bm25Constants = usual) {
    this.#constants = constants;
    texts.forEach((words, text) => {
      this.#lengths.push(words.length);
      this.#total += words.length;
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, count] of counts) {
        const list = this.#postings.get(word);
        if (list === undefined) this.#postings.set(word, [{ text, count }]);
        else list.push({ text, count });
      }
    });
  }

  /** The score of each text that shares a word with the query, by the text's place. */
  scores(query: readonly string[]): Map<number, number> {
    const { k1, b } = this.#constants;
    const mean = this.#total / Math.max(1, this.#lengths.length);
    const found = new Map<number, number>();
    for (const word of new Set(query)) {
      const list = this.#postings.get(word) ?? [];
      const idf = Math.log(1 + (this.#lengths.length - list.length + 0.5) / (list.length + 0.5));
      for (const { text, count } of list) {
        const length = (this.#lengths[text] ?? 0) / mean;
        const score = (idf * count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
        found.set(text, (found.get(text) ?? 0) + score);
      }
    }
    return found;
  }
}
