import { test } from "uvu";
import * as assert from "uvu/assert";
import { duties, dutiesIn } from "../../../career/duties/duties.ts";
import { occupations } from "../../../career/occupations/occupations.ts";

const areasIn = (text: string): string[] => dutiesIn(text).map(({ area }) => area);
const shared = (one: string, other: string): boolean => {
  const told = new Set(dutiesIn(other).map(({ id }) => id));
  return dutiesIn(one).some(({ id }) => told.has(id));
};

test("the same duty is found in other words and other languages", () => {
  assert.ok(shared("Medication administration", "Kept the drug round for 28 beds"));
  assert.ok(shared("Medication administration", "Jakaa lääkkeet dosettiin"));
  assert.ok(shared("Tourenplanung", "Stellt für 34 Lkw die Strecken zusammen"));
  assert.ok(shared("Entretien des pelouses", "Mows lawns and cuts hedges"));
});

test("different duties don't meet", () => {
  assert.not.ok(shared("Medication administration", "Administration of the fleet"));
  assert.not.ok(shared("Bank reconciliation", "Sat on the river bank"));
});

test("a compound holds a duty, a short word has to stand alone", () => {
  assert.ok(areasIn("Finanzbuchhaltung").includes("finance"));
  assert.ok(areasIn("TIG on stainless").includes("welding"));
  assert.not.ok(areasIn("fatigue").includes("welding"));
});

test("every duty belongs to a field of the catalogue of occupations", () => {
  const fields = new Set([...occupations()].map(({ area }) => area));
  assert.ok(duties().size > 200);
  for (const { id, area } of duties().values()) assert.ok(fields.has(area), id);
});

test("a text that says nothing tells of no duty, and a very long one is read", () => {
  assert.equal(dutiesIn(""), []);
  assert.ok(areasIn("bread ".repeat(100_000)).includes("bakery"));
});

test.run();
