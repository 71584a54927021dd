import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { SeniorityLevel } from "../cv/seniority.ts";
import { type Calling, isTold, leastKin } from "./calling.ts";
import { freshness, yearsSince } from "./evidence-index.ts";
import type { Judged } from "./parts.ts";
import { placeOf } from "./place.ts";

type Ceiling = GapAnalysis["caps"][number];

/** What the fit score reaches at most where something is missing that nothing else makes up for. */
export const ceilings = {
  licence: 25,
  language: 25,
  permit: 25,
  denied: 12,
  years: 40,
  level: 35,
  learner: 45,
  field: 15,
  longAgo: 35,
  place: 35,
  refusal: 12,
} as const;
/** What a hard requirement that is met in part lets the fit score reach at most. */
export const partlyMetCeiling = 70;
/** The ceiling for work in a field that is just not near enough to count. */
export const nextFieldCeiling = 45;
/** The lowest ceiling for another field where only words tell it and no title. */
export const unsureFieldCeiling = 25;
const otherCeiling = 55;
/** Credit from which on a hard requirement counts as met in part. */
const leastPart = 0.45;

/** Points that each further ceiling takes off the lowest one. */
export const furtherCeiling = 5;

/** The most that the fit score may be under these ceilings. */
export const highestUnder = (caps: readonly Ceiling[]): number =>
  caps.length === 0
    ? 100
    : Math.max(0, Math.min(...caps.map((cap) => cap.ceiling)) - furtherCeiling * (caps.length - 1));

/**
 * A score under the lowest ceiling that holds: the ceiling is the new hundred. Who meets nothing else stays below who
 * meets the rest, and who lacks what is a condition of the work stays below who has it.
 */
export const underCeilings = (score: number, caps: readonly Ceiling[]): number =>
  Math.round((score * highestUnder(caps)) / 100);

/** Share of the years asked below which they are missing, and below which they are met in part. */
const yearsShares = { missing: 0.34, partly: 0.6 } as const;
/** Fewer years than these may be made up for by other things. */
const leastYears = 3;
/** Steps between two levels from which on the level is missing: a trainee where a lead is sought. */
const levelSteps = 3;

/** Levels of seniority in steps that can be compared. */
export const levelRanks: Readonly<Record<SeniorityLevel, number>> = {
  intern: 0,
  junior: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  principal: 4,
  director: 5,
  executive: 6,
};

/** Every ceiling that holds for this CV and posting, each with what is missing. */
export function ceilingsOf(
  cv: CvProfile,
  job: JobProfile,
  judged: readonly Judged[],
  calling: Calling,
  today: Date,
): Ceiling[] {
  return [
    ...hardOnes(judged),
    ...yearsCeiling(job, judged),
    ...levelCeiling(cv, job),
    ...learnerCeiling(cv, job, calling),
    ...fieldCeiling(job, calling),
    ...longAgoCeiling(cv, job, calling, today),
    ...placeCeiling(cv, job),
  ];
}

/** The nearer the nearest of all far fields is, the higher the ceiling. */
function fieldCeiling(job: JobProfile, { elsewhere, allNamed }: Calling): Ceiling[] {
  if (elsewhere === null) return [];
  const least = allNamed ? ceilings.field : unsureFieldCeiling;
  const ceiling = Math.round(least + (nextFieldCeiling - least) * (elsewhere / leastKin));
  return [{ requirement: `work like ${job.title ?? "that of the posting"}`, ceiling }];
}

/** Who left the field many years ago for another one has to learn much of it anew. */
function longAgoCeiling(cv: CvProfile, job: JobProfile, calling: Calling, today: Date): Ceiling[] {
  const kins = cv.work.map((_, role) => calling.kin(role));
  const near = kins.flatMap((kin, role) => (kin !== null && kin >= leastKin ? [role] : []));
  const isLeft = near.length > 0 && near.length < kins.length && kins.every((kin) => kin !== null);
  const isOld = near.every((role) => (yearsSince(cv, role, today) ?? 0) > freshness.old);
  return isLeft && isOld
    ? [{ requirement: `recent work like ${job.title ?? "that of the posting"}`, ceiling: ceilings.longAgo }]
    : [];
}

/** Hard requirements that the CV doesn't meet; one met in part sets a higher ceiling. */
function hardOnes(judged: readonly Judged[]): Ceiling[] {
  return judged
    .filter((one) => one.importance === "required" && one.requirement.hard && one.outcome.credit < 0.6)
    .map(({ requirement, outcome, isDenied }) => ({
      requirement: requirement.skill,
      ceiling: isDenied
        ? ceilings.denied
        : outcome.credit >= leastPart
          ? partlyMetCeiling
          : ceilingOf(requirement.kind),
    }));
}

const ceilingOf = (kind: Judged["requirement"]["kind"]): number =>
  kind === "licence" || kind === "permit" || kind === "language" ? ceilings[kind] : otherCeiling;

function yearsCeiling(job: JobProfile, judged: readonly Judged[]): Ceiling[] {
  const asked = judged.filter((one) => one.requirement.kind === "experience" && one.importance === "required");
  if (asked.length === 0 || job.yearsRequired === null || job.yearsRequired < leastYears) return [];
  const share = Math.max(...asked.map((one) => one.outcome.credit));
  const requirement = `${job.yearsRequired} years of experience`;
  if (share < yearsShares.missing) return [{ requirement, ceiling: ceilings.years }];
  return share < yearsShares.partly ? [{ requirement, ceiling: partlyMetCeiling }] : [];
}

function levelCeiling(cv: CvProfile, job: JobProfile): Ceiling[] {
  const own = cv.meta.careerassist.seniority;
  if (job.seniority === null || own === null) return [];
  const missing = levelRanks[job.seniority] - levelRanks[own] >= levelSteps;
  return missing ? [{ requirement: `the level ${job.seniority}`, ceiling: ceilings.level }] : [];
}

/** Kinship from which on a role is of the posting's own kind of work. */
const sameWork = 0.5;

/** Who has only been a trainee or a helper in the field hasn't done the work of somebody who is asked for on their own. */
function learnerCeiling(cv: CvProfile, job: JobProfile, calling: Calling): Ceiling[] {
  if (job.seniority === "intern" || job.seniority === "junior") return [];
  const near = cv.work.flatMap((_, role) => ((calling.kin(role) ?? 0) >= sameWork ? [role] : []));
  const isGraduate = calling.isTrained && cv.work.some((_, role) => isTold(cv, role) && !calling.isLearner(role));
  return !isGraduate && near.length > 0 && near.every((role) => calling.isLearner(role))
    ? [{ requirement: `work like ${job.title ?? "that of the posting"} beyond training`, ceiling: ceilings.learner }]
    : [];
}

/** Work on site in another country, or where the CV rules it out, needs somebody who will be there. */
function placeCeiling(cv: CvProfile, job: JobProfile): Ceiling[] {
  const place = placeOf(cv, job);
  const ruledOut = place === "refusing" || (place === "abroad" && job.remote === "none");
  return ruledOut
    ? [{ requirement: `work in ${job.location}`, ceiling: place === "refusing" ? ceilings.refusal : ceilings.place }]
    : [];
}
