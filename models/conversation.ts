import { NothingProven } from "../career/grounding/nothing-proven.ts";
import type { Attempt, Outcome } from "../schemas/attempts.ts";
import type { Ask, Judged } from "./ask.ts";
import type { Breaker } from "./breaker.ts";
import type { Budget } from "./budget.ts";
import { type Completion, EngineFailure, type EngineSeat, NOTHING_USED, type Question, type Usage } from "./engine.ts";
import { type Beginning, firstQuestion, repairQuestion } from "./framing.ts";
import { costOf } from "./prices.ts";
import { lessSpent, type Scope, type Task } from "./task.ts";

/** How long calls may take, milliseconds. */
export interface Times {
  readonly firstTokenMs: number;
  readonly timeoutMs: number;
  /** All that is done for one answer; what has not begun by then isn't begun. */
  readonly deadlineMs: number;
}

/** What a conversation needs to know and to reach. */
export interface Setting {
  readonly seat: EngineSeat;
  readonly breaker: Breaker;
  readonly budget: Budget;
  readonly scope: Scope;
  readonly times: Times;
  /** When the answer must be there, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Told of a call that was called off; of all others the router tells. */
  readonly report: (attempt: Attempt) => void;
}

/** What came of asking one engine: its answer or null, and each call. */
export interface Conversation<Output> {
  readonly output: Output | null;
  readonly attempts: readonly Attempt[];
}

/** With less time than this a call isn't begun. */
const LEAST_MS = 1_000;

/**
 * The most tokens that a question can have, with what servers add around it. No common tokenizer makes more than one
 * token of two bytes of prose or JSON; where one does, the settled cost is still the true one.
 */
export const mostInputTokens = ({ system, user, tool }: Question): number =>
  Math.ceil(Buffer.byteLength(system + user + JSON.stringify(tool)) / 2) + 500;

interface Call<Output> extends Judged<Output> {
  readonly attempt: Attempt;
  /** The reply as it came; null if there was none. */
  readonly text: string | null;
}

const attemptOf = (
  { seat }: Setting,
  promptVersion: string,
  outcome: Outcome,
  usage: Usage | null = NOTHING_USED,
  costUsd = 0,
  milliseconds = 0,
): Attempt => ({
  engine: seat.name,
  model: seat.model,
  promptVersion,
  inputTokens: usage?.inputTokens ?? 0,
  outputTokens: usage?.outputTokens ?? 0,
  milliseconds,
  costUsd,
  outcome,
});

async function reach({ seat, breaker, scope, times, deadline }: Setting, question: Question) {
  try {
    const engine = await seat.load();
    const { firstTokenMs, timeoutMs } = times;
    const totalMs = Math.min(timeoutMs, deadline - performance.now());
    const reply = await engine.ask(question, { firstTokenMs, totalMs, signal: scope.signal });
    breaker.succeeded();
    return reply;
  } catch (error) {
    if (scope.signal?.aborted) breaker.released();
    // A model that declines is at work.
    else if (error instanceof EngineFailure && error.outcome === "refused") breaker.succeeded();
    else breaker.failed();
    if (error instanceof EngineFailure) return error;
    throw error;
  }
}

const CUT_OFF = "The reply was longer than is allowed and was cut off. Reply more briefly.";

function judge<Input, Output>(
  ask: Ask<Input, Output>,
  task: Task<Input, Output>,
  input: Input,
  { text, cutOff }: Completion,
): Judged<Output> {
  return cutOff ? { output: null, problems: [CUT_OFF] } : ask.judge(text, input, task.output);
}

const outcomeOf = <Output>({ output, problems }: Judged<Output>): Outcome =>
  problems.length === 0 ? "answered" : output === null ? "invalid" : "ungrounded";

/** One call: admitted by the breaker, paid for out of the budget, judged. Throws if the request was called off. */
async function call<Input, Output>(
  setting: Setting,
  ask: Ask<Input, Output>,
  task: Task<Input, Output>,
  input: Input,
  question: Question,
): Promise<Call<Output>> {
  const { seat, breaker, budget, scope, deadline } = setting;
  const version = ask.prompt.version;
  const without = (attempt: Attempt): Call<Output> => ({ attempt, text: null, output: null, problems: [] });
  if (deadline - performance.now() < LEAST_MS) return without(attemptOf(setting, version, "timed_out"));
  const most = { inputTokens: mostInputTokens(question), outputTokens: question.maxTokens };
  const estimate = costOf(seat.price, most);
  if (breaker.state() === "open") return without(attemptOf(setting, version, "circuit_open"));
  if (estimate > (scope.mostUsd ?? Number.POSITIVE_INFINITY))
    return without(attemptOf(setting, version, "over_budget"));
  // What costs nothing needs no budget.
  const held = estimate > 0 ? await budget.reserve(scope, estimate) : undefined;
  if (held === null) return without(attemptOf(setting, version, "over_budget"));
  const settle = async (costUsd: number): Promise<void> => {
    if (held) await budget.settle(held, costUsd);
  };
  if (!breaker.admits()) {
    await settle(0);
    return without(attemptOf(setting, version, "circuit_open"));
  }
  const started = performance.now();
  const reply = await reach(setting, question);
  const milliseconds = performance.now() - started;
  const costUsd = reply.usage === null ? estimate : costOf(seat.price, reply.usage);
  await settle(costUsd);
  const attempt = (outcome: Outcome): Attempt =>
    attemptOf(setting, version, outcome, reply.usage, costUsd, milliseconds);
  if (reply instanceof EngineFailure) {
    if (scope.signal?.aborted) setting.report(attempt("failed"));
    scope.signal?.throwIfAborted();
    return without(attempt(reply.outcome));
  }
  const judged = judge(ask, task, input, reply);
  return { ...judged, attempt: attempt(outcomeOf(judged)), text: reply.text };
}

/** What `ground` leaves of an output; null if the task has no way to clean, or nothing is left. */
function groundedIn<Input, Output>(task: Task<Input, Output>, input: Input, output: Output): Output | null {
  if (!task.ground) return null;
  try {
    return task.ground(output, input);
  } catch (error) {
    if (error instanceof NothingProven) return null;
    throw error;
  }
}

/** The output without what wasn't grounded in it; null if nothing valid is left or something is still wrong. */
function cleaned<Input, Output>(
  task: Task<Input, Output>,
  ask: Ask<Input, Output>,
  output: Output,
  input: Input,
): Output | null {
  const cleaned = groundedIn(task, input, output);
  if (cleaned === null) return null;
  const valid = task.output.safeParse(cleaned);
  return valid.success && ask.check(valid.data, input).length === 0 ? valid.data : null;
}

/**
 * Asks one engine, and once more with what is wrong if its reply can't be used. If what came last is of the right shape
 * but still says what the input doesn't, and the task can leave that out so that nothing is wrong any more, the rest is
 * the answer; otherwise there is none. An earlier reply stands in where the second call brought nothing.
 */
export async function converse<Input, Output>(
  setting: Setting,
  task: Task<Input, Output>,
  ask: Ask<Input, Output>,
  input: Input,
): Promise<Conversation<Output>> {
  const { schema, maxTokens, prompt } = ask;
  const beginning: Beginning = { system: prompt.system, materials: ask.quote(input), schema, maxTokens };
  const first = await call(setting, ask, task, input, firstQuestion(beginning));
  if (first.attempt.outcome === "answered") return { output: first.output, attempts: [first.attempt] };
  if (first.text === null) return { output: null, attempts: [first.attempt] };

  const repair = repairQuestion(beginning, first.text, first.problems);
  const poorer = { ...setting, scope: lessSpent(setting.scope, [first.attempt]) };
  const second = await call(poorer, ask, task, input, repair);
  const attempts = [first.attempt, second.attempt];
  const repaired = ({ attempt }: Call<Output>): readonly Attempt[] =>
    attempts.map((one) => (one === attempt ? { ...one, outcome: "repaired" } : one));
  if (second.attempt.outcome === "answered") return { output: second.output, attempts: repaired(second) };
  for (const reply of [second, first]) {
    if (reply.output === null) continue;
    const output = cleaned(task, ask, reply.output, input);
    if (output !== null) return { output, attempts: repaired(reply) };
  }
  return { output: null, attempts };
}
