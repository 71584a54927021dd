import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);
const PAGE = 4096;

/** Resident memory of a process in bytes, from /proc (fast, Linux only); null when it is gone. */
function residentOnLinux(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * PAGE;
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH")) return null;
    throw error;
  }
}

/** The same for several processes through `ps`, which every other Unix has. */
async function residentByPs(pids: readonly number[]): Promise<Map<number, number>> {
  const { stdout } = await run("ps", ["-o", "pid=,rss=", "-p", pids.join(",")]).catch((error: { code?: unknown }) => {
    // It answers 1 when none of them exists any more.
    if (error.code === 1) return { stdout: "" };
    throw error;
  });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return new Map(rows.map(([pid, kilobytes]) => [pid ?? 0, (kilobytes ?? 0) * 1024]));
}

/** Resident memory of processes, bytes; those that are gone are left out. On Windows nothing is measured. */
export async function residentMemory(pids: readonly number[]): Promise<Map<number, number>> {
  if (pids.length === 0 || process.platform === "win32") return new Map();
  if (process.platform !== "linux") return residentByPs(pids);
  const sizes = new Map<number, number>();
  for (const pid of pids) {
    const size = residentOnLinux(pid);
    if (size !== null) sizes.set(pid, size);
  }
  return sizes;
}
