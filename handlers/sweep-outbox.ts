import { markSent, unsentEvents } from "../db/outbox.ts";
import { logJson } from "../delivery/subscribe.ts";
import { bus, database, numberSetting } from "./shared/runtime.ts";

const BATCH = 100;

const db = database();
const publish = bus();
/** A delivery that is still at work sends its own events; what is older was left behind by a crash. */
const leftBehindSeconds = numberSetting("LEFT_BEHIND_SECONDS");

/** Sends what lies in the outbox after a crash between commit and publish that no redelivery has mended. */
export async function handler(): Promise<{ sent: number }> {
  let sent = 0;
  for (;;) {
    const unsent = await unsentEvents(db, leftBehindSeconds, BATCH);
    if (unsent.length === 0) break;
    await publish(unsent);
    await markSent(db, unsent);
    sent += unsent.length;
  }
  logJson({ level: sent > 0 ? "warn" : "info", agent: "sweep-outbox", sent });
  return { sent };
}
