import type { Metric } from "./catalog.ts";
import type { Matches } from "./filter.ts";
import type { Metadata } from "./metadata.ts";
import { type Found, Nearest } from "./nearest.ts";

const FIRST_CAPACITY = 256;

/**
 * The vectors of one index in memory, for exact search: one row of a Float32Array each, with the inverse of its length
 * and the part of its metadata that filters may speak of.
 */
export class Matrix {
  private readonly dimension: number;
  private readonly metric: Metric;
  private readonly rowOf = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly metadata: Metadata[] = [];
  private data: Float32Array;
  private inverseNorms: Float64Array;

  constructor(dimension: number, metric: Metric) {
    this.dimension = dimension;
    this.metric = metric;
    this.data = new Float32Array(FIRST_CAPACITY * dimension);
    this.inverseNorms = new Float64Array(FIRST_CAPACITY);
  }

  get size(): number {
    return this.keys.length;
  }

  put(key: string, vector: Float32Array, metadata: Metadata): void {
    const row = this.rowOf.get(key) ?? this.keys.length;
    this.reserve(row + 1);
    this.rowOf.set(key, row);
    this.keys[row] = key;
    this.metadata[row] = metadata;
    this.data.set(vector, row * this.dimension);
    this.inverseNorms[row] = 1 / norm(vector);
  }

  /** The last row takes the place of the one that goes. */
  remove(key: string): void {
    const row = this.rowOf.get(key);
    if (row === undefined) return;
    const last = this.keys.length - 1;
    const movedKey = this.keys[last] ?? key;
    this.data.copyWithin(row * this.dimension, last * this.dimension, (last + 1) * this.dimension);
    this.inverseNorms[row] = this.inverseNorms[last] ?? 0;
    this.metadata[row] = this.metadata[last] ?? {};
    this.keys[row] = movedKey;
    this.rowOf.set(movedKey, row);
    this.rowOf.delete(key);
    this.keys.pop();
    this.metadata.pop();
  }

  /** The `most` nearest vectors that match, nearest first. Distances are those of the service: see `distancesTo`. */
  search(query: Float32Array, most: number, matches: Matches | null): readonly Found[] {
    const nearest = new Nearest(most);
    const distanceOf = this.metric === "cosine" ? this.cosineTo(query) : this.squaredEuclideanTo(query);
    for (let row = 0; row < this.keys.length; row += 1) {
      const metadata = this.metadata[row];
      if (matches !== null && metadata !== undefined && !matches(metadata)) continue;
      nearest.offer(distanceOf(row), row);
    }
    return nearest.sorted((row) => this.keys[row] ?? "");
  }

  /** 1 − cos, from 0 to 2. */
  private cosineTo(query: Float32Array): (row: number) => number {
    const inverse = 1 / norm(query);
    const { data, inverseNorms, dimension } = this;
    return (row) => {
      const similarity = dot(data, row * dimension, query) * inverse * (inverseNorms[row] ?? 0);
      return Math.max(0, Math.fround(1 - Math.fround(similarity)));
    };
  }

  /** The sum of the squared differences: the service leaves out the root. */
  private squaredEuclideanTo(query: Float32Array): (row: number) => number {
    const { data, dimension } = this;
    return (row) => Math.fround(squaredDifference(data, row * dimension, query));
  }

  private reserve(rows: number): void {
    if (rows * this.dimension <= this.data.length) return;
    const capacity = Math.max(rows, (this.data.length / this.dimension) * 2);
    const data = new Float32Array(capacity * this.dimension);
    data.set(this.data);
    this.data = data;
    const inverseNorms = new Float64Array(capacity);
    inverseNorms.set(this.inverseNorms);
    this.inverseNorms = inverseNorms;
  }
}

/** The length of a vector. */
export const norm = (vector: Float32Array): number => Math.sqrt(dot(vector, 0, vector));

/** Four sums at a time: one sum would make each addition wait for the one before. */
function dot(data: Float32Array, offset: number, query: Float32Array): number {
  const length = query.length;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a += at(data, offset + i) * at(query, i);
    b += at(data, offset + i + 1) * at(query, i + 1);
    c += at(data, offset + i + 2) * at(query, i + 2);
    d += at(data, offset + i + 3) * at(query, i + 3);
  }
  for (; i < length; i += 1) a += at(data, offset + i) * at(query, i);
  return a + b + c + d;
}

function squaredDifference(data: Float32Array, offset: number, query: Float32Array): number {
  const length = query.length;
  let a = 0;
  let b = 0;
  let i = 0;
  for (; i + 1 < length; i += 2) {
    const first = at(data, offset + i) - at(query, i);
    const second = at(data, offset + i + 1) - at(query, i + 1);
    a += first * first;
    b += second * second;
  }
  if (i < length) a += (at(data, offset + i) - at(query, i)) ** 2;
  return a + b;
}

/** An element within the bounds. The compiler can't know that, and to ask at run time would cost a third of a search. */
const at = (data: Float32Array, index: number): number => data[index] as number;
