import {
  DeleteRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
} from "@aws-sdk/client-eventbridge";
import { Mistake } from "./mistake.ts";
import { queueState } from "./queues.ts";
import type { ReplayPlan } from "./replay-plan.ts";
import type { Target } from "./target.ts";

const TARGET_ID = "agent";

/** A rule that is made for one replay. */
export interface TemporaryRule {
  readonly name: string;
  readonly pattern: object;
}

/** Takes a rule away with its target; one that is gone already is as good. */
export async function removeRule(
  { eventBridge }: Pick<Target, "eventBridge">,
  EventBusName: string,
  Rule: string,
): Promise<void> {
  try {
    await eventBridge.send(new RemoveTargetsCommand({ Rule, EventBusName, Ids: [TARGET_ID] }));
    await eventBridge.send(new DeleteRuleCommand({ Name: Rule, EventBusName }));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ResourceNotFoundException") throw error;
  }
}

/**
 * Makes a rule that leads to the agent's own queue; answers its ARN. The queue's policy admits rules by this name:
 * `replay-<agent>-…` on our bus.
 */
export async function makeRule(
  target: Target,
  { agent, busName, name: replay }: ReplayPlan,
  rule: TemporaryRule,
): Promise<string> {
  const { eventBridge, sqs } = target;
  const [queue, deadLetters] = await Promise.all([
    queueState(sqs, agent.queueUrl),
    queueState(sqs, agent.deadLettersUrl),
  ]);
  const { RuleArn = "" } = await eventBridge.send(
    new PutRuleCommand({
      Name: rule.name,
      EventBusName: busName,
      EventPattern: JSON.stringify(rule.pattern),
      Description: `Made by careerassist for the replay ${replay}; can be deleted once that has ended.`,
    }),
  );
  try {
    const { FailedEntries = [] } = await eventBridge.send(
      new PutTargetsCommand({
        Rule: rule.name,
        EventBusName: busName,
        Targets: [{ Id: TARGET_ID, Arn: queue.arn, DeadLetterConfig: { Arn: deadLetters.arn } }],
      }),
    );
    const [failed] = FailedEntries;
    if (failed)
      throw new Mistake("failed", `the rule can't lead to the queue of ${agent.name}: ${failed.ErrorMessage}`);
    return RuleArn;
  } catch (error) {
    await removeRule(target, busName, rule.name);
    throw error;
  }
}

/** Makes a rule for a replay, lets `work` use it, and takes it away whatever happens. */
export async function withTemporaryRule<T>(
  target: Target,
  plan: ReplayPlan,
  rule: TemporaryRule,
  work: (ruleArn: string) => Promise<T>,
): Promise<T> {
  const ruleArn = await makeRule(target, plan, rule);
  try {
    return await work(ruleArn);
  } finally {
    await removeRule(target, plan.busName, rule.name);
  }
}
