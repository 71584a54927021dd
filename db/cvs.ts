import { sql } from "drizzle-orm";
import * as z from "zod";
import type { OutgoingEvent } from "../delivery/outgoing.ts";
import { CvDigest } from "../schemas/digests.ts";
import { Id } from "../schemas/primitives.ts";
import { type CvOrigin, cvOrigins } from "../schemas/versions.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";
import { type Page, paged } from "./pages.ts";
import { type Standing, told } from "./standing.ts";

/** Who a correction is by, where a reading names its engine. */
export const CORRECTED_BY = "person";

/** A version of a person's CV. */
export interface CvVersion {
  readonly cvId: string;
  readonly name: string;
  readonly origin: CvOrigin;
  readonly parentCvId: string | null;
  readonly requestId: string | null;
  readonly isPrimary: boolean;
  /** The keyed hash of the file that it was read from; null where nobody has seen the file as a whole. */
  readonly contentHash: string | null;
  readonly profileKey: string;
  readonly rawTextKey: string;
  readonly digest: CvDigest;
  readonly createdAt: string;
}

const CvRow = z.object({
  cv_id: Id,
  version_name: z.string(),
  origin: z.enum(cvOrigins),
  parent_cv_id: Id.nullable(),
  request_id: Id.nullable(),
  is_primary: z.boolean(),
  content_hash: z.string().nullable(),
  profile_key: z.string(),
  raw_text: z.string(),
  structured_data: json(CvDigest),
  created_at: timestamptz,
});

const versionOf = (row: z.infer<typeof CvRow>): CvVersion => ({
  cvId: row.cv_id,
  name: row.version_name,
  origin: row.origin,
  parentCvId: row.parent_cv_id,
  requestId: row.request_id,
  isPrimary: row.is_primary,
  contentHash: row.content_hash,
  profileKey: row.profile_key,
  rawTextKey: row.raw_text,
  digest: row.structured_data,
  createdAt: row.created_at.toISOString(),
});

const columns = sql`cv_id, version_name, origin, parent_cv_id, request_id, is_primary, content_hash, profile_key,
  raw_text, structured_data, created_at`;

/** The CVs of this user, newest first. */
export async function listCvs(db: Db, userId: string, page: Page): Promise<CvVersion[]> {
  const found = await rows(
    db,
    sql`SELECT ${columns} FROM cv_versions
      ${paged(page, { table: sql`cv_versions`, owner: sql`user_id = ${userId}::uuid`, time: sql`created_at`, id: sql`cv_id` })}`,
    CvRow,
  );
  return found.map(versionOf);
}

/** One CV of this user; null if they have no such CV. */
export async function findCv(db: Db, userId: string, cvId: string): Promise<CvVersion | null> {
  const [found] = await rows(
    db,
    sql`SELECT ${columns} FROM cv_versions WHERE cv_id = ${cvId}::uuid AND user_id = ${userId}::uuid`,
    CvRow,
  );
  return found ? versionOf(found) : null;
}

/** What a person may change about a version; what is not given stays. */
export interface CvEdit {
  readonly name?: string | undefined;
  readonly isPrimary?: boolean | undefined;
}

/**
 * Renames a CV of this user, or makes it the one that they work with. Whichever was that before steps back first: at no
 * time are there two. False if this user has no such CV.
 */
export async function changeCv(db: Db, userId: string, cvId: string, edit: CvEdit): Promise<boolean> {
  if (edit.isPrimary) {
    await rows(
      db,
      sql`UPDATE cv_versions SET is_primary = false
        WHERE user_id = ${userId}::uuid AND is_primary AND cv_id <> ${cvId}::uuid
          AND EXISTS (SELECT FROM cv_versions WHERE cv_id = ${cvId}::uuid AND user_id = ${userId}::uuid)`,
      z.unknown(),
    );
  }
  const changed = await rows(
    db,
    sql`UPDATE cv_versions SET version_name = coalesce(${edit.name ?? null}::text, version_name),
        is_primary = coalesce(${edit.isPrimary ?? null}::boolean, is_primary)
      WHERE cv_id = ${cvId}::uuid AND user_id = ${userId}::uuid RETURNING cv_id`,
    z.object({ cv_id: Id }),
  );
  return changed.length === 1;
}

export interface Correction {
  readonly cvId: string;
  readonly parentCvId: string;
  readonly profileKey: string;
  readonly digest: CvDigest;
  readonly event: OutgoingEvent;
  readonly standing: Standing;
}

/**
 * Keeps a person's correction of one of their CVs: a version of its own, for the same file, with the event that tells of
 * it. False if this user has no such CV. The same statement may come twice: the correction is kept once.
 */
export async function saveCorrection(db: Db, userId: string, correction: Correction): Promise<boolean> {
  const { cvId, parentCvId, profileKey, digest, event, standing } = correction;
  const saved = await rows(
    db,
    sql`WITH changed AS (
        INSERT INTO cv_versions (cv_id, user_id, request_id, version_name, raw_text, profile_key, structured_data,
          content_hash, engine, origin, parent_cv_id)
        SELECT ${cvId}::uuid, user_id, request_id, version_name, raw_text, ${profileKey},
          ${JSON.stringify(digest)}::jsonb, content_hash, ${CORRECTED_BY}, 'correction', cv_id
        FROM cv_versions WHERE cv_id = ${parentCvId}::uuid AND user_id = ${userId}::uuid
        ON CONFLICT (cv_id) DO UPDATE SET cv_id = excluded.cv_id
        RETURNING cv_id, user_id
      )${told(standing, event)}
      SELECT cv_id FROM changed`,
    z.object({ cv_id: Id }),
  );
  return saved.length === 1;
}

export interface TailoredCv {
  readonly cvId: string;
  readonly requestId: string;
  readonly parentCvId: string;
  readonly profileKey: string;
  readonly name: string;
  readonly digest: CvDigest;
}

/**
 * Keeps what a person made of a rewrite as a version of the CV that it was written from. It isn't what was read of the
 * file, so it never stands in for a reading. False if this user has no such CV.
 */
export async function saveTailored(db: Db, userId: string, tailored: TailoredCv): Promise<boolean> {
  const { cvId, requestId, parentCvId, profileKey, name, digest } = tailored;
  const saved = await rows(
    db,
    sql`INSERT INTO cv_versions
        (cv_id, user_id, request_id, version_name, raw_text, profile_key, structured_data, origin, parent_cv_id)
      SELECT ${cvId}::uuid, user_id, ${requestId}::uuid, ${name}, raw_text, ${profileKey},
        ${JSON.stringify(digest)}::jsonb, 'rewrite', cv_id
      FROM cv_versions WHERE cv_id = ${parentCvId}::uuid AND user_id = ${userId}::uuid
      ON CONFLICT (cv_id) DO UPDATE SET cv_id = excluded.cv_id
      RETURNING cv_id`,
    z.object({ cv_id: Id }),
  );
  return saved.length === 1;
}

/**
 * Deletes a CV of this user. Answers the keys of its files that nothing else of theirs needs any more; null if they have
 * no such CV.
 */
export async function deleteCv(db: Db, userId: string, cvId: string): Promise<readonly string[] | null> {
  const gone = await rows(
    db,
    sql`WITH gone AS (
        DELETE FROM cv_versions WHERE cv_id = ${cvId}::uuid AND user_id = ${userId}::uuid
        RETURNING profile_key, raw_text
      ), keys AS (
        SELECT profile_key AS key FROM gone UNION SELECT raw_text FROM gone
      )
      SELECT k.key, EXISTS (
          SELECT FROM cv_versions v WHERE v.user_id = ${userId}::uuid AND v.cv_id <> ${cvId}::uuid
            AND k.key IN (v.profile_key, v.raw_text)
        ) AS is_shared
      FROM keys k`,
    z.object({ key: z.string(), is_shared: z.boolean() }),
  );
  if (gone.length === 0) return null;
  return gone.filter(({ key, is_shared }) => key !== "" && !is_shared).map(({ key }) => key);
}
