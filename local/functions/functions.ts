import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { AwsError } from "../aws-error.ts";
import type { Graph } from "../graph.ts";
import { authorize } from "../iam/denied.ts";
import type { Credentials, Identities } from "../identities.ts";
import type { Log } from "../log.ts";
import type {
  Authorizer,
  Caller,
  Functions,
  InvocationOutcome,
  Queues,
  Service,
  StreamingFunctions,
  StreamSink,
} from "../service.ts";
import { openStore, type Store } from "../store.ts";
import { createLambdaApi, type MappingControl } from "./api.ts";
import { createAsyncInvoker } from "./asynchronous.ts";
import { type PlacedCode, placeCode } from "./code.ts";
import { definitionsOf, type FunctionDefinition } from "./definition.ts";
import { createPool, type ProcessView, type Urgency } from "./pool.ts";
import { type FunctionLog, type ProcessOutcome, startProcess } from "./process.ts";

export interface FunctionsOptions {
  readonly graph: Graph;
  readonly identities: Identities;
  readonly authorizer: Authorizer;
  /** URL of the endpoint that the functions' SDK clients talk to; asked when a process starts. */
  readonly endpoint: () => string;
  readonly region: string;
  readonly log: Log;
  /** Every line that a function writes. */
  readonly onLog: (log: FunctionLog) => void;
  /** Keeps asynchronous invocations; without it they are forgotten with the process. */
  readonly store?: Store;
  /** Where given-up asynchronous invocations go, if a function declares a destination. */
  readonly queues?: Queues;
  /** Holds unpacked code and the compile cache; by default a directory of the system's temporary ones. */
  readonly directory?: string;
  /** A process that is idle for so long is ended, milliseconds; default five minutes. */
  readonly idle?: number;
  /** The same for a process of a function that has others; default a quarter of a minute. */
  readonly idleBeside?: number;
  /**
   * Processes at the same time; default: as many as there are functions, and at least cores + 6. With fewer, functions
   * that all have work would take each other's processes away, and most of the time would go into starting them.
   */
  readonly maxProcesses?: number;
  /** Waits before the first and the second retry of an asynchronous invocation, milliseconds; default one and two minutes, as on AWS. */
  readonly retryDelays?: readonly number[];
}

export interface LocalFunctions extends Functions, StreamingFunctions {
  /** Asynchronous invocation (type `Event`): accepted once it is on disk, retried twice. Returns the request id. */
  invokeLater(functionArn: string, payload: unknown, caller: Caller): string;
  /** Invokes for Lambda's own pollers, which need no permission; the payload is kept as JSON text. */
  deliver(functionArn: string, payload: string): Promise<ProcessOutcome>;
  /** The functions' processes as they are now. */
  processes(): readonly ProcessView[];
  /** Says who answers the operations on event source mappings. */
  serveMappings(control: MappingControl): void;
  close(): Promise<void>;
}

/** Largest request, bytes: of a caller who waits, and of one who doesn't. */
const SYNC_LIMIT = 6_291_456;
const ASYNC_LIMIT = 1_048_576;
const NOTHING = process.platform === "win32" ? "NUL" : "/dev/null";

/** An ARN without the version or alias that may follow the function's name. */
const unqualified = (arn: string): string => arn.split(":").slice(0, 7).join(":");

/**
 * The environment of a function's process: its variables, what Lambda sets, and where AWS is on this machine. Nothing of
 * ours: no keys, no configuration of the person's own SDKs.
 */
function environmentOf(
  definition: FunctionDefinition,
  credentials: Credentials,
  code: PlacedCode,
  options: { readonly region: string; readonly endpoint: string; readonly cache: string },
): Record<string, string> {
  const systemRoot = process.env.SystemRoot;
  return {
    TZ: "UTC",
    LANG: "en_US.UTF-8",
    PATH: "/usr/local/bin:/usr/bin:/bin",
    ...definition.variables,
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    HOME: tmpdir(),
    TMPDIR: tmpdir(),
    _HANDLER: definition.handler,
    LAMBDA_TASK_ROOT: code.directory,
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    AWS_EXECUTION_ENV: `AWS_Lambda_${definition.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memorySize),
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${definition.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: `${new Date().toISOString().slice(0, 10).replaceAll("-", "/")}/[$LATEST]${randomUUID().replaceAll("-", "")}`,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(credentials.sessionToken === null ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken }),
    AWS_ENDPOINT_URL: options.endpoint,
    AWS_REQUEST_CHECKSUM_CALCULATION: "WHEN_REQUIRED",
    AWS_CONFIG_FILE: NOTHING,
    AWS_SHARED_CREDENTIALS_FILE: NOTHING,
    AWS_EC2_METADATA_DISABLED: "true",
    NODE_COMPILE_CACHE: options.cache,
    // As on Lambda, where it names the folders of layers: native libraries that npm has installed for this machine are
    // found from a data directory anywhere, and not only from one within the project.
    NODE_PATH: PACKAGES,
  };
}

const PACKAGES = join(import.meta.dirname, "../../node_modules");

/** The functions of the graph (service `lambda`), each in processes of its own. Throws for what Lambda would not deploy. */
export function createFunctions(options: FunctionsOptions): Service & LocalFunctions {
  const { graph, identities, authorizer, log, onLog } = options;
  const definitions = new Map(definitionsOf(graph).map((definition) => [definition.arn, definition]));
  const byName = new Map([...definitions.values()].map((definition) => [definition.name, definition]));
  const directory = options.directory ?? join(tmpdir(), `functions-${process.pid}`);
  const cache = join(directory, "compile-cache");
  mkdirSync(cache, { recursive: true });

  const codes = new Map<string, PlacedCode>();
  const credentials = new Map<string, Credentials>();
  for (const definition of byName.values()) {
    codes.set(definition.name, placeCode(definition, join(directory, "code")));
    const caller: Caller = { kind: "role", arn: definition.role, functionName: definition.name };
    credentials.set(definition.name, identities.issue(caller));
  }

  const pool = createPool({
    maxProcesses: options.maxProcesses ?? Math.max(cpus().length + 6, definitions.size),
    idle: options.idle ?? 5 * 60_000,
    idleBeside: options.idleBeside ?? Math.min(15_000, options.idle ?? 15_000),
    onError: (error) => log("error", "the memory of functions could not be measured", { error: String(error) }),
    limitOf: (name) => byName.get(name)?.reservedConcurrency ?? Number.POSITIVE_INFINITY,
    start: (name) => {
      const definition = byName.get(name);
      const code = codes.get(name);
      const keys = credentials.get(name);
      if (definition === undefined || code === undefined || keys === undefined) throw new Error(`No function ${name}`);
      const place = { region: options.region, endpoint: options.endpoint(), cache };
      return startProcess({ definition, code, environment: environmentOf(definition, keys, code, place), onLog });
    },
  });

  /** By ARN (qualified or not) or by name. Throws ResourceNotFoundException. */
  const resolve = (nameOrArn: string): FunctionDefinition => {
    const found = definitions.get(unqualified(nameOrArn)) ?? byName.get(nameOrArn.split(":")[0] ?? "");
    if (found !== undefined) return found;
    throw new AwsError("ResourceNotFoundException", `Function not found: ${nameOrArn}`, 404);
  };

  const run = async (
    definition: FunctionDefinition,
    payload: string,
    urgency: Urgency,
    requestId: string = randomUUID(),
    sink?: StreamSink,
  ): Promise<ProcessOutcome> => {
    if (definition.reservedConcurrency === 0) throw new AwsError("TooManyRequestsException", "Rate Exceeded.", 429);
    const invocation = { requestId, payload, ...(sink === undefined ? {} : { sink }) };
    return pool.run(definition.name, invocation, urgency);
  };

  const checkSize = (payload: string, limit: number): void => {
    const size = Buffer.byteLength(payload);
    if (size <= limit) return;
    throw new AwsError(
      "RequestTooLargeException",
      `${size} byte payload is too large for the ${limit === SYNC_LIMIT ? "RequestResponse" : "Event"} invocation type (limit ${limit} bytes)`,
      413,
    );
  };

  const runSync = (definition: FunctionDefinition, payload: string, urgency: Urgency): Promise<ProcessOutcome> => {
    checkSize(payload, SYNC_LIMIT);
    return run(definition, payload, urgency);
  };

  const store = options.store ?? openStore(":memory:");
  const asynchronous = createAsyncInvoker({
    graph,
    store,
    find: (arn) => definitions.get(arn),
    run: (definition, payload, requestId) => run(definition, payload, "background", requestId),
    queues: options.queues,
    log,
    delays: options.retryDelays ?? [60_000, 120_000],
  });
  const runLater = (definition: FunctionDefinition, payload: string): string => {
    checkSize(payload, ASYNC_LIMIT);
    return asynchronous.accept(definition, payload);
  };

  let mappings: MappingControl | null = null;
  const api = createLambdaApi({
    definitions: [...byName.values()],
    resolve,
    invoke: (definition, payload) => runSync(definition, payload, "awaited"),
    invokeLater: runLater,
    mappings: () => mappings,
  });

  return {
    ...api,
    async invoke(functionArn, payload, caller): Promise<InvocationOutcome> {
      const definition = resolve(functionArn);
      authorize(authorizer, caller, { action: "lambda:InvokeFunction", resource: definition.arn });
      const outcome = await runSync(definition, JSON.stringify(payload ?? null), "awaited");
      if (outcome.ok) {
        const parsed: unknown = JSON.parse(outcome.payload);
        return { ok: true, payload: parsed, milliseconds: outcome.milliseconds };
      }
      const { errorType, errorMessage } = outcome.error;
      return { ok: false, error: { errorType, errorMessage }, milliseconds: outcome.milliseconds };
    },
    async invokeStreaming(functionArn, payload, caller, sink): Promise<InvocationOutcome> {
      const definition = resolve(functionArn);
      authorize(authorizer, caller, { action: "lambda:InvokeFunction", resource: definition.arn });
      const text = JSON.stringify(payload ?? null);
      checkSize(text, SYNC_LIMIT);
      const outcome = await run(definition, text, "streaming", randomUUID(), sink);
      const { milliseconds } = outcome;
      if (outcome.ok) return { ok: true, payload: null, milliseconds };
      const { errorType, errorMessage } = outcome.error;
      return { ok: false, error: { errorType, errorMessage }, milliseconds };
    },
    invokeLater(functionArn, payload, caller) {
      const definition = resolve(functionArn);
      authorize(authorizer, caller, { action: "lambda:InvokeFunction", resource: definition.arn });
      return runLater(definition, JSON.stringify(payload ?? null));
    },
    deliver: (functionArn, payload) => runSync(resolve(functionArn), payload, "background"),
    processes: () => pool.list(),
    serveMappings(control) {
      mappings = control;
    },
    async close() {
      asynchronous.close();
      await pool.close();
      if (options.store === undefined) store.close();
      if (options.directory === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}
