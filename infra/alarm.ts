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

/** Alarms on people who can't sign up, sign in or stay signed in because Cognito's quotas are used up. */
export function alarmOnThrottledSignIns(
  name: string,
  { pool, client }: { readonly pool: pulumi.Input<string>; readonly client: pulumi.Input<string> },
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  for (const metricName of ["SignUpThrottles", "SignInThrottles", "TokenRefreshThrottles"]) {
    const watched: Watched = {
      alarmDescription: "Cognito turns people away: a quota of the user pool is used up.",
      namespace: "AWS/Cognito",
      metricName,
      dimensions: { UserPool: pool, UserPoolClient: client },
      statistic: "Sum",
      period: 300,
    };
    alarmAboveZero(`${name}-${metricName}`, watched, topicArn, options);
  }
}

/** An alarm on requests that passed because nobody could count them (`handlers/api/limits.ts`). */
export function alarmOnUncheckedLimits(
  name: string,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  const watched: Watched = {
    alarmDescription: "Requests that cost money pass without being counted.",
    namespace: "CareerAssist/Api",
    metricName: "LimitsUnchecked",
    dimensions: {},
    statistic: "Sum",
    period: 60,
  };
  alarmAboveZero(name, watched, topicArn, options);
}
