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

export interface RewriteResult {
  readonly rewriteId: string;
  readonly analysisId: string;
  readonly rewriteKey: string;
  readonly summary: string | null;
  /** The new version of the CV: its own row beside the one that was read. */
  readonly tailored: {
    readonly cvId: string;
    readonly profileKey: string;
    readonly versionName: string;
    readonly digest: object;
  };
}

/** Saves a rewrite and, as a version of its own, the tailored CV. The letter's column is not touched. */
export const saveRewrite = ({ tailored, ...rewrite }: RewriteResult): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO cv_rewrites
      (rewrite_id, user_id, request_id, analysis_id, tailored_cv_id, rewritten_summary, rewritten_bullets)
    SELECT ${rewrite.rewriteId}::uuid, gate.user_id, gate.job_id, ${rewrite.analysisId}::uuid,
      ${tailored.cvId}::uuid, ${rewrite.summary}::text, ${rewrite.rewriteKey}
    FROM gate, accepted
    ON CONFLICT (rewrite_id) DO UPDATE SET tailored_cv_id = excluded.tailored_cv_id,
      rewritten_summary = excluded.rewritten_summary, rewritten_bullets = excluded.rewritten_bullets
    WHERE cv_rewrites.user_id = excluded.user_id
  ), version AS (
    INSERT INTO cv_versions
      (cv_id, user_id, request_id, version_name, raw_text, profile_key, structured_data, origin, parent_cv_id)
    SELECT ${tailored.cvId}::uuid, gate.user_id, gate.job_id, ${tailored.versionName}, source.raw_text,
      ${tailored.profileKey}, ${JSON.stringify(tailored.digest)}::jsonb, 'rewrite', source.cv_id
    FROM gate, accepted, cv_versions source
    WHERE source.cv_id = gate.cv_id AND source.user_id = gate.user_id
    ON CONFLICT (cv_id) DO UPDATE SET profile_key = excluded.profile_key, structured_data = excluded.structured_data
    WHERE cv_versions.user_id = excluded.user_id
  )`,
});

export interface LetterResult {
  readonly rewriteId: string;
  readonly analysisId: string;
  readonly letterKey: string;
}

/** Saves a letter beside the rewrite of the same analysis, whichever of the two comes first. */
export const saveLetter = (letter: LetterResult): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO cv_rewrites (rewrite_id, user_id, request_id, analysis_id, cover_letter)
    SELECT ${letter.rewriteId}::uuid, gate.user_id, gate.job_id, ${letter.analysisId}::uuid, ${letter.letterKey}
    FROM gate, accepted
    ON CONFLICT (rewrite_id) DO UPDATE SET cover_letter = excluded.cover_letter
    WHERE cv_rewrites.user_id = excluded.user_id
  )`,
});

export interface InterviewResult {
  readonly sessionId: string;
  readonly postingId: string;
  readonly questionsKey: string;
  readonly sessionType: string;
}

export const saveInterview = (session: InterviewResult): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO interview_sessions (session_id, user_id, request_id, job_id, questions, session_type)
    SELECT ${session.sessionId}::uuid, gate.user_id, gate.job_id, ${session.postingId}::uuid, ${session.questionsKey},
      ${session.sessionType}
    FROM gate, accepted
    ON CONFLICT (session_id) DO UPDATE SET questions = excluded.questions, session_type = excluded.session_type
    WHERE interview_sessions.user_id = excluded.user_id
  )`,
});

export interface ChartsResult {
  readonly analyticsId: string;
  readonly chartsKey: string;
  readonly applications: number;
  /** When the applications were looked up: charts of an older look never replace those of a younger one. */
  readonly computedAt: string;
}

export const saveCharts = (charts: ChartsResult): Write => ({
  lock: "share",
  tables: sql`saved AS (
    INSERT INTO application_charts (analytics_id, user_id, request_id, charts_key, applications, computed_at)
    SELECT ${charts.analyticsId}::uuid, gate.user_id, gate.job_id, ${charts.chartsKey}, ${charts.applications}::int,
      ${charts.computedAt}::timestamptz
    FROM gate, accepted
    ON CONFLICT (analytics_id) DO UPDATE SET charts_key = excluded.charts_key, applications = excluded.applications,
      computed_at = excluded.computed_at
    WHERE application_charts.user_id = excluded.user_id AND application_charts.computed_at <= excluded.computed_at
  )`,
});
