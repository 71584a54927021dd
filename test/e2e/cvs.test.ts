import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { CvProfile } from "../../schemas/cv.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";
import { CvProfileView, CvView } from "../../schemas/views.ts";
import type { Call } from "../support/calls.ts";
import { endOf, type Standing } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { as } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const cvs = suite("CVs and their versions");
const shared = sharedPlatform();
let mine: Call;
let theirs: Call;

cvs.before(async () => {
  const platform = await shared.start();
  mine = await as(platform, "writer");
  theirs = await as(platform, "somebody");
});
cvs.after(shared.release);

const Accepted = z.looseObject({ job_id: z.string() });
const Listed = z.object({ cvs: z.array(CvView), next_cursor: z.string().nullable() });
const Events = z.looseObject({ events: z.array(z.looseObject({ type: z.string(), source: z.string() })) });
const Result = z.looseObject({ cv: CvProfile });

async function analyze(body: object, call = mine): Promise<Standing> {
  const { status, data, body: said } = await call("POST", "/analyze", body);
  assert.is(status, 202, JSON.stringify(said));
  return await endOf(call, Accepted.parse(data).job_id);
}
const list = async (query = "", call = mine) => Listed.parse((await call("GET", `/cvs${query}`)).data);
const show = async (id: string) => CvProfileView.parse((await mine("GET", `/cvs/${id}`)).data);

async function readOne(): Promise<z.infer<typeof CvView>> {
  await analyze({ type: "cv_parse", cv: { text: plainCv, name: "robin.txt" } });
  const [newest] = (await list()).cvs;
  assert.ok(newest);
  return newest;
}

cvs("a CV that was read is listed, and shown with page and line of its fields", async () => {
  const read = await readOne();
  assert.is(read.origin, "read");
  assert.is(read.name, "robin.txt");
  const again = await readOne();
  assert.ok(again.file);
  assert.is(again.file, read.file, "the same file is told by the same mark");
  const { profile } = await show(read.cv_id);
  assert.is(profile.basics.email, "robin.example@example.com");
  const place = profile.meta.careerassist.fields["/basics/email"]?.places[0];
  assert.is(place?.line, 2);
});

cvs("one of mine serves for another analysis without being read again", async () => {
  const read = await readOne();
  const first = await analyze({ type: "job_parse", job: { text: plainPosting } });
  const postings = z.object({
    postings: z.array(z.looseObject({ posting_id: z.string(), role: z.string().nullable() })),
  });
  const [posting] = postings.parse((await mine("GET", "/postings")).data).postings;
  assert.ok(posting);
  assert.is(posting.role, "Backend Engineer");
  assert.is(first.status, "completed");
  const before = (await list()).cvs.length;
  const again = await analyze({ cv: { cv_id: read.cv_id }, job: { posting_id: posting.posting_id } });
  assert.is(again.status, "completed");
  const { events } = Events.parse(again);
  assert.equal(events.map(({ type }) => type).sort(), [
    "CvParsed",
    "CvSubmitted",
    "GapAnalyzed",
    "JobParsed",
    "JobSubmitted",
    "RequestCompleted",
  ]);
  assert.is((await list()).cvs.length, before, "no version was added");
  const full = await analyze({ type: "cv_rewrite", cv: { cv_id: read.cv_id }, job: { text: plainPosting } });
  assert.is(full.status, "completed");
  const tailored = (await list()).cvs.find(({ origin }) => origin === "rewrite");
  assert.is(tailored?.parent_cv_id, read.cv_id);
});

cvs("what another person has can't be chosen", async () => {
  const read = await readOne();
  for (const body of [
    { type: "cv_parse", cv: { cv_id: read.cv_id } },
    { cv: { text: plainCv }, job: { posting_id: read.cv_id } },
  ]) {
    const refused = await theirs("POST", "/analyze", body);
    assert.is(refused.status, 422);
    assert.match(refused.fields.join(), /cv\.cv_id|job\.posting_id/);
  }
  assert.is((await list("", theirs)).cvs.length, 0);
});

cvs("a correction is a version of its own, is told, and wins when the same file comes again", async () => {
  const read = await readOne();
  const { profile } = await show(read.cv_id);
  const { meta: _, ...content } = profile;
  const basics = { ...content.basics, name: "Robin Q. Example" };
  const answer = await mine("PUT", `/cvs/${read.cv_id}/profile`, { ...content, basics });
  assert.is(answer.status, 201, JSON.stringify(answer.body));
  const corrected = CvProfileView.parse(answer.data);
  assert.is(corrected.origin, "correction");
  assert.is(corrected.parent_cv_id, read.cv_id);
  assert.is((await show(read.cv_id)).profile.basics.name, "Robin Example", "what was read stays as it was read");

  const later = await analyze({ cv: { text: plainCv }, job: { text: plainPosting } });
  assert.is(Result.parse(later.result).cv.basics.name, "Robin Q. Example");
  const other = await analyze({ type: "cv_parse", cv: { text: plainCv } }, theirs);
  assert.is(Result.parse(other.result).cv.basics.name, "Robin Example", "a correction is one person's");
  assert.is((await mine("PUT", `/cvs/${read.cv_id}/profile`, { ...content, work: "none" })).status, 422);
  assert.is(
    (
      await mine("PUT", `/cvs/${read.cv_id}/profile`, {
        ...content,
        basics: {},
        work: [],
        education: [],
        skills: [],
        languages: [],
        projects: [],
        certificates: [],
      })
    ).status,
    422,
  );
});

cvs("a version can be renamed, and exactly one is the primary one", async () => {
  const [first, second] = [await readOne(), await readOne()];
  for (const id of [first.cv_id, second.cv_id, second.cv_id]) {
    const { status, data } = await mine("PATCH", `/cvs/${id}`, { is_primary: true, name: "The one" });
    assert.is(status, 200);
    assert.is(CvView.parse(data).name, "The one");
    assert.equal(
      (await list("?limit=100")).cvs.filter((cv) => cv.is_primary).map((cv) => cv.cv_id),
      [id],
    );
  }
  assert.is((await mine("PATCH", `/cvs/${first.cv_id}`, { name: "" })).status, 422);
});

cvs("pages of a list hold every version once", async () => {
  const all = (await list("?limit=100")).cvs.map(({ cv_id }) => cv_id);
  assert.ok(all.length > 3);
  const paged: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await list(`?limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`);
    paged.push(...page.cvs.map(({ cv_id }) => cv_id));
    cursor = page.next_cursor;
  }
  assert.equal(paged, all);
  const jobs = z.object({
    jobs: z.array(z.looseObject({ job_id: z.string(), type: z.string() })),
    next_cursor: z.string().nullable(),
  });
  const page = jobs.parse((await mine("GET", "/jobs?limit=3")).data);
  assert.is(page.jobs.length, 3);
  assert.ok(page.next_cursor);
  const rest = jobs.parse((await mine("GET", `/jobs?cursor=${page.next_cursor}`)).data).jobs;
  assert.ok(rest.length > 0);
  assert.not(rest.some(({ job_id }) => page.jobs.some((job) => job.job_id === job_id)));
  assert.not(
    [...page.jobs, ...rest].some(({ type }) => type === "get_analytics"),
    "the standing request is nobody's wish",
  );
});

cvs("requests are found by words of the posting or the CV, by type and by status", async () => {
  const found = z.object({ jobs: z.array(z.looseObject({ type: z.string(), role: z.string().nullable() })) });
  const search = async (query: string, call = mine) => found.parse((await call("GET", `/jobs?${query}`)).data).jobs;
  const byRole = await search("q=BACKEND%20engineer");
  assert.ok(byRole.length > 0);
  assert.ok(byRole.every(({ role }) => role === "Backend Engineer"));
  assert.ok((await search("q=robin.txt&type=cv_parse")).every(({ type }) => type === "cv_parse"));
  assert.is((await search("q=robin_txt")).length, 0, "a wildcard of the database means itself");
  const two = new Set((await search("type=cv_parse,cv_rewrite&limit=100")).map(({ type }) => type));
  assert.equal([...two].sort(), ["cv_parse", "cv_rewrite"]);
  assert.is((await search("status=cancelled")).length, 0);
  assert.is((await search("q=backend", theirs)).length, 0, "another person's requests aren't found");
  assert.is((await mine("GET", "/jobs?status=lost")).status, 422);
});

cvs("a deleted version is gone, and its files with the last one that needs them", async () => {
  const read = await readOne();
  assert.is((await mine("DELETE", `/cvs/${read.cv_id}`)).status, 204);
  assert.is((await mine("GET", `/cvs/${read.cv_id}`)).status, 404);
  assert.is((await mine("DELETE", `/cvs/${read.cv_id}`)).status, 404);
  // Its profile was another's reading of the same file: that one still shows it.
  const [other] = (await list()).cvs.filter(({ origin }) => origin === "read");
  assert.ok(other);
  await show(other.cv_id);
  const gone = await mine("POST", "/analyze", { type: "cv_parse", cv: { cv_id: read.cv_id } });
  assert.is(gone.status, 422);
});

cvs("a rewrite becomes a version of one's own, without the changes that one undoes", async () => {
  const { job_id: id } = await analyze({ type: "cv_rewrite", cv: { text: plainCv }, job: { text: plainPosting } });
  const shown = z.looseObject({ result: z.looseObject({ cv: CvProfile, rewrite: CvRewrite }) });
  const { result } = shown.parse((await mine("GET", `/jobs/${id}`)).data);
  const { changes } = result.rewrite;
  assert.ok(changes.length > 0, "there is something to undo");

  const undone = changes.map((change) => change.id);
  const kept = await mine("POST", `/jobs/${id}/cvs`, { undone, name: "As it was" });
  assert.is(kept.status, 201);
  const version = CvProfileView.parse(kept.data);
  assert.is(version.name, "As it was");
  assert.is(version.origin, "rewrite");
  assert.equal(version.profile, result.cv, "with everything undone it is the CV that was read");

  const whole = CvProfileView.parse((await mine("POST", `/jobs/${id}/cvs`, {})).data);
  assert.equal(whole.profile, result.rewrite.profile, "with nothing undone it is the rewrite");
  assert.is((await show(version.cv_id)).parent_cv_id, whole.parent_cv_id);
  assert.is((await theirs("POST", `/jobs/${id}/cvs`, {})).status, 404);
  const { job_id: bare } = await analyze({ cv: { text: plainCv }, job: { text: plainPosting } });
  assert.is((await mine("POST", `/jobs/${bare}/cvs`, {})).status, 409);
});

cvs.run();
