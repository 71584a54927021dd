import { NothingProven } from "../../career/grounding/nothing-proven.ts";
import type { Documents } from "../../db/documents.ts";
import type { Request } from "../../db/ledger.ts";
import { PermanentError } from "../../delivery/errors.ts";
import type { Answer, Scope } from "../../models/task.ts";
import type { StepAttempt } from "../../schemas/answers.ts";
import { CvProfile } from "../../schemas/cv.ts";
import { GapAnalysis } from "../../schemas/gap.ts";
import { JobProfile } from "../../schemas/job.ts";
import type { Step } from "../../schemas/requests.ts";

/** Whose money is spent on a request. */
export const scopeOf = ({ requestId, userId }: Request): Scope => ({ requestId, userId });

/** Who thought about a step, as it is kept with the result. */
export const attemptsAt = (step: Step, task: string, { attempts }: Pick<Answer<unknown>, "attempts">): StepAttempt[] =>
  attempts.map((attempt) => ({ ...attempt, step, task }));

/** A CV and a posting that have been compared. */
export interface Analyzed {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly analysis: GapAnalysis;
  readonly analysisId: string;
}

/** What agents after the analysis work from. Throws PermanentError if some of it is gone. */
export async function readAnalyzed(documents: Documents, request: Request): Promise<Analyzed> {
  const { cvProfileKey, postingProfileKey, analysisKey, analysisId } = request;
  if (!cvProfileKey || !postingProfileKey || !analysisKey || !analysisId) throw new PermanentError("input_gone");
  const [cv, job, analysis] = await Promise.all([
    documents.readJson(cvProfileKey, CvProfile),
    documents.readJson(postingProfileKey, JobProfile),
    documents.readJson(analysisKey, GapAnalysis),
  ]);
  if (!cv || !job || !analysis) throw new PermanentError("input_gone");
  return { cv, job, analysis, analysisId };
}

/** Nothing that is proven could be written: no retry will help. */
export async function proving<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NothingProven) throw new PermanentError("nothing_proven", { cause: error });
    throw error;
  }
}
