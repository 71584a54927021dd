import { sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, rows } from "./connect.ts";

/** How often something may be asked for within a window, under a key of somebody or some address. */
export interface Allowance {
  readonly key: string;
  readonly most: number;
}

/**
 * Counts one use under each key and answers how many seconds the caller must wait; 0 if this use is within all of them.
 * One statement, so that all instances of a function count together. A window begins with the first use in it.
 */
export async function countUse(db: Db, allowances: readonly Allowance[], windowSeconds: number): Promise<number> {
  const window = sql`make_interval(secs => ${windowSeconds}::int)`;
  const values = sql.join(
    allowances.map(({ key }) => sql`(${key}::text, now(), 1)`),
    sql`, `,
  );
  const found = await rows(
    db,
    sql`INSERT INTO limits (key, started_at, used) VALUES ${values}
      ON CONFLICT (key) DO UPDATE SET
        used = CASE WHEN limits.started_at <= now() - ${window} THEN 1 ELSE least(limits.used, 1000000) + 1 END,
        started_at = CASE WHEN limits.started_at <= now() - ${window} THEN now() ELSE limits.started_at END
      RETURNING key, used, ceil(extract(epoch FROM started_at + ${window} - now()))::int AS left`,
    z.object({ key: z.string(), used: z.number(), left: z.number() }),
  );
  const mostOf = new Map(allowances.map(({ key, most }) => [key, most]));
  const over = found.filter(({ key, used }) => used > (mostOf.get(key) ?? 0));
  return Math.max(0, ...over.map(({ left }) => Math.max(1, left)));
}
