import { setTimeout as sleep } from "node:timers/promises";
import {
  CancelReplayCommand,
  DescribeArchiveCommand,
  DescribeEventBusCommand,
  DescribeReplayCommand,
  type DescribeReplayResponse,
  StartReplayCommand,
} from "@aws-sdk/client-eventbridge";
import { replayedCounts } from "./log.ts";
import { Mistake } from "./mistake.ts";
import type { StackOutputs } from "./outputs.ts";
import { queueState } from "./queues.ts";
import type { ReplayPlan } from "./replay-plan.ts";
import type { Target } from "./target.ts";
import { withTemporaryRule } from "./temporary-rule.ts";

export interface ReplayReport {
  /** So many deliveries each agent has handled because of the replay. */
  readonly handled: ReadonlyMap<string, number>;
  /** False if messages still waited when we stopped looking. */
  readonly settled: boolean;
}

/** A new rule on AWS is seen everywhere after a while. */
const RULE_SETTLES_MS = 60_000;
const LOOK_MS = { local: 250, aws: 5_000 };
/** Nothing new for so long means that the agents are through. */
const QUIET_MS = { local: 2_000, aws: 20_000 };
/** Messages that wait for so long without any progress belong to an agent that is paused or fails. */
const STUCK_MS = 120_000;

const lookMs = ({ isLocal }: Target): number => (isLocal ? LOOK_MS.local : LOOK_MS.aws);

const ended = new Set(["COMPLETED", "CANCELLED", "FAILED"]);

/** Starts a replay of what a plan says, through one rule. */
export async function startReplay(
  target: Pick<Target, "eventBridge"> & { readonly outputs: Pick<StackOutputs, "archiveName"> },
  plan: Pick<ReplayPlan, "name" | "busName" | "from" | "to">,
  ruleArn: string,
): Promise<void> {
  const { eventBridge, outputs } = target;
  const [archive, bus] = await Promise.all([
    eventBridge.send(new DescribeArchiveCommand({ ArchiveName: outputs.archiveName })),
    eventBridge.send(new DescribeEventBusCommand({ Name: plan.busName })),
  ]);
  await eventBridge.send(
    new StartReplayCommand({
      ReplayName: plan.name,
      EventSourceArn: archive.ArchiveArn,
      EventStartTime: plan.from,
      EventEndTime: plan.to,
      Destination: { Arn: bus.Arn, FilterArns: [ruleArn] },
    }),
  );
}

const describe = ({ eventBridge }: Target, ReplayName: string): Promise<DescribeReplayResponse> =>
  eventBridge.send(new DescribeReplayCommand({ ReplayName }));

/** Where a replay stands, in a few words. */
function progressOf({ State, EventLastReplayedTime }: DescribeReplayResponse): string {
  const words = String(State).toLowerCase();
  return EventLastReplayedTime ? `${words}, up to ${EventLastReplayedTime.toISOString()}` : words;
}

/** Follows a replay to its end. An interrupt cancels it. Throws Mistake if it doesn't complete. */
async function follow(
  target: Target,
  plan: ReplayPlan,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<void> {
  let told = "";
  for (let cancelled = false; ; await sleep(lookMs(target))) {
    const replay = await describe(target, plan.name);
    const state = replay.State ?? "";
    const progress = progressOf(replay);
    if (progress !== told) say(`  ${progress}`);
    told = progress;
    if (state === "COMPLETED") return;
    if (ended.has(state))
      throw new Mistake("failed", `the replay ${plan.name} ${state.toLowerCase()}: ${replay.StateReason}`);
    if (interrupted.aborted && !cancelled) {
      cancelled = true;
      await target.eventBridge.send(new CancelReplayCommand({ ReplayName: plan.name }));
    }
  }
}

/** So many messages wait or are at work in the queues of the agents, of whatever origin. */
export async function messagesAtWork({ sqs, outputs }: Target): Promise<number> {
  const states = await Promise.all(outputs.agents.map(({ queueUrl }) => queueState(sqs, queueUrl)));
  return states.reduce((sum, { waiting, inFlight }) => sum + waiting + inFlight, 0);
}

/** Waits until the agents are through with what a replay brought, and counts what they handled. */
async function settle(target: Target, name: string, since: Date, interrupted: AbortSignal): Promise<ReplayReport> {
  const quietMs = target.isLocal ? QUIET_MS.local : QUIET_MS.aws;
  let handled = new Map<string, number>();
  let total = 0;
  let lastNews = Date.now();
  for (;;) {
    const atWork = await messagesAtWork(target);
    handled = await replayedCounts(target, name, since);
    const now = [...handled.values()].reduce((sum, count) => sum + count, 0);
    if (now !== total) lastNews = Date.now();
    total = now;
    const quiet = Date.now() - lastNews;
    if (atWork === 0 && quiet >= quietMs) return { handled, settled: true };
    if (quiet >= STUCK_MS || interrupted.aborted) return { handled, settled: false };
    await sleep(lookMs(target));
  }
}

async function waitOut(milliseconds: number, interrupted: AbortSignal): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (interrupted.aborted) throw new Mistake("failed", "interrupted before the replay began; nothing was replayed");
    await sleep(LOOK_MS.local);
  }
}

/**
 * Replays what a plan says, tells the progress line by line, and follows what comes of it through to the last agent. An
 * interrupt cancels the replay; a rule that was made for it is taken away in any case.
 */
export async function runReplay(
  target: Target,
  plan: ReplayPlan,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<ReplayReport> {
  const since = new Date(Date.now() - 60_000);
  const run = async (ruleArn: string): Promise<ReplayReport> => {
    await startReplay(target, plan, ruleArn);
    await follow(target, plan, say, interrupted);
    return await settle(target, plan.name, since, interrupted);
  };
  if (plan.temporaryRule === null) return await run(plan.ruleArn);
  return await withTemporaryRule(target, plan, plan.temporaryRule, async (ruleArn) => {
    if (!target.isLocal) {
      say("  waiting a minute until EventBridge sees the new rule everywhere");
      await waitOut(RULE_SETTLES_MS, interrupted);
    }
    return await run(ruleArn);
  });
}
