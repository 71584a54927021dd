import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { SQSClient } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { forOneRequest } from "../../operations/patterns.ts";
import type { ReplayPlan } from "../../operations/replay-plan.ts";
import { runReplay } from "../../operations/replaying.ts";
import type { Target } from "../../operations/target.ts";

type Answer = (operation: string, input: Record<string, unknown>) => object;

const config = { region: "eu-central-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } };

/** A system whose calls end before the network; `answer` says what EventBridge answers. Keeps EventBridge's operations. */
function systemOf(answer: Answer, isLocal: boolean) {
  const called: { operation: string; input: Record<string, unknown> }[] = [];
  const eventBridge = new EventBridgeClient(config);
  eventBridge.middlewareStack.add(
    (_next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, "");
      const input = { ...args.input } as Record<string, unknown>;
      called.push({ operation, input });
      return { output: { $metadata: {}, ...answer(operation, input) }, response: {} };
    },
    { step: "initialize" },
  );
  const sqs = new SQSClient(config);
  sqs.middlewareStack.add(
    () => async () => ({
      output: { $metadata: {}, Attributes: { QueueArn: "arn:aws:sqs:eu-central-1:1:q" } },
      response: {},
    }),
    { step: "initialize" },
  );
  const agent = { name: "parse-cv", queueUrl: "http://sqs/1/q", deadLettersUrl: "http://sqs/1/d", ruleArn: "r" };
  const target: Target = {
    outputs: {
      busName: "bus",
      archiveName: "archive",
      clusterArn: "c",
      databaseName: "d",
      databaseSecretArn: "s",
      agents: [agent],
    },
    region: config.region,
    isLocal,
    eventBridge,
    sqs,
    lambda: new LambdaClient(config),
    database: new RDSDataClient(config),
    metrics: new CloudWatchClient(config),
  };
  const plan: ReplayPlan = {
    name: "again",
    agent,
    ruleArn: "r",
    busName: "bus",
    from: new Date(0),
    to: new Date(1_000),
    count: 1,
    temporaryRule: {
      name: "replay-parse-cv-1",
      pattern: forOneRequest({ source: ["careerassist.api"] }, "the-request", "again"),
    },
  };
  return { target, plan, called, operations: () => called.map(({ operation }) => operation) };
}

const messageOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error("the replay was expected to fail");
};

test("an interrupt cancels the replay, and the rule that was made for it is taken away", async () => {
  const interrupt = new AbortController();
  let cancelled = false;
  const { target, plan, operations } = systemOf((operation) => {
    if (operation === "CancelReplay") cancelled = true;
    if (operation !== "DescribeReplay") return {};
    interrupt.abort();
    return cancelled ? { State: "CANCELLED", StateReason: "User canceled." } : { State: "RUNNING" };
  }, true);
  const said: string[] = [];
  const message = await messageOf(runReplay(target, plan, (line) => said.push(line), interrupt.signal));
  assert.is(message, "the replay again cancelled: User canceled.");
  assert.equal(said, ["  running", "  cancelled"]);
  assert.is(operations().filter((operation) => operation === "CancelReplay").length, 1);
  assert.equal(operations().slice(-2), ["RemoveTargets", "DeleteRule"]);
});

test("on AWS an interrupt while the new rule spreads starts no replay, and the rule goes too", async () => {
  const { target, plan, operations } = systemOf(() => ({}), false);
  const said: string[] = [];
  const message = await messageOf(runReplay(target, plan, (line) => said.push(line), AbortSignal.abort()));
  assert.match(message, "interrupted before the replay began");
  assert.equal(said, ["  waiting a minute until EventBridge sees the new rule everywhere"]);
  assert.equal(operations(), ["PutRule", "PutTargets", "RemoveTargets", "DeleteRule"]);
});

test("the rule for one request matches that request within that replay and nothing else, so one left behind is harmless", async () => {
  const { target, plan, called } = systemOf(() => ({}), false);
  await messageOf(runReplay(target, plan, () => undefined, AbortSignal.abort()));
  const put = called.find(({ operation }) => operation === "PutRule")?.input;
  const pattern = JSON.parse(String(put?.EventPattern));
  assert.equal(pattern["replay-name"], ["again"]);
  assert.equal(pattern.detail.metadata.requestId, ["the-request"]);
  assert.equal(pattern.source, ["careerassist.api"]);
});

test.run();
