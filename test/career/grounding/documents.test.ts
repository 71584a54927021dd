import { test } from "uvu";
import * as assert from "uvu/assert";
import { cvOf, jobOf, today } from "../../../bench/judgement/grounding-scores.ts";
import { checkInterview, groundInterview } from "../../../career/grounding/interview.ts";
import { checkLetter, groundLetter } from "../../../career/grounding/letter.ts";
import { NothingProven } from "../../../career/grounding/nothing-proven.ts";
import { type ApplyChanges, checkRewrite, groundRewrite } from "../../../career/grounding/rewrite.ts";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { Evidence } from "../../../schemas/gap.ts";
import type { InterviewPack } from "../../../schemas/interview.ts";
import type { CoverLetter } from "../../../schemas/letter.ts";
import type { CvRewrite } from "../../../schemas/rewrite.ts";

const cv = await cvOf("data-en");
const job = await jobOf("platform-prose");
const line = (quote: string): Evidence => ({ quote, page: 1, line: 1, section: "work" });
const real = line("* Hired and leads four engineers");
const kafka = line("* Moved tracking events from batch files to Kafka, from a day late to four seconds");

const isNothingProven = (error: unknown): boolean => error instanceof NothingProven && error.message.endsWith(".");

/** One change put in its place: a summary, the skills, or a line of work. */
function applyOne(profile: CvProfile, { path, before, after }: CvRewrite["changes"][number]): CvProfile {
  if (path === "/basics/summary" && typeof after === "string" && profile.basics.summary === before)
    return { ...profile, basics: { ...profile.basics, summary: after } };
  if (path === "/skills" && Array.isArray(after))
    return { ...profile, skills: after.map((name) => ({ name, keywords: [] })) };
  const [, role, bullet] = /^\/work\/(\d+)\/highlights\/(\d+)$/u.exec(path) ?? [];
  if (role === undefined || typeof after !== "string") return profile;
  const work = profile.work.map((entry, at) =>
    at === Number(role) && entry.highlights?.[Number(bullet)] === before
      ? { ...entry, highlights: entry.highlights?.map((text, index) => (index === Number(bullet) ? after : text)) }
      : entry,
  );
  return { ...profile, work };
}

const apply: ApplyChanges = (profile, changes) => {
  let changed = profile;
  for (const one of changes) changed = applyOne(changed, one);
  return changed;
};

type Change = CvRewrite["changes"][number];
const change = (
  path: string,
  kind: Change["kind"],
  before: Change["before"],
  after: Change["after"],
  id = "c1",
): Change => ({
  id,
  kind,
  path,
  before,
  after,
  reason: "It says it in fewer words.",
  serves: [],
  evidence: [real],
});

const rewriteOf = (changes: Change[]): CvRewrite => ({
  language: "en",
  changes,
  questions: [],
  profile: apply(cv, changes),
  keywords: [],
  notes: [],
  removed: 0,
});

const bullet = "Hired and leads four engineers";

test("a rewrite that says no more than the CV stays as it is", () => {
  const rewrite = rewriteOf([change("/work/0/highlights/2", "bullet", bullet, "Recruited and leads 4 engineers")]);
  assert.equal(checkRewrite(rewrite, cv, job, apply, today), []);
  assert.equal(groundRewrite(rewrite, cv, job, apply, today), rewrite);
});

test("an invented clause is cut out of a rewritten line, and counted", () => {
  const rewrite = rewriteOf([
    change(
      "/work/0/highlights/2",
      "bullet",
      bullet,
      "Recruited and leads 4 engineers, running Kubernetes in production",
    ),
  ]);
  assert.is(checkRewrite(rewrite, cv, job, apply, today).length, 1);
  const left = groundRewrite(rewrite, cv, job, apply, today);
  assert.is(left.changes[0]?.after, "Recruited and leads 4 engineers");
  assert.is(left.profile.work[0]?.highlights?.[2], "Recruited and leads 4 engineers");
  assert.is(left.removed, 1);
});

test("an invented line is dropped, so that the line of the CV stays", () => {
  const rewrite = rewriteOf([change("/work/0/highlights/2", "bullet", bullet, "Hired and leads twelve engineers")]);
  const left = groundRewrite(rewrite, cv, job, apply, today);
  assert.equal(left.changes, []);
  assert.equal(left.profile, cv);
});

test("keywords are counted in the profile that is left", () => {
  const invented = change(
    "/work/0/highlights/2",
    "bullet",
    bullet,
    "Leads four engineers who run Kubernetes and Kafka",
  );
  const rewrite = {
    ...rewriteOf([invented]),
    keywords: [
      { keyword: "Kubernetes", proven: false, before: 0, after: 1 },
      { keyword: "Airflow", proven: true, before: 2, after: 2 },
    ],
  };
  const [kubernetes, airflow] = groundRewrite(rewrite, cv, job, apply, today).keywords;
  assert.equal(kubernetes, { keyword: "Kubernetes", proven: false, before: 0, after: 0 });
  assert.equal(airflow, { keyword: "Airflow", proven: true, before: 2, after: 2 });
});

test("a change without a real line behind it, or that doesn't fit the CV, is dropped", () => {
  const unbacked = {
    ...change("/work/0/highlights/2", "bullet", bullet, "Leads four engineers"),
    evidence: [line("No such line")],
  };
  const elsewhere = change("/work/0/highlights/2", "bullet", "Another line", "Leads four engineers", "c2");
  const left = groundRewrite(rewriteOf([unbacked, elsewhere]), cv, job, apply, today);
  assert.equal(left.changes, []);
  assert.is(left.removed, 2);
});

test("a profile that was altered outside of the changes is reported and made again from the CV", () => {
  const rewrite = rewriteOf([]);
  const altered = {
    ...rewrite,
    profile: { ...cv, work: cv.work.map((one) => ({ ...one, position: "Head of Data" })) },
  };
  assert.match(checkRewrite(altered, cv, job, apply, today).join(" "), /differs from the CV/u);
  assert.equal(groundRewrite(altered, cv, job, apply, today).profile, cv);
});

test("the list of skills keeps what the CV shows, ambiguous words too, and nothing of the posting", () => {
  const rewrite = rewriteOf([
    change("/skills", "skills", null, ["Python", "Kubernetes", "Apache Kafka", "Go", "Juggling"]),
  ]);
  assert.equal(groundRewrite(rewrite, cv, job, apply, today).changes[0]?.after, ["Python", "Apache Kafka"]);
});

const letter: CoverLetter = {
  language: "en",
  length: "short",
  tone: "formal",
  subject: "Application as Platform Engineer",
  salutation: "Dear Mr Abernathy,",
  paragraphs: [
    {
      text: "You look for Terraform and Kubernetes. I have used Terraform at Harrow & Pike. I have run Kubernetes for six years.",
      evidence: [kafka, line("Ran Kubernetes")],
      answers: [{ page: 1, line: 1, text: "We need a juggler." }],
    },
    { text: "As Chief Data Officer I led 300 people.", evidence: [], answers: [] },
  ],
  closing: "Kind regards,",
  signature: "Somebody Else",
  words: 99,
  notes: [],
  removed: 0,
};

test("a letter keeps what is proven, with real quotes and the name in the CV", () => {
  const left = groundLetter(letter, cv, job, today);
  assert.equal(left.paragraphs, [
    {
      text: "You look for Terraform and Kubernetes. I have used Terraform at Harrow & Pike.",
      evidence: [kafka],
      answers: [],
    },
  ]);
  assert.is(left.salutation, "Dear Hiring Team,");
  assert.is(left.subject, letter.subject);
  assert.is(left.signature, "Tomasz Wiśniowski");
  assert.is(left.words, 13);
  assert.ok(left.removed >= 4);
  assert.equal(checkLetter(left, cv, job, today), []);
});

test("every fault of a letter is a sentence to repair by", () => {
  const problems = checkLetter(letter, cv, job, today).join("\n");
  for (const said of ["Kubernetes", "300", "Abernathy", "Ran Kubernetes", "juggler", "signature"])
    assert.ok(problems.includes(said), said);
});

test("a letter of which nothing is left can't be used", () => {
  const paragraphs = letter.paragraphs.slice(1);
  assert.throws(() => groundLetter({ ...letter, paragraphs }, cv, job, today), isNothingProven);
});

const pack: InterviewPack = {
  language: "en",
  type: "mixed",
  questions: [
    {
      id: "i1",
      kind: "technical",
      difficulty: "standard",
      question: "How would you move a service to Kubernetes?",
      why: "The posting asks for Kubernetes.",
      goodAnswer: ["Start small and measure.", "Your work with Kubernetes at Kestrel Parcels shows it."],
      use: [kafka, line("No such line")],
      asks: null,
      star: {
        situation: "Tracking events came a day late at Kestrel Parcels.",
        task: "Make them current.",
        action: "Moved tracking events to Kafka.",
        result: "They came within two seconds.",
      },
    },
    {
      id: "i2",
      kind: "behavioural",
      difficulty: "standard",
      question: "You led Project Nightingale: what went wrong?",
      why: "It shows how you handle setbacks.",
      goodAnswer: ["Say what you learned."],
      use: [],
      asks: null,
      star: null,
    },
  ],
  toAsk: [{ question: "How does Ferrous Labs use Terraform?", why: "The posting names it.", asks: null }],
  notes: [],
  removed: 0,
};

test("an interview pack loses invented questions, points, quotes and stories", () => {
  const left = groundInterview(pack, cv, job, today);
  assert.equal(
    left.questions.map(({ id }) => id),
    ["i1"],
  );
  assert.equal(left.questions[0]?.goodAnswer, ["Start small and measure."]);
  assert.equal(left.questions[0]?.use, [kafka]);
  assert.is(left.questions[0]?.star, null);
  assert.equal(left.toAsk, pack.toAsk);
  assert.ok(left.removed >= 4);
  assert.equal(checkInterview(left, cv, job, today), []);
});

test("an interview pack of which nothing is left can't be used", () => {
  const toAsk = [{ question: "Why did Blythe Robotics fail?", why: "It is known.", asks: null }];
  assert.throws(() => groundInterview({ ...pack, toAsk }, cv, job, today), isNothingProven);
});

test.run();
