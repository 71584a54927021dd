import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { Id } from "../schemas/primitives.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";
import { remembered } from "./removals.ts";
import { type Standing, told } from "./standing.ts";

/** Lays out the event of a submission, whose texts lie in the bucket already, under its person's standing request. */
export async function submitDocuments(
  db: Db,
  userId: string,
  standing: Standing,
  events: readonly OutgoingEvent[],
): Promise<void> {
  for (const event of events) {
    await rows(
      db,
      sql`WITH changed AS (SELECT user_id FROM user_profiles WHERE user_id = ${userId}::uuid FOR KEY SHARE)
        ${told(standing, event)} SELECT user_id FROM changed`,
      z.unknown(),
    );
  }
}

const DocumentRow = z.object({
  document_id: Id,
  title: z.string(),
  url: z.string().nullable(),
  name: z.string().nullable(),
  kind: z.string(),
  topics: json(z.array(z.string())),
  fields: json(z.array(z.string())),
  language: z.string().nullable(),
  licence: z.string().nullable(),
  fetched_at: timestamptz,
  passages: z.number(),
  updated_at: timestamptz,
});

/** A document of the knowledge base, as lists show it. */
export type KnownDocument = z.infer<typeof DocumentRow>;

/** Where a page of the list begins. */
export interface DocumentsPage {
  readonly after: { readonly createdAt: string; readonly id: string } | null;
  readonly limit: number;
}

const ownedBy = (userId: string | null): SQL =>
  userId === null ? sql`user_id IS NULL` : sql`user_id = ${userId}::uuid`;

/** Documents of this user, newest first; with null, those for everybody. */
export const listKnowledge = (
  db: Db,
  userId: string | null,
  { after, limit }: DocumentsPage,
): Promise<KnownDocument[]> =>
  rows(
    db,
    sql`SELECT document_id, title, url, name, kind, topics, fields, language, licence, fetched_at, passages, updated_at
      FROM knowledge_documents
      WHERE ${ownedBy(userId)} AND (${after?.createdAt ?? null}::timestamptz IS NULL
        OR (date_trunc('milliseconds', updated_at), document_id) < (${after?.createdAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      ORDER BY date_trunc('milliseconds', updated_at) DESC, document_id DESC LIMIT ${limit}::int`,
    DocumentRow,
  );

/**
 * Removes a document of this user (with null: one for everybody) with its passages, and lays out the event because of
 * which its vectors go. That it was removed is remembered. False if there is no such document in this edition.
 */
export async function removeKnowledge(
  db: Db,
  userId: string | null,
  of: { readonly documentId: string; readonly editionId: string },
  standing: Standing & { readonly userId: string },
  event: OutgoingEvent,
): Promise<boolean> {
  const removedAt = event.detail.metadata.occurredAt;
  const gone = await rows(
    db,
    sql`WITH gone AS (
        DELETE FROM knowledge_documents
        WHERE document_id = ${of.documentId}::uuid AND edition_id = ${of.editionId}::uuid AND ${ownedBy(userId)}
        RETURNING document_id, user_id
      )${remembered(removedAt)}, changed AS (SELECT ${standing.userId}::uuid AS user_id FROM gone)${told(standing, event)}
      SELECT document_id FROM gone`,
    z.object({ document_id: Id }),
  );
  return gone.length === 1;
}

/** How much the knowledge base holds. */
export interface KnowledgeCounts {
  readonly everyone: { readonly documents: number; readonly passages: number; readonly vectors: number };
  readonly own: { readonly documents: number; readonly passages: number; readonly vectors: number };
  readonly kinds: Readonly<Record<string, number>>;
}

const Counted = z.object({ documents: z.number(), passages: z.number(), vectors: z.number() });

/** How many documents, passages and vectors there are for everybody and of this user, and of which kinds. */
export async function countKnowledge(db: Db, userId: string): Promise<KnowledgeCounts> {
  const [found] = await rows(
    db,
    sql`WITH seen AS (
        SELECT user_id IS NULL AS shared, kind, passages, vectors FROM knowledge_documents
        WHERE user_id IS NULL OR user_id = ${userId}::uuid
      ), sums AS (
        SELECT shared, jsonb_build_object('documents', count(*), 'passages', sum(passages), 'vectors', sum(vectors)) AS sum
        FROM seen GROUP BY shared
      )
      SELECT (SELECT sum FROM sums WHERE shared) AS everyone, (SELECT sum FROM sums WHERE NOT shared) AS own,
        (SELECT jsonb_object_agg(kind, n) FROM (SELECT kind, count(*) AS n FROM seen GROUP BY kind) k) AS kinds`,
    z.object({
      everyone: json(Counted).nullable(),
      own: json(Counted).nullable(),
      kinds: json(z.record(z.string(), z.number())).nullable(),
    }),
  );
  const none = { documents: 0, passages: 0, vectors: 0 };
  return { everyone: found?.everyone ?? none, own: found?.own ?? none, kinds: found?.kinds ?? {} };
}
