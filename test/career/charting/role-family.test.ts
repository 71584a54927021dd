import { test } from "uvu";
import * as assert from "uvu/assert";
import { type RoleFamily, roleFamily } from "../../../career/charting/role-family.ts";

/** Titles with the family that a person would put them into; written before the rules were. */
const truth: readonly (readonly [string, RoleFamily | null])[] = [
  ["Senior Backend Engineer", "software"],
  ["Softwareentwicklerin (m/w/d)", "software"],
  ["Développeur Full Stack", "software"],
  ["Desarrolladora web", "software"],
  ["Ohjelmistokehittäjä", "software"],
  ["Site Reliability Engineer", "software"],
  ["Engineering Manager", "software"],
  ["iOS Developer", "software"],
  ["QA Tester", "software"],
  ["Data Engineer", "data"],
  ["Machine Learning Engineer", "data"],
  ["Business Intelligence Analyst", "data"],
  ["Datenanalyst", "data"],
  ["IT Support Technician", "it"],
  ["Systemadministrator", "it"],
  ["Security Analyst", "it"],
  ["Product Designer", "design"],
  ["UX Researcher", "design"],
  ["Grafikdesigner", "design"],
  ["Product Manager", "product"],
  ["Product Owner", "product"],
  ["Projektleiterin Bau", "project"],
  ["Scrum Master", "project"],
  ["Marketing Manager", "marketing"],
  ["Copywriter", "marketing"],
  ["Sales Engineer", "sales"],
  ["Vertriebsmitarbeiter im Außendienst", "sales"],
  ["Account Executive", "sales"],
  ["Customer Success Manager", "service"],
  ["Kundenberater", "service"],
  ["Accountant", "finance"],
  ["Buchhalterin", "finance"],
  ["Comptable", "finance"],
  ["HR Business Partner", "people"],
  ["Talent Acquisition Specialist", "people"],
  ["Personalreferentin", "people"],
  ["Paralegal", "legal"],
  ["Rechtsanwältin", "legal"],
  ["Registered Nurse", "health"],
  ["Pflegefachkraft", "health"],
  ["Infirmier", "health"],
  ["Sairaanhoitaja", "health"],
  ["Social Worker", "care"],
  ["Erzieherin", "care"],
  ["Primary School Teacher", "education"],
  ["Grundschullehrer", "education"],
  ["Profesora de inglés", "education"],
  ["Research Associate", "research"],
  ["Wissenschaftlicher Mitarbeiter", "research"],
  ["Mechanical Engineer", "engineering"],
  ["Bauingenieur", "engineering"],
  ["Elektriker", "trades"],
  ["Welder", "trades"],
  ["CNC Machinist", "trades"],
  ["Warehouse Operative", "logistics"],
  ["Lkw-Fahrer", "logistics"],
  ["Supply Chain Planner", "logistics"],
  ["Sous Chef", "hospitality"],
  ["Kellner", "hospitality"],
  ["Barista", "hospitality"],
  ["Retail Assistant", "retail"],
  ["Verkäuferin", "retail"],
  ["Executive Assistant", "office"],
  ["Bürokauffrau", "office"],
  ["Sachbearbeiter", "office"],
  ["Beekeeper", null],
  ["Pilot", null],
  ["", null],
];

test("a title is put into the family that a person would put it into", () => {
  for (const [title, family] of truth) assert.is(roleFamily(title), family, title);
});

test("capital letters and the signs around a title make no difference", () => {
  for (const [title, family] of truth) assert.is(roleFamily(`** ${title.toUpperCase()} **`), family, title);
});

test.run();
