import { test } from "uvu";
import * as assert from "uvu/assert";
import { areaStems, kinAreas } from "../../../career/occupations/areas.ts";
import {
  isOccupation,
  kinship,
  occupationOf,
  occupations,
  occupationsIn,
} from "../../../career/occupations/occupations.ts";
import { skills } from "../../../career/skills/taxonomy.ts";

const nameOf = (title: string): string | null => occupationOf(title)?.name ?? null;
const areaOf = (title: string): string | null => occupationOf(title)?.area ?? null;
const kin = (one: string, other: string): number => {
  const [first, second] = [occupationOf(one), occupationOf(other)];
  return first === null || second === null ? -1 : kinship(first, second);
};

test("a title names its occupation in every language, whatever the gender", () => {
  for (const title of ["Staff Nurse, ICU", "Krankenpflegerin", "Infirmière", "Enfermero", "Sairaanhoitaja"])
    assert.is(nameOf(title), "nurse", title);
  for (const title of ["Entwickler:in", "Senior Backend Engineer", "Développeuse", "Ohjelmistokehittäjä (m/w/d)"])
    assert.is(nameOf(title), "software developer", title);
});

test("the phrase with the most words decides", () => {
  assert.is(nameOf("Kitchen Fitter"), "cabinet maker");
  assert.is(nameOf("Kitchen Porter"), "kitchen porter");
  assert.is(nameOf("Dental Nurse"), "dental nurse");
});

test("compounds and unknown titles still tell their field", () => {
  assert.is(nameOf("Auslieferungsfahrer"), "van driver");
  assert.is(areaOf("Leiter Buchhaltung"), "finance");
  assert.is(areaOf("Shift Leader, Distribution Centre"), "warehouse");
  assert.is(occupationOf("Team Lead"), null);
});

test("kinship is whole in one occupation, partial nearby and nothing between different fields", () => {
  assert.is(kin("Chef", "Cook"), 1);
  assert.ok(kin("Nurse", "Care assistant") > 0.3);
  assert.is(kin("Produce Manager", "Product Manager"), 0);
  assert.is(kin("Nurse", "Care assistant"), kin("Care assistant", "Nurse"));
});

test("what an occupation includes are skills of the taxonomy, none of them a licence or a certificate", () => {
  assert.ok(occupations().size >= 350);
  for (const { usual } of occupations())
    for (const id of usual)
      assert.not.ok(["licence", "certificate", "language"].includes(skills().get(id)?.kind ?? "licence"), id);
});

test("fields that lie next to each other are fields of work, and names are given once", () => {
  const shares = kinAreas.split(/[,\n]/u).flatMap((pair) => (pair.trim() === "" ? [] : [pair.trim().split(/\s+/u)]));
  const fields = new Set([...[...occupations()].map(({ area }) => area), ...areaStems.map(([area]) => area)]);
  for (const [one = "", other = "", share] of shares) {
    assert.ok(fields.has(one) && fields.has(other), `${one} ${other}`);
    assert.ok(Number(share) > 0 && Number(share) < 1, `${one} ${other} ${share}`);
  }
  const names = [...occupations()].map(({ name }) => name);
  assert.is(new Set(names).size, names.length);
});

test("a title that only hints at a field says so", () => {
  assert.is(occupationOf("Ferry Freight Agent")?.hint, true);
  assert.is(occupationOf("Deckhand")?.hint, false);
});

test("the parts of a title name occupations of their own", () => {
  assert.equal(
    occupationsIn("Baker and Van Driver").map(({ name }) => name),
    ["baker", "van driver"],
  );
});

test("only whole phrases of the catalogue are occupations", () => {
  assert.ok(isOccupation("Lifeguard"));
  assert.not.ok(isOccupation("Lifeguard at the pool of Leeds"));
});

test.run();
