import { test } from "uvu";
import * as assert from "uvu/assert";
import { breaks } from "../../schemas/compatibility.ts";
import { patternOf } from "../../schemas/event.ts";
import { CvParsed, events, JobParsed } from "../../schemas/events.ts";
import { jsonSchemaOf } from "../../schemas/json-schema.ts";
import { problems } from "../../schemas/problems.ts";
import { breaksWithPublished } from "../../schemas/publish.ts";
import { dependentsOf, requestTypes, steps, wantsOf } from "../../schemas/requests.ts";

test("no event breaks what was published", () => {
  assert.equal(breaksWithPublished(), []);
});

test("each event's example matches its own schema", () => {
  for (const { type, data, example } of events) assert.ok(data.safeParse(example).success, type);
});

test("each event has one name, and a source of ours", () => {
  assert.is(new Set(events.map((event) => event.type)).size, events.length);
  for (const { source } of events) assert.match(source, /^careerassist\.[a-z-]+$/);
});

test("no event has room for a text of a person: strings are ids, codes or of a closed vocabulary", () => {
  const free = (schema: unknown, path: string): string[] => {
    if (typeof schema !== "object" || schema === null) return [];
    const bounds = ["pattern", "enum", "format", "x-open"];
    if ("type" in schema && schema.type === "string" && !bounds.some((bound) => bound in schema)) return [path];
    return Object.entries(schema).flatMap(([key, part]) => free(part, `${path}.${key}`));
  };
  for (const declaration of events) {
    const { properties } = jsonSchemaOf(declaration) as { properties: { data: unknown } };
    assert.equal(free(properties.data, declaration.type), []);
  }
});

const before = {
  type: "object",
  properties: { a: { type: "string" }, b: { type: "array", items: { type: "integer" } }, c: { enum: ["x", "y"] } },
  required: ["a", "b"],
};

test("a new field is no break", () => {
  assert.equal(breaks(before, { ...before, properties: { ...before.properties, d: { type: "string" } } }), []);
});

test("a reader passes over a field that it doesn't know yet", () => {
  const later = { ...CvParsed.example, confidence: 1 };
  assert.equal(CvParsed.data.parse(later), CvParsed.example);
});

test("a lost field, another type, a field that may be missing and a new value are breaks, each named", () => {
  const changed = (properties: object, required = before.required) =>
    breaks(before, { ...before, properties: { ...before.properties, ...properties }, required });
  assert.match(changed({ a: { type: "integer" } })[0] ?? "", "detail.a: type");
  assert.match(changed({ b: { type: "array", items: { type: "string" } } })[0] ?? "", "detail.b[]: type");
  assert.match(changed({ c: { enum: ["x", "y", "z"] } })[0] ?? "", "detail.c");
  assert.match(changed({}, ["a"])[0] ?? "", "detail.b: was always there");
  const { a: _, ...rest } = before.properties;
  assert.match(breaks(before, { ...before, properties: rest })[0] ?? "", "detail.a: is gone");
});

test("a pattern names sources and types, and the step that a request must want", () => {
  assert.equal(patternOf([CvParsed, JobParsed], "gap"), {
    source: ["careerassist.parse-cv", "careerassist.parse-job"],
    "detail-type": ["CvParsed", "JobParsed"],
    detail: { metadata: { wants: ["gap"] } },
  });
});

test("what a type wants is closed under what its results need", () => {
  assert.equal(wantsOf("gap_analysis"), ["cv", "job", "gap"]);
  assert.equal(wantsOf("cv_parse"), ["cv"]);
  for (const type of requestTypes) assert.ok(wantsOf(type).length > 0);
});

test("what a failed step takes along is what needs it", () => {
  assert.equal(dependentsOf("cv"), ["gap", "rewrite", "letter", "interview"]);
  assert.equal(dependentsOf("gap"), ["rewrite", "letter", "interview"]);
  assert.equal(dependentsOf("letter"), []);
  for (const step of steps) assert.not(dependentsOf(step).includes(step));
});

test("each problem says in one or two sentences what happened and what to do", () => {
  for (const [code, sentence] of Object.entries(problems)) {
    assert.match(code, /^[a-z][a-z_]*$/);
    assert.match(sentence, /^[A-Z].{20,250}\.$/, code);
    assert.match(sentence, /[;,] |\. /, `${code} says what to do`);
  }
});

test.run();
