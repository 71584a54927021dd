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

/**
 * An alarm on a service of ECS of which nothing runs any more: each task tells its processor's use once a minute, so that
 * a time without a figure is a time without a task.
 */
export function alarmOnAbsence(
  name: string,
  dimensions: Record<string, pulumi.Input<string>>,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  new aws.cloudwatch.MetricAlarm(
    name,
    {
      alarmDescription: "No task of a service runs.",
      namespace: "AWS/ECS",
      metricName: "CPUUtilization",
      dimensions,
      statistic: "SampleCount",
      period: 300,
      evaluationPeriods: 2,
      threshold: 1,
      comparisonOperator: "LessThanThreshold",
      treatMissingData: "breaching",
      ...(topicArn === undefined ? {} : { alarmActions: [topicArn] }),
    },
    options,
  );
}

const PERCENT = 5;

/**
 * An alarm on answers of a distribution that are our fault, as a share of all. CloudFront's figures are in us-east-1
 * alone, whatever region the stack is in, and an alarm can ring only a topic of its own region.
 */
export function alarmOnFailures(
  name: string,
  distributionId: pulumi.Input<string>,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  const home = "us-east-1";
  new aws.cloudwatch.MetricAlarm(
    name,
    {
      region: home,
      alarmDescription: `More than ${PERCENT} of 100 answers at the front door say that something failed on our side.`,
      namespace: "AWS/CloudFront",
      metricName: "5xxErrorRate",
      dimensions: { DistributionId: distributionId, Region: "Global" },
      statistic: "Average",
      period: 300,
      evaluationPeriods: 2,
      threshold: PERCENT,
      comparisonOperator: "GreaterThanThreshold",
      treatMissingData: "notBreaching",
      ...(topicArn?.split(":")[3] === home ? { alarmActions: [topicArn] } : {}),
    },
    options,
  );
}

/** An alarm on what an endpoint for models can't answer. */
export function alarmOnModelErrors(
  name: string,
  endpointName: pulumi.Input<string>,
  variantName: string,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  const watched: Watched = {
    alarmDescription: "The embedder fails: nothing new is taken in, and answers come without knowledge.",
    namespace: "AWS/SageMaker",
    metricName: "Invocation5XXErrors",
    dimensions: { EndpointName: endpointName, VariantName: variantName },
    statistic: "Sum",
    period: 300,
  };
  alarmAboveZero(name, watched, topicArn, options);
}

/** An alarm on searches for an agent that failed or took too long: its result was written without them. */
export function alarmOnConsultations(
  name: string,
  topicArn: string | undefined,
  options: pulumi.CustomResourceOptions,
): void {
  const watched: Watched = {
    alarmDescription: "Agents work without the knowledge base, because it fails or is too slow.",
    namespace: "CareerAssist/Knowledge",
    metricName: "Consultations",
    dimensions: { Outcome: "failed" },
    statistic: "Sum",
    period: 3_600,
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
