import { type ChildProcess, spawn } from "node:child_process";
import { constants, existsSync } from "node:fs";
import { chmod, chown, cp, lstat, mkdir, mkdtemp, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Binaries } from "./binaries.ts";

/**
 * How to run the server's programs from here. PostgreSQL refuses to run as root, so that as root (in containers, on build
 * machines) its programs run as a user without rights.
 */
export interface Lodging {
  /** Whom the programs run as; empty when that is the user we are. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Makes the programs' user the owner of a file or a directory. */
  give(path: string): Promise<void>;
  spawn(program: "initdb" | "postgres", dataDirectory: string, options: ProgramOptions): Promise<ChildProcess>;
}

export interface ProgramOptions {
  readonly arguments: readonly string[];
  /** Where the program's output goes: an open file. */
  readonly log: number;
  /** The file with the password, for `initdb`; the programs' user must own it. */
  readonly passwordFile?: string;
  /** In a process group of its own, and left alone when ours ends. */
  readonly detached: boolean;
}

/** PostgreSQL can't be run as root here. */
export class RootError extends Error {}

/** Nothing of our environment reaches the server: its own variables (`PGDATA`, `LC_ALL`, …) would change what it does. */
function environment(): Record<string, string> {
  const systemRoot = process.env.SystemRoot;
  return {
    PATH: process.env.PATH ?? "",
    LC_ALL: "C",
    TZ: "UTC",
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
  };
}

const passwordArgument = (path: string | undefined): string[] => (path === undefined ? [] : [`--pwfile=${path}`]);

function ordinary(binaries: Binaries): Lodging {
  return {
    identity: {},
    give: async () => undefined,
    spawn: async (program, dataDirectory, options) =>
      spawn(binaries[program], ["-D", dataDirectory, ...passwordArgument(options.passwordFile), ...options.arguments], {
        env: environment(),
        cwd: dirname(dataDirectory),
        stdio: ["ignore", options.log, options.log],
        detached: options.detached,
        windowsHide: true,
      }),
  };
}

/** The user `postgres` if this machine has one, else `nobody`. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number }> {
  const users = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  const user = ["postgres", "nobody"].flatMap((name) => users.filter((fields) => fields[0] === name))[0];
  const uid = Number(user?.[2]);
  const gid = Number(user?.[3]);
  if (!Number.isSafeInteger(uid) || uid <= 0) {
    throw new RootError(
      "PostgreSQL refuses to run as root and this system has neither a user postgres nor nobody: run this as an ordinary user, or set DATABASE_URL.",
    );
  }
  return { uid, gid };
}

/** Whether everybody may enter all directories that lead to `path`. */
async function canBeReached(path: string): Promise<boolean> {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    if (((await stat(directory)).mode & constants.S_IXOTH) === 0) return false;
    if (directory === dirname(directory)) return true;
  }
}

/**
 * The programs at a place that everybody can enter: where they are, or, if that is closed (below /root), a copy. The copy's
 * directory must be root's own and closed to other writers, since what lies there will be executed.
 */
async function reachable(binaries: Binaries): Promise<Binaries> {
  if (await canBeReached(binaries.postgres)) return binaries;
  const base = "/var/tmp/embedded-postgres";
  await mkdir(base, { recursive: true, mode: 0o755 });
  const found = await lstat(base);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & (constants.S_IWGRP | constants.S_IWOTH)) !== 0) {
    throw new RootError(`${base} belongs to somebody else: remove it, or run this as an ordinary user.`);
  }
  const copy = join(base, binaries.version);
  if (!existsSync(copy)) {
    const fresh = await mkdtemp(`${copy}.`);
    await cp(resolve(binaries.postgres, "../.."), join(fresh, "native"), { recursive: true, verbatimSymlinks: true });
    await chmod(fresh, 0o755);
    await rename(fresh, copy).catch(async (error: unknown) => {
      await rm(fresh, { recursive: true, force: true });
      // Another process was quicker: its copy serves as well.
      if (!existsSync(copy)) throw error;
    });
  }
  const native = join(copy, "native", "bin");
  return { ...binaries, initdb: join(native, "initdb"), postgres: join(native, "postgres") };
}

/**
 * As root: the programs get the data directory as an open file descriptor and name it `/proc/self/fd/3`, so that the
 * directories above it need not be open to their user.
 */
async function asRoot(given: Binaries): Promise<Lodging> {
  if (process.platform !== "linux") {
    throw new RootError("PostgreSQL refuses to run as root: run this as an ordinary user, or set DATABASE_URL.");
  }
  const identity = await unprivilegedUser();
  const binaries = await reachable(given);
  return {
    identity,
    give: (path) => chown(path, identity.uid, identity.gid),
    async spawn(program, dataDirectory, options) {
      await using data = await open(dataDirectory, constants.O_RDONLY | constants.O_DIRECTORY);
      await using password = await open(options.passwordFile ?? "/dev/null", constants.O_RDONLY);
      const pwfile = options.passwordFile === undefined ? undefined : "/proc/self/fd/4";
      return spawn(binaries[program], ["-D", "/proc/self/fd/3", ...passwordArgument(pwfile), ...options.arguments], {
        ...identity,
        env: environment(),
        cwd: "/",
        stdio: ["ignore", options.log, options.log, data.fd, password.fd],
        detached: options.detached,
      });
    },
  };
}

/** Decides how the server's programs are run by the user that we are. Throws RootError where root has no way. */
export function lodge(binaries: Binaries): Promise<Lodging> {
  return process.getuid?.() === 0 ? asRoot(binaries) : Promise.resolve(ordinary(binaries));
}
