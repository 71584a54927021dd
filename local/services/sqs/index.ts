import { AwsError } from "../../aws-error.ts";
import type { Graph } from "../../graph.ts";
import type { Clock, Log } from "../../log.ts";
import type { Authorizer, Caller, OutgoingMessage, QueueMessage, Queues, Service } from "../../service.ts";
import type { Store } from "../../store.ts";
import { jsonProtocol } from "../json.ts";
import { queueOperations } from "./administration.ts";
import { type MessageAttributes, md5 } from "./attributes.ts";
import { createCore } from "./core.ts";
import { createMessages } from "./messages.ts";
import { createMoves, MOVES_MIGRATION } from "./moves.ts";
import { messageOperations, systemAttributes } from "./operations.ts";
import { createQueueRegistry, MIGRATIONS, MOVED_MIGRATION } from "./queues.ts";
import { createWatchers } from "./watch.ts";

/** Queues that another service of this process can write to within its own transaction. */
export interface TransactionalQueues extends Queues {
  /**
   * Stores a message in the current transaction of the shared store. Returns what to call after the commit, so that
   * those who wait for the queue hear of it. Throws AwsError (`QueueDoesNotExist`, `AccessDeniedException`, …).
   */
  enqueue(queueArn: string, message: OutgoingMessage & { readonly trace?: string }, caller: Caller): () => void;
}

/** How a queue stands: messages, and the age of the oldest one in seconds. */
export interface QueueFigures {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
  readonly age: number;
}

export interface Sqs extends Service, TransactionalQueues {
  /**
   * Makes the messages in flight of a queue visible at once. For the start after a crash: on AWS functions outlive each
   * other, here whoever had received these messages has died with the machine, and nobody else receives from the queue.
   */
  recall(queueArn: string): number;
  /** For metrics; undefined if there is no queue of this name. */
  figures(queueName: string): QueueFigures | undefined;
  close(): void;
}

const EXPIRY_INTERVAL = 3_600_000;

/** What the query protocol called some errors; clients of both ages look for these names. */
const LEGACY: Readonly<Record<string, string>> = {
  QueueDoesNotExist: "AWS.SimpleQueueService.NonExistentQueue",
  QueueNameExists: "QueueAlreadyExists",
  EmptyBatchRequest: "AWS.SimpleQueueService.EmptyBatchRequest",
  TooManyEntriesInBatchRequest: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
  BatchEntryIdsNotDistinct: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
  InvalidBatchEntryId: "AWS.SimpleQueueService.InvalidBatchEntryId",
  BatchRequestTooLong: "AWS.SimpleQueueService.BatchRequestTooLong",
};

/**
 * Amazon SQS, standard queues: the queues of the graph and those made at run time, over the JSON 1.0 protocol and for
 * the services of this process. Messages are on disk before they are acknowledged.
 */
export function createSqs(options: {
  readonly graph: Graph;
  readonly store: Store;
  readonly authorizer: Authorizer;
  readonly log: Log;
  readonly clock?: Clock;
}): Sqs {
  const { graph, store, authorizer, log, clock = Date.now } = options;
  store.migrate("sqs", [...MIGRATIONS, MOVES_MIGRATION, MOVED_MIGRATION]);
  const queues = createQueueRegistry(graph, store, log, clock);
  const messages = createMessages(store, queues, clock);
  const watchers = createWatchers(
    (name) => {
      const queue = queues.find(name);
      return queue === undefined ? undefined : messages.nextVisible(queue);
    },
    clock,
    log,
  );
  const core = createCore({ store, queues, messages, watchers, clock, authorizer });

  const moves = createMoves(core, log);
  const keeper = setInterval(() => {
    try {
      store.transaction(() => messages.expire());
    } catch (error) {
      log("error", "old messages could not be dropped", { error: String(error) });
    }
  }, EXPIRY_INTERVAL);
  keeper.unref();

  const protocol = jsonProtocol({
    version: "1.0",
    operations: { ...messageOperations(core), ...queueOperations(core), ...moves.operations },
    invalid: (message) => new AwsError("InvalidParameterValue", message),
    errorHeaders: (error) => ({
      "x-amzn-query-error": `${LEGACY[error.code] ?? error.code};${error.status < 500 ? "Sender" : "Receiver"}`,
    }),
  });

  const enqueue: TransactionalQueues["enqueue"] = (queueArn, message, caller) => {
    core.demand(caller, "sqs:SendMessage", queueArn);
    const queue = queues.get(queueArn);
    const draft = {
      body: message.body,
      attributes: message.messageAttributes ?? {},
      trace: message.trace ?? null,
      delay: message.delaySeconds,
    };
    const { at } = core.put(queue, draft, caller);
    return () => watchers.stir(queue.name, at);
  };

  return {
    signingName: "sqs",
    maxRequestBytes: 8 * 1_048_576,
    ...protocol,
    enqueue,

    async send(queueArn, message, caller) {
      core.demand(caller, "sqs:SendMessage", queueArn);
      const queue = queues.get(queueArn);
      const attributes: MessageAttributes = message.messageAttributes ?? {};
      const draft = { body: message.body, attributes, trace: null, delay: message.delaySeconds };
      const { id, at } = store.transaction(() => core.put(queue, draft, caller));
      watchers.stir(queue.name, at);
      return id;
    },

    async receive(queueArn, max, caller) {
      core.demand(caller, "sqs:ReceiveMessage", queueArn);
      const queue = queues.get(queueArn);
      return core.take(queue, max, queue.settings.visibilityTimeout).map(
        (message): QueueMessage => ({
          messageId: message.id,
          receiptHandle: message.receipt,
          body: message.body,
          attributes: systemAttributes(message),
          messageAttributes: textAttributes(message.attributes),
          md5OfBody: md5(message.body),
        }),
      );
    },

    async remove(queueArn, receiptHandle, caller) {
      core.demand(caller, "sqs:DeleteMessage", queueArn);
      const queue = queues.get(queueArn);
      store.transaction(() => messages.remove(queue, receiptHandle));
    },

    async release(queueArn, receiptHandle, seconds, caller) {
      core.demand(caller, "sqs:ChangeMessageVisibility", queueArn);
      const queue = queues.get(queueArn);
      store.transaction(() => messages.release(queue, receiptHandle, seconds));
      watchers.stir(queue.name, clock() + seconds * 1000);
    },

    recall(queueArn) {
      const queue = queues.get(queueArn);
      const recalled = store.transaction(() => messages.recall(queue));
      if (recalled > 0) watchers.stir(queue.name, clock());
      return recalled;
    },

    figures(queueName) {
      const queue = queues.find(queueName);
      if (!queue) return undefined;
      const since = messages.oldest(queue);
      return { ...messages.count(queue), age: since === undefined ? 0 : Math.floor((clock() - since) / 1000) };
    },

    visibilityTimeout: (queueArn) => queues.get(queueArn).settings.visibilityTimeout,
    watch: (queueArn, listener) => watchers.add(queues.get(queueArn).name, listener),
    close() {
      clearInterval(keeper);
      moves.close();
      watchers.close();
    },
  };
}

function textAttributes(attributes: MessageAttributes): QueueMessage["messageAttributes"] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType, StringValue }]) => [
      name,
      StringValue === undefined ? { DataType } : { DataType, StringValue },
    ]),
  );
}
