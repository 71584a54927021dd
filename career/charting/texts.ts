import type { ApplicationSource } from "../../schemas/applications.ts";
import type { ChartId } from "../../schemas/charts.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import type { Stage } from "./progress.ts";
import type { RoleFamily } from "./role-family.ts";
import type { Quartiles } from "./statistics.ts";
import { german } from "./texts-de.ts";
import { english } from "./texts-en.ts";

/** What an application with a fit score came to. */
export type Outcome = "none" | "rejected" | "screening" | "interview" | "offer";
/** The three things that the response rate is told of. */
export type Reach = "answer" | "interview" | "offer";
/** Units that numbers are told with. */
export type Unit = "application" | "answer" | "posting";
export type PeriodUnit = "week" | "month" | "year";

/** Who counts in a rate: those judged, and the younger ones that don't count yet. */
export interface RateSample {
  readonly sent: number;
  readonly judged: number;
  readonly young: number;
  readonly youngAnswered: number;
  readonly withdrawn: number;
}

/** A part of a chart in words: its label and what was found. */
export interface Said {
  readonly label: string;
  readonly note: string;
}

/** Everything that the charts say, in one language. Shares are from 0 to 1. */
export interface Texts {
  readonly titles: Readonly<Record<ChartId, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly reaches: Readonly<Record<Reach, string>>;
  readonly sources: Readonly<Record<ApplicationSource, string>>;
  readonly families: Readonly<Record<RoleFamily, string>>;
  readonly noSource: string;
  readonly noRole: string;
  readonly otherRoles: string;
  readonly axes: {
    readonly applications: string;
    readonly rate: string;
    readonly days: string;
    readonly answers: string;
    readonly fit: string;
    readonly postings: string;
    readonly sentIn: Readonly<Record<PeriodUnit, string>>;
  };
  /** What follows a number of per cent. */
  readonly percentSign: string;
  readonly percent: (share: number) => string;
  readonly decimal: (value: number) => string;
  readonly period: (start: Date, unit: PeriodUnit) => string;
  readonly ofTotal: (share: number, hits: number, total: number) => string;
  readonly tooFew: (total: number) => string;
  readonly caution: (have: number, unit: Unit, enough: number) => string;
  readonly comparisonCaution: (groups: number, enough: number) => string;
  readonly list: (parts: readonly Said[]) => string;
  readonly funnelSample: (sent: number, saved: number) => string;
  readonly funnelNow: (now: { waiting: number; rejected: number; withdrawn: number }) => string;
  readonly rateSample: (sample: RateSample, patience: number) => string;
  readonly rateReading: string;
  readonly timeSample: (answers: number, undated: number) => string;
  readonly timePending: (waiting: number, longest: number, silent: number, patience: number) => string;
  readonly timeMedian: (quartiles: Quartiles) => string;
  readonly median: string;
  readonly fitSample: (applications: number) => string;
  readonly fitMedian: (applications: number, median: number | null) => string;
  readonly skillsSample: (postings: number) => string;
  readonly skillsHad: (had: number, shown: number, missing: readonly string[]) => string;
  readonly inCv: string;
  readonly notInCv: string;
  readonly sent: string;
  readonly answered: string;
  readonly timeline: (sent: number, answered: number, busiest: Said, unit: PeriodUnit) => string;
  readonly timelineLeftOut: (count: number) => string;
  readonly empty: Readonly<Record<ChartId, string>>;
  readonly tooYoung: (sent: number, answered: number, patience: number) => string;
}

/** The texts of a language; English where there are none of its own yet. */
export const textsOf = (language: LanguageCode): Texts => (language === "de" ? german : english);
