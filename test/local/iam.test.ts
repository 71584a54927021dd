import { PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Graph } from "../../local/graph.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import type { Caller } from "../../local/service.ts";
import {
  ACCOUNT,
  arn,
  bus,
  failure,
  graphOf,
  openToRules,
  operator,
  platform,
  queue,
  REGION,
  resource,
  role,
  urlOf,
} from "./support/platform.ts";

const agent: Caller = { kind: "role", arn: arn.role("agent"), functionName: "analyze-gap" };
const events = (sourceArn: string): Caller => ({ kind: "service", principal: "events.amazonaws.com", sourceArn });

const allow = (Action: string | string[], Resource: string | string[], Condition?: object): object => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition ? { Condition } : {}),
});
const deny = (Action: string, Resource: string, Condition?: object): object => ({
  ...allow(Action, Resource, Condition),
  Effect: "Deny",
});

const asks = (graph: Graph, caller: Caller, action: string, resourceArn: string, context = {}) =>
  createAuthorizer(graph).decide(caller, { action, resource: resourceArn, context });

test("nothing is allowed unless a statement allows it, and the statement is named", () => {
  const graph = graphOf(...role("agent", { Sid: "Send", ...allow("sqs:SendMessage", arn.queue("work")) }));
  assert.equal(asks(graph, agent, "sqs:SendMessage", arn.queue("work")), { allowed: true, by: "agent-policy[Send]" });
  assert.not.ok(asks(graph, agent, "sqs:SendMessage", arn.queue("other")).allowed);
  assert.not.ok(asks(graph, agent, "sqs:ReceiveMessage", arn.queue("work")).allowed);
  assert.ok(asks(graph, operator, "sqs:ReceiveMessage", arn.queue("work")).allowed);
  const unknown: Caller = { kind: "role", arn: arn.role("stranger"), functionName: "x" };
  assert.not.ok(asks(graph, unknown, "sqs:SendMessage", arn.queue("work")).allowed);
});

test("a Deny wins over every Allow, wherever it stands", () => {
  const statements = [allow("s3:*", "*"), deny("s3:DeleteObject", "arn:aws:s3:::documents/*")];
  const graph = graphOf(
    ...role("agent", ...statements),
    resource("aws:s3/bucket:Bucket", "documents", {}, { bucket: "documents", arn: "arn:aws:s3:::documents" }),
    resource("aws:s3/bucketPolicy:BucketPolicy", "tls", {
      bucket: "documents",
      policy: {
        Version: "2012-10-17",
        Statement: [
          {
            ...deny("s3:*", "arn:aws:s3:::documents/*", { Bool: { "aws:SecureTransport": "false" } }),
            Principal: "*",
          },
          { ...deny("s3:PutObject", "arn:aws:s3:::documents/locked/*"), Principal: "*" },
        ],
      },
    }),
  );
  const object = (key: string) => `arn:aws:s3:::documents/${key}`;
  assert.ok(asks(graph, agent, "s3:PutObject", object("a")).allowed);
  assert.equal(asks(graph, agent, "s3:PutObject", object("locked/a")), {
    allowed: false,
    explicit: true,
    by: "tls[1]",
  });
  assert.not.ok(asks(graph, agent, "s3:DeleteObject", object("a")).allowed);
});

test("wildcards match as IAM's do: * any text, ? one character, actions in any case", () => {
  const graph = graphOf(
    ...role("agent", allow(["S3:get*", "sqs:Send??ssage"], ["arn:aws:s3:::docs/*/in?ut", arn.queue("*")]), {
      Effect: "Allow",
      NotAction: ["sqs:*", "s3:*"],
      NotResource: [arn.bus("locked")],
    }),
  );
  assert.ok(asks(graph, agent, "s3:GetObject", "arn:aws:s3:::docs/a/b/input").allowed);
  assert.not.ok(asks(graph, agent, "s3:GetObject", "arn:aws:s3:::docs/a/inut").allowed);
  assert.ok(asks(graph, agent, "sqs:SendMessage", arn.queue("any")).allowed);
  assert.ok(asks(graph, agent, "events:PutEvents", arn.bus("open")).allowed);
  assert.not.ok(asks(graph, agent, "events:PutEvents", arn.bus("locked")).allowed);
});

test("conditions hold or don't, with AWS's meaning of missing keys", () => {
  const put = (Condition: object, context: Record<string, string | string[]>) =>
    asks(graphOf(...role("agent", allow("events:PutEvents", "*", Condition))), agent, "events:PutEvents", "*", context)
      .allowed;
  const source = (value: string) => ({ "events:source": value });
  assert.ok(put({ StringEquals: { "events:source": ["a", "b"] } }, source("b")));
  assert.not.ok(put({ StringEquals: { "events:source": "a" } }, {}));
  assert.ok(put({ StringEqualsIfExists: { "events:source": "a" } }, {}));
  assert.ok(put({ StringLike: { "events:source": "careerassist.*" } }, source("careerassist.api")));
  assert.not.ok(put({ StringNotLike: { "events:source": "careerassist.*" } }, source("careerassist.api")));
  assert.ok(put({ StringNotEquals: { "events:source": "a" } }, {}));
  assert.ok(put({ Null: { "events:source": "true" } }, {}));
  assert.not.ok(put({ Null: { "events:source": "true" } }, source("a")));
  assert.ok(put({ Bool: { "aws:SecureTransport": "true" } }, {}));
  const several = { "events:detail-type": ["A", "B"] };
  assert.ok(put({ "ForAllValues:StringEquals": { "events:detail-type": ["A", "B", "C"] } }, several));
  assert.not.ok(put({ "ForAllValues:StringEquals": { "events:detail-type": ["A"] } }, several));
  assert.ok(put({ "ForAnyValue:StringEquals": { "events:detail-type": ["A"] } }, several));
  assert.ok(put({ ArnLike: { "aws:PrincipalArn": arn.role("a*") } }, {}));
  assert.not.ok(put({ ArnEquals: { "aws:PrincipalArn": arn.role("b") } }, {}));
});

test("a rule reaches a queue only through the queue's policy, and only the rule that it names", () => {
  const named = arn.rule("career", "parsed");
  const graph = graphOf(queue("work"), openToRules("work", named), queue("closed"));
  assert.equal(asks(graph, events(named), "sqs:SendMessage", arn.queue("work")), {
    allowed: true,
    by: "work-policy[Rules]",
  });
  assert.not.ok(asks(graph, events(arn.rule("career", "other")), "sqs:SendMessage", arn.queue("work")).allowed);
  assert.not.ok(asks(graph, events(named), "sqs:SendMessage", arn.queue("closed")).allowed);
  assert.not.ok(asks(graph, agent, "sqs:SendMessage", arn.queue("work")).allowed);
});

test("a function's permission lets one service in, for one source", () => {
  const functionArn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;
  const sourceArn = `arn:aws:execute-api:${REGION}:${ACCOUNT}:abc/*/*`;
  const graph = graphOf(
    resource("aws:lambda/function:Function", "api", {}, { name: "api", arn: functionArn }),
    resource("aws:lambda/permission:Permission", "gateway", {
      action: "lambda:InvokeFunction",
      principal: "apigateway.amazonaws.com",
      function: "api",
      sourceArn,
    }),
  );
  const gateway = (from: string): Caller => ({
    kind: "service",
    principal: "apigateway.amazonaws.com",
    sourceArn: from,
  });
  const call = `arn:aws:execute-api:${REGION}:${ACCOUNT}:abc/$default/GET`;
  assert.ok(asks(graph, gateway(call), "lambda:InvokeFunction", functionArn).allowed);
  assert.not.ok(asks(graph, gateway(call.replace("abc", "xyz")), "lambda:InvokeFunction", functionArn).allowed);
  assert.not.ok(asks(graph, events(call), "lambda:InvokeFunction", functionArn).allowed);
});

test("managed, inline and attached policies all count", () => {
  const policyArn = `arn:aws:iam::${ACCOUNT}:policy/shared`;
  const document = (Action: string) => JSON.stringify({ Version: "2012-10-17", Statement: [allow(Action, "*")] });
  const [node] = role("agent");
  const graph = graphOf(
    {
      ...(node ?? resource("", "", {})),
      inputs: {
        assumeRolePolicy: node?.inputs.assumeRolePolicy,
        managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
        inlinePolicies: [{ name: "inline", policy: document("xray:PutTraceSegments") }],
      },
    },
    resource("aws:iam/policy:Policy", "shared", { policy: document("kms:Decrypt") }, { arn: policyArn }),
    resource("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "attach", { role: "agent", policyArn }),
  );
  for (const action of ["logs:PutLogEvents", "xray:PutTraceSegments", "kms:Decrypt"]) {
    assert.ok(asks(graph, agent, action, "*").allowed, action);
  }
});

test("an unknown word in a policy stops the start and is named with its resource", () => {
  const refused = (statement: object, message: RegExp) =>
    assert.throws(() => createAuthorizer(graphOf(...role("agent", statement))), message);
  refused(allow("sqs:SendMesage", "*"), /agent-policy\[0\].*sqs:SendMesage/);
  refused(allow("sqz:SendMessage", "*"), /agent-policy\[0\].*sqz/);
  refused(allow("s3:Gt*", "*"), /s3:Gt\*/);
  refused(allow("sqs:SendMessage", "*", { StringEquals: { "aws:SorceArn": "x" } }), /aws:SorceArn/);
  refused(allow("sqs:SendMessage", "*", { StringEqual: { "aws:SourceArn": "x" } }), /StringEqual"/);
  refused(allow("sqs:SendMessage", "work"), /"work" is not an ARN/);
  refused(allow("s3:GetObject", `arn:aws:s3:::docs/\${aws:username}/*`), /policy variable/);
  refused({ Effect: "Alow", Action: "*", Resource: "*" }, /Effect/);
  refused({ ...allow("*", "*"), Resouce: "*" }, /Resouce/);
  refused({ Effect: "Allow", Action: "*" }, /Resource/);
});

test("a call that no policy allows is refused in AWS's sentence, and the decision is on record", async () => {
  const graph = graphOf(
    bus("career"),
    queue("work"),
    ...role("agent", allow("events:PutEvents", arn.bus("career"), { StringEquals: { "events:source": "career.gap" } })),
  );
  await using aws = await platform(graph);
  const { sqs, events: client } = aws.clients(agent);
  const error = await failure(sqs.send(new SendMessageCommand({ QueueUrl: urlOf("work"), MessageBody: "x" })));
  assert.is(error.name, "AccessDeniedException");
  assert.match(
    error.message,
    `User: arn:aws:sts::${ACCOUNT}:assumed-role/agent/analyze-gap is not authorized to perform: sqs:SendMessage on resource: ${arn.queue("work")}`,
  );
  const put = (Source: string) =>
    client.send(new PutEventsCommand({ Entries: [{ EventBusName: "career", Source, DetailType: "T", Detail: "{}" }] }));
  assert.is((await put("career.gap")).FailedEntryCount, 0);
  assert.is((await failure(put("career.api"))).name, "AccessDeniedException");
  assert.equal(
    aws.authorizer.decisions().map(({ action, allowed, by }) => [action, allowed, by]),
    [
      ["sqs:SendMessage", false, "no statement allows it"],
      ["events:PutEvents", true, "agent-policy[0]"],
      ["events:PutEvents", false, "no statement allows it"],
    ],
  );
});

test.run();
