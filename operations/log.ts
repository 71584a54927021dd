import * as z from "zod";
import { RequestTypeName, requestStatuses } from "../schemas/requests.ts";
import { select } from "./statement.ts";
import type { Target } from "./target.ts";

/**
 * What operators read of the database. Ids, names, codes, times and the data of events only: no statement here touches a
 * column that holds what a person wrote.
 */

const Time = z.string().transform((text) => new Date(text));

const Logged = z.object({
  id: z.string(),
  requestId: z.string(),
  replay: z.string(),
  type: z.string(),
  source: z.string(),
  /** Who published it; null once its row in the outbox has gone. */
  agent: z.string().nullable(),
  causationId: z.string().nullable(),
  occurredAt: Time,
  /** When it came into the log, as the database writes it: to the microsecond, for going on from there. */
  at: z.string(),
  /** Orders what came into a request's log in one transaction. */
  seq: z.number(),
  data: z.record(z.string(), z.unknown()),
  subject: z.string(),
  wants: z.array(z.string()),
  /** False for one that lies in the outbox and hasn't been sent yet. */
  sent: z.boolean(),
});

/** An event of the log. */
export type LoggedEvent = z.infer<typeof Logged>;

/** The log of all requests, and those events that nobody has entered there: not yet, or because nobody follows them. */
const EVENTS = `
  SELECT l.event_id, l.request_id, l.replay, l.type, l.source, l.causation_id, l.occurred_at, l.data,
    l.logged_at AS at, l.seq
  FROM event_log l
  UNION ALL
  SELECT o.event_id, o.request_id, coalesce(o.detail->'metadata'->>'replay', ''), o.type, o.source,
    (o.detail->'metadata'->>'causationId')::uuid, (o.detail->'metadata'->>'occurredAt')::timestamptz,
    o.detail->'data', o.created_at, 0
  FROM outbox o
  WHERE NOT EXISTS (SELECT FROM event_log l WHERE l.request_id = o.request_id AND l.event_id = o.event_id)`;

/** Which events are wanted; what isn't given doesn't matter. */
export interface EventFilter {
  readonly requestId?: string;
  /** By the time of the event: from, included, to, excluded. */
  readonly from?: Date;
  readonly to?: Date;
  /** Names of events. */
  readonly types?: readonly string[];
  /** What this agent has published. */
  readonly agent?: string;
  /** Leaves out what replays have published. */
  readonly originals?: boolean;
}

/** A place in the log: before or after this event. */
export type Position = Pick<LoggedEvent, "at" | "seq" | "id">;

const PAGE = 200;

/** One page of the log next to a position, oldest first going forward and newest first going backward. */
export async function eventPage(
  target: Target,
  filter: EventFilter,
  direction: "forward" | "backward",
  position: Position | null,
  size = PAGE,
): Promise<LoggedEvent[]> {
  const [beyond, order] = direction === "forward" ? [">", "ASC"] : ["<", "DESC"];
  return await select(
    target,
    `SELECT e.event_id AS id, e.request_id AS "requestId", e.replay, e.type, e.source, p.agent,
        e.causation_id AS "causationId", e.occurred_at AS "occurredAt", e.at, e.seq, e.data, j.subject, j.wants,
        p.event_id IS NULL OR p.sent_at IS NOT NULL AS sent
      FROM (${EVENTS}) e
      JOIN jobs j ON j.job_id = e.request_id
      LEFT JOIN outbox p ON p.event_id = e.event_id
      WHERE (:request::uuid IS NULL OR e.request_id = :request::uuid)
        AND (:since::timestamptz IS NULL OR e.occurred_at >= :since::timestamptz)
        AND (:until::timestamptz IS NULL OR e.occurred_at < :until::timestamptz)
        AND (:types::jsonb IS NULL OR :types::jsonb @> to_jsonb(e.type))
        AND (:agent::text IS NULL OR coalesce(p.agent, replace(e.source, 'careerassist.', '')) = :agent::text)
        AND (:originals::int = 0 OR e.replay = '')
        AND (:at::timestamptz IS NULL OR
          (e.at, e.seq, e.event_id) ${beyond} (:at::timestamptz, :seq::int, :id::uuid))
      ORDER BY e.at ${order}, e.seq ${order}, e.event_id ${order}
      LIMIT ${size}`,
    {
      request: filter.requestId ?? null,
      since: filter.from?.toISOString() ?? null,
      until: filter.to?.toISOString() ?? null,
      types: filter.types === undefined ? null : JSON.stringify(filter.types),
      agent: filter.agent ?? null,
      originals: filter.originals ? 1 : 0,
      at: position?.at ?? null,
      id: position?.id ?? null,
      seq: position?.seq ?? null,
    },
    Logged,
  );
}

/** The log page by page, as long as somebody asks for more. */
export async function* eventPages(
  target: Target,
  filter: EventFilter,
  direction: "forward" | "backward",
  position: Position | null = null,
): AsyncGenerator<LoggedEvent[]> {
  for (let last = position; ; ) {
    const page: LoggedEvent[] = await eventPage(target, filter, direction, last);
    if (page.length > 0) yield page;
    last = page.at(-1) ?? null;
    if (page.length < PAGE) return;
  }
}

const RequestRow = z.object({
  id: z.string(),
  type: RequestTypeName,
  status: z.enum(requestStatuses),
  wants: z.array(z.string()),
  done: z.array(z.string()),
  skipped: z.array(z.string()),
  failures: z.record(z.string(), z.string()),
  createdAt: Time,
  finishedAt: Time.nullable(),
  cvEngine: z.string().nullable(),
  jobEngine: z.string().nullable(),
});

/** How a request stands. */
export type RequestRow = z.infer<typeof RequestRow>;

export async function requestRow(target: Target, requestId: string): Promise<RequestRow | null> {
  const [found] = await select(
    target,
    `SELECT j.job_id AS id, j.job_type AS type, j.status, j.wants, j.done, j.skipped, j.failures,
        j.created_at AS "createdAt", j.finished_at AS "finishedAt", c.engine AS "cvEngine", p.engine AS "jobEngine"
      FROM jobs j
      LEFT JOIN cv_versions c ON c.cv_id = j.cv_id AND c.user_id = j.user_id
      LEFT JOIN job_postings p ON p.job_id = j.posting_id AND p.user_id = j.user_id
      WHERE j.job_id = :request::uuid`,
    { request: requestId },
    RequestRow,
  );
  return found ?? null;
}

const HandlingRow = z.object({
  agent: z.string(),
  eventId: z.string(),
  replay: z.string(),
  at: Time,
  receives: z.number(),
});

/** That an agent has handled an event, when, and at the how manyth receive. */
export type Handling = z.infer<typeof HandlingRow>;

/** Who has handled which of a request's events. */
export const handlingsOf = (target: Target, requestId: string): Promise<Handling[]> =>
  select(
    target,
    `SELECT agent, event_id AS "eventId", replay, handled_at AS at, receives FROM inbox
      WHERE request_id = :request::uuid ORDER BY handled_at`,
    { request: requestId },
    HandlingRow,
  );

const ThoughtRow = z.object({
  eventId: z.string(),
  replay: z.string(),
  step: z.string(),
  engine: z.string(),
  model: z.string().nullable(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  milliseconds: z.number(),
  costUsd: z.number(),
  outcome: z.string(),
});

/** One try of an engine, made while an event was handled. */
export type Thought = z.infer<typeof ThoughtRow>;

/** Who thought about a request, in order. */
export const thoughtsOf = (target: Target, requestId: string): Promise<Thought[]> =>
  select(
    target,
    `SELECT event_id AS "eventId", replay, step, engine, model, input_tokens AS "inputTokens",
        output_tokens AS "outputTokens", milliseconds, cost_micro_usd / 1000000.0::float8 AS "costUsd", outcome
      FROM answers WHERE request_id = :request::uuid ORDER BY created_at, attempt`,
    { request: requestId },
    ThoughtRow,
  );

/** How many deliveries of a replay each agent has handled since the replay began. */
export async function replayedCounts(target: Target, replay: string, since: Date): Promise<Map<string, number>> {
  const found = await select(
    target,
    `SELECT agent, count(*)::int AS count FROM inbox
      WHERE replay = :replay::text AND handled_at >= :since::timestamptz GROUP BY agent ORDER BY agent`,
    { replay, since: since.toISOString() },
    z.object({ agent: z.string(), count: z.number() }),
  );
  return new Map(found.map(({ agent, count }) => [agent, count]));
}

const Backlog = z.object({ atWork: z.number(), oldest: Time.nullable(), unsent: z.number() });
export type Backlog = z.infer<typeof Backlog>;

/** How many requests haven't ended, since when, and how many events wait to be sent. */
export async function backlog(target: Target): Promise<Backlog> {
  const [found] = await select(
    target,
    `SELECT (SELECT count(*)::int FROM jobs WHERE status IN ('pending', 'processing')) AS "atWork",
        (SELECT min(created_at) FROM jobs WHERE status IN ('pending', 'processing')) AS oldest,
        (SELECT count(*)::int FROM outbox WHERE sent_at IS NULL) AS unsent`,
    {},
    Backlog,
  );
  return found ?? { atWork: 0, oldest: null, unsent: 0 };
}

const Refusal = z.object({ type: z.string(), code: z.string(), count: z.number(), oldest: Time });
/** Events of a kind that the bus refuses, how many, and since when the oldest waits. */
export type Refusal = z.infer<typeof Refusal>;

/** What the sweep has set apart because the bus refuses it, by kind and code. */
export const refusals = (target: Target): Promise<Refusal[]> =>
  select(
    target,
    `SELECT type, refusal AS code, count(*)::int AS count, min(created_at) AS oldest FROM outbox
      WHERE sent_at IS NULL AND refusal IS NOT NULL GROUP BY type, refusal ORDER BY type, refusal`,
    {},
    Refusal,
  );
