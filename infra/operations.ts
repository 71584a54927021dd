import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Parts } from "./agent.ts";
import { alarmOnErrors, alarmOnMessages } from "./alarm.ts";
import type { Api } from "./api.ts";
import type { Bus } from "./bus.ts";
import type { Database } from "./database.ts";
import { HandlerFunction } from "./function.ts";
import type { Grant } from "./policy.ts";
import { DAY_SECONDS, MAX_RECEIVES, replayLookSeconds, sizes } from "./settings.ts";

export interface OperationsArgs {
  readonly api: Api;
  readonly bus: Bus;
  readonly database: Database;
  readonly agents: readonly Parts[];
  /** A new rule is seen everywhere after so many seconds. */
  readonly ruleSettlesSeconds: number;
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
}

const RUNNER = "run-replays";

const ROUTES = ["ANY /api/v1/operations/{proxy+}", "ANY /api/v1/catalogue/{proxy+}"] as const;

/**
 * What operators and data teams call, in a function of its own: it may look at every queue, send dead letters again,
 * switch agents and start replays, which the API that everybody calls may not. Replays of one request need some minutes
 * (their rule must be seen everywhere, and be taken away afterwards): a second function runs these errands from a queue.
 */
export class Operations extends pulumi.ComponentResource {
  /** The function that runs errands, which operators look after like the agents. */
  readonly runner: Parts;

  constructor(name: string, args: OperationsArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Operations", name, {}, options);
    const parent = { parent: this };
    const { bus, database } = args;
    const common = { ...database.environment(), ARCHIVE_NAME: bus.archiveName };

    const deadLetters = new aws.sqs.Queue(
      `${RUNNER}-dead`,
      { messageRetentionSeconds: 14 * DAY_SECONDS, sqsManagedSseEnabled: true },
      parent,
    );
    const errands = new aws.sqs.Queue(
      RUNNER,
      {
        messageRetentionSeconds: 4 * DAY_SECONDS,
        visibilityTimeoutSeconds: 6 * sizes.courier.timeout,
        redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: MAX_RECEIVES }),
        sqsManagedSseEnabled: true,
      },
      parent,
    );
    const runner = new HandlerFunction(
      RUNNER,
      {
        size: sizes.courier,
        environment: {
          ...common,
          QUEUE_URL: errands.url,
          DEAD_LETTER_QUEUE_URL: deadLetters.url,
          MAX_RECEIVES: String(MAX_RECEIVES),
          LOOK_SECONDS: String(replayLookSeconds(args.ruleSettlesSeconds)),
        },
        grants: [
          {
            sid: "Consume",
            actions: [
              "sqs:ReceiveMessage",
              "sqs:DeleteMessage",
              "sqs:GetQueueAttributes",
              "sqs:ChangeMessageVisibility",
            ],
            resources: [errands.arn],
          },
          { sid: "Send", actions: ["sqs:SendMessage"], resources: [errands.arn, deadLetters.arn] },
          ...bus.describe(),
          ...bus.replay(),
          ...bus.replayRules(["events:RemoveTargets", "events:DeleteRule"]),
          ...database.use(),
        ],
        logDays: args.logDays,
      },
      parent,
    );
    const mapping = new aws.lambda.EventSourceMapping(
      RUNNER,
      {
        eventSourceArn: errands.arn,
        functionName: runner.lambda.arn,
        batchSize: 1,
        scalingConfig: { maximumConcurrency: 2 },
      },
      parent,
    );
    alarmOnMessages(`${RUNNER}-dead`, deadLetters.name, args.alarmTopicArn, parent);

    this.runner = { name: RUNNER, queue: errands, deadLetters, mapping, ruleArn: null };
    const agents = [...args.agents, this.runner];
    const handler = new HandlerFunction(
      name,
      {
        size: sizes.api,
        environment: {
          ...common,
          EVENT_BUS_NAME: bus.name,
          AGENTS: namesOf(agents),
          QUEUES_URL: errands.url.apply((url) => url.slice(0, url.lastIndexOf("/") + 1)),
          ERRANDS_QUEUE_URL: errands.url,
          RULE_SETTLES_SECONDS: String(args.ruleSettlesSeconds),
        },
        grants: [
          ...onQueues(agents),
          ...onSwitches(agents),
          ...bus.describe(),
          ...bus.replay(),
          ...bus.replayRules(["events:PutRule", "events:PutTargets", "events:RemoveTargets", "events:DeleteRule"]),
          {
            sid: "Rules",
            actions: ["events:DescribeRule"],
            resources: [bus.arn.apply((arn) => `${arn.replace(":event-bus/", ":rule/")}/*`)],
          },
          // These know no resources.
          {
            sid: "Ask",
            actions: [
              "events:TestEventPattern",
              "events:ListReplays",
              "lambda:ListEventSourceMappings",
              "cloudwatch:GetMetricData",
            ],
            resources: ["*"],
          },
          ...database.use(),
        ],
        logDays: args.logDays,
      },
      parent,
    );
    args.api.serve(name, handler, sizes.api, ROUTES);
    alarmOnErrors(name, handler.lambda.name, args.alarmTopicArn, parent);
    this.registerOutputs({});
  }
}

/**
 * Where the parts of each agent are, by names alone, since the environment of a function has room for four kilobytes:
 * `{"parse-cv": [queue, deadLetters, "<bus>/<rule>"]}`.
 */
const namesOf = (agents: readonly Parts[]): pulumi.Output<string> =>
  pulumi.jsonStringify(
    Object.fromEntries(
      agents.map(({ name, queue, deadLetters, ruleArn }) => [
        name,
        [queue.name, deadLetters.name, ruleArn?.apply((arn) => arn.slice(arn.indexOf(":rule/") + 6)) ?? null],
      ]),
    ),
  );

/** The permission to count messages, to look at dead letters, and to send them again or throw them away. */
const onQueues = (agents: readonly Parts[]): Grant[] => [
  {
    sid: "Queues",
    actions: ["sqs:GetQueueAttributes", "sqs:SendMessage"],
    resources: agents.map(({ queue }) => queue.arn),
  },
  {
    sid: "DeadLetters",
    actions: [
      "sqs:GetQueueAttributes",
      "sqs:ReceiveMessage",
      "sqs:ChangeMessageVisibility",
      "sqs:DeleteMessage",
      "sqs:PurgeQueue",
    ],
    resources: agents.map(({ deadLetters }) => deadLetters.arn),
  },
];

/** The permission to let agents rest and go on. */
const onSwitches = (agents: readonly Parts[]): Grant[] => [
  {
    sid: "Switches",
    actions: ["lambda:GetEventSourceMapping", "lambda:UpdateEventSourceMapping"],
    resources: agents.map(({ mapping }) => mapping.arn),
  },
];
