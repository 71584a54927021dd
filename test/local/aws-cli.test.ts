import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { embeddingsGraph } from "./support/models.ts";
import { apiKey, destinationArn, graphFor, partner } from "./support/partner.ts";
import {
  arn,
  bus,
  graphOf,
  openToRules,
  type Platform,
  platform,
  queue,
  REGION,
  resource,
  rule,
  target,
} from "./support/platform.ts";
import { until } from "./support/until.ts";
import { knowledgeGraph } from "./support/vectors.ts";

const installed = spawnSync("aws", ["--version"]).status === 0;
const cli = suite("aws command line");
// Without the client there is nothing to compare with: the tests are counted as skipped, not as passed.
const check = installed ? cli : cli.skip;

const run = promisify(execFile);

async function aws(on: Platform, ...words: string[]): Promise<Record<string, unknown>> {
  const { accessKeyId, secretAccessKey } = on.config().credentials;
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: "",
    AWS_DEFAULT_REGION: REGION,
    AWS_CONFIG_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_PAGER: "",
  };
  // Version 1 of the client has an address of its own for SQS, which it puts above AWS_ENDPOINT_URL.
  const { stdout } = await run("aws", [...words, "--endpoint-url", on.url, "--output", "json"], {
    env,
    timeout: 30_000,
  });
  return stdout.trim().startsWith("{") ? (JSON.parse(stdout) as Record<string, unknown>) : { text: stdout };
}

const graph = graphOf(
  bus("career"),
  queue("agent"),
  openToRules("agent"),
  rule("career", "parsed", { source: ["cli"] }),
  target("career", "parsed", "agent"),
  resource("aws:s3/bucket:Bucket", "docs", {}, { bucket: "docs", arn: "arn:aws:s3:::docs" }),
  resource(
    "aws:secretsmanager/secret:Secret",
    "key",
    {},
    { name: "key", arn: `arn:aws:secretsmanager:${REGION}:000000000000:secret:key` },
  ),
  resource("aws:secretsmanager/secretVersion:SecretVersion", "key", { secretId: "key", secretString: "s3cret" }),
);

check("events go from put-events to receive-message", async () => {
  await using on = await platform(graph);
  const entries = JSON.stringify([{ EventBusName: "career", Source: "cli", DetailType: "T", Detail: '{"a":1}' }]);
  const put = await aws(on, "events", "put-events", "--entries", entries);
  assert.is(put.FailedEntryCount, 0);
  const found = await aws(on, "sqs", "get-queue-url", "--queue-name", "agent");
  const received = await aws(
    on,
    "sqs",
    "receive-message",
    "--queue-url",
    String(found.QueueUrl),
    "--wait-time-seconds",
    "1",
  );
  const [message] = received.Messages as { Body: string }[];
  assert.equal(JSON.parse(message?.Body ?? "").detail, { a: 1 });
});

check("files go up and come down, by command and by presigned address", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  try {
    await using on = await platform(graph);
    const from = join(folder, "from.txt");
    const to = join(folder, "to.txt");
    writeFileSync(from, "ünïcode");
    await aws(on, "s3", "cp", from, "s3://docs/a b/ü.txt");
    await aws(on, "s3", "cp", "s3://docs/a b/ü.txt", to);
    assert.is(readFileSync(to, "utf8"), "ünïcode");
    const { text } = await aws(on, "s3", "presign", "s3://docs/a b/ü.txt");
    assert.is(await (await fetch(String(text).trim())).text(), "ünïcode");
    const listed = await aws(on, "s3api", "list-objects-v2", "--bucket", "docs");
    assert.equal(
      (listed.Contents as { Key: string }[]).map(({ Key }) => Key),
      ["a b/ü.txt"],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

check("a secret is read, and an unknown queue is reported as AWS reports it", async () => {
  await using on = await platform(graph);
  const secret = await aws(on, "secretsmanager", "get-secret-value", "--secret-id", "key");
  assert.is(secret.SecretString, "s3cret");
  try {
    await aws(on, "sqs", "get-queue-url", "--queue-name", "nowhere");
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "AWS.SimpleQueueService.NonExistentQueue");
  }
});

check("vectors are put, listed and found, and a wrong one is reported as AWS reports it", async () => {
  await using on = await platform(knowledgeGraph);
  const index = ["--vector-bucket-name", "knowledge", "--index-name", "chunks"];
  const put = (vectors: object) => aws(on, "s3vectors", "put-vectors", ...index, "--vectors", JSON.stringify(vectors));
  await put([
    { key: "a", data: { float32: [1, 0, 0] }, metadata: { kind: "guide" } },
    { key: "b", data: { float32: [0, 1, 0] }, metadata: { kind: "letter" } },
  ]);
  const listed = await aws(on, "s3vectors", "list-vectors", ...index, "--page-size", "1");
  assert.equal((listed.vectors as { key: string }[]).map(({ key }) => key).sort(), ["a", "b"]);
  const query = ["--top-k", "1", "--query-vector", '{"float32":[1,0.1,0]}', "--return-metadata", "--return-distance"];
  const found = await aws(on, "s3vectors", "query-vectors", ...index, ...query, "--filter", '{"kind":"letter"}');
  const [{ key, metadata } = {}] = found.vectors as { key?: string; metadata?: object }[];
  assert.equal([key, metadata, found.distanceMetric], ["b", { kind: "letter" }, "cosine"]);
  const described = await aws(on, "s3vectors", "get-index", ...index);
  assert.is((described.index as { dimension: number }).dimension, 3);
  try {
    await put([{ key: "c", data: { float32: [1] } }]);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "Invalid record for key 'c': vector must have length 3, but has length 1");
  }
});

check("an endpoint is invoked, and an unknown one is reported as AWS reports it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  try {
    await using on = await platform(embeddingsGraph);
    const answer = join(folder, "answer.json");
    const request = join(folder, "request.json");
    writeFileSync(request, '{"inputs":"Leads a team"}');
    const invoke = (name: string) =>
      aws(
        on,
        "sagemaker-runtime",
        "invoke-endpoint",
        "--endpoint-name",
        name,
        "--content-type",
        "application/json",
        "--body",
        `fileb://${request}`,
        answer,
      );
    const { InvokedProductionVariant } = await invoke("Embeddings");
    assert.is(InvokedProductionVariant, "main");
    assert.is(JSON.parse(readFileSync(answer, "utf8"))[0][0].length, 384);
    try {
      await invoke("none");
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), "(ValidationError)");
      assert.match(String(error), "Endpoint none of account 000000000000 not found.");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

check("CloudWatch tells the depth and the age of a queue, and refuses times that don't fit as AWS does", async () => {
  await using on = await platform(graph);
  const { QueueUrl } = await aws(on, "sqs", "get-queue-url", "--queue-name", "agent");
  await aws(on, "sqs", "send-message", "--queue-url", String(QueueUrl), "--message-body", "hello");
  const at = (afterMs: number): string => new Date(Date.now() + afterMs).toISOString();
  const times = ["--start-time", at(-600_000), "--end-time", at(60_000)];
  const metric = ["--namespace", "AWS/SQS", "--metric-name", "ApproximateNumberOfMessagesVisible"];
  const dimension = { Name: "QueueName", Value: "agent" };
  const statistics = ["--dimensions", `Name=${dimension.Name},Value=${dimension.Value}`, "--period", "60"];
  const found = await aws(
    on,
    "cloudwatch",
    "get-metric-statistics",
    ...metric,
    ...statistics,
    ...times,
    "--statistics",
    "Maximum",
  );
  assert.is((found.Datapoints as { Maximum: number }[]).at(-1)?.Maximum, 1);
  const query = {
    Id: "depth",
    MetricStat: {
      Metric: { Namespace: "AWS/SQS", MetricName: "ApproximateNumberOfMessagesVisible", Dimensions: [dimension] },
      Period: 60,
      Stat: "Maximum",
    },
  };
  const data = await aws(
    on,
    "cloudwatch",
    "get-metric-data",
    "--metric-data-queries",
    JSON.stringify([query]),
    ...times,
  );
  const [series] = data.MetricDataResults as { Id: string; Values: number[]; StatusCode: string }[];
  assert.equal([series?.Id, series?.Values[0], series?.StatusCode], ["depth", 1, "Complete"]);
  const backwards = ["--start-time", at(60_000), "--end-time", at(-60_000), "--statistics", "Maximum"];
  try {
    await aws(on, "cloudwatch", "get-metric-statistics", ...metric, ...statistics, ...backwards);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /\(InvalidParameterValue(Exception)?\).*StartTime must be less than/);
  }
});

check("an event goes to an API destination, also by a target that the command line has made", async () => {
  await using there = await partner();
  await using on = await platform(graphFor(there.url, apiKey));
  const made = {
    Id: "again",
    Arn: destinationArn,
    RoleArn: arn.role("caller"),
    HttpParameters: { PathParameterValues: ["other"], HeaderParameters: { "x-target": "cli" } },
  };
  const where = ["--event-bus-name", "career", "--rule", "all"];
  const put = await aws(on, "events", "put-targets", ...where, "--targets", JSON.stringify([made]));
  assert.is(put.FailedEntryCount, 0);
  const { Targets } = await aws(on, "events", "list-targets-by-rule", ...where);
  assert.equal((Targets as { Id: string }[]).map(({ Id }) => Id).sort(), ["again", "partner"]);
  const entries = JSON.stringify([{ EventBusName: "career", Source: "test", DetailType: "T", Detail: '{"n":1}' }]);
  await aws(on, "events", "put-events", "--entries", entries);
  await until(() => there.received.length === 2);
  assert.equal(there.received.map(({ url }) => url).sort(), ["/hooks/a%20b?q=1+2", "/hooks/other?q=1+2"]);
  assert.ok(there.received.every(({ headers }) => headers["x-api-key"] === "k3y"));
});

cli.run();
