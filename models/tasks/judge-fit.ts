import { analyzeGap } from "../../career/fit/analyze-gap.ts";
import { linesOf } from "../../career/grounding/sources.ts";
import type { CvProfile } from "../../schemas/cv.ts";
import { type Evidence, GapAnalysis } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { Task } from "../task.ts";

interface FitInput {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly today: Date;
}

/** Drops every quote that isn't a line of the CV, and every match that is left without one. */
function groundFit(analysis: GapAnalysis, { cv }: FitInput): GapAnalysis {
  const lines = linesOf(cv);
  const isReal = ({ quote }: Evidence): boolean => lines.has(quote);
  return {
    ...analysis,
    matched: analysis.matched
      .map((match) => ({ ...match, evidence: match.evidence.filter(isReal) }))
      .filter((match) => match.evidence.length > 0),
    missing: analysis.missing.map((gap) =>
      gap.closest && !isReal(gap.closest.evidence) ? { ...gap, closest: null } : gap,
    ),
  };
}

/** Compares a CV with a posting. */
export const judgeFit: Task<FitInput, GapAnalysis> = {
  name: "judge-fit",
  output: GapAnalysis,
  builtin: ({ cv, job, today }) => analyzeGap(cv, job, today),
  ground: groundFit,
};
