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
