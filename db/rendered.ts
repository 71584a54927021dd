import { sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { DocumentFormat, DocumentKind, PageSize, TemplateName } from "../schemas/documents.ts";
import { Id } from "../schemas/primitives.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";
import type { Write } from "./ledger.ts";
import { outboxRows } from "./outbox.ts";

/** A document to be typeset: what, how, and without which changes of the rewrite. */
export interface DocumentOrder {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  readonly template: TemplateName;
  readonly page: PageSize;
  /** Ids of the changes that the person has undone. */
  readonly undone: readonly string[];
}

const orderRows = (orders: readonly DocumentOrder[]): string =>
  JSON.stringify(orders.map(({ documentId, ...order }) => ({ document_id: documentId, ...order })));

const orderColumns = sql`(document_id uuid, kind text, format text, template text, page text, undone jsonb)`;

/** Keeps what a person has ordered, with the event that has it typeset. The request is theirs and not cancelled. */
export async function orderDocuments(
  db: Db,
  userId: string,
  requestId: string,
  orders: readonly DocumentOrder[],
  event: OutgoingEvent,
): Promise<boolean> {
  const ordered = await rows(
    db,
    sql`WITH request AS (
        SELECT job_id, user_id FROM jobs
        WHERE job_id = ${requestId}::uuid AND user_id = ${userId}::uuid AND status <> 'cancelled'
      ), ordered AS (
        INSERT INTO documents (document_id, user_id, request_id, kind, format, template, page, undone)
        SELECT o.document_id, user_id, job_id, o.kind, o.format, o.template, o.page, o.undone
        FROM request, jsonb_to_recordset(${orderRows(orders)}::jsonb) AS o ${orderColumns}
        ON CONFLICT (document_id) DO NOTHING
      ), sending AS (
        INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
        SELECT e.event_id, job_id, 'api', e.source, e.type, e.detail
        FROM request, jsonb_to_recordset(${outboxRows([event])}::jsonb)
          AS e (event_id uuid, source text, type text, detail jsonb)
        ON CONFLICT (event_id) DO NOTHING
      )
      SELECT job_id FROM request`,
    z.object({ job_id: Id }),
  );
  return ordered.length === 1;
}

const OrderRow = z.object({
  document_id: Id,
  kind: DocumentKind,
  format: DocumentFormat,
  template: TemplateName,
  page: PageSize,
  undone: json(z.array(z.string())),
});

const orderOf = ({ document_id, ...order }: z.infer<typeof OrderRow>): DocumentOrder => ({
  documentId: document_id,
  ...order,
});

/** What was ordered under these ids for a request of this user. */
export async function ordersOf(
  db: Db,
  userId: string,
  requestId: string,
  ids: readonly string[],
): Promise<DocumentOrder[]> {
  const found = await rows(
    db,
    sql`SELECT document_id, kind, format, template, page, undone FROM documents
      WHERE user_id = ${userId}::uuid AND request_id = ${requestId}::uuid
        AND document_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      ORDER BY document_id`,
    OrderRow,
  );
  return found.map(orderOf);
}

export interface RenderedDocument extends DocumentOrder {
  readonly key: string;
  readonly bytes: number;
}

/** Notes where typeset documents lie, whether they were ordered or made by themselves. */
export const saveRendered = (rendered: readonly RenderedDocument[]): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO documents
      (document_id, user_id, request_id, kind, format, template, page, undone, document_key, bytes)
    SELECT o.document_id, gate.user_id, gate.job_id, o.kind, o.format, o.template, o.page, o.undone, o.key, o.bytes
    FROM gate, accepted, jsonb_to_recordset(${orderRows(rendered)}::jsonb) AS o (document_id uuid, kind text,
      format text, template text, page text, undone jsonb, key text, bytes int)
    ON CONFLICT (document_id) DO UPDATE SET document_key = excluded.document_key, bytes = excluded.bytes
    WHERE documents.user_id = excluded.user_id
  )`,
});

const ListedRow = OrderRow.extend({
  document_key: z.string().nullable(),
  bytes: z.number().nullable(),
  created_at: timestamptz,
});

/** A document of a request; without a key it is still being typeset. */
export interface ListedDocument extends DocumentOrder {
  readonly key: string | null;
  readonly bytes: number | null;
  readonly createdAt: string;
}

/** All documents of a request of this user, oldest first. */
export async function documentsOf(db: Db, userId: string, requestId: string): Promise<ListedDocument[]> {
  const found = await rows(
    db,
    sql`SELECT document_id, kind, format, template, page, undone, document_key, bytes, created_at FROM documents
      WHERE request_id = ${requestId}::uuid AND user_id = ${userId}::uuid
      ORDER BY created_at, kind, format LIMIT 500`,
    ListedRow,
  );
  return found.map(({ document_key, bytes, created_at, ...order }) => ({
    ...orderOf(order),
    key: document_key,
    bytes,
    createdAt: created_at.toISOString(),
  }));
}
