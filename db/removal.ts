import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, rows } from "./connect.ts";

/** Deleting one request of a person: with what came of it, and without what is theirs beyond it. */

/**
 * Ends a request of this user for good, whatever came of it: an agent or a replay that is still at work writes nothing any
 * more. What an agent has just committed is seen by every statement after this one.
 */
export async function sealRequest(db: Db, userId: string, requestId: string): Promise<void> {
  await rows(
    db,
    sql`UPDATE jobs SET status = 'cancelled' WHERE job_id = ${requestId}::uuid AND user_id = ${userId}::uuid`,
    z.unknown(),
  );
}

/** Whether another request of the same person works with this CV or posting. */
const usedElsewhere = (column: "cv_id" | "posting_id", id: SQL, userId: string, requestId: string): SQL =>
  sql`EXISTS (SELECT FROM jobs o WHERE o.user_id = ${userId}::uuid AND o.job_id <> ${requestId}::uuid
    AND o.${sql.identifier(column)} = ${id})`;

/**
 * Deletes a request of this user with everything that came of it: analysis, rewrite with its tailored CV, letter,
 * interview, charts, documents, log, and the posting if no other request works with it. CVs that were read or kept stay, and
 * so do applications. A tailored CV stays if it became the primary one or another request works with it. Until late files
 * have been looked for at `places`, they are noted with the erasures.
 */
export async function removeRequest(
  db: Db,
  userId: string,
  requestId: string,
  places: readonly string[],
): Promise<void> {
  const [user, request] = [sql`${userId}::uuid`, sql`${requestId}::uuid`];
  const ofRequest = sql`user_id = ${user} AND request_id = ${request}`;
  await rows(
    db,
    sql`WITH gone AS (
        DELETE FROM jobs WHERE job_id = ${request} AND user_id = ${user} RETURNING posting_id
      ), versions AS (
        DELETE FROM cv_versions v WHERE v.user_id = ${user} AND NOT v.is_primary
          AND v.cv_id IN (SELECT tailored_cv_id FROM cv_rewrites WHERE ${ofRequest})
          AND NOT ${usedElsewhere("cv_id", sql`v.cv_id`, userId, requestId)}
      ), postings AS (
        DELETE FROM job_postings p WHERE p.user_id = ${user} AND p.job_id IN (SELECT posting_id FROM gone)
          AND NOT ${usedElsewhere("posting_id", sql`p.job_id`, userId, requestId)}
      ), analyses AS (DELETE FROM gap_analyses WHERE ${ofRequest}
      ), rewrites AS (DELETE FROM cv_rewrites WHERE ${ofRequest}
      ), interviews AS (DELETE FROM interview_sessions WHERE ${ofRequest}
      ), charts AS (DELETE FROM application_charts WHERE ${ofRequest}
      ), keys AS (DELETE FROM idempotency_keys WHERE ${ofRequest})
      INSERT INTO erasures (erasure_id, places) SELECT gen_random_uuid(), ${JSON.stringify(places)}::jsonb FROM gone`,
    z.unknown(),
  );
}

/** A question with more keys than this would pass what the Data API takes. */
const AT_ONCE = 1_000;

/** Which of these files a CV or posting rests on that is still there: they outlive the request that brought them. */
export async function neededKeys(db: Db, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const asked = JSON.stringify(keys.slice(from, from + AT_ONCE));
    const needed = await rows(
      db,
      sql`SELECT key FROM jsonb_array_elements_text(${asked}::jsonb) AS asked (key) WHERE key IN (
        SELECT profile_key FROM cv_versions UNION ALL SELECT raw_text FROM cv_versions
        UNION ALL SELECT profile_key FROM job_postings UNION ALL SELECT raw_text FROM job_postings)`,
      z.object({ key: z.string() }),
    );
    for (const { key } of needed) found.add(key);
  }
  return found;
}
