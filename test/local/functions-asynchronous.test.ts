import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createFunctions } from "../../local/functions/functions.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import type { Caller } from "../../local/service.ts";
import { createSqs } from "../../local/services/sqs/index.ts";
import { openStore } from "../../local/store.ts";
import { ACCOUNT, lenient, REGION } from "./support/aws.ts";
import { arnOf, directoryOf, lambda } from "./support/functions.ts";
import { graphOf, resource } from "./support/graph.ts";

const operator: Caller = { kind: "operator", arn: `arn:aws:iam::${ACCOUNT}:user/me` };
const queueArn = (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
const queue = (name: string) =>
  resource("aws:sqs/queue:Queue", name, { name }, { arn: queueArn(name), url: `http://localhost/${ACCOUNT}/${name}` });
const counting = `import { appendFileSync } from "node:fs";
export const handler = async ({ path, fail }, context) => {
  appendFileSync(path, context.awsRequestId + "\\n");
  if (fail) throw new RangeError("never");
};`;

const graph = graphOf(
  queue("failed"),
  queue("letters"),
  lambda("work", counting, { deadLetterConfig: { targetArn: queueArn("letters") } }),
  lambda("once", counting),
  resource("aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", "work", {
    functionName: "work",
    destinationConfig: { onFailure: { destination: queueArn("failed") } },
  }),
  resource("aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", "once", {
    functionName: "once",
    maximumRetryAttempts: 0,
  }),
);

const store = openStore(":memory:");
const authorizer = lenient();
const queues = createSqs({ graph, store, authorizer, log: silent });
const start = (retryDelays: readonly number[]) =>
  createFunctions({
    graph,
    store,
    queues,
    identities: createIdentities(),
    authorizer,
    endpoint: () => "http://127.0.0.1:9",
    region: REGION,
    log: silent,
    onLog: () => undefined,
    directory: directoryOf("asynchronous"),
    retryDelays,
  });
test.after(() => {
  queues.close();
  store.close();
});

const linesOf = (path: string): string[] => (existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : []);
const failures = (): number => Number(store.db.prepare("SELECT sum(failures) AS n FROM lambda_async").get()?.n);
const pending = (): number => Number(store.db.prepare("SELECT count(*) AS n FROM lambda_async").get()?.n);

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; !condition(); wait += 1) {
    if (wait > 5_000) throw new Error("It did not happen in time.");
    await sleep(10);
  }
}

test("what fails three times goes to the destination on failure and to the dead letters, under one request id", async () => {
  const functions = start([10, 10]);
  const path = directoryOf("three.txt");
  const id = functions.invokeLater(arnOf("work"), { path, fail: true }, operator);
  await until(() => pending() === 0);
  assert.equal(linesOf(path), [id, id, id]);
  const [failed] = await queues.receive(queueArn("failed"), 10, operator);
  const body = JSON.parse(failed?.body ?? "{}");
  assert.equal(body.requestContext, {
    requestId: id,
    functionArn: `${arnOf("work")}:$LATEST`,
    condition: "RetriesExhausted",
    approximateInvokeCount: 3,
  });
  assert.equal(body.requestPayload, { path, fail: true });
  assert.is(body.responsePayload.errorType, "RangeError");
  const [letter] = await queues.receive(queueArn("letters"), 10, operator);
  assert.equal(JSON.parse(letter?.body ?? "{}"), { path, fail: true });
  assert.is(letter?.messageAttributes.RequestID?.StringValue, id);
  assert.is(letter?.messageAttributes.ErrorMessage?.StringValue, "never");
  await functions.close();
});

test("a function says itself how often it is retried", async () => {
  const functions = start([10, 10]);
  const path = directoryOf("once.txt");
  functions.invokeLater(arnOf("once"), { path, fail: true }, operator);
  await until(() => pending() === 0);
  assert.is(linesOf(path).length, 1);
  await functions.close();
});

test("an invocation that was accepted outlives the process that accepted it", async () => {
  const path = directoryOf("durable.txt");
  const before = start([60_000]);
  const id = before.invokeLater(arnOf("work"), { path, fail: true }, operator);
  await until(() => failures() === 1);
  assert.equal(linesOf(path), [id]);
  const unstarted = before.invokeLater(arnOf("work"), { path: directoryOf("other.txt") }, operator);
  await before.close();
  assert.is(pending(), 2);
  store.db.exec("UPDATE lambda_async SET due = 0");
  const after = start([10, 10]);
  await until(() => pending() === 0);
  assert.equal(linesOf(path), [id, id, id]);
  assert.is(linesOf(directoryOf("other.txt")).at(-1), unstarted);
  await after.close();
});

test.run();
