import { sql } from "drizzle-orm";

/**
 * The tables that hold what was made for a request, joined to a row of `jobs` named `j`. Each row belongs to the same
 * person: the request alone would not say so.
 */
export const resultTables = sql`
  LEFT JOIN cv_versions c ON c.cv_id = j.cv_id AND c.user_id = j.user_id
  LEFT JOIN job_postings p ON p.job_id = j.posting_id AND p.user_id = j.user_id
  LEFT JOIN gap_analyses a ON a.request_id = j.job_id AND a.user_id = j.user_id
  LEFT JOIN cv_rewrites w ON w.request_id = j.job_id AND w.user_id = j.user_id
  LEFT JOIN interview_sessions i ON i.request_id = j.job_id AND i.user_id = j.user_id
  LEFT JOIN application_charts ch ON ch.request_id = j.job_id AND ch.user_id = j.user_id`;

/** Where each result lies in the documents bucket; null until it is there. */
export const resultKeys = sql`
  c.profile_key AS cv_profile_key, p.profile_key AS posting_profile_key, a.analysis_id, a.analysis_key,
  w.rewritten_bullets AS rewrite_key, w.cover_letter AS letter_key, i.questions AS questions_key, ch.charts_key`;
