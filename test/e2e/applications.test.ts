import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { ApplicationSource, applicationStatuses } from "../../schemas/applications.ts";
import { DrawnAnalytics } from "../../schemas/charts.ts";
import type { Call } from "../support/calls.ts";
import { endOf, type Standing } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { as } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const applications = suite("applications and their charts");
const shared = sharedPlatform();
let mine: Call;
let theirs: Call;

applications.before(async () => {
  const platform = await shared.start();
  mine = await as(platform, "applicant");
  theirs = await as(platform, "somebody-else");
});
applications.after(shared.release);

const View = z.object({
  application_id: z.string(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  status: z.enum(applicationStatuses),
  source: ApplicationSource.nullable(),
  notes: z.string().nullable(),
  request_id: z.string().nullable(),
  fit_score: z.number().nullable(),
  history: z.array(z.object({ status: z.string(), at: z.string() })),
});
const Page = z.object({ applications: z.array(View), next_cursor: z.string().nullable() });

async function enter(body: object, call = mine) {
  const { status, data } = await call("POST", "/applications", body);
  assert.is(status, 201);
  return View.parse(data);
}

async function change(id: string, body: object) {
  const { status, data } = await mine("PATCH", `/applications/${id}`, body);
  assert.is(status, 200);
  return View.parse(data);
}

const Accepted = z.looseObject({ job_id: z.string() });

async function analyze(body: object): Promise<Standing> {
  const { status, data } = await mine("POST", "/analyze", body);
  assert.is(status, 202);
  return await endOf(mine, Accepted.parse(data).job_id);
}

async function charts(options: object = {}) {
  const view = await analyze({ type: "get_analytics", options });
  return z.object({ analytics: DrawnAnalytics }).parse(view.result).analytics;
}

applications("a person without applications gets charts that say so, and no error", async () => {
  const { applications: count, charts: drawn } = await charts();
  assert.is(count, 0);
  for (const chart of drawn) assert.ok(chart.description.length > 0);
});

applications("charts speak the language that the person has chosen", async () => {
  const titles = async (options?: object) => (await charts(options)).charts.map(({ title }) => title);
  const english = await titles();
  assert.is((await mine("PATCH", "/me", { language: "de" })).status, 200);
  const german = await titles();
  assert.is((await mine("PATCH", "/me", { language: null })).status, 200);
  assert.ok(
    german.every((title, index) => title !== english[index]),
    german.join(),
  );
  assert.equal(await titles(), english);
  assert.equal(await titles({ charts: { language: "de" } }), german, "or the one that they ask for once");
});

applications("an application keeps its history, and a note changes nothing but itself", async () => {
  const entered = await enter({ company: "Lindqvist", role: "Engineer", source: "referral", status: "applied" });
  assert.is(entered.status, "applied");
  assert.is(entered.history.length, 1);
  const noted = await change(entered.application_id, { notes: "call back" });
  assert.is(noted.notes, "call back");
  assert.is(noted.history.length, 1);
  const moved = await change(entered.application_id, { status: "interview" });
  assert.equal(
    moved.history.map(({ status }) => status),
    ["applied", "interview"],
  );
  const same = await change(entered.application_id, { status: "interview", company: null });
  assert.is(same.history.length, 2, "the same status again is no change");
  assert.is(same.company, null, "null empties a field");
});

applications("an application linked to an analysis takes over company, role and fit", async () => {
  const analysed = await analyze({ type: "gap_analysis", cv: { text: plainCv }, job: { text: plainPosting } });
  const linked = await enter({ request_id: analysed.job_id });
  assert.is(linked.role, "Backend Engineer");
  assert.type(linked.fit_score, "number");
});

applications("lists come newest first, page by page, each application once", async () => {
  for (const role of ["one", "two", "three"]) await enter({ role, status: "saved" });
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? "" : `&cursor=${cursor}`;
    const { data } = await mine("GET", `/applications?limit=2${query}`);
    const page = Page.parse(data);
    assert.ok(page.applications.length <= 2);
    seen.push(...page.applications.map(({ application_id }) => application_id));
    cursor = page.next_cursor;
  } while (cursor !== null);
  assert.is(new Set(seen).size, seen.length);
  const { data } = await mine("GET", "/applications?status=saved&limit=100");
  const roles = Page.parse(data).applications.map(({ role }) => role);
  assert.equal(roles.slice(0, 3), ["three", "two", "one"]);
});

applications("what a person may not say is refused with the field that is at fault", async () => {
  const { application_id: id } = await enter({ role: "refusals" });
  const refusals: readonly (readonly [string, string, object | undefined, number])[] = [
    ["POST", "/applications", { status: "hired" }, 422],
    ["POST", "/applications", { status: "applied", at: "2999-01-01T00:00:00Z" }, 422],
    ["POST", "/applications", { company: "x".repeat(201) }, 422],
    ["POST", "/applications", { request_id: "7f0f7c1e-5a0e-4d6c-9d4e-0c6a54f0a001" }, 422],
    ["PATCH", `/applications/${id}`, { at: "2026-01-01T00:00:00Z" }, 422],
    ["PATCH", `/applications/${id}`, { owner: "me" }, 422],
    ["GET", "/applications?cursor=nonsense", undefined, 422],
    ["GET", "/applications?limit=1000", undefined, 422],
    ["GET", "/applications/nonsense", undefined, 404],
  ];
  for (const [method, path, body, expected] of refusals) {
    const { status } = await mine(method, path, body);
    assert.is(status, expected, `${method} ${path} ${JSON.stringify(body)}`);
  }
});

applications("nobody sees, changes or deletes another person's applications, or links to their requests", async () => {
  const { application_id: id } = await enter({ role: "private" });
  const analysed = await analyze({ type: "gap_analysis", cv: { text: plainCv }, job: { text: plainPosting } });
  assert.is((await theirs("GET", `/applications/${id}`)).status, 404);
  assert.is((await theirs("PATCH", `/applications/${id}`, { role: "mine" })).status, 404);
  assert.is((await theirs("DELETE", `/applications/${id}`)).status, 404);
  assert.is((await theirs("POST", "/applications", { request_id: analysed.job_id })).status, 422);
  assert.is((await theirs("GET", `/jobs/${analysed.job_id}/documents`)).status, 404);
  const order = { documents: [{ kind: "report", format: "html" }] };
  assert.is((await theirs("POST", `/jobs/${analysed.job_id}/documents`, order)).status, 404);
  const { data } = await theirs("GET", "/applications");
  assert.equal(Page.parse(data).applications, []);
});

applications("charts count what was sent, and a deleted application is gone from them", async () => {
  const before = await charts();
  const { application_id: id } = await enter({ role: "charted", status: "applied" });
  const after = await charts();
  assert.is(after.applications, before.applications + 1);
  for (const { svg } of after.charts) assert.match(svg, /^<svg/);
  assert.is((await mine("DELETE", `/applications/${id}`)).status, 204);
  assert.is((await mine("GET", `/applications/${id}`)).status, 404);
  assert.is((await charts()).applications, before.applications);
});

applications.run();
