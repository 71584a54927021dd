import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface WatchArgs {
  /** The agents by name, each with its queue's name. */
  readonly queues: Readonly<Record<string, pulumi.Input<string>>>;
  readonly alarmTopicArn: string | undefined;
}

/** Where `handlers/shared/metrics.ts` puts its figures. */
const MODELS = "CareerAssist/Models";

const HOUR_SECONDS = 3_600;
const FIVE_MINUTES_SECONDS = 300;
const HALF_THE_SCREEN = 12;
const HEIGHT = 6;

/** A graph on a dashboard, six units high and half the screen wide, the `index`th of them. */
const graph = (index: number, title: string, region: string, properties: object) => ({
  type: "metric",
  x: (index % 2) * HALF_THE_SCREEN,
  y: Math.floor(index / 2) * HEIGHT,
  width: HALF_THE_SCREEN,
  height: HEIGHT,
  properties: { title, region, view: "timeSeries", ...properties },
});

/** All series of a metric over whatever dimensions it has. */
const search = (metric: string, dimensions: string, statistic: string, period: number) => ({
  metrics: [[{ expression: `SEARCH('{${MODELS},${dimensions}} MetricName="${metric}"', '${statistic}', ${period})` }]],
});

/** The dashboards on what models do and cost and on how the agents do, and the alarm on money that runs out. */
export class Watch extends pulumi.ComponentResource {
  constructor(name: string, { queues, alarmTopicArn }: WatchArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Watch", name, {}, options);
    const parent = { parent: this };
    const region = new pulumi.Config("aws").get("region") ?? "us-east-1";
    const stack = pulumi.getStack();
    const models = [
      graph(0, "Calls by outcome", region, search("Calls", "Outcome", "Sum", FIVE_MINUTES_SECONDS)),
      graph(1, "Milliseconds, median, by engine", region, search("Milliseconds", "Engine,Model", "p50", HOUR_SECONDS)),
      graph(2, "Tokens written, by engine", region, search("OutputTokens", "Engine,Model", "Sum", HOUR_SECONDS)),
      graph(3, "US dollars an hour, by engine", region, search("CostUsd", "Engine,Model", "Sum", HOUR_SECONDS)),
    ];
    new aws.cloudwatch.Dashboard(
      `${name}-models`,
      { dashboardName: `careerassist-${stack}-models`, dashboardBody: JSON.stringify({ widgets: models }) },
      parent,
    );
    const ofQueues = (metric: string, statistic: string) => ({
      metrics: Object.entries(queues).map(([agent, queue]) => [
        "AWS/SQS",
        metric,
        "QueueName",
        queue,
        { label: agent, stat: statistic, period: FIVE_MINUTES_SECONDS },
      ]),
    });
    const ofFunctions = (metric: string, statistic: string) => ({
      metrics: Object.keys(queues).map((agent) => [
        "AWS/Lambda",
        metric,
        "FunctionName",
        `careerassist-${stack}-${agent}`,
        { label: agent, stat: statistic, period: FIVE_MINUTES_SECONDS },
      ]),
    });
    const agents = [
      graph(0, "Age of the oldest message, seconds", region, ofQueues("ApproximateAgeOfOldestMessage", "Maximum")),
      graph(1, "Messages that wait", region, ofQueues("ApproximateNumberOfMessagesVisible", "Maximum")),
      graph(2, "Milliseconds a delivery, p95", region, ofFunctions("Duration", "p95")),
      graph(3, "Errors", region, ofFunctions("Errors", "Sum")),
    ];
    new aws.cloudwatch.Dashboard(
      `${name}-agents`,
      {
        dashboardName: `careerassist-${stack}-agents`,
        dashboardBody: pulumi.jsonStringify({ widgets: agents }),
      },
      parent,
    );
    new aws.cloudwatch.MetricAlarm(
      `${name}-over-budget`,
      {
        alarmDescription: "A budget for models is used up; the built-in engine goes on.",
        namespace: MODELS,
        metricName: "Calls",
        dimensions: { Outcome: "over_budget" },
        statistic: "Sum",
        period: HOUR_SECONDS,
        evaluationPeriods: 1,
        threshold: 0,
        comparisonOperator: "GreaterThanThreshold",
        treatMissingData: "notBreaching",
        ...(alarmTopicArn === undefined ? {} : { alarmActions: [alarmTopicArn] }),
      },
      parent,
    );
    this.registerOutputs({});
  }
}
