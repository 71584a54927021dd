import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import type { Db } from "../../db/connect.ts";
import { beginAction, DONE, endAction, listActions } from "../../db/operator-actions.ts";
import { logJson } from "../../delivery/subscribe.ts";
import type { OperatorAction } from "../../schemas/operator-views.ts";
import { serve } from "../api/contract/operation.ts";
import { subjectOf } from "../api/identify.ts";
import { pageOf, placeOf } from "../api/paging.ts";
import { type Env, Refusal } from "../api/reply.ts";
import * as declared from "./contract/actions.ts";
import { refusalOf } from "./refusals.ts";

/** What an operator is about to do. */
export interface Deed {
  readonly action: OperatorAction;
  /** The agent or the replay that it is about. */
  readonly target: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What came of it, and how that is written down. */
export interface Done<T> {
  readonly result: T;
  /** `done` if not given; null if it is written down already. */
  readonly outcome?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Audited = <T>(c: Context<Env>, deed: Deed, work: (actionId: string) => Promise<Done<T>>) => Promise<T>;

const codeOf = (error: unknown): string => {
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  return refusal?.errors[0]?.code ?? "internal";
};

/**
 * Does something that an operator asked for, and leaves a line of it in the table and in the log: who, as a pseudonym,
 * what, when, and what became of it. It is written down before it is done, so that nothing is done without it.
 */
export const audited =
  (db: Db): Audited =>
  async (c, { action, target, details = {} }, work) => {
    const actionId = randomUUID();
    const actor = subjectOf(c.var.userId, c.var.subjectKey);
    const line = { level: "info", agent: "operations", audit: true, actionId, actor, action, target };
    await beginAction(db, { actionId, actor, action, target, details });
    try {
      const done = await work(actionId);
      const outcome = done.outcome === undefined ? DONE : done.outcome;
      if (outcome !== null) await endAction(db, actionId, outcome, done.details);
      logJson({ ...line, ...details, ...done.details, outcome });
      return done.result;
    } catch (error) {
      const outcome = codeOf(error);
      logJson({ ...line, ...details, outcome });
      await endAction(db, actionId, outcome);
      throw error;
    }
  };

/** `GET /operations/actions`: what operators did. */
export const actionRoutes = ({ db }: { readonly db: Db }) => [
  serve(declared.listActions, async (_c, { query: { limit, cursor } }) => {
    const found = await listActions(db, { after: placeOf(cursor), limit: limit + 1 });
    const { items, nextCursor } = pageOf(found, limit, ({ at, action_id: id }) => ({
      createdAt: at.toISOString(),
      id,
    }));
    const actions = items.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() }));
    return { status: 200, data: { actions, next_cursor: nextCursor } };
  }),
];
