import { sql } from "drizzle-orm";
import * as z from "zod";
import { type OperatorAction, operatorActions } from "../schemas/operator-views.ts";
import { Id } from "../schemas/primitives.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";
import { type Page, paged } from "./pages.ts";

/** What an operator is about to do. */
export interface NewAction {
  readonly actionId: string;
  /** A pseudonym. */
  readonly actor: string;
  readonly action: OperatorAction;
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Writes down what is about to be done, before it is. */
export async function beginAction(db: Db, { actionId, actor, action, target, details }: NewAction): Promise<void> {
  await rows(
    db,
    sql`INSERT INTO operator_actions (action_id, actor, action, target, details)
      VALUES (${actionId}::uuid, ${actor}::text, ${action}::text, ${target}::text, ${JSON.stringify(details)}::jsonb)
      RETURNING 1 AS one`,
    z.unknown(),
  );
}

/** Writes down what became of it; `details` are added to those that are there. */
export async function endAction(
  db: Db,
  actionId: string,
  outcome: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await rows(
    db,
    sql`UPDATE operator_actions
      SET outcome = ${outcome}::text, details = details || ${JSON.stringify(details)}::jsonb
      WHERE action_id = ${actionId}::uuid RETURNING 1 AS one`,
    z.unknown(),
  );
}

const ActionRow = z.object({
  action_id: Id,
  at: timestamptz,
  actor: z.string(),
  action: z.enum(operatorActions),
  target: z.string(),
  details: json(z.record(z.string(), z.unknown())),
  outcome: z.string().nullable(),
});
export type ActionRow = z.infer<typeof ActionRow>;

const COLUMNS = sql`action_id, created_at AS at, actor, action, target, details, outcome`;

/** What operators did, newest first. */
export const listActions = (db: Db, page: Page): Promise<ActionRow[]> =>
  rows(
    db,
    sql`SELECT ${COLUMNS} FROM operator_actions
      ${paged(page, { table: sql`operator_actions`, owner: sql`true`, time: sql`created_at`, id: sql`action_id` })}`,
    ActionRow,
  );

/** How an operator's replay of one request is called while its rule is given time, and once it was called off. */
export const WAITING = "waiting";
export const CANCELLED = "cancelled";
export const DONE = "done";

/**
 * Who started the replay of this name, and what for; null if nobody did it here. What was refused, for instance because
 * the name was used before, counts only where there is nothing else.
 */
export async function replayAction(db: Db, name: string): Promise<ActionRow | null> {
  const [found] = await rows(
    db,
    sql`SELECT ${COLUMNS} FROM operator_actions WHERE target = ${name}::text AND action = 'start_replay'
      ORDER BY coalesce(outcome IN (${WAITING}::text, ${DONE}::text, ${CANCELLED}::text), false) DESC, created_at DESC
      LIMIT 1`,
    ActionRow,
  );
  return found ?? null;
}

/** How an action was written down; null if it is under way, was cut off, or is gone. */
export async function outcomeOf(db: Db, actionId: string): Promise<string | null> {
  const [found] = await rows(
    db,
    sql`SELECT outcome FROM operator_actions WHERE action_id = ${actionId}::uuid`,
    z.object({ outcome: z.string().nullable() }),
  );
  return found?.outcome ?? null;
}

/** The replays that were asked for and that EventBridge doesn't know yet, newest first. */
export const waitingReplays = (db: Db): Promise<ActionRow[]> =>
  rows(
    db,
    sql`SELECT ${COLUMNS} FROM operator_actions WHERE action = 'start_replay' AND outcome = ${WAITING}::text
      ORDER BY created_at DESC LIMIT 100`,
    ActionRow,
  );

/** Takes a waiting replay out of its waiting, for one party only: to start it, or to call it off. False if another was first. */
export async function leaveWaiting(db: Db, actionId: string, outcome: string): Promise<boolean> {
  const changed = await rows(
    db,
    sql`UPDATE operator_actions SET outcome = ${outcome}::text
      WHERE action_id = ${actionId}::uuid AND outcome = ${WAITING}::text RETURNING 1 AS one`,
    z.unknown(),
  );
  return changed.length > 0;
}
