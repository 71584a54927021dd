import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { EventBridgeClient, ListRulesCommand } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import type { Answer, Call } from "../support/calls.ts";
import { type Contract, contractOf, type DescribedRoute } from "../support/contract.ts";
import { endOf } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { as } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const api = suite("the routes of operators and data teams");
const shared = sharedPlatform();

let platform: Platform & { home: string };
let contract: Contract;
let operator: Call;
let user: Call;
/** Beside others' requests on the same platform, those of these tests began here. */
let begin = "";
let requestId = "";
const sqs = () => new SQSClient({ endpoint: platform.endpoint, region: platform.region, credentials: credentials() });

function credentials() {
  const keys = operatorCredentials(platform.home);
  assert.ok(keys);
  return { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey };
}

/** The data of an answer that is described so, and that fits its description. */
function fit(route: string, answer: Answer, status: number): Record<string, unknown> {
  assert.is(answer.status, status, `${route}: ${JSON.stringify(answer.body)}`);
  const described = contract.routes.find(({ id }) => id === route)?.answers[String(status)];
  assert.ok(described, `${route} describes no ${status}`);
  if (described.schema) assert.equal(contract.problems(described.schema, answer.body), [], route);
  return { ...answer.data };
}

async function until<T>(look: () => Promise<T | null | false>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look();
    if (found) return found;
    await sleep(100);
  }
  throw new Error("it didn't come about");
}

/** Puts what is no event of ours into an agent's queue: it comes to its dead letters. */
async function spoil(agent: string, text: string): Promise<void> {
  const queues = z.record(z.string(), z.string()).parse(platform.graph.outputs.queues);
  const client = sqs();
  await client.send(new SendMessageCommand({ QueueUrl: queues[agent], MessageBody: text }));
  client.destroy();
}

const Letters = z.object({
  messages: z.number(),
  letters: z.array(z.looseObject({ message_id: z.string(), reason: z.object({ code: z.string() }) })),
});
const lettersOf = async (agent: string) =>
  Letters.parse(fit("showDeadLetters", await operator("GET", `/operations/dead-letters/${agent}`), 200));

api.before(async () => {
  platform = await shared.start();
  begin = new Date().toISOString();
  operator = await as(platform, "operator", ["operator", "data"]);
  user = await as(platform, "plain-user");
  contract = contractOf(await (await fetch(`${platform.apiUrl}/api/v1/openapi.json`)).json());
  const analyzed = await user("POST", "/analyze", { cv: { text: plainCv }, job: { text: plainPosting } });
  requestId = z.object({ job_id: z.string() }).parse(analyzed.data).job_id;
  await endOf(user, requestId);
});
api.after(shared.release);

const theirs = (): readonly DescribedRoute[] => contract.routes.filter(({ roles }) => roles.length > 0);

const filled = ({ path }: DescribedRoute): string =>
  path.replace("{agent}", "parse-cv").replace("{request_id}", requestId).replace("{name}", "none");

api("each is closed to a user without the role and to nobody, whatever is asked", async () => {
  assert.is(theirs().length, 17);
  for (const route of theirs()) {
    const answer = await user(route.method, filled(route), route.bodyExample);
    assert.is(answer.status, 403, route.id);
    const nobody = await fetch(`${platform.apiUrl}/api/v1${filled(route)}`, {
      method: route.method,
    });
    assert.is(nobody.status, 401, route.id);
  }
});

api(
  "the agents are shown with their queues, and one that is paused says so and goes on when it is resumed",
  async () => {
    const status = fit("getAgents", await operator("GET", "/operations/agents"), 200);
    const { agents } = z
      .object({ agents: z.array(z.looseObject({ agent: z.string(), state: z.string() })) })
      .parse(status);
    assert.ok(agents.length >= 12);
    assert.ok(agents.every(({ state }) => state === "at_work"));

    const paused = fit("pauseAgent", await operator("POST", "/operations/agents/write-letter/pause"), 200);
    assert.equal(paused, { agent: "write-letter", state: "paused", waiting: 0 });
    const resumed = fit("resumeAgent", await operator("POST", "/operations/agents/write-letter/resume"), 200);
    assert.is(resumed.state, "at_work");
    assert.is((await operator("POST", "/operations/agents/nobody/pause")).status, 404);
  },
);

const Events = z.object({
  events: z.array(z.looseObject({ id: z.string(), type: z.string(), request_id: z.string(), agent: z.string() })),
  next_cursor: z.string().nullable(),
});
const listed = async (query: string) =>
  Events.parse(fit("listEvents", await operator("GET", `/operations/events?${query}`), 200));

api("the log is searched by request, type, agent, time and pattern, page by page, newest first", async () => {
  const all = await listed(`request_id=${requestId}`);
  assert.is(all.events[0]?.type, "RequestCompleted");
  const pages: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await listed(`request_id=${requestId}&limit=3${cursor && `&cursor=${cursor}`}`);
    pages.push(...page.events.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  assert.equal(
    pages,
    all.events.map(({ id }) => id),
  );
  assert.equal(
    (await listed(`type=GapAnalyzed&limit=1&request_id=${requestId}`)).events.map(({ agent }) => agent),
    ["analyze-gap"],
  );
  assert.equal(
    [...new Set((await listed(`agent=parse-cv&request_id=${requestId}`)).events.map(({ type }) => type))],
    ["CvParsed"],
  );
  const scored = encodeURIComponent('{"detail":{"data":{"fitScore":[{"numeric":[">=",0]}]}}}');
  assert.equal(
    (await listed(`pattern=${scored}&request_id=${requestId}`)).events.map(({ type }) => type),
    ["GapAnalyzed"],
  );
  assert.equal((await listed(`from=${encodeURIComponent(new Date().toISOString())}`)).events, []);
  const refused = await operator("GET", `/operations/events?pattern=${encodeURIComponent('{"source":"a"}')}`);
  assert.equal([refused.status, refused.fields], [422, ["pattern"]]);
  assert.is((await operator("GET", "/operations/events?cursor=nonsense")).status, 422);
});

api("somebody who follows the log gets what comes in, once", async () => {
  const begun = fit("tailEvents", await operator("GET", "/operations/events/tail?type=CvParsed"), 200);
  assert.equal(begun.events, []);
  const waiting = operator("GET", `/operations/events/tail?type=CvParsed&after=${begun.cursor}`);
  const submitted = await user("POST", "/analyze", { type: "cv_parse", cv: { text: `${plainCv}\nHobbies: rowing` } });
  const { job_id: jobId } = z.object({ job_id: z.string() }).parse(submitted.data);
  const tail = fit("tailEvents", await waiting, 200);
  const { events } = Events.omit({ next_cursor: true }).parse(tail);
  assert.equal(
    events.map(({ request_id: id }) => id),
    [jobId],
  );
  const more = fit(
    "tailEvents",
    await operator("GET", `/operations/events/tail?type=CvParsed&wait=1&after=${tail.cursor}`),
    200,
  );
  assert.equal(more.events, []);
});

api("the tree of a request has agents, times, tries and engines, and names nobody", async () => {
  const tree = fit("getRequestTree", await operator("GET", `/operations/requests/${requestId}/tree`), 200);
  const text = JSON.stringify(tree);
  assert.match(text, '"type":"GapAnalyzed"');
  assert.match(text, '"engine":"builtin"');
  assert.not.match(text, /Robin|robin|example\.com/);
  assert.is((await operator("GET", `/operations/requests/${randomUUID()}/tree`)).status, 404);
});

api(
  "dead letters are counted, shown without what they hold, sent again one by one or all, and thrown away",
  async () => {
    await spoil("chartApplications", "Robin Sample, robin@example.com");
    await spoil("chartApplications", '{"detail-type":"Robin"}');
    const both = await until(async () => {
      const found = await lettersOf("chart-applications");
      return found.messages === 2 && found.letters.length === 2 && found;
    });
    assert.not.match(JSON.stringify(both), /Robin|robin/);
    assert.ok(both.letters.every(({ reason }) => reason.code === "INVALID_EVENT"));
    const counted = fit("listDeadLetters", await operator("GET", "/operations/dead-letters"), 200);
    const { queues } = z.object({ queues: z.array(z.looseObject({ agent: z.string() })) }).parse(counted);
    assert.equal(queues.find(({ agent }) => agent === "chart-applications")?.reasons, [
      { code: "INVALID_EVENT", count: 2 },
    ]);

    const path = "/operations/dead-letters/chart-applications";
    const [first] = both.letters;
    const one = fit(
      "redriveDeadLetters",
      await operator("POST", `${path}/redrive`, { message_id: first?.message_id }),
      200,
    );
    assert.is(one.sent, 1);
    // It fails again at once and comes back as another message; the other one is the same.
    const back = await until(async () => {
      const { letters } = await lettersOf("chart-applications");
      return letters.length === 2 && letters.every(({ message_id: id }) => id !== first?.message_id) && letters;
    });
    assert.ok(back.some(({ message_id: id }) => id === both.letters[1]?.message_id));
    assert.is((await operator("POST", `${path}/redrive`, { message_id: "none" })).status, 404);
    assert.is(fit("redriveDeadLetters", await operator("POST", `${path}/redrive`, {}), 200).sent, 2);
    await until(async () => (await lettersOf("chart-applications")).letters.length === 2);

    const unsure = await operator("POST", `${path}/purge`, { confirm: "parse-cv" });
    assert.equal([unsure.status, unsure.fields], [422, ["confirm"]]);
    assert.is((await lettersOf("chart-applications")).messages, 2);
    assert.is(
      fit("purgeDeadLetters", await operator("POST", `${path}/purge`, { confirm: "chart-applications" }), 200).purged,
      2,
    );
    assert.is((await lettersOf("chart-applications")).messages, 0);
  },
);

const Replay = z.looseObject({
  state: z.string(),
  handled: z.array(z.object({ agent: z.string(), count: z.number() })),
  messages_at_work: z.number(),
});

/** A replay that is over, once the agents are through. */
const settled = (name: string) =>
  until(async () => {
    const replay = Replay.parse(fit("getReplay", await operator("GET", `/operations/replays/${name}`), 200));
    return replay.state === "completed" && replay.messages_at_work === 0 && replay.handled.length >= 3 && replay;
  });

api("a replay of a time is counted first, then does the agents' work again, and shows how far it is", async () => {
  const range = {
    from: begin,
    to: new Date(Date.now() + 1_000).toISOString(),
  };
  const body = { agent: "parse-cv", ...range };
  const dry = fit("startReplay", await operator("POST", "/operations/replays", { ...body, dry_run: true }), 200);
  assert.is(z.looseObject({ events: z.number() }).parse(dry.plan).events, 2);
  fit("startReplay", await operator("POST", "/operations/replays", { ...body, name: "all-again" }), 202);
  const { handled } = await settled("all-again");
  assert.is(handled.find(({ agent }) => agent === "parse-cv")?.count, 2);
  const again = await operator("POST", "/operations/replays", { ...body, name: "all-again" });
  assert.is(again.status, 409);
  assert.is((await operator("POST", "/operations/replays/all-again/cancel")).status, 409, "it has ended");
  assert.is((await operator("POST", "/operations/replays/unknown/cancel")).status, 404);
  const replays = JSON.stringify(fit("listReplays", await operator("GET", "/operations/replays"), 200));
  assert.match(replays, "all-again");
});

api("a replay of one request goes through a rule that is gone afterwards", async () => {
  const body = { agent: "parse-cv", request_id: requestId, name: "only-this" };
  fit("startReplay", await operator("POST", "/operations/replays", body), 202);
  const { handled } = await settled("only-this");
  assert.is(handled.find(({ agent }) => agent === "parse-cv")?.count, 1);
  const events = new EventBridgeClient({
    endpoint: platform.endpoint,
    region: platform.region,
    credentials: credentials(),
  });
  await until(async () => {
    const { Rules = [] } = await events.send(
      new ListRulesCommand({ EventBusName: String(platform.graph.outputs.busName), NamePrefix: "replay-" }),
    );
    return Rules.length === 0;
  });
  events.destroy();
});

api("what can't be replayed is refused in a sentence", async () => {
  const start = (body: object) => operator("POST", "/operations/replays", body);
  const range = { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" };
  const cases: readonly (readonly [number, Answer])[] = [
    [404, await start({ agent: "nobody", request_id: requestId })],
    [409, await start({ agent: "accept-upload", request_id: requestId })],
    [409, await start({ agent: "parse-cv", request_id: randomUUID() })],
    [422, await start({ agent: "parse-cv", ...range })],
    [422, await start({ agent: "parse-cv" })],
    [422, await start({ agent: "parse-cv", request_id: requestId, from: range.from })],
  ];
  for (const [status, answer] of cases) {
    assert.is(answer.status, status, JSON.stringify(answer.body));
    assert.match(answer.messages.join(), /^[A-Z].*\.$/);
  }
});

api("each thing that an operator did is written down: who, as a pseudonym, what, and what became of it", async () => {
  const first = fit("listActions", await operator("GET", "/operations/actions?limit=3"), 200);
  const Actions = z.object({
    actions: z.array(
      z.looseObject({ action: z.string(), target: z.string(), actor: z.string(), outcome: z.string().nullable() }),
    ),
    next_cursor: z.string(),
  });
  const { actions, next_cursor: cursor } = Actions.parse(first);
  assert.is(actions.length, 3);
  assert.is(new Set(actions.map(({ actor }) => actor)).size, 1);
  const rest = Actions.extend({ next_cursor: z.null() }).parse(
    fit("listActions", await operator("GET", `/operations/actions?limit=100&cursor=${cursor}`), 200),
  );
  const all = [...actions, ...rest.actions].map(({ action, target, outcome }) => `${action} ${target} ${outcome}`);
  for (const line of [
    "pause write-letter done",
    "resume write-letter done",
    "redrive chart-applications done",
    "redrive chart-applications not_found",
    "purge chart-applications done",
    "start_replay all-again done",
    "start_replay all-again conflict",
    "start_replay only-this done",
    "cancel_replay all-again conflict",
  ]) {
    assert.ok(all.includes(line), `${line} is missing in ${all.join(", ")}`);
  }
});

api("the catalogue has each event with schema, example and pattern; the same as AsyncAPI", async () => {
  fit("getCatalogue", await operator("GET", "/catalogue/events"), 200);
  const answer = await operator("GET", "/catalogue/asyncapi");
  assert.is(answer.status, 200);
  assert.match(JSON.stringify(answer.body), '"asyncapi":"3.0.0"');
});

api.run();
