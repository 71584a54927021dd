import * as z from "zod";
import { Citations } from "./citations.ts";
import { RequirementKind } from "./job.ts";
import { Place, Score, SkillId } from "./primitives.ts";

/** A line of the CV that proves a claim, word for word. */
export const Evidence = z.strictObject({
  quote: z.string().min(1),
  page: z.int().min(1),
  line: z.int().min(1),
  section: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

const Importance = z.enum(["required", "preferred"]);

const About = {
  requirement: z.string(),
  skillId: SkillId.nullable(),
  kind: RequirementKind,
  importance: Importance,
  hard: z.boolean(),
  /** The line of the posting that asks for it. */
  jobQuote: Place,
};

export const Match = z.strictObject({
  ...About,
  match: z.enum(["exact", "near"]),
  /** For a near match: what the CV has instead, and why it counts in part. */
  nearTo: z.string().nullable(),
  /** How much of the requirement is met, 0 to 1. */
  credit: z.number().min(0).max(1),
  evidence: z.array(Evidence).min(1),
});
export type Match = z.infer<typeof Match>;

export const Missing = z.strictObject({
  ...About,
  /** What the CV has that comes closest, with its line. */
  closest: z.strictObject({ name: z.string(), evidence: Evidence }).nullable(),
  why: z.string(),
  howToClose: z.string(),
});
export type Missing = z.infer<typeof Missing>;

/** One named part of the fit score. `score` is 0 to 1; a part without input has weight 0 and says so. */
export const ScorePart = z.strictObject({
  name: z.enum(["mustHaves", "niceToHaves", "experience", "seniority", "education", "languages", "location"]),
  weight: z.number().min(0).max(1),
  score: z.number().min(0).max(1),
  explanation: z.string(),
});
export type ScorePart = z.infer<typeof ScorePart>;

export const AtsCheck = z.strictObject({
  name: z.string(),
  passed: z.boolean(),
  /** Points of the 100 that this check is worth, and how many it gave. */
  points: z.number().min(0),
  got: z.number().min(0),
  detail: z.string(),
  fix: z.string().nullable(),
});
export type AtsCheck = z.infer<typeof AtsCheck>;

/** How well a CV fits a posting, and why. Every match quotes the CV; nothing here is said without a line behind it. */
export const GapAnalysis = z.strictObject({
  fitScore: Score,
  atsScore: Score,
  formula: z.string(),
  parts: z.array(ScorePart),
  /** Hard requirements that are missing hold the fit score down, each with the ceiling that it sets. */
  caps: z.array(z.strictObject({ requirement: z.string(), ceiling: Score })),
  matched: z.array(Match),
  missing: z.array(Missing),
  ats: z.array(AtsCheck),
  nextSteps: z.array(z.string()),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  citations: Citations,
});
export type GapAnalysis = z.infer<typeof GapAnalysis>;
