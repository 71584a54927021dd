import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, rows } from "./connect.ts";

/** Ages in days at which rows go. */
export interface Ages {
  readonly requests: number;
  readonly deliveries: number;
  readonly idempotencyKeys: number;
  readonly operatorActions: number;
}

/** A statement that takes too many rows would pass the Data API's time and lock out others. */
const BATCH = 1_000;

const before = (days: number): SQL => sql`now() - make_interval(days => ${days}::int)`;

/** The oldest rows of each table that are beyond their age, as deletions of one batch each. */
const deletions = (ages: Ages): Readonly<Record<string, SQL>> => ({
  // What belongs to a request goes with it; CVs, postings and analyses are the person's and stay.
  jobs: sql`DELETE FROM jobs WHERE job_id IN (
    SELECT job_id FROM jobs WHERE created_at < ${before(ages.requests)} ORDER BY created_at LIMIT ${BATCH}::int)`,
  inbox: sql`DELETE FROM inbox WHERE ctid IN (
    SELECT ctid FROM inbox WHERE handled_at < ${before(ages.deliveries)} LIMIT ${BATCH}::int)`,
  // What was never sent stays until it is: the sweep sends it.
  outbox: sql`DELETE FROM outbox WHERE event_id IN (
    SELECT event_id FROM outbox WHERE created_at < ${before(ages.deliveries)} AND sent_at IS NOT NULL
    LIMIT ${BATCH}::int)`,
  event_log: sql`DELETE FROM event_log WHERE ctid IN (
    SELECT ctid FROM event_log WHERE logged_at < ${before(ages.requests)} LIMIT ${BATCH}::int)`,
  // The accounts of days and requests that nobody adds to any more.
  spending: sql`DELETE FROM spending WHERE account IN (
    SELECT account FROM spending WHERE created_at < ${before(ages.deliveries)} LIMIT ${BATCH}::int)`,
  operator_actions: sql`DELETE FROM operator_actions WHERE action_id IN (
    SELECT action_id FROM operator_actions WHERE created_at < ${before(ages.operatorActions)} LIMIT ${BATCH}::int)`,
  // What nobody has read again for so long is read anew. Rounds and their visits go with their requests.
  research_pages: sql`DELETE FROM research_pages WHERE page_id IN (
    SELECT page_id FROM research_pages WHERE fetched_at < ${before(ages.requests)} LIMIT ${BATCH}::int)`,
  research_visits: sql`DELETE FROM research_visits WHERE ctid IN (
    SELECT ctid FROM research_visits WHERE created_at < ${before(ages.deliveries)} LIMIT ${BATCH}::int)`,
  // Events that could bring a removed document back are no longer kept by then.
  knowledge_removals: sql`DELETE FROM knowledge_removals WHERE document_id IN (
    SELECT document_id FROM knowledge_removals WHERE removed_at < ${before(ages.requests)} LIMIT ${BATCH}::int)`,
  // Windows that are long over; the next use would begin a new one.
  limits: sql`DELETE FROM limits WHERE ctid IN (
    SELECT ctid FROM limits WHERE started_at < ${before(ages.idempotencyKeys)} LIMIT ${BATCH}::int)`,
  idempotency_keys: sql`DELETE FROM idempotency_keys WHERE ctid IN (
    SELECT ctid FROM idempotency_keys WHERE created_at < ${before(ages.idempotencyKeys)} LIMIT ${BATCH}::int)`,
});

/** Deletes what is beyond its age, batch by batch. Answers the number of rows by table. */
export async function expire(db: Db, ages: Ages): Promise<Record<string, number>> {
  const deleted: Record<string, number> = {};
  for (const [table, deletion] of Object.entries(deletions(ages))) {
    deleted[table] = 0;
    for (;;) {
      const found = await rows(
        db,
        sql`WITH gone AS (${deletion} RETURNING 1) SELECT count(*)::int AS count FROM gone`,
        z.object({ count: z.number() }),
      );
      const count = found[0]?.count ?? 0;
      deleted[table] += count;
      if (count < BATCH) break;
    }
  }
  return deleted;
}
