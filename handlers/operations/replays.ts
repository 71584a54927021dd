import type { Context } from "hono";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import {
  type ActionRow,
  CANCELLED,
  endAction,
  leaveWaiting,
  replayAction,
  WAITING,
  waitingReplays,
} from "../../db/operator-actions.ts";
import { replayedCounts } from "../../operations/log.ts";
import { Mistake } from "../../operations/mistake.ts";
import { planReplay, type ReplayPlan, type ReplayScope } from "../../operations/replay-plan.ts";
import { messagesAtWork, startReplay } from "../../operations/replaying.ts";
import { cancelReplay, findReplay, type ReplayState, recentReplays } from "../../operations/replays.ts";
import type { Target } from "../../operations/target.ts";
import { makeRule } from "../../operations/temporary-rule.ts";
import { replayStates, type ReplayState as StateView } from "../../schemas/operator-views.ts";
import { notFoundAt, serve } from "../api/contract/operation.ts";
import { type Env, Refusal } from "../api/reply.ts";
import type { Audited } from "./audit.ts";
import * as declared from "./contract/replays.ts";
import type { Errand } from "./errand.ts";

/** So many replays are listed. */
const LISTED = 100;

/** What is written down of a replay, beside who and when. */
const Details = z.object({
  agent: z.string(),
  from: z.string(),
  to: z.string(),
  request_id: z.string().nullable(),
  events: z.number(),
});

interface Asked {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  readonly request_id?: string | undefined;
}

const wrong = (message: string, field: string): Refusal => new Refusal(422, [{ code: "invalid", message, field }]);

function scopeOf({ from, to, request_id: requestId }: Asked): ReplayScope {
  if (requestId !== undefined) {
    if (from || to) throw wrong("Give either request_id, or from and to.", "request_id");
    return { requestId };
  }
  if (!from || !to) throw wrong("Give from and to, or request_id.", from ? "to" : "from");
  if (from >= to) throw wrong("It must begin (from) before it ends (to).", "from");
  return { from, to };
}

const planView = ({ agent, from, to, count }: ReplayPlan, scope: ReplayScope) => ({
  agent: agent.name,
  from: from.toISOString(),
  to: to.toISOString(),
  request_id: "requestId" in scope ? scope.requestId : null,
  events: count,
});

const stateView = (state: string): StateView => replayStates.find((known) => known === state) ?? "starting";
const timeView = (time: Date | null): string | null => time?.toISOString() ?? null;

const lineView = (replay: ReplayState) => ({
  name: replay.name,
  state: stateView(replay.state),
  reason: replay.reason,
  from: timeView(replay.from),
  to: timeView(replay.to),
  replayed_to: timeView(replay.replayedTo),
  started_at: timeView(replay.startedAt),
  ended_at: timeView(replay.endedAt),
});

/** A replay that EventBridge doesn't know: its rule is given time, or it was called off or failed before it began. */
function unstartedView({ target: name, details, outcome, at }: ActionRow) {
  const { data } = Details.safeParse(details);
  const state: StateView =
    outcome === WAITING || outcome === null ? "waiting" : outcome === CANCELLED ? CANCELLED : "failed";
  return {
    name,
    state,
    reason: state === "failed" ? outcome : null,
    from: data?.from ?? null,
    to: data?.to ?? null,
    replayed_to: null,
    started_at: at.toISOString(),
    ended_at: null,
  };
}

export interface ReplayTools {
  readonly target: Target;
  readonly db: Db;
  readonly audit: Audited;
  /** Hands over what has to be done later. */
  readonly send: (errand: Errand) => Promise<void>;
}

/** `/operations/replays`: archived events once more. */
export const replayRoutes = ({ target, db, audit, send }: ReplayTools) => {
  const isKnown = async (name: string): Promise<boolean> =>
    (await findReplay(target, name)) !== null || (await replayAction(db, name))?.outcome === WAITING;

  /** Starts a replay; one of a single request once its rule is seen everywhere, which is written down here. */
  const begin = async (plan: ReplayPlan, actionId: string) => {
    const { name, busName, from, to, temporaryRule } = plan;
    if (await isKnown(name)) throw new Mistake("conflict", `a replay named ${name} was there before`);
    if (temporaryRule === null) {
      await startReplay(target, plan, plan.ruleArn);
      return { result: undefined };
    }
    const ruleArn = await makeRule(target, plan, temporaryRule);
    const times = { from: from.toISOString(), to: to.toISOString() };
    // Before the message is out, so that whoever takes it finds it so.
    await endAction(db, actionId, WAITING);
    await send({ step: "start", name, busName, ...times, ruleName: temporaryRule.name, ruleArn, actionId });
    return { result: undefined, outcome: null };
  };

  const started = (c: Context<Env>, plan: ReplayPlan, view: ReturnType<typeof planView>) =>
    audit(c, { action: "start_replay", target: plan.name, details: view }, (actionId) => begin(plan, actionId));

  return [
    serve(declared.startReplay, async (c, { body: { agent, name, dry_run: isDry, ...asked } }) => {
      const scope = scopeOf(asked);
      const plan = await planReplay(target, scope, agent, name);
      const view = planView(plan, scope);
      if (isDry) return { status: 200, data: { plan: view } };
      await started(c, plan, view);
      c.header("Location", `/api/v1/operations/replays/${plan.name}`);
      return { status: 202, data: { name: plan.name, plan: view } };
    }),
    serve(declared.listReplays, async () => {
      const [known, waiting] = await Promise.all([recentReplays(target), waitingReplays(db)]);
      const replays = [...waiting.map(unstartedView), ...known.map(lineView)].slice(0, LISTED);
      return { status: 200, data: { replays } };
    }),
    serve(declared.getReplay, async (_c, { params: { name } }) => {
      const [known, action] = await Promise.all([findReplay(target, name), replayAction(db, name)]);
      if (!known && !action) throw notFoundAt(declared.getReplay);
      const line = known ? lineView(known) : action ? unstartedView(action) : null;
      if (!line) throw notFoundAt(declared.getReplay);
      const { data: details } = Details.safeParse(action?.details);
      // Clocks of different services may differ by some seconds.
      const since = new Date(Date.parse(line.started_at ?? new Date(0).toISOString()) - 60_000);
      const [handled, atWork] = await Promise.all([replayedCounts(target, name, since), messagesAtWork(target)]);
      const data = {
        ...line,
        agent: details?.agent ?? null,
        request_id: details?.request_id ?? null,
        events: details?.events ?? null,
        handled: [...handled].map(([agent, count]) => ({ agent, count })),
        messages_at_work: atWork,
      };
      return { status: 200, data };
    }),
    serve(declared.cancelReplay, async (c, { params: { name } }) => {
      const action = await replayAction(db, name);
      if (action?.outcome !== WAITING && !(await findReplay(target, name))) throw notFoundAt(declared.cancelReplay);
      const state = await audit(c, { action: "cancel_replay", target: name }, async () => {
        const calledOff = action?.outcome === WAITING && (await leaveWaiting(db, action.action_id, CANCELLED));
        return { result: calledOff ? CANCELLED : await cancelReplay(target, name) };
      });
      return { status: 202, data: { name, state: stateView(state) } };
    }),
  ];
};
