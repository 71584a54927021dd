/**
 * How soon a warm function begins to work: from the call of PutEvents through archive, rule, queue and event source to
 * the first line of its handler, and beside it from the call of a synchronous Invoke to the same line. Both take turns,
 * one call at a time, each signed, allowed by policies, and on disk before it is answered; only the network is missing.
 * Prints a table. `node bench/latency.ts [calls]`
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { createEndpoint } from "../local/endpoint.ts";
import { createEventSources } from "../local/functions/event-sources.ts";
import { createFunctions } from "../local/functions/functions.ts";
import type { Graph, ResourceNode } from "../local/graph.ts";
import { createAuthorizer } from "../local/iam/authorizer.ts";
import { createIdentities } from "../local/identities.ts";
import { silent } from "../local/log.ts";
import { createEventBridge } from "../local/services/eventbridge/index.ts";
import { createSqs } from "../local/services/sqs/index.ts";
import { openStore } from "../local/store.ts";
import { percentile, printTable } from "./stats.ts";

const CALLS = Number(process.argv[2] ?? 500);
const WARM_UP = 50;
const REGION = "eu-central-1";
const ACCOUNT = "000000000000";
const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
const queueArn = arn("sqs", "agent");
const functionArn = arn("lambda", "function:agent");
const roleArn = `arn:aws:iam::${ACCOUNT}:role/agent`;
const busArn = arn("events", "event-bus/bus");

/** Says when it began, by the machine's monotonic clock, which all processes share. */
const HANDLER = "export const handler = async () => { const began = process.hrtime.bigint(); return String(began); };";

const policy = (...statements: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });

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

function graphOf(code: string): Graph {
  const trust = { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" };
  const consume = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"];
  const admit = { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sqs:SendMessage" };
  const url = `http://127.0.0.1/${ACCOUNT}/agent`;
  return {
    outputs: {},
    nodes: [
      node("aws:cloudwatch/eventBus:EventBus", "bus", { name: "bus" }, { arn: busArn }),
      node(
        "aws:cloudwatch/eventArchive:EventArchive",
        "all",
        { name: "all", eventSourceArn: busArn },
        { arn: arn("events", "archive/all") },
      ),
      node("aws:cloudwatch/eventRule:EventRule", "rule", {
        name: "rule",
        eventBusName: "bus",
        eventPattern: JSON.stringify({ source: ["bench"] }),
      }),
      node("aws:cloudwatch/eventTarget:EventTarget", "target", {
        eventBusName: "bus",
        rule: "rule",
        targetId: "agent",
        arn: queueArn,
      }),
      node("aws:sqs/queue:Queue", "agent", { name: "agent" }, { arn: queueArn, url }),
      node("aws:sqs/queuePolicy:QueuePolicy", "agent", {
        queueUrl: url,
        policy: policy({ ...admit, Resource: queueArn }),
      }),
      node("aws:iam/role:Role", "agent", { assumeRolePolicy: policy(trust) }, { arn: roleArn, name: "agent" }),
      node("aws:iam/rolePolicy:RolePolicy", "agent", {
        role: "agent",
        policy: policy({ Effect: "Allow", Action: consume, Resource: queueArn }),
      }),
      node(
        "aws:lambda/function:Function",
        "agent",
        {
          name: "agent",
          role: roleArn,
          runtime: "nodejs24.x",
          handler: "index.handler",
          code: { asset: "FileArchive", path: code },
          timeout: 30,
          memorySize: 512,
        },
        { arn: functionArn },
      ),
      node("aws:lambda/eventSourceMapping:EventSourceMapping", "agent", {
        eventSourceArn: queueArn,
        functionName: functionArn,
        batchSize: 1,
      }),
    ],
  };
}

const directory = mkdtempSync(join(tmpdir(), "bench-latency-"));
const code = join(directory, "code");
mkdirSync(code);
writeFileSync(join(code, "index.mjs"), HANDLER);
const graph = graphOf(code);
const store = openStore(join(directory, "state.db"));
const authorizer = createAuthorizer(graph);
const identities = createIdentities();
const queues = createSqs({ graph, store, authorizer, log: silent });
const buses = createEventBridge({ graph, store, queues, authorizer, log: silent });
let endpointUrl = "";
const functions = createFunctions({
  graph,
  identities,
  authorizer,
  endpoint: () => endpointUrl,
  region: REGION,
  log: silent,
  onLog: ({ line }) => console.error(line),
  directory: join(directory, "functions"),
  store,
  queues,
});
const endpoint = createEndpoint({
  services: [queues, buses, functions],
  identities,
  authorizer,
  region: REGION,
  log: silent,
});
endpointUrl = `http://127.0.0.1:${await endpoint.listen(0)}`;

/** When the handler of the last delivery began; asked of the function's own answer. */
let answered: ((began: bigint) => void) | undefined;
const mappings = createEventSources({
  graph,
  functions: {
    serveMappings: functions.serveMappings,
    async deliver(functionArn, payload) {
      const outcome = await functions.deliver(functionArn, payload);
      if (outcome.ok) answered?.(BigInt(JSON.parse(outcome.payload)));
      return outcome;
    },
  },
  queues,
  store,
  region: REGION,
  log: silent,
});
mappings.start();

const { accessKeyId, secretAccessKey } = identities.issue({
  kind: "operator",
  arn: `arn:aws:iam::${ACCOUNT}:user/bench`,
});
const client = { endpoint: endpointUrl, region: REGION, credentials: { accessKeyId, secretAccessKey } };
const events = new EventBridgeClient(client);
const lambda = new LambdaClient(client);
const Detail = JSON.stringify({ text: "x".repeat(900) });

const milliseconds = (from: bigint, to: bigint): number => Number(to - from) / 1e6;

async function byEvent(): Promise<number> {
  const began = new Promise<bigint>((resolve) => {
    answered = resolve;
  });
  const called = process.hrtime.bigint();
  const { FailedEntryCount } = await events.send(
    new PutEventsCommand({ Entries: [{ EventBusName: "bus", Source: "bench", DetailType: "T", Detail }] }),
  );
  if (FailedEntryCount !== 0) throw new Error("the bus refused the event");
  return milliseconds(called, await began);
}

async function byCall(): Promise<number> {
  const called = process.hrtime.bigint();
  const { Payload } = await lambda.send(new InvokeCommand({ FunctionName: "agent", Payload: Detail }));
  return milliseconds(called, BigInt(JSON.parse(Buffer.from(Payload ?? []).toString())));
}

const times: Record<"PutEvents" | "Invoke", number[]> = { PutEvents: [], Invoke: [] };
for (let call = 0; call < CALLS + WARM_UP; call++) {
  const one = { PutEvents: await byEvent(), Invoke: await byCall() };
  // The queue still deletes the message; what comes next shall not wait for it.
  await sleep(2);
  if (call < WARM_UP) continue;
  times.PutEvents.push(one.PutEvents);
  times.Invoke.push(one.Invoke);
}
printTable(
  "From the call to the first line of a warm handler (aim: PutEvents under 10 ms at the median)",
  (["PutEvents", "Invoke"] as const).map((how) => ({
    how,
    calls: times[how].length,
    "p50 ms": percentile(times[how], 0.5).toFixed(2),
    "p95 ms": percentile(times[how], 0.95).toFixed(2),
  })),
);
const ratio = percentile(times.PutEvents, 0.5) / percentile(times.Invoke, 0.5);
console.log(`\nan event takes ${ratio.toFixed(1)} times as long as a synchronous call`);

events.destroy();
lambda.destroy();
await mappings.close();
await endpoint.close();
await functions.close();
buses.close();
queues.close();
store.close();
rmSync(directory, { recursive: true });
