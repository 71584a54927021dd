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

/** Takes a rule away with its target. */
async function remove({ eventBridge }: Target, EventBusName: string, Rule: string): Promise<void> {
  await eventBridge.send(new RemoveTargetsCommand({ Rule, EventBusName, Ids: [TARGET_ID] }));
  await eventBridge.send(new DeleteRuleCommand({ Name: Rule, EventBusName }));
}

/**
 * Makes a rule that leads to the agent's own queue, lets `work` use it, and takes it away whatever happens. The queue's
 * policy admits rules by this name: `replay-<agent>-…` on our bus.
 */
export async function withTemporaryRule<T>(
  target: Target,
  { agent, busName, name: replay }: ReplayPlan,
  rule: { readonly name: string; readonly pattern: object },
  work: (ruleArn: string) => Promise<T>,
): Promise<T> {
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
    return await work(RuleArn);
  } finally {
    await remove(target, busName, rule.name);
  }
}
