import { sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { Id } from "../schemas/primitives.ts";
import { type Db, json, rows } from "./connect.ts";
import { OutboxRow } from "./rows.ts";

/** Events from rows of the outbox. */
export const outgoingOf = (found: readonly OutboxRow[] | null): OutgoingEvent[] =>
  (found ?? []).map(({ event_id, source, type, detail }) => ({ id: event_id, source, type, detail }));

/** Rows of the outbox from events, as one JSON parameter: the Data API takes no arrays. */
export const outboxRows = (events: readonly OutgoingEvent[]): string =>
  JSON.stringify(events.map(({ id, source, type, detail }) => ({ event_id: id, source, type, detail })));

/** Notes that the bus has accepted these events. */
export async function markSent(db: Db, events: readonly OutgoingEvent[]): Promise<void> {
  const ids = JSON.stringify(events.map((event) => event.id));
  await rows(
    db,
    sql`UPDATE outbox SET sent_at = now()
      WHERE event_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${ids}::jsonb))`,
    z.unknown(),
  );
}

/**
 * Lays an event of a request that isn't cancelled into the outbox, for callers that answer no event of ours: an upload
 * that arrived, a deadline that passed. Answers it as long as it is unsent, so that a retry sends it.
 */
export async function layOut(db: Db, agent: string, event: OutgoingEvent): Promise<OutgoingEvent[]> {
  const found = await rows(
    db,
    sql`WITH laid AS (
        INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
        SELECT ${event.id}::uuid, job_id, ${agent}, ${event.source}, ${event.type},
          ${JSON.stringify(event.detail)}::jsonb
        FROM jobs WHERE job_id = ${event.detail.metadata.requestId}::uuid AND status <> 'cancelled'
        FOR KEY SHARE
        ON CONFLICT (event_id) DO UPDATE SET agent = excluded.agent
        RETURNING event_id, sent_at
      )
      SELECT event_id FROM laid WHERE sent_at IS NULL`,
    z.object({ event_id: Id }),
  );
  return found.length === 0 ? [] : [event];
}

const StoredEvent = OutboxRow.extend({ detail: json(OutboxRow.shape.detail) });

/**
 * Events that were committed more than `olderThanSeconds` ago and never marked as sent, oldest first; without those that
 * the bus has refused.
 */
export async function unsentEvents(db: Db, olderThanSeconds: number, limit: number): Promise<OutgoingEvent[]> {
  const found = await rows(
    db,
    sql`SELECT event_id, source, type, detail FROM outbox
      WHERE sent_at IS NULL AND refusal IS NULL
        AND created_at < now() - make_interval(secs => ${olderThanSeconds}::int)
      ORDER BY created_at LIMIT ${limit}`,
    StoredEvent,
  );
  return outgoingOf(found);
}

/** Events that the bus has refused and nobody has sent since, those that were tried longest ago first. */
export async function refusedEvents(db: Db, limit: number): Promise<OutgoingEvent[]> {
  const found = await rows(
    db,
    sql`SELECT event_id, source, type, detail FROM outbox
      WHERE sent_at IS NULL AND refusal IS NOT NULL ORDER BY refused_at LIMIT ${limit}`,
    StoredEvent,
  );
  return outgoingOf(found);
}

/** Sets an event apart that the bus refuses with this code, so that it holds nobody else up. */
export async function setApart(db: Db, event: OutgoingEvent, code: string): Promise<void> {
  await rows(
    db,
    sql`UPDATE outbox SET refusal = ${code}, refused_at = now() WHERE event_id = ${event.id}::uuid`,
    z.unknown(),
  );
}
