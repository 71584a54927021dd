import { PutVectorsCommand, QueryVectorsCommand, ValidationException } from "@aws-sdk/client-s3vectors";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileFilter } from "../../local/services/s3vectors/filter.ts";
import { Matrix } from "../../local/services/s3vectors/matrix.ts";
import type { Metadata, MetadataValue } from "../../local/services/s3vectors/metadata.ts";
import { failure, type Platform, platform } from "./support/platform.ts";
import { chunks, knowledgeGraph } from "./support/vectors.ts";

type Filter = Readonly<Record<string, unknown>>;

/** The user guide's table read aloud, without a thought for speed: what the compiled filter is compared with. */
function isMatch(filter: Filter, metadata: Metadata): boolean {
  const [key = "", condition] = Object.entries(filter)[0] ?? [];
  if (key === "$and") return (condition as Filter[]).every((part) => isMatch(part, metadata));
  if (key === "$or") return (condition as Filter[]).some((part) => isMatch(part, metadata));
  const value = metadata[key];
  const values: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const numbers = values.filter((each) => typeof each === "number");
  if (typeof condition !== "object") return values.includes(condition);
  return Object.entries(condition as Filter).every(([operator, operand]) => {
    switch (operator) {
      case "$eq":
        return values.includes(operand);
      case "$ne":
        return !values.includes(operand);
      case "$in":
        return (operand as unknown[]).some((each) => values.includes(each));
      case "$nin":
        return !(operand as unknown[]).some((each) => values.includes(each));
      case "$exists":
        return (value !== undefined) === operand;
      case "$gt":
        return numbers.some((each) => each > Number(operand));
      case "$gte":
        return numbers.some((each) => each >= Number(operand));
      case "$lt":
        return numbers.some((each) => each < Number(operand));
      case "$lte":
        return numbers.some((each) => each <= Number(operand));
      default:
        throw new Error(operator);
    }
  });
}

// Few fields and few values, so that conditions meet values often.
const field = fc.constantFrom("kind", "year", "tags", "open", "toString");
const word = fc.constantFrom("cv", "letter", "1", "true", "");
const number = fc.constantFrom(-1, 0, 1, 2, 2.5);
const scalar: fc.Arbitrary<string | number | boolean> = fc.oneof(word, number, fc.boolean());
const value: fc.Arbitrary<MetadataValue> = fc.oneof(
  scalar,
  fc.array(word, { minLength: 1, maxLength: 3 }),
  fc.array(number, { minLength: 1, maxLength: 3 }),
);
const metadata = fc.dictionary(field, value, { maxKeys: 4, noNullPrototype: true });
const range = fc.record(
  { $gt: number, $gte: number, $lt: number, $lte: number },
  { requiredKeys: [], noNullPrototype: true },
);
const members = fc.array(scalar, { minLength: 1, maxLength: 3 });
const operators = fc
  .tuple(
    range,
    fc.record(
      { $eq: scalar, $ne: scalar, $in: members, $nin: members, $exists: fc.boolean() },
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
  .map(([a, b]) => ({ ...a, ...b }))
  .filter((all) => Object.keys(all).length > 0);
const condition = fc.tuple(field, fc.oneof(scalar, operators)).map(([key, what]) => ({ [key]: what }));
const { filter } = fc.letrec<{ filter: Filter; parts: Filter[] }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    condition,
    tie("parts").map(($and) => ({ $and })),
    tie("parts").map(($or) => ({ $or })),
  ),
  parts: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }),
}));

test("a compiled filter says of any metadata what the user guide says", () => {
  fc.assert(
    fc.property(filter, fc.array(metadata, { minLength: 1, maxLength: 8 }), (question, several) => {
      const matches = compileFilter(question, new Set());
      for (const each of several) assert.is(matches(each), isMatch(question, each));
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test("a search finds what trying every vector finds, whatever was written and deleted before", () => {
  const small = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 });
  const step = fc.record({ key: fc.integer({ min: 0, max: 9 }), vector: small, isDeleted: fc.boolean(), metadata });
  fc.assert(
    fc.property(
      fc.constantFrom("cosine" as const, "euclidean" as const),
      fc.array(step, { maxLength: 40 }),
      small,
      fc.integer({ min: 1, max: 12 }),
      fc.option(filter),
      (metric, steps, query, most, question) => {
        fc.pre(metric === "euclidean" || (isLong(query) && steps.every(({ vector }) => isLong(vector))));
        const matrix = new Matrix(5, metric);
        const held = new Map<string, { vector: number[]; metadata: Metadata }>();
        for (const { key, vector, isDeleted, metadata: about } of steps) {
          held.delete(`${key}`);
          matrix.remove(`${key}`);
          if (isDeleted) continue;
          held.set(`${key}`, { vector, metadata: about });
          matrix.put(`${key}`, Float32Array.from(vector), about);
        }
        const expected = [...held.values()]
          .filter((each) => question === null || isMatch(question, each.metadata))
          .map(({ vector }) => distance(metric, vector, query))
          .sort((a, b) => a - b)
          .slice(0, most);
        const matches = question === null ? null : compileFilter(question, new Set());
        const found = matrix.search(Float32Array.from(query), most, matches);
        assert.is(matrix.size, held.size);
        assert.is(found.length, expected.length);
        for (const [index, { key, distance: claimed }] of found.entries()) {
          const { vector = [] } = held.get(key) ?? {};
          assert.ok(Math.abs(claimed - (expected[index] ?? Number.NaN)) < 1e-6);
          assert.ok(Math.abs(claimed - distance(metric, vector, query)) < 1e-6, "the distance is that of its key");
        }
        assert.is(new Set(found.map(({ key }) => key)).size, found.length);
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
});

const isLong = (vector: readonly number[]): boolean => vector.some((each) => each !== 0);

function distance(metric: "cosine" | "euclidean", a: readonly number[], b: readonly number[]): number {
  const sum = (of: (index: number) => number): number => a.reduce((total, _, index) => total + of(index), 0);
  if (metric === "euclidean") return sum((index) => ((a[index] ?? 0) - (b[index] ?? 0)) ** 2);
  return 1 - sum((index) => (a[index] ?? 0) * (b[index] ?? 0)) / Math.hypot(...a) / Math.hypot(...b);
}

/** The keys that a filter finds among a few vectors, over the wire. */
async function stored(aws: Platform) {
  const { vectors } = aws.clients();
  const about = {
    film: { genre: ["documentary", "romance"], year: 2020, "loc.page": 2 },
    book: { genre: "drama", year: 2015, inPrint: true },
    blank: {},
  };
  await vectors.send(
    new PutVectorsCommand({
      ...chunks,
      vectors: Object.entries(about).map(([key, each]) => ({
        key,
        data: { float32: [1, 1, 1] },
        metadata: each,
      })),
    }),
  );
  return async (question: ConstructorParameters<typeof QueryVectorsCommand>[0]["filter"]) => {
    const ask = { ...chunks, topK: 10, queryVector: { float32: [1, 1, 1] }, filter: question };
    const answer = await vectors.send(new QueryVectorsCommand(ask));
    return (answer.vectors ?? []).map(({ key }) => key);
  };
}

test("the user guide's examples find what they say", async () => {
  await using aws = await platform(knowledgeGraph);
  const find = await stored(aws);
  assert.equal(await find({ genre: "documentary" }), ["film"]);
  assert.equal(await find({ genre: { $eq: "romance" } }), ["film"]);
  assert.equal(await find({ year: { $gt: 2015 } }), ["film"]);
  assert.equal(await find({ year: { $gte: 2015, $lte: 2019 } }), ["book"]);
  assert.equal(await find({ genre: { $in: ["drama", "comedy"] } }), ["book"]);
  assert.equal(await find({ genre: { $exists: true } }), ["film", "book"]);
  assert.equal(await find({ genre: { $exists: false } }), ["blank"]);
  assert.equal(await find({ $and: [{ genre: { $eq: "drama" } }, { year: { $gte: 2010 } }] }), ["book"]);
  assert.equal(await find({ $or: [{ genre: { $eq: "drama" } }, { year: { $gte: 2020 } }] }), ["film", "book"]);
  assert.equal(await find({ inPrint: { $eq: "true" } }), [], "values of another type are never equal");
  assert.equal(await find({ "loc.page": { $gte: 2 } }), ["film"], "a dot is a letter like any other");
});

test("what is no filter is refused in the service's words", async () => {
  await using aws = await platform(knowledgeGraph);
  const find = await stored(aws);
  const no = async (question: Parameters<typeof find>[0], message = "Invalid filter") => {
    const error = await failure(find(question));
    assert.instance(error, ValidationException, JSON.stringify(question).slice(0, 80));
    assert.is(error.message, message);
    if (error instanceof ValidationException) assert.equal(error.fieldList, [{ path: "filter", message }]);
  };
  for (const wrong of [
    {},
    "x",
    [],
    { g: { $eg: "a" } },
    { g: { $in: [] } },
    { g: { $in: "a" } },
    { g: { $in: [null] } },
    { g: { $in: [["a"]] } },
    { g: null },
    { g: ["a"] },
    { g: {} },
    { g: { x: 1 } },
    { g: { $eq: "a", x: 1 } },
    { g: { $eq: null } },
    { g: { $eq: ["a"] } },
    { n: { $gt: "1" } },
    { n: { $lt: true } },
    { n: { $gt: Number.POSITIVE_INFINITY } },
    { g: { $exists: "yes" } },
    { g: { $exists: 1 } },
    { s: "a", b: true },
    { $and: [{ s: "a", n: 1 }] },
    { $and: [{ s: "a" }], s: "a" },
    { $and: [] },
    { $and: [{}] },
    { $and: ["x"] },
    { $or: { s: "a" } },
    { $not: { s: "a" } },
    { s: { $and: [{ s: "a" }] } },
  ]) {
    await no(wrong as Parameters<typeof find>[0]);
  }
  assert.equal(await find({ s: { $eq: "a", $ne: "b" } }), []);
  assert.equal(await find({ "": "x" }), []);
  assert.equal(await find({ n: Number.NaN }), [], "a number that JSON hasn't arrives as a text");
  await no({ text: "x" }, "Invalid use of non-filterable metadata in filter");
  await no({ $or: [{ year: 1 }, { text: { $exists: true } }] }, "Invalid use of non-filterable metadata in filter");
  let deep: Record<string, unknown> = { g: "a" };
  for (let depth = 0; depth < 200; depth += 1) deep = { $and: [deep] };
  await no(deep as Parameters<typeof find>[0]);
});

test.run();
