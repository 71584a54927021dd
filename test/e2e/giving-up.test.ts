import { setTimeout as sleep } from "node:timers/promises";
import { ReceiveMessageCommand, SendMessageCommand, SQSClient, StartMessageMoveTaskCommand } from "@aws-sdk/client-sqs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { plannedFaults } from "../support/accidents.ts";
import { depth } from "../support/aftermath.ts";
import { altered } from "../support/alter.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { ownPlatform } from "../support/platform.ts";

const givingUp = suite("giving up, and taking it up again");

const faults = plannedFaults();
let platform: Platform & { home: string };
let sqs: SQSClient;

givingUp.before(async () => {
  platform = await ownPlatform({ faults, alter: altered({ receives: 2 }) });
  const { accessKeyId = "", secretAccessKey = "" } = operatorCredentials(platform.home) ?? {};
  const credentials = { accessKeyId, secretAccessKey };
  sqs = new SQSClient({ endpoint: platform.endpoint, region: platform.region, credentials });
});
givingUp.after(async () => {
  sqs.destroy();
  await platform.close();
});

const urlOf = (which: "queues" | "deadLetters", agent: string): string =>
  (platform.graph.outputs[which] as Record<string, string>)[agent] ?? "";

const holds = async (url: string, count: number): Promise<boolean> => {
  for (let tries = 0; tries < 150; tries++) {
    if ((await depth(sqs, url)) === count) return true;
    await sleep(100);
  }
  return false;
};

// operations: an agent throws
// operations: a dead letter is redriven
givingUp(
  "an agent that always fails pauses, settles the step, leaves a dead letter, and a redrive undoes it",
  async () => {
    const client = apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });
    // The first receive tries three times; the second is the last and tries nothing.
    faults.plan({ agent: "parse-cv", action: "s3:GetObject", carriedOut: false, instead: "failed", times: 3 });
    const file = (text: string, name: string) => ({ bytes: Buffer.from(text), name });
    const id = await client.submit("gap_analysis", { cv: file(plainCv, "cv.txt"), job: file(plainPosting, "job.txt") });
    const view = await follow(client, id, () => undefined);
    assert.is(view.status, "failed");
    assert.equal(
      view.failures.map(({ step, code }) => [step, code]),
      [["cv", "step_failed"]],
    );
    assert.equal(view.skipped, ["gap"]);
    assert.ok(await holds(urlOf("deadLetters", "parseCv"), 1), "the message rests in the dead letters");
    const pauses = faults
      .calls()
      .filter(({ actions }) => actions.includes("sqs:ChangeMessageVisibility"))
      .map(({ request }) => JSON.parse(request.body.toString("utf8")).VisibilityTimeout);
    assert.equal(pauses, [5, 0], "five seconds, and none where it is over");

    const dead = resourcesOf(platform.graph, "aws:sqs/queue:Queue").find((node) => node.name === "parse-cv-dead");
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: String(dead?.outputs.arn) }));
    for (let tries = 0; tries < 100 && (await client.request(id, 0)).status !== "completed"; tries++) await sleep(100);
    const mended = await client.request(id, 0);
    assert.is(mended.status, "completed");
    assert.equal(mended.failures, []);
    assert.equal(mended.skipped, []);
    assert.is(mended.events.filter((event) => event.type === "GapAnalyzed").length, 1);
    assert.ok(await holds(urlOf("deadLetters", "parseCv"), 0));
  },
);

// operations: a message isn't one of our events
givingUp("a message that no agent can read goes to the dead letters at once, with the reason", async () => {
  for (const agent of ["parseCv", "analyzeGap", "trackRequest", "acceptUpload"]) {
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("queues", agent), MessageBody: "not even JSON" }));
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: urlOf("deadLetters", agent),
        WaitTimeSeconds: 10,
        MessageAttributeNames: ["All"],
      }),
    );
    const [message] = Messages;
    assert.is(message?.Body, "not even JSON", agent);
    assert.is(message?.MessageAttributes?.ERROR_CODE?.StringValue, "INVALID_EVENT", agent);
    assert.match(message?.MessageAttributes?.ERROR_MESSAGE?.StringValue ?? "", /not JSON/, agent);
    assert.ok(await holds(urlOf("queues", agent), 0), `${agent} has nothing left to try`);
  }
});

givingUp.run();
