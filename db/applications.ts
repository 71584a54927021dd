import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import {
  type Application,
  type ApplicationSource,
  type ApplicationStatus,
  applicationStatuses,
  ApplicationSource as Source,
} from "../schemas/applications.ts";
import { Id } from "../schemas/primitives.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";
import { type Page, paged } from "./pages.ts";
import { type Standing, told } from "./standing.ts";

/** What a change of status brings with it: a line of history, and the event that tells of it. */
export interface StatusMove {
  readonly changeId: string;
  readonly status: ApplicationStatus;
  readonly at: string;
  readonly event: OutgoingEvent;
  readonly standing: Standing;
}

export interface NewApplication {
  readonly applicationId: string;
  readonly userId: string;
  readonly requestId: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly source: ApplicationSource | null;
  readonly notes: string | null;
}

const ApplicationRow = z.object({
  application_id: Id,
  company: z.string().nullable(),
  role_title: z.string().nullable(),
  status: z.enum(applicationStatuses),
  source: Source.nullable(),
  notes: z.string().nullable(),
  request_id: Id.nullable(),
  fit_score: z.number().nullable(),
  history: json(z.array(z.object({ status: z.enum(applicationStatuses), at: z.string() }))),
  created_at: timestamptz,
});

const applicationOf = (row: z.infer<typeof ApplicationRow>): Application => ({
  applicationId: row.application_id,
  company: row.company,
  role: row.role_title,
  status: row.status,
  source: row.source,
  notes: row.notes,
  requestId: row.request_id,
  fitScore: row.fit_score,
  history: row.history.map(({ status, at }) => ({ status, at: new Date(at).toISOString() })),
  createdAt: row.created_at.toISOString(),
});

const columns = sql`ap.application_id, ap.company, ap.role_title, ap.status, ap.source, ap.notes, ap.request_id,
  (SELECT g.fit_score FROM gap_analyses g WHERE g.request_id = ap.request_id AND g.user_id = ap.user_id) AS fit_score,
  (SELECT jsonb_agg(jsonb_build_object('status', h.status, 'at', h.changed_at) ORDER BY h.changed_at, h.change_id)
    FROM application_changes h WHERE h.application_id = ap.application_id) AS history,
  ap.created_at`;

/** The tables that a change of status writes, for a statement that has the application in `changed`. */
const moved = ({ changeId, status, at, event, standing }: StatusMove): SQL => sql`, history AS (
    INSERT INTO application_changes (change_id, application_id, user_id, status, changed_at)
    SELECT ${changeId}::uuid, application_id, user_id, ${status}, ${at}::timestamptz FROM changed
    ON CONFLICT (change_id) DO NOTHING
  )${told(standing, event)}`;

/**
 * Enters an application, with its first line of history and the event. False if the request that it names isn't this
 * person's. The same statement may come twice, if its answer was lost: the application is entered once.
 */
export async function enterApplication(db: Db, application: NewApplication, move: StatusMove): Promise<boolean> {
  const { userId, requestId } = application;
  const entered = await rows(
    db,
    sql`WITH changed AS (
        INSERT INTO applications (application_id, user_id, request_id, company, role_title, source, status, notes)
        SELECT ${application.applicationId}::uuid, ${userId}::uuid, ${requestId}::uuid,
          coalesce(${application.company}::text, p.company), coalesce(${application.role}::text, p.role_title),
          ${application.source}::text, ${move.status}, ${application.notes}::text
        FROM (SELECT 1) always
        LEFT JOIN jobs j ON j.job_id = ${requestId}::uuid AND j.user_id = ${userId}::uuid
        LEFT JOIN job_postings p ON p.job_id = j.posting_id AND p.user_id = j.user_id
        WHERE ${requestId}::uuid IS NULL OR j.job_id IS NOT NULL
        ON CONFLICT (application_id) DO UPDATE SET updated_at = applications.updated_at
        RETURNING application_id, user_id
      )${moved(move)}
      SELECT application_id FROM changed`,
    z.object({ application_id: Id }),
  );
  return entered.length === 1;
}

/** What a person may change of an application; what is not given stays. Null empties a field. */
export interface ApplicationEdit {
  readonly company?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly source?: ApplicationSource | null | undefined;
  readonly notes?: string | null | undefined;
}

/** Changes an application of this user; with `move` it gets another status. False if this user has no such application. */
export async function changeApplication(
  db: Db,
  userId: string,
  applicationId: string,
  edit: ApplicationEdit,
  move: StatusMove | null,
): Promise<boolean> {
  const keep = (field: unknown, column: SQL): SQL => (field === undefined ? column : sql`${field}::text`);
  const changed = await rows(
    db,
    sql`WITH changed AS (
        UPDATE applications SET company = ${keep(edit.company, sql`company`)},
          role_title = ${keep(edit.role, sql`role_title`)}, source = ${keep(edit.source, sql`source`)},
          notes = ${keep(edit.notes, sql`notes`)}, status = ${move ? move.status : sql`status`}, updated_at = now()
        WHERE application_id = ${applicationId}::uuid AND user_id = ${userId}::uuid
        RETURNING application_id, user_id
      )${move ? moved(move) : sql``}
      SELECT application_id FROM changed`,
    z.object({ application_id: Id }),
  );
  return changed.length === 1;
}

/** Deletes an application of this user with its history. False if this user has no such application. */
export async function deleteApplication(db: Db, userId: string, applicationId: string): Promise<boolean> {
  const gone = await rows(
    db,
    sql`DELETE FROM applications WHERE application_id = ${applicationId}::uuid AND user_id = ${userId}::uuid
      RETURNING application_id`,
    z.object({ application_id: Id }),
  );
  return gone.length === 1;
}

/** An application of this user; null if there is none. */
export async function findApplication(db: Db, userId: string, applicationId: string): Promise<Application | null> {
  const [found] = await rows(
    db,
    sql`SELECT ${columns} FROM applications ap
      WHERE ap.application_id = ${applicationId}::uuid AND ap.user_id = ${userId}::uuid`,
    ApplicationRow,
  );
  return found ? applicationOf(found) : null;
}

/** Applications of this user, newest first, a page at a time. */
export async function listApplications(
  db: Db,
  userId: string,
  page: Page,
  status: ApplicationStatus | null = null,
): Promise<Application[]> {
  const filter = sql`(${status}::text IS NULL OR ap.status = ${status}::text)`;
  const found = await rows(
    db,
    sql`SELECT ${columns} FROM applications ap
      ${paged(page, { table: sql`applications ap`, owner: sql`ap.user_id = ${userId}::uuid`, time: sql`ap.created_at`, id: sql`ap.application_id`, filter })}`,
    ApplicationRow,
  );
  return found.map(applicationOf);
}
