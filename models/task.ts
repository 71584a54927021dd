import type * as z from "zod";
import { engine as builtin } from "../career/engine.ts";
import type { Attempt } from "../schemas/attempts.ts";

/** A question with a typed answer. Engines differ in how they think; input, output and check are the same for all. */
export interface Task<Input, Output> {
  readonly name: string;
  readonly output: z.ZodType<Output>;
  /** The engine that needs no model: deterministic, explains itself, works offline. */
  readonly builtin: (input: Input) => Output;
  /** Leaves out of an answer whatever isn't grounded in the input. Holds for every engine: nothing invented is shown. */
  readonly ground?: (output: Output, input: Input) => Output;
}

/** An answer, and who gave it. */
export interface Answer<Output> {
  readonly output: Output;
  /** Name and version: the same engine gives the same answer to the same input. */
  readonly engine: string;
  readonly milliseconds: number;
  /** In the order in which they were made; the last one gave the output. */
  readonly attempts: readonly Attempt[];
}

/** For whom and within which request a task is thought about: whose money it is, and when to stop. */
export interface Scope {
  readonly requestId: string;
  readonly userId: string;
  readonly signal?: AbortSignal;
}

export const engineNames = ["builtin"] as const;
export type EngineName = (typeof engineNames)[number];

/** Reads the order of engines from configuration, e.g. `builtin`. Throws on a name that is not known. */
export function engineOrder(setting: string): readonly EngineName[] {
  const names = setting.split(",").map((name) => name.trim());
  const isKnown = (name: string): name is EngineName => engineNames.some((known) => known === name);
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    throw new Error(`MODEL_ENGINES names "${unknown}"; known engines: ${engineNames.join(", ")}`);
  }
  return names.filter(isKnown);
}

/** Has a task thought about. The answer matches the task's schema and is grounded in its input. */
export interface Think {
  <Input, Output>(task: Task<Input, Output>, input: Input, scope: Scope): Promise<Answer<Output>>;
  /** Who is asked first. Only its own earlier answers may stand for new ones: a fallback's may be worse. */
  readonly preferredFor: <Input, Output>(task: Task<Input, Output>) => string;
}

const versions: Readonly<Record<EngineName, string>> = { builtin: `builtin ${builtin.version}` };

/** Throws if no engine is named. */
export function thinker([engine]: readonly EngineName[]): Think {
  if (engine === undefined) throw new Error("MODEL_ENGINES names no engine");
  const think = async <Input, Output>(task: Task<Input, Output>, input: Input): Promise<Answer<Output>> => {
    const started = performance.now();
    const answer = task.output.parse(task[engine](input));
    const output = task.ground ? task.ground(answer, input) : answer;
    const milliseconds = performance.now() - started;
    const spent = { inputTokens: 0, outputTokens: 0, costUsd: 0, milliseconds };
    const attempt = { engine, model: null, promptVersion: null, outcome: "answered", ...spent } as const;
    return { output, engine: versions[engine], milliseconds, attempts: [attempt] };
  };
  return Object.assign(think, { preferredFor: () => versions[engine] });
}
