import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../career/cv/parse-cv.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import type { Platform } from "../../local/platform.ts";
import { CoverLetter } from "../../schemas/letter.ts";
import { type Ran, runCli } from "../support/cli.ts";
import { plainCv, plainPosting, temporaryFolder } from "../support/files.ts";
import { asLocalPerson } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const writing = suite("the commands that write one thing each");
const shared = sharedPlatform();
const files = temporaryFolder();
const cv = files.write("robin.txt", plainCv);
const posting = files.write("posting.txt", plainPosting);
let platform: Platform & { home: string };

const cli = (...args: string[]): Promise<Ran> => runCli(args, { CAREERASSIST_HOME: platform.home });

writing.before(async () => {
  platform = await shared.start();
});
writing.after(async () => {
  await shared.release();
  files.remove();
});

writing("convert writes a CV in another format, everything that was read and nothing else", async () => {
  const original = parseCv(await readDocument(Buffer.from(plainCv), "robin.txt"), new Date());
  for (const format of ["docx", "pdf"]) {
    const target = join(files.path, `robin.${format}`);
    const { exitCode, stdout, stderr } = await cli("convert", cv, "--to", format, "--out", target);
    assert.is(exitCode, 0, stderr);
    assert.is(stdout, "");
    assert.match(stderr, `wrote ${target}`);
    const read = parseCv(await readDocument(readFileSync(target), target), new Date());
    assert.equal(
      read.work.map(({ name, position, startDate, endDate, highlights }) => ({
        name,
        position,
        startDate,
        endDate,
        highlights,
      })),
      original.work.map(({ name, position, startDate, endDate, highlights }) => ({
        name,
        position,
        startDate,
        endDate,
        highlights,
      })),
      format,
    );
  }
  const printed = await cli("convert", cv, "--to", "json", "--out", "-");
  const resume = JSON.parse(printed.stdout);
  assert.is(resume.basics.email, "robin.example@example.com");
  assert.not(resume.meta?.careerassist, "other tools get plain JSON Resume");
});

writing("a letter follows length, tone and language, and says what a wish can't do without a model", async () => {
  const args = ["--length", "short", "--tone", "confident", "--language", "de", "--instructions", "Write it as a poem"];
  const { exitCode, stdout } = await cli("letter", cv, posting, ...args, "--json");
  assert.is(exitCode, 0);
  const letter = CoverLetter.parse(JSON.parse(stdout).coverLetter);
  assert.equal([letter.length, letter.tone, letter.language], ["short", "confident", "de"]);
  assert.ok(letter.notes.some(({ code }) => code === "wishes_need_model"));
  assert.not.match(JSON.stringify(letter.paragraphs), /poem/);
});

writing("analytics without applications say how to begin, and draw empty charts", async () => {
  const out = join(files.path, "charts");
  const { exitCode, stdout } = await cli("analytics", "--out", out);
  assert.is(exitCode, 0);
  assert.match(stdout, "There are no applications yet");
  const written = readdirSync(out);
  assert.ok(written.some((name) => name.endsWith(".svg")) && written.some((name) => name.endsWith(".png")));
});

writing("the papers of an application come with the charts of those before, once there are any", async () => {
  const call = await asLocalPerson(platform);
  const chartsIn = async (name: string): Promise<string[]> => {
    const out = join(files.path, name);
    const { exitCode, stderr } = await cli("analyze", cv, posting, "--out", out);
    assert.is(exitCode, 0, stderr);
    return readdirSync(out).filter((file) => file.startsWith("chart-"));
  };
  assert.equal(await chartsIn("first"), []);
  const entered = await call("POST", "/applications", {
    company: "Example Works",
    role: "Engineer",
    status: "applied",
  });
  assert.is(entered.status, 201);
  assert.ok((await chartsIn("second")).some((file) => file.endsWith(".png")));
});

writing("what is out of range, or of no use to a command, is wrong usage with one sentence", async () => {
  for (const [args, message] of [
    [["interview", cv, posting, "--questions", "400"], /whole number from 5 to 40/],
    [["letter", cv, posting, "--tone", "sarcastic"], /Allowed choices are formal, warm, confident/],
    [["convert", cv, "--to", "odt"], /Allowed choices are/],
    [["convert", cv], /--to/],
    [["rewrite", cv], /posting/],
  ] as const) {
    const { exitCode, stderr, stdout } = await cli(...args);
    assert.is(exitCode, 2, args.join(" "));
    assert.is(stdout, "");
    assert.match(stderr, message);
    assert.not.match(stderr, /\bat .*\.ts:\d+/, "no stack trace");
  }
  const { exitCode, stderr } = await cli(
    "convert",
    cv,
    "--to",
    "txt",
    "--out",
    join(files.path, "no", "such", "folder"),
  );
  assert.is(exitCode, 2);
  assert.match(stderr, /can't be written/);
  assert.not(existsSync(join(files.path, "no")));
});

writing("a CV of ten words and one without experience get a human answer each", async () => {
  const tiny = await cli(
    "rewrite",
    files.write("tiny.txt", "Robin Example robin@example.com looks for work as a gardener"),
    posting,
  );
  assert.is(tiny.exitCode, 1);
  assert.match(tiny.stderr, /too few words|doesn't look like a CV/);
  const student = `Kim Sample\nkim.sample@example.com\n\nEducation\n\nB.Sc. Computer Science, Example University, 2022 - 2025\n\nSkills\n\nTypeScript, PostgreSQL, Git\n\nLanguages\n\nEnglish (fluent), German (B2)\n`;
  const { exitCode, stdout } = await cli("rewrite", files.write("student.txt", student), posting, "--json");
  assert.is(exitCode, 0);
  const { rewrite } = JSON.parse(stdout);
  assert.ok(
    rewrite.notes.some(({ code }: { code: string }) => code === "cv_without_work"),
    JSON.stringify(rewrite.notes),
  );
});

writing("requests are listed, and deleted with what came of them", async () => {
  const listed = async (): Promise<{ job_id: string }[]> => JSON.parse((await cli("requests", "--json")).stdout);
  const before = await listed();
  const [last] = before;
  assert.ok(last);
  assert.match((await cli("requests", "--limit", "1")).stdout, last.job_id);
  const { exitCode, stdout, stderr } = await cli("delete", last.job_id);
  assert.is(exitCode, 0, stderr);
  assert.match(stdout, "1 request deleted");
  assert.equal(
    await listed(),
    before.filter(({ job_id }) => job_id !== last.job_id),
  );
  const again = await cli("delete", last.job_id);
  assert.is(again.exitCode, 1);
  assert.match(again.stderr, "There is no such request");
});

writing.run();
