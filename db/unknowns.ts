import { sql } from "drizzle-orm";
import * as z from "zod";
import { unaskedReasons } from "../schemas/research.ts";
import { type Db, rows } from "./connect.ts";

/** What an analysis names that the knowledge base may not know. */
const Named = z.object({ role_title: z.string().nullable(), company: z.string().nullable() });

/** The title and the company of a posting, as its reader found them; null if it is gone. Both were written by strangers. */
export async function namesOfPosting(db: Db, postingId: string): Promise<z.infer<typeof Named> | null> {
  const [found] = await rows(
    db,
    sql`SELECT left(role_title, 300) AS role_title, left(company, 300) AS company FROM job_postings
      WHERE job_id = ${postingId}::uuid`,
    Named,
  );
  return found ?? null;
}

/** The columns of a round that say what it looks for. */
const columns = { skills: sql`r.skills`, roles: sql`r.roles`, companies: sql`r.companies` } as const;

/** Which of these no round has looked for within so many days. */
export async function notLookedFor(
  db: Db,
  what: keyof typeof columns,
  names: readonly string[],
  days: number,
): Promise<string[]> {
  if (names.length === 0) return [];
  const found = await rows(
    db,
    sql`SELECT name FROM jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) name
      WHERE NOT EXISTS (SELECT FROM research_rounds r
        WHERE ${columns[what]} @> jsonb_build_array(name) AND r.created_at > now() - make_interval(days => ${days}::int))`,
    z.object({ name: z.string() }),
  );
  return found.map(({ name }) => name);
}

const Seen = z.object({ seen: z.number() });

const isSeen = async (db: Db, statement: ReturnType<typeof sql>): Promise<boolean> => {
  const [found] = await rows(db, statement, Seen);
  return (found?.seen ?? 0) > 0;
};

/** Whether a document that everybody may find has this name in its title, in whatever number. */
export const isInTitles = (db: Db, name: string): Promise<boolean> =>
  isSeen(
    db,
    sql`SELECT count(*)::int AS seen FROM knowledge_documents
      WHERE user_id IS NULL AND to_tsvector('english', title) @@ phraseto_tsquery('english', ${name})`,
  );

/** Whether a page of an employer, or a posting, that everybody may find names this employer. */
export const isEmployerKnown = (db: Db, name: string): Promise<boolean> =>
  isSeen(
    db,
    sql`SELECT count(*)::int AS seen FROM (
        SELECT 1 FROM knowledge_documents d
        WHERE d.user_id IS NULL AND d.kind IN ('company', 'posting', 'finding') AND (
          to_tsvector('simple', d.title) @@ phraseto_tsquery('simple', ${name})
          OR EXISTS (SELECT FROM knowledge_passages p WHERE p.document_id = d.document_id
            AND (p.search @@ phraseto_tsquery('english', ${name}) OR p.search @@ phraseto_tsquery('simple', ${name}))))
        LIMIT 1) known`,
  );

const reasons = JSON.stringify(unaskedReasons);

/**
 * Whether a round that nobody asked for was opened within the last so many minutes. Those for employers that no source
 * is of have read nothing, come with most analyses, and keep nobody waiting.
 */
export const researchedLately = (db: Db, minutes: number): Promise<boolean> =>
  isSeen(
    db,
    sql`SELECT count(*)::int AS seen FROM research_rounds
      WHERE ${reasons}::jsonb @> to_jsonb(reason) AND NOT (reason = 'unknown_company' AND ending IS NOT DISTINCT FROM 'nothing_listed')
        AND created_at > now() - make_interval(mins => ${minutes}::int)`,
  );

/** How many rounds the analyses of the person behind a request have opened within the last day. */
export async function roundsCausedBy(db: Db, requestId: string): Promise<number> {
  const [found] = await rows(
    db,
    sql`SELECT count(*)::int AS seen FROM research_rounds r JOIN jobs cause ON cause.job_id = r.cause_id
      WHERE cause.user_id = (SELECT user_id FROM jobs WHERE job_id = ${requestId}::uuid)
        AND r.created_at > now() - interval '1 day'`,
    Seen,
  );
  return found?.seen ?? 0;
}
