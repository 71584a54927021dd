import { createHash } from "node:crypto";
import {
  ChangeMessageVisibilityBatchCommand,
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListDeadLetterSourceQueuesCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageBatchCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStore } from "../../local/store.ts";
import { arn, failure, graphOf, operator, platform, queue, urlOf } from "./support/platform.ts";
import { until } from "./support/until.ts";

const graph = graphOf(
  queue("dead"),
  queue("work", {
    visibilityTimeoutSeconds: 60,
    redrivePolicy: JSON.stringify({ deadLetterTargetArn: arn.queue("dead"), maxReceiveCount: 2 }),
  }),
  queue("plain"),
);

const QueueUrl = urlOf("work");

const receive = async (sqs: SQSClient, from: string, options: Partial<ReceiveMessageCommandInput> = {}) =>
  (await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf(from), MaxNumberOfMessages: 10, ...options })))
    .Messages ?? [];

test("a message is hidden while it is in flight and comes back when its time is over", async () => {
  let now = Date.now();
  await using aws = await platform(graph, { clock: () => now });
  const { sqs } = aws.clients();
  const sent = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" }));
  assert.is(sent.MD5OfMessageBody, createHash("md5").update("hello").digest("hex"));
  const [first] = await receive(sqs, "work");
  assert.is(first?.MessageId, sent.MessageId);
  assert.is((await receive(sqs, "work")).length, 0);
  now += 60_000;
  const [again] = await receive(sqs, "work", { MessageSystemAttributeNames: ["All"] });
  assert.is(again?.Attributes?.ApproximateReceiveCount, "2");
  assert.is.not(again?.ReceiptHandle, first?.ReceiptHandle);
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }));
  now += 30_000;
  const counts = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
  assert.is(counts.Attributes?.ApproximateNumberOfMessagesNotVisible, "1", "a handle of an earlier receive is stale");
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again?.ReceiptHandle }));
  const empty = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
  assert.is(empty.Attributes?.ApproximateNumberOfMessagesNotVisible, "0");
});

test("a message that is received too often rests in the dead-letter queue, with its attributes and its origin", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const MessageAttributes = { kind: { DataType: "String", StringValue: "poison" } };
  const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "poison", MessageAttributes }));
  for (const count of ["1", "2"]) {
    const [message] = await receive(sqs, "work", { VisibilityTimeout: 0, AttributeNames: ["All"] });
    assert.is(message?.Attributes?.ApproximateReceiveCount, count);
  }
  assert.is((await receive(sqs, "work")).length, 0);
  const [dead] = await receive(sqs, "dead", { AttributeNames: ["All"], MessageAttributeNames: ["All"] });
  assert.is(dead?.MessageId, MessageId);
  assert.is(dead?.Attributes?.DeadLetterQueueSourceArn, arn.queue("work"));
  assert.is(dead?.MessageAttributes?.kind?.StringValue, "poison");
});

test("long polling answers as soon as a message comes, and one poller gets it", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const started = Date.now();
  const pollers = [1, 2].map(() => receive(sqs, "plain", { WaitTimeSeconds: 1 }));
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("plain"), MessageBody: "at last" }));
  const first = await Promise.race(pollers.map(async (poller) => ((await poller).length > 0 ? poller : pollers[1])));
  assert.is(first?.length, 1);
  assert.ok(Date.now() - started < 900);
  const both = await Promise.all(pollers);
  assert.is(both.flat().length, 1);
});

test("a delayed message is seen when its delay is over, and who waits hears of it", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("plain"), MessageBody: "later", DelaySeconds: 1 }));
  assert.is((await receive(sqs, "plain")).length, 0);
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: urlOf("plain"), AttributeNames: ["All"] }),
  );
  assert.is(Attributes?.ApproximateNumberOfMessagesDelayed, "1");
  assert.is((await receive(sqs, "plain", { WaitTimeSeconds: 5 })).length, 1);
});

test("a batch reports each entry on its own", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const answer = await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: "good", MessageBody: "x" },
        { Id: "bad", MessageBody: "y", MessageAttributes: { n: { DataType: "Number", StringValue: "NaN" } } },
      ],
    }),
  );
  assert.equal(
    answer.Successful?.map(({ Id }) => Id),
    ["good"],
  );
  assert.equal(
    answer.Failed?.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault]),
    [["bad", "InvalidParameterValue", true]],
  );
  const messages = await receive(sqs, "work");
  const entries = messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
  await sqs.send(
    new ChangeMessageVisibilityBatchCommand({
      QueueUrl,
      Entries: entries.map((each) => ({ ...each, VisibilityTimeout: 0 })),
    }),
  );
  const [again] = await receive(sqs, "work");
  const deleted = await sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: "a", ReceiptHandle: again?.ReceiptHandle },
        { Id: "b", ReceiptHandle: "junk" },
      ],
    }),
  );
  assert.equal(
    deleted.Successful?.map(({ Id }) => Id),
    ["a"],
  );
  assert.is(deleted.Failed?.[0]?.Code, "ReceiptHandleIsInvalid");
});

test("batches that SQS refuses as a whole are refused by its names", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const send = (ids: readonly string[], MessageBody = "x") =>
    failure(sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: ids.map((Id) => ({ Id, MessageBody })) })));
  assert.is((await send([])).name, "EmptyBatchRequest");
  assert.is((await send(Array.from({ length: 11 }, (_, n) => String(n)))).name, "TooManyEntriesInBatchRequest");
  assert.is((await send(["a", "a"])).name, "BatchEntryIdsNotDistinct");
  assert.is((await send(["with space"])).name, "InvalidBatchEntryId");
  assert.is((await send(["a", "b"], "x".repeat(600_000))).name, "BatchRequestTooLong");
});

test("message attributes travel with the message and are chosen by the receiver", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const MessageAttributes = {
    "trace.id": { DataType: "String", StringValue: "t" },
    "trace.hop": { DataType: "Number", StringValue: "3" },
    bytes: { DataType: "Binary", BinaryValue: Uint8Array.of(1, 2, 3) },
  };
  // The client itself compares the MD5 of body and attributes with its own.
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x", MessageAttributes }));
  const [some] = await receive(sqs, "work", { MessageAttributeNames: ["trace.*"], VisibilityTimeout: 0 });
  assert.equal(Object.keys(some?.MessageAttributes ?? {}).sort(), ["trace.hop", "trace.id"]);
  const [all] = await receive(sqs, "work", { MessageAttributeNames: ["All"] });
  assert.equal(all?.MessageAttributes?.bytes?.BinaryValue, Uint8Array.of(1, 2, 3));
});

test("a message may be up to the queue's limit, and a MiB by default", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x".repeat(1_048_576) }));
  const larger = await failure(sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x".repeat(1_048_577) })));
  assert.is(larger.name, "InvalidParameterValue");
  const control = await failure(sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "\u0000" })));
  assert.is(control.name, "InvalidMessageContents");
});

test("a queue that doesn't exist is reported under its new and its old name", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const error = await failure(sqs.send(new SendMessageCommand({ QueueUrl: urlOf("nowhere"), MessageBody: "x" })));
  assert.is(error.name, "QueueDoesNotExist");
  let legacy: string | undefined;
  sqs.middlewareStack.add(
    (next) => async (call) => {
      const result = await next(call);
      legacy = (result.response as { headers?: Record<string, string> }).headers?.["x-amzn-query-error"];
      return result;
    },
    { step: "deserialize", priority: "low" },
  );
  await failure(sqs.send(new GetQueueUrlCommand({ QueueName: "nowhere" })));
  assert.is(legacy, "AWS.SimpleQueueService.NonExistentQueue;Sender");
});

test("queues are made, found, changed, purged and deleted at run time, and outlive a restart", async () => {
  const store = openStore(":memory:");
  const persistent = { ...store, close: () => undefined };
  {
    await using aws = await platform(graph, { store: persistent });
    const { sqs } = aws.clients();
    const made = await sqs.send(new CreateQueueCommand({ QueueName: "mine", Attributes: { VisibilityTimeout: "7" } }));
    assert.is(made.QueueUrl, `${aws.url}/000000000000/mine`);
    const again = await sqs.send(new CreateQueueCommand({ QueueName: "mine", Attributes: { VisibilityTimeout: "7" } }));
    assert.is(again.QueueUrl, made.QueueUrl);
    const other = await failure(
      sqs.send(new CreateQueueCommand({ QueueName: "mine", Attributes: { VisibilityTimeout: "8" } })),
    );
    assert.is(other.name, "QueueNameExists");
    await sqs.send(new SendMessageCommand({ QueueUrl: made.QueueUrl, MessageBody: "kept" }));
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl: made.QueueUrl, Attributes: { DelaySeconds: "3" } }));
    const odd = await failure(
      sqs.send(new SetQueueAttributesCommand({ QueueUrl: made.QueueUrl, Attributes: { VisibilityTimeout: "banana" } })),
    );
    assert.is(odd.name, "InvalidAttributeValue");
  }
  await using aws = await platform(graph, { store: persistent });
  const { sqs } = aws.clients();
  const { QueueUrls } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: "mi" }));
  assert.equal(QueueUrls, [`${aws.url}/000000000000/mine`]);
  const mine = { QueueUrl: QueueUrls?.[0] };
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ ...mine, AttributeNames: ["All"] }));
  assert.is(Attributes?.VisibilityTimeout, "7");
  assert.is(Attributes?.DelaySeconds, "3");
  assert.is(Attributes?.ApproximateNumberOfMessages, "1");
  await sqs.send(new PurgeQueueCommand(mine));
  assert.is((await receive(sqs, "mine")).length, 0);
  await sqs.send(new DeleteQueueCommand(mine));
  assert.is((await failure(sqs.send(new PurgeQueueCommand(mine)))).name, "QueueDoesNotExist");
  store.close();
});

test("old messages go when the queue's retention is over", async () => {
  let now = Date.now();
  await using aws = await platform(graph, { clock: () => now });
  const { sqs } = aws.clients();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "old" }));
  now += 345_601_000;
  assert.is((await receive(sqs, "work")).length, 0);
});

test("a queue that left the program is gone with its messages, and the log says so", async () => {
  const store = openStore(":memory:");
  const kept = { ...store, close: () => undefined };
  {
    await using aws = await platform(graph, { store: kept });
    await aws.clients().sqs.send(new SendMessageCommand({ QueueUrl: urlOf("plain"), MessageBody: "lost" }));
  }
  const warnings: string[] = [];
  const without = graphOf(...graph.nodes.filter(({ name }) => name !== "plain"));
  const log = (_: string, message: string): number => warnings.push(message);
  await using aws = await platform(without, { store: kept, log });
  assert.equal(warnings, ["the queue plain is gone, and 1 messages with it"]);
  const error = await failure(aws.clients().sqs.send(new GetQueueUrlCommand({ QueueName: "plain" })));
  assert.is(error.name, "QueueDoesNotExist");
});

test("dead letters move back to where they came from, as new messages", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "again" }));
  for (let count = 0; count < 3; count += 1) await receive(sqs, "work", { VisibilityTimeout: 0 });
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn.queue("dead") }));
  const task = await until(async () => {
    const { Results } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arn.queue("dead") }));
    return Results?.[0]?.Status === "COMPLETED" ? Results[0] : undefined;
  });
  assert.is(task.ApproximateNumberOfMessagesMoved, 1);
  const [message] = await receive(sqs, "work", { AttributeNames: ["All"] });
  assert.is(message?.Body, "again");
  assert.is.not(message?.MessageId, MessageId);
  assert.is(message?.Attributes?.ApproximateReceiveCount, "1");
});

test("a dead-letter queue knows the queues that it serves", async () => {
  await using aws = await platform(graph);
  const { queueUrls } = await aws
    .clients()
    .sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: urlOf("dead") }));
  assert.equal(queueUrls, [`${aws.url}/000000000000/work`]);
});

test("a receiver that fails doesn't spoil the sending", async () => {
  const errors: string[] = [];
  await using aws = await platform(graph, {
    log: (level, message) => void (level === "error" && errors.push(message)),
  });
  aws.sqs.watch(arn.queue("plain"), () => {
    throw new Error("broken receiver");
  });
  await aws.clients().sqs.send(new SendMessageCommand({ QueueUrl: urlOf("plain"), MessageBody: "x" }));
  assert.equal(errors, ["a receiver of the queue plain failed"]);
});

test("a move starts only from a queue that is another queue's dead-letter queue", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const error = await failure(sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn.queue("plain") })));
  assert.is(error.name, "InvalidParameterValue");
  assert.match(error.message, "Source queue must be configured as a Dead Letter Queue.");
});

test("a message that cannot be settled any more says why", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x" }));
  const [message] = await receive(sqs, "work");
  const change = { QueueUrl, ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout: 5 };
  await sqs.send(new ChangeMessageVisibilityCommand(change));
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
  const gone = await failure(sqs.send(new ChangeMessageVisibilityCommand(change)));
  assert.is(gone.name, "InvalidParameterValue");
});

test("what is not emulated is refused by name instead of being ignored", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients();
  const grouped = await failure(sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x", MessageGroupId: "g" })));
  assert.match(grouped.message, "MessageGroupId");
  await assertThrows(graphOf(queue("f.fifo", { fifoQueue: true })), /FIFO/);
});

async function assertThrows(refused: typeof graph, message: RegExp): Promise<void> {
  const error = await failure(platform(refused));
  assert.match(error.message, message);
}

test("another service of this process sends, receives and settles messages like a client", async () => {
  await using aws = await platform(graph);
  const queueArn = arn.queue("plain");
  const heard: number[] = [];
  const stop = aws.sqs.watch(queueArn, () => heard.push(1));
  await aws.sqs.send(queueArn, { body: "x" }, operator);
  assert.is(heard.length, 1);
  const [message] = await aws.sqs.receive(queueArn, 10, operator);
  assert.is(message?.body, "x");
  assert.is(aws.sqs.visibilityTimeout(queueArn), 30);
  await aws.sqs.release(queueArn, message?.receiptHandle ?? "", 0, operator);
  assert.is(heard.length, 2);
  const [again] = await aws.sqs.receive(queueArn, 10, operator);
  assert.is(again?.attributes.ApproximateReceiveCount, "2");
  await aws.sqs.remove(queueArn, again?.receiptHandle ?? "", operator);
  stop();
  assert.is((await aws.sqs.receive(queueArn, 10, operator)).length, 0);
});

test.run();
