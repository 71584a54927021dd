import { sql } from "drizzle-orm";
import * as z from "zod";
import type { Metadata } from "../schemas/event.ts";
import { Id } from "../schemas/primitives.ts";
import type { DocumentScope, SubmittedDocument } from "../schemas/submissions.ts";
import { type Db, rows } from "./connect.ts";
import type { Write } from "./ledger.ts";
import { type Handed, winsOver } from "./removals.ts";

/** The edition of a document that the tables hold at the moment. */
export interface Edition {
  readonly documentId: string;
  readonly editionId: string;
  /** Null for what everybody may find. */
  readonly userId: string | null;
  readonly contentHash: string;
  readonly embedder: string;
  readonly passages: number;
  readonly vectors: number;
}

const EditionRow = z.object({
  document_id: Id,
  edition_id: Id,
  user_id: Id.nullable(),
  content_hash: z.string(),
  embedder: z.string(),
  passages: z.number(),
  vectors: z.number(),
});

const editionOf = (row: z.infer<typeof EditionRow>): Edition => ({
  documentId: row.document_id,
  editionId: row.edition_id,
  userId: row.user_id,
  contentHash: row.content_hash,
  embedder: row.embedder,
  passages: row.passages,
  vectors: row.vectors,
});

const columns = sql`document_id, edition_id, user_id, content_hash, embedder, passages, vectors`;

/** The editions of these documents, as far as there are any. */
export async function editionsOf(db: Db, documentIds: readonly string[]): Promise<Map<string, Edition>> {
  const found = await rows(
    db,
    sql`SELECT ${columns} FROM knowledge_documents
      WHERE document_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(documentIds)}::jsonb))`,
    EditionRow,
  );
  return new Map(found.map((row) => [row.document_id, editionOf(row)]));
}

/** The Data API answers a megabyte at most. */
const BATCH = 2_000;

/**
 * Which of the editions that an event makes are over already: another delivery of the same event has saved them, and what
 * came later has replaced them. Nobody retires them a second time.
 */
export async function editionsOver(
  db: Db,
  agent: string,
  { id, replay = "" }: Pick<Metadata, "id" | "replay">,
  editionIds: readonly string[],
): Promise<string[]> {
  if (editionIds.length === 0) return [];
  const found = await rows(
    db,
    sql`SELECT value AS edition_id FROM jsonb_array_elements_text(${JSON.stringify(editionIds)}::jsonb)
      WHERE EXISTS (SELECT FROM inbox WHERE agent = ${agent} AND event_id = ${id}::uuid AND replay = ${replay})
        AND NOT EXISTS (SELECT FROM knowledge_documents d WHERE d.edition_id = value::uuid)`,
    z.object({ edition_id: Id }),
  );
  return found.map(({ edition_id }) => edition_id);
}

/** The editions of all documents of this user. */
export async function editionsOfUser(db: Db, userId: string): Promise<Edition[]> {
  const found: Edition[] = [];
  for (;;) {
    const batch = await rows(
      db,
      sql`SELECT ${columns} FROM knowledge_documents WHERE user_id = ${userId}::uuid
        ORDER BY document_id LIMIT ${BATCH}::int OFFSET ${found.length}::int`,
      EditionRow,
    );
    found.push(...batch.map(editionOf));
    if (batch.length < BATCH) return found;
  }
}

/** The documents for everybody whose name begins so: those that ship with the product have one of their own. */
export async function editionsNamed(db: Db, prefix: string): Promise<Edition[]> {
  const found = await rows(
    db,
    sql`SELECT ${columns} FROM knowledge_documents
      WHERE user_id IS NULL AND left(name, ${prefix.length}::int) = ${prefix} ORDER BY document_id LIMIT ${BATCH}::int`,
    EditionRow,
  );
  return found.map(editionOf);
}

/** Documents of these kinds for everybody that were fetched or confirmed so many days ago, the oldest first. */
export async function oldEditions(db: Db, kinds: readonly string[], days: number, limit: number): Promise<Edition[]> {
  const found = await rows(
    db,
    sql`SELECT ${columns} FROM knowledge_documents
      WHERE user_id IS NULL AND ${JSON.stringify(kinds)}::jsonb ? kind
        AND fetched_at < now() - make_interval(days => ${days}::int)
      ORDER BY fetched_at LIMIT ${limit}::int`,
    EditionRow,
  );
  return found.map(editionOf);
}

/** A passage of a new edition. */
export interface NewPassage {
  readonly section: readonly string[];
  readonly text: string;
  /** What its compounds and those of its headings are made of: it is found by these, too. */
  readonly parts: readonly string[];
}

/** A document that was cut and embedded, and is to be saved with its passages, the first at position 0. */
export interface NewEdition {
  readonly document: SubmittedDocument;
  readonly editionId: string;
  readonly contentHash: string;
  readonly embedder: string;
  readonly vectors: number;
  readonly passages: readonly NewPassage[];
}

/** The configurations of full text that PostgreSQL brings, by language. */
const configurations: Readonly<Record<string, string>> = {
  en: "english",
  de: "german",
  fr: "french",
  es: "spanish",
  fi: "finnish",
};

const documentRow = ({ document, editionId, contentHash, embedder, vectors, passages }: NewEdition) => ({
  document_id: document.documentId,
  edition_id: editionId,
  title: document.title,
  url: document.url,
  name: document.name,
  kind: document.kind,
  topics: document.topics,
  fields: document.fields,
  language: document.language,
  licence: document.licence,
  fetched_at: document.fetchedAt,
  content_hash: contentHash,
  embedder,
  passages: passages.length,
  vectors,
});

const passageRows = ({ document, editionId, passages }: NewEdition) =>
  passages.map(({ section, text, parts }, position) => {
    const asks = position === 0 ? document.asks : [];
    return {
      document_id: document.documentId,
      edition_id: editionId,
      position,
      section,
      text,
      asks,
      headings: [document.title, ...section].join("\n"),
      around: [...asks, ...document.topics, ...document.fields, ...parts].join("\n"),
      configuration: configurations[document.language ?? ""] ?? "simple",
    };
  });

/** Documents that are as they were, and were confirmed at this time. */
export interface Confirmed {
  readonly documentId: string;
  readonly fetchedAt: string;
}

/**
 * Saves editions in the place of earlier ones of the same documents, with their passages, and notes which documents were
 * found unchanged. A document that belongs to somebody else is left alone. Which edition is replaced only the write itself
 * sees, since another may have come meanwhile: `PassagesRetired` is announced for every edition with the new edition's
 * id, and goes out with the old one's where there is one. What was removed after it was handed in stays removed; what
 * is handed in anew is no removed document any more.
 */
export const saveEditions = (
  scope: DocumentScope,
  handed: Handed,
  submissionKey: string,
  editions: readonly NewEdition[],
  confirmed: readonly Confirmed[],
): Write => ({
  lock: "share",
  chosen: sql`chosen`,
  tables: sql`given AS (
    SELECT d.*, ${scope === "own" ? sql`gate.user_id` : sql`NULL::uuid`} AS user_id
    FROM gate, accepted, jsonb_to_recordset(${JSON.stringify(editions.map(documentRow))}::jsonb) AS d (document_id uuid,
      edition_id uuid, title text, url text, name text, kind text, topics jsonb, fields jsonb, language text,
      licence text, fetched_at timestamptz, content_hash text, embedder text, passages int, vectors int)
    WHERE NOT EXISTS (SELECT FROM knowledge_removals r WHERE r.document_id = d.document_id AND ${winsOver(handed)})
    -- In the same order each time, so that deliveries of the same documents wait for each other and never in a ring.
    ORDER BY d.document_id
  ), saved AS (
    INSERT INTO knowledge_documents (document_id, user_id, edition_id, submission_key, title, url, name, kind, topics,
      fields, language, licence, fetched_at, content_hash, embedder, passages, vectors)
    SELECT document_id, user_id, edition_id, ${submissionKey}, title, url, name, kind, topics, fields, language, licence,
      fetched_at, content_hash, embedder, passages, vectors FROM given
    ON CONFLICT (document_id) DO UPDATE SET edition_id = excluded.edition_id, submission_key = excluded.submission_key,
      title = excluded.title, url = excluded.url, name = excluded.name, kind = excluded.kind, topics = excluded.topics,
      fields = excluded.fields, language = excluded.language, licence = excluded.licence,
      fetched_at = excluded.fetched_at, content_hash = excluded.content_hash, embedder = excluded.embedder,
      passages = excluded.passages, vectors = excluded.vectors, updated_at = now(),
      replaced_edition_id = knowledge_documents.edition_id, replaced_vectors = knowledge_documents.vectors
    WHERE knowledge_documents.user_id IS NOT DISTINCT FROM excluded.user_id
    RETURNING document_id, edition_id, user_id, replaced_edition_id, replaced_vectors
  ), chosen AS (
    SELECT event_id, source, type, detail FROM candidates WHERE type <> 'PassagesRetired'
    UNION ALL
    SELECT c.event_id, c.source, c.type, jsonb_set(c.detail, '{data}', jsonb_build_object(
      'documentId', saved.document_id, 'editionId', saved.replaced_edition_id, 'vectors', saved.replaced_vectors))
    FROM candidates c JOIN saved ON saved.edition_id = (c.detail -> 'data' ->> 'editionId')::uuid
    WHERE c.type = 'PassagesRetired' AND saved.replaced_edition_id IS NOT NULL
  ), gone AS (
    DELETE FROM knowledge_passages p USING saved
    WHERE p.document_id = saved.document_id AND p.edition_id <> saved.edition_id
  ), cut AS (
    INSERT INTO knowledge_passages (edition_id, position, document_id, user_id, section, text, asks, search)
    SELECT p.edition_id, p.position, p.document_id, saved.user_id, p.section, p.text, p.asks,
      setweight(to_tsvector(p.configuration::regconfig, p.headings), 'A')
        || setweight(to_tsvector(p.configuration::regconfig, p.text), 'B')
        || setweight(to_tsvector(p.configuration::regconfig, p.around), 'C')
    FROM saved JOIN jsonb_to_recordset(${JSON.stringify(editions.flatMap(passageRows))}::jsonb) AS p (document_id uuid,
      edition_id uuid, position int, section jsonb, text text, asks jsonb, headings text, around text,
      configuration text) ON p.edition_id = saved.edition_id
    ON CONFLICT (edition_id, position) DO NOTHING
  ), welcome AS (
    DELETE FROM knowledge_removals r USING saved WHERE r.document_id = saved.document_id
  ), confirmed AS (
    UPDATE knowledge_documents d SET fetched_at = greatest(d.fetched_at, c."fetchedAt")
    FROM gate, accepted, jsonb_to_recordset(${JSON.stringify(confirmed)}::jsonb) AS c ("documentId" uuid, "fetchedAt" timestamptz)
    WHERE d.document_id = c."documentId"
  )`,
});

/**
 * Deletes what is left of an edition that was retired. Most of its passages went with the statement that replaced it, but
 * one that began before they were written didn't see them.
 */
export const clearEdition = (editionId: string): Write => ({
  lock: "share",
  tables: sql`gone AS (
    DELETE FROM knowledge_passages p USING gate, accepted
    WHERE p.edition_id = ${editionId}::uuid
      AND NOT EXISTS (SELECT FROM knowledge_documents d WHERE d.edition_id = p.edition_id)
  )`,
});
