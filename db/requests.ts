import { sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { Id } from "../schemas/primitives.ts";
import { type RequestType, type Step, StepName } from "../schemas/requests.ts";
import { type Db, rows } from "./connect.ts";
import { outboxRows } from "./outbox.ts";
import { EventLine, type InputData, RequestState } from "./rows.ts";

export interface User {
  readonly userId: string;
  /** The key of this person's pseudonym on the bus. */
  readonly subjectKey: string;
}

/** Finds the person behind an identity, or makes their row: the first request of a new person needs no sign-up step. */
export async function ensureUser(db: Db, issuer: string, externalId: string, fresh: User): Promise<User> {
  const [found] = await rows(
    db,
    sql`INSERT INTO user_profiles (user_id, issuer, external_id, subject_key)
      VALUES (${fresh.userId}::uuid, ${issuer}, ${externalId}, ${fresh.subjectKey})
      ON CONFLICT (issuer, external_id) DO UPDATE SET issuer = excluded.issuer
      RETURNING user_id, subject_key`,
    z.object({ user_id: Id, subject_key: z.string() }),
  );
  if (!found) throw new Error("a user row was neither found nor made");
  return { userId: found.user_id, subjectKey: found.subject_key };
}

export interface NewRequest {
  readonly requestId: string;
  readonly userId: string;
  readonly type: RequestType;
  readonly wants: readonly Step[];
  readonly subject: string;
  readonly cvId: string | null;
  readonly postingId: string | null;
  readonly input: InputData;
  /** What starts the flow; committed with the row, published afterwards. */
  readonly events: readonly OutgoingEvent[];
}

/** Writes a request and the events that start it, in one statement. */
export async function createRequest(db: Db, request: NewRequest): Promise<void> {
  await rows(
    db,
    sql`WITH request AS (
        INSERT INTO jobs (job_id, user_id, job_type, input_data, cv_id, posting_id, subject, wants)
        VALUES (${request.requestId}::uuid, ${request.userId}::uuid, ${request.type},
          ${JSON.stringify(request.input)}::jsonb, ${request.cvId}::uuid, ${request.postingId}::uuid,
          ${request.subject}, ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(request.wants)}::jsonb)))
        RETURNING job_id
      )
      INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
      SELECT e.event_id, request.job_id, 'api', e.source, e.type, e.detail
      FROM request, jsonb_to_recordset(${outboxRows(request.events)}::jsonb)
        AS e (event_id uuid, source text, type text, detail jsonb)`,
    z.unknown(),
  );
}

/** How a request of this user stands; null if this user has no such request. */
export async function requestState(db: Db, userId: string, requestId: string): Promise<RequestState | null> {
  const [found] = await rows(
    db,
    sql`SELECT j.job_id, j.job_type, j.status, j.wants, j.done, j.skipped, j.failures, j.last_seq, j.created_at,
        j.finished_at, c.profile_key AS cv_profile_key, p.profile_key AS posting_profile_key, a.analysis_key
      FROM jobs j
      LEFT JOIN cv_versions c ON c.cv_id = j.cv_id AND c.user_id = j.user_id
      LEFT JOIN job_postings p ON p.job_id = j.posting_id AND p.user_id = j.user_id
      LEFT JOIN gap_analyses a ON a.request_id = j.job_id AND a.user_id = j.user_id
      WHERE j.job_id = ${requestId}::uuid AND j.user_id = ${userId}::uuid`,
    RequestState,
  );
  return found ?? null;
}

/** The lines of a request's log after line `after`, in order; empty if it isn't this user's. */
export async function eventLines(db: Db, userId: string, requestId: string, after: number): Promise<EventLine[]> {
  return await rows(
    db,
    sql`SELECT l.seq, l.event_id, l.type, l.source, l.causation_id, l.occurred_at, l.data
      FROM event_log l JOIN jobs j ON j.job_id = l.request_id
      WHERE l.request_id = ${requestId}::uuid AND j.user_id = ${userId}::uuid AND l.seq > ${after}
      ORDER BY l.seq LIMIT 500`,
    EventLine,
  );
}

/** A request that waits for an upload. */
export interface Waiting {
  readonly cvId: string | null;
  readonly postingId: string | null;
  readonly subject: string;
  readonly wants: readonly Step[];
}

/** The request that waits for an upload; null if there is none, or it was cancelled or erased. */
export async function waitingRequest(db: Db, requestId: string): Promise<Waiting | null> {
  const [found] = await rows(
    db,
    sql`SELECT cv_id, posting_id, subject, wants FROM jobs
      WHERE job_id = ${requestId}::uuid AND status <> 'cancelled'`,
    z.object({ cv_id: Id.nullable(), posting_id: Id.nullable(), subject: z.string(), wants: z.array(StepName) }),
  );
  if (!found) return null;
  return { cvId: found.cv_id, postingId: found.posting_id, subject: found.subject, wants: found.wants };
}
