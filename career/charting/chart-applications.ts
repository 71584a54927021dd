import type { Application } from "../../schemas/applications.ts";
import type { Analytics } from "../../schemas/charts.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import { fitOutcome } from "./fit-outcome.ts";
import { funnel } from "./funnel.ts";
import { byRole, bySource } from "./groups.ts";
import { overTime } from "./over-time.ts";
import { progressOf } from "./progress.ts";
import { responseBy, responseRate } from "./rates.ts";
import { type SkillDemand, skillsWanted } from "./skills-wanted.ts";
import { textsOf } from "./texts.ts";
import { timeToAnswer } from "./time-to-answer.ts";

export type { SkillDemand } from "./skills-wanted.ts";

/**
 * The analytics of a person's applications: every chart once, in the order of `ChartId`, also those that have nothing
 * to show yet (they say what they wait for). The same input gives the same output; definitions are in docs/analytics.md.
 *
 * @param input.skills what postings ask for, of any length and in any order
 * @param input.postings how many postings `skills` were counted in
 * @param input.language of all texts; German has its own, the others get English
 */
export function chartApplications(input: {
  applications: readonly Application[];
  skills: readonly SkillDemand[];
  postings: number;
  now: Date;
  language?: LanguageCode;
}): Analytics {
  const { applications, skills, postings, now } = input;
  const texts = textsOf(input.language ?? "en");
  const sent = applications.flatMap((application) => progressOf(application, now) ?? []);
  return {
    computedAt: now.toISOString(),
    applications: sent.length,
    charts: [
      funnel(sent, applications.length - sent.length, texts),
      responseRate(sent, texts),
      responseBy("response_by_source", sent, bySource(sent, texts), texts),
      responseBy("response_by_role", sent, byRole(sent, texts), texts),
      timeToAnswer(sent, now, texts),
      fitOutcome(sent, texts),
      skillsWanted(skills, postings, texts),
      overTime(sent, now, texts),
    ],
  };
}
