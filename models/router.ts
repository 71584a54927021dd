import { engine as builtin } from "../career/engine.ts";
import type { Attempt, EngineName } from "../schemas/attempts.ts";
import { type Breaker, type BreakerSettings, breaker, type CircuitState } from "./breaker.ts";
import type { Budget } from "./budget.ts";
import { converse, type Times } from "./conversation.ts";
import type { EngineSeat } from "./engine.ts";
import { type Answer, lessSpent, type Scope, type Task, type Think } from "./task.ts";

/** Told of every try of an engine: for figures and logs. It gets no text of anybody. */
export type Report = (attempt: Attempt, of: { readonly task: string; readonly requestId: string }) => void;

/** Who thinks, and within what bounds. */
export interface Thinking {
  /** The engines to ask for a task, in order. The built-in one comes after them all, named or not. */
  readonly orderFor: (task: string) => readonly EngineName[];
  readonly seats: readonly EngineSeat[];
  readonly times: Times;
  readonly budget: Budget;
  readonly report?: Report;
  readonly breaker?: BreakerSettings;
}

export interface Router extends Think {
  /** The circuits of the engines, by engine and model, as they stand in this process. */
  readonly circuits: () => Readonly<Record<string, CircuitState>>;
}

const builtinLabel = `builtin ${builtin.version}`;

const labelOf = ({ name, model }: EngineSeat): string => `${name} ${model}`;

const promptedLabel = (seat: EngineSeat, promptVersion: string): string => `${labelOf(seat)} ${promptVersion}`;

const builtinAttempt = (milliseconds: number): Attempt => ({
  engine: "builtin",
  model: null,
  promptVersion: null,
  inputTokens: 0,
  outputTokens: 0,
  milliseconds,
  costUsd: 0,
  outcome: "answered",
});

/**
 * Decides who thinks. The engines are asked in order; the first whose answer has the task's shape and is grounded in the
 * input gives it, and the built-in one always does. An error of the built-in engine is the caller's: nobody could do
 * better. Throws the signal's reason if the request is called off.
 */
export function router({ orderFor, seats, times, budget, report, breaker: settings }: Thinking): Router {
  const stools = seats.map((seat) => ({ seat, breaker: breaker(settings) }));

  /** Who is asked for a task before the built-in engine. */
  function askedFor<Input, Output>({
    name,
    ask,
  }: Task<Input, Output>): readonly { seat: EngineSeat; breaker: Breaker }[] {
    if (!ask) return [];
    return orderFor(name).flatMap((engine) => stools.filter(({ seat }) => seat.name === engine));
  }

  const think = async <Input, Output>(
    task: Task<Input, Output>,
    input: Input,
    scope: Scope,
  ): Promise<Answer<Output>> => {
    const started = performance.now();
    const tell = (attempt: Attempt): void => report?.(attempt, { task: task.name, requestId: scope.requestId });
    const answer = (output: Output, engine: string, attempts: readonly Attempt[]): Answer<Output> => ({
      output: task.ground ? task.ground(output, input) : output,
      engine,
      milliseconds: performance.now() - started,
      attempts,
    });
    const attempts: Attempt[] = [];
    for (const { seat, breaker } of askedFor(task)) {
      if (!task.ask) break;
      scope.signal?.throwIfAborted();
      const deadline = started + times.deadlineMs;
      const left = lessSpent(scope, attempts);
      const setting = { seat, breaker, budget, scope: left, times, deadline, report: tell };
      const conversation = await converse(setting, task, task.ask, input);
      attempts.push(...conversation.attempts);
      conversation.attempts.forEach(tell);
      if (conversation.output !== null) {
        return answer(conversation.output, promptedLabel(seat, task.ask.prompt.version), attempts);
      }
    }
    scope.signal?.throwIfAborted();
    const begun = performance.now();
    const output = task.output.parse(task.builtin(input));
    const attempt = builtinAttempt(performance.now() - begun);
    tell(attempt);
    return answer(output, builtinLabel, [...attempts, attempt]);
  };

  return Object.assign(think, {
    preferredFor<Input, Output>(task: Task<Input, Output>): string {
      const [first] = askedFor(task);
      return first && task.ask ? promptedLabel(first.seat, task.ask.prompt.version) : builtinLabel;
    },
    circuits: () => Object.fromEntries(stools.map(({ seat, breaker }) => [labelOf(seat), breaker.state()])),
  });
}
