import type { EventDeclaration } from "../schemas/event.ts";
import type { Agent } from "./agent.ts";
import { deliver, type Ports } from "./deliver.ts";
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

/** What is done about messages that can't be handled. */
export interface Receiving {
  readonly bury: Bury;
  readonly retryLater: RetryLater;
  readonly log?: Log;
  /** How often the queue hands a message out before it goes to the dead letters. */
  readonly maxReceives: number;
}

export interface Subscription<Request, Write> extends Ports<Request, Write>, Receiving {}

/** Handles one message and answers with what became of it, for the log; `note` adds to the line. */
export type Receive = (
  record: QueueRecord & { readonly receiveCount: number },
  note: (details: Readonly<Record<string, unknown>>) => void,
) => Promise<string>;

/**
 * A Lambda handler behind a queue. The queue delivers one message at a time (batch size 1), so that one failure never
 * delays or repeats its neighbours. A message that can't be read goes to the dead letters at once, with the reason;
 * what fails comes back after a pause.
 */
export function receiving(
  agent: string,
  receive: Receive,
  { bury, retryLater, maxReceives, log = logJson }: Receiving,
): (event: QueueEvent) => Promise<void> {
  const handle = async (record: QueueRecord): Promise<void> => {
    const receiveCount = Number(record.attributes.ApproximateReceiveCount);
    const started = performance.now();
    let line: Readonly<Record<string, unknown>> = { agent, messageId: record.messageId, receiveCount };
    const note = (details: Readonly<Record<string, unknown>>): void => {
      line = { ...line, ...details };
    };
    const milliseconds = (): number => Math.round(performance.now() - started);
    try {
      const result = await receive({ ...record, receiveCount }, note);
      log({ level: "info", ...line, result, milliseconds: milliseconds() });
    } catch (error) {
      log({ level: "error", ...line, ...describeError(error), milliseconds: milliseconds() });
      if (error instanceof InvalidEventError) return await bury(record, error.message);
      await retryLater(record, receiveCount >= maxReceives ? 0 : retryPause(receiveCount));
      throw error;
    }
  };

  return async (event) => {
    for (const record of event.Records) await handle(record);
  };
}

/** The Lambda handler of an agent. */
export function subscribe<D extends EventDeclaration, Request, Write>(
  agent: Agent<D, Request, Write>,
  subscription: Subscription<Request, Write>,
): (event: QueueEvent) => Promise<void> {
  const receive: Receive = async ({ body, receiveCount }, note) => {
    const event = readEvent(parseEnvelope(body), agent.on);
    const { id, requestId, replay } = event.metadata;
    note({ event: event.type, eventId: id, requestId, replay });
    const delivery = { agent: agent.name, event, receiveCount, last: receiveCount >= subscription.maxReceives };
    return await deliver(agent, delivery, subscription);
  };
  return receiving(agent.name, receive, subscription);
}

/** An error's kind and where it was thrown. Its message may quote what a person wrote, so it is not logged. */
export function describeError(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frame = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  return { error: error.name, ...(frame === undefined ? {} : { at: frame.trim() }) };
}
