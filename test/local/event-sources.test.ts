import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { LambdaClient, ListEventSourceMappingsCommand, UpdateEventSourceMappingCommand } from "@aws-sdk/client-lambda";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { failedItems } from "../../local/functions/batch.ts";
import { createEventSources } from "../../local/functions/event-sources.ts";
import { createFunctions } from "../../local/functions/functions.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import type { Caller } from "../../local/service.ts";
import { createSqs } from "../../local/services/sqs/index.ts";
import { openStore } from "../../local/store.ts";
import { ACCOUNT, lenient, REGION, serve } from "./support/aws.ts";
import { arnOf, directoryOf, lambda } from "./support/functions.ts";
import { graphOf, resource } from "./support/graph.ts";

const operator: Caller = { kind: "operator", arn: `arn:aws:iam::${ACCOUNT}:user/me` };
const queueArn = (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
const queue = (name: string, inputs: Record<string, unknown> = {}) =>
  resource(
    "aws:sqs/queue:Queue",
    name,
    { name, ...inputs },
    { arn: queueArn(name), url: `http://localhost/${ACCOUNT}/${name}` },
  );
const mapping = (name: string, inputs: Record<string, unknown> = {}) =>
  resource("aws:lambda/eventSourceMapping:EventSourceMapping", name, {
    eventSourceArn: queueArn(name),
    functionName: arnOf(name),
    batchSize: 1,
    ...inputs,
  });

/** Writes each record as a line of the file named in TRACE, with the times of its start and end, then does what the body says. */
const traced = `import { appendFileSync } from "node:fs";
export const handler = async (event) => {
  const start = Date.now();
  const bodies = event.Records.map((record) => JSON.parse(record.body));
  if (bodies[0].sleep) await new Promise((r) => setTimeout(r, bodies[0].sleep));
  appendFileSync(process.env.TRACE, JSON.stringify({ start, end: Date.now(), records: event.Records }) + "\\n");
  if (bodies.some((body) => body.fail && !body.report)) throw new Error("failed");
  return { batchItemFailures: event.Records.filter((_, i) => bodies[i].fail).map((r) => ({ itemIdentifier: r.messageId })) };
};`;

interface Seen {
  readonly start: number;
  readonly end: number;
  readonly records: readonly (Readonly<Record<string, unknown>> & { readonly body: string })[];
}

const traceOf = (name: string): string => directoryOf(`${name}.jsonl`);
/** What the function has written so far; a line that is being written doesn't count yet. */
const seenBy = (name: string): Seen[] =>
  existsSync(traceOf(name))
    ? readFileSync(traceOf(name), "utf8")
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    : [];

async function until(condition: () => boolean, milliseconds = 30_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("It did not happen in time.");
    await sleep(5);
  }
}

const NAMES = ["plain", "batched", "partial", "failing", "impatient", "capped", "paused"] as const;
const graph = graphOf(
  queue("dead"),
  ...NAMES.map((name) =>
    queue(name, {
      visibilityTimeoutSeconds: name === "failing" ? 1 : 30,
      redrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn("dead"), maxReceiveCount: 3 }),
    }),
  ),
  ...NAMES.map((name) => lambda(name, traced, { environment: { variables: { TRACE: traceOf(name) } } })),
  mapping("plain"),
  mapping("batched", { batchSize: 5, maximumBatchingWindowInSeconds: 1 }),
  mapping("partial", {
    batchSize: 10,
    maximumBatchingWindowInSeconds: 1,
    functionResponseTypes: ["ReportBatchItemFailures"],
  }),
  mapping("failing"),
  mapping("impatient"),
  mapping("capped", { scalingConfig: { maximumConcurrency: 2 } }),
  mapping("paused", { enabled: false }),
);

const store = openStore(":memory:");
const authorizer = lenient();
const identities = createIdentities();
const sqs = createSqs({ graph, store, authorizer, log: silent });
const functions = createFunctions({
  graph,
  identities,
  authorizer,
  endpoint: () => "http://127.0.0.1:9",
  region: REGION,
  log: silent,
  onLog: () => undefined,
  directory: directoryOf("event-sources"),
});
const sources = createEventSources({ graph, functions, queues: sqs, region: REGION, log: silent });
sources.start();
const aws = await serve([functions], authorizer, identities);
const client = new LambdaClient(aws.client);

test.after(async () => {
  client.destroy();
  await sources.close();
  await aws.close();
  await functions.close();
  sqs.close();
  store.close();
});

const send = (name: string, body: object) => sqs.send(queueArn(name), { body: JSON.stringify(body) }, operator);
const depth = (name: string): number =>
  Number(store.db.prepare("SELECT count(*) AS n FROM sqs_messages WHERE queue = ?").get(name)?.n);

test("a message reaches the function in the shape of SQS and is deleted", async () => {
  const id = await sqs.send(
    queueArn("plain"),
    { body: '{"n":1}', messageAttributes: { kind: { DataType: "String", StringValue: "x" } } },
    operator,
  );
  await until(() => seenBy("plain").length === 1 && depth("plain") === 0);
  const record = seenBy("plain")[0]?.records[0];
  assert.is(record?.messageId, id);
  assert.is(record?.body, '{"n":1}');
  assert.is(record?.eventSource, "aws:sqs");
  assert.is(record?.eventSourceARN, queueArn("plain"));
  assert.is(record?.awsRegion, REGION);
  assert.match(String(record?.md5OfBody), /^[0-9a-f]{32}$/);
  assert.is((record?.attributes as Record<string, string> | undefined)?.ApproximateReceiveCount, "1");
  assert.equal(record?.messageAttributes, {
    kind: { stringValue: "x", stringListValues: [], binaryListValues: [], dataType: "String" },
  });
});

test("messages are taken as the function's role", () => {
  assert.ok(authorizer.asked.includes(`sqs:ReceiveMessage ${queueArn("plain")}`));
  assert.ok(authorizer.asked.includes(`sqs:DeleteMessage ${queueArn("plain")}`));
});

test("a batch is sent when it is full, or when its window has passed", async () => {
  await Promise.all([1, 2, 3, 4, 5, 6].map((n) => send("batched", { n })));
  await until(() => seenBy("batched").length === 2);
  assert.equal(
    seenBy("batched")
      .map((seen) => seen.records.length)
      .sort(),
    [1, 5],
  );
  await until(() => depth("batched") === 0);
});

test("of a partly failed batch only what the function names comes again", async () => {
  await Promise.all([
    send("partial", { n: 1 }),
    send("partial", { n: 2, fail: true, report: true }),
    send("partial", { n: 3 }),
  ]);
  await until(() => seenBy("partial").length > 0 && depth("partial") === 1);
  const left = store.db.prepare("SELECT body FROM sqs_messages WHERE queue = 'partial'").all();
  assert.equal(
    left.map((row) => JSON.parse(String(row.body)).n),
    [2],
  );
});

test("a failed message comes again when its visibility timeout has passed, and ends among the dead letters", async () => {
  const sent = Date.now();
  await send("failing", { fail: true });
  await until(() => depth("dead") === 1);
  const seen = seenBy("failing");
  assert.is(seen.length, 3);
  // Two rests of a second each; clocks of two processes may differ by a little.
  assert.ok((seen[2]?.start ?? 0) - sent >= 1_900, `${(seen[2]?.start ?? 0) - sent} ms`);
});

test("with a retry delay a failed message comes again sooner", async () => {
  await sources.close();
  const quick = createEventSources({ graph, functions, queues: sqs, region: REGION, log: silent, retryDelay: () => 0 });
  quick.start();
  await send("impatient", { fail: true });
  await until(() => seenBy("impatient").length === 3);
  await quick.close();
});

test("no more batches are under way than the mapping allows", async () => {
  const capped = createEventSources({ graph, functions, queues: sqs, region: REGION, log: silent });
  capped.start();
  await Promise.all(Array.from({ length: 6 }, () => send("capped", { sleep: 100 })));
  await until(() => seenBy("capped").length === 6);
  const seen = seenBy("capped");
  for (const one of seen) {
    const together = seen.filter((other) => other.start < one.end && other.end > one.start);
    assert.ok(together.length <= 3, "with itself at most two at each moment");
  }
  const spans = seen
    .flatMap(
      ({ start, end }) =>
        [
          [start, 1],
          [end, -1],
        ] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let running = 0;
  for (const [, change] of spans) {
    running += change;
    assert.ok(running <= 2);
  }
  await capped.close();
});

test("a mapping is listed, switched on and off through the SDK", async () => {
  const all = createEventSources({ graph, functions, queues: sqs, region: REGION, log: silent });
  all.start();
  await send("paused", { n: 1 });
  const { EventSourceMappings } = await client.send(new ListEventSourceMappingsCommand({ FunctionName: "paused" }));
  const found = EventSourceMappings?.[0];
  assert.is(EventSourceMappings?.length, 1);
  assert.is(found?.State, "Disabled");
  await sleep(100);
  assert.is(seenBy("paused").length, 0);
  const updated = await client.send(new UpdateEventSourceMappingCommand({ UUID: found?.UUID, Enabled: true }));
  assert.is(updated.State, "Enabled");
  await until(() => seenBy("paused").length === 1);
  await client.send(new UpdateEventSourceMappingCommand({ UUID: found?.UUID, Enabled: false }));
  await send("paused", { n: 2 });
  await sleep(100);
  assert.is(seenBy("paused").length, 1);
  await all.close();
});

test("a mapping that was switched off stays so at the next start", async () => {
  const options = { graph, functions, queues: sqs, region: REGION, log: silent, store };
  const before = createEventSources(options);
  const list = async () =>
    (await client.send(new ListEventSourceMappingsCommand({ FunctionName: "plain" }))).EventSourceMappings?.[0];
  await client.send(new UpdateEventSourceMappingCommand({ UUID: (await list())?.UUID, Enabled: false }));
  await before.close();
  const after = createEventSources(options);
  assert.is((await list())?.State, "Disabled");
  await after.close();
});

test("answers of a function are read by Lambda's rules for partial responses", () => {
  const ids = new Set(["a", "b"]);
  assert.equal(failedItems("null", ids), new Set());
  assert.equal(failedItems("{}", ids), new Set());
  assert.equal(failedItems('{"batchItemFailures":[]}', ids), new Set());
  assert.equal(failedItems('{"batchItemFailures":[{"itemIdentifier":"a"}]}', ids), new Set(["a"]));
  for (const bad of ['[{"itemIdentifier":""}]', '[{"itemIdentifier":"z"}]', '[{"id":"a"}]', '"a"']) {
    assert.is(failedItems(`{"batchItemFailures":${bad}}`, ids), null);
  }
});

test("what isn't emulated of a mapping stops the start by name", () => {
  const make = (inputs: Record<string, unknown>) => () =>
    createEventSources({
      graph: graphOf(lambda("odd", "", {}), mapping("odd", inputs)),
      functions,
      queues: sqs,
      region: REGION,
      log: silent,
    });
  assert.throws(make({ filterCriteria: { filters: [] } }), /odd: filterCriteria/);
  assert.throws(make({ batchSize: 100 }), /odd: a batchSize/);
  assert.throws(make({ functionName: "nobody" }), /odd: no function nobody/);
  assert.throws(make({ scalingConfig: { maximumConcurrency: 1 } }), /odd: scalingConfig/);
  assert.throws(make({ eventSourceArn: "arn:aws:kinesis:x:1:stream/s" }), /odd: only queues/);
});

test.run();
