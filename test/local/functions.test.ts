import { setTimeout as sleep } from "node:timers/promises";
import {
  GetFunctionCommand,
  InvokeCommand,
  LambdaClient,
  ListFunctionsCommand,
  ResourceNotFoundException,
} from "@aws-sdk/client-lambda";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createFunctions } from "../../local/functions/functions.ts";
import type { FunctionLog } from "../../local/functions/process.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import type { Caller } from "../../local/service.ts";
import { lenient, REGION, serve } from "./support/aws.ts";
import { arnOf, directoryOf, lambda } from "./support/functions.ts";
import { graphOf } from "./support/graph.ts";

const operator: Caller = { kind: "operator", arn: "arn:aws:iam::123456789012:user/me" };
const logs: FunctionLog[] = [];
const identities = createIdentities();
process.env.SECRET_OF_THE_PARENT = "must not be seen";

const functions = createFunctions({
  graph: graphOf(
    lambda("echo", "export const handler = async (event) => ({ event, pid: process.pid });"),
    lambda("environment", "export const handler = async () => ({ ...process.env, argv: process.argv.length });", {
      environment: { variables: { GREETING: "hello" } },
    }),
    lambda(
      "context",
      `export const handler = async (event, context) => {
        console.log("first line");
        console.error("second line");
        return { ...context, remaining: context.getRemainingTimeInMillis() };
      };`,
    ),
    lambda("throws", "export const handler = async () => { throw new TypeError('no good'); };"),
    lambda("slow", "export const handler = async () => { for (;;); };", { timeout: 1 }),
    lambda(
      "waits",
      "export const handler = async (ms) => { await new Promise((r) => setTimeout(r, ms)); return process.pid; };",
    ),
    lambda(
      "alone",
      "export const handler = async (ms) => { await new Promise((r) => setTimeout(r, ms)); return process.pid; };",
      {
        reservedConcurrentExecutions: 1,
      },
    ),
    lambda("off", "export const handler = async () => 1;", { reservedConcurrentExecutions: 0 }),
    lambda(
      "hoards",
      `const kept = [];
       export const handler = async () => { for (;;) { kept.push(Buffer.alloc(4_000_000, 1)); await new Promise((r) => setTimeout(r, 5)); } };`,
      { memorySize: 128, timeout: 20 },
    ),
    lambda(
      "heap",
      "const kept = []; export const handler = async () => { for (;;) kept.push({ n: [kept.length] }); };",
      {
        memorySize: 128,
        timeout: 20,
      },
    ),
    lambda("aborts", "export const handler = async () => process.abort();"),
    lambda("exits", "export const handler = async () => process.exit(3);"),
    lambda(
      "forgets",
      "export const handler = async () => { Promise.reject(new RangeError('lost')); await new Promise(() => {}); };",
    ),
    lambda("broken", "export const handler = async () => { not javascript };"),
    lambda("raises", "throw new Error('cannot start'); export const handler = async () => 1;"),
    lambda("nothing", "export const other = 1;"),
    lambda("elsewhere", "export const handler = async () => 1;", { handler: "missing.handler" }),
    lambda("callback", "export const handler = (event, context, callback) => callback(null, 1);"),
    lambda("large", "export const handler = async (n) => 'x'.repeat(n);"),
    lambda("circular", "export const handler = async () => { const a = {}; a.a = a; return a; };"),
    lambda(
      "chatty",
      "export const handler = async (text) => { process.stdout.write(text ? text + '\\n' : 'x'.repeat(20_000_000)); };",
    ),
    lambda("void", "export const handler = async () => {};"),
    lambda(
      "flaky",
      `import { appendFileSync, readFileSync } from "node:fs";
       export const handler = async (path) => {
         appendFileSync(path, "x");
         if (readFileSync(path, "utf8").length < 3) throw new Error("again");
       };`,
    ),
  ),
  identities,
  authorizer: lenient(),
  endpoint: () => "http://127.0.0.1:9",
  region: REGION,
  log: silent,
  onLog: (log) => logs.push(log),
  directory: directoryOf("state"),
  maxProcesses: 4,
  retryDelays: [20, 20],
});
const aws = await serve([functions], lenient(), identities);
const client = new LambdaClient(aws.client);

test.after(async () => {
  client.destroy();
  await aws.close();
  await functions.close();
});

const invoke = (name: string, payload: unknown = null) => functions.invoke(arnOf(name), payload, operator);

async function failureOf(name: string, payload: unknown = null) {
  const outcome = await invoke(name, payload);
  if (outcome.ok) throw new Error(`${name} did not fail`);
  return outcome.error;
}

test("a function gets its event and returns its result", async () => {
  const outcome = await invoke("echo", { a: [1, "ü"] });
  assert.ok(outcome.ok);
  assert.equal((outcome.payload as { event: unknown }).event, { a: [1, "ü"] });
});

test("a warm function is invoked in the same process", async () => {
  const pids = [];
  for (let round = 0; round < 3; round += 1) {
    const outcome = await invoke("echo");
    if (outcome.ok) pids.push((outcome.payload as { pid: number }).pid);
  }
  assert.is(new Set(pids).size, 1);
});

test("a function sees its own variables and Lambda's, and nothing of the parent's environment", async () => {
  const outcome = await invoke("environment");
  assert.ok(outcome.ok);
  const env = outcome.payload as Record<string, string>;
  assert.is(env.GREETING, "hello");
  assert.is(env.AWS_LAMBDA_FUNCTION_NAME, "environment");
  assert.is(env.AWS_REGION, REGION);
  assert.is(env.AWS_ENDPOINT_URL, "http://127.0.0.1:9");
  assert.is(env.TZ, "UTC");
  assert.is(env.SECRET_OF_THE_PARENT, undefined);
  assert.is(env.NODE_COMPILE_CACHE, undefined);
  const known = identities.find(env.AWS_ACCESS_KEY_ID ?? "");
  assert.is(known?.credentials.sessionToken, env.AWS_SESSION_TOKEN);
  assert.equal(known?.caller, {
    kind: "role",
    arn: "arn:aws:iam::123456789012:role/environment",
    functionName: "environment",
  });
});

test("the context tells name, limits, request id and the time that is left", async () => {
  const outcome = await invoke("context");
  assert.ok(outcome.ok);
  const context = outcome.payload as Record<string, unknown>;
  assert.is(context.functionName, "context");
  assert.is(context.memoryLimitInMB, "256");
  assert.is(context.invokedFunctionArn, arnOf("context"));
  assert.match(String(context.awsRequestId), /^[0-9a-f-]{36}$/);
  assert.ok(Number(context.remaining) > 4000 && Number(context.remaining) <= 5000);
  const lines = logs.filter((log) => log.requestId === context.awsRequestId).map((log) => log.line);
  assert.equal(lines.sort(), ["first line", "second line"]);
});

test("a thrown error fails the invocation with its name and message", async () => {
  assert.equal(await failureOf("throws"), { errorType: "TypeError", errorMessage: "no good" });
});

test("the time limit ends a function that doesn't even yield", async () => {
  const error = await failureOf("slow");
  assert.is(error.errorType, "Sandbox.Timedout");
  assert.match(error.errorMessage, /^RequestId: [0-9a-f-]{36} Error: Task timed out after 1\.00 seconds$/);
});

test("a function that outgrows its memory is killed, whether in buffers or on the heap, and its neighbours don't notice", async () => {
  const neighbour = invoke("waits", 800);
  const [buffers, heap] = await Promise.all([failureOf("hoards"), failureOf("heap")]);
  assert.match(buffers.errorMessage, /Runtime exited with error: signal: killed$/);
  assert.match(heap.errorMessage, /Runtime exited with error: signal: (killed|aborted)$/);
  assert.ok((await neighbour).ok);
  assert.ok((await invoke("echo")).ok);
});

test("a crash fails its invocation alone", async () => {
  assert.match((await failureOf("aborts")).errorMessage, /Runtime exited with error: signal: aborted$/);
  assert.match((await failureOf("exits")).errorMessage, /Runtime exited with error: exit status 3$/);
  assert.is((await failureOf("exits")).errorType, "Runtime.ExitError");
});

test("an unhandled rejection ends the invocation", async () => {
  assert.equal(await failureOf("forgets"), {
    errorType: "Runtime.UnhandledPromiseRejection",
    errorMessage: "RangeError: lost",
  });
});

test("what keeps a module from starting is named", async () => {
  assert.is((await failureOf("broken")).errorType, "Runtime.UserCodeSyntaxError");
  assert.equal(await failureOf("raises"), { errorType: "Error", errorMessage: "cannot start" });
  assert.equal(await failureOf("nothing"), {
    errorType: "Runtime.HandlerNotFound",
    errorMessage: "index.handler is undefined or not exported",
  });
  assert.is((await failureOf("elsewhere")).errorType, "Runtime.ImportModuleError");
  assert.is((await failureOf("callback")).errorType, "Runtime.CallbackHandlerDeprecated");
});

test("a response of more than six megabytes is refused, as is one that is no JSON", async () => {
  assert.ok((await invoke("large", 6_291_000)).ok);
  const error = await failureOf("large", 6_291_560);
  assert.is(error.errorType, "Function.ResponseSizeTooLarge");
  assert.is((await failureOf("circular")).errorType, "Runtime.MarshalError");
});

test("a request of more than six megabytes is refused", async () => {
  try {
    await invoke("echo", "x".repeat(6_291_456));
    assert.unreachable();
  } catch (error) {
    assert.is((error as { code: string }).code, "RequestTooLargeException");
  }
});

test("a function that returns nothing returns null", async () => {
  const outcome = await invoke("void");
  assert.ok(outcome.ok);
  assert.is(outcome.payload, null);
});

test("invocations at the same time run in processes of their own, within the function's concurrency", async () => {
  // The processes of other functions have rested by then and make place.
  await sleep(600);
  const apart = await Promise.all([invoke("waits", 100), invoke("waits", 100)]);
  assert.is(new Set(apart.map((outcome) => outcome.ok && outcome.payload)).size, 2);
  const shared = await Promise.all([invoke("alone", 30), invoke("alone", 30), invoke("alone", 30)]);
  assert.is(new Set(shared.map((outcome) => outcome.ok && outcome.payload)).size, 1);
});

test("more invocations than processes wait their turn", async () => {
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => invoke("waits", 20)));
  assert.ok(outcomes.every((outcome) => outcome.ok));
  assert.ok(new Set(outcomes.map((outcome) => outcome.ok && outcome.payload)).size <= 4);
});

test("what somebody waits for goes past what comes from queues", async () => {
  const done: string[] = [];
  const queued = Array.from({ length: 10 }, () =>
    // Long enough that even a slow start of the other function's process comes before the queue is through.
    functions.deliver(arnOf("waits"), "400").then(() => done.push("queued")),
  );
  await sleep(10);
  await invoke("echo").then(() => done.push("awaited"));
  assert.ok(done.indexOf("awaited") < 8, done.join());
  await Promise.all(queued);
});

test("what comes from queues moves although people keep asking", async () => {
  let queued = false;
  const asked = Array.from({ length: 20 }, () => invoke("waits", 60));
  const delivery = functions.deliver(arnOf("echo"), "{}").then(() => {
    queued = true;
  });
  await asked[1];
  await sleep(150);
  assert.ok(queued);
  await Promise.all([...asked, delivery]);
});

test("what a function writes without end fills no memory, and is cut", async () => {
  const from = logs.length;
  assert.ok((await invoke("chatty")).ok);
  const lines = logs.slice(from).filter((log) => log.functionName === "chatty");
  assert.ok(lines.reduce((sum, { line }) => sum + line.length, 0) < 9 * 1024 * 1024);
  assert.match(lines.at(-1)?.line ?? "", /dropped/);
  const before = logs.length;
  await invoke("chatty", "short");
  assert.equal(
    logs.slice(before).map(({ line }) => line),
    ["short"],
  );
});

test("a reserved concurrency of nought switches a function off", async () => {
  try {
    await invoke("off");
    assert.unreachable();
  } catch (error) {
    assert.is((error as { code: string }).code, "TooManyRequestsException");
  }
});

test("the SDK invokes a function and reads its result", async () => {
  const answer = await client.send(new InvokeCommand({ FunctionName: "echo", Payload: JSON.stringify({ n: 1 }) }));
  assert.is(answer.StatusCode, 200);
  assert.is(answer.FunctionError, undefined);
  assert.equal(JSON.parse(answer.Payload?.transformToString() ?? "").event, { n: 1 });
});

test("the SDK is told of a function's error in the payload", async () => {
  const answer = await client.send(new InvokeCommand({ FunctionName: arnOf("throws"), Payload: "{}" }));
  assert.is(answer.FunctionError, "Unhandled");
  const payload = JSON.parse(answer.Payload?.transformToString() ?? "");
  assert.is(payload.errorType, "TypeError");
  assert.ok(payload.trace[0].startsWith("TypeError: no good"));
});

test("the end of the log comes along when it is asked for", async () => {
  const answer = await client.send(new InvokeCommand({ FunctionName: "context", Payload: "{}", LogType: "Tail" }));
  const log = Buffer.from(answer.LogResult ?? "", "base64").toString();
  assert.match(log, /^START RequestId: [0-9a-f-]{36} Version: \$LATEST\n/);
  assert.match(log, /\nfirst line\n|\nsecond line\n/);
  assert.match(log, /REPORT RequestId: .*\tMemory Size: 256 MB\n$/);
});

test("an asynchronous invocation is accepted at once and tried three times", async () => {
  const path = directoryOf("flaky.txt");
  const answer = await client.send(
    new InvokeCommand({ FunctionName: "flaky", InvocationType: "Event", Payload: JSON.stringify(path) }),
  );
  assert.is(answer.StatusCode, 202);
  const { readFileSync, existsSync } = await import("node:fs");
  for (let wait = 0; wait < 100 && !(existsSync(path) && readFileSync(path, "utf8") === "xxx"); wait += 1)
    await sleep(20);
  assert.is(readFileSync(path, "utf8"), "xxx");
});

test("functions are listed and described; an unknown one is not found", async () => {
  const { Functions } = await client.send(new ListFunctionsCommand({}));
  assert.ok(Functions?.some((entry) => entry.FunctionName === "echo" && entry.Timeout === 5));
  const { Configuration } = await client.send(new GetFunctionCommand({ FunctionName: "echo" }));
  assert.is(Configuration?.FunctionArn, arnOf("echo"));
  try {
    await client.send(new InvokeCommand({ FunctionName: "nobody" }));
    assert.unreachable();
  } catch (error) {
    assert.instance(error, ResourceNotFoundException);
  }
});

test("an invocation needs permission", async () => {
  const denied = createFunctions({
    graph: graphOf(lambda("guarded", "export const handler = async () => 1;")),
    identities,
    authorizer: { decide: () => ({ allowed: false, by: "nothing allows it" }) },
    endpoint: () => "http://127.0.0.1:9",
    region: REGION,
    log: silent,
    onLog: () => undefined,
    directory: directoryOf("denied"),
  });
  try {
    await denied.invoke(
      arnOf("guarded"),
      {},
      { kind: "service", principal: "apigateway.amazonaws.com", sourceArn: "arn:x" },
    );
    assert.unreachable();
  } catch (error) {
    assert.is((error as { code: string }).code, "AccessDeniedException");
  }
  await denied.close();
});

test("what Lambda would not deploy stops the start by name", () => {
  const make = (inputs: Record<string, unknown>) => () =>
    createFunctions({
      graph: graphOf(lambda("wrong", "", inputs)),
      identities,
      authorizer: lenient(),
      endpoint: () => "",
      region: REGION,
      log: silent,
      onLog: () => undefined,
      directory: directoryOf("wrong"),
    });
  assert.throws(make({ timeout: 901 }), /wrong: timeout/);
  assert.throws(make({ memorySize: 64 }), /wrong: memorySize/);
  assert.throws(make({ environment: { variables: { AWS_REGION: "x" } } }), /AWS_REGION/);
  assert.throws(make({ environment: { variables: { A: "x".repeat(5000) } } }), /4096/);
  assert.throws(make({ runtime: "python3.13" }), /python3\.13/);
  assert.throws(make({ code: { asset: "FileArchive", path: "/nowhere" } }), /wrong/);
});

test.run();
