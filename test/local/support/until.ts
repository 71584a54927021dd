import { setTimeout as wait } from "node:timers/promises";

/** Waits until `look` finds something, and gives it. Throws after `limit` milliseconds. */
export async function until<Found>(
  look: () => Promise<Found | undefined> | Found | undefined,
  limit = 5000,
): Promise<Found> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`nothing was found within ${limit} ms`);
    await wait(10);
  }
}
