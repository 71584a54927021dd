import { randomUUID } from "node:crypto";
import { AwsError } from "../aws-error.ts";
import { type Graph, resourcesOf } from "../graph.ts";
import type { Log } from "../log.ts";
import type { Caller, Queues } from "../service.ts";
import type { Store } from "../store.ts";
import type { FunctionDefinition } from "./definition.ts";
import type { FunctionError } from "./messages.ts";
import type { ProcessOutcome } from "./process.ts";

/** Invocations for which nobody waits: kept on disk until they succeed, retried when they fail, given up in the end. */
export interface AsyncInvoker {
  /** Takes an invocation over; it is on disk when this returns its request id. */
  accept(definition: FunctionDefinition, payload: string): string;
  close(): void;
}

export interface AsyncOptions {
  readonly graph: Graph;
  readonly store: Store;
  readonly find: (arn: string) => FunctionDefinition | undefined;
  readonly run: (definition: FunctionDefinition, payload: string, requestId: string) => Promise<ProcessOutcome>;
  /** Where what was given up goes; without it such destinations are refused at the start. */
  readonly queues: Queues | undefined;
  readonly log: Log;
  /** Milliseconds before the first and the second retry. */
  readonly delays: readonly number[];
}

/** What a function declares about its asynchronous invocations. */
interface Policy {
  readonly retries: number;
  /** Milliseconds after which an invocation is given up although it has retries left. */
  readonly maximumAge: number;
  /** Queues for what was given up: the destination on failure and the dead-letter queue. */
  readonly onFailure: string | null;
  /** A queue that hears of each invocation that succeeded. */
  readonly onSuccess: string | null;
  readonly deadLetters: string | null;
}

interface Row {
  readonly id: string;
  readonly function: string;
  readonly payload: string;
  readonly failures: number;
  readonly accepted: number;
}

const MIGRATIONS = [
  `CREATE TABLE lambda_async (
     id TEXT PRIMARY KEY, function TEXT NOT NULL, payload TEXT NOT NULL, failures INTEGER NOT NULL,
     due INTEGER NOT NULL, accepted INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX lambda_async_due ON lambda_async (due)`,
];

const RETRIES = 2;
const SIX_HOURS = 6 * 3_600_000;
/** Asynchronous invocations under way at the same time; what people wait for goes past those that are queued here. */
const AT_ONCE = 4;
const LONGEST_TIMER = 2 ** 31 - 1;

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

function queueOf(value: unknown, name: string, what: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && value.split(":")[2] === "sqs") return value;
  throw new Error(`${name}: as ${what} only queues of SQS are emulated, not ${String(value)}.`);
}

function policyOf(definition: FunctionDefinition, graph: Graph): Policy {
  const config = resourcesOf(graph, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig").find((node) =>
    [definition.name, definition.arn].includes(String(node.outputs.functionName)),
  )?.outputs;
  const node = resourcesOf(graph, "aws:lambda/function:Function").find((one) => one.outputs.arn === definition.arn);
  const { maximumRetryAttempts: retries, maximumEventAgeInSeconds: age } = config ?? {};
  const destinations = record(config?.destinationConfig);
  return {
    retries: typeof retries === "number" ? retries : RETRIES,
    maximumAge: typeof age === "number" ? age * 1000 : SIX_HOURS,
    onFailure: queueOf(record(destinations.onFailure).destination, definition.name, "a destination on failure"),
    onSuccess: queueOf(record(destinations.onSuccess).destination, definition.name, "a destination on success"),
    deadLetters: queueOf(record(node?.outputs.deadLetterConfig).targetArn, definition.name, "a dead-letter target"),
  };
}

/** What a destination receives (Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations"). */
const invocationRecord = (
  row: Row,
  condition: "Success" | "RetriesExhausted" | "EventAgeExceeded",
  response: { readonly payload: unknown; readonly functionError?: string },
): string =>
  JSON.stringify({
    version: "1.0",
    timestamp: new Date().toISOString(),
    requestContext: {
      requestId: row.id,
      functionArn: `${row.function}:$LATEST`,
      condition,
      approximateInvokeCount: condition === "Success" ? row.failures + 1 : row.failures,
    },
    requestPayload: JSON.parse(row.payload),
    responseContext: {
      statusCode: 200,
      executedVersion: "$LATEST",
      ...(response.functionError === undefined ? {} : { functionError: response.functionError }),
    },
    responsePayload: response.payload,
  });

export function createAsyncInvoker(options: AsyncOptions): AsyncInvoker {
  const { graph, store, log, queues, delays } = options;
  store.migrate("lambda", MIGRATIONS);
  const insert = store.db.prepare("INSERT INTO lambda_async VALUES (?, ?, ?, 0, ?, ?)");
  const remove = store.db.prepare("DELETE FROM lambda_async WHERE id = ?");
  const postpone = store.db.prepare("UPDATE lambda_async SET failures = ?, due = ? WHERE id = ?");
  const next = store.db.prepare("SELECT * FROM lambda_async ORDER BY due, rowid LIMIT ?");
  const running = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const giveUp = async (
    row: Row,
    definition: FunctionDefinition,
    condition: "RetriesExhausted" | "EventAgeExceeded",
    error: FunctionError,
  ): Promise<void> => {
    const { onFailure, deadLetters } = policyOf(definition, graph);
    const caller: Caller = { kind: "role", arn: definition.role, functionName: definition.name };
    log("error", `${definition.name} was given up after ${row.failures} tries`, {
      requestId: row.id,
      error: error.errorMessage,
    });
    if (onFailure !== null) {
      const body = invocationRecord(row, condition, { payload: error, functionError: "Unhandled" });
      await queues?.send(onFailure, { body }, caller);
    }
    if (deadLetters !== null) {
      const attribute = (DataType: string, StringValue: string) => ({ DataType, StringValue });
      const messageAttributes = {
        RequestID: attribute("String", row.id),
        ErrorCode: attribute("Number", "200"),
        ErrorMessage: attribute("String", error.errorMessage.slice(0, 1024) || "-"),
      };
      await queues?.send(deadLetters, { body: row.payload, messageAttributes }, caller);
    }
    remove.run(row.id);
  };

  /** A destination that can't be written to loses the record, as on AWS; the invocation itself is over. */
  const tellOfSuccess = async (row: Row, definition: FunctionDefinition, payload: string): Promise<void> => {
    const { onSuccess } = policyOf(definition, graph);
    if (onSuccess === null) return;
    const caller: Caller = { kind: "role", arn: definition.role, functionName: definition.name };
    const body = invocationRecord(row, "Success", { payload: JSON.parse(payload) });
    try {
      await queues?.send(onSuccess, { body }, caller);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      log("error", `${definition.name}: the destination on success was not written to`, { error: error.message });
    }
  };

  const settle = async (row: Row, definition: FunctionDefinition, outcome: ProcessOutcome): Promise<void> => {
    if (outcome.ok) {
      await tellOfSuccess(row, definition, outcome.payload);
      remove.run(row.id);
      return;
    }
    const failures = row.failures + 1;
    const policy = policyOf(definition, graph);
    const delay = delays[Math.min(failures, delays.length) - 1] ?? 0;
    const tried = { ...row, failures };
    if (failures > policy.retries) return giveUp(tried, definition, "RetriesExhausted", outcome.error);
    if (Date.now() + delay - row.accepted > policy.maximumAge) {
      return giveUp(tried, definition, "EventAgeExceeded", outcome.error);
    }
    postpone.run(failures, Date.now() + delay, row.id);
  };

  const attempt = async (row: Row): Promise<void> => {
    const definition = options.find(row.function);
    if (definition === undefined) {
      log("error", "an invocation is for a function that is no longer deployed, and was dropped", {
        function: row.function,
      });
      remove.run(row.id);
      return;
    }
    const outcome = await options.run(definition, row.payload, row.id);
    // A process that ended because the platform ends is no failure of the function: the next start tries again.
    if (!closed) await settle(row, definition, outcome);
  };

  const start = (row: Row): void => {
    running.add(row.id);
    attempt(row)
      .catch((error: unknown) => {
        if (closed) return;
        log("error", "an asynchronous invocation could not be carried out", {
          requestId: row.id,
          error: String(error),
        });
        postpone.run(row.failures, Date.now() + (delays[0] ?? 0), row.id);
      })
      .finally(() => {
        running.delete(row.id);
        pump();
      });
  };

  const pump = (): void => {
    if (closed) return;
    clearTimeout(timer);
    // Those under way are still in the table, hence a few more than there is room for.
    for (const found of next.all(AT_ONCE + running.size)) {
      const id = String(found.id);
      if (running.has(id)) continue;
      if (running.size >= AT_ONCE) return;
      const due = Number(found.due);
      if (due > Date.now()) {
        timer = setTimeout(pump, Math.min(due - Date.now(), LONGEST_TIMER));
        timer.unref();
        return;
      }
      start({
        id,
        function: String(found.function),
        payload: String(found.payload),
        failures: Number(found.failures),
        accepted: Number(found.accepted),
      });
    }
  };

  for (const node of resourcesOf(graph, "aws:lambda/function:Function")) {
    const definition = options.find(String(node.outputs.arn));
    const policy = definition === undefined ? null : policyOf(definition, graph);
    if (queues === undefined && (policy?.onFailure || policy?.onSuccess || policy?.deadLetters)) {
      throw new Error(`${node.name}: it has a destination, but there are no queues here.`);
    }
  }
  // What an earlier process accepted and did not finish; after the caller has put everything in place.
  setImmediate(pump);

  return {
    accept(definition, payload) {
      const id = randomUUID();
      const now = Date.now();
      insert.run(id, definition.arn, payload, now, now);
      pump();
      return id;
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
