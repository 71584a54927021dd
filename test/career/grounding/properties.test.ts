import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cvOf, jobOf, today } from "../../../bench/judgement/grounding-scores.ts";
import { type Statement, ungrounded } from "../../../career/grounding/check.ts";
import { grounded } from "../../../career/grounding/repair.ts";
import { type Sources, sourcesOf } from "../../../career/grounding/sources.ts";
import { plainPeople } from "../../fixtures/grounding/people.ts";
import { badGenerations, goodGenerations } from "../../fixtures/grounding/tuned-on.ts";
import { people } from "../../fixtures/people/index.ts";
import { processorTime } from "../../support/cpu.ts";

const keys = [...people.map(({ key }) => key), ...Object.keys(plainPeople)];
const cvs = await Promise.all(keys.map(cvOf));
const job = await jobOf("platform-prose");

/** A line of somebody's CV with the role that it stands under. */
const ownLines = cvs.flatMap((cv) => {
  const sources = sourcesOf(cv, undefined, today);
  return Object.entries(cv.meta.careerassist.fields).flatMap(([pointer, { places }]) =>
    /^\/(?:work|education)\/\d+\//u.test(pointer)
      ? places.map(({ text }) => ({ text, path: pointer.split("/").slice(0, 3).join("/"), sources }))
      : [],
  );
});

test("every line of a CV passes as it stands, about its own role", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ownLines), ({ text, path, sources }) => {
      const found = ungrounded({ text, about: { part: "role", path }, evidence: [{ quote: text }] }, sources);
      assert.equal(found, [], text);
    }),
    { numRuns: 400 },
  );
});

const texts = [...badGenerations, ...goodGenerations].map(({ statement }) => statement.text);
const statement: fc.Arbitrary<{ readonly said: Statement; readonly sources: Sources }> = fc.record({
  said: fc.record({
    text: fc
      .array(fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 40 })), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(". ")),
    about: fc.constantFrom<Statement["about"]>(
      { part: "cv" },
      { part: "letter" },
      { part: "interview" },
      { part: "role", path: "/work/0" },
      { part: "role", path: "/work/9" },
    ),
  }),
  sources: fc.constantFrom(...cvs.map((cv) => sourcesOf(cv, job, today))),
});

test("what is left after grounding has no ungrounded claim, and grounding it again changes nothing", () => {
  fc.assert(
    fc.property(statement, ({ said, sources }) => {
      const { text } = grounded(said, sources);
      if (text === null) return;
      assert.equal(ungrounded({ ...said, text }, sources), []);
      assert.equal(grounded({ ...said, text }, sources), { text, removed: [] });
    }),
    { numRuns: 300 },
  );
});

test("a claim's offsets point at the text that it names", () => {
  fc.assert(
    fc.property(statement, ({ said, sources }) => {
      for (const { start, end, text, reason } of ungrounded(said, sources)) {
        assert.ok(start >= 0 && end <= said.text.length && start < end);
        assert.ok(said.text.slice(start, end).includes(text.slice(0, 3)));
        assert.match(reason, /\.$/u);
      }
    }),
    { numRuns: 200 },
  );
});

test("hostile texts take no more than their length's share of time, and repairing them ends", () => {
  const [cv] = cvs;
  if (cv === undefined) throw new Error("There is no CV to check against");
  const sources = sourcesOf(cv, job, today);
  const units = [
    "a",
    "Kraftfahrzeug",
    "improved ",
    "1 000 ",
    "„",
    "Foo Bar ",
    "I reduced costs by 30%. ",
    "seven of them, ",
  ];
  for (const unit of units) {
    const text = unit.repeat(Math.ceil(6_000 / unit.length));
    const took = processorTime(() => {
      assert.is(grounded({ text, about: { part: "letter" } }, sources).text?.includes("30%") ?? false, false);
    });
    assert.ok(took < 5_000, `${unit}: ${took} ms`);
  }
});

test.run();
