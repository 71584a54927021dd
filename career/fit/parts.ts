import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { ScorePart } from "../../schemas/gap.ts";
import type { JobProfile, Requirement } from "../../schemas/job.ts";
import type { Calling } from "./calling.ts";
import { levelRanks } from "./ceilings.ts";
import { freshness, yearsSince } from "./evidence-index.ts";
import type { Outcome } from "./match-requirement.ts";
import { placeOf } from "./place.ts";
import { weightOf } from "./requirement-weights.ts";
import { contentWords, overlap } from "./words.ts";

type Part = z.infer<typeof ScorePart>;

/** A requirement with how far the CV meets it. */
export interface Judged {
  readonly requirement: z.infer<typeof Requirement>;
  readonly importance: "required" | "preferred";
  readonly outcome: Outcome;
  /** Whether the CV itself says that it isn't met. */
  readonly isDenied: boolean;
}

/** What each part of the fit weighs before parts without input are left out. They add up to 1. */
export const weights: Readonly<Record<Part["name"], number>> = {
  mustHaves: 0.4,
  niceToHaves: 0.08,
  experience: 0.17,
  seniority: 0.12,
  education: 0.06,
  languages: 0.07,
  location: 0.1,
};

const part = (name: Part["name"], score: number | null, explanation: string): Part => ({
  name,
  weight: score === null ? 0 : weights[name],
  score: score === null ? 0 : Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000,
  explanation,
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const isMust = ({ requirement }: Judged): boolean =>
  requirement.kind !== "language" && requirement.kind !== "degree" && requirement.kind !== "experience";

/** Every part of the fit score, in a fixed order. */
export function scoreParts(
  cv: CvProfile,
  job: JobProfile,
  judged: readonly Judged[],
  calling: Calling,
  today: Date,
): Part[] {
  const musts = judged.filter((one) => one.importance === "required" && isMust(one));
  const nice = judged.filter((one) => one.importance === "preferred");
  const must = requirementsPart("mustHaves", musts, "must-haves");
  return [
    must,
    behindMusts(requirementsPart("niceToHaves", nice, "nice-to-haves"), musts.length === 0 ? null : must.score),
    experiencePart({ cv, job, calling, today }, musts),
    seniorityPart(cv, job, judged),
    educationPart(judged),
    languagesPart(judged),
    locationPart(cv, job),
  ];
}

function requirementsPart(name: "mustHaves" | "niceToHaves", judged: readonly Judged[], words: string): Part {
  if (judged.length === 0) return part(name, null, `The posting names no ${words}.`);
  const total = judged.reduce((sum, one) => sum + weightOf(one), 0);
  const met = judged.reduce((sum, one) => sum + weightOf(one) * one.outcome.credit, 0);
  const full = judged.filter((one) => one.outcome.credit >= 0.75).length;
  const partly = judged.filter((one) => one.outcome.credit > 0 && one.outcome.credit < 0.75).length;
  return part(
    name,
    met / total,
    `${full} of ${judged.length} ${words} are met${partly > 0 ? `, ${partly} more in part` : ""}.`,
  );
}

/** Share of the must-haves from which on nice-to-haves count in full. */
export const mustsForNice = 0.5;

/** What is nice to have decides between people who can do the work: below half of the must-haves it counts in proportion. */
function behindMusts(nice: Part, musts: number | null): Part {
  if (nice.weight === 0 || musts === null || musts >= mustsForNice) return nice;
  const score = Math.round(nice.score * (musts / mustsForNice) * 1000) / 1000;
  return { ...nice, score, explanation: `${nice.explanation} They count less where must-haves are missing.` };
}

/** Words that an explanation names at most. */
const mostWords = 6;

/** Words of the title of a posting beside those of the roles, and how recently the must-haves were used at work. */
function experiencePart(compared: Compared, musts: readonly Judged[]): Part {
  const title = titleRelevance(compared);
  const shown = musts.filter((one) => one.requirement.kind === "skill");
  const used =
    shown.length === 0
      ? null
      : mean(
          shown.map((one) =>
            one.outcome.evidence.some((line) => line.section === "work" || line.section === "projects")
              ? one.outcome.credit
              : one.outcome.credit * 0.4,
          ),
        );
  const { calling } = compared;
  const told = [
    ...new Set(calling.roles.flatMap((one, role) => (one?.name == null ? calling.speaking(role) : []))),
  ].slice(0, mostWords);
  const scores = [title, used].filter((score) => score !== null);
  if (scores.length === 0)
    return part("experience", null, "The posting names neither a title nor skills to compare the roles with.");
  const words = [
    title === null
      ? null
      : `the roles are ${Math.round(title * 100)} % what the posting's title names, recent ones counting most`,
    used === null ? null : `${Math.round(used * 100)} % of the required skills are shown in work or projects`,
    told.length === 0
      ? null
      : `words of the posting's field in roles whose titles don't tell theirs: ${told.join(", ")}`,
  ].filter((text) => text !== null);
  return part("experience", mean(scores), `${capitalize(words.join("; "))}.`);
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a role counts beside the posting where nothing tells its field. */
const unknownRelevance = 0.3;

interface Compared {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly calling: Calling;
  readonly today: Date;
}

/**
 * How near the nearest role is to the posting, 0 to 1: by occupation where both are known, else by the words of the
 * titles. Roles long ago and those of learners count less.
 */
function titleRelevance({ cv, job, calling, today }: Compared): number | null {
  const wanted = contentWords(job.title ?? "");
  if (wanted.size === 0 || cv.work.every((work) => work.position === undefined)) return null;
  const scores = cv.work.map((work, role) => {
    const years = yearsSince(cv, role, today);
    const fresh = years === null || years <= 3 ? 1 : years <= 8 ? 0.75 : years <= freshness.old ? 0.5 : 0.3;
    const words = overlap(wanted, contentWords(work.position ?? ""));
    const kin = calling.kin(role);
    const near =
      kin === null ? Math.max(words, calling.known ? unknownRelevance : 0) : Math.max(kin, words * (0.3 + 0.7 * kin));
    return near * fresh * (calling.isBelow(role) ? 0.6 : 1);
  });
  return Math.max(...scores);
}

function seniorityPart(cv: CvProfile, job: JobProfile, judged: readonly Judged[]): Part {
  const { years, seniority } = cv.meta.careerassist;
  const scores: number[] = [];
  const words: string[] = [];
  const asked = judged.filter((one) => one.requirement.kind === "experience" && one.importance === "required");
  if (job.yearsRequired !== null) {
    const relevant = asked.length > 0 ? Math.max(...asked.map((one) => one.outcome.credit)) : 0;
    const credit = asked.length > 0 ? relevant : years === null ? 0.3 : Math.min(1, years / job.yearsRequired);
    scores.push(credit);
    words.push(`${job.yearsRequired} years are asked for and the CV shows ${years ?? "no dated"} years of work`);
  }
  if (job.seniority !== null && seniority !== null) {
    const step = levelRanks[seniority] - levelRanks[job.seniority];
    const level = step >= 0 ? Math.max(0.4, 1 - Math.max(0, step - 1) * 0.15) : Math.max(0, 1 + step * 0.35);
    scores.push(level);
    words.push(`the posting is for level ${job.seniority} and the CV reads as ${seniority}`);
  }
  if (scores.length === 0) return part("seniority", null, "The posting asks for no level and no number of years.");
  return part("seniority", mean(scores), `${capitalize(words.join("; "))}.`);
}

function educationPart(judged: readonly Judged[]): Part {
  const degrees = judged.filter((one) => one.requirement.kind === "degree" && one.importance === "required");
  if (degrees.length === 0) return part("education", null, "The posting asks for no degree.");
  const best = Math.max(...degrees.map((one) => one.outcome.credit));
  return part(
    "education",
    best,
    best >= 0.8
      ? "The degree that is asked for is met."
      : best > 0
        ? "The degree comes near to what is asked for."
        : "The CV shows no such degree.",
  );
}

function languagesPart(judged: readonly Judged[]): Part {
  const languages = judged.filter((one) => one.requirement.kind === "language" && one.importance === "required");
  if (languages.length === 0) return part("languages", null, "The posting demands no language.");
  return part(
    "languages",
    mean(languages.map((one) => one.outcome.credit)),
    languages.map((one) => `${one.requirement.skill}: ${Math.round(one.outcome.credit * 100)} %`).join(", "),
  );
}

/** What a place is worth; `apart` is another town where one of the countries isn't known. */
export const placeScores = { country: 0.8, moving: 0.7, apart: 0.6, abroad: 0 } as const;

function locationPart(cv: CvProfile, job: JobProfile): Part {
  const own = cv.basics.location;
  const place = placeOf(cv, job);
  switch (place) {
    case "unknown":
      return part("location", null, job.location === null ? "The posting names no place." : "The CV names no place.");
    case "remote":
      return part("location", 1, "The work is remote.");
    case "town":
      return part("location", 1, `Both are in ${own?.city}.`);
    case "country":
      return part("location", placeScores.country, `${own?.city ?? "The CV"} and ${job.location} are in one country.`);
    default: {
      const score =
        place === "moving" ? placeScores.moving : place === "abroad" ? placeScores.abroad : placeScores.apart;
      const says = [own?.city, own?.region].filter(Boolean).join(", ");
      const moving = place === "moving" ? " and says that moving is fine" : "";
      return part("location", score, `The CV says ${says}${moving}, the work is in ${job.location}.`);
    }
  }
}
