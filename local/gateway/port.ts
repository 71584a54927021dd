import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The process that listens on a port. */
export interface PortHolder {
  readonly pid: number;
  readonly command: string;
}

/** Somebody else listens on this port. */
export class PortInUse extends Error {
  readonly port: number;
  /** Null where the system doesn't tell. */
  readonly holder: PortHolder | null;

  constructor(port: number, holder: PortHolder | null) {
    super(
      holder === null
        ? `The port ${port} is in use by another process.`
        : `The port ${port} is in use by ${holder.command} (process ${holder.pid}).`,
    );
    this.name = "PortInUse";
    this.port = port;
    this.holder = holder;
  }
}

const LISTENING = "0A";

/** What can't be read (another user's process, one that has just ended) is as good as empty. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      ["ENOENT", "EACCES", "ESRCH", "EPERM"].includes(String(error.code))
    ) {
      return otherwise;
    }
    throw error;
  }
}

/** Numbers of the sockets that listen on a port. */
function socketsOn(port: number): Set<string> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const inodes = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) =>
    attempt(() => readFileSync(table, "latin1"), "")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[1]?.endsWith(suffix) && fields[3] === LISTENING)
      .map((fields) => fields[9] ?? ""),
  );
  return new Set(inodes);
}

/** Finds out who listens on a port, from /proc: null elsewhere than on Linux, or if it is another user's process. */
export function findPortHolder(port: number): PortHolder | null {
  if (process.platform !== "linux") return null;
  const sockets = socketsOn(port);
  if (sockets.size === 0) return null;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    for (const descriptor of attempt(() => readdirSync(`/proc/${pid}/fd`), [])) {
      const inode = /^socket:\[(\d+)\]$/.exec(attempt(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`), ""))?.[1];
      if (inode !== undefined && sockets.has(inode)) {
        return { pid: Number(pid), command: attempt(() => readFileSync(`/proc/${pid}/comm`, "utf8"), "").trim() };
      }
    }
  }
  return null;
}
