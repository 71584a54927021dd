import { test } from "uvu";
import * as assert from "uvu/assert";
import { comparePosting } from "../../bench/judgement/posting-scores.ts";
import { f1, fieldsOf, type Tally, tally } from "../../bench/judgement/scores.ts";
import { similarity } from "../../bench/judgement/tfidf.ts";
import { parseCv } from "../../career/cv/parse-cv.ts";
import { analyzeGap } from "../../career/fit/analyze-gap.ts";
import { parseJob } from "../../career/posting/parse-job.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import { cvFixtures } from "../fixtures/cvs.ts";
import { freshPairs, keptPairs, pairs, secondPairs, thirdPairs, wholePairs } from "../fixtures/pairs/index.ts";
import { fileNameOf, fileOf, postings } from "../fixtures/postings/index.ts";
import { readPasted, today } from "./support/files.ts";

const nothingRead: Tally = { right: 0, wrong: 1, missed: 1 };

test("every field of the labelled CVs is read at its mark or better", async () => {
  const marks: Readonly<Record<string, number>> = {
    name: 0.98,
    email: 0.98,
    phone: 0.98,
    links: 0.98,
    title: 0.95,
    employer: 0.95,
    start: 0.95,
    end: 0.95,
    bullets: 0.95,
    institution: 0.95,
    degree: 0.95,
    graduated: 0.95,
    skills: 0.95,
    languages: 0.95,
  };
  const sums = new Map<string, Tally>();
  for (const fixture of cvFixtures) {
    const cv = parseCv(await readDocument(await fixture.bytes(), fixture.name), today);
    for (const [field, { wanted, got }] of Object.entries(fieldsOf(fixture.truth, cv))) {
      const one = tally(wanted, got);
      const sum = sums.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      sums.set(field, { right: sum.right + one.right, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed });
    }
  }
  for (const [field, mark] of Object.entries(marks))
    assert.ok(
      f1(sums.get(field) ?? { right: 0, wrong: 1, missed: 1 }) >= mark,
      `${field}: ${f1(sums.get(field) ?? { right: 0, wrong: 1, missed: 1 })}`,
    );
});

test("every field of the labelled postings is read at its mark or better", async () => {
  const marks: Readonly<Record<string, number>> = {
    title: 0.93,
    company: 0.95,
    location: 0.95,
    remote: 0.95,
    employmentType: 0.95,
    seniority: 0.9,
    years: 0.95,
    salary: 0.95,
    required: 0.92,
    preferred: 0.9,
  };
  const sums = new Map<string, Tally>();
  for (const posting of postings) {
    const job = parseJob(await readDocument(await fileOf(posting), fileNameOf(posting)), today);
    for (const [field, { wanted, got }] of Object.entries(comparePosting(posting.truth, job))) {
      const one = tally(wanted, got);
      const sum = sums.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      sums.set(field, { right: sum.right + one.right, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed });
    }
  }
  const low = Object.entries(marks).filter(([field, mark]) => f1(sums.get(field) ?? nothingRead) < mark);
  assert.equal(low, []);
});

test("a posting that is read wrong lowers the score of its field", () => {
  const [posting] = postings;
  assert.ok(posting);
  const fields = comparePosting(posting.truth, null);
  for (const { wanted, got } of Object.values(fields)) if (wanted.length > 0) assert.is(f1(tally(wanted, got)), 0);
});

const allPairs = {
  tuned: pairs,
  kept: keptPairs,
  fresh: freshPairs,
  whole: wholePairs,
  second: secondPairs,
  third: thirdPairs,
};

for (const [name, some] of Object.entries(allPairs))
  test(`at least nine of ten misleading pairs are ranked right: ${name}`, async () => {
    let right = 0;
    for (const pair of some) {
      const job = parseJob(await readPasted(pair.job), today);
      const score = async (text: string): Promise<number> =>
        analyzeGap(parseCv(await readPasted(text), today), job, today).fitScore;
      if ((await score(pair.better)) > (await score(pair.worse))) right += 1;
    }
    assert.ok(right >= some.length * 0.9, `${right} of ${some.length}`);
  });

test("words in common rank at most 15 % of the misleading pairs right", () => {
  const every = Object.values(allPairs).flat();
  const corpus = every.flatMap((pair) => [pair.job, pair.better, pair.worse]);
  const right = every.filter(
    (pair) => similarity(pair.job, pair.better, corpus) > similarity(pair.job, pair.worse, corpus),
  );
  assert.ok(every.length >= 60 && right.length <= every.length * 0.15, `${right.length} of ${every.length}`);
});

test("the scorer fails what is read wrong", () => {
  assert.equal(tally(["a", "b"], ["b", "c"]), { right: 1, wrong: 1, missed: 1 });
  assert.is(f1({ right: 0, wrong: 1, missed: 1 }), 0);
  assert.is(f1(tally(["research lab"], ["research lab, research intern"])), 0);
  assert.is(f1(tally(["x"], ["x", "x"])) < 1, true);
});

test.run();
