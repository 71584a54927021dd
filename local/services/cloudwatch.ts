import { z } from "zod";
import { AwsError } from "../aws-error.ts";
import type { Clock } from "../log.ts";
import type { Service } from "../service.ts";
import { jsonProtocol, operation } from "./json.ts";
import type { QueueFigures } from "./sqs/index.ts";

const MINUTE = 60_000;

const metric = z.strictObject({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).default([]),
});
type Metric = z.infer<typeof metric>;

const STATISTICS = ["SampleCount", "Average", "Sum", "Minimum", "Maximum"] as const;
type Statistic = (typeof STATISTICS)[number];

const query = z.strictObject({
  Id: z.string().regex(/^[a-z][a-zA-Z0-9_]*$/, "must start with a lowercase letter"),
  MetricStat: z.strictObject({
    Metric: metric,
    Period: z.number().int().positive(),
    Stat: z.enum(STATISTICS),
    Unit: z.string().optional(),
  }),
  Label: z.string().optional(),
  ReturnData: z.boolean().default(true),
});

/** The metrics of queues that are emulated, each with its unit. */
const QUEUE_METRICS: Readonly<Record<string, { readonly unit: string; of(figures: QueueFigures): number }>> = {
  ApproximateAgeOfOldestMessage: { unit: "Seconds", of: ({ age }) => age },
  ApproximateNumberOfMessagesVisible: { unit: "Count", of: ({ visible }) => visible },
  ApproximateNumberOfMessagesNotVisible: { unit: "Count", of: ({ inFlight }) => inFlight },
  ApproximateNumberOfMessagesDelayed: { unit: "Count", of: ({ delayed }) => delayed },
};

/** One value of a metric, and when it was measured (milliseconds). */
interface Point {
  readonly at: number;
  readonly value: number;
  readonly unit: string;
}

/**
 * Amazon CloudWatch, as much of it as says how the queues stand: GetMetricData and GetMetricStatistics for the gauges of
 * AWS/SQS. Nothing is recorded: a metric has one data point, that of the present minute, with the value of the moment in
 * which it is asked. Other metrics are refused by name; on AWS they would have no data.
 */
export function createCloudWatch(options: {
  /** How a queue stands; undefined if there is none of this name. */
  readonly figures: (queueName: string) => QueueFigures | undefined;
  readonly clock?: Clock;
}): Service {
  const { figures, clock = Date.now } = options;

  /** The points of a metric from `start` (included) to `end` (excluded), milliseconds. */
  const pointsOf = ({ Namespace, MetricName, Dimensions }: Metric, start: number, end: number): Point[] => {
    const known = Namespace === "AWS/SQS" && Object.hasOwn(QUEUE_METRICS, MetricName);
    const measured = known ? QUEUE_METRICS[MetricName] : undefined;
    if (!measured) {
      throw new AwsError("NotImplementedException", `The metric ${MetricName} of ${Namespace} is not emulated.`, 501);
    }
    const [dimension, ...others] = Dimensions;
    const queue = dimension?.Name === "QueueName" && others.length === 0 ? figures(dimension.Value) : undefined;
    const at = Math.floor(clock() / MINUTE) * MINUTE;
    // As on AWS, what doesn't exist has no data.
    if (queue === undefined || at < Math.floor(start / MINUTE) * MINUTE || at >= end) return [];
    return [{ at, value: measured.of(queue), unit: measured.unit }];
  };

  const permission = (action: string) => () => [{ action: `cloudwatch:${action}`, resource: "*" }];

  return {
    signingName: "monitoring",
    ...jsonProtocol({
      version: "1.0",
      invalid: (message) => new AwsError("InvalidParameterValueException", message),
      // Clients of the older query protocol look for the error's name here.
      errorHeaders: (error) => ({
        "x-amzn-query-error": `${error.code.replace(/Exception$/, "")};${error.status < 500 ? "Sender" : "Receiver"}`,
      }),
      operations: {
        GetMetricData: operation({
          input: {
            MetricDataQueries: z.array(query).min(1).max(500),
            StartTime: z.number(),
            EndTime: z.number(),
            ScanBy: z.enum(["TimestampDescending", "TimestampAscending"]).optional(),
            MaxDatapoints: z.number().int().positive().optional(),
          },
          access: permission("GetMetricData"),
          run: ({ MetricDataQueries, StartTime, EndTime }) => {
            checkTimes(StartTime, EndTime);
            const ids = new Set(MetricDataQueries.map(({ Id }) => Id));
            if (ids.size < MetricDataQueries.length) throw invalid("The ids of the queries must be unique.");
            const shown = MetricDataQueries.filter(({ ReturnData }) => ReturnData);
            return {
              MetricDataResults: shown.map(({ Id, Label, MetricStat: { Metric, Stat } }) => {
                const points = pointsOf(Metric, StartTime * 1000, EndTime * 1000);
                return {
                  Id,
                  Label: Label ?? Metric.MetricName,
                  Timestamps: points.map(({ at }) => at / 1000),
                  Values: points.map((point) => figureOf(Stat, point)),
                  StatusCode: "Complete",
                };
              }),
              Messages: [],
            };
          },
        }),

        GetMetricStatistics: operation({
          input: {
            ...metric.shape,
            StartTime: z.number(),
            EndTime: z.number(),
            Period: z.number().int().positive(),
            Statistics: z.array(z.enum(STATISTICS)).min(1).max(5),
            Unit: z.string().optional(),
          },
          access: permission("GetMetricStatistics"),
          run: ({ StartTime, EndTime, Statistics, ...asked }) => {
            checkTimes(StartTime, EndTime);
            return {
              Label: asked.MetricName,
              Datapoints: pointsOf(asked, StartTime * 1000, EndTime * 1000).map((point) => ({
                Timestamp: point.at / 1000,
                Unit: point.unit,
                ...Object.fromEntries(Statistics.map((statistic) => [statistic, figureOf(statistic, point)])),
              })),
            };
          },
        }),
      },
    }),
  };
}

const figureOf = (statistic: Statistic, { value }: Point): number => (statistic === "SampleCount" ? 1 : value);

const invalid = (message: string): AwsError => new AwsError("InvalidParameterValueException", message);

function checkTimes(start: number, end: number): void {
  if (start < end) return;
  throw invalid("The parameter StartTime must be less than the parameter EndTime.");
}
