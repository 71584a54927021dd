import { test } from "uvu";
import * as assert from "uvu/assert";
import { isDenied, withoutDenied } from "../../../career/language/denial.ts";

/** Whether a text denies the word that it has between angle brackets. */
function denies(text: string): boolean {
  const from = text.indexOf("<");
  const plain = text.replace("<", "");
  const to = plain.indexOf(">");
  return isDenied(plain.replace(">", ""), from, to);
}

test("what a sentence denies is denied, in every language", () => {
  for (const text of [
    "No experience with <SAP> yet",
    "I do not hold a <driving licence>",
    "Not <Gas Safe registered>",
    "<Driving licence>: no",
    "<Führerschein Klasse B>: nicht vorhanden",
    "Kein <Führerschein>",
    "Noch keine Erfahrung mit Excel oder <SAP>",
    "Pas de <permis B>",
    "Je n'ai pas le <permis B>",
    "Sin <carnet de conducir>",
    "No tengo <carnet de conducir>",
    "Ei <ajokorttia>",
    "Minulla ei ole <ajokorttia>",
    "Willing to learn <Kubernetes>",
    "We moved away from <Java>",
    "<ADR certificate> (expired 2019)",
    "Replaced <Java> and Spring Boot by Elixir",
    "Replaced Java and <Spring Boot> with Elixir",
    "Retired the <Kafka> cluster",
    "<SAP> kenne ich nur vom Hörensagen",
    "Hat <Oracle> durch PostgreSQL ersetzt",
    "Je ne fais pas les <déclarations de TVA>",
    "<SIA licence>: pending",
    "Currently studying for <ACCA>",
    "Tableau instead of <Power BI>",
    "Keen to work with <Kubernetes>",
  ])
    assert.ok(denies(text), text);
});

test("a denial of something else leaves a skill as it is", () => {
  for (const text of [
    "Ten years without an accident, <forklift licence>",
    "No-nonsense developer with <Python>",
    "Not only <Java> but Kotlin as well",
    "No complaints. <SAP> every day",
    "Never missed a deadline, works with <Excel>",
    "Nicht nur <Java>, auch Kotlin",
    "<Python>, Django, no frameworks besides",
    "Replaced Java by <Elixir>",
    "Replaced worn bearings, then <welding>",
    "Used <Power BI> instead of spreadsheets",
    "Vor dem Wechsel durch die Firma: <SAP>",
  ])
    assert.not.ok(denies(text), text);
});

test("a text without what it denies keeps the rest", () => {
  assert.is(withoutDenied("Sews by hand. No weaving on looms.").trim(), "Sews by hand.");
  assert.is(withoutDenied("Weaves on looms"), "Weaves on looms");
});

test.run();
