import {
  DeleteRuleCommand,
  DescribeEventBusCommand,
  DescribeRuleCommand,
  DisableRuleCommand,
  EnableRuleCommand,
  type EventBridgeClient,
  ListEventBusesCommand,
  ListRuleNamesByTargetCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutEventsCommand,
  type PutEventsRequestEntry,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  TestEventPatternCommand,
} from "@aws-sdk/client-eventbridge";
import { type Message, ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { AwsError } from "../../local/aws-error.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import { silent } from "../../local/log.ts";
import { backoff } from "../../local/services/eventbridge/delivery.ts";
import { createEventBridge } from "../../local/services/eventbridge/index.ts";
import { createSqs } from "../../local/services/sqs/index.ts";
import { openStore } from "../../local/store.ts";
import {
  arn,
  bus,
  failure,
  graphOf,
  openToRules,
  operator,
  platform,
  queue,
  rule,
  target,
  urlOf,
} from "./support/platform.ts";

const graph = graphOf(
  bus("career"),
  queue("agent"),
  openToRules("agent"),
  rule("career", "parsed", { "detail-type": ["CvParsed"] }),
  target("career", "parsed", "agent"),
);

const entry = (fields: Partial<PutEventsRequestEntry> = {}): PutEventsRequestEntry => ({
  EventBusName: "career",
  Source: "test",
  DetailType: "CvParsed",
  Detail: "{}",
  ...fields,
});

const put = (events: EventBridgeClient, ...entries: PutEventsRequestEntry[]) =>
  events.send(new PutEventsCommand({ Entries: entries }));

const received = async (sqs: SQSClient, from: string): Promise<Message[]> => {
  const all = { AttributeNames: ["All" as const], MessageAttributeNames: ["All"] };
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: urlOf(from), MaxNumberOfMessages: 10, ...all }),
  );
  return Messages ?? [];
};
const bodies = async (sqs: SQSClient, from: string): Promise<string[]> =>
  (await received(sqs, from)).map(({ Body }) => Body ?? "");

test("an event that a rule matches is in the rule's queue when PutEvents answers", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  const answer = await put(
    events,
    entry({
      Detail: ' {"n": 1.0, "big": 12345678901234567890} ',
      Resources: ["arn:aws:s3:::b"],
      Time: new Date("2026-01-02T03:04:05Z"),
      TraceHeader: "Root=1-5759e988-bd862e3fe1be46a994272793",
    }),
  );
  assert.is(answer.FailedEntryCount, 0);
  const [message] = await received(sqs, "agent");
  assert.match(message?.Body ?? "", '"detail":{"n": 1.0, "big": 12345678901234567890}}');
  const { detail, ...envelope } = JSON.parse(message?.Body ?? "");
  assert.equal(envelope, {
    version: "0",
    id: answer.Entries?.[0]?.EventId,
    "detail-type": "CvParsed",
    source: "test",
    account: "000000000000",
    time: "2026-01-02T03:04:05Z",
    region: "eu-central-1",
    resources: ["arn:aws:s3:::b"],
  });
  assert.is(message?.Attributes?.AWSTraceHeader, "Root=1-5759e988-bd862e3fe1be46a994272793");
});

test("an event that no rule matches is accepted and goes nowhere", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  assert.is((await put(events, entry({ DetailType: "Other" }))).FailedEntryCount, 0);
  assert.equal(await received(sqs, "agent"), []);
});

test("an event to a bus that doesn't exist is accepted like on AWS, and the log warns", async () => {
  const warnings: string[] = [];
  await using aws = await platform(graph, {
    log: (level, message) => void (level === "warn" && warnings.push(message)),
  });
  const answer = await put(aws.clients().events, entry({ EventBusName: "carer" }));
  assert.is(answer.FailedEntryCount, 0);
  assert.match(warnings.join(), 'bus "carer"');
});

test("each entry is judged on its own; what is wrong with one doesn't stop the others", async () => {
  await using aws = await platform(graph);
  const { events, sqs } = aws.clients();
  const { DetailType: _, ...untyped } = entry();
  const answer = await put(
    events,
    entry({ Detail: '"text"' }),
    entry({ Detail: "{" }),
    entry({ Source: "aws.s3" }),
    untyped,
    entry(),
  );
  assert.is(answer.FailedEntryCount, 4);
  assert.equal(
    answer.Entries?.map(({ ErrorCode }) => ErrorCode),
    ["MalformedDetail", "MalformedDetail", "NotAuthorizedForSourceException", "InvalidArgument", undefined],
  );
  assert.is((await received(sqs, "agent")).length, 1);
});

test("one to ten entries and a megabyte go into one call", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  assert.is((await failure(put(events))).name, "ValidationException");
  assert.is((await failure(put(events, ...Array.from({ length: 11 }, () => entry())))).name, "ValidationException");
  const Detail = JSON.stringify({ text: "x".repeat(1_040_000) });
  assert.is((await put(events, entry({ Detail }))).FailedEntryCount, 0);
  const larger = await failure(
    put(events, entry({ Detail }), entry({ Detail: JSON.stringify({ text: "x".repeat(9000) }) })),
  );
  assert.match(larger.message, "over the limit");
});

test("TestEventPattern judges patterns and refuses invalid ones with AWS's words", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  const Event = JSON.stringify({
    id: "1",
    source: "s",
    "detail-type": "t",
    account: "0",
    region: "r",
    time: "2026-01-01T00:00:00Z",
  });
  const ask = (pattern: string, event = Event) =>
    events.send(new TestEventPatternCommand({ EventPattern: pattern, Event: event }));
  assert.is((await ask('{"source":["s"]}')).Result, true);
  assert.is((await ask('{"source":["x"]}')).Result, false);
  const refused = await failure(ask('{"source":"s"}'));
  assert.is(refused.name, "InvalidEventPatternException");
  assert.match(refused.message, "Event pattern is not valid. Reason:");
  assert.is((await failure(ask('{"source":["s"]}', "{}"))).name, "ValidationException");
});

test("rules and targets made at run time work at once, are listed and described, and go again", async () => {
  await using aws = await platform(graphOf(...graph.nodes, queue("second"), openToRules("second")));
  const { events, sqs } = aws.clients();
  const on = { EventBusName: "career" };
  const EventPattern = '{"source":["other"]}';
  const made = await events.send(new PutRuleCommand({ Name: "mine", EventPattern, ...on }));
  assert.is(made.RuleArn, arn.rule("career", "mine"));
  await events.send(new PutTargetsCommand({ Rule: "mine", ...on, Targets: [{ Id: "t", Arn: arn.queue("second") }] }));
  await put(events, entry({ Source: "other", DetailType: "T" }));
  assert.is((await received(sqs, "second")).length, 1);

  await events.send(new DisableRuleCommand({ Name: "mine", ...on }));
  assert.is((await events.send(new DescribeRuleCommand({ Name: "mine", ...on }))).State, "DISABLED");
  await put(events, entry({ Source: "other", DetailType: "T" }));
  assert.is((await received(sqs, "second")).length, 0);
  await events.send(new EnableRuleCommand({ Name: "mine", ...on }));

  const { Rules } = await events.send(new ListRulesCommand(on));
  assert.equal(
    Rules?.map(({ Name }) => Name),
    ["mine", "parsed"],
  );
  const { Targets } = await events.send(new ListTargetsByRuleCommand({ Rule: "mine", ...on }));
  assert.equal(Targets, [{ Id: "t", Arn: arn.queue("second") }]);
  const names = await events.send(new ListRuleNamesByTargetCommand({ TargetArn: arn.queue("second"), ...on }));
  assert.equal(names.RuleNames, ["mine"]);
  const { EventBuses } = await events.send(new ListEventBusesCommand({}));
  assert.equal(
    EventBuses?.map(({ Name }) => Name),
    ["default", "career"],
  );
  assert.is((await events.send(new DescribeEventBusCommand({ Name: "career" }))).Arn, arn.bus("career"));

  const early = await failure(events.send(new DeleteRuleCommand({ Name: "mine", ...on })));
  assert.is(early.name, "ValidationException");
  await events.send(new RemoveTargetsCommand({ Rule: "mine", Ids: ["t"], ...on }));
  await events.send(new DeleteRuleCommand({ Name: "mine", ...on }));
  assert.is(
    (await failure(events.send(new DescribeRuleCommand({ Name: "mine", ...on })))).name,
    "ResourceNotFoundException",
  );
});

test("invalid rules and targets are refused by AWS's names", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  const on = { EventBusName: "career" };
  const ruleOf = (EventPattern: string) => failure(events.send(new PutRuleCommand({ Name: "r", EventPattern, ...on })));
  assert.is((await ruleOf("{}")).name, "InvalidEventPatternException");
  const nowhere = await failure(events.send(new PutRuleCommand({ Name: "r", EventPattern: "{}", EventBusName: "no" })));
  assert.is(nowhere.name, "ResourceNotFoundException");
  const targets = (extra: object) =>
    failure(
      events.send(
        new PutTargetsCommand({ Rule: "parsed", ...on, Targets: [{ Id: "t", Arn: arn.queue("agent"), ...extra }] }),
      ),
    );
  assert.is((await targets({ Arn: "nonsense" })).name, "ValidationException");
  assert.is((await targets({ Input: "{" })).name, "ValidationException");
  assert.is((await targets({ Input: "{}", InputPath: "$.detail" })).name, "ValidationException");
  const template = { InputPathsMap: { a: "$.detail.a" }, InputTemplate: '{"b": <b>}' };
  assert.is((await targets({ InputTransformer: template })).name, "ValidationException");
  const kinesis = await failure(
    events.send(
      new PutTargetsCommand({ Rule: "parsed", ...on, Targets: [{ Id: "t", Arn: "arn:aws:kinesis:r:0:stream/s" }] }),
    ),
  );
  assert.match(kinesis.message, "kinesis");
});

test("what was changed at run time survives a restart; a changed program wins over it", async () => {
  const store = openStore(":memory:");
  const kept = { ...store, close: () => undefined };
  const on = { EventBusName: "career" };
  {
    await using aws = await platform(graph, { store: kept });
    const { events } = aws.clients();
    await events.send(new PutRuleCommand({ Name: "mine", EventPattern: '{"source":["x"]}', ...on }));
    await events.send(new PutTargetsCommand({ Rule: "mine", ...on, Targets: [{ Id: "t", Arn: arn.queue("agent") }] }));
    await events.send(new DisableRuleCommand({ Name: "parsed", ...on }));
  }
  {
    await using aws = await platform(graph, { store: kept });
    const { events } = aws.clients();
    assert.is((await events.send(new DescribeRuleCommand({ Name: "parsed", ...on }))).State, "DISABLED");
    const { Targets } = await events.send(new ListTargetsByRuleCommand({ Rule: "mine", ...on }));
    assert.is(Targets?.length, 1);
  }
  const changed = graphOf(
    ...graph.nodes.filter(({ name }) => name !== "parsed" && name !== "parsed-to-agent"),
    rule("career", "parsed", { "detail-type": ["CvParsed", "More"] }),
  );
  await using aws = await platform(changed, { store: kept });
  const { events } = aws.clients();
  assert.is((await events.send(new DescribeRuleCommand({ Name: "parsed", ...on }))).State, "ENABLED");
  const { Targets } = await events.send(new ListTargetsByRuleCommand({ Rule: "parsed", ...on }));
  assert.equal(Targets, [], "a target that left the program is gone");
  store.close();
});

test("a target gets the event whole, in part, as a constant, or transformed", async () => {
  const forms = {
    whole: {},
    part: { inputPath: "$.detail.cv" },
    constant: { input: '{"fixed": true}' },
    object: {
      inputTransformer: {
        inputPaths: { id: "$.detail.cv.id", tags: "$.detail.tags", none: "$.detail.none" },
        inputTemplate: '{"id": <id>, "said": "cv <id> of <aws.events.rule-name>", "tags": <tags>, "text": "<tags>"}',
      },
    },
    sentence: {
      inputTransformer: { inputPaths: { id: "$.detail.cv['id']" }, inputTemplate: '"The CV <id> was parsed."' },
    },
    envelope: {
      inputTransformer: { inputTemplate: '{"rule": "<aws.events.rule-arn>", "event": <aws.events.event.json>}' },
    },
  };
  const names = Object.keys(forms);
  const shaped = graphOf(
    bus("career"),
    ...names.flatMap((name) => [queue(name), openToRules(name)]),
    rule("career", "parsed", { source: ["test"] }),
    ...Object.entries(forms).map(([name, form]) => target("career", "parsed", name, form)),
  );
  await using aws = await platform(shaped);
  const { events, sqs } = aws.clients();
  await put(events, entry({ Detail: '{"cv": {"id": "a \\"b\\""}, "tags": ["x", "y"]}' }));
  const body = async (name: string): Promise<string> => (await bodies(sqs, name))[0] ?? "";
  assert.is(JSON.parse(await body("whole")).source, "test");
  assert.is(await body("part"), '{"id":"a \\"b\\""}');
  assert.is(await body("constant"), '{"fixed": true}');
  assert.equal(JSON.parse(await body("object")), {
    id: 'a "b"',
    said: 'cv a "b" of parsed',
    tags: ["x", "y"],
    text: '["x","y"]',
  });
  assert.is(await body("sentence"), '"The CV a \\"b\\" was parsed."');
  const envelope = JSON.parse(await body("envelope"));
  assert.is(envelope.rule, arn.rule("career", "parsed"));
  assert.equal(envelope.event.detail.tags, ["x", "y"]);
});

test("without permission, or without a queue, an event goes straight to the dead letters, and they say why", async () => {
  const dead = { deadLetterConfig: { arn: arn.queue("dead") } };
  const broken = graphOf(
    bus("career"),
    queue("closed"),
    queue("dead"),
    openToRules("dead"),
    rule("career", "parsed", { source: ["test"] }),
    target("career", "parsed", "closed", dead),
    target("career", "parsed", "missing", dead),
  );
  await using aws = await platform(broken);
  const { events, sqs } = aws.clients();
  await put(events, entry());
  const letters = (await received(sqs, "dead")).map((message) => ({
    body: JSON.parse(message.Body ?? ""),
    ...Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, { StringValue }]) => [name, StringValue]),
    ),
  }));
  assert.is(letters.length, 2);
  const closed = letters.find((letter) => "TARGET_ARN" in letter && letter.TARGET_ARN === arn.queue("closed"));
  assert.equal(closed && { ...closed, body: closed.body.source, ERROR_MESSAGE: "" }, {
    body: "test",
    RULE_ARN: arn.rule("career", "parsed"),
    TARGET_ARN: arn.queue("closed"),
    ERROR_CODE: "NO_PERMISSIONS",
    ERROR_MESSAGE: "",
    RETRY_ATTEMPTS: "0",
  });
});

// operations: an event can't be delivered to a queue
test("what fails for a while is tried again, after a restart too, and ends in the dead letters when its time is over", async () => {
  let now = Date.now();
  let broken = true;
  const store = openStore(":memory:");
  const failing = graphOf(
    bus("career"),
    queue("agent"),
    queue("dead"),
    openToRules("agent"),
    openToRules("dead"),
    rule("career", "parsed", { source: ["test"] }),
    target("career", "parsed", "agent", {
      deadLetterConfig: { arn: arn.queue("dead") },
      retryPolicy: { maximumRetryAttempts: 2 },
    }),
  );
  const clock = () => now;
  const authorizer = createAuthorizer(failing);
  const start = () => {
    const sqs = createSqs({ graph: failing, store, authorizer, log: silent, clock });
    const queues: typeof sqs = {
      ...sqs,
      enqueue(queueArn, message, caller) {
        if (broken && queueArn === arn.queue("agent")) throw new AwsError("InternalFailure", "out of order", 500);
        return sqs.enqueue(queueArn, message, caller);
      },
    };
    const events = createEventBridge({ graph: failing, store, queues, authorizer, log: silent, clock });
    return { sqs, events };
  };
  const one = start();
  await one.events.emit("career", { source: "test", detailType: "T", detail: '{"n":1}' });
  await one.events.emit("career", { source: "test", detailType: "T", detail: '{"n":2}' });
  assert.is((await one.sqs.receive(arn.queue("agent"), 10, operator)).length, 0);
  one.events.close();
  one.sqs.close();

  const two = start();
  now += 2_000;
  broken = false;
  two.events.upkeep();
  assert.is((await two.sqs.receive(arn.queue("agent"), 10, operator)).length, 2);

  broken = true;
  await two.events.emit("career", { source: "test", detailType: "T", detail: '{"n":3}' });
  for (let retry = 0; retry < 3; retry += 1) {
    now += 10_000;
    two.events.upkeep();
  }
  const [letter] = await two.sqs.receive(arn.queue("dead"), 10, operator);
  assert.is(letter?.messageAttributes.EXHAUSTED_RETRY_CONDITION?.StringValue, "MaximumRetryAttempts");
  assert.is(letter?.messageAttributes.RETRY_ATTEMPTS?.StringValue, "2");
  assert.is(letter?.messageAttributes.ERROR_CODE?.StringValue, "INTERNAL_ERROR");
  two.events.close();
  two.sqs.close();
  store.close();
});

test("the waits between tries double, and 185 of them fill about a day", () => {
  const waits = Array.from({ length: 185 }, (_, index) => backoff(index + 1, () => 0.5));
  assert.equal(waits.slice(0, 4), [1000, 2000, 4000, 8000]);
  const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
  assert.ok(hours > 22 && hours < 26, `${hours} hours`);
});

test("a rule or pattern that the program gets wrong stops the start by name", async () => {
  const bad = await failure(platform(graphOf(rule("default", "typo", { source: "careerassist" }))));
  assert.match(bad.message, /typo: eventPattern: "source" must be an object or an array/);
  const lost = await failure(platform(graphOf(rule("nowhere", "lost", { source: ["a"] }))));
  assert.match(lost.message, /lost: the bus "nowhere" is not in the program/);
  const dangling = await failure(platform(graphOf(target("default", "gone", "agent"))));
  assert.match(dangling.message, /gone-to-agent: the rule "gone"/);
});

test.run();
