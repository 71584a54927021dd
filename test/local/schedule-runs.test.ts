import { CreateScheduleCommand, ListSchedulesCommand, UpdateScheduleCommand } from "@aws-sdk/client-scheduler";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { AwsError } from "../../local/aws-error.ts";
import { createFunctions } from "../../local/functions/functions.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import { createEventBridge } from "../../local/services/eventbridge/index.ts";
import { createScheduler } from "../../local/services/scheduler/index.ts";
import { createSqs } from "../../local/services/sqs/index.ts";
import { openStore } from "../../local/store.ts";
import { arnOf, directoryOf, lambda } from "./support/functions.ts";
import { arn, graphOf, operator } from "./support/platform.ts";
import { functionArn, schedule, scheduleArn, scheduleNode, scheduleRole, schedulerAt } from "./support/scheduler.ts";
import { until } from "./support/until.ts";

const START = "2026-01-01T00:00:00Z";

test("a rate begins at once and keeps its rhythm", async () => {
  await using aws = await schedulerAt(START);
  await aws.client.send(new CreateScheduleCommand(schedule("rate(10 minutes)")));
  for (const time of ["00:00:00", "00:09:59", "00:10:03", "00:20:00", "00:29:59"]) aws.at(`2026-01-01T${time}Z`);
  assert.equal(
    (await aws.messages("work")).map(({ body }) => body),
    ["2026-01-01T00:00:00Z", "2026-01-01T00:10:00Z", "2026-01-01T00:20:00Z"],
  );
});

test("a disabled schedule does not run; enabled again it goes on in its rhythm", async () => {
  await using aws = await schedulerAt(START);
  const change = (State: "ENABLED" | "DISABLED") =>
    aws.client.send(new UpdateScheduleCommand(schedule("rate(10 minutes)", { State })));
  await aws.client.send(new CreateScheduleCommand(schedule("rate(10 minutes)", { State: "DISABLED" })));
  aws.at("2026-01-01T00:25:00Z");
  assert.is((await aws.messages("work")).length, 0);
  await change("ENABLED");
  aws.at("2026-01-01T00:30:00Z");
  await change("DISABLED");
  aws.at("2026-01-01T00:40:00Z");
  assert.equal(
    (await aws.messages("work")).map(({ body }) => body),
    ["2026-01-01T00:30:00Z"],
  );
});

test("a one-time schedule runs once, in its time zone, and is deleted if it says so", async () => {
  await using aws = await schedulerAt(START);
  const at = (Name: string, ActionAfterCompletion: "NONE" | "DELETE") =>
    schedule("at(2026-01-01T09:00:00)", { Name, ActionAfterCompletion, ScheduleExpressionTimezone: "Europe/Berlin" });
  await aws.client.send(new CreateScheduleCommand(at("stays", "NONE")));
  await aws.client.send(new CreateScheduleCommand(at("goes", "DELETE")));
  aws.at("2026-01-01T07:59:59Z");
  assert.is((await aws.messages("work")).length, 0);
  aws.at("2026-01-01T08:00:00Z");
  aws.at("2026-01-02T08:00:00Z");
  assert.is((await aws.messages("work")).length, 2);
  const left = await aws.client.send(new ListSchedulesCommand({}));
  assert.equal(
    left.Schedules?.map(({ Name }) => Name),
    ["stays"],
  );
});

test("a recurring schedule that ends is deleted after its last run if it says so", async () => {
  await using aws = await schedulerAt(START);
  const EndDate = new Date("2026-01-01T01:30:00Z");
  await aws.client.send(
    new CreateScheduleCommand(schedule("rate(1 hour)", { EndDate, ActionAfterCompletion: "DELETE" })),
  );
  aws.at(START);
  assert.is((await aws.client.send(new ListSchedulesCommand({}))).Schedules?.length, 1);
  aws.at("2026-01-01T01:00:00Z");
  assert.is((await aws.client.send(new ListSchedulesCommand({}))).Schedules?.length, 0);
  assert.is((await aws.messages("work")).length, 2);
});

test("a flexible window moves the run, not the scheduled time, and loses none", async () => {
  const draws = [0.5, 0, 0.9];
  await using aws = await schedulerAt(START, { random: () => draws.shift() ?? 0 });
  const FlexibleTimeWindow = { Mode: "FLEXIBLE", MaximumWindowInMinutes: 10 } as const;
  await aws.client.send(new CreateScheduleCommand(schedule("rate(1 minute)", { FlexibleTimeWindow })));
  const bodies = async () => (await aws.messages("work")).map(({ body }) => body.slice(14, 16));
  aws.at("2026-01-01T00:04:59Z");
  assert.equal(await bodies(), []);
  aws.at("2026-01-01T00:05:00Z");
  assert.equal(await bodies(), ["00"]);
  aws.at("2026-01-01T00:05:01Z");
  assert.equal(await bodies(), ["01"]);
  aws.at("2026-01-01T00:10:59Z");
  assert.equal(await bodies(), []);
  aws.at("2026-01-01T00:11:00Z");
  assert.equal(await bodies(), ["02"]);
});

test("a function is handed the input with the context attributes filled in", async () => {
  await using aws = await schedulerAt(START);
  const Input = JSON.stringify({
    arn: "<aws.scheduler.schedule-arn>",
    time: "<aws.scheduler.scheduled-time>",
    id: "<aws.scheduler.execution-id>",
    attempt: "<aws.scheduler.attempt-number>",
    other: "<aws.scheduler.other> $& $1",
  });
  await aws.client.send(new CreateScheduleCommand(schedule("rate(1 hour)", { Target: { Arn: functionArn, Input } })));
  aws.at("2026-01-01T00:00:07Z");
  const payload = aws.invoked[0]?.payload as Record<string, string>;
  assert.match(payload.id ?? "", /^[0-9a-f]{16}$/);
  assert.equal(payload, {
    arn: scheduleArn("job"),
    time: START,
    id: payload.id,
    attempt: "1",
    other: "<aws.scheduler.other> $& $1",
  });
});

test("without an input the target gets AWS's default event", async () => {
  await using aws = await schedulerAt(START);
  const target = { Arn: functionArn, RoleArn: arn.role("clock") };
  await aws.client.send(new CreateScheduleCommand({ ...schedule("rate(1 hour)"), Target: target }));
  aws.at(START);
  const { id, ...payload } = (aws.invoked[0]?.payload ?? {}) as Record<string, unknown>;
  assert.match(String(id), /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  assert.equal(payload, {
    version: "0",
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: "000000000000",
    time: START,
    region: "eu-central-1",
    resources: [scheduleArn("job")],
    detail: "{}",
  });
});

test("a queue gets the input to the letter, a bus the event", async () => {
  await using aws = await schedulerAt(START);
  const Input = '{ "n": 1.0 }';
  await aws.client.send(new CreateScheduleCommand(schedule("rate(1 hour)", { Name: "queue", Target: { Input } })));
  const EventBridgeParameters = { Source: "clock", DetailType: "Struck" };
  const Target = { Arn: arn.bus("career"), Input, EventBridgeParameters };
  await aws.client.send(new CreateScheduleCommand(schedule("rate(1 hour)", { Name: "bus", Target })));
  aws.at(START);
  assert.equal(
    (await aws.messages("work")).map(({ body }) => body),
    [Input],
  );
  const [heard] = await aws.messages("heard");
  const event = JSON.parse(heard?.body ?? "");
  assert.equal(
    [event.source, event["detail-type"], event.detail, event.resources],
    ["clock", "Struck", { n: 1 }, [scheduleArn("bus")]],
  );
});

test("what the role may not do, and what does not exist, goes to the dead letters at once", async () => {
  await using aws = await schedulerAt(START);
  const DeadLetterConfig = { Arn: arn.queue("dead") };
  const powerless = { RoleArn: arn.role("powerless"), DeadLetterConfig, Input: "hello" };
  const missing = { Arn: arn.queue("gone"), DeadLetterConfig };
  await aws.client.send(new CreateScheduleCommand(schedule("rate(1 day)", { Name: "a", Target: powerless })));
  await aws.client.send(new CreateScheduleCommand(schedule("rate(1 day)", { Name: "b", Target: missing })));
  aws.at(START);
  const letters = await aws.messages("dead");
  const attribute = (index: number, name: string) => letters[index]?.messageAttributes[name]?.StringValue;
  assert.is(attribute(0, "ERROR_CODE"), "AccessDeniedException");
  assert.is(attribute(1, "ERROR_CODE"), "AWS.SimpleQueueService.NonExistentQueue");
  assert.is(attribute(0, "SCHEDULE_ARN"), scheduleArn("a"));
  assert.is(attribute(0, "TARGET_ARN"), arn.queue("work"));
  assert.is(attribute(0, "SCHEDULED_TIME"), START);
  assert.is(attribute(0, "RETRY_ATTEMPTS"), "0");
  assert.is(attribute(0, "IS_PAYLOAD_TRUNCATED"), "false");
  assert.is(JSON.parse(letters[0]?.body ?? "").MessageBody, "hello");
});

test("what fails for a while is tried again, as often and as long as the policy says", async () => {
  await using aws = await schedulerAt(START);
  const target = {
    Arn: functionArn,
    Input: '"<aws.scheduler.attempt-number>"',
    DeadLetterConfig: { Arn: arn.queue("dead") },
  };
  const put = (Name: string, RetryPolicy: object) =>
    aws.client.send(
      new CreateScheduleCommand(schedule(`at(2026-01-01T00:00:00)`, { Name, Target: { ...target, RetryPolicy } })),
    );
  aws.refuse(new AwsError("ServiceException", "not now", 500));
  await put("patient", {});
  await put("hasty", { MaximumRetryAttempts: 0 });
  await put("two", { MaximumRetryAttempts: 2 });
  await put("old", { MaximumEventAgeInSeconds: 60 });
  for (const minute of ["00", "01", "02"]) aws.at(`2026-01-01T00:${minute}:00Z`);
  const letters = (await aws.messages("dead")).map(({ messageAttributes: { SCHEDULE_ARN, ...others } }) =>
    [SCHEDULE_ARN, others.RETRY_ATTEMPTS, others.EXHAUSTED_RETRY_CONDITION].map((each) => each?.StringValue),
  );
  assert.equal(letters, [
    [scheduleArn("hasty"), "0", "MaximumRetryAttempts"],
    [scheduleArn("old"), "1", "MaximumEventAgeInSeconds"],
    [scheduleArn("two"), "2", "MaximumRetryAttempts"],
  ]);
  aws.refuse(undefined);
  aws.at("2026-01-01T00:10:00Z");
  assert.equal(aws.invoked, [{ arn: functionArn, payload: "4" }]);
});

test("what fell due while the machine was off is made up for once, and the rhythm goes on", async () => {
  const store = openStore(":memory:");
  const nodes = [
    scheduleNode("rate", { scheduleExpression: "rate(10 minutes)" }),
    scheduleNode("cron", { scheduleExpression: "cron(0 12 * * ? *)" }),
    scheduleNode("once", { scheduleExpression: "at(2026-01-02T00:00:00)" }),
    scheduleNode("ended", { scheduleExpression: "cron(0 12 * * ? *)", endDate: "2026-01-02T00:00:00Z" }),
  ];
  {
    await using aws = await schedulerAt(START, { store, nodes });
    aws.at(START);
    assert.equal(
      (await aws.messages("work")).map(({ body }) => body),
      ["rate"],
    );
  }
  await using aws = await schedulerAt("2026-01-08T05:05:00Z", { store, nodes });
  aws.scheduler.runDue();
  assert.equal((await aws.messages("work")).map(({ body }) => body).sort(), ["cron", "once", "rate"]);
  aws.at("2026-01-08T05:09:59Z");
  assert.is((await aws.messages("work")).length, 0);
  aws.at("2026-01-08T05:10:00Z");
  assert.is((await aws.messages("work")).length, 1);
  store.close();
});

test("a directory of an earlier release remembers when its schedules ran", async () => {
  const store = openStore(":memory:");
  store.migrate("scheduler", ["CREATE TABLE schedule_runs (name TEXT PRIMARY KEY, ran_at INTEGER NOT NULL) STRICT"]);
  store.db.prepare("INSERT INTO schedule_runs VALUES ('sweep', ?)").run(Date.parse("2025-12-31T23:30:00Z"));
  await using aws = await schedulerAt(START, { store, nodes: [scheduleNode("sweep")] });
  aws.at("2026-01-01T00:29:59Z");
  assert.is((await aws.messages("work")).length, 0);
  aws.at("2026-01-01T00:30:00Z");
  assert.is((await aws.messages("work")).length, 1);
  store.close();
});

test("once started it wakes by itself, also for schedules that are made later", async () => {
  await using aws = await schedulerAt(START, { nodes: [scheduleNode("first")] });
  aws.scheduler.start();
  assert.equal(
    (await aws.messages("work")).map(({ body }) => body),
    ["first"],
  );
  await aws.client.send(new CreateScheduleCommand(schedule("rate(1 hour)", { Target: { Input: "second" } })));
  const [message] = await until(async () => {
    const found = await aws.sqs.receive(arn.queue("work"), 1, operator);
    return found.length > 0 ? found : undefined;
  });
  assert.is(message?.body, "second");
});

test("a real function is invoked asynchronously, with the run on disk until it has been", async () => {
  const store = openStore(":memory:");
  const nodes = [
    lambda("chore", 'export const handler = async (event) => console.log("got", event.said);'),
    ...scheduleRole("caller", [{ Effect: "Allow", Action: "lambda:InvokeFunction", Resource: arnOf("chore") }]),
    scheduleNode("real", { target: { arn: arnOf("chore"), roleArn: arn.role("caller"), input: '{"said":"hello"}' } }),
  ];
  const lines: string[] = [];
  const graph = graphOf(...nodes);
  const authorizer = createAuthorizer(graph);
  const functions = createFunctions({
    graph,
    identities: createIdentities(),
    authorizer,
    endpoint: () => "http://127.0.0.1:9",
    region: "eu-central-1",
    log: silent,
    onLog: ({ line }) => lines.push(line),
    directory: directoryOf("scheduled"),
    store,
  });
  const queues = createSqs({ graph, store, authorizer, log: silent });
  const buses = createEventBridge({ graph, store, queues, authorizer, log: silent });
  const scheduler = createScheduler({ graph, store, functions, queues, buses, authorizer, log: silent });
  scheduler.start();
  await until(() => lines.find((line) => line.includes("got hello")));
  await until(() => (store.db.prepare("SELECT 1 FROM lambda_async").get() ? undefined : true));
  assert.is(store.db.prepare("SELECT 1 FROM schedule_attempts").get(), undefined);
  scheduler.close();
  buses.close();
  queues.close();
  await functions.close();
  store.close();
});

test.run();
