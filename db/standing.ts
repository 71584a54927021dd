import { type SQL, sql } from "drizzle-orm";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { outboxRows } from "./outbox.ts";

/** The person's standing request: what happens outside any analysis belongs to it, and so do their charts. */
export interface Standing {
  readonly requestId: string;
  readonly subject: string;
}

/**
 * The tables that tell of something that has happened to a person's things, for a statement that has a row with
 * `user_id` in `changed`. The standing request counts as completed from the start: it never waits for anything and isn't
 * one of the requests at work.
 */
export const told = ({ requestId, subject }: Standing, event: OutgoingEvent): SQL => sql`, standing AS (
    INSERT INTO jobs (job_id, user_id, job_type, status, input_data, subject, wants, done, finished_at)
    SELECT ${requestId}::uuid, user_id, 'get_analytics', 'completed', '{}', ${subject},
      ARRAY['charts'], ARRAY['charts'], now() FROM changed
    ON CONFLICT (job_id) DO NOTHING
  ), sending AS (
    INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
    SELECT e.event_id, ${requestId}::uuid, 'api', e.source, e.type, e.detail
    FROM changed, jsonb_to_recordset(${outboxRows([event])}::jsonb) AS e (event_id uuid, source text, type text, detail jsonb)
    ON CONFLICT (event_id) DO NOTHING
  )`;
