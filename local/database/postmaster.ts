import { execFile } from "node:child_process";
import { readFile, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH");

/** Whether a process of this id exists (one of another user counts). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The process id in `postmaster.pid`, whose first line it is; null when there is no such file or it isn't one. */
async function recordedPid(dataDirectory: string): Promise<number | null> {
  try {
    const pid = Number.parseInt(await readFile(join(dataDirectory, "postmaster.pid"), "utf8"), 10);
    return Number.isSafeInteger(pid) && pid > 1 ? pid : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A running server's working directory is its data directory: the surest sign that a process id wasn't reused. */
async function worksIn(pid: number, dataDirectory: string): Promise<boolean> {
  try {
    if (process.platform === "linux") return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(dataDirectory));
    if (process.platform === "win32")
      return (await run("tasklist", ["/FI", `PID eq ${pid}`])).stdout.includes("postgres");
    return (await run("ps", ["-o", "command=", "-p", String(pid)])).stdout.includes(dataDirectory);
  } catch (error) {
    if (isMissing(error) || (error instanceof Error && "code" in error && error.code === 1)) return false;
    throw error;
  }
}

/** The id of the server that runs on this data directory and on no other; null when none does. */
export async function findOrphan(dataDirectory: string): Promise<number | null> {
  const pid = await recordedPid(dataDirectory);
  if (pid === null || !isAlive(pid)) return null;
  return (await worksIn(pid, dataDirectory)) ? pid : null;
}

async function endedWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

/**
 * Ends a server: politely at first (SIGINT is PostgreSQL's fast shutdown: it rolls back what is open and writes a
 * checkpoint), then at once (SIGQUIT: the next start recovers from the log). No acknowledged transaction is lost by either.
 */
export async function endServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", 8000],
    ["SIGQUIT", 3000],
    ["SIGKILL", 2000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    if (await endedWithin(pid, patience)) return;
  }
  throw new Error(`The PostgreSQL server with the process id ${pid} cannot be ended.`);
}
