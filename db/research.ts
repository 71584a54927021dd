import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { requestStatuses } from "../schemas/requests.ts";
import {
  ResearchReason,
  RoundBudget,
  RoundEnd,
  RoundPlan,
  type RoundView,
  type Spent,
  Topic,
} from "../schemas/research.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";
import type { Write } from "./ledger.ts";
import { outboxRows, outgoingOf } from "./outbox.ts";
import { OutboxRow } from "./rows.ts";

/** A round that is asked for. */
export interface NewRound {
  readonly roundId: string;
  readonly userId: string;
  readonly subject: string;
  readonly reason: z.infer<typeof ResearchReason>;
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly roles?: readonly string[];
  /** Digests of employers' names. */
  readonly companies?: readonly string[];
  readonly urls: readonly string[];
  readonly budget: RoundBudget;
  /** The request whose analysis it is for, if it is for one. */
  readonly causeId?: string | null;
  /** Committed with the round, published afterwards. */
  readonly events: readonly OutgoingEvent[];
  /** So many rounds of this user may be at work at once. */
  readonly atOnce: number;
}

const Opened = z.object({ opened: z.number(), unsent: json(z.array(OutboxRow)).nullable() });

/**
 * Opens a round, unless this user has too many at work: null. The same round may be opened twice and is there once;
 * the events are answered as long as they are unsent.
 */
export async function openRound(db: Db, round: NewRound): Promise<OutgoingEvent[] | null> {
  const [found] = await rows(
    db,
    sql`WITH load AS (
        SELECT count(*)::int AS at_work FROM jobs
        WHERE user_id = ${round.userId}::uuid AND job_type = 'research' AND status IN ('pending', 'processing')
          AND job_id <> ${round.roundId}::uuid
      ), request AS (
        INSERT INTO jobs (job_id, user_id, job_type, input_data, subject, wants)
        SELECT ${round.roundId}::uuid, ${round.userId}::uuid, 'research', '{}', ${round.subject}, ARRAY['research']
        FROM load WHERE at_work < ${round.atOnce}::int
        ON CONFLICT (job_id) DO UPDATE SET job_id = excluded.job_id RETURNING job_id
      ), round AS (
        INSERT INTO research_rounds (round_id, reason, topics, skills, roles, companies, urls, budget, cause_id)
        SELECT job_id, ${round.reason}, ${JSON.stringify(round.topics)}::jsonb, ${JSON.stringify(round.skills)}::jsonb,
          ${JSON.stringify(round.roles ?? [])}::jsonb, ${JSON.stringify(round.companies ?? [])}::jsonb,
          ${JSON.stringify(round.urls)}::jsonb, ${JSON.stringify(round.budget)}::jsonb,
          (SELECT cause.job_id FROM jobs cause WHERE cause.job_id = ${round.causeId ?? null}::uuid) FROM request
        ON CONFLICT (round_id) DO NOTHING
      ), sending AS (
        INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
        SELECT e.event_id, request.job_id, 'research', e.source, e.type, e.detail
        FROM request, jsonb_to_recordset(${outboxRows(round.events)}::jsonb)
          AS e (event_id uuid, source text, type text, detail jsonb)
        ON CONFLICT (event_id) DO UPDATE SET agent = excluded.agent
        RETURNING event_id, source, type, detail, sent_at
      )
      SELECT (SELECT count(*)::int FROM request) AS opened,
        (SELECT jsonb_agg(to_jsonb(sending)) FROM sending WHERE sent_at IS NULL) AS unsent`,
    Opened,
  );
  return found?.opened === 1 ? outgoingOf(found.unsent) : null;
}

const Standing = z.object({
  reason: ResearchReason,
  topics: json(z.array(Topic)),
  skills: json(z.array(z.string())),
  roles: json(z.array(z.string())),
  companies: json(z.array(z.string())),
  urls: json(z.array(z.string())),
  budget: json(RoundBudget),
  plan: json(RoundPlan).nullable(),
  pages: z.number(),
  bytes: z.number(),
  milliseconds: z.number(),
  micro_usd: z.number(),
  ending: RoundEnd.nullable(),
});

/** A round as the agent sees it. */
export type Round = Omit<z.infer<typeof Standing>, "pages" | "bytes" | "milliseconds" | "micro_usd"> & {
  readonly spent: Spent;
};

/** How a round stands; null if there is none. */
export async function findRound(db: Db, roundId: string): Promise<Round | null> {
  const [found] = await rows(
    db,
    sql`SELECT reason, topics, skills, roles, companies, urls, budget, plan, pages, bytes, milliseconds, micro_usd, ending
      FROM research_rounds WHERE round_id = ${roundId}::uuid`,
    Standing,
  );
  if (!found) return null;
  const { pages, bytes, milliseconds, micro_usd, ...round } = found;
  return { ...round, spent: { pages, bytes, milliseconds, usd: micro_usd / 1_000_000 } };
}

/** A page that a round is about to visit. */
export interface NewVisit {
  readonly visitId: string;
  readonly url: string;
  readonly sourceId: string;
  readonly depth: number;
  readonly priority: number;
  readonly pattern: string;
  readonly parentPattern: string | null;
}

export const visitRows = (visits: readonly NewVisit[]): string =>
  JSON.stringify(
    visits.map(({ visitId, sourceId, parentPattern, ...visit }) => ({
      ...visit,
      visit_id: visitId,
      source_id: sourceId,
      parent_pattern: parentPattern,
    })),
  );

/** Adds pages to a round, those of them that it doesn't know; `from` has a row with `round_id` where it may. */
export const addVisits = (visits: readonly NewVisit[], from: SQL): SQL => sql`
  INSERT INTO research_visits (round_id, visit_id, url, source_id, depth, priority, pattern, parent_pattern)
  SELECT f.round_id, v.visit_id, v.url, v.source_id, v.depth, v.priority, v.pattern, v.parent_pattern
  FROM ${from} f, jsonb_to_recordset(${visitRows(visits)}::jsonb) AS v (visit_id uuid, url text, source_id text,
    depth int, priority int, pattern text, parent_pattern text)
  ON CONFLICT (round_id, visit_id) DO NOTHING`;

/** Keeps the plan of a round with the pages that it begins with; a plan that is there already stays. */
export async function keepPlan(
  db: Db,
  roundId: string,
  plan: RoundPlan,
  visits: readonly NewVisit[],
  usd: number,
): Promise<void> {
  await rows(
    db,
    sql`WITH planned AS (
        UPDATE research_rounds SET plan = ${JSON.stringify(plan)}::jsonb,
          micro_usd = micro_usd + ${Math.ceil(usd * 1_000_000)}::int
        WHERE round_id = ${roundId}::uuid AND plan IS NULL RETURNING round_id
      )
      ${addVisits(visits, sql`planned`)}`,
    z.unknown(),
  );
}

/** When each source was read last. */
export async function lastRead(db: Db): Promise<Record<string, string>> {
  const found = await rows(
    db,
    sql`SELECT source_id, to_char(max(fetched_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS last
      FROM research_pages WHERE user_id IS NULL GROUP BY source_id`,
    z.object({ source_id: z.string(), last: z.string() }),
  );
  return Object.fromEntries(found.map(({ source_id, last }) => [source_id, last]));
}

/** Ends a round: the last statement of its last delivery. */
export const closeRound = (
  roundId: string,
  { end, findings, usd, milliseconds }: { end: RoundEnd; findings: number; usd: number; milliseconds: number },
): Write => ({
  lock: "share",
  tables: sql`closed AS (
    UPDATE research_rounds SET ending = ${end}, findings = ${findings}::int,
      micro_usd = micro_usd + ${Math.ceil(usd * 1_000_000)}::int, milliseconds = milliseconds + ${milliseconds}::int
    FROM accepted WHERE round_id = ${roundId}::uuid
  )`,
});

/** Nothing but who thought. */
export const answersOnly: Write = { lock: "share", tables: sql`nothing AS (SELECT FROM accepted)` };

const Tallied = z.object({ status: z.string(), code: z.string().nullable(), count: z.number() });

/** What has become of the pages of a round. */
export interface Tally {
  readonly left: number;
  readonly documents: number;
  readonly unchanged: number;
  readonly skips: Record<string, number>;
  readonly failures: Record<string, number>;
}

export async function tallyOf(db: Db, roundId: string): Promise<Tally> {
  const found = await rows(
    db,
    sql`SELECT status, code, count(*)::int AS count FROM research_visits WHERE round_id = ${roundId}::uuid
      GROUP BY status, code ORDER BY status, code`,
    Tallied,
  );
  const sum = (status: string): number =>
    found.filter((row) => row.status === status).reduce((total, { count }) => total + count, 0);
  const byCode = (status: string): Record<string, number> =>
    Object.fromEntries(
      found.filter((row) => row.status === status).map(({ code, count }) => [code ?? "unknown", count]),
    );
  return {
    left: sum("waiting"),
    documents: sum("document"),
    unchanged: sum("unchanged"),
    skips: byCode("skipped"),
    failures: byCode("failed"),
  };
}

const ViewRow = Standing.extend({
  round_id: z.string(),
  status: z.enum(requestStatuses),
  findings: z.number(),
  created_at: timestamptz,
  finished_at: timestamptz.nullable(),
}).omit({ budget: true, plan: true, roles: true, companies: true });

/** How a round of this user stands; null if this user has no such round. */
export async function roundView(db: Db, userId: string, roundId: string): Promise<RoundView | null> {
  const [found] = await rows(
    db,
    sql`SELECT r.round_id::text, j.status, r.reason, r.topics, r.skills, r.urls, r.pages, r.bytes, r.milliseconds,
        r.micro_usd, r.findings, r.ending, j.created_at, j.finished_at
      FROM research_rounds r JOIN jobs j ON j.job_id = r.round_id
      WHERE r.round_id = ${roundId}::uuid AND j.user_id = ${userId}::uuid`,
    ViewRow,
  );
  if (!found) return null;
  const { micro_usd, ending, created_at, finished_at, ...round } = found;
  return {
    ...round,
    ...(await tallyOf(db, roundId)),
    end: ending,
    cost_usd: micro_usd / 1_000_000,
    created_at: created_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
  };
}
