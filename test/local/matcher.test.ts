import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createMatcher, matches } from "../../local/services/eventbridge/matcher.ts";
import { compilePattern, type Pattern } from "../../local/services/eventbridge/pattern.ts";
import type { Scalar } from "../../local/services/eventbridge/tests.ts";

/** A field of an event: its dotted path, its value, and which element of which list it lies in. */
interface Leaf {
  readonly path: string;
  readonly value: Scalar;
  readonly places: ReadonlyMap<number, number>;
}

/** Takes an event apart into its fields, the way AWS's own documentation of its matcher describes it. */
function flatten(event: unknown): Leaf[] {
  let lists = 0;
  const walk = (value: unknown, path: string, places: ReadonlyMap<number, number>): Leaf[] => {
    if (Array.isArray(value)) {
      const list = lists;
      lists += 1;
      return value.flatMap((element, index) => walk(element, path, new Map(places).set(list, index)));
    }
    if (typeof value !== "object" || value === null) return [{ path, value: value as Scalar, places }];
    return Object.entries(value).flatMap(([key, below]) => walk(below, path === "" ? key : `${path}.${key}`, places));
  };
  return walk(event, "", new Map());
}

const agree = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean =>
  [...a].every(([list, index]) => !b.has(list) || b.get(list) === index);

/** Slow and plain: tries every choice of fields, one for each of the pattern's. */
function plainly(pattern: Pattern, event: unknown): boolean {
  const leaves = flatten(event);
  return pattern.some((conjunction) => {
    const choose = (
      fields: [string, readonly { accept(value: Scalar): boolean; absent: boolean }[]][],
      places: ReadonlyMap<number, number>,
    ): boolean => {
      const [first, ...rest] = fields;
      if (!first) return true;
      const [path, tests] = first;
      const here = leaves.filter((leaf) => leaf.path === path);
      if (here.length === 0) return tests.some(({ absent }) => absent) && choose(rest, places);
      return here.some(
        (leaf) =>
          tests.some((each) => each.accept(leaf.value)) &&
          agree(leaf.places, places) &&
          choose(rest, new Map([...places, ...leaf.places])),
      );
    };
    return choose([...conjunction], new Map());
  });
}

const key = fc.constantFrom("a", "b", "c");
const text = fc.constantFrom("x", "xy", "yx", "Xy", "");
const scalar = fc.oneof(text, fc.constantFrom(0, 1, 2.5, -3), fc.boolean(), fc.constant(null));
const element = fc.oneof(
  { weight: 4, arbitrary: scalar as fc.Arbitrary<unknown> },
  fc.record({ prefix: text }),
  fc.record({ suffix: text }),
  fc.record({ suffix: fc.record({ "equals-ignore-case": text }) }),
  fc.record({ "equals-ignore-case": text }),
  fc.record({ wildcard: fc.constantFrom("x*", "*y", "x*y", "*", "") }),
  fc.record({ "anything-but": fc.oneof(text, fc.constantFrom<unknown>(1, ["x", "xy"], [0, 1], { prefix: "x" })) }),
  fc.record({ exists: fc.boolean() }),
  fc.record({ numeric: fc.constantFrom(["=", 1], [">", 0], [">=", -3, "<", 2.5], ["<", 1]) }),
);
const { pattern } = fc.letrec<{ pattern: Record<string, unknown>; field: unknown }>((tie) => ({
  field: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.array(element, { minLength: 1, maxLength: 3 }),
    tie("pattern"),
  ),
  pattern: fc.oneof(
    { depthSize: "small" },
    fc.dictionary(key, tie("field"), { minKeys: 1, maxKeys: 2 }),
    fc.record({ $or: fc.array(tie("pattern"), { minLength: 2, maxLength: 2 }) }),
  ),
}));
const { event } = fc.letrec<{ event: unknown; value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("value"), { maxLength: 3 }), tie("event")),
  event: fc.dictionary(
    fc.oneof({ weight: 5, arbitrary: key }, { weight: 1, arbitrary: fc.constant("a.b") }),
    tie("value"),
    {
      maxKeys: 3,
    },
  ),
}));

test("the compiled matcher agrees with trying everything, for any patterns and events", () => {
  let found = 0;
  let missed = 0;
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 8 }), event, (patterns, happened) => {
      const compiled = patterns.map((each) => compilePattern(JSON.stringify(each)));
      const matcher = createMatcher(compiled.map((each, index) => [index, each] as const));
      const ours = matcher.match(happened).sort((a, b) => a - b);
      const expected = compiled.flatMap((each, index) => (plainly(each, happened) ? [index] : []));
      assert.equal(ours, expected);
      found += expected.length;
      missed += compiled.length - expected.length;
      for (const [index, each] of compiled.entries()) assert.is(matches(each, happened), expected.includes(index));
    }),
    { numRuns: 1500, seed: 42 },
  );
  assert.ok(found > 500 && missed > 500, `${found} matches and ${missed} others are too few to mean anything`);
});

test.run();
