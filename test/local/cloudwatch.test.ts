import { GetMetricDataCommand, GetMetricStatisticsCommand, PutMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import { ReceiveMessageCommand, SendMessageCommand, StartMessageMoveTaskCommand } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { arn, failure, graphOf, type Platform, platform, queue, role, urlOf } from "./support/platform.ts";
import { until } from "./support/until.ts";

const graph = graphOf(
  queue("work", { redrivePolicy: JSON.stringify({ deadLetterTargetArn: arn.queue("dead"), maxReceiveCount: 2 }) }),
  queue("dead"),
  ...role("watcher", { Effect: "Allow", Action: "cloudwatch:GetMetricData", Resource: "*" }),
);

const START = Date.parse("2026-03-01T09:00:20Z");

/** The newest value of a metric of a queue; undefined if there is none. */
async function figure(aws: Platform, name: string, MetricName: string, now: number): Promise<number | undefined> {
  const { MetricDataResults = [] } = await aws.clients().metrics.send(
    new GetMetricDataCommand({
      MetricDataQueries: [
        {
          Id: "q",
          MetricStat: {
            Metric: { Namespace: "AWS/SQS", MetricName, Dimensions: [{ Name: "QueueName", Value: name }] },
            Period: 60,
            Stat: "Maximum",
          },
        },
      ],
      StartTime: new Date(now - 600_000),
      EndTime: new Date(now + 60_000),
      ScanBy: "TimestampDescending",
    }),
  );
  assert.is(MetricDataResults[0]?.StatusCode, "Complete");
  return MetricDataResults[0]?.Values?.[0];
}

const ageOf = (aws: Platform, name: string, now: number) => figure(aws, name, "ApproximateAgeOfOldestMessage", now);

test("the age of the oldest message grows, also while the message is in flight, and is none in an empty queue", async () => {
  let now = START;
  await using aws = await platform(graph, { clock: () => now });
  const { sqs } = aws.clients();
  assert.is(await ageOf(aws, "work", now), 0);
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("work"), MessageBody: "a" }));
  now += 40_000;
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("work"), MessageBody: "b", DelaySeconds: 600 }));
  assert.is(await ageOf(aws, "work", now), 40);
  await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf("work") }));
  now += 10_000;
  assert.is(await ageOf(aws, "work", now), 50);
  assert.is(await figure(aws, "work", "ApproximateNumberOfMessagesVisible", now), 0);
  assert.is(await figure(aws, "work", "ApproximateNumberOfMessagesNotVisible", now), 1);
  assert.is(await figure(aws, "work", "ApproximateNumberOfMessagesDelayed", now), 1);
});

test("in a dead-letter queue the age counts from the move, and a redriven message begins anew", async () => {
  let now = START;
  await using aws = await platform(graph, { clock: () => now });
  const { sqs } = aws.clients();
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("work"), MessageBody: "poison" }));
  for (let receive = 0; receive < 3; receive++) {
    now += 100_000;
    await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf("work") }));
  }
  now += 30_000;
  assert.is(await ageOf(aws, "dead", now), 30);
  assert.is(await ageOf(aws, "work", now), 0);
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn.queue("dead") }));
  await until(async () => (await figure(aws, "work", "ApproximateNumberOfMessagesVisible", now)) === 1 || undefined);
  now += 7_000;
  assert.is(await ageOf(aws, "work", now), 7);
});

test("a message that was received three times no longer counts for the age of the oldest", async () => {
  let now = START;
  await using aws = await platform(graph, { clock: () => now });
  const { sqs } = aws.clients();
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("dead"), MessageBody: "poison" }));
  for (let receive = 0; receive < 3; receive++) {
    now += 100_000;
    await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf("dead") }));
  }
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("dead"), MessageBody: "fresh" }));
  now += 5_000;
  assert.is(await ageOf(aws, "dead", now), 5);
});

test("the statistics of a metric are those of the present minute; a time that is past and a queue that isn't there have none", async () => {
  const now = START;
  await using aws = await platform(graph, { clock: () => now });
  const { sqs, metrics } = aws.clients();
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("work"), MessageBody: "a" }));
  const asked = {
    Namespace: "AWS/SQS",
    MetricName: "ApproximateNumberOfMessagesVisible",
    Dimensions: [{ Name: "QueueName", Value: "work" }],
    StartTime: new Date(now - 60_000),
    EndTime: new Date(now + 60_000),
    Period: 60,
    Statistics: ["Maximum" as const, "SampleCount" as const],
  };
  const { Datapoints, Label } = await metrics.send(new GetMetricStatisticsCommand(asked));
  assert.is(Label, "ApproximateNumberOfMessagesVisible");
  assert.equal(Datapoints, [
    { Timestamp: new Date("2026-03-01T09:00:00Z"), Unit: "Count", Maximum: 1, SampleCount: 1 },
  ]);
  const past = { ...asked, StartTime: new Date(now - 7_200_000), EndTime: new Date(now - 3_600_000) };
  assert.equal((await metrics.send(new GetMetricStatisticsCommand(past))).Datapoints, []);
  assert.is(await ageOf(aws, "nowhere", now), undefined);
});

test("who may not read metrics is refused; so is, by name, what isn't emulated", async () => {
  await using aws = await platform(graph, { clock: () => START });
  const times = { StartTime: new Date(START - 60_000), EndTime: new Date(START) };
  const errors = {
    MetricName: "Errors",
    Namespace: "AWS/Lambda",
    Period: 60,
    Statistics: ["Sum" as const],
    ...times,
  };
  const watcher = aws.clients({ kind: "role", arn: arn.role("watcher"), functionName: "watcher" });
  const denied = await failure(watcher.metrics.send(new GetMetricStatisticsCommand(errors)));
  assert.is(denied.name, "AccessDenied");
  assert.match(denied.message, "is not authorized to perform: cloudwatch:GetMetricStatistics");
  const { metrics } = aws.clients();
  const unknown = await failure(metrics.send(new GetMetricStatisticsCommand(errors)));
  assert.match(unknown.message, "The metric Errors of AWS/Lambda is not emulated.");
  const expression = { MetricDataQueries: [{ Id: "e", Expression: "SUM(METRICS())" }], ...times };
  assert.match((await failure(metrics.send(new GetMetricDataCommand(expression)))).message, "Expression");
  const put = new PutMetricDataCommand({ Namespace: "Ours", MetricData: [{ MetricName: "m", Value: 1 }] });
  assert.match((await failure(metrics.send(put))).message, "PutMetricData is not emulated");
  const backwards = { ...errors, StartTime: times.EndTime, EndTime: times.StartTime };
  assert.is(
    (await failure(metrics.send(new GetMetricStatisticsCommand(backwards)))).name,
    "InvalidParameterValueException",
  );
});

test.run();
