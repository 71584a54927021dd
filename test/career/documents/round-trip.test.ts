import { test } from "uvu";
import * as assert from "uvu/assert";
import { roundTrip } from "../../../bench/judgement/round-trip.ts";
import { f1 } from "../../../bench/judgement/scores.ts";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { typesetter } from "../../../career/documents/pdf/typesetter.ts";
import { renderDocument } from "../../../career/documents/render.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import type { CvProfile } from "../../../schemas/cv.ts";
import { TemplateName } from "../../../schemas/documents.ts";
import { completeProfile } from "../../fixtures/documents/profiles.ts";
import { typesettingFolder } from "../../fixtures/documents/typesetting.ts";
import { people } from "../../fixtures/people/index.ts";
import { today } from "../support/files.ts";

const typeset = await typesetter(await typesettingFolder());
const mark = 0.98;

for (const format of ["docx", "pdf"] as const) {
  for (const template of TemplateName.options) {
    test(`our own ${format} in the template ${template} is read back, every field at its mark`, async () => {
      const { fields, lost } = await roundTrip(people, format, template, typeset, today);
      const low = [...fields].filter(([, one]) => f1(one) < mark).map(([field]) => field);
      assert.equal(low, [], JSON.stringify(lost.filter(({ field }) => low.includes(field))));
    });
  }
}

test("the portable typesetter writes what the native one writes", async () => {
  const portable = await typesetter(await typesettingFolder(), "wasm");
  const some = people.filter((_, index) => index % 5 === 0);
  const { fields } = await roundTrip(some, "pdf", "compact", portable, today);
  assert.ok(fields.size > 10);
  for (const [field, one] of fields) assert.ok(f1(one) >= mark, field);
});

test("plain text is read back, every field at its mark", async () => {
  const { fields } = await roundTrip(people, "txt", "classic", typeset, today);
  assert.equal(
    [...fields].filter(([, one]) => f1(one) < mark),
    [],
  );
});

/** Every text of a profile but those that aren't words of the CV. */
function wordsIn(value: unknown, key = ""): string[] {
  if (["meta", "startDate", "endDate", "date", "releaseDate", "username", "countryCode"].includes(key)) return [];
  if (typeof value === "string") return value.split("\n");
  if (Array.isArray(value)) return value.flatMap((one: unknown) => wordsIn(one));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => wordsIn(one, name));
}

const shown = (text: string): string => text.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\s+/gu, "");

const linesOf = async (cv: CvProfile, format: "docx" | "pdf" | "txt", template: TemplateName): Promise<string> => {
  const bytes = await renderDocument({ kind: "cv", cv }, format, { template, date: today, typeset });
  const { lines } = await readDocument(bytes, `cv.${format}`);
  return shown(lines.map((line) => line.text).join(""));
};

for (const format of ["docx", "pdf", "txt"] as const) {
  test(`nothing that a profile holds is lost in ${format}`, async () => {
    for (const template of TemplateName.options) {
      const text = await linesOf(completeProfile, format, template);
      const lost = wordsIn(completeProfile).filter((words) => !text.toLowerCase().includes(shown(words).toLowerCase()));
      assert.equal(
        lost.filter((words) => words !== "LinkedIn" && words !== "ORCID"), // their addresses tell
        [],
      );
      for (const date of ["Apr2019–Present", "Jan2014–Mar2019", "5Nov2021", "Jun2015", "1Mar2020", "May2016–Oct2020"])
        assert.ok(text.includes(date), `${date} in ${format} ${template}`);
    }
  });
}

test("the foot of the second page is no part of what is read", async () => {
  for (const format of ["docx", "pdf"] as const) {
    const options = { template: "modern", date: today, typeset } as const;
    const bytes = await renderDocument({ kind: "cv", cv: completeProfile }, format, options);
    const { lines } = await readDocument(bytes, `cv.${format}`);
    const feet = lines.filter((line) => /– [12]\/[12]$/u.test(line.text));
    assert.is(feet.length, 1, format);
    assert.ok(feet.every((line) => line.furniture));
  }
});

test("the profile that was read from one layout comes back the same from ours", async () => {
  const options = { template: "modern", date: today, typeset } as const;
  const write = (cv: CvProfile, format: "docx" | "pdf"): Promise<Uint8Array> =>
    renderDocument({ kind: "cv", cv }, format, options);
  const first = parseCv(await readDocument(await write(completeProfile, "docx"), "cv.docx"), today);
  const second = parseCv(await readDocument(await write(first, "pdf"), "cv.pdf"), today);
  for (const part of ["work", "education", "skills", "languages", "certificates", "awards", "publications"] as const)
    assert.equal(second[part], first[part], part);
});

test.run();
