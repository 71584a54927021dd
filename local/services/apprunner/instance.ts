import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { readLines } from "../../functions/lines.ts";
import type { Image } from "./image.ts";

export interface InstanceOptions {
  readonly image: Image;
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
  /** The path that answers 200 once the instance is well; null where an open port is enough. */
  readonly healthPath: string | null;
  readonly onLine: (line: string) => void;
}

/** One running instance of a service. */
export interface Instance {
  readonly port: number;
  readonly pid: number | undefined;
  readonly isAlive: () => boolean;
  /** Tells it to end and, if it doesn't, ends it with all that it started. */
  stop(): Promise<void>;
}

/** Milliseconds that an instance has to become healthy, and to end by itself. */
const startTime = 60_000;
const stopTime = 5_000;
const lookEvery = 50;

/**
 * Ends the instance with us, however we end: our end of its standard input closes then. The shell waits for both, the
 * command and that end; the group goes with whichever comes first.
 */
const keeper =
  'exec 3<&0; "$@" <&- & child=$!; (read -r _ <&3; kill -KILL -$$) & trap "kill -TERM $child" TERM; wait $child; wait $child; code=$?; kill -KILL -$$ 2>/dev/null; exit $code';

/** Starts an image's own command in its own folder, and answers when it is healthy. Throws with what it said last. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const { image, environment, port, healthPath, onLine } = options;
  const [program = "", ...args] = image.command;
  const isPosix = process.platform !== "win32";
  const [file, given] = isPosix ? ["sh", ["-c", keeper, "instance", program, ...args]] : [program, args];
  const child = spawn(file, given, {
    cwd: image.folder,
    // Only what the image and the service say. A container's own interface is loopback here: nobody else gets in.
    env: { ...image.environment, ...environment, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["pipe", "pipe", "pipe"],
    detached: isPosix,
    windowsHide: true,
  });
  let alive = true;
  let last = "";
  const exited = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      alive = false;
      last = error.message;
      resolve();
    });
    child.once("exit", () => {
      alive = false;
      resolve();
    });
  });
  for (const stream of [child.stdout, child.stderr]) {
    readLines(stream, (line) => {
      last = line;
      onLine(line);
    });
  }
  const kill = (signal: NodeJS.Signals): void => {
    if (!alive || child.pid === undefined) return;
    try {
      process.kill(signal === "SIGKILL" && isPosix ? -child.pid : child.pid, signal);
    } catch {
      // It has ended in this moment.
    }
  };
  const stop = async (): Promise<void> => {
    kill("SIGTERM");
    const stopped = await Promise.race([exited.then(() => true), sleep(stopTime, false, { ref: false })]);
    if (!stopped) kill("SIGKILL");
    await exited;
  };
  const deadline = Date.now() + startTime;
  while (!(await isHealthy(port, healthPath))) {
    if (!alive || Date.now() > deadline) {
      await stop();
      throw new Error(`the service doesn't start: ${last || "it said nothing"}`);
    }
    await sleep(lookEvery);
  }
  return { port, pid: child.pid, isAlive: () => alive, stop };
}

async function isHealthy(port: number, path: string | null): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path ?? "/"}`, { signal: AbortSignal.timeout(2_000) });
    return path === null || answer.status === 200;
  } catch {
    return false;
  }
}
