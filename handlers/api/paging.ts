import * as z from "zod";
import { Id } from "../../schemas/primitives.ts";
import { readCursor, writeCursor } from "./cursor.ts";

/** The query of every list: newest first, page by page. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe("How many at once; 50 by default."),
  cursor: z.string().optional().describe("`next_cursor` of the page before."),
});

/** Where a page ends; a cursor means nothing to anybody but us. */
const Position = z.tuple([z.iso.datetime(), Id]);

/** The place in a list after which a page begins. */
export interface Place {
  readonly createdAt: string;
  readonly id: string;
}

/** The place that a cursor names; null at the beginning. Throws Refusal for a cursor that isn't ours. */
export function placeOf(cursor: string | undefined): Place | null {
  const position = readCursor(cursor, Position);
  return position && { createdAt: position[0], id: position[1] };
}

/** One page out of `limit + 1` items that were looked up, and the cursor of the next one; null at the end. */
export function pageOf<Item>(found: readonly Item[], limit: number, place: (item: Item) => Place) {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  const at = last && place(last);
  return { items, nextCursor: at ? writeCursor([at.createdAt, at.id]) : null };
}
