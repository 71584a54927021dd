import type { SQLOutputValue } from "node:sqlite";
import type { Store } from "../../store.ts";
import type { VectorIndex } from "./catalog.ts";
import type { Matches } from "./filter.ts";
import { Matrix } from "./matrix.ts";
import { filterablePart, type Metadata } from "./metadata.ts";
import type { Found } from "./nearest.ts";

export interface Vector {
  readonly key: string;
  readonly data: Float32Array;
  readonly metadata: Metadata;
}

/** A vector in the order of listings: by `place`, then by key. */
export interface Listed extends Vector {
  readonly place: number;
}

/** Where a listing goes on: after this vector. */
export interface Position {
  readonly place: number;
  readonly key: string;
}

/** Places run from 0 up to this. */
export const PLACES = 2 ** 32;

export interface Vectors {
  /** Writes all or none; a key that is there already, or comes twice, has the last one's vector. */
  put(index: VectorIndex, vectors: readonly Vector[]): void;
  /** Those of the keys that exist. */
  get(index: VectorIndex, keys: readonly string[]): readonly Vector[];
  remove(index: VectorIndex, keys: readonly string[]): void;
  /** Vectors of places below `end`, from after a position on. */
  list(index: VectorIndex, after: Position, end: number): Iterable<Listed>;
  /** The nearest vectors that match, nearest first. */
  search(index: VectorIndex, query: Float32Array, most: number, matches: Matches | null): readonly Found[];
}

/** A hash that spreads keys evenly over the places: FNV-1a with a final mix (public domain: Fowler, Noll, Vo; Appleby). */
export function placeOfKey(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const bytesOf = (data: Float32Array): Uint8Array => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

type Row = Record<string, SQLOutputValue>;

function vectorOf(row: Row): Vector {
  const { key, data, metadata } = row;
  if (!(data instanceof Uint8Array)) throw new Error(`the vector ${key} has no data`);
  // A copy: the bytes of a row needn't begin where float32 may.
  return { key: String(key), data: new Float32Array(data.slice().buffer), metadata: JSON.parse(String(metadata)) };
}

/** The vectors in the store, and in memory as soon as an index is first searched. */
export function createVectors(store: Store): Vectors {
  const { db } = store;
  const keep = db.prepare(
    `INSERT INTO vectors (index_id, key, place, data, metadata) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (index_id, key) DO UPDATE SET data = excluded.data, metadata = excluded.metadata`,
  );
  const one = db.prepare("SELECT key, data, metadata FROM vectors WHERE index_id = ? AND key = ?");
  const all = db.prepare("SELECT key, data, metadata FROM vectors WHERE index_id = ? ORDER BY rowid");
  const erase = db.prepare("DELETE FROM vectors WHERE index_id = ? AND key = ?");
  const next = db.prepare(
    `SELECT key, place, data, metadata FROM vectors
     WHERE index_id = ? AND (place, key) > (?, ?) AND place < ? ORDER BY place, key LIMIT ?`,
  );
  const matrices = new Map<number, Matrix>();

  const remember = (matrix: Matrix, index: VectorIndex, { key, data, metadata }: Vector): void =>
    matrix.put(key, data, filterablePart(metadata, index.nonFilterable));

  const matrixOf = (index: VectorIndex): Matrix => {
    const known = matrices.get(index.id);
    if (known) return known;
    const matrix = new Matrix(index.dimension, index.metric);
    for (const row of all.iterate(index.id)) remember(matrix, index, vectorOf(row));
    matrices.set(index.id, matrix);
    return matrix;
  };

  return {
    put(index, vectors) {
      store.transaction(() => {
        for (const { key, data, metadata } of vectors) {
          keep.run(index.id, key, placeOfKey(key), bytesOf(data), JSON.stringify(metadata));
        }
      });
      const matrix = matrices.get(index.id);
      if (matrix) for (const vector of vectors) remember(matrix, index, vector);
    },

    get: (index, keys) =>
      keys.flatMap((key) => {
        const row = one.get(index.id, key);
        return row === undefined ? [] : [vectorOf(row)];
      }),

    remove(index, keys) {
      store.transaction(() => {
        for (const key of keys) erase.run(index.id, key);
      });
      const matrix = matrices.get(index.id);
      if (matrix) for (const key of keys) matrix.remove(key);
    },

    *list(index, after, end) {
      const BATCH = 100;
      let position = after;
      for (;;) {
        const rows = next.all(index.id, position.place, position.key, end, BATCH);
        for (const row of rows) {
          const vector = { ...vectorOf(row), place: Number(row.place) };
          position = vector;
          yield vector;
        }
        if (rows.length < BATCH) return;
      }
    },

    search: (index, query, most, matches) => matrixOf(index).search(query, most, matches),
  };
}
