import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type PostgresOptions, PostgresVersionError, startPostgres } from "../../local/database/postgres.ts";
import { isAlive } from "../../local/database/postmaster.ts";
import { silent } from "../../local/log.ts";

const root = mkdtempSync(join(tmpdir(), "postgres-own-"));
test.after(() => rmSync(root, { recursive: true, force: true }));

const directory = join(root, "closed to others", "database");
const start = (options: Partial<PostgresOptions> = {}) =>
  startPostgres({ directory, majorVersion: 15, url: undefined, log: silent, ...options });

async function query(connectionString: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let wait = 0; wait < 300 && isAlive(pid); wait += 1) await sleep(10);
  return !isAlive(pid);
}

/** A process of its own that holds a server, and the server's process id. */
async function holder(): Promise<{ kill(): Promise<void>; pid: number; connectionString: string }> {
  const script = fileURLToPath(new URL("./support/hold-postgres.ts", import.meta.url));
  const child = spawn(process.execPath, [script, directory], { stdio: ["ignore", "pipe", "inherit"] });
  const line: string = await new Promise((resolve) =>
    child.stdout.once("data", (data: Buffer) => resolve(data.toString())),
  );
  const { pid, connectionString } = JSON.parse(line);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    pid,
    connectionString,
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

test("a server is made in its directory, speaks PostgreSQL 15 and listens on loopback only", async () => {
  const server = await start({ database: "app" });
  chmodSync(join(root, "closed to others"), 0o700);
  const [row] = await query(server.connectionString, "SELECT current_database() AS db, lower('ÄÖ') AS folded");
  assert.equal(row, { db: "app", folded: "äö" });
  assert.equal(await query(server.connectionString, "SHOW listen_addresses"), [{ listen_addresses: "127.0.0.1" }]);
  assert.equal(await query(server.connectionString, "SHOW timezone"), [{ TimeZone: "UTC" }]);
  await query(server.connectionString, "CREATE TABLE kept AS SELECT 1 AS n");
  if (process.platform !== "win32") assert.is(statSync(join(directory, "password")).mode & 0o077, 0);
  await server.stop();
  assert.ok(await gone(server.pid ?? 0));
});

test("nobody gets in without the password", async () => {
  const server = await start();
  const url = new URL(server.connectionString);
  url.password = "guess";
  try {
    await query(url.href, "SELECT 1");
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /password authentication failed/);
  }
  await server.stop();
});

test("the data is there at the next start, in a directory that its own user could not enter", async () => {
  const server = await start({ database: "app" });
  assert.equal(await query(server.connectionString, "SELECT n FROM kept"), [{ n: 1 }]);
  await server.stop();
});

test("when the process that started it is killed, the server ends too, and nothing acknowledged is lost", async () => {
  const held = await holder();
  await query(held.connectionString.replace(/postgres$/, "app"), "INSERT INTO kept VALUES (2)");
  await held.kill();
  if (process.platform !== "win32") assert.ok(await gone(held.pid));
  const server = await start({ database: "app" });
  assert.equal(await query(server.connectionString, "SELECT n FROM kept ORDER BY n"), [{ n: 1 }, { n: 2 }]);
  await server.stop();
});

test("a server that was left behind is recognized by its directory and ended at the next start", async () => {
  const held = await holder();
  const server = await start({ database: "app" });
  assert.ok(await gone(held.pid));
  assert.is.not(server.pid, held.pid);
  assert.is((await query(server.connectionString, "SELECT n FROM kept")).length, 2);
  await held.kill();
  await server.stop();
});

test("a process id of somebody else in the server's file is left alone", async () => {
  const path = join(directory, "data", "postmaster.pid");
  const bystander = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  writeFileSync(path, `${bystander.pid}\n${directory}\n1\n1\n\n127.0.0.1\n`);
  const server = await start();
  assert.ok(isAlive(bystander.pid ?? 0));
  bystander.kill("SIGKILL");
  await server.stop();
});

test("data of another PostgreSQL is refused with a sentence that says what to do", async () => {
  const path = join(directory, "data", "PG_VERSION");
  const version = readFileSync(path);
  writeFileSync(path, "14\n");
  try {
    await start();
    assert.unreachable();
  } catch (error) {
    assert.instance(error, PostgresVersionError);
    assert.match(
      (error as Error).message,
      /^The data in .* was written by PostgreSQL 14, but this release runs PostgreSQL 15: .*\.$/,
    );
  }
  writeFileSync(path, version);
});

test("an engine of another major version than the graph's is refused", async () => {
  try {
    await start({ majorVersion: 16 });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, PostgresVersionError);
    assert.is((error as PostgresVersionError).found, 15);
  }
});

test("DATABASE_URL puts another server in its place, if its version is the graph's", async () => {
  const server = await start({ database: "app" });
  const other = await start({ directory: join(root, "unused"), url: server.connectionString });
  assert.is(other.pid, null);
  assert.is(other.connectionString, server.connectionString);
  await other.stop();
  assert.equal(await query(server.connectionString, "SELECT 1 AS n"), [{ n: 1 }]);
  try {
    await start({ url: server.connectionString, majorVersion: 16 });
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, /^DATABASE_URL leads to PostgreSQL 15, but/);
  }
  await server.stop();
});

test.run();
