import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { callerHash, type Named } from "./callers.ts";
import { type Db, json, rows } from "./connect.ts";

/** What belongs to a person, wherever it lies: for the export of all of it, and for its erasure. */

/** The tables that hold it, in an order that is the same each time; technical columns of ours are left out. */
const tables = {
  user_profiles: { order: sql`user_id`, without: ["subject_key"] },
  jobs: { order: sql`job_id`, without: ["subject"] },
  cv_versions: { order: sql`cv_id`, without: ["content_hash"] },
  job_postings: { order: sql`job_id`, without: ["content_hash"] },
  gap_analyses: { order: sql`analysis_id`, without: [] },
  cv_rewrites: { order: sql`rewrite_id`, without: [] },
  interview_sessions: { order: sql`session_id`, without: [] },
  applications: { order: sql`application_id`, without: [] },
  application_changes: { order: sql`change_id`, without: [] },
  application_charts: { order: sql`analytics_id`, without: [] },
  documents: { order: sql`document_id`, without: [] },
  answers: { order: sql`answer_id`, without: [] },
  knowledge_documents: { order: sql`document_id`, without: [] },
  knowledge_passages: { order: sql`edition_id, position`, without: ["search"] },
  knowledge_removals: { order: sql`document_id`, without: [] },
  spending: { order: sql`account`, without: [] },
  research_pages: { order: sql`page_id`, without: [] },
} as const satisfies Record<string, { readonly order: SQL; readonly without: readonly string[] }>;

export type OwnTable = keyof typeof tables;
export const ownTables = Object.keys(tables) as readonly OwnTable[];

/** A result of the Data API holds a megabyte: rows come by the hundred. */
const BATCH = 100;

/** All rows of a table that belong to this user. */
export async function ownRows(db: Db, userId: string, table: OwnTable): Promise<Readonly<Record<string, unknown>>[]> {
  const { order, without } = tables[table];
  const found: Record<string, unknown>[] = [];
  for (;;) {
    const batch = await rows(
      db,
      sql`SELECT (to_jsonb(t) - ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(without)}::jsonb))) AS row
        FROM ${sql.identifier(table)} t WHERE user_id = ${userId}::uuid
        ORDER BY ${order} LIMIT ${BATCH}::int OFFSET ${found.length}::int`,
      z.object({ row: json(z.record(z.string(), z.unknown())) }),
    );
    found.push(...batch.map(({ row }) => row));
    if (batch.length < BATCH) return found;
  }
}

/**
 * Erases a person: everything that hangs on their row goes with it, and what they are known by at the issuer is noted
 * until their account there is deleted and their tokens have run out. What agents still write for it finds no request.
 * The requests go first: agents lock a request before they touch its person, and the other order could deadlock with them.
 */
export async function eraseUser(
  db: Db,
  userId: string,
  places: readonly string[],
  account: Pick<Named, "issuer" | "externalId">,
): Promise<void> {
  await rows(db, sql`DELETE FROM jobs WHERE user_id = ${userId}::uuid`, z.unknown());
  await rows(
    db,
    sql`WITH gone AS (DELETE FROM user_profiles WHERE user_id = ${userId}::uuid RETURNING user_id)
      INSERT INTO erasures (erasure_id, places, caller, account)
      SELECT gen_random_uuid(), ${JSON.stringify(places)}::jsonb, ${callerHash(account)}, ${account.externalId} FROM gone`,
    z.unknown(),
  );
}

/** Accounts at the issuer that are still to be deleted, by the erasures that they belong to. */
export async function openAccounts(db: Db): Promise<readonly { readonly id: string; readonly account: string }[]> {
  const found = await rows(
    db,
    sql`SELECT erasure_id, account FROM erasures WHERE account IS NOT NULL ORDER BY created_at LIMIT 50`,
    z.object({ erasure_id: z.string(), account: z.string() }),
  );
  return found.map(({ erasure_id, account }) => ({ id: erasure_id, account }));
}

/** Notes that the account is deleted; with this, the erasure names nobody any more. */
export async function closeAccount(db: Db, account: string): Promise<void> {
  await rows(db, sql`UPDATE erasures SET account = NULL WHERE account = ${account}`, z.unknown());
}

/** An erasure, of a person or of a request, that is still to be finished: where late files may lie. */
export interface Erasure {
  readonly id: string;
  readonly places: readonly string[];
}

/** So many are looked at in one run, which ends earlier if its time does. */
const A_RUN = 100;

/** Erasures that happened more than so many seconds ago, and whose late files nobody has looked for. */
export async function openErasures(db: Db, olderThanSeconds: number): Promise<Erasure[]> {
  const found = await rows(
    db,
    sql`SELECT erasure_id, places FROM erasures
      WHERE created_at < now() - make_interval(secs => ${olderThanSeconds}::int) AND account IS NULL ORDER BY created_at LIMIT ${A_RUN}::int`,
    z.object({ erasure_id: z.string(), places: json(z.array(z.string())) }),
  );
  return found.map(({ erasure_id, places }) => ({ id: erasure_id, places }));
}

/** Notes that nothing is left of an erased person. */
export async function closeErasure(db: Db, { id }: Erasure): Promise<void> {
  await rows(db, sql`DELETE FROM erasures WHERE erasure_id = ${id}::uuid`, z.unknown());
}
