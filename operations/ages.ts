import { type CloudWatchClient, GetMetricDataCommand, type MetricDataQuery } from "@aws-sdk/client-cloudwatch";

/** GetMetricData takes so many queries in one call. */
const QUERIES = 500;
/** SQS reports each minute, some minutes late. */
const LOOKED_BACK_MS = 15 * 60_000;

/** The name of a queue, from its URL. */
export const queueName = (queueUrl: string): string => queueUrl.split("/").at(-1) ?? "";

const queryOf = (name: string, index: number): MetricDataQuery => ({
  Id: `q${index}`,
  MetricStat: {
    Metric: {
      Namespace: "AWS/SQS",
      MetricName: "ApproximateAgeOfOldestMessage",
      Dimensions: [{ Name: "QueueName", Value: name }],
    },
    Period: 60,
    Stat: "Maximum",
  },
});

/**
 * The age of the oldest message of each queue, seconds, by the queue's URL, as CloudWatch measured it last. A queue that
 * CloudWatch has no figures of (on AWS: one that nobody has used for six hours) is missing.
 */
export async function oldestAges(
  metrics: CloudWatchClient,
  queueUrls: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const ages = new Map<string, number>();
  for (let start = 0; start < queueUrls.length; start += QUERIES) {
    const urls = queueUrls.slice(start, start + QUERIES);
    const { MetricDataResults = [] } = await metrics.send(
      new GetMetricDataCommand({
        MetricDataQueries: urls.map((url, index) => queryOf(queueName(url), index)),
        StartTime: new Date(now.getTime() - LOOKED_BACK_MS),
        EndTime: new Date(now.getTime() + 60_000),
        ScanBy: "TimestampDescending",
      }),
    );
    for (const { Id = "", Values = [] } of MetricDataResults) {
      const url = urls[Number(Id.slice(1))];
      if (url !== undefined && Values[0] !== undefined) ages.set(url, Values[0]);
    }
  }
  return ages;
}
