import { test } from "uvu";
import * as assert from "uvu/assert";
import { fields, fieldWordsIn } from "../../../career/fields/fields.ts";
import { indexWordings, readWordings, wordingsOf } from "../../../career/language/wording-index.ts";
import { occupations } from "../../../career/occupations/occupations.ts";

const fieldsOf = (text: string): string[] => fieldWordsIn(text).flatMap(({ shares }) => [...shares.keys()]);

test("words of a trade tell its field in five languages", () => {
  assert.ok(fieldsOf("Shod forty horses a week").includes("horses"));
  assert.ok(fieldsOf("Verlegt Fliesen und verfugt Bäder").includes("tiling"));
  assert.ok(fieldsOf("Pose de carrelage et de faïence").includes("tiling"));
  assert.ok(fieldsOf("Lleva la contabilidad y los asientos").includes("finance"));
  assert.ok(fieldsOf("Laatii tilinpäätökset maatiloille").includes("finance"));
});

test("what tells most of a word tells what it is about", () => {
  assert.equal(fieldsOf("Tree surgeon"), ["tree_care"]);
  assert.equal(fieldsOf("Baumpfleger"), ["tree_care"]);
});

test("words that begin or end like those of a trade by chance tell nothing", () => {
  assert.not.ok(fieldsOf("Das brauchen wir in Braunschweig").includes("brewing"));
  assert.not.ok(fieldsOf("Collaboratrice").includes("laboratory"));
  assert.not.ok(fieldsOf("Arbeitsplatten").includes("coffee"));
  assert.not.ok(fieldsOf("Customers in DACH").includes("roofing"));
});

test("of a word of several fields each gets its share", () => {
  for (const { shares } of fieldWordsIn("Coiffeuse, comptable, plombier, nurse, splint, seam"))
    assert.ok(Math.abs([...shares.values()].reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
});

test("the fields with words are those of the catalogue of occupations", () => {
  const areas = new Set([...occupations()].map(({ area }) => area));
  for (const field of fields()) if (field !== "media") assert.ok(areas.has(field), field);
  assert.ok([...areas].every((area) => fields().has(area)));
});

test("a list with a malformed line is refused and says which", () => {
  assert.throws(() => readWordings("bakery | bread\nnothing here"), /nothing here/);
  assert.throws(() => readWordings("bakery | bread | dough"), /dough/);
});

test("every part of a wording has to occur, and a very long text is read", () => {
  const find = indexWordings(wordingsOf(["glass+cut"], "glazing"), { leastInside: 5, start: 3 });
  assert.equal(find("cut the glass").length, 1);
  assert.equal(find("cut the grass").length, 0);
  assert.ok(fieldWordsIn("bread ".repeat(50_000)).length > 0);
});

test.run();
