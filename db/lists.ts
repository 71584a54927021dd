import { sql } from "drizzle-orm";
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
import type { Page } from "./cvs.ts";

/** The bounds of a page, for the time and id that a list is ordered by; times are compared as they are shown. */
const bounds = ({ after }: Page) => ({ at: after?.createdAt ?? null, id: after?.id ?? null });

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

/** The requests of this user, newest first; the standing one, which nobody has made, is left out. */
export async function listJobs(
  db: Db,
  userId: string,
  page: Page,
  standingId: string,
  filter: JobFilter = {},
): Promise<ListedJob[]> {
  const { at, id } = bounds(page);
  const { status = null, types, text } = filter;
  const typeList = types === undefined ? null : JSON.stringify(types);
  const pattern = text === undefined ? null : anywhere(text);
  return await rows(
    db,
    sql`SELECT j.job_id, j.job_type, j.status, j.wants, j.done, j.skipped, j.failures,
        date_trunc('milliseconds', j.created_at) AS created_at, j.finished_at, j.cv_id, j.posting_id,
        p.company, p.role_title, a.fit_score, a.ats_score
      FROM jobs j
      LEFT JOIN job_postings p ON p.job_id = j.posting_id AND p.user_id = j.user_id
      LEFT JOIN gap_analyses a ON a.request_id = j.job_id AND a.user_id = j.user_id
      LEFT JOIN cv_versions c ON c.cv_id = j.cv_id AND c.user_id = j.user_id
      WHERE j.user_id = ${userId}::uuid AND j.job_id <> ${standingId}::uuid
        AND (${status}::text IS NULL OR j.status = ${status}::text)
        AND (${typeList}::jsonb IS NULL OR ${typeList}::jsonb @> to_jsonb(j.job_type))
        AND (${pattern}::text IS NULL OR concat_ws(' ', p.role_title, p.company, c.version_name) ILIKE ${pattern}::text)
        AND (${id}::uuid IS NULL
        OR (date_trunc('milliseconds', j.created_at), j.job_id) < (${at}::timestamptz, ${id}::uuid))
      ORDER BY date_trunc('milliseconds', j.created_at) DESC, j.job_id DESC LIMIT ${page.limit}::int`,
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
  const { at, id } = bounds(page);
  return await rows(
    db,
    sql`SELECT job_id, request_id, company, role_title, date_trunc('milliseconds', created_at) AS created_at
      FROM job_postings
      WHERE user_id = ${userId}::uuid AND (${id}::uuid IS NULL
        OR (date_trunc('milliseconds', created_at), job_id) < (${at}::timestamptz, ${id}::uuid))
      ORDER BY date_trunc('milliseconds', created_at) DESC, job_id DESC LIMIT ${page.limit}::int`,
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
