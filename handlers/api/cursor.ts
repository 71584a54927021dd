import type * as z from "zod";
import { Refusal } from "./reply.ts";

/** A place in a list, as text that clients hand back as it is. */
export const writeCursor = (position: readonly string[]): string =>
  Buffer.from(JSON.stringify(position)).toString("base64url");

/** Reads a cursor of ours; null if none is given. Throws Refusal for any other text. */
export function readCursor<T>(cursor: string | undefined, position: z.ZodType<T>): T | null {
  if (cursor === undefined) return null;
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    const message = "cursor is not one that this list has given; begin again without it";
    throw new Refusal(422, [{ code: "invalid", message, field: "cursor" }]);
  }
}
