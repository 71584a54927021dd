import * as z from "zod";
import { ACCOUNT, arn, count, ENDPOINT, jsonText, type Made, resource, tags, text } from "./define.ts";

const queueName = (made: Made): string => made.physicalName(made.inputs.name);
const queueUrl = (made: Made): string => `${ENDPOINT}/${ACCOUNT}/${queueName(made)}`;

const Widget = z.strictObject({
  type: z.enum(["metric", "text", "log", "alarm", "explorer"]),
  x: count.max(23),
  y: count,
  width: count.min(1).max(24),
  height: count.min(1).max(1_000),
  properties: z.record(z.string(), z.unknown()),
});

/** CloudWatch checks the whole of a dashboard and so is its frame here: a JSON document of widgets. */
const dashboardBody = jsonText.refine(
  (body) => z.object({ widgets: z.array(Widget).max(500) }).safeParse(JSON.parse(body)).success,
  { error: "expected a dashboard: {widgets: [{type, x, y, width, height, properties}]}" },
);

export const messagingTypes = {
  "aws:sqs/queue:Queue": resource(
    {
      name: text.optional(),
      visibilityTimeoutSeconds: count.max(43_200).default(30),
      messageRetentionSeconds: count.min(60).max(1_209_600).default(345_600),
      delaySeconds: count.max(900).default(0),
      maxMessageSize: count.max(1_048_576).default(1_048_576),
      receiveWaitTimeSeconds: count.max(20).default(0),
      redrivePolicy: jsonText.optional(),
      redriveAllowPolicy: jsonText.optional(),
      policy: jsonText.optional(),
      sqsManagedSseEnabled: z.boolean().default(true),
      tags: tags.optional(),
    },
    {
      name: queueName,
      arn: (made) => made.arn("sqs", queueName(made)),
      url: queueUrl,
    },
    queueUrl,
  ),
  "aws:sqs/queuePolicy:QueuePolicy": resource({ queueUrl: text, policy: jsonText }, {}, (made) =>
    String(made.inputs.queueUrl),
  ),
  "aws:cloudwatch/logGroup:LogGroup": resource(
    { name: text.optional(), retentionInDays: count.default(0), tags: tags.optional() },
    {
      name: queueName,
      arn: (made) => made.arn("logs", `log-group:${queueName(made)}`),
    },
  ),
  "aws:cloudwatch/dashboard:Dashboard": resource(
    { dashboardName: text, dashboardBody: dashboardBody },
    { dashboardArn: (made) => made.arn("cloudwatch", `dashboard/${String(made.inputs.dashboardName)}`) },
    (made) => String(made.inputs.dashboardName),
  ),
  "aws:cloudwatch/metricAlarm:MetricAlarm": resource(
    {
      name: text.optional(),
      region: text.optional(),
      alarmDescription: z.string().optional(),
      namespace: text,
      metricName: text,
      dimensions: z.record(z.string(), z.string()).optional(),
      statistic: z.enum(["SampleCount", "Average", "Sum", "Minimum", "Maximum"]),
      period: count,
      evaluationPeriods: count,
      threshold: z.number(),
      comparisonOperator: z.enum([
        "GreaterThanOrEqualToThreshold",
        "GreaterThanThreshold",
        "LessThanThreshold",
        "LessThanOrEqualToThreshold",
      ]),
      treatMissingData: z.enum(["missing", "ignore", "breaching", "notBreaching"]).default("missing"),
      alarmActions: z.array(arn).optional(),
    },
    {
      name: queueName,
      arn: (made) => made.arn("cloudwatch", `alarm:${queueName(made)}`),
    },
  ),
};
