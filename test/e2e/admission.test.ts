import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { type Db, rows } from "../../db/connect.ts";
import type { Graph } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { ownPlatform, takeEnvironmentOf } from "../support/platform.ts";

const admission = suite("requests at the door, and their ends");

let platform: Platform & { home: string };
let db: Db;

/** Small limits, so that they can be reached: three requests at once, a deadline of two seconds. */
const withSmallLimits = ({ nodes, outputs }: Graph): Graph => ({
  outputs,
  nodes: nodes.map((node) => {
    if (node.name === "watch-deadline" && node.type === "aws:sqs/queue:Queue") {
      return { ...node, inputs: { ...node.inputs, delaySeconds: 1 }, outputs: { ...node.outputs, delaySeconds: 1 } };
    }
    if (node.type !== "aws:lambda/function:Function") return node;
    const environment = node.inputs.environment as { variables: Record<string, string> };
    const limits = { MAX_IN_FLIGHT: "3", DEADLINE_SECONDS: "2", UPLOAD_SECONDS: "3", LOOK_SECONDS: "1" };
    const changed = Object.entries(environment.variables).map(([name, value]) => [
      name,
      Object.entries(limits).find(([limit]) => limit === name)?.[1] ?? value,
    ]);
    const inputs = { ...node.inputs, environment: { variables: Object.fromEntries(changed) } };
    return { ...node, inputs, outputs: { ...node.outputs, ...inputs } };
  }),
});

admission.before(async () => {
  platform = await ownPlatform({ alter: withSmallLimits });
  takeEnvironmentOf(platform, "expire-rows");
  const { database } = await import("../../handlers/shared/runtime.ts");
  db = database();
});
admission.after(() => platform.close());

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${platform.apiUrl}/api/v1${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the bodies of many routes, looked into by the tests
  const json: any = await answer.json();
  return { status: answer.status, headers: answer.headers, body: json };
}

const request = { cv: { text: plainCv }, job: { text: plainPosting } };
/** A request that stays in flight: its CV is never uploaded. */
const waiting = { cv: { upload: { bytes: 100 } }, job: { text: plainPosting } };

const finished = (id: string) => {
  const credentials = operatorCredentials(platform.home);
  assert.ok(credentials);
  const client = apiClient({ url: platform.apiUrl, region: platform.region, credentials });
  return follow(client, id, () => undefined);
};

const cancel = (id: string) => call("POST", `/jobs/${id}/cancel`);

// operations: a person cancels
admission("a request that is cancelled ends at once, and its late file changes nothing", async () => {
  const { body } = await call("POST", "/analyze", waiting);
  const id = body.data.job_id;
  const { status } = await cancel(id);
  assert.is(status, 200);
  const put = await fetch(body.data.uploads[0].url, {
    method: "PUT",
    headers: { "content-type": body.data.uploads[0].headers["content-type"] },
    body: "x".repeat(100),
  });
  assert.is(put.status, 200);
  await sleep(700);
  const view = await finished(id);
  assert.is(view.status, "cancelled");
  assert.is(view.events.at(-1)?.type, "RequestCancelled");
  assert.not(view.events.some((event) => event.type === "CvSubmitted"));
});

admission("a request that has ended can't be cancelled, one of nobody isn't found", async () => {
  const { body } = await call("POST", "/analyze", { type: "job_parse", job: { text: plainPosting } });
  await finished(body.data.job_id);
  const late = await cancel(body.data.job_id);
  assert.is(late.status, 409);
  assert.is(late.body.errors[0].code, "already_ended");
  assert.is((await cancel(randomUUID())).status, 404);
});

admission("the same Idempotency-Key brings the same request again, not another one", async () => {
  const headers = { "idempotency-key": randomUUID() };
  const answers = await Promise.all([1, 2, 3].map(() => call("POST", "/analyze", request, headers)));
  assert.equal(
    answers.map((answer) => answer.status),
    [202, 202, 202],
  );
  assert.is(new Set(answers.map((answer) => answer.body.data.job_id)).size, 1);
  assert.is((await finished(answers[0]?.body.data.job_id)).status, "completed");
  const other = await call("POST", "/analyze", { ...request, job: { text: `${plainPosting}\n- Docker` } }, headers);
  assert.is(other.status, 422);
  assert.is(other.body.errors[0].code, "idempotency_key_reused");
});

admission("beyond the cap of requests in flight the answer is 429 with Retry-After, and nothing is kept", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 3; count++) ids.push((await call("POST", "/analyze", waiting)).body.data.job_id);
  const refused = await call("POST", "/analyze", request, { "idempotency-key": "refused" });
  assert.is(refused.status, 429);
  assert.ok(Number(refused.headers.get("retry-after")) > 0);
  assert.is(refused.body.errors[0].code, "too_many_requests");
  const [first = "", ...others] = ids;
  await cancel(first);
  const admitted = await call("POST", "/analyze", request, { "idempotency-key": "refused" });
  assert.is(admitted.status, 202, "a refused request doesn't use its key up");
  assert.is((await finished(admitted.body.data.job_id)).status, "completed");
  for (const id of others) await cancel(id);
});

// operations: nobody works on a request any more
admission("a request whose file never comes is given up after its deadline, with what could be done", async () => {
  const { body } = await call("POST", "/analyze", waiting);
  const view = await finished(body.data.job_id);
  assert.is(view.status, "failed");
  assert.equal(
    view.failures.map(({ step, code }) => [step, code]),
    [["cv", "upload_missing"]],
  );
  assert.equal(view.skipped, ["gap"]);
  assert.ok(view.result?.job);
});

// operations: rows grow old
admission("rows beyond their age go, younger ones stay", async () => {
  const { body } = await call("POST", "/analyze", { type: "job_parse", job: { text: plainPosting } });
  const id = body.data.job_id;
  await finished(id);
  const { expire } = await import("../../db/expiry.ts");
  const ages = { requests: 365, deliveries: 30, idempotencyKeys: 1, operatorActions: 365 };
  assert.is((await expire(db, ages)).jobs, 0);
  await rows(db, sql`UPDATE jobs SET created_at = now() - interval '366 days' WHERE job_id = ${id}::uuid`, z.unknown());
  assert.is((await expire(db, ages)).jobs, 1);
  assert.is((await call("GET", `/jobs/${id}`)).status, 404);
  const [left] = await rows(
    db,
    sql`SELECT (SELECT count(*)::int FROM event_log WHERE request_id = ${id}::uuid) AS lines,
      (SELECT count(*)::int FROM outbox WHERE request_id = ${id}::uuid) AS sent`,
    z.object({ lines: z.number(), sent: z.number() }),
  );
  assert.equal(left, { lines: 0, sent: 0 });
});

admission(
  "what deliveries and idempotency keys leave goes at their own ages; an event that was never sent stays",
  async () => {
    const { body } = await call(
      "POST",
      "/analyze",
      { type: "job_parse", job: { text: plainPosting } },
      { "idempotency-key": "aged" },
    );
    const id = sql`${body.data.job_id}::uuid`;
    await finished(body.data.job_id);
    const { expire } = await import("../../db/expiry.ts");
    const ages = { requests: 365, deliveries: 30, idempotencyKeys: 1, operatorActions: 365 };
    const old = (days: number) => sql`now() - make_interval(days => ${days}::int)`;
    const [kept] = await rows(
      db,
      sql`UPDATE outbox SET sent_at = NULL WHERE event_id = (
        SELECT event_id FROM outbox WHERE request_id = ${id} ORDER BY created_at LIMIT 1)
      RETURNING event_id::text`,
      z.object({ event_id: z.string() }),
    );
    await rows(db, sql`UPDATE outbox SET created_at = ${old(31)} WHERE request_id = ${id}`, z.unknown());
    await rows(db, sql`UPDATE inbox SET handled_at = ${old(31)} WHERE request_id = ${id}`, z.unknown());
    await rows(db, sql`UPDATE event_log SET logged_at = ${old(366)} WHERE request_id = ${id}`, z.unknown());
    await rows(db, sql`UPDATE idempotency_keys SET created_at = ${old(2)} WHERE request_id = ${id}`, z.unknown());
    const gone = await expire(db, ages);
    assert.is(gone.jobs, 0);
    assert.is(gone.idempotency_keys, 1);
    for (const table of ["inbox", "outbox", "event_log"]) assert.ok((gone[table] ?? 0) > 0, table);
    const left = await rows(
      db,
      sql`SELECT event_id::text FROM outbox WHERE request_id = ${id}`,
      z.object({ event_id: z.string() }),
    );
    assert.equal(left, [kept]);
    assert.is((await call("GET", `/jobs/${body.data.job_id}`)).status, 200);
    await rows(db, sql`UPDATE outbox SET sent_at = now() WHERE request_id = ${id}`, z.unknown());
  },
);

admission.run();
