import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createMatcher, matches } from "../../local/services/eventbridge/matcher.ts";
import { compilePattern, PatternError } from "../../local/services/eventbridge/pattern.ts";

interface Case {
  readonly id: string;
  readonly pattern?: unknown;
  readonly patternText?: string;
  readonly event?: unknown;
  readonly eventText?: string;
  readonly expect: "match" | "no-match" | "invalid";
}

const cases = readFileSync(new URL("../fixtures/conformance/eventbridge-patterns.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);

const textOf = (each: Case): string => each.patternText ?? JSON.stringify(each.pattern);
const eventOf = (each: Case): unknown => JSON.parse(each.eventText ?? JSON.stringify(each.event));

function verdict(pattern: string, event: unknown): Case["expect"] {
  try {
    return matches(compilePattern(pattern), event) ? "match" : "no-match";
  } catch (error) {
    if (error instanceof PatternError) return "invalid";
    throw error;
  }
}

test("all 161 recorded verdicts of AWS are ours", () => {
  assert.is(cases.length, 161);
  const wrong = cases
    .map((each) => ({ id: each.id, expected: each.expect, got: verdict(textOf(each), eventOf(each)) }))
    .filter(({ expected, got }) => expected !== got);
  assert.equal(wrong, []);
});

test("many patterns at once give the same verdicts as each alone", () => {
  const valid = cases.filter((each) => each.expect !== "invalid");
  const matcher = createMatcher(valid.map((each) => [each.id, compilePattern(textOf(each))] as const));
  for (const each of valid) {
    const event = eventOf(each);
    const alone = valid.filter((other) => verdict(textOf(other), event) === "match").map(({ id }) => id);
    assert.equal(matcher.match(event).sort(), alone.sort(), each.id);
  }
});

const check = (pattern: unknown, event: unknown): boolean => matches(compilePattern(JSON.stringify(pattern)), event);

test("fields of different elements of a list don't add up", () => {
  const event = {
    people: [
      { name: "Ada", age: 36 },
      { name: "Alan", age: 41 },
    ],
  };
  assert.ok(check({ people: { name: ["Ada"], age: [36] } }, event));
  assert.not.ok(check({ people: { name: ["Ada"], age: [41] } }, event));
});

test("absence is asked of the whole event, not of one element", () => {
  const pattern = { people: { name: ["Ada"], died: [{ exists: false }] } };
  assert.ok(check(pattern, { people: [{ name: "Ada" }, { name: "Alan" }] }));
  assert.not.ok(check(pattern, { people: [{ name: "Ada" }, { name: "Alan", died: 1954 }] }));
});

test("names that every object has are fields like others", () => {
  assert.not.ok(check({ detail: { constructor: [{ exists: true }] } }, { detail: {} }));
  assert.ok(check({ detail: { constructor: ["x"] } }, JSON.parse('{"detail": {"constructor": "x"}}')));
  assert.ok(check({ detail: { toString: [{ exists: false }] } }, { detail: {} }));
});

test("numbers are compared by value, however they are spelt", () => {
  for (const spelling of ["300", "300.0", "3e2", "3.00E+2", "30000e-2"]) {
    assert.ok(check({ n: [300] }, JSON.parse(`{"n": ${spelling}}`)), spelling);
    assert.ok(check({ n: [{ numeric: ["=", 300] }] }, JSON.parse(`{"n": ${spelling}}`)), spelling);
  }
});

test("an $or next to a field means both; two of them multiply", () => {
  const pattern = { source: ["s"], $or: [{ a: [1] }, { b: [2] }], detail: { $or: [{ c: [3] }, { d: [4] }] } };
  assert.is(compilePattern(JSON.stringify(pattern)).length, 4);
  assert.ok(check(pattern, { source: "s", b: 2, detail: { c: 3 } }));
  assert.not.ok(check(pattern, { source: "s", b: 2, detail: {} }));
  assert.not.ok(check(pattern, { source: "t", b: 2, detail: { c: 3 } }));
});

test("a wildcard with many stars is refused, an ordinary one is not", () => {
  const wildcard = (text: string) => JSON.stringify({ path: [{ wildcard: text }] });
  assert.throws(() => compilePattern(wildcard("*a*a*a*a*a*a*a*a*")), /too complex/);
  assert.ok(compilePattern(wildcard("/users/*/documents/*.pdf")));
  assert.ok(check({ path: [{ wildcard: "a\\*b*" }] }, { path: "a*bc" }));
  assert.not.ok(check({ path: [{ wildcard: "a\\*b*" }] }, { path: "axbc" }));
});

test.run();
