import * as z from "zod";
import { Attempt } from "./attempts.ts";
import { StepName } from "./requests.ts";

/** A try of an engine, with the step of the request that it was for and the task that it was asked. */
export const StepAttempt = Attempt.extend({ step: StepName, task: z.string() });
export type StepAttempt = Readonly<z.infer<typeof StepAttempt>>;
