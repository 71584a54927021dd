import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { Id } from "../schemas/primitives.ts";
import {
  type RequestStatus,
  type RequestType,
  RequestTypeName,
  requestStatuses,
  StepName,
} from "../schemas/requests.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";
import { type Page, paged } from "./pages.ts";

const JobRow = z.object({
  job_id: Id,
  job_type: RequestTypeName,
  status: z.enum(requestStatuses),
  wants: z.array(StepName),
  done: z.array(StepName),
  skipped: z.array(StepName),
  failures: json(z.partialRecord(StepName, z.string())),
  created_at: timestamptz,
  finished_at: timestamptz.nullable(),
  cv_id: Id.nullable(),
  posting_id: Id.nullable(),
  /** The name of the CV, or of its file as long as it isn't read. */
  cv_name: z.string().nullable(),
  company: z.string().nullable(),
  role_title: z.string().nullable(),
  fit_score: z.number().nullable(),
  ats_score: z.number().nullable(),
});
export type ListedJob = z.infer<typeof JobRow>;

/** Which requests of a list are wanted; what is not given leaves none out. */
export interface JobFilter {
  readonly status?: RequestStatus | undefined;
  readonly types?: readonly RequestType[] | undefined;
  /** Words of the company, of the role or of the CV's name, in any case. */
  readonly text?: string | undefined;
}

/** A text as a pattern of LIKE that finds it anywhere; its own wildcards mean themselves. */
const anywhere = (text: string): string => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Whether a request's posting or CV is called so. Both are looked through once, and not for each request anew. */
const about = (userId: string, pattern: string): SQL => sql`(
  j.posting_id IN (SELECT job_id FROM job_postings
    WHERE user_id = ${userId}::uuid AND search_name LIKE lower(${pattern}::text))
  OR j.cv_id IN (SELECT cv_id FROM cv_versions
    WHERE user_id = ${userId}::uuid AND version_name ILIKE ${pattern}::text))`;

/** The requests of this user, newest first; the standing one, which nobody has made, is left out. */
export async function listJobs(
  db: Db,
  userId: string,
  page: Page,
  standingId: string,
  filter: JobFilter = {},
): Promise<ListedJob[]> {
  const { status = null, types, text } = filter;
  const typeList = types === undefined ? null : JSON.stringify(types);
  const pattern = text === undefined ? null : anywhere(text);
  const matching = sql`j.job_id <> ${standingId}::uuid
    AND (${status}::text IS NULL OR j.status = ${status}::text)
    AND (${typeList}::jsonb IS NULL OR ${typeList}::jsonb @> to_jsonb(j.job_type))
    ${pattern === null ? sql`` : sql`AND ${about(userId, pattern)}`}`;
  return await rows(
    db,
    sql`SELECT j.job_id, j.job_type, j.status, j.wants, j.done, j.skipped, j.failures,
        j.created_at, j.finished_at, j.cv_id, j.posting_id,
        coalesce(c.version_name, j.input_data -> 'cv' ->> 'name') AS cv_name,
        p.company, p.role_title, a.fit_score, a.ats_score
      FROM jobs j
      LEFT JOIN job_postings p ON p.job_id = j.posting_id AND p.user_id = j.user_id
      LEFT JOIN cv_versions c ON c.cv_id = j.cv_id AND c.user_id = j.user_id
      LEFT JOIN gap_analyses a ON a.request_id = j.job_id AND a.user_id = j.user_id
      ${paged(page, { table: sql`jobs j`, owner: sql`j.user_id = ${userId}::uuid`, time: sql`j.created_at`, id: sql`j.job_id`, filter: matching })}`,
    JobRow,
  );
}

const PostingRow = z.object({
  job_id: Id,
  request_id: Id.nullable(),
  company: z.string().nullable(),
  role_title: z.string().nullable(),
  created_at: timestamptz,
});
export type ListedPosting = z.infer<typeof PostingRow>;

/** The postings of this user, newest first. */
export async function listPostings(db: Db, userId: string, page: Page): Promise<ListedPosting[]> {
  return await rows(
    db,
    sql`SELECT job_id, request_id, company, role_title, created_at
      FROM job_postings
      ${paged(page, { table: sql`job_postings`, owner: sql`user_id = ${userId}::uuid`, time: sql`created_at`, id: sql`job_id` })}`,
    PostingRow,
  );
}

/** Whether this user has such a posting. */
export async function hasPosting(db: Db, userId: string, postingId: string): Promise<boolean> {
  const found = await rows(
    db,
    sql`SELECT job_id FROM job_postings WHERE job_id = ${postingId}::uuid AND user_id = ${userId}::uuid`,
    z.object({ job_id: Id }),
  );
  return found.length === 1;
}
