import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../career/cv/parse-cv.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import { CvProfile } from "../../schemas/cv.ts";
import { GapAnalysis } from "../../schemas/gap.ts";
import { JobProfile } from "../../schemas/job.ts";
import { runCli } from "../support/cli.ts";
import { plainCv, plainPosting, temporaryFolder } from "../support/files.ts";
import { root, temporaryHome } from "../support/platform.ts";

const example = (name: string): string => join(root, "examples", name);

test("one line analyses the example on a fresh data directory, with live progress and the result for people", async () => {
  const home = temporaryHome();
  try {
    const { exitCode, stdout, stderr } = await runCli(["analyze", example("cv.pdf"), example("job.txt")], {
      CAREERASSIST_HOME: home.path,
    });
    assert.is(stderr, "");
    assert.is(exitCode, 0);
    for (const event of [
      "CvSubmitted",
      "JobSubmitted",
      "CvParsed",
      "JobParsed",
      "GapAnalyzed",
      "CvRewritten",
      "CoverLetterWritten",
      "InterviewPrepared",
      "RequestCompleted",
    ]) {
      assert.match(stdout, new RegExp(`^ +\\d+\\.\\d\\d s  ${event} `, "m"));
    }
    for (const part of [
      /Fit .* of 100/,
      /ATS .* of 100/,
      /What matches/,
      /“.+”/,
      /What is missing/,
      /What to do next/,
      /The CV, tailored to the posting/,
      /^Dear /m,
      /What to expect in the interview/,
      /Thought by: [\s\S]*letter: builtin/,
    ]) {
      assert.match(stdout, part);
    }
    assert.not(existsSync(join(home.path, "owner.json")), "the data directory is free again");
  } finally {
    home.remove();
  }
});

test("files that are not in the repository work alike; --json prints one document, --out writes files", async () => {
  const home = temporaryHome();
  const files = temporaryFolder();
  try {
    const out = join(files.path, "results");
    const args = [files.write("my cv.txt", plainCv), files.write("posting.md", plainPosting), "--json", "--out", out];
    const { exitCode, stdout } = await runCli(["analyze", ...args], { CAREERASSIST_HOME: home.path });
    assert.is(exitCode, 0);
    const printed = JSON.parse(stdout);
    assert.equal(Object.keys(printed), [
      "request",
      "cv",
      "job",
      "analysis",
      "rewrite",
      "coverLetter",
      "interview",
      "engines",
      "events",
    ]);
    assert.is(printed.request.type, "full_analysis");
    assert.is(printed.request.status, "completed");
    assert.is(CvProfile.parse(printed.cv).basics.email, "robin.example@example.com");
    assert.is(JobProfile.parse(printed.job).title, "Backend Engineer");

    const analysis = GapAnalysis.parse(printed.analysis);
    const matched = analysis.matched.map((match) => match.requirement);
    assert.ok(matched.includes("TypeScript") && matched.includes("PostgreSQL"), matched.join());
    assert.ok(analysis.missing.some((gap) => gap.requirement === "Kubernetes"));
    for (const { evidence } of analysis.matched) {
      for (const { quote } of evidence) assert.ok(plainCv.includes(quote), `the CV holds "${quote}"`);
    }

    const { events } = printed;
    const numbers = events.map((event: { seq: number }) => event.seq);
    assert.equal(
      numbers,
      numbers.map((_: number, index: number) => index + 1),
    );
    const ids = new Set(events.map((event: { id: string }) => event.id));
    for (const event of events) {
      assert.ok(event.causationId === null || ids.has(event.causationId), `${event.type} names its cause`);
      assert.ok(!Number.isNaN(Date.parse(event.at)));
    }
    assert.not.match(JSON.stringify(events), /Robin|robin|example\.com/, "no personal data in events");

    assert.equal(readdirSync(out).sort(), [
      "analysis-report.html",
      "analysis-report.pdf",
      "analysis.json",
      "cover-letter.docx",
      "cover-letter.pdf",
      "coverLetter.json",
      "cv.json",
      "engines.json",
      "events.json",
      "interview.docx",
      "interview.json",
      "interview.pdf",
      "job.json",
      "report.txt",
      "request.json",
      "rewrite.json",
      "tailored-cv.docx",
      "tailored-cv.pdf",
    ]);
    for (const name of ["tailored-cv.docx", "tailored-cv.pdf"]) {
      const text = await readDocument(readFileSync(join(out, name)), name);
      assert.is(parseCv(text, new Date()).basics.email, "robin.example@example.com", `${name} is read back`);
    }
    assert.equal(JSON.parse(readFileSync(join(out, "analysis.json"), "utf8")), printed.analysis);
  } finally {
    home.remove();
    files.remove();
  }
});

test("parse cv and parse job run their own request types and print what they read", async () => {
  const home = temporaryHome();
  const files = temporaryFolder();
  try {
    const environment = { CAREERASSIST_HOME: home.path };
    const cv = await runCli(["parse", "cv", files.write("cv.txt", plainCv), "--json"], environment);
    const readCv = JSON.parse(cv.stdout);
    assert.is(readCv.request.type, "cv_parse");
    assert.is(readCv.cv.basics.name, "Robin Example");
    assert.equal(Object.keys(readCv), ["request", "cv"]);

    const job = await runCli(["parse", "job", "-", "--json"], environment, plainPosting);
    const readJob = JSON.parse(job.stdout);
    assert.is(readJob.request.type, "job_parse");
    assert.equal(Object.keys(readJob), ["request", "job"]);
    assert.ok(readJob.job.required.some((requirement: { skill: string }) => requirement.skill === "Kubernetes"));
  } finally {
    home.remove();
    files.remove();
  }
});

test.run();
