import { test } from "uvu";
import * as assert from "uvu/assert";
import type { CvProfile } from "../../schemas/cv.ts";
import type { CvView } from "../../schemas/views.ts";
import { compareCvs } from "../../web/pages/cvs/compare.ts";
import { contentOf, formOf, isPartialDate } from "../../web/pages/cvs/correction.ts";
import { currentOf, familiesOf } from "../../web/pages/cvs/families.ts";
import { linesOf } from "../../web/pages/cvs/lines.ts";

const version = (id: string, day: number, more: Partial<CvView> = {}): CvView => ({
  cv_id: id,
  name: `${id}.pdf`,
  origin: "read",
  parent_cv_id: null,
  request_id: null,
  is_primary: false,
  file: null,
  skills: [],
  seniority: null,
  years: null,
  language: "en",
  created_at: `2026-11-${String(day).padStart(2, "0")}T09:00:00.000Z`,
  ...more,
});

const profile: CvProfile = {
  basics: {
    name: "Robin Example",
    email: "robin.example@example.com",
    location: { city: "Tampere", countryCode: "FI" },
    profiles: [{ network: "GitHub", url: "github.com/robin-example" }],
  },
  work: [
    {
      name: "Example Works",
      position: "Senior Engineer",
      startDate: "2019-03",
      highlights: ["Built order services in TypeScript", "Led a team of four"],
    },
    {
      name: "Sample Ltd",
      position: "Engineer",
      startDate: "2016",
      endDate: "2019-02",
      url: "https://sample.example.com",
    },
  ],
  volunteer: [],
  education: [{ institution: "University of Example", area: "Physics", studyType: "MSc" }],
  awards: [],
  certificates: [],
  publications: [{ name: "On examples", publisher: "Sample Press" }],
  skills: [{ name: "Cloud", keywords: ["AWS (EC2, S3)", "Docker"], level: "expert" }],
  languages: [{ language: "Finnish", fluency: "native" }],
  interests: [],
  references: [],
  projects: [],
  meta: {
    version: "v1.0.0",
    careerassist: {
      format: "pdf",
      pages: 1,
      language: "en",
      engine: { name: "builtin", version: "4" },
      seniority: "senior",
      years: 9,
      skills: [],
      fields: {},
      sections: [],
      layoutRisks: [],
      unread: [],
    },
  },
};

test("versions belong together by parent and by file, however many stand between them", () => {
  const families = familiesOf([
    version("a", 1, { file: "f1" }),
    version("b", 2, { parent_cv_id: "a", origin: "correction", file: "f1" }),
    version("c", 3, { file: "f1" }),
    version("d", 4, { parent_cv_id: "c", origin: "rewrite" }),
    version("other", 5, { file: "f2" }),
    version("uploaded", 6),
  ]);
  assert.equal(
    families.map(({ key, versions }) => [key, versions.map(({ cv_id }) => cv_id).join("")]),
    [
      ["uploaded", "uploaded"],
      ["other", "other"],
      ["a", "dcba"],
    ],
  );
});

test("versions of a deleted parent stay together", () => {
  const families = familiesOf([
    version("b", 2, { parent_cv_id: "gone", origin: "correction" }),
    version("c", 3, { parent_cv_id: "gone", origin: "rewrite" }),
  ]);
  assert.is(families.length, 1);
});

test("the primary family comes first, and its primary version is the one at work", () => {
  const [first] = familiesOf([
    version("new", 9),
    version("old", 1, { is_primary: true, name: "My CV" }),
    version("tailored", 2, { parent_cv_id: "old", origin: "rewrite" }),
  ]);
  assert.is(first?.name, "My CV");
  assert.is(first && currentOf(first)?.cv_id, "old");
});

test("without a primary one, a version that was tailored to a posting isn't taken for the current one", () => {
  const [family] = familiesOf([
    version("read", 1),
    version("tailored", 2, { parent_cv_id: "read", origin: "rewrite" }),
  ]);
  assert.is(family && currentOf(family)?.cv_id, "read");
});

test("a CV is shown line by line with the fields that each line shows", () => {
  const lines = linesOf(profile, "now");
  const job = lines.find(({ text }) => text.startsWith("Senior Engineer"));
  assert.is(job?.text, "Senior Engineer · Example Works · 2019-03 – now");
  assert.ok(job?.pointers.includes("/work/0/position"));
  const bullet = lines.find(({ text }) => text === "Led a team of four");
  assert.equal(bullet?.pointers, ["/work/0/highlights/1"]);
  assert.ok(lines.some(({ text }) => text === "Cloud: AWS (EC2, S3), Docker"));
});

test("a form that is handed in as it was changes nothing", () => {
  const { meta: _, ...content } = profile;
  assert.equal(JSON.parse(JSON.stringify(contentOf(profile, formOf(profile)))), JSON.parse(JSON.stringify(content)));
});

test("what the form has no field for stays with its entry, wherever that moves", () => {
  const form = formOf(profile);
  form.work.reverse();
  form.basics.city = "";
  const content = contentOf(profile, form);
  assert.is(Reflect.get(content.work[0] ?? {}, "url"), "https://sample.example.com");
  assert.is(Reflect.get(content.skills[0] ?? {}, "level"), "expert");
  assert.equal(content.basics.location, { countryCode: "FI" });
  assert.equal(content.publications, profile.publications);
});

test("an entry whose fields are all emptied is gone, and a new one holds what was typed", () => {
  const form = formOf(profile);
  const [first] = form.education;
  assert.ok(first);
  Object.assign(first, { institution: "", area: " ", studyType: "" });
  form.work.unshift({
    was: null,
    position: " Staff Engineer ",
    name: "New Works",
    location: "",
    startDate: "2026-01",
    endDate: "",
    summary: "",
    highlights: "One\n\n  Two ",
  });
  const content = contentOf(profile, form);
  assert.equal(content.education, []);
  assert.equal(content.work[0], {
    position: "Staff Engineer",
    name: "New Works",
    startDate: "2026-01",
    highlights: ["One", "Two"],
  });
});

test("dates may be as precise as the person knows", () => {
  for (const good of ["", "2019", "2019-09", "2019-09-30"]) assert.ok(isPartialDate(good), good);
  for (const bad of ["19", "2019-13", "09/2019", "now", "2019-09-32"]) assert.not(isPartialDate(bad), bad);
});

test("two versions are compared line by line, and changed lines word by word", () => {
  const after = structuredClone(profile);
  const [first] = after.work;
  assert.ok(first);
  first.highlights = ["Built the order services in TypeScript", "Led a team of four", "Ran the on-call rota"];
  after.languages = [];
  const compared = compareCvs(profile, after, "now");
  const rows = (section: string) => compared.find((each) => each.section === section)?.rows ?? [];
  assert.equal(
    rows("work").map(({ kind }) => kind),
    ["same", "changed", "same", "added", "same"],
  );
  const pieces = rows("work")[1]?.pieces.filter(({ kind }) => kind === "added");
  assert.equal(
    pieces?.map(({ text }) => text.trim()),
    ["the"],
  );
  assert.equal(
    rows("languages").map(({ kind }) => kind),
    ["removed"],
  );
  assert.is(
    compared.reduce((sum, { changes }) => sum + changes, 0),
    3,
  );
});

test("equal versions have no changes, whatever they hold", () => {
  assert.is(
    compareCvs(profile, profile, "now").reduce((sum, { changes }) => sum + changes, 0),
    0,
  );
});

test.run();
