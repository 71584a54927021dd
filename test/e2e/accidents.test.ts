import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetQueueAttributesCommand, type QueueAttributeName, SQSClient } from "@aws-sdk/client-sqs";
import { sql } from "drizzle-orm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import { rows } from "../../db/connect.ts";
import { envelopeOf, sample } from "../../delivery/test-kit.ts";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { RequestAccepted } from "../../schemas/events.ts";
import { type Accident, plannedFaults } from "../support/accidents.ts";
import { altered } from "../support/alter.ts";
import { runCli } from "../support/cli.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { ownPlatform, takeEnvironmentOf } from "../support/platform.ts";

/**
 * One accident at a time, at exactly one call, on a real platform: the rows of "What can go wrong" in docs/operations.md
 * that speak of crashes and lost answers. The sweep runs only where a test says so: everything else mends itself.
 */
const accidents = suite("accidents");

const faults = plannedFaults();
let platform: Platform & { home: string };

accidents.before(async () => {
  const alter = altered({ visibility: 6, environment: { MAX_IN_FLIGHT: "3", LEFT_BEHIND_SECONDS: "1" } });
  platform = await ownPlatform({ alter, faults, mode: "serve" });
});
accidents.after(() => platform.close());

const request = () => ({ cv: { text: `${plainCv}\nReference ${randomUUID()}` }, job: { text: plainPosting } });

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${platform.apiUrl}/api/v1${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await localTokens(platform.home)()}`,
      "content-type": "application/json",
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const { data } = (await answer.json()) as { data: { job_id: string } };
  return { status: answer.status, id: data?.job_id };
}

const client = () => apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });
const finished = (id: string) => follow(client(), id, () => undefined);

/** Ends as it should: every fact once, in lines without gaps. A late line may come after the end. */
async function endsOnce(id: string): Promise<void> {
  assert.is((await finished(id)).status, "completed");
  let view = await client().request(id, 0);
  for (let tries = 0; view.events.length < 6 && tries < 100; tries++) {
    await sleep(100);
    view = await client().request(id, 0);
  }
  assert.equal(view.events.map((event) => event.type).sort(), [
    "CvParsed",
    "CvSubmitted",
    "GapAnalyzed",
    "JobParsed",
    "JobSubmitted",
    "RequestCompleted",
  ]);
  assert.equal(
    view.events.map((event) => event.seq),
    [1, 2, 3, 4, 5, 6],
  );
}

async function sweep(): Promise<{ sent: number; errorMessage?: string }> {
  const found = resourcesOf(platform.graph, "aws:lambda/function:Function").find(
    (node) => node.name === "sweep-outbox",
  );
  const credentials = operatorCredentials(platform.home);
  assert.ok(found && credentials);
  const { accessKeyId, secretAccessKey } = credentials;
  const lambda = new LambdaClient({
    endpoint: platform.endpoint,
    region: platform.region,
    credentials: { accessKeyId, secretAccessKey },
  });
  const answer = await lambda.send(new InvokeCommand({ FunctionName: String(found.outputs.name) }));
  lambda.destroy();
  return JSON.parse(Buffer.from(answer.Payload ?? []).toString());
}

/** After this the sweep takes what is unsent. */
const LEFT_BEHIND_MS = 1_100;
const STATEMENT = "rds-data:ExecuteStatement";
const lostAnswer = { carriedOut: true, instead: "cut" } as const;

accidents(
  "a request whose taking-in is answered into the void is taken in once, and the caller hears of it",
  async () => {
    const happened = faults.plan({ agent: "api", action: STATEMENT, holding: "INSERT INTO jobs", ...lostAnswer });
    const { status, id } = await post("/analyze", request());
    assert.is(happened(), 1);
    assert.is(status, 202);
    await endsOnce(id);
  },
);

accidents("a request that took the last place under the cap is not refused for its own sake", async () => {
  const waiting = { cv: { upload: { bytes: 100 } }, job: { text: plainPosting } };
  const others = [await post("/analyze", waiting), await post("/analyze", waiting)];
  faults.plan({ agent: "api", action: STATEMENT, holding: "INSERT INTO jobs", ...lostAnswer });
  const { status, id } = await post("/analyze", request());
  assert.is(status, 202);
  await endsOnce(id);
  for (const other of others) assert.is((await post(`/jobs/${other.id}/cancel`, {})).status, 200);
});

accidents(
  // operations: the API can't say whether it took a request in
  "when every try is answered into the void, the same key brings the request back and sets it going",
  async () => {
    const headers = { "idempotency-key": randomUUID() };
    const body = request();
    faults.plan({ agent: "api", action: STATEMENT, holding: "INSERT INTO jobs", times: 3, ...lostAnswer });
    assert.is((await post("/analyze", body, headers)).status, 500);
    const again = await post("/analyze", body, headers);
    assert.is(again.status, 202);
    await endsOnce(again.id);
  },
);

for (const agent of ["parse-cv", "parse-job", "analyze-gap", "track-request"]) {
  accidents(
    // operations: the answer of a call gets lost
    `${agent}'s write whose answer is lost happens once, and what follows is sent without the sweep`,
    async () => {
      const happened = faults.plan({ agent, action: STATEMENT, holding: "INSERT INTO inbox", ...lostAnswer });
      const { id } = await post("/analyze", request());
      await endsOnce(id);
      assert.is(happened(), 1);
    },
  );
}

accidents("events whose acceptance is not heard of are sent again and handled once", async () => {
  for (const agent of ["api", "parse-cv", "analyze-gap"]) {
    faults.plan({ agent, action: "events:PutEvents", ...lostAnswer });
  }
  await endsOnce((await post("/analyze", request())).id);
});

accidents("a cancel whose answer is lost is a cancel, and a second one is none the worse", async () => {
  const { id } = await post("/analyze", { cv: { upload: { bytes: 100 } }, job: { text: plainPosting } });
  faults.plan({ agent: "api", action: STATEMENT, holding: "status = 'cancelled'", ...lostAnswer });
  assert.is((await post(`/jobs/${id}/cancel`, {})).status, 200);
  assert.is((await post(`/jobs/${id}/cancel`, {})).status, 200);
  const view = await finished(id);
  assert.is(view.status, "cancelled");
  assert.is(view.events.filter((event) => event.type === "RequestCancelled").length, 1);
  await sleep(LEFT_BEHIND_MS);
  assert.is((await sweep()).sent, 0, "the event was sent");
});

const deaths: Record<string, Pick<Accident, "action" | "holding" | "carriedOut">> = {
  "before it reads": { action: STATEMENT, holding: "FROM inbox", carriedOut: false },
  "before it thinks": { action: "s3:GetObject", carriedOut: false },
  "while it stores what it thought": { action: "s3:PutObject", carriedOut: true },
  "before it writes": { action: STATEMENT, holding: "INSERT INTO inbox", carriedOut: false },
  "between write and publish": { action: STATEMENT, holding: "INSERT INTO inbox", carriedOut: true },
  "between publish and the note of it": { action: "events:PutEvents", carriedOut: true },
};
for (const [when, death] of Object.entries(deaths)) {
  // operations: a function dies between write and publish
  // operations: a function dies at any other moment
  accidents(`an agent that dies ${when} is delivered to again and the request ends once`, async () => {
    const happened = faults.plan({ agent: "parse-cv", instead: "killed", ...death });
    await endsOnce((await post("/analyze", request())).id);
    assert.is(happened(), 1);
  });
}

// operations: the API dies between write and publish
accidents("what the API wrote and died before sending is sent by the sweep", async () => {
  await sleep(LEFT_BEHIND_MS);
  await sweep(); // what earlier tests left
  const headers = { "idempotency-key": randomUUID() };
  faults.plan({ agent: "api", action: "events:PutEvents", carriedOut: false, instead: "killed" });
  const { status } = await post("/analyze", request(), headers);
  assert.is(status, 500, "nobody can answer for a process that died");
  await sleep(LEFT_BEHIND_MS);
  assert.is((await sweep()).sent, 3);
  assert.is((await sweep()).sent, 0);
});

// operations: the bus refuses an event for good
accidents("an event that the bus always refuses is set apart with its code, and the sweep sends the rest", async () => {
  await sleep(LEFT_BEHIND_MS);
  await sweep(); // what earlier tests left
  takeEnvironmentOf(platform, "sweep-outbox");
  const { database } = await import("../../handlers/shared/runtime.ts");
  const db = database();
  const { id } = await post("/analyze", request());
  await endsOnce(id);
  // Nobody may publish in the name of a source that isn't ours: the policies refuse the whole call that holds it.
  const lay = (source: string) =>
    rows(
      db,
      sql`INSERT INTO outbox (event_id, request_id, agent, source, type, detail, created_at)
        SELECT gen_random_uuid(), request_id, agent, ${source}, type, detail, now() - interval '1 hour'
        FROM outbox WHERE request_id = ${id}::uuid AND type = 'CvParsed' AND source = 'careerassist.parse-cv'
        RETURNING event_id::text`,
      z.object({ event_id: z.string() }),
    );
  await lay("strangers.parse-cv");
  const [fine] = await lay("careerassist.parse-cv");
  const answer = await sweep();
  assert.match(answer.errorMessage ?? "", "the bus refuses 1 events", "the alarm on errors of the sweep rings");
  const found = await rows(
    db,
    sql`SELECT source, sent_at IS NOT NULL AS sent, refusal FROM outbox
      WHERE request_id = ${id}::uuid AND type = 'CvParsed' AND created_at < now() - interval '30 minutes'
      ORDER BY source`,
    z.object({ source: z.string(), sent: z.boolean(), refusal: z.string().nullable() }),
  );
  assert.ok(fine);
  assert.equal(found, [
    { source: "careerassist.parse-cv", sent: true, refusal: null },
    { source: "strangers.parse-cv", sent: false, refusal: "AccessDeniedException" },
  ]);
  const { stdout } = await runCli(["status"], { CAREERASSIST_HOME: platform.home });
  assert.match(stdout, "1 event CvParsed refused by the bus: AccessDeniedException");
  await rows(db, sql`DELETE FROM outbox WHERE refusal IS NOT NULL`, z.unknown());
});

// operations: a call is throttled or fails for a while
accidents("throttling, errors of AWS and cut connections are outlasted", async () => {
  // The client tries each call three times; a third failure would be a failed receive.
  const failures = [
    [STATEMENT, ["throttled", "failed"]],
    ["events:PutEvents", ["failed", "cut"]],
    ["s3:PutObject", ["cut", "throttled"]],
  ] as const;
  for (const [action, kinds] of failures) {
    for (const instead of kinds) faults.plan({ agent: "parse-cv", action, carriedOut: false, instead });
  }
  await endsOnce((await post("/analyze", request())).id);
});

// operations: an event arrives twice, late or out of order
accidents("deliveries that come twice, late or again although they were handled have no further effect", async () => {
  faults.deliver("parse-cv", { after: [200, 0, 0] });
  faults.deliver("analyze-gap", { after: [0, 0], forgotten: true });
  faults.deliver("track-request", { after: [300], forgotten: true });
  await endsOnce((await post("/analyze", request())).id);
});

accidents("copies of a message to the deadline watcher are followed by one look, not by one each", async () => {
  takeEnvironmentOf(platform, "watch-deadline");
  const { handler } = await import("../../handlers/watch-deadline.ts");
  const { id } = await post("/analyze", { cv: { upload: { bytes: 100 } }, job: { text: plainPosting } });
  const sqs = new SQSClient({});
  const looks = async (): Promise<number> => {
    const AttributeNames: QueueAttributeName[] = ["ApproximateNumberOfMessagesDelayed"];
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: process.env.QUEUE_URL, AttributeNames }),
    );
    return Number(Attributes?.ApproximateNumberOfMessagesDelayed);
  };
  const body = envelopeOf(sample(RequestAccepted, { metadata: { requestId: id } }));
  const arrive = (messageId: string) =>
    handler({ Records: [{ messageId, receiptHandle: "r", body, attributes: { ApproximateReceiveCount: "1" } }] });
  const before = await looks();
  const messageIds = Array.from({ length: 6 }, () => randomUUID());
  await Promise.all(messageIds.map(arrive));
  assert.is((await looks()) - before, 1);
  for (const messageId of messageIds) await arrive(messageId);
  assert.is((await looks()) - before, 2, "the one that has the look may be sent on again: a crash could have lost it");
  sqs.destroy();
  assert.is((await post(`/jobs/${id}/cancel`, {})).status, 200);
});

accidents.run();
