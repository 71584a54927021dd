import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { FindingsView, HandedInView } from "../../schemas/knowledge-views.ts";
import { type Answer, type Call, caller } from "../support/calls.ts";
import { type Contract, contractOf, type DescribedRoute } from "../support/contract.ts";
import { endOf } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { as } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const walk = suite("every route of the description");
const shared = sharedPlatform();
let url: string;
let owner: Call;
let stranger: Call;
/** These have nothing, and nothing to lose. */
let newcomer: Call;
let latecomer: Call;
let contract: Contract;
/** The owner's things, by the names of the variables in paths. */
let own: Readonly<Record<string, string>>;

const textOf = (answer: Answer, field: string): string =>
  z.record(z.string(), z.unknown()).parse(answer.data)[field] as string;

walk.before(async () => {
  const platform = await shared.start();
  url = platform.apiUrl;
  owner = await as(platform, "owner");
  stranger = await as(platform, "stranger");
  newcomer = await as(platform, "newcomer");
  latecomer = await as(platform, "latecomer");
  const described = contractOf(await (await fetch(`${url}/api/v1/openapi.json`)).json());
  // Routes that need a role have a walk of their own (operations-api.test.ts).
  contract = { ...described, routes: described.routes.filter(({ roles }) => roles.length === 0) };

  const analyzed = await owner("POST", "/analyze", {
    type: "cv_rewrite",
    cv: { text: plainCv },
    job: { text: plainPosting },
  });
  const jobId = textOf(analyzed, "job_id");
  await endOf(owner, jobId);
  const application = await owner("POST", "/applications", { request_id: jobId, status: "applied" });
  const read = z
    .object({ cvs: z.array(z.object({ cv_id: z.string(), origin: z.string() })).length(2) })
    .parse((await owner("GET", "/cvs")).data);
  const cv = read.cvs.find(({ origin }) => origin === "read");
  const round = await owner("POST", "/research", { topics: ["pay"] });
  const roundId = textOf(round, "round_id");
  await endOf(owner, roundId);
  own = {
    round_id: roundId,
    job_id: jobId,
    application_id: textOf(application, "application_id"),
    cv_id: cv?.cv_id ?? "",
    document_id: await addedDocument(),
  };
  await stillness();
});

/** A document of the owner's in the knowledge base, which can be found. */
async function addedDocument(): Promise<string> {
  const text = "Robin was told at Northwind that the talk is about herons.";
  const added = await owner("POST", "/knowledge/documents", { title: "Herons", format: "text", text, kind: "note" });
  const [document] = HandedInView.parse(added.data).documents;
  for (let looks = 0; looks < 600; looks++) {
    const { findings } = FindingsView.parse((await owner("GET", "/knowledge/search?q=herons")).data);
    if (findings.length > 0) return document?.document_id ?? "";
    await sleep(100);
  }
  throw new Error("the document isn't taken in");
}

walk.after(shared.release);

const order = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** All routes, those that destroy last. */
const inOrder = (): readonly DescribedRoute[] =>
  [...contract.routes].sort((a, b) => order.indexOf(a.method) - order.indexOf(b.method));

const pathOf = ({ id, path, variables }: DescribedRoute): string =>
  variables.reduce((text, name) => {
    const value = own[name];
    if (value === undefined) throw new Error(`the test has nothing to put for ${name}`);
    return text.replace(`{${name}}`, value);
  }, path) + (queries[id] ?? "");

/** What a route must be asked with. */
const queries: Readonly<Record<string, string>> = { searchKnowledge: "?q=herons" };

const closed = (): readonly DescribedRoute[] => inOrder().filter(({ isOpen }) => !isOpen);

/** All that the owner can look at, without what changes by itself: times of answers and addresses. */
async function everythingOfOwner(): Promise<string> {
  const looks = closed().filter(
    ({ method, answers }) => method === "GET" && answers["200"]?.mediaType === "application/json",
  );
  const seen = await Promise.all(looks.map(async (route) => [route.id, (await owner("GET", pathOf(route))).data]));
  return JSON.stringify(seen, (name, value: unknown) => (name === "url" ? null : value));
}

const LOOKS = 4;
const PAUSE_MS = 250;

/** Waits until the agents have done what followed from the owner's things: nothing changes by itself any more. */
async function stillness(): Promise<void> {
  let seen = "";
  for (let same = 0, looks = 0; same < LOOKS; looks++) {
    assert.ok(looks < 100, "the owner's things don't come to rest");
    const now = await everythingOfOwner();
    same = now === seen ? same + 1 : 0;
    seen = now;
    await sleep(PAUSE_MS);
  }
}

walk("nobody can read or change anything without a token", async () => {
  const before = await everythingOfOwner();
  for (const route of closed()) {
    assert.is((await caller(url, null)(route.method, pathOf(route), route.bodyExample)).status, 401, route.id);
  }
  assert.is(await everythingOfOwner(), before);
});

walk("another person finds nothing to read and nothing to change", async () => {
  const before = await everythingOfOwner();
  const reached: string[] = [];
  for (const route of closed().filter(({ variables }) => variables.length > 0)) {
    const answer = await stranger(route.method, pathOf(route), route.bodyExample);
    assert.is(
      answer.status,
      route.roles.length === 0 ? 404 : 403,
      `${route.id} answers ${JSON.stringify(answer.body)}`,
    );
    reached.push(route.id);
  }
  assert.ok(reached.length >= 6, reached.join());
  for (const route of closed().filter(({ variables, method }) => variables.length === 0 && method === "GET")) {
    const said = JSON.stringify((await stranger("GET", pathOf(route))).body);
    for (const id of Object.values(own)) assert.not.match(said, id, route.id);
    assert.not.match(said, /Robin|Northwind/, route.id);
  }
  assert.is(await everythingOfOwner(), before, "the owner's things are as they were");
});

walk("each answers as it is described", async () => {
  for (const route of inOrder()) {
    // Whoever signs out has seen enough.
    const call = route.id === "signOutMe" ? newcomer : owner;
    const answer = await call(route.method, pathOf(route), route.bodyExample);
    const described = route.answers[String(answer.status)];
    assert.ok(described, `${route.id} answers ${answer.status}, which isn't described: ${JSON.stringify(answer.body)}`);
    // What is there is not refused; but what has ended can't be cancelled.
    assert.ok(answer.status < 300 || route.id === "cancelJob", `${route.id}: ${JSON.stringify(answer.body)}`);
    if (described.mediaType === undefined) continue;
    assert.match(answer.headers.get("content-type") ?? "", described.mediaType, route.id);
    if (described.mediaType !== "application/json" || !described.schema) continue;
    assert.equal(contract.problems(described.schema, answer.body), [], route.id);
  }
});

walk("what doesn't fit is refused as described, with the field", async () => {
  for (const route of contract.routes.filter(({ bodySchema }) => bodySchema !== undefined)) {
    const answer = await latecomer(route.method, pathOf(route), { no_such_field: true });
    assert.ok(answer.status === 422 || answer.status === 404, route.id);
    const refusal = route.answers[String(answer.status)];
    assert.ok(refusal?.schema, route.id);
    assert.equal(contract.problems(refusal.schema, answer.body), [], route.id);
  }
});

walk("the page of the description needs no token and may load nothing", async () => {
  const answer = await fetch(`${url}/api/v1/docs`);
  assert.is(answer.status, 200);
  assert.match(answer.headers.get("content-security-policy") ?? "", "default-src 'none'");
});

walk.run();
