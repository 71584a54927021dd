import { setTimeout as sleep } from "node:timers/promises";
import {
  type EventBridgeClient,
  EventBridgeServiceException,
  PutEventsCommand,
  type PutEventsCommandOutput,
  type PutEventsRequestEntry,
} from "@aws-sdk/client-eventbridge";
import { EventRefused } from "./errors.ts";
import type { OutgoingEvent } from "./outgoing.ts";

/**
 * Publishes events, and resolves only when the bus has accepted every one of them. Throws EventRefused if the bus doesn't
 * take one of them, or the call, as it is; others of the same call may have been accepted.
 */
export type Publish = (events: readonly OutgoingEvent[]) => Promise<void>;

/** `PutEvents` takes up to ten entries a call. */
const ENTRIES = 10;
const ATTEMPTS = 4;

/** Entries that the bus may accept if they are sent again. Everything else is a fault of ours. */
const passing = (code: string | undefined): boolean =>
  code === "ThrottlingException" || code === "InternalFailure" || code === "InternalException";

/** A call that the bus refuses as a whole: permissions are asked for all entries at once, and sizes are added up. */
const isRefusal = (error: unknown): error is EventBridgeServiceException =>
  error instanceof EventBridgeServiceException && error.$fault === "client" && error.$retryable === undefined;

async function putEvents(
  client: EventBridgeClient,
  entries: readonly PutEventsRequestEntry[],
): Promise<PutEventsCommandOutput> {
  try {
    return await client.send(new PutEventsCommand({ Entries: [...entries] }));
  } catch (error) {
    if (!isRefusal(error) || passing(error.name)) throw error;
    throw new EventRefused(`the bus refused a call: ${error.name} ${error.message}`, error.name, { cause: error });
  }
}

/**
 * Publishes to a bus. `PutEvents` answers 200 even if entries failed, so each entry of the answer is looked at:
 * throttled ones are sent again with backoff, others throw with their code.
 */
export function publisher(client: EventBridgeClient, busName: string): Publish {
  const put = async (entries: readonly PutEventsRequestEntry[]): Promise<void> => {
    let left = [...entries];
    for (let attempt = 1; left.length > 0; attempt++) {
      const answer = await putEvents(client, left);
      const failed = left.flatMap((entry, index) => {
        const result = answer.Entries?.[index];
        return result?.EventId ? [] : [{ entry, code: result?.ErrorCode, message: result?.ErrorMessage }];
      });
      const refused = failed.find(({ code }) => !passing(code));
      if (refused) {
        const { entry, code = "UnknownError", message } = refused;
        throw new EventRefused(`the bus refused ${entry.DetailType}: ${code} ${message}`, code);
      }
      if (failed.length > 0 && attempt === ATTEMPTS) throw new Error(`the bus is throttling: ${failed[0]?.code}`);
      left = failed.map(({ entry }) => entry);
      if (left.length > 0) await sleep(100 * 2 ** attempt * (0.5 + Math.random() / 2));
    }
  };

  return async (events) => {
    const entries = events.map((event) => ({
      EventBusName: busName,
      Source: event.source,
      DetailType: event.type,
      Time: new Date(event.detail.metadata.occurredAt),
      Detail: JSON.stringify(event.detail),
    }));
    for (let start = 0; start < entries.length; start += ENTRIES) await put(entries.slice(start, start + ENTRIES));
  };
}
