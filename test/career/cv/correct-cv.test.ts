import { suite } from "uvu";
import * as assert from "uvu/assert";
import { correctCv } from "../../../career/cv/correct-cv.ts";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { readText } from "../../../career/reading/text/read-text.ts";
import { UnreadableDocument } from "../../../career/reading/unreadable.ts";
import { CvProfile } from "../../../schemas/cv.ts";
import { plainCv } from "../../support/files.ts";

const correcting = suite("a CV as its person corrects it");
const today = new Date("2026-11-20T00:00:00Z");
const original = parseCv(readText(new TextEncoder().encode(plainCv), "cv.txt"), today);
const { meta: _, ...content } = original;

correcting("left as it is, it keeps what was read and where", () => {
  const same = correctCv(original, content, today);
  assert.equal(CvProfile.parse(same).work, original.work);
  assert.equal(same.meta.careerassist.fields["/basics/name"], original.meta.careerassist.fields["/basics/name"]);
  assert.is(same.meta.careerassist.years, original.meta.careerassist.years);
  assert.is(same.meta.careerassist.format, "text");
});

correcting("what was changed is proven by the person's own words, the rest by the file", () => {
  const work = original.work.map((role, index) =>
    index === 0 ? { ...role, position: "Principal Engineer", highlights: ["Ran Kubernetes clusters"] } : role,
  );
  const { careerassist } = correctCv(original, { ...content, work }, today).meta;
  const kubernetes = careerassist.skills.find(({ id }) => id === "kubernetes");
  assert.match(kubernetes?.places[0]?.text ?? "", "Ran Kubernetes clusters");
  assert.is(careerassist.fields["/work/0/position"]?.confidence, 1);
  assert.equal(careerassist.fields["/work/1/name"], original.meta.careerassist.fields["/work/1/name"]);
});

correcting("a skill that the person takes out everywhere is not theirs any more", () => {
  const told = JSON.parse(JSON.stringify(content).replaceAll(/Python|python/g, "Excel")) as typeof content;
  const { careerassist } = correctCv(original, told, today).meta;
  assert.ok(original.meta.careerassist.skills.some(({ id }) => id === "python"));
  assert.not(careerassist.skills.some(({ id }) => id === "python"));
});

correcting("where nothing is left of a CV, it says so", () => {
  assert.throws(
    () => correctCv(original, { basics: {} }, today),
    (error: unknown) => error instanceof UnreadableDocument && error.code === "cv_not_recognized",
  );
});

correcting.run();
