import { sql } from "drizzle-orm";
import type { Write } from "./ledger.ts";

/**
 * What agents write. Each is one `INSERT … SELECT FROM gate, accepted`: nothing is written for a duplicate, a cancelled
 * or an erased request. A replay overwrites the earlier result under the same key.
 */

/** What was read by whom; `contentHash` is null where the same file can't be told. */
interface Reading {
  readonly contentHash: string | null;
  readonly engine: string;
}

export interface CvResult extends Reading {
  readonly cvId: string;
  readonly rawTextKey: string;
  readonly profileKey: string;
  readonly versionName: string;
  /** What queries need of the profile. */
  readonly digest: object;
}

export const saveCv = (cv: CvResult): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO cv_versions
      (cv_id, user_id, request_id, version_name, raw_text, profile_key, structured_data, content_hash, engine)
    SELECT ${cv.cvId}::uuid, gate.user_id, gate.job_id, ${cv.versionName}, ${cv.rawTextKey}, ${cv.profileKey},
      ${JSON.stringify(cv.digest)}::jsonb, ${cv.contentHash}::text, ${cv.engine}
    FROM gate, accepted
    ON CONFLICT (cv_id) DO UPDATE SET profile_key = excluded.profile_key,
      structured_data = excluded.structured_data, engine = excluded.engine
    WHERE cv_versions.user_id = excluded.user_id
  )`,
});

export interface PostingResult extends Reading {
  readonly postingId: string;
  readonly rawTextKey: string;
  readonly profileKey: string;
  readonly company: string | null;
  readonly title: string | null;
  readonly digest: object;
}

export const savePosting = (posting: PostingResult): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO job_postings (job_id, user_id, request_id, raw_text, profile_key, structured_data, company,
      role_title, content_hash, engine)
    SELECT ${posting.postingId}::uuid, gate.user_id, gate.job_id, ${posting.rawTextKey}, ${posting.profileKey},
      ${JSON.stringify(posting.digest)}::jsonb, ${posting.company}::text, ${posting.title}::text,
      ${posting.contentHash}::text, ${posting.engine}
    FROM gate, accepted
    ON CONFLICT (job_id) DO UPDATE SET profile_key = excluded.profile_key,
      structured_data = excluded.structured_data, company = excluded.company, role_title = excluded.role_title,
      engine = excluded.engine
    WHERE job_postings.user_id = excluded.user_id
  )`,
});

export interface AnalysisResult {
  readonly analysisId: string;
  readonly cvId: string;
  readonly postingId: string;
  readonly fitScore: number;
  readonly atsScore: number;
  readonly analysisKey: string;
  readonly digest: object;
}

export const saveAnalysis = (analysis: AnalysisResult): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO gap_analyses
      (analysis_id, user_id, request_id, cv_id, job_id, fit_score, ats_score, analysis_key, analysis_data)
    SELECT ${analysis.analysisId}::uuid, gate.user_id, gate.job_id, ${analysis.cvId}::uuid,
      ${analysis.postingId}::uuid, ${analysis.fitScore}::int, ${analysis.atsScore}::int, ${analysis.analysisKey},
      ${JSON.stringify(analysis.digest)}::jsonb
    FROM gate, accepted
    ON CONFLICT (analysis_id) DO UPDATE SET fit_score = excluded.fit_score, ats_score = excluded.ats_score,
      analysis_key = excluded.analysis_key, analysis_data = excluded.analysis_data
    WHERE gap_analyses.user_id = excluded.user_id
  )`,
});
