import { type Filter, type Metadata, passes } from "./filter.ts";
import type { Hit, Passage } from "./passage.ts";
import { metadataOf, type VectorIndex, type VectorPart } from "./ports.ts";

interface Best {
  readonly at: number;
  readonly score: number;
}

/** Keeps the `k` greatest, in order. */
function keep(best: Best[], one: Best, k: number): void {
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < one.score) place -= 1;
  best.splice(place, 0, one);
  if (best.length > k) best.pop();
}

/** A vector index in memory that compares with every vector: the reference for all others. */
export class ExactVectors implements VectorIndex {
  readonly #dimensions: number;
  readonly #passages: Passage[] = [];
  readonly #metadata: Metadata[] = [];
  #vectors: Float32Array;

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
    this.#vectors = new Float32Array(dimensions * 64);
  }

  /** Adds a passage with its vector, of any length but 0. Throws a RangeError where the dimensions don't fit. */
  add(passage: Passage, vector: readonly number[], part: VectorPart = "text"): void {
    const length = Math.hypot(...vector);
    if (vector.length !== this.#dimensions || !(length > 0))
      throw new RangeError(`A vector needs ${this.#dimensions} finite components that aren't all 0.`);
    const from = this.#passages.length * this.#dimensions;
    if (from + this.#dimensions > this.#vectors.length) {
      const wider = new Float32Array(this.#vectors.length * 2);
      wider.set(this.#vectors);
      this.#vectors = wider;
    }
    vector.forEach((component, index) => {
      this.#vectors[from + index] = component / length;
    });
    this.#passages.push(passage);
    this.#metadata.push(metadataOf(passage, part));
  }

  async query(vector: readonly number[], filter: Filter, k: number): Promise<readonly Hit[]> {
    const length = Math.hypot(...vector) || 1;
    const wanted = Float32Array.from(vector, (component) => component / length);
    const best: Best[] = [];
    for (let at = 0; at < this.#passages.length; at += 1) {
      const metadata = this.#metadata[at];
      if (metadata === undefined || !passes(metadata, filter)) continue;
      const score = this.#cosine(wanted, at * this.#dimensions);
      if (best.length < k || score > (best.at(-1)?.score ?? 0)) keep(best, { at, score }, k);
    }
    return best.flatMap(({ at, score }) => {
      const passage = this.#passages[at];
      return passage === undefined ? [] : [{ passage, score }];
    });
  }

  /** Four sums side by side keep the processor busy: about three times as fast as one. */
  #cosine(wanted: Float32Array, from: number): number {
    const vectors = this.#vectors;
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let at = 0; at < wanted.length; at += 4) {
      one += (wanted[at] ?? 0) * (vectors[from + at] ?? 0);
      two += (wanted[at + 1] ?? 0) * (vectors[from + at + 1] ?? 0);
      three += (wanted[at + 2] ?? 0) * (vectors[from + at + 2] ?? 0);
      four += (wanted[at + 3] ?? 0) * (vectors[from + at + 3] ?? 0);
    }
    return one + two + three + four;
  }
}
