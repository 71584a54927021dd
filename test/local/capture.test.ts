import { test } from "uvu";
import * as assert from "uvu/assert";
import { CaptureError, captureGraph } from "../../local/capture/capture.ts";
import { resourcesOf } from "../../local/graph.ts";
import { root } from "../support/platform.ts";

/** A small program in the place of ours: what is checked is the capture. */
const program = (statements: string): string => `import * as aws from "@pulumi/aws";\n${statements}\n`;

const capture = (statements: string) => captureGraph({ root, stack: "dev", source: program(statements) });

async function refusal(statements: string): Promise<string> {
  try {
    await capture(statements);
  } catch (error) {
    assert.instance(error, CaptureError);
    return (error as Error).message;
  }
  throw new Error("the program was accepted");
}

test("a program becomes a graph with inputs, defaults, outputs and dependencies", async () => {
  const graph = await capture(`
    const queue = new aws.sqs.Queue("inbox", { delaySeconds: 3 });
    new aws.sqs.QueuePolicy("inbox", { queueUrl: queue.url, policy: "{}" });
    export const url = queue.url;`);
  const [queue] = resourcesOf(graph, "aws:sqs/queue:Queue");
  assert.is(queue?.inputs.delaySeconds, 3);
  assert.is(queue?.inputs.visibilityTimeoutSeconds, 30);
  assert.match(String(queue?.outputs.arn), /^arn:aws:sqs:us-east-1:000000000000:inbox-[0-9a-f]{7}$/);
  const [policy] = resourcesOf(graph, "aws:sqs/queuePolicy:QueuePolicy");
  assert.equal(policy?.dependsOn, [queue?.urn]);
  assert.is(graph.outputs.url, queue?.outputs.url);
});

test("a misspelt property stops the start with its name", async () => {
  const message = await refusal(`new aws.sqs.Queue("inbox", { visibilityTimeoutSecond: 3 } as never);`);
  assert.match(message, "inbox");
  assert.match(message, "visibilityTimeoutSecond: no such property");
});

test("a misspelt property deeper down stops the start with its name", async () => {
  const message = await refusal(`
    new aws.cloudwatch.EventTarget("t", {
      rule: "r", arn: "arn:aws:sqs:us-east-1:000000000000:q", deadLetterConfig: { arm: "x" },
    } as never);`);
  assert.match(message, "deadLetterConfig.arm: no such property");
});

test("a value of the wrong type stops the start with the property's name", async () => {
  const message = await refusal(`new aws.sqs.Queue("inbox", { visibilityTimeoutSeconds: "banana" } as never);`);
  assert.match(message, /inbox.*visibilityTimeoutSeconds/);
});

test("an output that is not known here stops the start with its name", async () => {
  const message = await refusal(`
    const queue = new aws.sqs.Queue("inbox");
    new aws.cloudwatch.EventBus("bus", { description: queue.kmsMasterKeyId });`);
  assert.match(message, /inbox.*kmsMasterKeyId/);
});

test("a type that is not played here stops the start with its name", async () => {
  assert.match(await refusal(`new aws.sns.Topic("news");`), "aws:sns/topic:Topic");
});

test("a data source stops the start with its name", async () => {
  assert.match(await refusal(`export const zones = aws.getAvailabilityZonesOutput().names;`), "getAvailabilityZones");
});

test("two resources of one type and name stop the start", async () => {
  assert.match(
    await refusal(`new aws.sqs.Queue("inbox"); new aws.sqs.Queue("inbox");`),
    /inbox.*twice|twice.*inbox|Duplicate/i,
  );
});

test("a program that throws says what it threw", async () => {
  assert.match(await refusal(`throw new Error("no luck today");`), "no luck today");
});

test("our own program is captured whole, and the second time from what was kept", async () => {
  const first = await captureGraph({ root, stack: "dev" });
  const second = await captureGraph({ root, stack: "dev" });
  assert.equal(second, JSON.parse(JSON.stringify(first)));
  for (const agent of ["accept-upload", "parse-cv", "parse-job", "analyze-gap", "track-request"]) {
    const names = (type: string) => resourcesOf(first, type).map((node) => node.name);
    for (const type of [
      "aws:cloudwatch/eventRule:EventRule",
      "aws:cloudwatch/eventTarget:EventTarget",
      "aws:sqs/queue:Queue",
      "aws:sqs/queuePolicy:QueuePolicy",
      "aws:lambda/function:Function",
      "aws:lambda/eventSourceMapping:EventSourceMapping",
      "aws:iam/role:Role",
      "aws:cloudwatch/logGroup:LogGroup",
    ]) {
      assert.ok(names(type).includes(agent), `${agent} has its ${type}`);
    }
    assert.ok(names("aws:sqs/queue:Queue").includes(`${agent}-dead`));
    assert.ok(names("aws:cloudwatch/metricAlarm:MetricAlarm").includes(`${agent}-dead`));
  }
});

/** Actions that AWS allows on everything or not at all (its Service Authorization Reference names no resource for them). */
const onNoResource = [
  "events:TestEventPattern",
  "events:ListReplays",
  "lambda:ListEventSourceMappings",
  "cloudwatch:GetMetricData",
  "cloudwatch:PutMetricData",
  "ecr:GetAuthorizationToken",
];

test("no function may do more than it names: no policy of ours holds a wildcard action", async () => {
  const graph = await captureGraph({ root, stack: "dev" });
  const policies = resourcesOf(graph, "aws:iam/rolePolicy:RolePolicy");
  assert.ok(policies.length >= 8);
  for (const { name, inputs } of policies) {
    for (const { Action, Resource } of JSON.parse(String(inputs.policy)).Statement) {
      assert.not.match([Action].flat().join(), "*", `${name}: actions`);
      const isBound = [Action].flat().some((action) => !onNoResource.includes(action));
      assert.not(isBound && [Resource].flat().includes("*"), `${name}: resources`);
    }
  }
});

test.run();
