import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { analyzeGap } from "../../../career/fit/analyze-gap.ts";
import { ceilings } from "../../../career/fit/ceilings.ts";
import { statesDrivingClass } from "../../../career/fit/driving-classes.ts";
import { parseJob } from "../../../career/posting/parse-job.ts";
import type { GapAnalysis } from "../../../schemas/gap.ts";
import { readPasted, today } from "../support/files.ts";

const posting = `Bus Driver
Valley Coaches
Leeds, UK

Requirements
- PCV licence
- Fluent German
- Customer service

Nice to have
- First aid
- Gardening
`;

const driver = (more: string, german = "C1", title = "Bus Driver"): string => `Ada Example
ada@example.com | +44 20 7946 0018 | Leeds, UK

EXPERIENCE

${title}, Dale Buses
Mar 2019 - present
- Drove the school run and looked after passengers

LANGUAGES

German: ${german}

OTHER

${more}
`;

const judge = async (cv: string): Promise<GapAnalysis> =>
  analyzeGap(parseCv(await readPasted(cv), today), parseJob(await readPasted(posting), today), today);
const ceilingFor = ({ caps }: GapAnalysis, name: RegExp): number | null =>
  caps.find(({ requirement }) => name.test(requirement))?.ceiling ?? null;

test("classes of driving licences prove the licence where a word for licences stands near them", () => {
  const cases: [string, string, boolean][] = [
    ["Klasse C, CE, Module 1 bis 5", "truck-driving-licence", true],
    ["Fahrerlaubnis: B, D, DE", "bus-driving-licence", true],
    ["BCE-kortti", "truck-driving-licence", true],
    ["Permis B, véhicule personnel", "driving-licence", true],
    ["Full licence, own car", "driving-licence", true],
    ["Führerschein Klasse B", "truck-driving-licence", false],
    ["Klasse C1 bis 7,5 t", "truck-driving-licence", false],
    ["keine Klasse D", "bus-driving-licence", false],
    ["Englisch: Niveau C1, Spanish level B2", "driving-licence", false],
    ["Programmed in C and D", "bus-driving-licence", false],
  ];
  for (const [line, id, proven] of cases) assert.is(statesDrivingClass(line, id), proven, line);
});

test("what a CV itself says is missing rules out more than what it doesn't mention", async () => {
  const open = await judge(driver("Likes early shifts"));
  const denied = await judge(driver("No PCV licence"));
  assert.is(ceilingFor(open, /bus driving/iu), ceilings.licence);
  assert.is(ceilingFor(denied, /bus driving/iu), ceilings.denied);
  assert.ok(denied.fitScore < open.fitScore);
  assert.is(ceilingFor(await judge(driver("PCV licence")), /bus driving/iu), null);
});

test("a language far below the level that is asked counts as stated to be missing", async () => {
  assert.is(ceilingFor(await judge(driver("PCV licence", "A1")), /german/iu), ceilings.denied);
  assert.is(ceilingFor(await judge(driver("PCV licence", "C1")), /german/iu), null);
});

test("nice-to-haves alone don't stand in for must-haves", async () => {
  const { parts } = await judge(driver("First aid, gardening", "A1", "Florist"));
  const score = (name: string): number => parts.find((part) => part.name === name)?.score ?? Number.NaN;
  assert.ok(score("mustHaves") < 0.5);
  assert.ok(score("niceToHaves") < 0.8);
});

test("a CV without headings tells its jobs by their dates and its training by the names of degrees", async () => {
  const cv = parseCv(
    await readPasted(`Isla Example
Nairn, Scotland
isla@example.org

Instrument repairer, Moray Folk Instruments, 2018 - today
- levels frets and carves bone nuts
- chats to owners over the counter

HND Musical Instrument Making and Repair, 2018
`),
    today,
  );
  assert.is(cv.work.length, 1);
  assert.is(cv.work[0]?.position, "Instrument repairer");
  assert.match(cv.education[0]?.studyType ?? "", "HND");
});

test.run();
