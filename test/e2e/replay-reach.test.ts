import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { DescribeArchiveCommand, EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { GetQueueUrlCommand, SQSClient } from "@aws-sdk/client-sqs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { depth } from "../support/aftermath.ts";
import { runCli } from "../support/cli.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { ownPlatform } from "../support/platform.ts";
import { withSubscribers } from "../support/subscribers.ts";

/**
 * Whom a replay reaches. Two teams listen to our facts: one as docs/events.md says, with a webhook beside its queue, and
 * one that asks for replays too.
 */
const reach = suite("the reach of a replay");

const facts = { source: [{ prefix: "careerassist." }], "detail-type": ["CvParsed", "JobParsed", "GapAnalyzed"] };
const unlessReplayed = {
  "replay-name": [{ exists: false }],
  detail: { metadata: { replay: [{ exists: false }] } },
};

let platform: Platform & { home: string };
let sqs: SQSClient;
let events: EventBridgeClient;
/** The kinds of the events that were posted to the webhook. */
const posted: string[] = [];
const hook = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on("end", () => {
    posted.push(JSON.parse(body)["detail-type"]);
    response.end();
  });
});

const keys = () => {
  const credentials = operatorCredentials(platform.home);
  assert.ok(credentials);
  return credentials;
};

reach.before(async () => {
  await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
  const webhook = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
  const subscribers = [
    { name: "insights", pattern: { ...facts, ...unlessReplayed }, webhook },
    { name: "backfill", pattern: facts },
  ];
  platform = await ownPlatform({ mode: "serve", alter: withSubscribers(subscribers) });
  const { accessKeyId, secretAccessKey } = keys();
  const client = {
    endpoint: platform.endpoint,
    region: platform.region,
    credentials: { accessKeyId, secretAccessKey },
  };
  sqs = new SQSClient(client);
  events = new EventBridgeClient(client);
});
reach.after(async () => {
  sqs.destroy();
  events.destroy();
  await platform.close();
  hook.close();
});

const heardBy = async (QueueName: string): Promise<number> =>
  depth(sqs, (await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? "");

const archived = async (): Promise<number | undefined> =>
  (await events.send(new DescribeArchiveCommand({ ArchiveName: String(platform.graph.outputs.archiveName) })))
    .EventCount;

reach("archive, webhooks and subscribers that don't ask for replays see nothing of one; who asks sees it", async () => {
  const client = apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });
  const file = (text: string, name: string) => ({ name, bytes: Buffer.from(text) });
  const id = await client.submit("gap_analysis", { cv: file(plainCv, "cv.txt"), job: file(plainPosting, "job.txt") });
  assert.is((await follow(client, id, () => undefined)).status, "completed");
  for (let tries = 0; posted.length < 3 && tries < 100; tries++) await sleep(50);
  assert.equal([...posted].sort(), ["CvParsed", "GapAnalyzed", "JobParsed"]);
  assert.equal([await heardBy("insights"), await heardBy("backfill")], [3, 3]);
  const kept = await archived();

  const range = ["--from", new Date(Date.now() - 3_600_000).toISOString(), "--to", new Date().toISOString()];
  const { exitCode, stdout, stderr } = await runCli(["replay", ...range, "--agent", "parse-cv", "--name", "again"], {
    CAREERASSIST_HOME: platform.home,
  });
  assert.is(exitCode, 0, stderr);
  assert.match(stdout, "analyze-gap handled 1 event");

  assert.is(await heardBy("backfill"), 5, "CvParsed and GapAnalyzed came about again");
  assert.is(await heardBy("insights"), 3);
  assert.is(posted.length, 3);
  assert.is(await archived(), kept);
});

reach.run();
