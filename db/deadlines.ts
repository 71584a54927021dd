import { sql } from "drizzle-orm";
import * as z from "zod";
import { Id } from "../schemas/primitives.ts";
import { requestStatuses, StepName } from "../schemas/requests.ts";
import { type Db, json, rows } from "./connect.ts";

const Progress = z.object({
  job_id: Id,
  subject: z.string(),
  status: z.enum(requestStatuses),
  wants: z.array(StepName),
  done: z.array(StepName),
  skipped: z.array(StepName),
  failures: json(z.partialRecord(StepName, z.string())),
  quiet_seconds: z.number(),
  /** The names of the events that said that a part is there. */
  submitted: z.array(z.string()),
});
export type Standing = z.infer<typeof Progress>;

/** How far a request is and for how long nothing has happened; null if it is gone. */
export async function standingOf(db: Db, requestId: string): Promise<Standing | null> {
  const [found] = await rows(
    db,
    sql`SELECT job_id, subject, status, wants, done, skipped, failures,
        extract(epoch FROM now() - coalesce(l.last_line, j.created_at))::float8 AS quiet_seconds,
        ARRAY(SELECT type FROM event_log WHERE request_id = j.job_id AND type LIKE '%Submitted') AS submitted
      FROM jobs j
      LEFT JOIN LATERAL (SELECT max(logged_at) AS last_line FROM event_log WHERE request_id = j.job_id) l ON true
      WHERE job_id = ${requestId}::uuid`,
    Progress,
  );
  return found ?? null;
}

/** What a look is filed under among the claims. */
const LOOK = "deadline";

/**
 * Claims the next look at a request for the message that is being handled. Only one message at a time has it, however
 * many copies of it come: the one that looked last (a retry of it goes on), or, once the next look is due, the first that
 * comes. So each look is followed by one, and a look that got lost in the dead letters can be taken up by a redrive.
 * `everySeconds`: how far looks lie apart; nine tenths of it count as due, since clocks differ.
 */
export async function claimLook(db: Db, requestId: string, messageId: string, everySeconds: number): Promise<boolean> {
  const claimed = await rows(
    db,
    sql`INSERT INTO claims (request_id, step, event_id)
      SELECT job_id, ${LOOK}, ${messageId}::uuid FROM jobs WHERE job_id = ${requestId}::uuid
      FOR KEY SHARE
      ON CONFLICT (request_id, step, replay) DO UPDATE SET event_id = excluded.event_id, claimed_at = now()
        WHERE claims.event_id = excluded.event_id
          OR claims.claimed_at <= now() - make_interval(secs => ${everySeconds * 0.9}::float8)
      RETURNING 1 AS one`,
    z.unknown(),
  );
  return claimed.length > 0;
}
