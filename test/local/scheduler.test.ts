import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  TagResourceCommand,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStore } from "../../local/store.ts";
import { arn, failure, role } from "./support/platform.ts";
import { functionArn, schedule, scheduleArn, scheduleNode, scheduleRole, schedulerAt } from "./support/scheduler.ts";

const START = "2026-01-01T00:00:00Z";

test("a schedule is made, read, changed, listed and deleted", async () => {
  await using aws = await schedulerAt(START);
  const { client } = aws;
  const made = await client.send(
    new CreateScheduleCommand(schedule("cron(0 9 * * ? *)", { Description: "mornings", StartDate: new Date(START) })),
  );
  assert.is(made.ScheduleArn, scheduleArn("job"));

  const read = await client.send(new GetScheduleCommand({ Name: "job" }));
  assert.is(read.Arn, scheduleArn("job"));
  assert.is(read.GroupName, "default");
  assert.is(read.ScheduleExpressionTimezone, "UTC");
  assert.is(read.State, "ENABLED");
  assert.is(read.ActionAfterCompletion, "NONE");
  assert.is(read.Description, "mornings");
  assert.equal(read.StartDate, new Date(START));
  assert.equal(read.CreationDate, new Date(START));
  assert.equal(read.Target, schedule("").Target);

  aws.at("2026-01-01T01:00:00Z");
  await client.send(new UpdateScheduleCommand(schedule("rate(1 day)", { State: "DISABLED" })));
  const changed = await client.send(new GetScheduleCommand({ Name: "job" }));
  assert.is(changed.Description, undefined, "an update says everything anew");
  assert.is(changed.State, "DISABLED");
  assert.equal(changed.CreationDate, new Date(START));
  assert.equal(changed.LastModificationDate, new Date("2026-01-01T01:00:00Z"));

  for (const Name of ["other", "jobs"]) await client.send(new CreateScheduleCommand(schedule("rate(1 day)", { Name })));
  const first = await client.send(new ListSchedulesCommand({ NamePrefix: "job", MaxResults: 1 }));
  const second = await client.send(
    new ListSchedulesCommand({ NamePrefix: "job", MaxResults: 1, NextToken: first.NextToken }),
  );
  assert.equal([first.Schedules?.[0]?.Name, second.Schedules?.[0]?.Name, second.NextToken], ["job", "jobs", undefined]);
  assert.is(first.Schedules?.[0]?.Target?.Arn, arn.queue("work"));
  const off = await client.send(new ListSchedulesCommand({ State: "DISABLED", GroupName: "default" }));
  assert.is(off.Schedules?.length, 1);

  await client.send(new DeleteScheduleCommand({ Name: "job" }));
  const gone = await failure(client.send(new GetScheduleCommand({ Name: "job" })));
  assert.is(gone.name, "ResourceNotFoundException");
  assert.is(gone.message, "Schedule job does not exist.");
});

test("a schedule that AWS would not take is refused", async () => {
  await using aws = await schedulerAt(START);
  const refusal = async (input: CreateScheduleCommandInput): Promise<string> => {
    const error = await failure(aws.client.send(new CreateScheduleCommand(input)));
    return `${error.name}: ${error.message}`;
  };
  const hourly = "rate(1 hour)";
  assert.match(await refusal(schedule("every hour")), "ValidationException: Invalid Schedule Expression every hour.");
  assert.match(
    await refusal(schedule(hourly, { ScheduleExpressionTimezone: "Mars/Olympus" })),
    "ValidationException: The time zone Mars/Olympus",
  );
  assert.match(
    await refusal(schedule(hourly, { FlexibleTimeWindow: { Mode: "FLEXIBLE" } })),
    "ValidationException: A flexible time window",
  );
  assert.match(
    await refusal(schedule(hourly, { Target: { RoleArn: arn.role("stranger") } })),
    "ValidationException: The execution role you provide must allow AWS EventBridge Scheduler to assume the role.",
  );
  assert.match(
    await refusal(schedule(hourly, { Target: { Arn: functionArn, Input: "not JSON" } })),
    "ValidationException: The Input is not JSON",
  );
  assert.match(
    await refusal(schedule(hourly, { Target: { Arn: arn.bus("career"), Input: "{}" } })),
    "ValidationException: EventBridgeParameters",
  );
  await aws.client.send(new CreateScheduleCommand(schedule(hourly, { ClientToken: "once" })));
  await aws.client.send(new CreateScheduleCommand(schedule(hourly, { ClientToken: "once" })));
  assert.is(await refusal(schedule(hourly)), "ConflictException: Schedule job already exists.");
  const update = new UpdateScheduleCommand(schedule(hourly, { Name: "none" }));
  assert.is((await failure(aws.client.send(update))).name, "ResourceNotFoundException");
});

test("what is not emulated is refused by name", async () => {
  await using aws = await schedulerAt(START);
  const refusal = async (call: Promise<unknown>): Promise<string> => (await failure(call)).message;
  assert.match(await refusal(aws.client.send(new CreateScheduleGroupCommand({ Name: "mine" }))), "CreateScheduleGroup");
  assert.match(
    await refusal(aws.client.send(new TagResourceCommand({ ResourceArn: scheduleArn("job"), Tags: [] }))),
    "TagResource",
  );
  assert.match(
    await refusal(aws.client.send(new GetScheduleCommand({ Name: "job", GroupName: "mine" }))),
    "Schedule group mine does not exist.",
  );
  const fifo = { Target: { SqsParameters: { MessageGroupId: "g" } } };
  assert.match(
    await refusal(aws.client.send(new CreateScheduleCommand(schedule("rate(1 day)", fifo)))),
    "Target.SqsParameters",
  );
  const universal = { Target: { Arn: "arn:aws:scheduler:::aws-sdk:sqs:sendMessage" } };
  assert.match(
    await refusal(aws.client.send(new CreateScheduleCommand(schedule("rate(1 day)", universal)))),
    "The target arn:aws:scheduler:::aws-sdk:sqs:sendMessage is not emulated.",
  );
});

test("a role needs the Scheduler's actions and iam:PassRole", async () => {
  const may = (...actions: string[]) => ({ Effect: "Allow", Action: actions, Resource: "*" });
  const nodes = [...role("half", may("scheduler:CreateSchedule")), ...role("full", may("scheduler:*", "iam:PassRole"))];
  await using aws = await schedulerAt(START, { nodes });
  const as = (name: string) => aws.as({ kind: "role", arn: arn.role(name), functionName: name });
  const denied = await failure(as("half").send(new CreateScheduleCommand(schedule("rate(1 day)"))));
  assert.is(denied.name, "AccessDeniedException");
  assert.match(denied.message, `iam:PassRole on resource: ${arn.role("clock")}`);
  assert.is((await failure(as("half").send(new ListSchedulesCommand({})))).name, "AccessDeniedException");
  await as("full").send(new CreateScheduleCommand(schedule("rate(1 day)")));
});

test("the program's schedules are deployed; what changed at run time stays until the program changes", async () => {
  const store = openStore(":memory:");
  const states = async (...nodes: Parameters<typeof scheduleNode>[]) => {
    const aws = await schedulerAt(START, { store, nodes: nodes.map((node) => scheduleNode(...node)) });
    const { Schedules = [] } = await aws.client.send(new ListSchedulesCommand({}));
    return { aws, states: Schedules.map(({ Name, State }) => `${Name} ${State}`) };
  };
  {
    const { aws, states: found } = await states(["own"], ["other"]);
    await using _ = aws;
    assert.equal(found, ["other ENABLED", "own ENABLED"]);
    await aws.client.send(new CreateScheduleCommand(schedule("rate(1 day)", { Name: "made" })));
    await aws.client.send(new DeleteScheduleCommand({ Name: "other" }));
    await aws.client.send(new UpdateScheduleCommand(schedule("rate(1 day)", { Name: "own", State: "DISABLED" })));
  }
  {
    const { aws, states: found } = await states(["own"], ["other"]);
    await using _ = aws;
    assert.equal(found, ["made ENABLED", "own DISABLED"]);
  }
  const { aws, states: found } = await states(["own", { scheduleExpression: "rate(2 hours)" }]);
  await using _ = aws;
  assert.equal(found, ["made ENABLED", "own ENABLED"]);
  store.close();
});

test("a schedule of the program that AWS would not take stops the start by name", async () => {
  const start = (inputs: object, ...more: ReturnType<typeof scheduleRole>) =>
    failure(schedulerAt(START, { nodes: [scheduleNode("nightly", { ...inputs }), ...more] }));
  assert.match((await start({ scheduleExpression: "rate(1 year)" })).message, "nightly: Invalid Schedule Expression");
  const by = (roleName: string) => ({ target: { arn: arn.queue("work"), roleArn: arn.role(roleName) } });
  assert.match((await start(by("stranger"))).message, "nightly: The execution role you provide");
  // A trust policy speaks of the group; one that names the schedule doesn't work on AWS either.
  const source = (SourceArn: string) => ({ ArnLike: { "aws:SourceArn": SourceArn } });
  const narrow = scheduleRole("narrow", [], source(scheduleArn("nightly")));
  assert.match((await start(by("narrow"), ...narrow)).message, "nightly: The execution role you provide");
  const group = scheduleRole("group", [], source("arn:aws:scheduler:*:000000000000:schedule-group/default"));
  await using _ = await schedulerAt(START, { nodes: [scheduleNode("nightly", by("group")), ...group] });
});

test.run();
