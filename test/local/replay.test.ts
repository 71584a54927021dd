import {
  CancelReplayCommand,
  DescribeArchiveCommand,
  DescribeReplayCommand,
  type EventBridgeClient,
  ListArchivesCommand,
  ListReplaysCommand,
  PutEventsCommand,
  StartReplayCommand,
  type StartReplayCommandInput,
} from "@aws-sdk/client-eventbridge";
import { ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStore } from "../../local/store.ts";
import {
  arn,
  bus,
  failure,
  graphOf,
  openToRules,
  platform,
  queue,
  resource,
  rule,
  target,
  urlOf,
} from "./support/platform.ts";
import { until } from "./support/until.ts";

const archive = (name: string, inputs: object = {}) =>
  resource(
    "aws:cloudwatch/eventArchive:EventArchive",
    name,
    { name, eventSourceArn: arn.bus("career"), ...inputs },
    { arn: arn.archive(name) },
  );

const graph = graphOf(
  bus("career"),
  queue("one"),
  queue("two"),
  openToRules("one"),
  openToRules("two"),
  rule("career", "one", { source: ["test"] }),
  rule("career", "two", { source: ["test"] }),
  target("career", "one", "one"),
  target("career", "two", "two"),
  archive("all", { retentionDays: 30 }),
  archive("some", { eventPattern: JSON.stringify({ "detail-type": ["Kept"] }) }),
);

const minute = (n: number): Date => new Date(Date.UTC(2026, 0, 1, 12, n));

const put = (events: EventBridgeClient, at: Date, n: number, DetailType = "T") =>
  events.send(
    new PutEventsCommand({
      Entries: [{ EventBusName: "career", Source: "test", DetailType, Detail: JSON.stringify({ n }), Time: at }],
    }),
  );

const drain = async (sqs: SQSClient, from: string): Promise<{ detail: { n: number }; "replay-name"?: string }[]> => {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: urlOf(from), MaxNumberOfMessages: 10 }),
  );
  return Messages.map(({ Body }) => JSON.parse(Body ?? ""));
};

const replay = (name: string, input: Partial<StartReplayCommandInput> = {}): StartReplayCommand =>
  new StartReplayCommand({
    ReplayName: name,
    EventSourceArn: arn.archive("all"),
    EventStartTime: minute(0),
    EventEndTime: minute(10),
    Destination: { Arn: arn.bus("career") },
    ...input,
  });

const ended = (events: EventBridgeClient, ReplayName: string) =>
  until(async () => {
    const described = await events.send(new DescribeReplayCommand({ ReplayName }));
    return described.ReplayEndTime === undefined ? undefined : described;
  });

test("an archive keeps what its pattern matches and tells how much that is", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  await put(events, minute(1), 1);
  await put(events, minute(2), 2, "Kept");
  const described = await events.send(new DescribeArchiveCommand({ ArchiveName: "all" }));
  assert.is(described.EventCount, 2);
  assert.is(described.RetentionDays, 30);
  assert.is(described.EventSourceArn, arn.bus("career"));
  const { Archives } = await events.send(new ListArchivesCommand({}));
  assert.equal(
    Archives?.map(({ ArchiveName, EventCount }) => [ArchiveName, EventCount]),
    [
      ["all", 2],
      ["some", 1],
    ],
  );
});

test("a replay sends the archived events of its time again, in the order of their time, marked with its name", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  for (const n of [3, 1, 2, 99]) await put(events, minute(n), n);
  await drain(sqs, "one");
  const started = await events.send(replay("again"));
  assert.is(started.State, "STARTING");
  const done = await ended(events, "again");
  assert.is(done.State, "COMPLETED");
  assert.equal(done.EventLastReplayedTime, minute(3));
  const replayed = await drain(sqs, "one");
  assert.equal(
    replayed.map(({ detail }) => detail.n),
    [1, 2, 3],
  );
  assert.ok(replayed.every((event) => event["replay-name"] === "again"));
  const { EventCount } = await events.send(new DescribeArchiveCommand({ ArchiveName: "all" }));
  assert.is(EventCount, 4, "replayed events are not archived again");
  assert.is((await failure(events.send(replay("again")))).name, "ResourceAlreadyExistsException");
});

test("a replay can be limited to rules", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  await put(events, minute(1), 1);
  for (const name of ["one", "two"]) await drain(sqs, name);
  const Destination = { Arn: arn.bus("career"), FilterArns: [arn.rule("career", "two")] };
  await events.send(replay("only-two", { Destination }));
  const done = await ended(events, "only-two");
  assert.equal(done.Destination, Destination);
  assert.is((await drain(sqs, "one")).length, 0);
  assert.is((await drain(sqs, "two")).length, 1);
});

test("a replay that a crash interrupted goes on where it was", async () => {
  const store = openStore(":memory:");
  const kept = { ...store, close: () => undefined };
  const count = 250;
  {
    await using aws = await platform(graph, { store: kept });
    const { events } = aws.clients();
    for (let n = 0; n < count; n += 10) {
      const Entries = Array.from({ length: 10 }, (_, index) => ({
        EventBusName: "career",
        Source: "test",
        DetailType: "T",
        Detail: JSON.stringify({ n: n + index }),
        Time: minute(1),
      }));
      await events.send(new PutEventsCommand({ Entries }));
    }
    store.db.exec("DELETE FROM sqs_messages");
    await events.send(replay("long"));
    // The platform ends here, at the latest after the first page.
  }
  await using aws = await platform(graph, { store: kept });
  const { events } = aws.clients();
  assert.is((await ended(events, "long")).State, "COMPLETED");
  const rows = store.db.prepare("SELECT body FROM sqs_messages WHERE queue = 'one'").all();
  const numbers = rows.map(({ body }) => JSON.parse(String(body)).detail.n as number);
  assert.equal(
    numbers.sort((a, b) => a - b),
    Array.from({ length: count }, (_, n) => n),
  );
  store.close();
});

test("a replay is cancelled, and one that has ended is not", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  for (let n = 0; n < 3; n += 1) await put(events, minute(1), n);
  await events.send(replay("done"));
  await ended(events, "done");
  const late = await failure(events.send(new CancelReplayCommand({ ReplayName: "done" })));
  assert.is(late.name, "IllegalStatusException");
  const { Replays } = await events.send(new ListReplaysCommand({ State: "COMPLETED" }));
  assert.equal(
    Replays?.map(({ ReplayName }) => ReplayName),
    ["done"],
  );
});

test("replays that make no sense are refused by AWS's names", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  const refused = async (input: Partial<StartReplayCommandInput>): Promise<string> =>
    (await failure(events.send(replay("r", input)))).name;
  assert.is(await refused({ EventSourceArn: arn.archive("none") }), "ValidationException");
  assert.is(await refused({ EventStartTime: minute(5), EventEndTime: minute(5) }), "ValidationException");
  assert.is(await refused({ Destination: { Arn: arn.bus("default") } }), "ValidationException");
  const strange = { Arn: arn.bus("career"), FilterArns: [arn.rule("career", "none")] };
  assert.is(await refused({ Destination: strange }), "ValidationException");
});

test("archived events go when the archive's retention is over", async () => {
  let now = Date.now();
  await using aws = await platform(graph, { clock: () => now });
  const { events } = aws.clients();
  await put(events, minute(1), 1, "Kept");
  now += 31 * 86_400_000;
  aws.events.upkeep();
  assert.is((await events.send(new DescribeArchiveCommand({ ArchiveName: "all" }))).EventCount, 0);
  assert.is((await events.send(new DescribeArchiveCommand({ ArchiveName: "some" }))).EventCount, 1);
});

test.run();
