import * as z from "zod";
import { type EventDeclaration, event } from "./event.ts";
import { Id, Score, Seniority, SkillId, YearsBucket } from "./primitives.ts";
import { RequestTypeName, StepName } from "./requests.ts";

/**
 * Everything that travels on the bus. Readers are tolerant (`z.object` passes over fields that it doesn't know), so that
 * a new field breaks nobody who was deployed before it. Ids, closed vocabularies, buckets, scores and codes only: no text of people. */

const exampleCv = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001";
const exampleJob = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a002";

const ProblemCodeOnBus = z.string().regex(/^[a-z][a-z_]*$/);

export const RequestAccepted = event("RequestAccepted", {
  version: 1,
  source: "careerassist.api",
  description: "A request was taken in. Its files may still have to be uploaded.",
  data: z.object({ type: RequestTypeName }),
  example: { type: "gap_analysis" },
});

export const CvSubmitted = event("CvSubmitted", {
  version: 1,
  source: "careerassist.api",
  description: "A CV is stored and waits to be read.",
  data: z.object({ cvId: Id }),
  example: { cvId: exampleCv },
});

export const JobSubmitted = event("JobSubmitted", {
  version: 1,
  source: "careerassist.api",
  description: "A job posting is stored and waits to be read.",
  data: z.object({ postingId: Id }),
  example: { postingId: exampleJob },
});

export const CvParsed = event("CvParsed", {
  version: 1,
  source: "careerassist.parse-cv",
  description: "A CV was read; its profile is stored under its id.",
  settles: "cv",
  data: z.object({
    cvId: Id,
    skills: z.array(SkillId),
    seniority: Seniority.nullable(),
    years: YearsBucket.nullable(),
  }),
  example: { cvId: exampleCv, skills: ["typescript", "postgresql"], seniority: "senior", years: "5-9" },
});

export const JobParsed = event("JobParsed", {
  version: 1,
  source: "careerassist.parse-job",
  description: "A job posting was read; its profile is stored under its id.",
  settles: "job",
  data: z.object({
    postingId: Id,
    required: z.array(SkillId),
    preferred: z.array(SkillId),
    seniority: Seniority.nullable(),
  }),
  example: { postingId: exampleJob, required: ["typescript"], preferred: ["kubernetes"], seniority: "senior" },
});

export const GapAnalyzed = event("GapAnalyzed", {
  version: 1,
  source: "careerassist.analyze-gap",
  description: "A CV was compared with a posting; the analysis is stored under its id.",
  settles: "gap",
  data: z.object({
    analysisId: Id,
    cvId: Id,
    postingId: Id,
    fitScore: Score,
    atsScore: Score,
    missing: z.array(SkillId),
  }),
  example: {
    analysisId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a003",
    cvId: exampleCv,
    postingId: exampleJob,
    fitScore: 74,
    atsScore: 88,
    missing: ["kubernetes"],
  },
});

/** Any agent may publish it; the source names the language, not the agent, so that one declaration serves them all. */
export const StepFailed = event("StepFailed", {
  version: 1,
  source: "careerassist.agents",
  description: "An agent gave a step up. The code says why; its sentence is in the catalogue of problems.",
  data: z.object({ step: StepName, code: ProblemCodeOnBus }),
  example: { step: "cv", code: "pdf_no_text" },
});

export const RequestCompleted = event("RequestCompleted", {
  version: 1,
  source: "careerassist.track-request",
  description: "Everything that a request wanted is there.",
  data: z.object({ type: RequestTypeName, done: z.array(StepName) }),
  example: { type: "gap_analysis", done: ["cv", "job", "gap"] },
});

export const RequestFailed = event("RequestFailed", {
  version: 1,
  source: "careerassist.track-request",
  description: "A request has ended without some of what it wanted.",
  data: z.object({
    type: RequestTypeName,
    done: z.array(StepName),
    failures: z.partialRecord(StepName, ProblemCodeOnBus),
    skipped: z.array(StepName),
  }),
  example: { type: "gap_analysis", done: ["job"], failures: { cv: "pdf_no_text" }, skipped: ["gap"] },
});

export const RequestCancelled = event("RequestCancelled", {
  version: 1,
  source: "careerassist.api",
  description: "The person has cancelled a request; what is still at work on it stops, and nothing more is written.",
  data: z.object({ type: RequestTypeName, done: z.array(StepName) }),
  example: { type: "gap_analysis", done: ["cv"] },
});

/** The catalogue, in the order of the flow. */
export const events = [
  RequestAccepted,
  CvSubmitted,
  JobSubmitted,
  CvParsed,
  JobParsed,
  GapAnalyzed,
  StepFailed,
  RequestCompleted,
  RequestFailed,
  RequestCancelled,
] as const satisfies readonly EventDeclaration[];

/** The declaration with this name, or undefined if the catalogue has none. */
export function declarationOf(type: string): EventDeclaration | undefined {
  return events.find((declared) => declared.type === type);
}
