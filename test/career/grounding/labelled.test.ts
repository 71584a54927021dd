import { test } from "uvu";
import * as assert from "uvu/assert";
import { isCaught, scoreGrounding } from "../../../bench/judgement/grounding-scores.ts";
import { badGenerations, goodGenerations } from "../../fixtures/grounding/tuned-on.ts";

const leastCaught = 0.98;
const mostFlagged = 0.03;

test("the sets are as large and as wide as they have to be", () => {
  assert.ok(badGenerations.length >= 70);
  assert.ok(goodGenerations.length >= 70);
  const all = [...badGenerations, ...goodGenerations];
  assert.is(new Set(all.map(({ language }) => language)).size, 5);
  assert.ok(new Set(all.map(({ person }) => person)).size >= 8);
  assert.is(new Set(badGenerations.map(({ kind }) => kind)).size, 10);
});

test("known-bad generations are caught for the fault that they have, and good ones pass", async () => {
  const { bad, good, caught, flagged } = await scoreGrounding(badGenerations, goodGenerations);
  const missed = bad.filter((one) => !isCaught(one)).map(({ generation }) => generation.statement.text);
  const wronged = good.filter(({ found }) => found.length > 0).map(({ generation }) => generation.statement.text);
  assert.ok(caught >= leastCaught, `caught ${caught}, missed: ${missed.join(" ~ ")}`);
  assert.ok(flagged <= mostFlagged, `flagged ${flagged}: ${wronged.join(" ~ ")}`);
});

test("a checker that finds nothing fails the mark for what is caught", async () => {
  const { caught } = await scoreGrounding(badGenerations, goodGenerations, () => []);
  assert.ok(caught < leastCaught);
});

test("a checker that flags everything fails the mark for what is flagged", async () => {
  const kinds = [
    "employer",
    "title",
    "date",
    "number",
    "degree",
    "certificate",
    "skill",
    "name",
    "quote",
    "work",
  ] as const;
  const { caught, flagged } = await scoreGrounding(badGenerations, goodGenerations, ({ text }) =>
    kinds.map((kind) => ({ kind, text })),
  );
  assert.is(caught, 1);
  assert.ok(flagged > mostFlagged);
});

test.run();
