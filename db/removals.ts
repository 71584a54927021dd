import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { Id } from "../schemas/primitives.ts";
import { type Db, rows } from "./connect.ts";

/** When and how a submission came: what it hands in gives way to removals that came after it. */
export interface Handed {
  readonly occurredAt: string;
  /** Set where events are played once more; then it gives way to every removal. */
  readonly replay?: string | undefined;
}

/**
 * Whether a removal wins over a submission, for a row of `knowledge_removals`. Who hands a removed document in anew does so
 * after its removal; a replay, or a delivery that rested somewhere, was handed in before it.
 */
export const winsOver = ({ occurredAt, replay }: Handed): SQL =>
  sql`(${replay !== undefined}::boolean OR r.removed_at >= ${occurredAt}::timestamptz)`;

/** Which of these documents were removed so that this submission may not bring them back. */
export async function removedFrom(db: Db, documentIds: readonly string[], handed: Handed): Promise<Set<string>> {
  const found = await rows(
    db,
    sql`SELECT r.document_id FROM knowledge_removals r
      WHERE r.document_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(documentIds)}::jsonb))
        AND ${winsOver(handed)}`,
    z.object({ document_id: Id }),
  );
  return new Set(found.map((row) => row.document_id));
}

/** The tables that remember removals, for a statement that has removed rows of `knowledge_documents` in `gone`. */
export const remembered = (at: string): SQL => sql`, remembered AS (
    INSERT INTO knowledge_removals (document_id, user_id, removed_at)
    SELECT document_id, user_id, ${at}::timestamptz FROM gone
    ON CONFLICT (document_id) DO UPDATE SET removed_at = greatest(knowledge_removals.removed_at, excluded.removed_at)
  )`;
