import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** Raises an alarm as soon as a dead-letter queue holds a message. */
export function alarmOnMessages(
  name: string,
  queueName: pulumi.Input<string>,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  new aws.cloudwatch.MetricAlarm(
    name,
    {
      alarmDescription: "Messages that an agent gave up on wait for an operator.",
      namespace: "AWS/SQS",
      metricName: "ApproximateNumberOfMessagesVisible",
      dimensions: { QueueName: queueName },
      statistic: "Maximum",
      period: 60,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: "GreaterThanThreshold",
      treatMissingData: "notBreaching",
      ...(topicArn === undefined ? {} : { alarmActions: [topicArn] }),
    },
    options,
  );
}

/** Raises an alarm when a function fails. */
export function alarmOnErrors(
  name: string,
  functionName: pulumi.Input<string>,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  new aws.cloudwatch.MetricAlarm(
    name,
    {
      alarmDescription: "A function without a queue of its own fails.",
      namespace: "AWS/Lambda",
      metricName: "Errors",
      dimensions: { FunctionName: functionName },
      statistic: "Sum",
      period: 300,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: "GreaterThanThreshold",
      treatMissingData: "notBreaching",
      ...(topicArn === undefined ? {} : { alarmActions: [topicArn] }),
    },
    options,
  );
}
