import { test } from "uvu";
import * as assert from "uvu/assert";
import { isOccupation, kinship, occupationOf, occupations } from "../../../career/occupations/occupations.ts";
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
  assert.is(nameOf("Kitchen Fitter"), "carpenter");
  assert.is(nameOf("Kitchen Porter"), "kitchen helper");
  assert.is(nameOf("Dental Nurse"), "dental nurse");
});

test("compounds and unknown titles still tell their field", () => {
  assert.is(nameOf("Auslieferungsfahrer"), "driver");
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
  assert.ok(occupations.size > 80);
  for (const { usual } of occupations)
    for (const id of usual)
      assert.not.ok(["licence", "certificate", "language"].includes(skills.get(id)?.kind ?? "licence"), id);
});

test("only whole phrases of the catalogue are occupations", () => {
  assert.ok(isOccupation("Lifeguard"));
  assert.not.ok(isOccupation("Lifeguard at the pool of Leeds"));
});

test.run();
