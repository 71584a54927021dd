import type { EngineName, Outcome } from "../schemas/attempts.ts";
import type { ReplySchema } from "./reply-schema.ts";

/** What a model is asked: one message and one tool, which is the only way to answer. */
export interface Question {
  readonly system: string;
  readonly user: string;
  readonly tool: { readonly name: string; readonly description: string; readonly schema: ReplySchema };
  readonly maxTokens: number;
}

/** Tokens as the server counted them. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a model replied. */
export interface Completion {
  /** The tool's input as JSON text, as the model wrote it. */
  readonly text: string;
  /** The reply ended because it reached the most tokens that were allowed. */
  readonly cutOff: boolean;
  /** Null where the server doesn't say. */
  readonly usage: Usage | null;
}

/** How long a call may take. */
export interface Patience {
  readonly firstTokenMs: number;
  readonly totalMs: number;
  readonly signal: AbortSignal | undefined;
}

/** A language model behind a client. */
export interface Engine {
  /** Throws EngineFailure. */
  readonly ask: (question: Question, patience: Patience) => Promise<Completion>;
}

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** An engine as the router sees it; the client is loaded when it is asked for the first time. */
export interface EngineSeat {
  readonly name: Exclude<EngineName, "builtin">;
  readonly model: string;
  readonly price: Price;
  readonly load: () => Promise<Engine>;
}

export type FailureOutcome = Extract<Outcome, "throttled" | "timed_out" | "failed" | "refused">;

/** A call that brought no reply. `cause` is the client's error. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
  readonly outcome: FailureOutcome;
  /**
   * What was used: zero if the server turned the call away, null if nobody knows (half a stream, no answer in time), so
   * that the whole of what was set aside counts as spent.
   */
  readonly usage: Usage | null;

  constructor(outcome: FailureOutcome, usage: Usage | null, options?: ErrorOptions) {
    super(`the engine ${outcome.replace("_", " ")}`, options);
    this.outcome = outcome;
    this.usage = usage;
  }
}

export const NOTHING_USED: Usage = { inputTokens: 0, outputTokens: 0 };
