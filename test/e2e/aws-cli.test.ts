import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { sharedPlatform } from "../support/platform.ts";

/**
 * AWS's own command line against the whole platform, service by service (test/local/aws-cli.test.ts goes deeper for bus,
 * queues, objects and secrets). Where it isn't installed the tests are counted as skipped.
 */
const installed = spawnSync("aws", ["--version"]).status === 0;
const cli = suite("aws command line on the platform");
const shared = sharedPlatform();
const check = installed ? cli : cli.skip;

const run = promisify(execFile);
let platform: Platform & { home: string };

cli.before(async () => {
  if (installed) platform = await shared.start();
});
cli.after(shared.release);

async function aws(...words: string[]): Promise<Record<string, unknown>> {
  const keys = operatorCredentials(platform.home);
  assert.ok(keys);
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: "",
    AWS_DEFAULT_REGION: platform.region,
    AWS_CONFIG_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_PAGER: "",
  };
  const options = ["--endpoint-url", platform.endpoint, "--output", "json"];
  const { stdout } = await run("aws", [...words, ...options], { env, timeout: 30_000 });
  return JSON.parse(stdout) as Record<string, unknown>;
}

const output = (name: string): string => String(platform.graph.outputs[name]);

check("Lambda lists its functions and runs one", async () => {
  const { Functions } = await aws("lambda", "list-functions");
  const names = (Functions as { FunctionName: string }[]).map(({ FunctionName }) => FunctionName);
  assert.ok(names.includes("careerassist-dev-sweep-outbox"));
  const ran = await aws("lambda", "invoke", "--function-name", "careerassist-dev-sweep-outbox", "/dev/null");
  assert.equal(ran, { StatusCode: 200, ExecutedVersion: "$LATEST" });
});

check("the Data API runs a statement", async () => {
  const place = ["--resource-arn", output("clusterArn"), "--secret-arn", output("databaseSecretArn")];
  const where = [...place, "--database", output("databaseName")];
  const { records } = await aws("rds-data", "execute-statement", ...where, "--sql", "SELECT 41 + 1 AS answer");
  assert.equal(records, [[{ longValue: 42 }]]);
});

check("the Scheduler lists the chores, the bus its rules and its archive", async () => {
  const { Schedules } = await aws("scheduler", "list-schedules");
  assert.is((Schedules as unknown[]).length, resourcesOf(platform.graph, "aws:scheduler/schedule:Schedule").length);
  const { Rules } = await aws("events", "list-rules", "--event-bus-name", output("busName"));
  assert.ok((Rules as unknown[]).length >= 5);
  const archive = await aws("events", "describe-archive", "--archive-name", output("archiveName"));
  assert.is(archive.State, "ENABLED");
});

cli.run();
