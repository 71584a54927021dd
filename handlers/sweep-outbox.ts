import { markSent, refusedEvents, setApart, unsentEvents } from "../db/outbox.ts";
import { logJson } from "../delivery/subscribe.ts";
import { sweep } from "../delivery/sweep.ts";
import { bus, database, numberSetting } from "./shared/runtime.ts";

const BATCH = 100;

const db = database();
const publish = bus();
/** A delivery that is still at work sends its own events; what is older was left behind by a crash. */
const leftBehindSeconds = numberSetting("LEFT_BEHIND_SECONDS");

const outbox = {
  unsent: () => unsentEvents(db, leftBehindSeconds, BATCH),
  refused: () => refusedEvents(db, BATCH),
  markSent: markSent.bind(null, db),
  setApart: setApart.bind(null, db),
};

/**
 * Sends what lies in the outbox after a crash between commit and publish that no redelivery has mended. Throws at the end
 * if the bus refuses events, which rings the alarm on this function's errors for as long as there are such events.
 */
export async function handler(): Promise<{ sent: number }> {
  const { sent, refused } = await sweep(outbox, publish);
  for (const { id, type, code } of refused) {
    logJson({ level: "error", agent: "sweep-outbox", event: type, eventId: id, result: "refused", code });
  }
  logJson({ level: sent > 0 ? "warn" : "info", agent: "sweep-outbox", sent, refused: refused.length });
  if (refused.length > 0) throw new Error(`the bus refuses ${refused.length} events; they were set apart`);
  return { sent };
}
