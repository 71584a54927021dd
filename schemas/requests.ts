import * as z from "zod";

/**
 * The steps that a request can want, each with the steps whose results it needs. Everything else about request types
 * (which agents run, when a request is complete, what is skipped when a step fails) follows from this table.
 */
const needs = {
  cv: [],
  job: [],
  gap: ["cv", "job"],
  rewrite: ["gap"],
  letter: ["gap"],
  interview: ["gap"],
  charts: [],
  research: [],
} as const satisfies Record<string, readonly string[]>;

export type Step = keyof typeof needs;
export const steps = Object.keys(needs) as readonly Step[];
/** Open: more steps will come, and readers of events must not be surprised by them. */
export const StepName = z.enum(Object.keys(needs) as [Step, ...Step[]]).meta({ "x-open": true });

/** A request type is nothing but the results that it asks for; what these need is added by `wantsOf`. */
const asked = {
  cv_parse: ["cv"],
  job_parse: ["job"],
  gap_analysis: ["gap"],
  cv_rewrite: ["rewrite"],
  cover_letter: ["letter"],
  interview_prep: ["interview"],
  full_analysis: ["rewrite", "letter", "interview"],
  get_analytics: ["charts"],
  research: ["research"],
} as const satisfies Record<string, readonly Step[]>;

export type RequestType = keyof typeof asked;
export const requestTypes = Object.keys(asked) as readonly RequestType[];
export const RequestTypeName = z.enum(Object.keys(asked) as [RequestType, ...RequestType[]]).meta({ "x-open": true });

/** The types that work with a person's own documents or applications; rounds of research have a door of their own. */
export const SubmittedTypeName = RequestTypeName.exclude(["research"]).meta({ "x-open": true });

export type SubmittedType = z.infer<typeof SubmittedTypeName>;

export const requestStatuses = ["pending", "processing", "completed", "failed", "cancelled"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

const withNeeds = (step: Step): Step[] => [...needs[step].flatMap(withNeeds), step];

/** All steps that a type wants, closed under what each result needs, in the table's order. */
export function wantsOf(type: RequestType): readonly Step[] {
  const wanted = new Set(asked[type].flatMap(withNeeds));
  return steps.filter((step) => wanted.has(step));
}

/** The steps whose results a step works from. */
export const stepsNeededFor = (step: Step): readonly Step[] => needs[step];

/** The steps that can't be done once `failed` has failed: everything that needs it, directly or not. */
export function dependentsOf(failed: Step): readonly Step[] {
  return steps.filter((step) => step !== failed && withNeeds(step).includes(failed));
}
