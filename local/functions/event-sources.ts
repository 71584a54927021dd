import { createHash } from "node:crypto";
import { AwsError } from "../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Log } from "../log.ts";
import type { Caller, QueueMessage, Queues } from "../service.ts";
import type { Store } from "../store.ts";
import type { MappingControl, MappingView } from "./api.ts";
import type { FunctionDefinition } from "./definition.ts";
import { definitionsOf } from "./definition.ts";
import type { LocalFunctions } from "./functions.ts";

export interface EventSourcesOptions {
  readonly graph: Graph;
  readonly functions: Pick<LocalFunctions, "deliver" | "serveMappings">;
  readonly queues: Queues;
  readonly region: string;
  readonly log: Log;
  /** Remembers which mappings were switched on or off by a call; without it that is forgotten with the process. */
  readonly store?: Store;
  /**
   * Seconds after which a message whose function failed becomes visible again, by how often it was received. Without it
   * the message rests until its visibility timeout has passed, as on AWS.
   */
  readonly retryDelay?: (receiveCount: number) => number;
}

export interface EventSources {
  /** Begins to take messages. */
  start(): void;
  /** Takes no further messages and waits for the invocations under way, at most `patience` milliseconds (default 10,000). */
  close(patience?: number): Promise<void>;
}

interface Mapping {
  readonly uuid: string;
  readonly queueArn: string;
  readonly definition: FunctionDefinition;
  readonly batchSize: number;
  /** Milliseconds to wait for a batch to fill. */
  readonly window: number;
  readonly reportsItems: boolean;
  readonly maximumConcurrency: number | null;
  enabled: boolean;
  modified: number;
}

/** SQS gives no more messages in one call. */
const RECEIVE_MAX = 10;
/** Batches under way at the same time where the mapping sets no limit: more would only wait for a process. */
const DEFAULT_CONCURRENCY = 8;
/** After a call to the queue failed, milliseconds. */
const PAUSE_AFTER_ERROR = 1000;
/** The pauses double up to this. */
const PAUSE_MAX = 60_000;

const MIGRATIONS = [
  "CREATE TABLE lambda_mappings (uuid TEXT PRIMARY KEY, enabled INTEGER NOT NULL, modified INTEGER NOT NULL) STRICT",
];

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** Ids of mappings are the same at each start: an operator may have noted one. */
function uuidOf(node: ResourceNode): string {
  if (typeof node.outputs.uuid === "string") return node.outputs.uuid;
  const hex = createHash("sha256").update(node.urn).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function number(node: ResourceNode, value: unknown, name: string, [min, max]: readonly [number, number]): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new AwsError(
    "InvalidParameterValueException",
    `${node.name}: ${name} must be a whole number from ${min} to ${max}.`,
  );
}

function mappingOf(node: ResourceNode, definitions: readonly FunctionDefinition[]): Mapping {
  const outputs = node.outputs;
  const name = String(outputs.functionName);
  const definition = definitions.find((candidate) => name === candidate.name || name.startsWith(candidate.arn));
  if (definition === undefined)
    throw new AwsError("InvalidParameterValueException", `${node.name}: no function ${name}.`);
  if (typeof outputs.eventSourceArn !== "string" || !outputs.eventSourceArn.includes(":sqs:")) {
    throw new AwsError(
      "InvalidParameterValueException",
      `${node.name}: only queues of SQS are emulated as event sources.`,
    );
  }
  if (outputs.filterCriteria !== undefined) {
    throw new AwsError("InvalidParameterValueException", `${node.name}: filterCriteria is not emulated.`);
  }
  const window = number(node, outputs.maximumBatchingWindowInSeconds ?? 0, "maximumBatchingWindowInSeconds", [0, 300]);
  const batchSize = number(node, outputs.batchSize ?? 10, "batchSize", [1, 10_000]);
  if (batchSize > RECEIVE_MAX && window === 0) {
    throw new AwsError(
      "InvalidParameterValueException",
      `${node.name}: a batchSize of more than 10 needs a maximumBatchingWindowInSeconds of at least 1.`,
    );
  }
  const types = outputs.functionResponseTypes;
  const concurrency = record(outputs.scalingConfig).maximumConcurrency;
  return {
    uuid: uuidOf(node),
    queueArn: outputs.eventSourceArn,
    definition,
    batchSize,
    window: window * 1000,
    reportsItems: Array.isArray(types) && types.includes("ReportBatchItemFailures"),
    maximumConcurrency:
      concurrency === undefined ? null : number(node, concurrency, "scalingConfig.maximumConcurrency", [2, 1000]),
    enabled: outputs.enabled !== false,
    modified: Date.now(),
  };
}

/** A message as a function sees it. */
function recordOf(message: QueueMessage, mapping: Mapping, region: string): object {
  const attributes = Object.entries(message.messageAttributes).map(([name, attribute]) => [
    name,
    { stringValue: attribute.StringValue, stringListValues: [], binaryListValues: [], dataType: attribute.DataType },
  ]);
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: message.attributes,
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.md5OfBody,
    eventSource: "aws:sqs",
    eventSourceARN: mapping.queueArn,
    awsRegion: region,
  };
}

/**
 * The ids of the messages that a function says it could not handle. Null if the answer counts as a failure of the whole
 * batch: malformed, with an empty id, or with one that is not in the batch (Lambda's rules for partial responses).
 */
export function failedItems(payload: string, ids: ReadonlySet<string>): ReadonlySet<string> | null {
  const response: unknown = JSON.parse(payload);
  if (response === null || response === "") return new Set();
  const failures = record(response).batchItemFailures;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return null;
  const failed = new Set<string>();
  for (const failure of failures) {
    const id = record(failure).itemIdentifier;
    if (typeof id !== "string" || !ids.has(id)) return null;
    failed.add(id);
  }
  return failed;
}

const view = (mapping: Mapping): MappingView => ({
  UUID: mapping.uuid,
  EventSourceArn: mapping.queueArn,
  FunctionArn: mapping.definition.arn,
  BatchSize: mapping.batchSize,
  MaximumBatchingWindowInSeconds: mapping.window / 1000,
  FunctionResponseTypes: mapping.reportsItems ? ["ReportBatchItemFailures"] : [],
  ...(mapping.maximumConcurrency === null ? {} : { ScalingConfig: { MaximumConcurrency: mapping.maximumConcurrency } }),
  LastModified: mapping.modified / 1000,
  State: mapping.enabled ? "Enabled" : "Disabled",
  StateTransitionReason: "USER_INITIATED",
});

/** Takes messages from a mapping's queue to its function, as the function's role, until it is closed. */
function createPoller(mapping: Mapping, options: EventSourcesOptions) {
  const { queues, functions, log, retryDelay } = options;
  const { definition, queueArn } = mapping;
  const caller: Caller = { kind: "role", arn: definition.role, functionName: definition.name };
  const running = new Set<Promise<void>>();
  let unwatch: (() => void) | null = null;
  let taking = false;
  let missed = false;
  let pause: NodeJS.Timeout | undefined;
  let errors = 0;
  let window: NodeJS.Timeout | undefined;
  let batch: QueueMessage[] = [];
  let closed = false;

  const failed = (what: string, error: unknown): void => {
    log("error", `${definition.name}: ${what}`, {
      queue: queueArn,
      error: error instanceof Error ? error.message : String(error),
    });
  };

  const remove = async (message: QueueMessage): Promise<void> => {
    try {
      await queues.remove(queueArn, message.receiptHandle, caller);
    } catch (error) {
      failed("a handled message could not be removed and will come again", error);
    }
  };

  const leave = async (message: QueueMessage): Promise<void> => {
    if (retryDelay === undefined) return;
    const count = Number(message.attributes.ApproximateReceiveCount ?? 1);
    const seconds = Math.min(retryDelay(count), queues.visibilityTimeout(queueArn));
    try {
      await queues.release(queueArn, message.receiptHandle, seconds, caller);
    } catch (error) {
      failed("a failed message could not be released and rests until its visibility timeout", error);
    }
  };

  const deliver = async (messages: readonly QueueMessage[]): Promise<void> => {
    const event = { Records: messages.map((message) => recordOf(message, mapping, options.region)) };
    let unhandled: ReadonlySet<string> | null = null;
    try {
      const outcome = await functions.deliver(definition.arn, JSON.stringify(event));
      if (outcome.ok) {
        const ids = new Set(messages.map((message) => message.messageId));
        unhandled = mapping.reportsItems ? failedItems(outcome.payload, ids) : new Set();
      } else if (!closed) log("warn", `${definition.name} failed`, { error: outcome.error.errorMessage });
    } catch (error) {
      failed("the function could not be invoked", error);
    }
    // What is under way when the platform ends is left as it is: another start takes it up after its time.
    if (closed && unhandled === null) return;
    await Promise.all(
      messages.map((message) =>
        unhandled === null || unhandled.has(message.messageId) ? leave(message) : remove(message),
      ),
    );
  };

  const send = (): void => {
    clearTimeout(window);
    window = undefined;
    const messages = batch;
    batch = [];
    if (messages.length === 0) return;
    const delivery = deliver(messages).finally(() => {
      running.delete(delivery);
      void take();
    });
    running.add(delivery);
  };

  const collect = (messages: readonly QueueMessage[]): void => {
    batch.push(...messages);
    if (mapping.window === 0 || batch.length >= mapping.batchSize) send();
    else window ??= setTimeout(send, mapping.window);
  };

  const hasRoom = (): boolean =>
    !closed &&
    mapping.enabled &&
    pause === undefined &&
    running.size < (mapping.maximumConcurrency ?? DEFAULT_CONCURRENCY);

  /** Takes what is there, as long as there is room; one call to the queue at a time. */
  const take = async (): Promise<void> => {
    if (taking) {
      missed = true;
      return;
    }
    taking = true;
    try {
      while (hasRoom()) {
        missed = false;
        const messages = await queues.receive(
          queueArn,
          Math.min(RECEIVE_MAX, mapping.batchSize - batch.length),
          caller,
        );
        errors = 0;
        if (messages.length > 0) collect(messages);
        else if (!missed) break;
      }
    } catch (error) {
      if (!closed) {
        failed("messages could not be received", error);
        pause = setTimeout(
          () => {
            pause = undefined;
            void take();
          },
          Math.min(PAUSE_AFTER_ERROR * 2 ** errors, PAUSE_MAX),
        );
        errors += 1;
      }
    } finally {
      taking = false;
    }
  };

  return {
    start(): void {
      unwatch ??= queues.watch(queueArn, () => void take());
      void take();
    },
    wake: (): void => void take(),
    async close(): Promise<void> {
      closed = true;
      unwatch?.();
      clearTimeout(pause);
      clearTimeout(window);
      await Promise.all(running);
    },
  };
}

/** The event source mappings of the graph. Throws for what Lambda would refuse, or what isn't emulated, by name. */
export function createEventSources(options: EventSourcesOptions): EventSources {
  const definitions = definitionsOf(options.graph);
  const mappings = resourcesOf(options.graph, "aws:lambda/eventSourceMapping:EventSourceMapping").map((node) =>
    mappingOf(node, definitions),
  );
  const { store } = options;
  store?.migrate("lambda-mappings", MIGRATIONS);
  for (const row of store?.db.prepare("SELECT * FROM lambda_mappings").all() ?? []) {
    const mapping = mappings.find((candidate) => candidate.uuid === row.uuid);
    if (mapping !== undefined) Object.assign(mapping, { enabled: row.enabled === 1, modified: Number(row.modified) });
  }
  const pollers = new Map(mappings.map((mapping) => [mapping, createPoller(mapping, options)]));

  const control: MappingControl = {
    list: () => mappings.map(view),
    enable(uuid, enabled) {
      const mapping = mappings.find((candidate) => candidate.uuid === uuid);
      if (mapping === undefined) return;
      mapping.enabled = enabled;
      mapping.modified = Date.now();
      store?.db
        .prepare(
          "INSERT INTO lambda_mappings VALUES (?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET enabled = excluded.enabled, modified = excluded.modified",
        )
        .run(uuid, enabled ? 1 : 0, mapping.modified);
      pollers.get(mapping)?.wake();
    },
  };
  options.functions.serveMappings(control);

  return {
    start: () => {
      for (const poller of pollers.values()) poller.start();
    },
    close: async (patience = 10_000) => {
      let timer: NodeJS.Timeout | undefined;
      const impatient = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.all([...pollers.values()].map((poller) => poller.close())), impatient]);
      clearTimeout(timer);
    },
  };
}
