import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { Committed, Ledger } from "../delivery/agent.ts";
import type { StepAttempt } from "../schemas/answers.ts";
import type { Part } from "../schemas/parts.ts";
import type { RequestType, Step } from "../schemas/requests.ts";
import { thought } from "./answers.ts";
import { type Db, json, rows } from "./connect.ts";
import { CORRECTED_BY } from "./cvs.ts";
import { markSent, outboxRows, outgoingOf } from "./outbox.ts";
import { resultKeys, resultTables } from "./result-keys.ts";
import { type InputData, OutboxRow, RequestRow } from "./rows.ts";

/** A request as an agent sees it. */
export interface Request {
  readonly requestId: string;
  readonly userId: string;
  readonly type: RequestType;
  readonly wants: readonly Step[];
  readonly input: InputData;
  readonly cvId: string | null;
  readonly postingId: string | null;
  /** Keys of the profiles in the documents bucket; null until they are there. */
  readonly cvProfileKey: string | null;
  readonly postingProfileKey: string | null;
  /** What queries need of these profiles. */
  readonly cvDigest: unknown;
  readonly postingDigest: unknown;
  readonly analysisId: string | null;
  /** Keys of the other results, likewise. */
  readonly analysisKey: string | null;
  readonly rewriteKey: string | null;
  readonly letterKey: string | null;
  readonly questionsKey: string | null;
  /** The last time that this person's same file was read, if it ever was. */
  readonly readCv: EarlierReading | null;
  readonly readPosting: EarlierReading | null;
  /** Whether the knowledge base holds anything that this person may find: an empty one needn't be asked. */
  readonly informed: boolean;
}

export interface EarlierReading {
  readonly profileKey: string;
  readonly digest: unknown;
  /** Who read it. */
  readonly engine: string;
}

/**
 * What one delivery writes beside inbox and outbox: common table expressions that read `gate` (the locked request) and
 * `accepted` (one row if the event is new). `chosen` names one of them that picks from the `candidates` for the outbox.
 */
export interface Write {
  readonly tables: SQL;
  /** Agents only need the request to stay as it is (`share`); a projection changes it (`update`). */
  readonly lock: "share" | "update";
  readonly chosen?: SQL;
  /** Who thought, and what it cost: kept with what came of it. */
  readonly answers?: readonly StepAttempt[];
}

const Opened = RequestRow.extend({
  handled: z.boolean(),
  informed: z.boolean(),
  unsent: json(z.array(OutboxRow)).nullable(),
  claimed_by: z.string().nullable(),
});

const CommittedRow = z.object({ accepted: z.number(), unsent: json(z.array(OutboxRow)).nullable() });

/**
 * The claim of a join. It is made only when all inputs are there, and belongs to the delivery that made it: a retry of
 * that delivery finds its own event id and resumes, any other finds another's. `DO UPDATE` makes the loser see the
 * winner's row; `DO NOTHING` and a look afterwards would not, since the statement's snapshot is older.
 */
const claimOf = (step: Step, replay: string, eventId: string): SQL => sql`, claim AS (
    INSERT INTO claims (request_id, step, replay, event_id)
    SELECT held.job_id, ${step}, ${replay}, ${eventId}::uuid
    -- The row is held, so that an erasure in this very moment leaves nothing to claim instead of an error.
    FROM request, LATERAL (SELECT job_id FROM jobs WHERE job_id = request.job_id FOR KEY SHARE) held
    WHERE cv_profile_key IS NOT NULL AND posting_profile_key IS NOT NULL
    ON CONFLICT (request_id, step, replay) DO UPDATE SET step = excluded.step
    RETURNING event_id
  )`;

/** How long a reading serves again: it holds years of work up to the day on which it was made. */
const READING_DAYS = 30;

/** A person's own correction, which goes before any reading and doesn't grow old. */
const corrected = sql`(t.engine = ${CORRECTED_BY})`;

const earlierReading = (table: SQL, part: Part): SQL => sql`(
  SELECT jsonb_build_object('profile_key', t.profile_key, 'structured_data', t.structured_data, 'engine', t.engine)
  FROM ${table} t
  WHERE t.user_id = request.user_id AND t.content_hash = request.input_data -> ${part}::text ->> 'hash'
    AND t.engine IS NOT NULL AND (${corrected} OR t.created_at > now() - make_interval(days => ${READING_DAYS}::int))
  ORDER BY ${corrected} DESC, t.created_at DESC LIMIT 1)`;

const readingOf = (row: z.infer<typeof Opened>["read_cv"]): EarlierReading | null =>
  row && { profileKey: row.profile_key, digest: row.structured_data, engine: row.engine };

/** The ledger of our agents, in Aurora: three statements a delivery. */
export function ledger(db: Db): Ledger<Request, Write> {
  return {
    async open({ agent, event: { metadata } }, join) {
      const { id, requestId, replay = "" } = metadata;
      const [found] = await rows(
        db,
        sql`WITH request AS (
            SELECT j.*, ${resultKeys}, c.structured_data AS cv_digest, p.structured_data AS posting_digest
            FROM jobs j ${resultTables}
            WHERE j.job_id = ${requestId}::uuid AND j.status <> 'cancelled'
          )${join === null ? sql`` : claimOf(join, replay, id)}
          SELECT job_id, user_id, job_type, status, input_data, cv_id, posting_id, subject, wants,
            cv_profile_key, posting_profile_key, analysis_id, analysis_key, rewrite_key, letter_key, questions_key,
            charts_key, cv_digest, posting_digest,
            ${earlierReading(sql`cv_versions`, "cv")} AS read_cv,
            ${earlierReading(sql`job_postings`, "job")} AS read_posting,
            EXISTS (SELECT FROM knowledge_documents k WHERE k.user_id IS NULL OR k.user_id = request.user_id) AS informed,
            EXISTS (SELECT FROM inbox WHERE agent = ${agent} AND event_id = ${id}::uuid AND replay = ${replay}) AS handled,
            (SELECT jsonb_agg(to_jsonb(o)) FROM outbox o
              WHERE o.cause_id = ${id}::uuid AND o.agent = ${agent} AND o.sent_at IS NULL) AS unsent,
            ${join === null ? sql`NULL` : sql`(SELECT event_id FROM claim)`}::text AS claimed_by
          FROM request`,
        Opened,
      );
      if (!found) return { request: null, handled: false, unsent: [], claimed: false };
      const request: Request = {
        requestId: found.job_id,
        userId: found.user_id,
        type: found.job_type,
        wants: found.wants,
        input: found.input_data,
        cvId: found.cv_id,
        postingId: found.posting_id,
        cvProfileKey: found.cv_profile_key,
        postingProfileKey: found.posting_profile_key,
        cvDigest: found.cv_digest,
        postingDigest: found.posting_digest,
        analysisId: found.analysis_id,
        analysisKey: found.analysis_key,
        rewriteKey: found.rewrite_key,
        letterKey: found.letter_key,
        questionsKey: found.questions_key,
        readCv: readingOf(found.read_cv),
        readPosting: readingOf(found.read_posting),
        informed: found.informed,
      };
      return {
        request,
        handled: found.handled,
        unsent: outgoingOf(found.unsent),
        claimed: join === null || found.claimed_by === id,
      };
    },

    async commit({ agent, event: { metadata }, receiveCount }, { write, events, handled }): Promise<Committed> {
      const { id, requestId, replay = "" } = metadata;
      const accepted = handled
        ? sql`INSERT INTO inbox (agent, event_id, replay, request_id, receives)
            SELECT ${agent}, ${id}::uuid, ${replay}, job_id, ${receiveCount}::int FROM gate ON CONFLICT DO NOTHING RETURNING event_id`
        : sql`SELECT ${id}::uuid AS event_id FROM gate`;
      const [committed] = await rows(
        db,
        sql`WITH gate AS (
            SELECT * FROM jobs WHERE job_id = ${requestId}::uuid AND status <> 'cancelled'
            ${write?.lock === "update" ? sql`FOR UPDATE` : sql`FOR SHARE`}
          ), accepted AS (${accepted}
          ), candidates AS (
            SELECT * FROM jsonb_to_recordset(${outboxRows(events)}::jsonb)
              AS candidate (event_id uuid, source text, type text, detail jsonb)
          )${write ? sql`, ${write.tables}` : sql``}${thought(write?.answers ?? [], id, replay)}, sending AS (
            INSERT INTO outbox (event_id, request_id, agent, cause_id, source, type, detail)
            SELECT c.event_id, gate.job_id, ${agent}, ${id}::uuid, c.source, c.type, c.detail
            FROM ${write?.chosen ?? sql`candidates`} c, gate, accepted
            -- An event that lies there already (its answer was lost on the way) is sent as long as it is unsent.
            ON CONFLICT (event_id) DO UPDATE SET agent = excluded.agent
            RETURNING event_id, source, type, detail, sent_at
          )
          SELECT (SELECT count(*)::int FROM accepted) AS accepted,
            (SELECT jsonb_agg(to_jsonb(sending)) FROM sending WHERE sent_at IS NULL) AS unsent`,
        CommittedRow,
      );
      return { accepted: committed?.accepted === 1, unsent: outgoingOf(committed?.unsent ?? null) };
    },

    markSent: (events) => markSent(db, events),
  };
}
