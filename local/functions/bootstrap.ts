/**
 * The runtime inside a function's process: imports the deployed module, then answers one invocation at a time. It plays the
 * part of Lambda's own runtime for Node, with its error types (AWS's nodejs24.x takes async handlers only).
 * Arguments: the module's path and the name of the exported handler.
 */
import { writeFileSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { pathToFileURL } from "node:url";
import type { FromFunction, FunctionError, Invoke, ToFunction } from "./messages.ts";
import { hangUp, isStreaming, provideStreaming, streamTo, taken } from "./streams.ts";

type Handler = (...args: unknown[]) => unknown;

const [modulePath = "", exportPath = ""] = process.argv.splice(2);
// Ours, not the function's.
delete process.env.NODE_COMPILE_CACHE;

/** The largest response, bytes. It is measured here, so that a larger one never reaches the platform's memory. */
const RESPONSE_LIMIT = 6_291_556;

let current: string | null = null;
let isFirst = true;

const say = (message: FromFunction): void => {
  process.send?.(message);
};

const describe = (error: unknown, errorType?: string): FunctionError => {
  if (error instanceof Error) {
    return {
      errorType: errorType ?? error.name,
      errorMessage: error.message,
      trace: (error.stack ?? "").split("\n"),
    };
  }
  return { errorType: errorType ?? typeof error, errorMessage: String(error), trace: [] };
};

const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  stream.writableLength === 0 ? Promise.resolve() : new Promise((resolve) => stream.write("", () => resolve()));

/** Waits until everything that was written has left: whoever reads the answer has then read the lines before it. */
const written = (): Promise<unknown> => Promise.all([drained(process.stdout), drained(process.stderr)]);

/** Ends this process after its last words have left. */
const endAfter = (message: FromFunction, code: number): void => {
  void written().then(() => {
    if (process.send === undefined) process.exit(code);
    process.send(message, undefined, undefined, () => process.exit(code));
  });
};

/** Who started this process is gone: nobody waits for an answer. What the function started goes too. */
process.on("disconnect", () => {
  if (process.platform !== "win32") process.kill(-process.pid, "SIGKILL");
  process.exit(1);
});

const failFatally = (error: unknown, errorType?: string): void => {
  const described = describe(error, errorType);
  console.error(`${current ?? "init"}\tERROR\t${described.errorType}: ${described.errorMessage}`);
  if (current === null) endAfter({ type: "init-failed", error: described }, 128);
  else endAfter({ type: "failed", requestId: current, error: described, fatal: true }, 128);
};

process.on("uncaughtException", (error) => failFatally(error));
process.on("unhandledRejection", (reason) => {
  failFatally(
    reason instanceof Error ? new Error(`${reason.name}: ${reason.message}`, { cause: reason }) : reason,
    "Runtime.UnhandledPromiseRejection",
  );
});

/** When memory runs out, the kernel shall take a function and not the platform. */
function volunteerForTheKernel(): void {
  if (process.platform !== "linux") return;
  try {
    writeFileSync("/proc/self/oom_score_adj", "800");
  } catch (error) {
    // In some containers /proc is read-only: then the kernel chooses without our advice.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

const isHandler = (value: unknown): value is Handler => typeof value === "function";

async function loadHandler(): Promise<Handler> {
  const loaded: Readonly<Record<string, unknown>> = await import(pathToFileURL(modulePath).href);
  const standard = loaded.default;
  const handler =
    loaded[exportPath] ??
    (typeof standard === "object" && standard !== null ? Reflect.get(standard, exportPath) : undefined);
  if (!isHandler(handler)) {
    throw Object.assign(new Error(`${process.env._HANDLER} is undefined or not exported`), {
      name: "Runtime.HandlerNotFound",
    });
  }
  if (handler.length > 2 && !isStreaming(handler)) {
    throw Object.assign(
      new Error(
        "Callback-based function handlers are not supported by the runtime nodejs24.x: make the handler async.",
      ),
      { name: "Runtime.CallbackHandlerDeprecated" },
    );
  }
  return handler;
}

function contextOf(message: Invoke): object {
  const env = process.env;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: message.functionArn,
    awsRequestId: message.requestId,
    getRemainingTimeInMillis: () => Math.max(0, message.deadline - Date.now()),
  };
}

function toJson(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value === undefined ? null : value) ?? "null";
  } catch (cause) {
    throw Object.assign(new Error("Unable to stringify response body", { cause }), { name: "Runtime.MarshalError" });
  }
  if (Buffer.byteLength(text) <= RESPONSE_LIMIT) return text;
  throw Object.assign(
    new Error(`Response payload size exceeded maximum allowed payload size (${RESPONSE_LIMIT} bytes).`),
    { name: "Function.ResponseSizeTooLarge" },
  );
}

/** What a handler returns as JSON text; empty where its answer has gone out part by part. */
async function answerOf(handler: Handler, message: Invoke): Promise<string> {
  const event: unknown = JSON.parse(message.payload);
  const context = contextOf(message);
  const pass = (data: string): void => say({ type: "part", requestId: message.requestId, data });
  if (!isStreaming(handler)) {
    const payload = toJson(await handler(event, context));
    return message.streams ? streamTo(message.requestId, pass, async (stream) => stream.end(payload)) : payload;
  }
  if (message.streams) return streamTo(message.requestId, pass, (stream) => handler(event, stream, context));
  throw new Error("A handler that streams was invoked without response streaming; this is not emulated.");
}

async function invoke(handler: Handler, message: Invoke): Promise<void> {
  const { requestId } = message;
  current = requestId;
  try {
    const payload = await answerOf(handler, message);
    await written();
    current = null;
    say({ type: "returned", requestId, payload });
  } catch (error) {
    const described = describe(error);
    console.error(`${requestId}\tERROR\tInvoke Error\t${described.trace.join("\n") || described.errorMessage}`);
    await written();
    current = null;
    say({ type: "failed", requestId, error: described, fatal: false });
  }
  // After the first run the cache holds what that run compiled, too. A kill writes none, hence here.
  if (isFirst) setImmediate(flushCompileCache);
  isFirst = false;
}

volunteerForTheKernel();
provideStreaming();
try {
  const handler = await loadHandler();
  process.on("message", (message: ToFunction) => {
    if (message.type === "invoke") void invoke(handler, message);
    else if (message.type === "taken") taken(message.requestId);
    else hangUp(message.requestId);
  });
  say({ type: "ready" });
} catch (error) {
  const named = error instanceof Error && error.name.startsWith("Runtime.") ? error.name : undefined;
  const missing = error instanceof Error && "code" in error && String(error.code).includes("MODULE_NOT_FOUND");
  const syntax = error instanceof SyntaxError ? "Runtime.UserCodeSyntaxError" : undefined;
  failFatally(error, named ?? (missing ? "Runtime.ImportModuleError" : syntax));
}
