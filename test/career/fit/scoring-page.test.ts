import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { duties } from "../../../career/duties/duties.ts";
import { analyzeGap } from "../../../career/fit/analyze-gap.ts";
import { contestedKin } from "../../../career/fit/calling.ts";
import {
  ceilings,
  furtherCeiling,
  nextFieldCeiling,
  partlyMetCeiling,
  unsureFieldCeiling,
} from "../../../career/fit/ceilings.ts";
import { evidenceFactors, evidenceWeights, freshness } from "../../../career/fit/evidence-index.ts";
import { mostByWords } from "../../../career/fit/field-evidence.ts";
import { trainedKinship } from "../../../career/fit/field-of-work.ts";
import { dutyCredits } from "../../../career/fit/match-duty.ts";
import { leastCredit, narrowerCredit, usualCredit } from "../../../career/fit/match-requirement.ts";
import { leastSame, mostWordsCredit, sameWorkCredit } from "../../../career/fit/match-text.ts";
import { weights } from "../../../career/fit/parts.ts";
import { fieldPoints } from "../../../career/fit/posting-fields.ts";
import { requirementWeights } from "../../../career/fit/requirement-weights.ts";
import { occupations } from "../../../career/occupations/occupations.ts";
import { parseJob } from "../../../career/posting/parse-job.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import type { GapAnalysis } from "../../../schemas/gap.ts";
import { today } from "../support/files.ts";

const top = join(import.meta.dirname, "../../..");
const page = readFileSync(join(top, "docs/scoring.md"), "utf8");

/** The rows of the table whose first column has this heading, cell by cell. */
function rowsOf(heading: string): string[][] {
  const lines = page.split("\n");
  const from = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  assert.ok(from >= 0, `the page has no table "${heading}"`);
  const rest = lines.slice(from + 2);
  const length = rest.findIndex((line) => !line.startsWith("|"));
  return rest.slice(0, length).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** First word and figure of each row. */
const figures = (heading: string): Record<string, number> =>
  Object.fromEntries(rowsOf(heading).map(([name = "", value]) => [name.split(/[:,]/u)[0] ?? "", Number(value)]));

async function example(): Promise<GapAnalysis> {
  const read = async (name: string): ReturnType<typeof readDocument> =>
    readDocument(readFileSync(join(top, "examples", name)), name);
  return analyzeGap(parseCv(await read("cv.pdf"), today), parseJob(await read("job.txt"), today), today);
}

test("the page on scoring names the parts with the weights that the engine uses", () => {
  assert.equal(figures("part"), { ...weights });
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  assert.is(Math.round(sum * 1000), 1000);
});

test("the page says what each place of evidence weighs", () => {
  assert.equal(figures("where the line stands"), { ...evidenceWeights });
  const rows = rowsOf("where the line stands").map(([name]) => name ?? "");
  assert.match(rows[0] ?? "", `up to ${freshness.recent} years`);
  assert.match(rows[1] ?? "", `up to ${freshness.older} years`);
  assert.match(rows[2] ?? "", `up to ${freshness.old} years`);
  assert.match(page, `count ${evidenceFactors.otherField} of their weight`);
  assert.match(page, `somebody who can do the work, ${evidenceFactors.lendingHand}.`);
  assert.match(page, `counts ${usualCredit} of the weight`);
  assert.match(page, `gives to the occupation counts ${sameWorkCredit} of it`);
  assert.match(page, `in the posting's field, from ${leastSame} on`);
  assert.match(page, `never more than ${mostByWords}`);
  assert.match(page, `the posting's occupation or field, ${trainedKinship}.`);
  assert.match(page, `its lines count ${evidenceFactors.unknownField} of their weight`);
  assert.match(
    page,
    `names counts ${dutyCredits.all} of its weight, one that tells of some of them ${dutyCredits.some};`,
  );
  assert.match(page, `the requirement's words counts ${mostWordsCredit}.`);
  assert.match(page, `about ${Math.round(occupations().size / 100) * 100} occupations`);
  const fields = new Set([...occupations()].map(({ area }) => area)).size;
  assert.match(page, `some ${Math.round(fields / 10) * 10} fields`);
  assert.match(page, `some ${Math.round(duties().size / 50) * 50} duties`);
  assert.match(page, `weighs ${requirementWeights.hard} times`);
  assert.match(page, `doesn't know weighs ${requirementWeights.unknownPhrase},`);
  assert.match(page, `a third (${requirementWeights.soft})`);
  assert.match(page, `counts ${narrowerCredit} of its line's weight`);
  assert.match(page, `below ${leastCredit} it is not a match`);
});

test("the page names the ceilings", () => {
  assert.equal(figures("missing"), { ...ceilings, "met in part": partlyMetCeiling });
  assert.match(page, `takes ${furtherCeiling} points off`);
  assert.match(page, `begins at ${unsureFieldCeiling} where only words`);
  assert.match(page, `rises to ${nextFieldCeiling} with`);
});

test("the page says what each word tells of a field", () => {
  assert.equal(figures("what speaks"), { ...fieldPoints });
  assert.match(page, `worth by words = ${mostByWords} ×`);
  assert.match(page, `the role is worth ${contestedKin} at most`);
});

test("the page lists the checks of the ATS score with their points, which add up to 100", async () => {
  const checks = Object.fromEntries((await example()).ats.map(({ name, points }) => [name, points]));
  assert.equal(figures("check"), checks);
  assert.is(
    Object.values(checks).reduce((sum, points) => sum + points, 0),
    100,
  );
});

test("the worked example is what the engine says of the files in examples", async () => {
  const analysis = await example();
  assert.equal(
    rowsOf("part of the example"),
    analysis.parts.map(({ name, weight, score, explanation }) => [name, String(weight), String(score), explanation]),
  );
  assert.match(page, `fitScore ${analysis.fitScore}`);
  assert.match(page, `atsScore ${analysis.atsScore}.`);
  assert.equal(analysis.caps, []);
});

test.run();
