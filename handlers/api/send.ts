import type { Db } from "../../db/connect.ts";
import { markSent } from "../../db/outbox.ts";
import type { OutgoingEvent } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";

/**
 * Sends what a route has committed. A failure is not the caller's: their request is taken in, what wasn't sent lies in
 * the outbox, and the sweep sends it.
 */
export async function sendNow(
  { db, publish }: { readonly db: Db; readonly publish: Publish },
  requestId: string,
  events: readonly OutgoingEvent[],
): Promise<void> {
  if (events.length === 0) return;
  try {
    await publish(events);
    await markSent(db, events);
  } catch (error) {
    logJson({ level: "error", agent: "api", requestId, ...describeError(error) });
  }
}
