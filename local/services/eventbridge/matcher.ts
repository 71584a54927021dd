import { createPathIndex, type PathIndex } from "./path-index.ts";
import type { Conjunction, Pattern } from "./pattern.ts";
import type { Access, Scalar, Test } from "./tests.ts";

/** Finds, among many patterns at once, those that an event matches. */
export interface Matcher<Key> {
  /** The keys of the patterns that match; each once, in no particular order. `event` is parsed JSON. */
  match(event: unknown): Key[];
}

/** A field tree of one conjunction. */
interface Field {
  readonly key: string;
  /** The key also names something of every object (`constructor`), so that only own properties count. */
  readonly guarded: boolean;
  readonly path: readonly string[];
  tests: readonly Test[];
  absent: boolean;
  readonly children: Field[];
}

export interface Candidate {
  readonly root: Field;
  readonly pattern: { readonly slot: number; matched: number };
  tried: number;
}

/** Fields that are looked up in every event because some pattern is found by them. */
interface Probe {
  readonly key: string;
  readonly guarded: boolean;
  index: PathIndex | undefined;
  readonly children: Probe[];
}

/**
 * Compiles patterns into one matcher. Each conjunction is filed under the one field whose values fewest others share;
 * an event looks up its own values there and only the conjunctions found are tried in full. So the cost of an event
 * grows with the rules that could match it, not with the number of rules.
 */
export function createMatcher<Key>(patterns: Iterable<readonly [Key, Pattern]>): Matcher<Key> {
  const keys: Key[] = [];
  const candidates: { candidate: Candidate; conjunction: Conjunction }[] = [];
  for (const [key, pattern] of patterns) {
    const slot = { slot: keys.length, matched: 0 };
    keys.push(key);
    for (const conjunction of pattern) {
      candidates.push({ conjunction, candidate: { root: treeOf(conjunction), pattern: slot, tried: 0 } });
    }
  }
  const popularity = countAccesses(candidates.map(({ conjunction }) => conjunction));
  const probes = newProbe("");
  const always: Candidate[] = [];
  for (const { conjunction, candidate } of candidates) {
    const field = mostSelective(conjunction, popularity);
    if (field === undefined) always.push(candidate);
    else fileUnder(probes, field, conjunction.get(field) ?? [], candidate);
  }
  let round = 0;

  return {
    match(event) {
      round += 1;
      const root = hasDottedKey(event) ? withoutDottedKeys(event) : event;
      const found: Candidate[] = [];
      probe(probes, root, found);
      const matches: Key[] = [];
      for (const list of [found, always]) {
        for (const candidate of list) {
          if (candidate.tried === round || candidate.pattern.matched === round) continue;
          candidate.tried = round;
          if (!holds(candidate.root, root, root)) continue;
          candidate.pattern.matched = round;
          matches.push(keys[candidate.pattern.slot] as Key);
        }
      }
      return matches;
    },
  };
}

/** Whether one event matches one pattern. */
export function matches(pattern: Pattern, event: unknown): boolean {
  return createMatcher([[true, pattern]]).match(event).length > 0;
}

function treeOf(conjunction: Conjunction): Field {
  const root = newField("", []);
  for (const [path, tests] of conjunction) {
    let field = root;
    for (const key of path.split(".")) {
      let child = field.children.find((each) => each.key === key);
      if (!child) {
        child = newField(key, [...field.path, key]);
        field.children.push(child);
      }
      field = child;
    }
    field.tests = tests;
    field.absent = tests.some((test) => test.absent);
  }
  return root;
}

const newField = (key: string, path: readonly string[]): Field => ({
  key,
  guarded: key in Object.prototype,
  path,
  tests: [],
  absent: false,
  children: [],
});

/**
 * Whether a field and all below it hold at a value. An array holds if one element does, with everything below: fields
 * of different elements don't add up. Absence is asked of the whole event.
 */
function holds(field: Field, value: unknown, root: unknown): boolean {
  if (Array.isArray(value)) {
    for (const element of value) if (holds(field, element, root)) return true;
    return holds(field, undefined, root);
  }
  if (field.tests.length > 0 && !leafHolds(field, value, root)) return false;
  const object = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  for (const child of field.children) {
    const below =
      object === undefined || (child.guarded && !Object.hasOwn(object, child.key)) ? undefined : object[child.key];
    if (!holds(child, below, root)) return false;
  }
  return true;
}

function leafHolds(field: Field, value: unknown, root: unknown): boolean {
  if (isScalar(value)) {
    for (const test of field.tests) if (test.accept(value)) return true;
  }
  return field.absent && !isPresent(root, field.path, 0);
}

function isPresent(value: unknown, path: readonly string[], depth: number): boolean {
  if (Array.isArray(value)) return value.some((element) => isPresent(element, path, depth));
  if (depth === path.length) return isScalar(value);
  if (typeof value !== "object" || value === null) return false;
  const key = path[depth] ?? "";
  return Object.hasOwn(value, key) && isPresent((value as Record<string, unknown>)[key], path, depth + 1);
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null;

const accessKey = (path: string, access: Access): string =>
  "value" in access
    ? `${path}\n${access.kind}\n${typeof access.value}\n${String(access.value)}`
    : `${path}\n${access.kind}`;

function countAccesses(conjunctions: readonly Conjunction[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const conjunction of conjunctions) {
    for (const [path, tests] of conjunction) {
      for (const test of tests) {
        const key = accessKey(path, test.access);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The field under which a conjunction shares its place with fewest others; undefined if absence would satisfy all. */
function mostSelective(conjunction: Conjunction, popularity: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [path, tests] of conjunction) {
    if (tests.some((test) => test.absent)) continue;
    const crowd = tests.reduce((sum, test) => {
      // Almost any value passes a test that can only be tried, so it counts as if a thousand rules shared it.
      const weight = test.access.kind === "present" ? 1000 : test.access.kind === "range" ? 10 : 1;
      return sum + weight * (popularity.get(accessKey(path, test.access)) ?? 0);
    }, 0);
    if (crowd < least) {
      least = crowd;
      best = path;
    }
  }
  return best;
}

const newProbe = (key: string): Probe => ({ key, guarded: key in Object.prototype, index: undefined, children: [] });

function fileUnder(root: Probe, path: string, tests: readonly Test[], candidate: Candidate): void {
  let node = root;
  for (const key of path.split(".")) {
    let child = node.children.find((each) => each.key === key);
    if (!child) {
      child = newProbe(key);
      node.children.push(child);
    }
    node = child;
  }
  node.index ??= createPathIndex();
  for (const test of tests) node.index.add(test.access, candidate);
}

function probe(node: Probe, value: unknown, found: Candidate[]): void {
  if (Array.isArray(value)) {
    for (const element of value) probe(node, element, found);
    return;
  }
  if (typeof value === "object" && value !== null) {
    const object = value as Record<string, unknown>;
    for (const child of node.children) {
      if (child.guarded && !Object.hasOwn(object, child.key)) continue;
      const below = object[child.key];
      if (below !== undefined) probe(child, below, found);
    }
    return;
  }
  if (node.index && isScalar(value)) node.index.find(value, found);
}

/** EventBridge joins names with dots before it compares, so `"a.b"` and `"a": {"b"` are the same field. */
function hasDottedKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    for (const element of value) if (typeof element === "object" && hasDottedKey(element)) return true;
    return false;
  }
  for (const key in value) {
    if (key.includes(".")) return true;
    const below = (value as Record<string, unknown>)[key];
    if (typeof below === "object" && hasDottedKey(below)) return true;
  }
  return false;
}

function withoutDottedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDottedKeys);
  if (typeof value !== "object" || value === null) return value;
  let result: unknown;
  for (const [key, below] of Object.entries(value)) {
    const nested = key.split(".").reduceRight<unknown>((inner, part) => ({ [part]: inner }), withoutDottedKeys(below));
    result = merge(result, nested);
  }
  return result ?? {};
}

/** Two values of one field: objects grow together, others become alternatives. */
function merge(left: unknown, right: unknown): unknown {
  if (left === undefined) return right;
  const both = [left, right];
  if (both.every((each) => typeof each === "object" && each !== null && !Array.isArray(each))) {
    const merged: Record<string, unknown> = { ...(left as object) };
    for (const [key, value] of Object.entries(right as object)) merged[key] = merge(merged[key], value);
    return merged;
  }
  return both.flat();
}
