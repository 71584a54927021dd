import type * as z from "zod";
import type { Attempt } from "../schemas/attempts.ts";
import type { Ask } from "./ask.ts";

export type { Attempt, EngineName, Outcome } from "../schemas/attempts.ts";
export { type Ask, type Asking, asking, InvalidReply, type Material, type Prompt } from "./ask.ts";

/** A question with a typed answer. Engines differ in how they think; input, output and check are the same for all. */
export interface Task<Input, Output> {
  readonly name: string;
  readonly output: z.ZodType<Output>;
  /** The engine that needs no model: deterministic, explains itself, works offline. */
  readonly builtin: (input: Input) => Output;
  /** Leaves out of an answer whatever isn't grounded in the input. Holds for every engine: nothing invented is shown. */
  readonly ground?: (output: Output, input: Input) => Output;
  /** How a language model is asked; without it only the built-in engine answers. */
  readonly ask?: Ask<Input, Output>;
}

/** An answer, who gave it, and what was tried for it. */
export interface Answer<Output> {
  readonly output: Output;
  /** Name and version; for a model also that of the prompt. The built-in engine gives the same answer to the same input. */
  readonly engine: string;
  readonly milliseconds: number;
  /** In the order in which they were made; the one that gave the output is `answered` or `repaired`. */
  readonly attempts: readonly Attempt[];
}

/** For whom and within which request a task is thought about: whose money it is, and when to stop. */
export interface Scope {
  readonly requestId: string;
  readonly userId: string;
  readonly signal?: AbortSignal;
  /** What this may cost at most, in USD, beside what the budget allows; a call that could cost more isn't made. */
  readonly mostUsd?: number;
}

/** The scope of what is asked next, when some of the money has gone. */
export const lessSpent = (scope: Scope, attempts: readonly Attempt[]): Scope =>
  scope.mostUsd === undefined
    ? scope
    : { ...scope, mostUsd: attempts.reduce((left, { costUsd }) => left - costUsd, scope.mostUsd) };

/** Has a task thought about. The answer matches the task's schema and is grounded in its input. */
export interface Think {
  <Input, Output>(task: Task<Input, Output>, input: Input, scope: Scope): Promise<Answer<Output>>;
  /**
   * Who is asked first for a task, as in `Answer.engine`. Only its own earlier answers may stand for new ones: a
   * fallback's may be worse.
   */
  readonly preferredFor: <Input, Output>(task: Task<Input, Output>) => string;
}
