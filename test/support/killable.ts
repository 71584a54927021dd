import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { FromPlatform, Orders, Ready } from "./faulty-platform.ts";

/** A platform in a process that can be killed and started again on the same data directory. */
export interface Killable {
  /** The platform as it runs now; waits while it is being started. */
  current(): Promise<Ready>;
  pid(): number;
  /** `kill -9`, and up again with these orders. */
  killAndStart(orders: Orders): Promise<void>;
  close(): Promise<void>;
}

const ENTRY = join(import.meta.dirname, "faulty-platform.ts");

function start(orders: Orders, onAccident: (what: string) => void): { child: ChildProcess; ready: Promise<Ready> } {
  const child = fork(ENTRY, [JSON.stringify(orders)], { execArgv: ["--disable-warning=ExperimentalWarning"] });
  const ready = new Promise<Ready>((resolve, reject) => {
    child.on("message", (message: FromPlatform) => {
      if (message.type === "ready") resolve(message);
      else onAccident(message.what);
    });
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`the platform ended before it was ready (${code ?? signal})`)),
    );
  });
  return { child, ready };
}

/** Starts a platform with accidents in a process of its own. */
export function startKillable(orders: Orders, onAccident: (what: string) => void): Killable {
  let { child, ready } = start(orders, onAccident);
  return {
    current: () => ready,
    pid: () => child.pid ?? 0,
    async killAndStart(next) {
      await ready;
      const ended = once(child, "exit");
      // Whoever asks from now on waits for the next one.
      let started: (now: Ready) => void = () => undefined;
      let failed: (reason: unknown) => void = () => undefined;
      ready = new Promise((resolve, reject) => {
        started = resolve;
        failed = reject;
      });
      child.kill("SIGKILL");
      await ended;
      const successor = start(next, onAccident);
      child = successor.child;
      successor.ready.then(started, failed);
      await ready;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.send("end");
      await ended;
    },
  };
}
