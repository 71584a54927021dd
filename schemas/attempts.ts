import * as z from "zod";

export const engineNames = ["bedrock", "openai", "builtin"] as const;

export const EngineName = z.enum(engineNames);
export type EngineName = z.infer<typeof EngineName>;

/**
 * What became of one try to have a task answered.
 * - `answered`: its output was used as it came
 * - `repaired`: its output was used after a second try, or after leaving out what wasn't grounded
 * - `invalid`: no output of the right shape (not JSON, another schema, cut off)
 * - `ungrounded`: the right shape, but it said what the input doesn't
 * - `refused`: the model or a guardrail declined
 * - `over_budget`, `circuit_open`: not asked at all
 */
export const outcomes = [
  "answered",
  "repaired",
  "invalid",
  "ungrounded",
  "throttled",
  "timed_out",
  "failed",
  "refused",
  "over_budget",
  "circuit_open",
] as const;

/** One try of one engine, as it is stored with the result and shown to the person. It holds no text of anybody. */
export const Attempt = z.object({
  engine: EngineName,
  /** Null for the engine that needs no model. */
  model: z.string().nullable(),
  /** For example `write-letter/1`; null without a prompt. */
  promptVersion: z.string().nullable(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  milliseconds: z.number(),
  /** US dollars. Where the server didn't tell the tokens, it is what had been set aside for the call: rather too much. */
  costUsd: z.number(),
  outcome: z.enum(outcomes),
});
export type Attempt = Readonly<z.infer<typeof Attempt>>;
export type Outcome = Attempt["outcome"];
