import type { Db } from "../../db/connect.ts";
import { inFlight } from "../../db/requests.ts";

/** After so many seconds it is worth trying again. */
export const RETRY_AFTER_SECONDS = 5;

/**
 * Keeps those who press on from costing much. Whether there is room is decided where a request is written, after its
 * files are stored; for somebody who was refused a moment ago it is looked up before that, so that a thousand refusals
 * store and remove no files.
 */
export function crowding(db: Db, maxInFlight: number, now = () => Date.now()) {
  const refusedAt = new Map<string, number>();
  return {
    /** This person was refused just now. */
    note(userId: string): void {
      refusedAt.set(userId, now());
    },
    /** Whether this person, refused a moment ago, would be refused again. */
    async persists(userId: string): Promise<boolean> {
      if (now() - (refusedAt.get(userId) ?? Number.NEGATIVE_INFINITY) > RETRY_AFTER_SECONDS * 1_000) return false;
      if ((await inFlight(db, userId)) >= maxInFlight) return true;
      refusedAt.delete(userId);
      return false;
    },
  };
}
