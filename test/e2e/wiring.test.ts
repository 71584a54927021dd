import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import type { Graph } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { changedProgram, ownPlatform, root } from "../support/platform.ts";

const documents = {
  cv: { name: "cv.pdf", bytes: readFileSync(join(root, "examples", "cv.pdf")) },
  job: { name: "job.txt", bytes: readFileSync(join(root, "examples", "job.txt")) },
};

function clientOf(platform: Platform & { home: string }) {
  const credentials = operatorCredentials(platform.home);
  assert.ok(credentials);
  return { credentials, client: apiClient({ url: platform.apiUrl, token: localTokens(platform.home) }) };
}

const withoutRuleOf =
  (agent: string) =>
  ({ nodes, outputs }: Graph): Graph => ({
    nodes: nodes.filter(({ type, name }) => !(type === "aws:cloudwatch/eventRule:EventRule" && name === agent)),
    outputs,
  });

test("without analyze-gap's rule the flow stops after the parsing: the rules are the only wiring", async () => {
  const withoutTarget = ({ nodes, outputs }: Graph): Graph => ({
    nodes: nodes.filter(
      ({ type, name }) => !(type === "aws:cloudwatch/eventTarget:EventTarget" && name === "analyze-gap"),
    ),
    outputs,
  });
  const platform = await ownPlatform({ alter: (graph) => withoutTarget(withoutRuleOf("analyze-gap")(graph)) });
  try {
    const { client } = clientOf(platform);
    const id = await client.submit("gap_analysis", documents);
    const parsed = async (): Promise<string[]> => (await client.request(id, 0)).events.map((event) => event.type);
    for (let tries = 0; tries < 200 && (await parsed()).length < 4; tries++) await sleep(50);
    await sleep(500);
    const view = await client.request(id, 0);
    assert.equal(view.events.map((event) => event.type).sort(), [
      "CvParsed",
      "CvSubmitted",
      "JobParsed",
      "JobSubmitted",
    ]);
    assert.is(view.status, "processing");
  } finally {
    await platform.close();
  }
});

const secondSubscriber = `
import * as aws from "@pulumi/aws";
import { patternOf } from "./schemas/event.ts";
import { queuePolicyFor } from "./infra/policy.ts";

const listening = new aws.sqs.Queue("data-team");
const rule = new aws.cloudwatch.EventRule("data-team", {
  eventBusName: bus.name,
  eventPattern: JSON.stringify(patternOf([GapAnalyzed])),
});
new aws.sqs.QueuePolicy("data-team", { queueUrl: listening.url, policy: queuePolicyFor(listening.arn, [rule.arn]) });
new aws.cloudwatch.EventTarget("data-team", { rule: rule.name, eventBusName: bus.name, arn: listening.arn });
export const dataTeamQueue = listening.url;
export const apiUrl = api.url;`;

test("a second subscriber to GapAnalyzed in index.ts alone gets the event, and ours goes on", async () => {
  const source = changedProgram("export const apiUrl = api.url;", secondSubscriber);
  const platform = await ownPlatform({ source });
  try {
    const { client, credentials } = clientOf(platform);
    const view = await follow(client, await client.submit("gap_analysis", documents), () => undefined);
    assert.is(view.status, "completed");
    const sqs = new SQSClient({
      endpoint: platform.endpoint,
      region: platform.region,
      credentials: { accessKeyId: credentials.accessKeyId, secretAccessKey: credentials.secretAccessKey },
    });
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: String(platform.graph.outputs.dataTeamQueue), WaitTimeSeconds: 5 }),
    );
    const event = JSON.parse(Messages[0]?.Body ?? "{}");
    assert.is(event["detail-type"], "GapAnalyzed");
    assert.is(event.detail.metadata.requestId, view.job_id);
    sqs.destroy();
  } finally {
    await platform.close();
  }
});

test.run();
