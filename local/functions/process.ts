import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { StreamSink } from "../service.ts";
import type { PlacedCode } from "./code.ts";
import type { FunctionDefinition } from "./definition.ts";
import { readLines } from "./lines.ts";
import type { FromFunction, FunctionError, ToFunction } from "./messages.ts";

/** How one invocation ended. */
export type ProcessOutcome = (
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly error: FunctionError }
) & {
  readonly requestId: string;
  readonly milliseconds: number;
  /** The end of what the function wrote meanwhile. */
  readonly tail: string;
};

export interface Invocation {
  readonly requestId: string;
  /** JSON text. */
  readonly payload: string;
  /** Takes the answer part by part. */
  readonly sink?: StreamSink;
}

/** One line that a function wrote. */
export interface FunctionLog {
  readonly functionName: string;
  /** Null for lines written while no invocation ran. */
  readonly requestId: string | null;
  readonly line: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A process that runs one function, one invocation at a time. */
export interface FunctionProcess {
  readonly pid: number | undefined;
  readonly definition: FunctionDefinition;
  readonly isAlive: () => boolean;
  run(invocation: Invocation): Promise<ProcessOutcome>;
  /** Ends the process and everything that it started, at once. */
  kill(reason?: "memory"): void;
  readonly exited: Promise<void>;
}

export interface ProcessOptions {
  readonly definition: FunctionDefinition;
  readonly code: PlacedCode;
  /** The whole environment of the process: nothing of ours is added. */
  readonly environment: Readonly<Record<string, string>>;
  readonly onLog: (log: FunctionLog) => void;
}

const BOOTSTRAP = fileURLToPath(new URL("./bootstrap.ts", import.meta.url));
/** Lambda gives the initialization ten seconds; what takes longer goes on under the time limit of the first invocation. */
const INIT_LIMIT = 10_000;
/** As much of the output as Lambda returns with `LogType: Tail`, characters. */
const TAIL = 4096;
/** Part of the memory that the JavaScript heap may take; the rest is for buffers, code and stacks. */
const HEAP_SHARE = 0.85;

/** Signals as Lambda's messages name them. */
const SIGNAL_NAMES: Readonly<Record<string, string>> = {
  SIGKILL: "killed",
  SIGABRT: "aborted",
  SIGSEGV: "segmentation fault",
  SIGTERM: "terminated",
  SIGINT: "interrupt",
  SIGTRAP: "trace/breakpoint trap",
  SIGILL: "illegal instruction",
  SIGBUS: "bus error",
};

const failure = (requestId: string, errorType: string, text: string): FunctionError => ({
  errorType,
  errorMessage: `RequestId: ${requestId} Error: ${text}`,
  trace: [],
});

function exitText(code: number | null, signal: string | null): string {
  if (signal !== null) return `Runtime exited with error: signal: ${SIGNAL_NAMES[signal] ?? signal}`;
  return code === 0 ? "Runtime exited without providing a reason" : `Runtime exited with error: exit status ${code}`;
}

function launch(options: ProcessOptions): ChildProcess {
  const { definition, code, environment } = options;
  return spawn(
    process.execPath,
    [
      `--max-old-space-size=${Math.floor(definition.memorySize * HEAP_SHARE)}`,
      // Young objects get little room: a function that waits for AWS most of the time would only fill it and keep it.
      "--max-semi-space-size=2",
      BOOTSTRAP,
      code.module,
      code.exportName,
    ],
    {
      cwd: code.directory,
      env: { ...environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      serialization: "json",
      // A group of its own: Ctrl-C reaches the platform alone, and a kill takes what the function started along.
      detached: process.platform !== "win32",
      windowsHide: true,
    },
  );
}

/** Starts a process for a function; the first `run` waits until it is initialized. */
export function startProcess(options: ProcessOptions): FunctionProcess {
  const { definition, onLog } = options;
  const child = launch(options);
  let alive = true;
  let current: string | null = null;
  let onMessage: (message: FromFunction) => void = () => undefined;
  let onEnd: (code: number | null, signal: string | null) => void = () => undefined;

  const initialized = new Promise<FunctionError | null>((resolve) => {
    onMessage = (message) => {
      if (message.type === "ready") resolve(null);
      if (message.type === "init-failed") resolve(message.error);
    };
    onEnd = (code, signal) =>
      resolve({ errorType: "Runtime.ExitError", errorMessage: exitText(code, signal), trace: [] });
  });

  child.on("message", (message: FromFunction) => onMessage(message));
  let tail = "";
  const onLine = (line: string): void => {
    if (current !== null) tail = `${tail}${line}\n`.slice(-TAIL);
    onLog({ functionName: definition.name, requestId: current, line, at: Date.now() });
  };
  const readers = [child.stdout, child.stderr].flatMap((stream) =>
    stream === null ? [] : [readLines(stream, onLine)],
  );
  const exited = new Promise<void>((resolve) => {
    const end = (code: number | null, signal: string | null): void => {
      if (!alive) return;
      alive = false;
      onEnd(code, signal);
      resolve();
    };
    child.once("error", (error) => {
      onLine(`The process failed: ${error.message}`);
      end(1, null);
    });
    child.once("exit", end);
  });

  const kill = (): void => {
    if (!alive || child.pid === undefined) return;
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch (error) {
      // It ended by itself in this very moment.
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  };

  const invoke = (invocation: Invocation, started: number, limit: number): Promise<ProcessOutcome> => {
    const { requestId } = invocation;
    return new Promise((resolve) => {
      const { sink } = invocation;
      const say = (message: ToFunction): void => {
        child.send(message, (error) => {
          if (error !== null) kill();
        });
      };
      const hangUp = (): void => {
        if (alive) say({ type: "hung-up", requestId });
      };
      const finish = (outcome: { ok: true; payload: string } | { ok: false; error: FunctionError }): void => {
        clearTimeout(timer);
        sink?.signal.removeEventListener("abort", hangUp);
        onMessage = () => undefined;
        onEnd = () => undefined;
        const milliseconds = performance.now() - started;
        // Lines that were written before the answer may still be in the pipe: they are read first.
        setImmediate(() => {
          for (const reader of readers) reader.settle();
          current = null;
          resolve({ ...outcome, requestId, milliseconds, tail });
        });
      };
      const timer = setTimeout(() => {
        const seconds = definition.timeout.toFixed(2);
        onLine(`${new Date().toISOString()} ${requestId} Task timed out after ${seconds} seconds`);
        finish({ ok: false, error: failure(requestId, "Sandbox.Timedout", `Task timed out after ${seconds} seconds`) });
        kill();
      }, limit);
      onEnd = (code, signal) =>
        finish({ ok: false, error: failure(requestId, "Runtime.ExitError", exitText(code, signal)) });
      onMessage = (message) => {
        if (message.type === "failed" && message.requestId === requestId) {
          // A fatal error ends the process; it must not be taken for one that is free.
          if (message.fatal) kill();
          finish({ ok: false, error: message.error });
        }
        if (message.type === "returned" && message.requestId === requestId)
          finish({ ok: true, payload: message.payload });
        if (message.type === "part" && message.requestId === requestId) {
          const take = async (): Promise<void> => {
            await sink?.take(Buffer.from(message.data, "base64"));
            if (alive) say({ type: "taken", requestId });
          };
          // A reader that can't take any more has hung up.
          take().catch(hangUp);
        }
      };
      if (!alive) {
        onEnd(child.exitCode, child.signalCode);
        return;
      }
      say({
        type: "invoke",
        requestId,
        payload: invocation.payload,
        deadline: Date.now() + limit,
        functionArn: definition.arn,
        streams: sink !== undefined,
      });
      if (sink?.signal.aborted) hangUp();
      else sink?.signal.addEventListener("abort", hangUp, { once: true });
    });
  };

  const run = async (invocation: Invocation): Promise<ProcessOutcome> => {
    const { requestId } = invocation;
    current = requestId;
    tail = "";
    const limit = definition.timeout * 1000;
    const began = performance.now();
    const late = Symbol();
    let timer: NodeJS.Timeout | undefined;
    const failed = await Promise.race([
      initialized,
      new Promise<typeof late>((resolve) => {
        timer = setTimeout(() => resolve(late), INIT_LIMIT + limit);
      }),
    ]);
    clearTimeout(timer);
    const milliseconds = performance.now() - began;
    if (failed === late) {
      kill();
      const text = `Task timed out after ${definition.timeout.toFixed(2)} seconds`;
      return { ok: false, error: failure(requestId, "Sandbox.Timedout", text), requestId, milliseconds, tail };
    }
    if (failed !== null) {
      kill();
      const isExit = failed.errorType === "Runtime.ExitError";
      return {
        ok: false,
        error: isExit ? failure(requestId, failed.errorType, failed.errorMessage) : failed,
        requestId,
        milliseconds,
        tail,
      };
    }
    // An initialization that took longer than Lambda grants goes on the invocation's account.
    return invoke(invocation, performance.now(), Math.max(limit - Math.max(0, milliseconds - INIT_LIMIT), 0));
  };

  return { pid: child.pid, definition, isAlive: () => alive, run, kill, exited };
}
