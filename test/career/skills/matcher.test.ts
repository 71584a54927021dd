import { test } from "uvu";
import * as assert from "uvu/assert";
import { findSkills } from "../../../career/skills/matcher.ts";
import { fields } from "../../../career/skills/taxonomy/index.ts";
import { skills } from "../../../career/skills/taxonomy.ts";
import { parseTaxonomy } from "../../../career/skills/taxonomy-format.ts";
import { SkillId } from "../../../schemas/primitives.ts";

const idsIn = (text: string, listed = false): string[] => findSkills(text, { listed }).map((hit) => hit.skill.id);

test("the taxonomy holds at least 1,500 skills in at least 20 fields", () => {
  assert.ok(skills().size >= 1500, `${skills().size}`);
  assert.ok(Object.keys(fields).length >= 20);
});

test("every id is valid and unique, every parent and neighbour exists", () => {
  const entries = Object.entries(fields).flatMap(([field, text]) => parseTaxonomy(field, text));
  assert.is(new Set(entries.map((entry) => entry.id)).size, entries.length);
  for (const skill of skills().values()) {
    assert.ok(SkillId.safeParse(skill.id).success, skill.id);
    for (const other of [...skill.parents, ...skill.near.keys()])
      assert.ok(skills().has(other), `${skill.id} names ${other}`);
    for (const credit of skill.near.values()) assert.ok(credit > 0 && credit < 1, skill.id);
  }
});

test("no spelling means two skills", () => {
  const owners = new Map<string, string>();
  for (const skill of skills().values()) {
    for (const spelling of new Set([skill.name, ...skill.aliases].map((text) => text.toLowerCase()))) {
      assert.not(owners.has(spelling), `${spelling}: ${owners.get(spelling)} and ${skill.id}`);
      owners.set(spelling, skill.id);
    }
  }
});

test("a malformed line of a taxonomy is named", () => {
  assert.throws(() => parseTaxonomy("x", "# Group | nonsense | 0.2"), /x:1/);
  assert.throws(() => parseTaxonomy("x", "# Group | tool | 0.2\nThing | alias | wrongflag"), /x:2/);
});

test("names with signs are told apart", () => {
  assert.equal(idsIn("C, C++, C#, .NET, Node.js, R, Go", true), ["c", "c++", "c#", "dotnet", "node.js", "r", "go"]);
  assert.equal(idsIn("JavaScript"), ["javascript"]);
  assert.equal(idsIn("Java"), ["java"]);
});

test("the longest name wins and punctuation parts names", () => {
  assert.equal(idsIn("React Native"), ["react-native"]);
  assert.equal(idsIn("Power, BI tools"), ["business-intelligence"]);
  assert.equal(idsIn("Spring Boot services"), ["spring-boot"]);
});

test("words that other fields have too are no skills there", () => {
  assert.equal(idsIn("TypeScript, logging, PostgreSQL", true), ["typescript", "postgresql"]);
  assert.ok(idsIn("Forestry, chainsaw, logging", true).includes("timber-harvesting"));
  assert.not(idsIn("We are hiring! Moved 2.1 TB of bookings into containers").length > 0);
  assert.not(idsIn("Quality assurance of rendering and automation in a lean team").includes("insurance"));
  assert.equal(idsIn("CPC in road haulage would be an advantage"), ["transport-manager-cpc"]);
  assert.equal(idsIn("networking", true), ["computer-networks"]);
});

test("ambiguous words count beside skills of their field and not in plain text", () => {
  assert.equal(idsIn("Go and Python services"), ["go", "python"]);
  assert.equal(idsIn("We go to work with a Go attitude"), []);
  assert.equal(idsIn("Vitamin C deficiency"), []);
  assert.equal(idsIn("Excel at what you do"), []);
  assert.equal(idsIn("He likes to react to change"), []);
});

test("plurals, marks and translations are found", () => {
  assert.equal(idsIn("Datenanalyse und Buchhaltung"), ["data-analysis", "accounting"]);
  assert.equal(idsIn("relational databases"), ["relational-databases"]);
  assert.equal(idsIn("Haavanhoito"), ["wound-care"]);
  assert.equal(idsIn("permis B"), ["driving-licence"]);
});

test("languages are found as lists begin them, and a verb in small letters is none", () => {
  assert.equal(idsIn("Alemán: B2"), ["german"]);
  assert.equal(idsIn("saksan kielen perustaidot"), ["german"]);
  assert.equal(idsIn("polish the floors"), []);
});

test("the time grows with the length of the text alone", () => {
  const text = "Python and SQL with some C and R in it, ".repeat(5_000);
  assert.is(findSkills(text.slice(0, 400), { listed: true }).length, 40);
  assert.ok(findSkills(text, { listed: true }).length > 19_000);
});

test.run();
