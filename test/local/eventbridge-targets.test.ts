import {
  CreateEventBusCommand,
  DeleteEventBusCommand,
  DeleteRuleCommand,
  DescribeEventBusCommand,
  DescribeRuleCommand,
  ListEventBusesCommand,
  PutEventsCommand,
  PutPermissionCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  type Target,
} from "@aws-sdk/client-eventbridge";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createFunctions, type LocalFunctions } from "../../local/functions/functions.ts";
import type { ResourceNode } from "../../local/graph.ts";
import { silent } from "../../local/log.ts";
import { openStore } from "../../local/store.ts";
import { arnOf, directoryOf, lambda } from "./support/functions.ts";
import {
  arn,
  bus,
  failure,
  graphOf,
  openToRules,
  type Platform,
  platform,
  queue,
  REGION,
  resource,
  rule,
  target,
  urlOf,
} from "./support/platform.ts";

/** Fails if it is told to; otherwise answers with what it was given. */
const ECHO = `export const handler = async (event) => {
  if (event.detail?.fail) throw new RangeError("never");
  return event;
};`;

/** A role that EventBridge may take. */
const eventRole = (name: string, statement: object): ResourceNode[] => [
  resource(
    "aws:iam/role:Role",
    name,
    {
      assumeRolePolicy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" }],
      }),
    },
    { arn: arn.role(name), name },
  ),
  resource("aws:iam/rolePolicy:RolePolicy", `${name}-policy`, {
    role: name,
    policy: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }),
  }),
];

/** Events of the bus `career` that go on to `teams` and to a function; what can't is in `dead`. */
const graph = graphOf(
  bus("career"),
  bus("teams"),
  queue("heard"),
  queue("dead"),
  queue("done"),
  openToRules("heard"),
  openToRules("dead"),
  rule("teams", "all", { source: [{ prefix: "" }] }),
  target("teams", "all", "heard"),
  lambda("echo", ECHO, { role: arn.role("echo") }),
  resource("aws:iam/role:Role", "echo", { assumeRolePolicy: trust("lambda") }, { arn: arn.role("echo"), name: "echo" }),
  resource("aws:iam/rolePolicy:RolePolicy", "echo-policy", {
    role: "echo",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "sqs:SendMessage", Resource: arn.queue("done") }],
    }),
  }),
  resource("aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", "echo", {
    functionName: "echo",
    maximumRetryAttempts: 0,
    destinationConfig: {
      onSuccess: { destination: arn.queue("done") },
      onFailure: { destination: arn.queue("done") },
    },
  }),
  resource("aws:lambda/permission:Permission", "echo", {
    action: "lambda:InvokeFunction",
    function: "echo",
    principal: "events.amazonaws.com",
    sourceArn: arn.rule("career", "to-echo"),
  }),
  ...eventRole("forwarder", { Effect: "Allow", Action: "events:PutEvents", Resource: arn.bus("teams") }),
  ...eventRole("powerless", { Effect: "Allow", Action: "sqs:SendMessage", Resource: arn.queue("heard") }),
);

function trust(service: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: `${service}.amazonaws.com` }, Action: "sts:AssumeRole" }],
  });
}

const withFunctions = (aws: Platform): LocalFunctions => {
  const functions = createFunctions({
    graph,
    identities: aws.identities,
    authorizer: aws.authorizer,
    endpoint: () => aws.url,
    region: REGION,
    log: silent,
    onLog: () => undefined,
    store: aws.store,
    queues: aws.sqs,
    directory: directoryOf("eventbridge-targets"),
  });
  aws.events.serveFunctions(functions);
  return functions;
};

async function listen(aws: Platform, Name: string, Targets: Target[], EventBusName = "career"): Promise<void> {
  const { events } = aws.clients();
  await events.send(new PutRuleCommand({ Name, EventBusName, EventPattern: JSON.stringify({ source: ["a", "b"] }) }));
  await events.send(new PutTargetsCommand({ Rule: Name, EventBusName, Targets }));
}

const publish = (aws: Platform, detail: object, EventBusName = "career") =>
  aws.clients().events.send(
    new PutEventsCommand({
      Entries: [{ EventBusName, Source: "a", DetailType: "T", Detail: JSON.stringify(detail) }],
    }),
  );

const received = async (aws: Platform, from: string) =>
  (
    await aws.clients().sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: urlOf(from),
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 3,
        MessageAttributeNames: ["All"],
      }),
    )
  ).Messages ?? [];

const bodies = async (aws: Platform, from: string) =>
  (await received(aws, from)).map(({ Body = "" }) => JSON.parse(Body));

test("a function is a target of a rule: it gets the event, and its destination on success hears of the answer", async () => {
  await using aws = await platform(graph);
  const functions = withFunctions(aws);
  await listen(aws, "to-echo", [{ Id: "echo", Arn: arnOf("echo") }]);
  await publish(aws, { a: 1 });
  const [told] = await bodies(aws, "done");
  assert.is(told.requestContext.condition, "Success");
  assert.is(told.requestContext.functionArn, `${arnOf("echo")}:$LATEST`);
  assert.is(told.requestContext.approximateInvokeCount, 1);
  assert.equal(told.requestPayload.detail, { a: 1 });
  assert.equal(told.responsePayload, told.requestPayload);
  assert.equal(told.responseContext, { statusCode: 200, executedVersion: "$LATEST" });
  await publish(aws, { fail: true });
  const [failed] = await bodies(aws, "done");
  assert.is(failed.requestContext.condition, "RetriesExhausted");
  assert.is(failed.responseContext.functionError, "Unhandled");
  await functions.close();
});

test("a function gets what the transformer makes; without permission, or if it isn't there, the event is a dead letter", async () => {
  await using aws = await platform(graph);
  const functions = withFunctions(aws);
  const InputTransformer = { InputPathsMap: { a: "$.detail.a" }, InputTemplate: '{"number": <a>}' };
  await listen(aws, "to-echo", [{ Id: "echo", Arn: arnOf("echo"), InputTransformer }]);
  const DeadLetterConfig = { Arn: arn.queue("dead") };
  await listen(aws, "stranger", [
    { Id: "echo", Arn: arnOf("echo"), DeadLetterConfig },
    { Id: "gone", Arn: arnOf("gone"), DeadLetterConfig },
  ]);
  await publish(aws, { a: 7 });
  assert.equal(
    (await bodies(aws, "done")).map((told) => told.requestPayload),
    [{ number: 7 }],
  );
  const codes = (await received(aws, "dead")).map(
    ({ MessageAttributes }) => MessageAttributes?.ERROR_CODE?.StringValue,
  );
  assert.equal(codes.sort(), ["NO_PERMISSIONS", "NO_RESOURCE"]);
  await functions.close();
});

test("another bus is a target of a rule: its rules see the event as it was, and send it no further", async () => {
  await using aws = await platform(graph);
  await listen(aws, "onwards", [{ Id: "teams", Arn: arn.bus("teams"), RoleArn: arn.role("forwarder") }]);
  await listen(aws, "back", [{ Id: "career", Arn: arn.bus("career"), RoleArn: arn.role("forwarder") }], "teams");
  const { Entries } = await publish(aws, { a: 1 });
  const heard = await bodies(aws, "heard");
  assert.is(heard.length, 1);
  assert.is(heard[0].id, Entries?.[0]?.EventId);
  assert.equal([heard[0].source, heard[0]["detail-type"], heard[0].detail], ["a", "T", { a: 1 }]);
  assert.equal(await bodies(aws, "heard"), [], "three buses are not a chain");
});

test("a role that may not publish to the other bus makes dead letters of its events, and so does a bus that is gone", async () => {
  await using aws = await platform(graph);
  const DeadLetterConfig = { Arn: arn.queue("dead") };
  await listen(aws, "onwards", [
    { Id: "powerless", Arn: arn.bus("teams"), RoleArn: arn.role("powerless"), DeadLetterConfig },
    { Id: "nobody", Arn: arn.bus("teams"), DeadLetterConfig },
    { Id: "untrusted", Arn: arn.bus("teams"), RoleArn: arn.role("echo"), DeadLetterConfig },
  ]);
  await publish(aws, {});
  const codes = (await received(aws, "dead")).map(
    ({ MessageAttributes }) => MessageAttributes?.ERROR_CODE?.StringValue,
  );
  assert.equal(codes, ["NO_PERMISSIONS", "NO_PERMISSIONS", "NO_PERMISSIONS"]);
  assert.equal(await bodies(aws, "heard"), []);
});

test("targets that aren't emulated are refused by name, and a bus is no target of its own rules", async () => {
  await using aws = await platform(graph);
  const { events } = aws.clients();
  const refused = async (each: Partial<Target> & { Arn: string }): Promise<string> => {
    const put = new PutTargetsCommand({ EventBusName: "teams", Rule: "all", Targets: [{ Id: "x", ...each }] });
    return (await failure(events.send(put))).message;
  };
  const topic = `arn:aws:sns:${REGION}:000000000000:topic`;
  assert.match(await refused({ Arn: topic }), `Targets like ${topic} (sns) are not emulated.`);
  assert.match(await refused({ Arn: arn.bus("career"), Input: "{}" }), "Input, InputPath and InputTransformer");
  assert.match(await refused({ Arn: arn.bus("teams") }), "Source and target event bus must be different");
  assert.match(
    await refused({ Arn: arnOf("echo"), SqsParameters: { MessageGroupId: "g" } }),
    "SqsParameters is not emulated",
  );
});

test("a bus is made at run time, takes rules and events, outlives a restart, and is deleted once it has no rules", async () => {
  const store = openStore(":memory:");
  {
    await using aws = await platform(graph, { store: { ...store, close: () => undefined } });
    const { events } = aws.clients();
    const made = await events.send(new CreateEventBusCommand({ Name: "partners", Description: "theirs" }));
    assert.is(made.EventBusArn, arn.bus("partners"));
    await listen(aws, "theirs", [{ Id: "heard", Arn: arn.queue("heard") }], "partners");
    await publish(aws, { n: 1 }, "partners");
    assert.equal(
      (await bodies(aws, "heard")).map(({ detail }) => detail),
      [{ n: 1 }],
    );
    const twice = await failure(events.send(new CreateEventBusCommand({ Name: "partners" })));
    assert.is(twice.name, "ResourceAlreadyExistsException");
    const key = new CreateEventBusCommand({ Name: "secret", KmsKeyIdentifier: "k" });
    assert.match((await failure(events.send(key))).message, "KmsKeyIdentifier is not emulated");
    const permission = new PutPermissionCommand({ EventBusName: "partners", StatementId: "s", Policy: "{}" });
    assert.match((await failure(events.send(permission))).message, "PutPermission is not emulated");
  }
  {
    await using aws = await platform(graph, { store: { ...store, close: () => undefined } });
    const { events } = aws.clients();
    const { Description } = await events.send(new DescribeEventBusCommand({ Name: "partners" }));
    assert.is(Description, "theirs");
    const { EventBuses = [] } = await events.send(new ListEventBusesCommand({}));
    assert.equal(EventBuses.map(({ Name }) => Name).sort(), ["career", "default", "partners", "teams"]);
    const onPartners = { Name: "theirs", EventBusName: "partners" };
    assert.is((await events.send(new DescribeRuleCommand(onPartners))).State, "ENABLED");
    const full = await failure(events.send(new DeleteEventBusCommand({ Name: "partners" })));
    assert.match(full.message, "can't be deleted since it has rules");
    assert.match(
      (await failure(events.send(new DeleteEventBusCommand({ Name: "default" })))).message,
      "Cannot delete event bus default",
    );
    await events.send(new RemoveTargetsCommand({ Rule: "theirs", EventBusName: "partners", Ids: ["heard"] }));
    await events.send(new DeleteRuleCommand(onPartners));
  }
  {
    await using aws = await platform(graph, { store });
    const { events } = aws.clients();
    await events.send(new DeleteEventBusCommand({ Name: "partners" }));
    await events.send(new DeleteEventBusCommand({ Name: "partners" }));
    const gone = await failure(events.send(new DescribeEventBusCommand({ Name: "partners" })));
    assert.is(gone.name, "ResourceNotFoundException");
  }
});

test.run();
