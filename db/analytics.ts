import { sql } from "drizzle-orm";
import * as z from "zod";
import type { Application } from "../schemas/applications.ts";
import { LanguageCode } from "../schemas/options.ts";
import { listApplications } from "./applications.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";

/** How often postings ask for a skill, and whether the newest CV shows it. */
export interface SkillDemand {
  readonly skill: string;
  readonly wanted: number;
  readonly had: boolean;
}

export interface ApplicationFacts {
  readonly applications: readonly Application[];
  readonly skills: readonly SkillDemand[];
  /** How many postings the skills were counted in. */
  readonly postings: number;
  /** The language that the person wants to be spoken to in; null if they haven't said. */
  readonly language: LanguageCode | null;
  /** When this was looked up, by the database's clock. */
  readonly now: Date;
}

/** The Data API answers 1 MiB at most: applications come in pages of so many. */
const PAGE = 200;
/** More applications than this nobody writes; it bounds what one chart costs. */
const MOST = 5_000;
const MOST_SKILLS = 50;

const Wanted = z.object({
  now: timestamptz,
  postings: z.number(),
  language: LanguageCode.nullable().catch(null),
  skills: json(z.array(z.object({ skill: z.string(), wanted: z.number(), had: z.boolean() }))).nullable(),
});

/** All that the charts of this user are drawn from. */
export async function applicationFacts(db: Db, userId: string): Promise<ApplicationFacts> {
  const [wanted] = await rows(
    db,
    sql`WITH newest AS (
        SELECT structured_data -> 'skills' AS skills FROM cv_versions
        WHERE user_id = ${userId}::uuid AND origin IN ('read', 'correction') ORDER BY is_primary DESC, created_at DESC LIMIT 1
      ), asked AS (
        SELECT skill, count(*)::int AS wanted FROM (
          SELECT DISTINCT ON (job_id, skill) job_id, skill FROM job_postings p,
            jsonb_array_elements_text((p.structured_data -> 'required') || (p.structured_data -> 'preferred')) skill
          WHERE p.user_id = ${userId}::uuid) once
        GROUP BY skill ORDER BY wanted DESC, skill LIMIT ${MOST_SKILLS}::int
      )
      SELECT now() AS now, (SELECT language FROM user_profiles WHERE user_id = ${userId}::uuid) AS language,
        (SELECT count(*)::int FROM job_postings WHERE user_id = ${userId}::uuid) AS postings,
        (SELECT jsonb_agg(jsonb_build_object('skill', skill, 'wanted', wanted,
          'had', coalesce((SELECT skills ? skill FROM newest), false)) ORDER BY wanted DESC, skill) FROM asked) AS skills`,
    Wanted,
  );
  if (!wanted) throw new Error("the database answered nothing");
  const applications: Application[] = [];
  for (;;) {
    const last = applications.at(-1);
    const after = last ? { createdAt: last.createdAt, id: last.applicationId } : null;
    const page = await listApplications(db, userId, { after, limit: PAGE });
    applications.push(...page);
    if (page.length < PAGE || applications.length >= MOST) break;
  }
  const { postings, language, now } = wanted;
  return { applications, skills: wanted.skills ?? [], postings, language, now };
}
