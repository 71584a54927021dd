import type { Log } from "../log.ts";
import type { Caller, QueueMessage, Queues } from "../service.ts";
import { failedItems, recordOf } from "./batch.ts";
import type { LocalFunctions } from "./functions.ts";
import { type Mapping, RECEIVE_MAX } from "./mapping.ts";

export interface PollerOptions {
  readonly functions: Pick<LocalFunctions, "deliver">;
  readonly queues: Queues;
  readonly region: string;
  readonly log: Log;
  /**
   * Seconds after which a message whose function failed becomes visible again, by how often it was received. Without it
   * the message rests until its visibility timeout has passed, as on AWS.
   */
  readonly retryDelay?: (receiveCount: number) => number;
}

export interface Poller {
  start(): void;
  /** Looks for messages now: the mapping was switched on. */
  wake(): void;
  /** Takes no further messages and waits for the invocations under way. */
  close(): Promise<void>;
}

/** Batches under way at the same time where the mapping sets no limit: more would only wait for a process. */
const DEFAULT_CONCURRENCY = 8;
/** After a call to the queue failed, milliseconds. */
const PAUSE_AFTER_ERROR = 1000;
/** The pauses double up to this. */
const PAUSE_MAX = 60_000;

/** Takes messages from a mapping's queue to its function, as the function's role, until it is closed. */
export function createPoller(mapping: Mapping, options: PollerOptions): Poller {
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
