import { PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bus, graphOf, openToRules, platform, queue, rule, target, urlOf } from "./support/platform.ts";

const graph = graphOf(
  bus("career"),
  queue("agent"),
  openToRules("agent"),
  rule("career", "parsed", { "detail-type": ["CvParsed"] }),
  target("career", "parsed", "agent"),
);

test("an event that a rule matches is in the rule's queue when PutEvents answers", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  const answer = await events.send(
    new PutEventsCommand({
      Entries: [{ EventBusName: "career", Source: "test", DetailType: "CvParsed", Detail: '{"n": 1.0}' }],
    }),
  );
  assert.is(answer.FailedEntryCount, 0);
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: `${aws.url}/0/agent`, AttributeNames: ["All"] }),
  );
  assert.is(Messages.length, 1);
  const event = JSON.parse(Messages[0]?.Body ?? "");
  assert.is(event.id, answer.Entries?.[0]?.EventId);
  assert.is(event["detail-type"], "CvParsed");
  assert.equal(event.detail, { n: 1 });
  assert.is(Messages[0]?.Attributes?.ApproximateReceiveCount, "1");
});

test("an event that no rule matches is accepted and goes nowhere", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  const answer = await events.send(
    new PutEventsCommand({
      Entries: [{ EventBusName: "career", Source: "test", DetailType: "Other", Detail: "{}" }],
    }),
  );
  assert.is(answer.FailedEntryCount, 0);
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf("agent") }));
  assert.is(Messages, undefined);
});

test.run();
