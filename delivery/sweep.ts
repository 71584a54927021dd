import { EventRefused } from "./errors.ts";
import type { OutgoingEvent } from "./outgoing.ts";
import type { Publish } from "./publish.ts";

/** The outbox as a sweep sees it. */
export interface Outbox {
  /** Events that nobody has sent, those set apart left out; empty when there are none left. */
  unsent(): Promise<readonly OutgoingEvent[]>;
  /** Some of those that were set apart earlier, those that were tried longest ago first. */
  refused(): Promise<readonly OutgoingEvent[]>;
  markSent(events: readonly OutgoingEvent[]): Promise<void>;
  /** From now on `unsent` leaves this event out. */
  setApart(event: OutgoingEvent, code: string): Promise<void>;
}

export interface Swept {
  readonly sent: number;
  /** The events that the bus refuses, with its code. */
  readonly refused: readonly { readonly id: string; readonly type: string; readonly code: string }[];
}

/**
 * Sends what lies unsent. An event that the bus refuses is set apart and the others go on; those that were set apart
 * earlier are tried again first, since what was in their way (a permission, a limit) may have been mended. Throws
 * whatever else goes wrong with the bus: then there is nothing to be sent.
 */
export async function sweep(outbox: Outbox, publish: Publish): Promise<Swept> {
  const refused: { id: string; type: string; code: string }[] = [];
  let sent = 0;

  const send = async (events: readonly OutgoingEvent[]): Promise<void> => {
    await publish(events);
    await outbox.markSent(events);
    sent += events.length;
  };

  const sendEach = async (events: readonly OutgoingEvent[]): Promise<void> => {
    for (const event of events) {
      try {
        await send([event]);
      } catch (error) {
        if (!(error instanceof EventRefused)) throw error;
        await outbox.setApart(event, error.code);
        refused.push({ id: event.id, type: event.type, code: error.code });
      }
    }
  };

  /** Answers whether all of them were sent. */
  const sendAll = async (events: readonly OutgoingEvent[]): Promise<boolean> => {
    try {
      await send(events);
      return true;
    } catch (error) {
      if (!(error instanceof EventRefused)) throw error;
      // A refusal speaks of one entry, or of the call as a whole: one by one they tell which it is. What was accepted
      // already goes out a second time, which agents notice.
      await sendEach(events);
      return false;
    }
  };

  for (let goesOn = true; goesOn; ) {
    const earlier = await outbox.refused();
    goesOn = earlier.length > 0 && (await sendAll(earlier));
  }
  for (let events = await outbox.unsent(); events.length > 0; events = await outbox.unsent()) await sendAll(events);
  return { sent, refused };
}
