import type { EventDeclaration } from "../schemas/event.ts";
import type { Agent } from "./agent.ts";
import { deliver, type Ports, type Result } from "./deliver.ts";
import { parseEnvelope, readEvent } from "./envelope.ts";
import { InvalidEventError } from "./errors.ts";

/** The part of a Lambda SQS event that a delivery needs. */
export interface QueueRecord {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: { readonly ApproximateReceiveCount: string };
}
export interface QueueEvent {
  readonly Records: readonly QueueRecord[];
}

/** Lays a message that can't be read into the agent's dead letters, with the reason. */
export type Bury = (record: QueueRecord, reason: string) => Promise<void>;

/** Has the queue hand a message out again after so many seconds. */
export type RetryLater = (record: QueueRecord, seconds: number) => Promise<void>;

/**
 * The pause before the next receive, seconds. Without it a failed message would stay invisible for as long as the queue
 * waits for a function that might still be at work (six times the function's time).
 */
export const retryPause = (receiveCount: number): number => Math.min(5 ** receiveCount, 300);

/** One line of a handler's log: codes and ids only, never data of a person. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;

export const logJson: Log = (line) => console.log(JSON.stringify(line));

export interface Subscription<Request, Write> extends Ports<Request, Write> {
  readonly bury: Bury;
  readonly retryLater: RetryLater;
  readonly log?: Log;
  /** How often the queue hands a message out before it goes to the dead letters. */
  readonly maxReceives: number;
}

/**
 * The Lambda handler of an agent. The queue delivers one message at a time (batch size 1), so that one failure never
 * delays or repeats its neighbours.
 */
export function subscribe<D extends EventDeclaration, Request, Write>(
  agent: Agent<D, Request, Write>,
  subscription: Subscription<Request, Write>,
): (event: QueueEvent) => Promise<void> {
  const { bury, retryLater, maxReceives, log = logJson } = subscription;

  const receive = async (record: QueueRecord): Promise<void> => {
    const receiveCount = Number(record.attributes.ApproximateReceiveCount);
    const event = readEvent(parseEnvelope(record.body), agent.on);
    const { id, requestId, replay } = event.metadata;
    const line = { agent: agent.name, event: event.type, eventId: id, requestId, replay, receiveCount };
    const started = performance.now();
    const milliseconds = (): number => Math.round(performance.now() - started);
    try {
      const delivery = { agent: agent.name, event, receiveCount, last: receiveCount >= maxReceives };
      const result: Result = await deliver(agent, delivery, subscription);
      log({ level: "info", ...line, result, milliseconds: milliseconds() });
    } catch (error) {
      log({ level: "error", ...line, ...describeError(error), milliseconds: milliseconds() });
      await retryLater(record, receiveCount >= maxReceives ? 0 : retryPause(receiveCount));
      throw error;
    }
  };

  return async (event) => {
    for (const record of event.Records) {
      try {
        await receive(record);
      } catch (error) {
        if (!(error instanceof InvalidEventError)) throw error;
        log({ level: "error", agent: agent.name, messageId: record.messageId, error: "InvalidEventError" });
        await bury(record, error.message);
      }
    }
  };
}

/** An error's kind and where it was thrown. Its message may quote what a person wrote, so it is not logged. */
export function describeError(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frame = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  return { error: error.name, ...(frame === undefined ? {} : { at: frame.trim() }) };
}
