import { sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { Id } from "../schemas/primitives.ts";
import { type RequestType, requestStatuses, type Step, StepName } from "../schemas/requests.ts";
import { type Db, json, rows } from "./connect.ts";
import { outboxRows, outgoingOf } from "./outbox.ts";
import { resultKeys, resultTables } from "./result-keys.ts";
import { EventLine, type InputData, OutboxRow, RequestState } from "./rows.ts";

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
  readonly idempotency: { readonly key: string; readonly fingerprint: string } | null;
  /** So many requests of one person may be at work at once. */
  readonly maxInFlight: number;
}

/** What became of a request at the door. `repeated`: the same key brought the same request before. */
export type Admission =
  | { readonly kind: "created" }
  /** `unsent`: what the first try has written and, it seems, not sent. */
  | { readonly kind: "repeated"; readonly requestId: string; readonly unsent: readonly OutgoingEvent[] }
  | { readonly kind: "keyReused" }
  | { readonly kind: "tooMany" };

const Admitted = z.object({
  created: z.number(),
  in_flight: z.number(),
  key_request_id: Id.nullable(),
  key_fingerprint: z.string().nullable(),
  unsent: json(z.array(OutboxRow)).nullable(),
});

/** Claims the key for this request, or shows the request that has it. Nothing is claimed for one that is turned away. */
const keyClaim = ({ idempotency, userId, requestId, maxInFlight }: NewRequest) =>
  idempotency === null
    ? sql`SELECT ${requestId}::uuid AS request_id, NULL::text AS fingerprint`
    : sql`INSERT INTO idempotency_keys (user_id, key, request_id, fingerprint)
        SELECT ${userId}::uuid, ${idempotency.key}, ${requestId}::uuid, ${idempotency.fingerprint}
        FROM load
        WHERE in_flight < ${maxInFlight}::int OR EXISTS (
          SELECT FROM idempotency_keys WHERE user_id = ${userId}::uuid AND key = ${idempotency.key})
        ON CONFLICT (user_id, key) DO UPDATE SET key = excluded.key
        RETURNING request_id, fingerprint`;

/**
 * Takes a request in, with the events that start it, in one statement: unless the person has too many at work, or has
 * sent it before under the same key. Under many at once the cap may be passed by a few; it protects, it doesn't count.
 * The same statement may come twice, if its answer was lost and the client sent it again: the request is taken in once,
 * doesn't count against itself, and the answer is the same.
 */
export async function createRequest(db: Db, request: NewRequest): Promise<Admission> {
  const { requestId, userId, idempotency, maxInFlight } = request;
  const [admitted] = await rows(
    db,
    sql`WITH load AS (
        SELECT count(*)::int AS in_flight, EXISTS (SELECT FROM jobs WHERE job_id = ${requestId}::uuid) AS known
        FROM jobs WHERE user_id = ${userId}::uuid AND status IN ('pending', 'processing')
      ), claimed AS (${keyClaim(request)}
      ), request AS (
        INSERT INTO jobs (job_id, user_id, job_type, input_data, cv_id, posting_id, subject, wants)
        SELECT ${requestId}::uuid, ${userId}::uuid, ${request.type}, ${JSON.stringify(request.input)}::jsonb,
          ${request.cvId}::uuid, ${request.postingId}::uuid, ${request.subject},
          ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(request.wants)}::jsonb))
        FROM load, claimed
        WHERE (known OR in_flight < ${maxInFlight}::int) AND claimed.request_id = ${requestId}::uuid
        ON CONFLICT (job_id) DO UPDATE SET job_id = excluded.job_id
        RETURNING job_id
      ), sending AS (
        INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
        SELECT e.event_id, request.job_id, 'api', e.source, e.type, e.detail
        FROM request, jsonb_to_recordset(${outboxRows(request.events)}::jsonb)
          AS e (event_id uuid, source text, type text, detail jsonb)
        ON CONFLICT (event_id) DO NOTHING
      )
      SELECT (SELECT count(*)::int FROM request) AS created, in_flight,
        (SELECT request_id FROM claimed) AS key_request_id, (SELECT fingerprint FROM claimed) AS key_fingerprint,
        (SELECT jsonb_agg(to_jsonb(o)) FROM outbox o, claimed
          WHERE o.request_id = claimed.request_id AND o.agent = 'api' AND o.sent_at IS NULL) AS unsent
      FROM load`,
    Admitted,
  );
  if (!admitted) throw new Error("the database answered nothing to a new request");
  if (admitted.created === 1) return { kind: "created" };
  const { key_request_id: earlier, key_fingerprint: fingerprint } = admitted;
  if (idempotency === null || earlier === null || earlier === requestId) return { kind: "tooMany" };
  if (fingerprint !== idempotency.fingerprint) return { kind: "keyReused" };
  return { kind: "repeated", requestId: earlier, unsent: outgoingOf(admitted.unsent) };
}

/** How many requests of a person are at work. */
export async function inFlight(db: Db, userId: string): Promise<number> {
  const [found] = await rows(
    db,
    sql`SELECT count(*)::int AS in_flight FROM jobs
      WHERE user_id = ${userId}::uuid AND status IN ('pending', 'processing')`,
    z.object({ in_flight: z.number() }),
  );
  return found?.in_flight ?? 0;
}

/** How a cancel went; null if this user has no such request. `unsent`: the event, as long as it is to be sent. */
export type Cancellation = { readonly cancelled: boolean; readonly unsent: readonly OutgoingEvent[] } | null;

const Standing = z.object({ status: z.enum(requestStatuses), unsent: json(z.array(OutboxRow)).nullable() });

/**
 * Cancels a request of this user that hasn't ended: from now on nothing is written for it. The line in its log and the
 * event are part of the same statement. A second statement looks at what has become of the request, since a cancel may
 * come twice (from a person, or because an answer was lost) and the first has done everything.
 */
export async function cancelRequest(db: Db, userId: string, event: OutgoingEvent): Promise<Cancellation> {
  const { id, requestId, occurredAt } = event.detail.metadata;
  await rows(
    db,
    sql`WITH cancelled AS (
        UPDATE jobs SET status = 'cancelled', finished_at = now(), last_seq = last_seq + 1
        WHERE job_id = ${requestId}::uuid AND user_id = ${userId}::uuid AND status IN ('pending', 'processing')
        RETURNING job_id, last_seq, job_type, done
      ), announced AS (
        SELECT job_id, last_seq, jsonb_build_object('type', job_type, 'done', to_jsonb(done)) AS data FROM cancelled
      ), line AS (
        INSERT INTO event_log (request_id, seq, event_id, type, source, occurred_at, data)
        SELECT job_id, last_seq, ${id}::uuid, ${event.type}, ${event.source}, ${occurredAt}::timestamptz, data
        FROM announced
      )
      INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
      SELECT ${id}::uuid, job_id, 'api', ${event.source}, ${event.type},
        jsonb_set(${JSON.stringify(event.detail)}::jsonb, '{data}', data)
      FROM announced`,
    z.unknown(),
  );
  const [found] = await rows(
    db,
    sql`SELECT status, (SELECT jsonb_agg(to_jsonb(o)) FROM outbox o
        WHERE o.event_id = ${id}::uuid AND o.sent_at IS NULL) AS unsent
      FROM jobs WHERE job_id = ${requestId}::uuid AND user_id = ${userId}::uuid`,
    Standing,
  );
  return found ? { cancelled: found.status === "cancelled", unsent: outgoingOf(found.unsent) } : null;
}

/** How a request of this user stands; null if this user has no such request. */
export async function requestState(db: Db, userId: string, requestId: string): Promise<RequestState | null> {
  const [found] = await rows(
    db,
    sql`SELECT j.job_id, j.job_type, j.status, j.wants, j.done, j.skipped, j.failures, j.last_seq, j.created_at,
        j.finished_at, ${resultKeys}
      FROM jobs j ${resultTables}
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
