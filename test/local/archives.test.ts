import {
  CreateArchiveCommand,
  DeleteArchiveCommand,
  DescribeArchiveCommand,
  DescribeReplayCommand,
  ListArchivesCommand,
  PutEventsCommand,
  StartReplayCommand,
  UpdateArchiveCommand,
} from "@aws-sdk/client-eventbridge";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStore } from "../../local/store.ts";
import {
  arn,
  bus,
  failure,
  graphOf,
  openToRules,
  type Platform,
  platform,
  queue,
  resource,
  role,
  rule,
  target,
  urlOf,
} from "./support/platform.ts";
import { until } from "./support/until.ts";

const nodes = (retentionDays: number) => [
  bus("career"),
  queue("heard"),
  openToRules("heard"),
  rule("career", "replays", { "replay-name": [{ exists: true }] }),
  target("career", "replays", "heard"),
  resource("aws:cloudwatch/eventArchive:EventArchive", "program", {
    name: "program",
    eventSourceArn: arn.bus("career"),
    retentionDays,
  }),
  ...role("reader", { Effect: "Allow", Action: "events:DescribeArchive", Resource: arn.archive("*") }),
];
const graph = graphOf(...nodes(30));

const publish = (aws: Platform, ...types: readonly string[]) =>
  aws.clients().events.send(
    new PutEventsCommand({
      Entries: types.map((DetailType) => ({ EventBusName: "career", Source: "a", DetailType, Detail: "{}" })),
    }),
  );

const countOf = async (aws: Platform, ArchiveName: string): Promise<number | undefined> =>
  (await aws.clients().events.send(new DescribeArchiveCommand({ ArchiveName }))).EventCount;

test("an archive made at run time keeps what its pattern says, and replays it", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  await publish(aws, "Before");
  const made = await events.send(
    new CreateArchiveCommand({
      ArchiveName: "some",
      EventSourceArn: arn.bus("career"),
      EventPattern: '{"detail-type":["Wanted"]}',
      RetentionDays: 2,
      Description: "for a while",
    }),
  );
  assert.equal([made.ArchiveArn, made.State], [arn.archive("some"), "ENABLED"]);
  await publish(aws, "Wanted", "Other");
  assert.equal([await countOf(aws, "some"), await countOf(aws, "program")], [1, 3]);
  const { Archives = [] } = await events.send(new ListArchivesCommand({ EventSourceArn: arn.bus("career") }));
  assert.equal(Archives.map(({ ArchiveName, RetentionDays }) => [ArchiveName, RetentionDays]).sort(), [
    ["program", 30],
    ["some", 2],
  ]);
  await events.send(
    new StartReplayCommand({
      ReplayName: "again",
      EventSourceArn: arn.archive("some"),
      EventStartTime: new Date(0),
      EventEndTime: new Date(Date.now() + 60_000),
      Destination: { Arn: arn.bus("career") },
    }),
  );
  await until(
    async () =>
      (await events.send(new DescribeReplayCommand({ ReplayName: "again" }))).State === "COMPLETED" || undefined,
  );
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: urlOf("heard"), MaxNumberOfMessages: 10 }),
  );
  assert.equal(
    Messages.map(({ Body = "" }) => JSON.parse(Body)["detail-type"]),
    ["Wanted"],
  );
  const twice = new CreateArchiveCommand({ ArchiveName: "some", EventSourceArn: arn.bus("career") });
  assert.is((await failure(events.send(twice))).name, "ResourceAlreadyExistsException");
  const nowhere = new CreateArchiveCommand({ ArchiveName: "x", EventSourceArn: arn.bus("nowhere") });
  assert.is((await failure(events.send(nowhere))).name, "ResourceNotFoundException");
  const odd = new CreateArchiveCommand({
    ArchiveName: "x",
    EventSourceArn: arn.bus("career"),
    EventPattern: '{"source":"a"}',
  });
  assert.is((await failure(events.send(odd))).name, "InvalidEventPatternException");
});

test("an archive is changed, and deleted with all that it holds", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  await publish(aws, "One");
  await events.send(
    new UpdateArchiveCommand({ ArchiveName: "program", EventPattern: '{"detail-type":["Two"]}', RetentionDays: 7 }),
  );
  await publish(aws, "One", "Two");
  const changed = await events.send(new DescribeArchiveCommand({ ArchiveName: "program" }));
  assert.equal([changed.EventCount, changed.RetentionDays, changed.EventPattern], [2, 7, '{"detail-type":["Two"]}']);
  await events.send(new DeleteArchiveCommand({ ArchiveName: "program" }));
  const describe = new DescribeArchiveCommand({ ArchiveName: "program" });
  assert.is((await failure(events.send(describe))).name, "ResourceNotFoundException");
  const again = new CreateArchiveCommand({ ArchiveName: "program", EventSourceArn: arn.bus("career") });
  await events.send(again);
  assert.is(await countOf(aws, "program"), 0);
  const gone = new UpdateArchiveCommand({ ArchiveName: "gone" });
  assert.is((await failure(events.send(gone))).name, "ResourceNotFoundException");
});

test("what was changed at run time stays so until the program says something else", async () => {
  const store = openStore(":memory:");
  const kept = { ...store, close: () => undefined };
  const retention = async (aws: Platform) =>
    (await aws.clients().events.send(new DescribeArchiveCommand({ ArchiveName: "program" }))).RetentionDays;
  {
    await using aws = await platform(graph, { store: kept });
    const { events } = aws.clients();
    await events.send(new UpdateArchiveCommand({ ArchiveName: "program", RetentionDays: 7 }));
    await events.send(new CreateArchiveCommand({ ArchiveName: "own", EventSourceArn: arn.bus("career") }));
  }
  {
    await using aws = await platform(graph, { store: kept });
    assert.is(await retention(aws), 7);
    await publish(aws, "One");
    assert.is(await countOf(aws, "own"), 1);
  }
  await using aws = await platform(graphOf(...nodes(60)), { store });
  assert.is(await retention(aws), 60);
});

test("who may describe archives may not make or delete them", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients({ kind: "role", arn: arn.role("reader"), functionName: "reader" });
  await events.send(new DescribeArchiveCommand({ ArchiveName: "program" }));
  for (const call of [
    events.send(new DeleteArchiveCommand({ ArchiveName: "program" })),
    events.send(new UpdateArchiveCommand({ ArchiveName: "program", RetentionDays: 1 })),
    events.send(new CreateArchiveCommand({ ArchiveName: "x", EventSourceArn: arn.bus("career") })),
  ]) {
    assert.is((await failure(call)).name, "AccessDeniedException");
  }
});

test.run();
