import type { IncomingMessage } from "node:http";
import * as z from "zod";
import type { Permission } from "./keys.ts";

/** The longest message that is read before it is known whether it may be: a document to be ingested, and its frame. */
const MOST_BYTES = 12 * 1024 * 1024;

/** The message of a request; null where it is none, or longer than any that the tools take. */
export async function messageOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > MOST_BYTES) return null;
    parts.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    return null;
  }
}

const ToolCall = z.looseObject({ method: z.literal("tools/call"), params: z.looseObject({ name: z.string() }) });

/** The scope that the caller lacks for a tool which a message calls; null if it lacks none. */
export function scopeLackedFor(message: unknown, permits: Permission): string | null {
  for (const each of [message].flat()) {
    const call = ToolCall.safeParse(each).data;
    const lack = call === undefined ? null : permits(call.params.name);
    if (lack?.lacks === "scope") return lack.scope;
  }
  return null;
}

/** How many tools a message calls; a batch calls several. */
export const callsIn = (message: unknown): number =>
  [message].flat().filter((each) => ToolCall.safeParse(each).success).length;

const MINUTE = 60_000;

/** Says of each call of a person whether it is one too many for this minute. */
export type Meter = (person: string, calls: number) => boolean;

/** Counts the calls of each person, minute by minute. Nothing is remembered of earlier minutes. */
export function callMeter(perMinute: number, clock: () => number = Date.now): Meter {
  let minute = 0;
  const counts = new Map<string, number>();
  return (person, calls) => {
    const now = Math.floor(clock() / MINUTE);
    if (now !== minute) counts.clear();
    minute = now;
    const count = (counts.get(person) ?? 0) + calls;
    if (count <= perMinute) counts.set(person, count);
    return count > perMinute;
  };
}
