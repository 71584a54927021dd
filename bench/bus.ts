/**
 * What the local bus carries: PutEvents through the real client until the message is in the queue, events a second in
 * batches of ten, and the replay of an archive. Prints tables. `node bench/bus.ts [archived events]`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DescribeReplayCommand,
  EventBridgeClient,
  PutEventsCommand,
  StartReplayCommand,
} from "@aws-sdk/client-eventbridge";
import { createEndpoint } from "../local/endpoint.ts";
import type { ResourceNode } from "../local/graph.ts";
import { createAuthorizer } from "../local/iam/authorizer.ts";
import { createIdentities } from "../local/identities.ts";
import { silent } from "../local/log.ts";
import { createEventBridge } from "../local/services/eventbridge/index.ts";
import { createSqs } from "../local/services/sqs/index.ts";
import { openStore } from "../local/store.ts";
import { percentile, printTable } from "./stats.ts";

const ARCHIVED = Number(process.argv[2] ?? 20_000);
const REGION = "eu-central-1";
const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:000000000000:${rest}`;

const node = (type: string, name: string, inputs: object, outputs: object = {}): ResourceNode => ({
  urn: `urn:pulumi:bench::bench::${type}::${name}`,
  type,
  name,
  id: name,
  inputs: { ...inputs },
  outputs: { ...inputs, ...outputs },
  parent: null,
  dependsOn: [],
});

/** One bus, its archive, and as many rules as a product has; each event matches one of them. */
const RULES = 50;
const queueArn = arn("sqs", "agent");
const graph = {
  outputs: {},
  nodes: [
    node("aws:cloudwatch/eventBus:EventBus", "bus", { name: "bus" }, { arn: arn("events", "event-bus/bus") }),
    node(
      "aws:cloudwatch/eventArchive:EventArchive",
      "all",
      { name: "all", eventSourceArn: arn("events", "event-bus/bus") },
      { arn: arn("events", "archive/all") },
    ),
    node("aws:sqs/queue:Queue", "agent", { name: "agent" }, { arn: queueArn, url: "http://127.0.0.1/0/agent" }),
    node("aws:sqs/queuePolicy:QueuePolicy", "policy", {
      queueUrl: "http://127.0.0.1/0/agent",
      policy: {
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: "events.amazonaws.com" },
            Action: "sqs:SendMessage",
            Resource: queueArn,
          },
        ],
      },
    }),
    ...Array.from({ length: RULES }, (_, index) => [
      node("aws:cloudwatch/eventRule:EventRule", `r${index}`, {
        name: `r${index}`,
        eventBusName: "bus",
        eventPattern: JSON.stringify({ source: ["bench"], "detail-type": [`T${index}`] }),
      }),
      node("aws:cloudwatch/eventTarget:EventTarget", `t${index}`, {
        eventBusName: "bus",
        rule: `r${index}`,
        targetId: "agent",
        arn: queueArn,
      }),
    ]).flat(),
  ],
};

const directory = mkdtempSync(join(tmpdir(), "bench-bus-"));
const store = openStore(join(directory, "state.db"));
const authorizer = createAuthorizer(graph);
const identities = createIdentities();
const sqs = createSqs({ graph, store, authorizer, log: silent });
const events = createEventBridge({ graph, store, queues: sqs, authorizer, log: silent });
const endpoint = createEndpoint({ services: [sqs, events], identities, authorizer, region: REGION, log: silent });
const port = await endpoint.listen(0);
const { accessKeyId, secretAccessKey } = identities.issue({
  kind: "operator",
  arn: "arn:aws:iam::000000000000:user/bench",
});
const client = new EventBridgeClient({
  endpoint: `http://127.0.0.1:${port}`,
  region: REGION,
  credentials: { accessKeyId, secretAccessKey },
});

const Detail = JSON.stringify({ text: "x".repeat(900) });
const entry = (index: number) => ({
  EventBusName: "bus",
  Source: "bench",
  DetailType: `T${index % RULES}`,
  Detail,
  Time: new Date(),
});
const put = (count: number, from = 0) =>
  client.send(new PutEventsCommand({ Entries: Array.from({ length: count }, (_, index) => entry(from + index)) }));

for (let index = 0; index < 200; index += 1) await put(1, index);
const waits: number[] = [];
for (let index = 0; index < 1000; index += 1) {
  let arrived = 0;
  const unwatch = sqs.watch(queueArn, () => {
    arrived ||= performance.now();
  });
  const start = performance.now();
  await put(1, index);
  waits.push(arrived - start);
  unwatch();
}
printTable("PutEvents through the client until the message is in the queue", [
  { calls: waits.length, "p50 ms": percentile(waits, 0.5).toFixed(2), "p95 ms": percentile(waits, 0.95).toFixed(2) },
]);

let start = performance.now();
const rounds = Math.ceil(ARCHIVED / 40);
for (let round = 0; round < rounds; round += 1)
  await Promise.all([0, 1, 2, 3].map((lane) => put(10, round * 40 + lane * 10)));
const seconds = (performance.now() - start) / 1000;
printTable("Events in calls of ten, four at a time: matched, archived, delivered, on disk", [
  { events: rounds * 40, "events/s": Math.round((rounds * 40) / seconds) },
]);

start = performance.now();
await client.send(
  new StartReplayCommand({
    ReplayName: "all",
    EventSourceArn: arn("events", "archive/all"),
    EventStartTime: new Date(0),
    EventEndTime: new Date(Date.now() + 60_000),
    Destination: { Arn: arn("events", "event-bus/bus") },
  }),
);
let state: string | undefined = "STARTING";
while (state === "STARTING" || state === "RUNNING") {
  await new Promise((resolve) => setTimeout(resolve, 50));
  state = (await client.send(new DescribeReplayCommand({ ReplayName: "all" }))).State;
}
const replayed = rounds * 40 + 1200;
const took = (performance.now() - start) / 1000;
printTable(`Replay of an archive (${state})`, [
  { events: replayed, seconds: took.toFixed(1), "events/s": Math.round(replayed / took) },
]);

client.destroy();
await endpoint.close();
events.close();
sqs.close();
store.close();
rmSync(directory, { recursive: true });
