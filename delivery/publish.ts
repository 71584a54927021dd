import { setTimeout as sleep } from "node:timers/promises";
import { type EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from "@aws-sdk/client-eventbridge";
import type { OutgoingEvent } from "./outgoing.ts";

/** Publishes events, and resolves only when the bus has accepted every one of them. */
export type Publish = (events: readonly OutgoingEvent[]) => Promise<void>;

/** `PutEvents` takes up to ten entries a call. */
const ENTRIES = 10;
const ATTEMPTS = 4;

/** Entries that the bus may accept if they are sent again. Everything else is a fault of ours. */
const passing = (code: string | undefined): boolean =>
  code === "ThrottlingException" || code === "InternalFailure" || code === "InternalException";

/**
 * Publishes to a bus. `PutEvents` answers 200 even if entries failed, so each entry of the answer is looked at:
 * throttled ones are sent again with backoff, others throw with their code.
 */
export function publisher(client: EventBridgeClient, busName: string): Publish {
  const put = async (entries: readonly PutEventsRequestEntry[]): Promise<void> => {
    let left = [...entries];
    for (let attempt = 1; left.length > 0; attempt++) {
      const answer = await client.send(new PutEventsCommand({ Entries: left }));
      const failed = left.flatMap((entry, index) => {
        const result = answer.Entries?.[index];
        return result?.EventId ? [] : [{ entry, code: result?.ErrorCode, message: result?.ErrorMessage }];
      });
      const refused = failed.find(({ code }) => !passing(code));
      if (refused) throw new Error(`the bus refused ${refused.entry.DetailType}: ${refused.code} ${refused.message}`);
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
