import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { parseCv } from "../../career/cv/parse-cv.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import { DocumentFormat, DocumentKind } from "../../schemas/documents.ts";
import { CoverLetter } from "../../schemas/letter.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";
import type { Call } from "../support/calls.ts";
import { endOf, type Standing } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { asLocalPerson } from "../support/people.ts";
import { root, sharedPlatform } from "../support/platform.ts";

const documents = suite("documents of a request");
const shared = sharedPlatform();
let call: Call;
let full: Standing;

const Accepted = z.looseObject({ job_id: z.string() });

async function analyze(body: object): Promise<Standing> {
  const { status, data } = await call("POST", "/analyze", body);
  assert.is(status, 202);
  return await endOf(call, Accepted.parse(data).job_id);
}

documents.before(async () => {
  const platform = await shared.start();
  call = await asLocalPerson(platform);
  const cv = { file: readFileSync(join(root, "examples", "cv.pdf")).toString("base64"), name: "cv.pdf" };
  const job = { file: readFileSync(join(root, "examples", "job.txt")).toString("base64"), name: "job.txt" };
  full = await analyze({ type: "full_analysis", cv, job, options: { letter: { length: "short", tone: "warm" } } });
});
documents.after(shared.release);

const Listed = z.object({
  documents: z.array(
    z.object({
      document_id: z.string(),
      kind: DocumentKind,
      format: DocumentFormat,
      template: z.string(),
      undone: z.array(z.string()),
      status: z.enum(["requested", "ready"]),
      file_name: z.string(),
      url: z.string().nullable(),
    }),
  ),
});
type Listed = z.infer<typeof Listed>["documents"][number];

const PATIENCE_MS = 60_000;

/** The documents of a request as soon as those that are wanted are there. */
async function ready(id: string, isWanted: (document: Listed) => boolean, count: number): Promise<Listed[]> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { data } = await call("GET", `/jobs/${id}/documents`);
    const found = Listed.parse(data).documents.filter((each) => isWanted(each) && each.status === "ready");
    if (found.length >= count) return found;
    if (Date.now() > until) throw new Error(`only ${found.length} of ${count} documents are there`);
    await sleep(50);
  }
}

async function order(id: string, body: object): Promise<Listed[]> {
  const { status, data } = await call("POST", `/jobs/${id}/documents`, body);
  assert.is(status, 202);
  const ids = z.object({ documents: z.array(z.object({ document_id: z.string() })) }).parse(data).documents;
  return await ready(id, ({ document_id }) => ids.some((each) => each.document_id === document_id), ids.length);
}

async function download({ url }: Listed): Promise<{ headers: Headers; bytes: Uint8Array }> {
  const answer = await fetch(url ?? "");
  assert.is(answer.status, 200);
  return { headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

documents("what was written is typeset by itself, and handed out under the person's name for an hour", async () => {
  const found = await ready(full.job_id, () => true, 6);
  const kinds = found.map(({ kind, format }) => `${kind}.${format}`).sort();
  assert.equal(kinds, ["cv.docx", "cv.pdf", "interview.docx", "interview.pdf", "letter.docx", "letter.pdf"]);
  for (const each of found) {
    assert.not.match(new URL(each.url ?? "").pathname, /marbach|ilse/i, "keys name nobody");
    assert.match(each.url ?? "", "X-Amz-Expires=3600");
    const { headers, bytes } = await download(each);
    assert.match(headers.get("content-disposition") ?? "", "Ilse Marbach");
    assert.ok(bytes.byteLength > 1_000);
  }
});

documents("a tailored CV comes without the changes that the person has undone", async () => {
  const { rewrite } = z.looseObject({ rewrite: CvRewrite }).parse(full.result);
  const summary = rewrite.changes.find(({ kind }) => kind === "summary");
  assert.ok(summary && typeof summary.before === "string" && typeof summary.after === "string");
  const body = { documents: [{ kind: "cv", format: "txt" }], template: "compact" };
  const [all] = await order(full.job_id, body);
  const [without] = await order(full.job_id, { ...body, undone: [summary.id] });
  assert.ok(all && without);
  assert.equal(without.undone, [summary.id]);
  const text = async (each: Listed) => new TextDecoder().decode((await download(each)).bytes).replaceAll(/\s+/g, " ");
  assert.ok((await text(all)).includes(summary.after.replaceAll(/\s+/g, " ")));
  assert.ok((await text(without)).includes(summary.before.replaceAll(/\s+/g, " ")));
});

documents("the letter follows its options", () => {
  const { coverLetter } = z.looseObject({ coverLetter: CoverLetter }).parse(full.result);
  assert.is(coverLetter.length, "short");
  assert.is(coverLetter.tone, "warm");
});

documents("a CV alone is typeset as it was read, in every format", async () => {
  const read = await analyze({ type: "cv_parse", cv: { text: plainCv } });
  const formats = ["docx", "pdf", "txt", "json", "html"];
  const found = await order(read.job_id, { documents: formats.map((format) => ({ kind: "cv", format })) });
  assert.is(found.length, formats.length);
  for (const each of found.filter(({ format }) => format !== "html")) {
    const { bytes } = await download(each);
    const profile = parseCv(await readDocument(bytes, `cv.${each.format}`), new Date());
    assert.is(profile.basics.email, "robin.example@example.com", each.format);
    assert.is(profile.work.length, parseCv(await readDocument(Buffer.from(plainCv), "cv.txt"), new Date()).work.length);
  }
});

documents("what can't be typeset is refused with what there is instead", async () => {
  const read = await analyze({ type: "gap_analysis", cv: { text: plainCv }, job: { text: plainPosting } });
  const refusals: readonly (readonly [object, number, RegExp])[] = [
    [{ documents: [{ kind: "letter", format: "pdf" }] }, 409, /has no cover letter/],
    [{ documents: [{ kind: "report", format: "json" }] }, 422, /not as json/],
    [{ documents: [] }, 422, /./],
    [{ documents: [{ kind: "cv", format: "pdf" }], template: "gothic" }, 422, /./],
  ];
  for (const [body, expected, message] of refusals) {
    const answer = await call("POST", `/jobs/${read.job_id}/documents`, body);
    assert.is(answer.status, expected, JSON.stringify(body));
    assert.match(answer.messages.join(" "), message);
  }
  assert.is((await call("GET", "/jobs/nonsense/documents")).status, 404);
});

documents("options for results that a type doesn't have are refused, and so are those out of range", async () => {
  const parts = { cv: { text: plainCv }, job: { text: plainPosting } };
  const refusals: readonly (readonly [object, string])[] = [
    [{ type: "gap_analysis", ...parts, options: { letter: { tone: "warm" } } }, "options.letter"],
    [{ type: "cover_letter", ...parts, options: { letter: { length: "endless" } } }, "options.letter.length"],
    [{ type: "interview_prep", ...parts, options: { interview: { questions: 400 } } }, "options.interview.questions"],
  ];
  for (const [body, field] of refusals) {
    const answer = await call("POST", "/analyze", body);
    assert.is(answer.status, 422, field);
    assert.ok(answer.fields.includes(field), `${answer.fields} names ${field}`);
  }
});

documents.run();
