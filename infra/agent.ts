import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { type EventDeclaration, patternOf } from "../schemas/event.ts";
import type { Step } from "../schemas/requests.ts";
import { alarmOnMessages } from "./alarm.ts";
import type { Bus } from "./bus.ts";
import { HandlerFunction } from "./function.ts";
import { type Grant, queuePolicyFor } from "./policy.ts";
import { AGENT_CONCURRENCY, DAY_SECONDS, MAX_RECEIVES, type Size, sizes } from "./settings.ts";

/** What an agent listens to: events of our bus, or a pattern on another bus (S3's events on the default one). */
export type Subscription =
  | { readonly on: readonly EventDeclaration[]; readonly step?: Step }
  | { readonly defaultBusPattern: pulumi.Input<string> };

export type AgentArgs = Subscription & {
  readonly bus: Bus;
  readonly publishes: readonly EventDeclaration[];
  readonly environment: Record<string, pulumi.Input<string>>;
  readonly grants: readonly Grant[];
  readonly size?: Size;
  /** Every message waits for so long before it is delivered. */
  readonly delaySeconds?: number;
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
};

/** What operators may look at and switch of an agent, or of another function behind a queue. */
export interface Parts {
  readonly name: string;
  readonly queue: aws.sqs.Queue;
  readonly deadLetters: aws.sqs.Queue;
  readonly mapping: aws.lambda.EventSourceMapping;
  /** None where no rule leads to the queue. */
  readonly ruleArn: pulumi.Output<string> | null;
}

/**
 * One agent: rule → queue → function, with the dead letters of both. Made together, so that no queue lacks the policy
 * that lets its rule in, no dead letter is lost and no alarm is forgotten.
 */
export class Agent extends pulumi.ComponentResource {
  readonly queueUrl: pulumi.Output<string>;
  readonly deadLettersUrl: pulumi.Output<string>;
  readonly ruleArn: pulumi.Output<string>;
  /** What CloudWatch calls the queue. */
  readonly queueName: pulumi.Output<string>;
  readonly parts: Parts;

  constructor(name: string, args: AgentArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Agent", name, {}, options);
    const parent = { parent: this };
    const size = args.size ?? sizes.agent;
    const deadLetters = new aws.sqs.Queue(
      `${name}-dead`,
      { messageRetentionSeconds: 14 * DAY_SECONDS, sqsManagedSseEnabled: true },
      parent,
    );
    const queue = new aws.sqs.Queue(
      name,
      {
        messageRetentionSeconds: 4 * DAY_SECONDS,
        delaySeconds: args.delaySeconds ?? 0,
        // AWS's advice for queues before functions: six times the function's time.
        visibilityTimeoutSeconds: 6 * size.timeout,
        redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: MAX_RECEIVES }),
        sqsManagedSseEnabled: true,
      },
      parent,
    );
    const rule = new aws.cloudwatch.EventRule(
      name,
      "on" in args
        ? { eventBusName: args.bus.name, eventPattern: JSON.stringify(patternOf(args.on, args.step)) }
        : { eventPattern: args.defaultBusPattern },
      parent,
    );
    // The default bus has no archive that could be replayed.
    const replayRules = "on" in args ? args.bus.replayRulesFor(name) : undefined;
    const admissions = [queue, deadLetters].map(
      (target, index) =>
        new aws.sqs.QueuePolicy(
          index === 0 ? name : `${name}-dead`,
          { queueUrl: target.url, policy: queuePolicyFor(target.arn, [rule.arn], replayRules) },
          parent,
        ),
    );
    new aws.cloudwatch.EventTarget(
      name,
      {
        rule: rule.name,
        ...("on" in args ? { eventBusName: args.bus.name } : {}),
        arn: queue.arn,
        deadLetterConfig: { arn: deadLetters.arn },
      },
      { parent: this, dependsOn: admissions },
    );
    const consume: Grant = {
      sid: "Consume",
      actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"],
      resources: [queue.arn],
    };
    // An agent that looks at something again later sends the message to its own queue.
    const again = args.delaySeconds === undefined ? [] : [queue.arn];
    const bury: Grant = { sid: "Bury", actions: ["sqs:SendMessage"], resources: [deadLetters.arn, ...again] };
    const handler = new HandlerFunction(
      name,
      {
        size,
        environment: {
          ...args.environment,
          EVENT_BUS_NAME: args.bus.name,
          QUEUE_URL: queue.url,
          DEAD_LETTER_QUEUE_URL: deadLetters.url,
          MAX_RECEIVES: String(MAX_RECEIVES),
        },
        grants: [consume, bury, ...args.bus.publish(args.publishes), ...args.grants],
        logDays: args.logDays,
      },
      parent,
    );
    const mapping = new aws.lambda.EventSourceMapping(
      name,
      {
        eventSourceArn: queue.arn,
        functionName: handler.lambda.arn,
        batchSize: 1,
        scalingConfig: { maximumConcurrency: AGENT_CONCURRENCY },
      },
      parent,
    );
    alarmOnMessages(`${name}-dead`, deadLetters.name, args.alarmTopicArn, parent);
    this.queueUrl = queue.url;
    this.queueName = queue.name;
    this.deadLettersUrl = deadLetters.url;
    this.ruleArn = rule.arn;
    this.parts = { name, queue, deadLetters, mapping, ruleArn: rule.arn };
    this.registerOutputs({ queueUrl: this.queueUrl, deadLettersUrl: this.deadLettersUrl, ruleArn: this.ruleArn });
  }
}
