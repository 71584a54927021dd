import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

interface Watched {
  readonly alarmDescription: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Record<string, pulumi.Input<string>>;
  readonly statistic: string;
  /** Seconds. */
  readonly period: number;
}

/** Raises an alarm as soon as a figure is above zero. */
function alarmAboveZero(
  name: string,
  watched: Watched,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  new aws.cloudwatch.MetricAlarm(
    name,
    {
      ...watched,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: "GreaterThanThreshold",
      treatMissingData: "notBreaching",
      ...(topicArn === undefined ? {} : { alarmActions: [topicArn] }),
    },
    options,
  );
}

/** An alarm on messages in a dead-letter queue. */
export function alarmOnMessages(
  name: string,
  queueName: pulumi.Input<string>,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  const watched: Watched = {
    alarmDescription: "Messages that an agent gave up on wait for an operator.",
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: queueName },
    statistic: "Maximum",
    period: 60,
  };
  alarmAboveZero(name, watched, topicArn, options);
}

/** An alarm on the failures of a function that no queue stands behind. */
export function alarmOnErrors(
  name: string,
  functionName: pulumi.Input<string>,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  const watched: Watched = {
    alarmDescription: "A function without a queue of its own fails.",
    namespace: "AWS/Lambda",
    metricName: "Errors",
    dimensions: { FunctionName: functionName },
    statistic: "Sum",
    period: 300,
  };
  alarmAboveZero(name, watched, topicArn, options);
}

/** An alarm on a service of App Runner that answers with errors of its own. */
export function alarmOnService(
  name: string,
  dimensions: Record<string, pulumi.Input<string>>,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  const watched: Watched = {
    alarmDescription: "A service answers its callers with errors.",
    namespace: "AWS/AppRunner",
    metricName: "5xxStatusResponses",
    dimensions,
    statistic: "Sum",
    period: 300,
  };
  alarmAboveZero(name, watched, topicArn, options);
}
