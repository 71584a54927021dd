import { sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { Id } from "../schemas/primitives.ts";
import { type Db, json, rows } from "./connect.ts";
import { outboxRows, outgoingOf } from "./outbox.ts";
import { addVisits, type NewVisit } from "./research.ts";
import { OutboxRow } from "./rows.ts";

/** A page that was begun so often and never came to anything is given up: it may be what ends the service. */
const MOST_ATTEMPTS = 3;

/** A pattern of addresses that has brought nothing in so many pages brings nothing. */
const BARREN_AFTER = 8;

const Claimed = z.object({
  visit_id: Id,
  url: z.string(),
  source_id: z.string(),
  depth: z.number(),
  pattern: z.string(),
});
export type Claimed = z.infer<typeof Claimed>;

/** How many pages of a source a round may visit; sources that aren't named have no bound. */
export type Caps = Readonly<Record<string, number>>;

const capRows = (caps: Caps) =>
  sql`(SELECT key AS source_id, value::int AS most FROM jsonb_each_text(${JSON.stringify(caps)}::jsonb))`;

/** Sets aside what there is no use in visiting. */
async function prune(db: Db, roundId: string, caps: Caps): Promise<void> {
  await rows(
    db,
    sql`WITH full_sources AS (
        SELECT v.source_id FROM research_visits v JOIN ${capRows(caps)} cap ON cap.source_id = v.source_id
        WHERE v.round_id = ${roundId}::uuid AND v.status NOT IN ('waiting', 'skipped')
        GROUP BY v.source_id, cap.most HAVING count(*) >= cap.most
      ), barren AS (
        SELECT v.pattern FROM research_visits v WHERE v.round_id = ${roundId}::uuid
        GROUP BY v.pattern
        HAVING count(*) FILTER (WHERE v.status <> 'waiting') >= ${BARREN_AFTER}::int
          AND NOT EXISTS (SELECT FROM research_visits c WHERE c.round_id = ${roundId}::uuid
            AND c.status IN ('document', 'unchanged') AND (c.pattern = v.pattern OR c.parent_pattern = v.pattern))
      )
      UPDATE research_visits SET
        status = CASE WHEN attempts >= ${MOST_ATTEMPTS}::int THEN 'failed' ELSE 'skipped' END,
        code = CASE WHEN attempts >= ${MOST_ATTEMPTS}::int THEN 'given_up'
          WHEN pattern IN (SELECT pattern FROM barren) THEN 'barren_pattern' ELSE 'source_full' END
      WHERE round_id = ${roundId}::uuid AND status = 'waiting'
        AND (attempts >= ${MOST_ATTEMPTS}::int OR pattern IN (SELECT pattern FROM barren)
          OR source_id IN (SELECT source_id FROM full_sources))`,
    z.unknown(),
  );
}

/** The next pages of a round, in order; each counts as begun from now on. */
export async function nextVisits(db: Db, roundId: string, most: number, caps: Caps): Promise<Claimed[]> {
  await prune(db, roundId, caps);
  return await rows(
    db,
    sql`WITH visited AS (
        SELECT source_id, count(*) FILTER (WHERE status NOT IN ('waiting', 'skipped')) AS count
        FROM research_visits WHERE round_id = ${roundId}::uuid GROUP BY source_id
      ), ranked AS (
        SELECT v.visit_id, v.priority, v.depth, v.attempts, v.created_at, cap.most, visited.count + row_number() OVER (
          PARTITION BY v.source_id ORDER BY v.priority, v.depth, v.attempts, v.created_at, v.visit_id) AS place
        FROM research_visits v JOIN visited ON visited.source_id = v.source_id
          LEFT JOIN ${capRows(caps)} cap ON cap.source_id = v.source_id
        WHERE v.round_id = ${roundId}::uuid AND v.status = 'waiting'
      ), chosen AS (
        SELECT visit_id FROM ranked WHERE most IS NULL OR place <= most
        -- The shallow first, so that what a site's own lists lead to comes before what is deep in it.
        ORDER BY priority, depth, attempts, created_at, visit_id LIMIT ${most}::int
      ), begun AS (
        UPDATE research_visits v SET attempts = attempts + 1 FROM chosen
        WHERE v.round_id = ${roundId}::uuid AND v.visit_id = chosen.visit_id
        RETURNING v.visit_id, v.url, v.source_id, v.depth, v.pattern, v.priority
      )
      SELECT visit_id, url, source_id, depth, pattern FROM begun ORDER BY priority, depth, visit_id`,
    Claimed,
  );
}

/** Takes back the beginning of pages that were not come to. */
export async function giveBack(db: Db, roundId: string, visitIds: readonly string[]): Promise<void> {
  if (visitIds.length === 0) return;
  await rows(
    db,
    sql`UPDATE research_visits SET attempts = attempts - 1
      WHERE round_id = ${roundId}::uuid AND status = 'waiting' AND visit_id::text IN ${listed(visitIds)}`,
    z.unknown(),
  );
}

const Links = z.array(z.strictObject({ url: z.string(), text: z.string() }));

const Known = z.object({
  page_id: Id,
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  content_hash: z.string(),
  text_key: z.string().nullable(),
  document_id: Id.nullable(),
  links: json(Links),
});
export type KnownPage = z.infer<typeof Known>;

const listed = (values: readonly string[]) => sql`(SELECT jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

/** What is known of these pages from earlier rounds. */
export const knownPages = (db: Db, pageIds: readonly string[]): Promise<KnownPage[]> =>
  rows(
    db,
    sql`SELECT page_id, etag, last_modified, content_hash, text_key, document_id, links FROM research_pages
      WHERE page_id::text IN ${listed(pageIds)}`,
    Known,
  );

/** Which of these contents are known, and under which page; of one owner's pages, or of everybody's. */
export async function pagesWithContent(
  db: Db,
  userId: string | null,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const found = await rows(
    db,
    sql`SELECT content_hash, min(page_id::text) AS page_id FROM research_pages
      WHERE content_hash IN ${listed(hashes)} AND user_id IS NOT DISTINCT FROM ${userId}::uuid
      GROUP BY content_hash`,
    z.object({ content_hash: z.string(), page_id: z.string() }),
  );
  return new Map(found.map(({ content_hash, page_id }) => [content_hash, page_id]));
}

/** A page as it is remembered. */
export interface PageMemory {
  readonly pageId: string;
  readonly userId: string | null;
  readonly url: string;
  readonly sourceId: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentHash: string;
  readonly title: string | null;
  readonly topics: readonly string[];
  readonly textKey: string | null;
  readonly documentId: string | null;
  readonly links: readonly { readonly url: string; readonly text: string }[];
  readonly fetchedAt: string;
}

/** What came of one visit. */
export interface VisitResult {
  readonly visitId: string;
  readonly status: "document" | "read" | "unchanged" | "skipped" | "failed";
  readonly code: string | null;
  readonly documentId: string | null;
  /** Keys of what the round looks for and the page names. */
  readonly names: readonly string[];
  readonly bytes: number;
  readonly milliseconds: number;
  /** True where a page came, changed or not: it counts against the budget. */
  readonly counts: boolean;
  /** Null where there is nothing to remember. */
  readonly page: PageMemory | null;
  /** A page that is as it was: only the time of its reading is new. */
  readonly stillGood: string | null;
  readonly links: readonly NewVisit[];
  readonly events: readonly OutgoingEvent[];
}

const Recorded = z.object({ recorded: z.number(), unsent: json(z.array(OutboxRow)).nullable() });

const remembered = (page: PageMemory | null) =>
  page === null
    ? sql`SELECT 1 FROM visited`
    : sql`INSERT INTO research_pages (page_id, user_id, url, source_id, etag, last_modified, content_hash, title, topics,
          text_key, document_id, links, changed_at, fetched_at)
        SELECT ${page.pageId}::uuid, ${page.userId}::uuid, ${page.url}, ${page.sourceId}, ${page.etag},
          ${page.lastModified}, ${page.contentHash}, ${page.title}, ${JSON.stringify(page.topics)}::jsonb,
          ${page.textKey}, ${page.documentId}::uuid, ${JSON.stringify(page.links)}::jsonb, ${page.fetchedAt}::timestamptz,
          ${page.fetchedAt}::timestamptz FROM visited
        ON CONFLICT (page_id) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
          content_hash = excluded.content_hash, title = excluded.title, topics = excluded.topics,
          text_key = excluded.text_key, document_id = excluded.document_id, links = excluded.links,
          changed_at = CASE WHEN research_pages.content_hash = excluded.content_hash THEN research_pages.changed_at
            ELSE excluded.changed_at END,
          fetched_at = excluded.fetched_at
        RETURNING 1`;

/**
 * Notes what came of a visit: what the page is, where it leads, what is announced, and what it has cost. One statement,
 * which changes something only for a visit that still waits in a round that is still wanted: whoever comes second, after
 * a crash or beside the first, changes nothing. Answers the events as long as they are unsent.
 */
export async function recordVisit(db: Db, roundId: string, visit: VisitResult): Promise<OutgoingEvent[]> {
  const [found] = await rows(
    db,
    sql`WITH gate AS (
        SELECT job_id FROM jobs WHERE job_id = ${roundId}::uuid AND status <> 'cancelled' FOR SHARE
      ), visited AS (
        UPDATE research_visits SET status = ${visit.status}, code = ${visit.code},
          document_id = ${visit.documentId}::uuid, names = ${JSON.stringify(visit.names)}::jsonb, bytes = ${visit.bytes}::int
        FROM gate WHERE round_id = gate.job_id AND visit_id = ${visit.visitId}::uuid AND status = 'waiting'
        RETURNING round_id
      ), page AS (${remembered(visit.page)}
      ), again AS (
        UPDATE research_pages SET fetched_at = now() FROM visited WHERE page_id = ${visit.stillGood}::uuid
      ), links AS (${addVisits(visit.links, sql`visited`)}
      ), spent AS (
        UPDATE research_rounds r SET pages = pages + ${visit.counts ? 1 : 0}::int, bytes = bytes + ${visit.bytes}::bigint,
          milliseconds = milliseconds + ${visit.milliseconds}::int
        FROM visited WHERE r.round_id = visited.round_id
      ), sending AS (
        INSERT INTO outbox (event_id, request_id, agent, source, type, detail)
        SELECT e.event_id, visited.round_id, 'research', e.source, e.type, e.detail
        FROM visited, jsonb_to_recordset(${outboxRows(visit.events)}::jsonb)
          AS e (event_id uuid, source text, type text, detail jsonb)
        ON CONFLICT (event_id) DO UPDATE SET agent = excluded.agent
        RETURNING event_id, source, type, detail, sent_at
      )
      SELECT (SELECT count(*)::int FROM visited) AS recorded,
        (SELECT jsonb_agg(to_jsonb(sending)) FROM sending WHERE sent_at IS NULL) AS unsent`,
    Recorded,
  );
  return outgoingOf(found?.unsent ?? null);
}

const Citable = z.object({
  url: z.string(),
  title: z.string().nullable(),
  text_key: z.string(),
  document_id: Id,
  topics: json(z.array(z.string())),
});
export type Citable = z.infer<typeof Citable>;

/** The pages on a topic that everybody may find, those that changed last first. */
export const pagesOn = (db: Db, topic: string, most: number): Promise<Citable[]> =>
  rows(
    db,
    sql`SELECT url, title, text_key, document_id, topics FROM research_pages
      WHERE user_id IS NULL AND text_key IS NOT NULL AND document_id IS NOT NULL
        AND topics @> ${JSON.stringify([topic])}::jsonb
      ORDER BY changed_at DESC, page_id LIMIT ${most}::int`,
    Citable,
  );

/** The topics of what a round has handed in for everybody. */
export async function changedTopics(db: Db, roundId: string): Promise<string[]> {
  const found = await rows(
    db,
    sql`SELECT DISTINCT topic FROM research_visits v JOIN research_pages p ON p.document_id = v.document_id,
        jsonb_array_elements_text(p.topics) topic
      WHERE v.round_id = ${roundId}::uuid AND v.status = 'document' AND p.user_id IS NULL ORDER BY topic`,
    z.object({ topic: z.string() }),
  );
  return found.map(({ topic }) => topic);
}

/** What a round looks for and some page of it names: keys. */
export async function namedByPages(db: Db, roundId: string): Promise<string[]> {
  const found = await rows(
    db,
    sql`SELECT DISTINCT name FROM research_visits v, jsonb_array_elements_text(v.names) name
      WHERE v.round_id = ${roundId}::uuid ORDER BY name`,
    z.object({ name: z.string() }),
  );
  return found.map(({ name }) => name);
}

/** The pages that a round has handed in for everybody and that name this, those that changed last first. */
export const pagesNaming = (db: Db, roundId: string, name: string, most: number): Promise<Citable[]> =>
  rows(
    db,
    sql`SELECT p.url, p.title, p.text_key, p.document_id, p.topics
      FROM research_visits v JOIN research_pages p ON p.document_id = v.document_id
      WHERE v.round_id = ${roundId}::uuid AND v.status = 'document' AND v.names @> ${JSON.stringify([name])}::jsonb
        AND p.user_id IS NULL AND p.text_key IS NOT NULL
      ORDER BY p.changed_at DESC, p.page_id LIMIT ${most}::int`,
    Citable,
  );
