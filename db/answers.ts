import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { StepAttempt } from "../schemas/answers.ts";
import { EngineName, outcomes } from "../schemas/attempts.ts";
import { StepName } from "../schemas/requests.ts";
import { type Db, rows } from "./connect.ts";

const MICRO = 1_000_000;

const answerRows = (answers: readonly StepAttempt[]): string =>
  JSON.stringify(
    answers.map((answer, attempt) => ({
      step: answer.step,
      attempt,
      task: answer.task,
      engine: answer.engine,
      model: answer.model,
      prompt_version: answer.promptVersion,
      input_tokens: answer.inputTokens,
      output_tokens: answer.outputTokens,
      milliseconds: Math.round(answer.milliseconds),
      // Rounded up: a budget that rounds down would never be spent by small sums.
      cost_micro_usd: Math.ceil(answer.costUsd * MICRO),
      outcome: answer.outcome,
    })),
  );

/** The part of a delivery's statement that keeps who thought and what it cost, `FROM gate, accepted` like the rest. */
export const thought = (answers: readonly StepAttempt[], eventId: string, replay: string): SQL =>
  answers.length === 0
    ? sql``
    : sql`, thought AS (
      INSERT INTO answers (answer_id, user_id, request_id, step, event_id, replay, attempt, task, engine, model,
        prompt_version, input_tokens, output_tokens, milliseconds, cost_micro_usd, outcome)
      SELECT gen_random_uuid(), gate.user_id, gate.job_id, t.step, ${eventId}::uuid, ${replay}, t.attempt, t.task,
        t.engine, t.model, t.prompt_version, t.input_tokens, t.output_tokens, t.milliseconds, t.cost_micro_usd, t.outcome
      FROM gate, accepted, jsonb_to_recordset(${answerRows(answers)}::jsonb) AS t (step text, attempt int, task text,
        engine text, model text, prompt_version text, input_tokens int, output_tokens int, milliseconds int,
        cost_micro_usd int, outcome text)
    )`;

const AnswerRow = z.object({
  step: StepName,
  task: z.string(),
  engine: EngineName,
  model: z.string().nullable(),
  prompt_version: z.string().nullable(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  milliseconds: z.number(),
  cost_micro_usd: z.number(),
  outcome: z.enum(outcomes),
});

/** Who thought about each step of a request of this user, in order; the tries of replays included. */
export async function answersOf(db: Db, userId: string, requestId: string): Promise<StepAttempt[]> {
  const found = await rows(
    db,
    sql`SELECT step, task, engine, model, prompt_version, input_tokens, output_tokens, milliseconds, cost_micro_usd,
        outcome
      FROM answers WHERE request_id = ${requestId}::uuid AND user_id = ${userId}::uuid
      ORDER BY created_at, attempt LIMIT 500`,
    AnswerRow,
  );
  return found.map((row) => ({
    step: row.step,
    task: row.task,
    engine: row.engine,
    model: row.model,
    promptVersion: row.prompt_version,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    milliseconds: row.milliseconds,
    costUsd: row.cost_micro_usd / MICRO,
    outcome: row.outcome,
  }));
}
