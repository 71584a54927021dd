import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isAlive } from "../../local/database/postmaster.ts";
import { createFunctions, type FunctionsOptions } from "../../local/functions/functions.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import type { Caller } from "../../local/service.ts";
import { lenient, REGION } from "./support/aws.ts";
import { arnOf, directoryOf, lambda } from "./support/functions.ts";
import { graphOf } from "./support/graph.ts";

const operator: Caller = { kind: "operator", arn: "arn:aws:iam::123456789012:user/me" };
const pids =
  "export const handler = async (ms) => { await new Promise((r) => setTimeout(r, ms ?? 0)); return process.pid; };";
const graph = graphOf(
  ...["a", "b", "c"].map((name) => lambda(`life-${name}`, pids)),
  lambda(
    "life-parent",
    `import { spawn } from "node:child_process";
     export const handler = async () => {
       const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
       console.log("child " + child.pid);
       for (;;) await new Promise((r) => setTimeout(r, 1000));
     };`,
    { timeout: 1 },
  ),
);
const start = (options: Partial<FunctionsOptions>) =>
  createFunctions({
    graph,
    identities: createIdentities(),
    authorizer: lenient(),
    endpoint: () => "http://127.0.0.1:9",
    region: REGION,
    log: silent,
    onLog: () => undefined,
    directory: directoryOf("processes"),
    ...options,
  });
type Started = ReturnType<typeof start>;

async function pidOf(functions: Started, name: string, ms = 0): Promise<number> {
  const outcome = await functions.invoke(arnOf(`life-${name}`), ms, operator);
  if (!outcome.ok) throw new Error(outcome.error.errorMessage);
  return Number(outcome.payload);
}

async function gone(pid: number): Promise<boolean> {
  for (let wait = 0; wait < 300 && isAlive(pid); wait += 1) await sleep(10);
  return !isAlive(pid);
}

test("a function runs the code that it was deployed with, whatever is built meanwhile", async () => {
  const node = lambda("life-code", "export const handler = async () => 'old';");
  const functions = start({ graph: graphOf(node) });
  lambda("life-code", "export const handler = async () => 'new';");
  const outcome = await functions.invoke(arnOf("life-code"), {}, operator);
  assert.is(outcome.ok && outcome.payload, "old");
  await functions.close();
});

test("an archive of single files and texts is put together", async () => {
  const { inputs } = lambda("life-part", "export const part = 'file';");
  const { path } = inputs.code as { path: string };
  const assets = {
    "index.mjs": {
      asset: "StringAsset",
      text: "import { part } from './lib/part.mjs'; export const handler = async () => part;",
    },
    "lib/part.mjs": { asset: "FileAsset", path: `${path}/index.mjs` },
  };
  const node = lambda("life-archive", "", { code: { asset: "AssetArchive", assets } });
  const functions = start({ graph: graphOf(node) });
  const outcome = await functions.invoke(arnOf("life-archive"), {}, operator);
  assert.is(outcome.ok && outcome.payload, "file");
  await functions.close();
});

test("a process that is idle for long enough is ended", async () => {
  const functions = start({ idle: 100 });
  const pid = await pidOf(functions, "a");
  assert.ok(isAlive(pid));
  assert.ok(await gone(pid));
  assert.is.not(await pidOf(functions, "a"), pid);
  await functions.close();
});

test("when there is no room, the process that was idle longest makes place", async () => {
  const functions = start({ maxProcesses: 2 });
  const a = await pidOf(functions, "a");
  const b = await pidOf(functions, "b");
  await pidOf(functions, "c");
  assert.ok(await gone(a));
  assert.ok(isAlive(b));
  await functions.close();
});

test("a busy process is not taken away from its invocation", async () => {
  const functions = start({ maxProcesses: 1 });
  const outcomes = await Promise.all([pidOf(functions, "a", 150), pidOf(functions, "b"), pidOf(functions, "c")]);
  assert.is(new Set(outcomes).size, 3);
  await functions.close();
});

test("short invocations at once share a process, and long ones get another each", async () => {
  const functions = start({});
  const first = await pidOf(functions, "a");
  const short = await Promise.all(Array.from({ length: 5 }, () => pidOf(functions, "a")));
  assert.equal(new Set(short), new Set([first]));
  const long = await Promise.all(Array.from({ length: 2 }, () => pidOf(functions, "a", 3_000)));
  assert.is(new Set(long).size, 2);
  await functions.close();
});

test("processes that a rush has left over go before the last one does", async () => {
  const functions = start({ idle: 60_000, idleBeside: 50 });
  const pids = await Promise.all(Array.from({ length: 2 }, () => pidOf(functions, "a", 3_000)));
  assert.is(new Set(pids).size, 2);
  const alive = (): number[] => pids.filter(isAlive);
  for (let wait = 0; wait < 300 && alive().length > 1; wait += 1) await sleep(10);
  const kept = alive();
  assert.is(kept.length, 1);
  await sleep(200);
  assert.equal(alive(), kept);
  await functions.close();
});

test("closing ends every process", async () => {
  const functions = start({});
  const all = [await pidOf(functions, "a"), await pidOf(functions, "b")];
  const under = functions.invoke(arnOf("life-c"), 60_000, operator);
  await sleep(200);
  await functions.close();
  assert.not.ok((await under).ok);
  for (const pid of all) assert.not.ok(isAlive(pid));
});

if (process.platform !== "win32") {
  test("the time limit ends what the function started, too", async () => {
    let child = 0;
    const functions = start({
      onLog: ({ line }) => {
        if (line.startsWith("child ")) child = Number(line.slice(6));
      },
    });
    await functions.invoke(arnOf("life-parent"), {}, operator);
    assert.ok(child > 0);
    assert.ok(await gone(child));
    await functions.close();
  });

  test("a platform that is killed leaves no function behind", async () => {
    const script = fileURLToPath(new URL("./support/hold-function.ts", import.meta.url));
    // What it leaves behind lies among our own files.
    const TMPDIR = directoryOf("killed");
    mkdirSync(TMPDIR, { recursive: true });
    const holder = spawn(process.execPath, [script], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TMPDIR },
    });
    const line: string = await new Promise((resolve) =>
      holder.stdout.once("data", (data: Buffer) => resolve(data.toString())),
    );
    const left: number[] = JSON.parse(line);
    assert.is(left.filter(isAlive).length, 2);
    holder.kill("SIGKILL");
    for (const pid of left) assert.ok(await gone(pid));
  });
}

test.run();
