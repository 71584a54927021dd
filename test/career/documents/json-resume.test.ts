import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { renderDocument } from "../../../career/documents/render.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import type { CvProfile } from "../../../schemas/cv.ts";
import { completeProfile, profileOf } from "../../fixtures/documents/profiles.ts";
import { today } from "../support/files.ts";

const write = async (cv: CvProfile): Promise<string> =>
  new TextDecoder().decode(await renderDocument({ kind: "cv", cv }, "json", { template: "classic", date: today }));

test("a CV that is exported as JSON Resume and read back is the same", async () => {
  const back = parseCv(await readDocument(new TextEncoder().encode(await write(completeProfile)), "cv.json"), today);
  const { meta: _read, $schema: _schema, ...read } = { $schema: "", ...back };
  const { meta: _written, ...written } = completeProfile;
  assert.equal(read, written);
});

test("the export is for other programs: no findings of ours, no empty lists, whole addresses", async () => {
  const cv = profileOf({ basics: { name: "Ada", profiles: [{ network: "GitHub", url: "github.com/ada-example" }] } });
  const written: unknown = JSON.parse(await write(cv));
  assert.equal(written, {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: { name: "Ada", profiles: [{ network: "GitHub", url: "https://github.com/ada-example" }] },
    meta: { version: "v1.0.0", lastModified: "2026-11-01T00:00:00" },
  });
});

test.run();
