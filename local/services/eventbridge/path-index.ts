import type { Candidate } from "./matcher.ts";
import type { Access, Scalar } from "./tests.ts";

/** The candidates filed under one field, by what their tests want of its value. */
export interface PathIndex {
  add(access: Access, candidate: Candidate): void;
  /** Adds to `found` every candidate whose test could accept this value, and few others. */
  find(value: Scalar, found: Candidate[]): void;
}

export function createPathIndex(): PathIndex {
  const equal = new Map<Scalar, Candidate[]>();
  const folded = new Map<string, Candidate[]>();
  const prefixes = createAffixes((value, length) => value.slice(0, length));
  const suffixes = createAffixes((value, length) => value.slice(value.length - length));
  const ranges: { readonly low: number; readonly high: number; readonly candidate: Candidate }[] = [];
  const present: Candidate[] = [];

  return {
    add(access, candidate) {
      switch (access.kind) {
        case "equals":
          return append(equal, access.value, candidate);
        case "folded":
          return append(folded, access.value, candidate);
        case "prefix":
          return prefixes.add(access.value, candidate);
        case "suffix":
          return suffixes.add(access.value, candidate);
        case "range":
          ranges.push({ low: access.low, high: access.high, candidate });
          return;
        case "present":
          present.push(candidate);
      }
    },
    find(value, found) {
      push(found, equal.get(value));
      if (present.length > 0) push(found, present);
      if (typeof value === "string") {
        if (folded.size > 0) push(found, folded.get(value.toLowerCase()));
        prefixes.find(value, found);
        suffixes.find(value, found);
      } else if (typeof value === "number") {
        for (const { low, high, candidate } of ranges) if (value >= low && value <= high) found.push(candidate);
      }
    },
  };
}

/** Prefixes (or suffixes) by their lengths: one look-up for each length that occurs. */
function createAffixes(cut: (value: string, length: number) => string): {
  add(text: string, candidate: Candidate): void;
  find(value: string, found: Candidate[]): void;
} {
  const byText = new Map<string, Candidate[]>();
  const lengths: number[] = [];
  return {
    add(text, candidate) {
      append(byText, text, candidate);
      if (lengths.includes(text.length)) return;
      lengths.push(text.length);
      lengths.sort((a, b) => a - b);
    },
    find(value, found) {
      for (const length of lengths) {
        if (length > value.length) return;
        push(found, byText.get(cut(value, length)));
      }
    },
  };
}

function append<Key>(map: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
  const list = map.get(key);
  if (list) list.push(candidate);
  else map.set(key, [candidate]);
}

function push(found: Candidate[], list: readonly Candidate[] | undefined): void {
  if (list) for (const candidate of list) found.push(candidate);
}
