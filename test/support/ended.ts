import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import type { Call } from "./calls.ts";

const Standing = z.looseObject({ job_id: z.string(), status: z.string(), result: z.unknown() });
export type Standing = z.infer<typeof Standing>;

const PAUSE_MS = 40;
const PATIENCE_MS = 60_000;

/** Waits for the end of a request. Throws if it doesn't come. */
export async function endOf(call: Call, id: string): Promise<Standing> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { data } = await call("GET", `/jobs/${id}`);
    const standing = Standing.parse(data);
    if (standing.result !== null) return standing;
    if (Date.now() > until) throw new Error(`request ${id} is still ${standing.status}`);
    await sleep(PAUSE_MS);
  }
}
