import { test } from "uvu";
import * as assert from "uvu/assert";
import { cvOf, jobOf, today } from "../../../bench/judgement/grounding-scores.ts";
import { analyzeGap } from "../../../career/fit/analyze-gap.ts";
import { checkInterview } from "../../../career/grounding/interview.ts";
import { checkLetter, groundLetter } from "../../../career/grounding/letter.ts";
import { checkRewrite, groundRewrite } from "../../../career/grounding/rewrite.ts";
import { prepareInterview } from "../../../career/interviewing/prepare-interview.ts";
import { applyChanges } from "../../../career/writing/apply-changes.ts";
import { rewriteCv } from "../../../career/writing/rewrite-cv.ts";
import { writeLetter } from "../../../career/writing/write-letter.ts";
import { plainPeople } from "../../fixtures/grounding/people.ts";
import { people } from "../../fixtures/people/index.ts";
import { postings } from "../../fixtures/postings/index.ts";

const keys = [...people.map(({ key }) => key), ...Object.keys(plainPeople)];
const cvs = await Promise.all(keys.map(async (key) => ({ key, cv: await cvOf(key) })));
const jobs = await Promise.all(postings.map(async ({ key }) => ({ key, job: await jobOf(key) })));

/** Postings that each person is paired with: every posting is met by somebody, and every person by several. */
const each = 3;
const pairs = cvs.flatMap(({ key, cv }, index) =>
  Array.from({ length: each }, (_, turn) => jobs[(index * each + turn) % jobs.length]).flatMap((met) =>
    met === undefined ? [] : [{ name: `${key} for ${met.key}`, cv, job: met.job }],
  ),
);

test("every posting and every person is in the sample", () => {
  assert.is(new Set(pairs.map(({ job }) => job)).size, jobs.length);
  assert.is(new Set(pairs.map(({ cv }) => cv)).size, cvs.length);
});

test("the built-in writer's rewrites hold nothing that the CV doesn't prove", () => {
  for (const { name, cv, job } of pairs) {
    const analysis = analyzeGap(cv, job, today);
    const rewrite = rewriteCv({ cv, job, analysis, options: {} });
    assert.equal(checkRewrite(rewrite, cv, job, applyChanges, today), [], name);
    assert.equal(groundRewrite(rewrite, cv, job, applyChanges, today), rewrite, name);
  }
});

const tones = ["formal", "warm", "confident"] as const;
const lengths = ["short", "medium", "long"] as const;

test("the built-in writer's letters hold nothing that neither the CV nor the posting proves", () => {
  pairs.forEach(({ name, cv, job }, index) => {
    const analysis = analyzeGap(cv, job, today);
    const options = {
      tone: tones[index % tones.length] ?? "formal",
      length: lengths[Math.floor(index / tones.length) % lengths.length] ?? "medium",
    };
    const letter = writeLetter({ cv, job, analysis, options, today });
    assert.equal(checkLetter(letter, cv, job, today), [], name);
    assert.equal(groundLetter(letter, cv, job, today).paragraphs, letter.paragraphs, name);
  });
});

test("of the built-in interview packs nearly all hold nothing that isn't proven; known false alarms stay rare", () => {
  const flagged = pairs.filter(({ cv, job }) => {
    const analysis = analyzeGap(cv, job, today);
    const options = { type: "mixed", difficulty: "standard", questions: 18 } as const;
    return checkInterview(prepareInterview({ cv, job, analysis, options }), cv, job, today).length > 0;
  });
  const most = 0.08;
  assert.ok(flagged.length / pairs.length <= most, flagged.map(({ name }) => name).join(", "));
});

test.run();
