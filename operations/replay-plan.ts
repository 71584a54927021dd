import { randomBytes } from "node:crypto";
import { DescribeRuleCommand } from "@aws-sdk/client-eventbridge";
import { busEventOf } from "./bus-event.ts";
import { judgeOf } from "./judge.ts";
import { type EventFilter, eventPages, type LoggedEvent } from "./log.ts";
import { Mistake } from "./mistake.ts";
import { type AgentAddress, agentOf } from "./outputs.ts";
import { forOneRequest, type Pattern, readPattern, typesOf } from "./patterns.ts";
import type { Target } from "./target.ts";

/** Which events are replayed to whom. */
export interface ReplayPlan {
  readonly name: string;
  readonly agent: AgentAddress;
  /** The rule that leads to the agent. */
  readonly ruleArn: string;
  readonly busName: string;
  /** In whole seconds, as EventBridge takes them; `to` is excluded. */
  readonly from: Date;
  readonly to: Date;
  /** So many events of the log match; the archive may hold one of them twice, or none if they are too old for it. */
  readonly count: number;
  /** The rule that the replay goes through has to be made first, for a single request. */
  readonly temporaryRule: { readonly name: string; readonly pattern: Pattern } | null;
}

/** What is to be replayed: what happened from one time to another, or one request. */
export type ReplayScope = { readonly from: Date; readonly to: Date } | { readonly requestId: string };

/** The bus and the name of a rule, from its ARN. A rule of the default bus has no bus in it. */
export function ruleParts(arn: string): { readonly bus: string | null; readonly name: string } {
  const parts = (arn.split(":").at(-1) ?? "").split("/").slice(1);
  const name = parts.at(-1) ?? "";
  return { bus: parts.length > 1 ? (parts[0] ?? null) : null, name };
}

/** Whether an agent listens to our bus: what happens on the default one is in no archive. */
export const canReplay = ({ ruleArn }: AgentAddress): boolean => ruleArn !== null && ruleParts(ruleArn).bus !== null;

/** A name that no replay has had: the agent, the time to the second, and some chance. */
export function replayName(agent: string, now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  return `${agent}-${time}-${randomBytes(2).toString("hex")}`;
}

const SECOND = 1_000;
/** A whole second at or before the first event, and one after the last. */
export const secondsAround = (first: Date, last: Date): { from: Date; to: Date } => ({
  from: new Date(Math.floor(first.getTime() / SECOND) * SECOND),
  to: new Date((Math.floor(last.getTime() / SECOND) + 1) * SECOND),
});

async function patternOf(target: Target, bus: string, name: string): Promise<Pattern> {
  const rule = await target.eventBridge.send(new DescribeRuleCommand({ Name: name, EventBusName: bus }));
  return readPattern(rule.EventPattern ?? "{}");
}

/** The events of the log that the pattern of a rule matches. */
async function matching(target: Target, filter: EventFilter, pattern: Pattern): Promise<LoggedEvent[]> {
  const types = typesOf(pattern);
  const judge = judgeOf(target.eventBridge, pattern);
  const found: LoggedEvent[] = [];
  for await (const page of eventPages(target, { ...filter, originals: true, ...(types && { types }) }, "forward")) {
    for (const event of page) if (await judge(busEventOf(event, target.outputs.clusterArn))) found.push(event);
  }
  return found;
}

/** Works out a replay without starting anything. Throws Mistake if there is nothing that could be replayed. */
export async function planReplay(
  target: Target,
  scope: ReplayScope,
  agentName: string,
  wantedName?: string,
): Promise<ReplayPlan> {
  const agent = agentOf(target.outputs, agentName);
  const { ruleArn } = agent;
  if (ruleArn === null) throw new Mistake("conflict", `${agentName} gets no events; nothing can be replayed`);
  const { bus, name: ruleName } = ruleParts(ruleArn);
  if (bus === null) {
    throw new Mistake(
      "conflict",
      `${agentName} listens to events of AWS itself, which no archive keeps; nothing can be replayed`,
    );
  }
  const pattern = await patternOf(target, bus, ruleName);
  const name = wantedName ?? replayName(agentName, new Date());
  const plan = { name, agent, ruleArn, busName: bus };
  if ("from" in scope) {
    const { from, to } = scope;
    return { ...plan, from, to, count: (await matching(target, scope, pattern)).length, temporaryRule: null };
  }
  const events = await matching(target, scope, pattern);
  const times = events.map((event) => event.occurredAt.getTime()).sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) {
    throw new Mistake(
      "conflict",
      `no event of the request ${scope.requestId} goes to ${agentName}; there is nothing to replay`,
    );
  }
  return {
    ...plan,
    ...secondsAround(new Date(first), new Date(last)),
    count: events.length,
    temporaryRule: {
      name: `replay-${agentName}-${randomBytes(4).toString("hex")}`,
      pattern: forOneRequest(pattern, scope.requestId, name),
    },
  };
}
