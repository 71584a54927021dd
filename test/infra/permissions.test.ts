import { suite } from "uvu";
import * as assert from "uvu/assert";
import { captureGraph } from "../../local/capture/capture.ts";
import { type Graph, resourcesOf } from "../../local/graph.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import type { Authorizer, Caller } from "../../local/service.ts";
import { events } from "../../schemas/events.ts";
import { changedProgram, root } from "../support/platform.ts";

const permissions = suite("who may do what, from the program's own policies");

const stranger = `
import * as aws from "@pulumi/aws";
const visitor = new aws.iam.Role("visitor", {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
  }),
});
new aws.iam.RolePolicy("visitor", {
  role: visitor.id,
  policy: bus.arn.apply((arn) => JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "events:PutEvents", Resource: arn }],
  })),
});
export const apiUrl = api.url;`;

let graph: Graph;
let authorizer: Authorizer;

permissions.before(async () => {
  graph = await captureGraph({
    root,
    stack: "dev",
    source: changedProgram("export const apiUrl = api.url;", stranger),
  });
  authorizer = createAuthorizer(graph);
});

const roleOf = (name: string): Caller => {
  const role = resourcesOf(graph, "aws:iam/role:Role").find((node) => node.name === name);
  assert.ok(role, name);
  return { kind: "role", arn: String(role.outputs.arn), functionName: name };
};

const arnOf = (type: string, name?: string): string => {
  const found = resourcesOf(graph, type).find((node) => name === undefined || node.name === name);
  assert.ok(found, type);
  return String(found.outputs.arn);
};

const publishes = (role: string, source: string, detailType: string): boolean =>
  authorizer.decide(roleOf(role), {
    action: "events:PutEvents",
    resource: arnOf("aws:cloudwatch/eventBus:EventBus"),
    context: { "events:source": source, "events:detail-type": detailType },
  }).allowed;

const may = (role: string, action: string, resource: string): boolean =>
  authorizer.decide(roleOf(role), { action, resource }).allowed;

/** What each function says to the bus; a function that isn't here says nothing. */
const speakers: Readonly<Record<string, readonly string[]>> = {
  api: [
    "RequestAccepted",
    "CvSubmitted",
    "CvCorrected",
    "JobSubmitted",
    "RequestCancelled",
    "AnalyticsRequested",
    "ApplicationChanged",
    "DocumentsRequested",
    "DocumentSubmitted",
    "PassagesRetired",
  ],
  ingest: ["DocumentIngested", "PassagesRetired"],
  "ingest-api": ["DocumentSubmitted"],
  "seed-knowledge": ["DocumentSubmitted", "PassagesRetired"],
  "accept-upload": ["CvSubmitted", "JobSubmitted"],
  "parse-cv": ["CvParsed", "StepFailed"],
  "parse-job": ["JobParsed", "StepFailed"],
  "analyze-gap": ["GapAnalyzed", "StepFailed"],
  "rewrite-cv": ["CvRewritten", "StepFailed"],
  "write-letter": ["CoverLetterWritten", "StepFailed"],
  "prepare-interview": ["InterviewPrepared", "StepFailed"],
  "render-documents": ["DocumentsRendered"],
  "chart-applications": ["AnalyticsCharted", "StepFailed"],
  "track-request": ["RequestCompleted", "RequestFailed"],
  "watch-deadline": ["StepFailed"],
  "sweep-outbox": events.map((event) => event.type),
};

const functionNames = (): string[] => resourcesOf(graph, "aws:lambda/function:Function").map((node) => node.name);

permissions("each function may publish its own events under their source, and no others", () => {
  for (const name of functionNames()) {
    for (const { type, source } of events) {
      const expected = speakers[name]?.includes(type) ?? false;
      assert.is(publishes(name, source, type), expected, `${name} and ${type}`);
    }
    assert.not(publishes(name, "aws.s3", "Object Created"), name);
  }
});

permissions("somebody else who may use the bus can publish events of their own, and never in our name", () => {
  assert.ok(publishes("visitor", "insights.team", "ReportMade"));
  assert.not(publishes("visitor", "careerassist.api", "CvSubmitted"));
  assert.not(publishes("visitor", "careerassist.visitor", "Anything"));
});

permissions("no function may invoke another one", () => {
  const functions = resourcesOf(graph, "aws:lambda/function:Function").map((node) => String(node.outputs.arn));
  for (const name of functionNames()) {
    for (const arn of functions) assert.not(may(name, "lambda:InvokeFunction", arn), `${name} invokes ${arn}`);
  }
});

permissions("documents are read and written only by those who need them, folder by folder", () => {
  const bucket = arnOf("aws:s3/bucket:Bucket");
  const allowed = (name: string, action: string): string[] =>
    ["uploads", "inputs", "results"].filter((folder) => may(name, action, `${bucket}/${folder}/x/y`));
  // A person takes everything of theirs away, what they have handed in too.
  assert.equal(allowed("api", "s3:GetObject"), ["uploads", "inputs", "results"]);
  assert.equal(allowed("api", "s3:PutObject"), ["uploads", "inputs"]);
  for (const reader of ["parse-cv", "parse-job"]) {
    assert.equal(allowed(reader, "s3:GetObject"), ["uploads", "inputs"], reader);
    assert.equal(allowed(reader, "s3:PutObject"), ["results"], reader);
  }
  assert.equal(allowed("analyze-gap", "s3:GetObject"), ["results"]);
  assert.equal(allowed("finish-erasures", "s3:PutObject"), []);
  for (const name of functionNames()) {
    const removes = allowed(name, "s3:DeleteObject").length > 0;
    assert.is(removes, name === "api" || name === "finish-erasures", name);
  }
  for (const name of ["track-request", "accept-upload", "watch-deadline", "sweep-outbox", "expire-rows", "migrate"]) {
    assert.equal(allowed(name, "s3:GetObject"), [], name);
    assert.equal(allowed(name, "s3:PutObject"), [], name);
  }
});

permissions("each rule may send to its own queue and to no other", () => {
  const rules = resourcesOf(graph, "aws:cloudwatch/eventRule:EventRule");
  const queues = resourcesOf(graph, "aws:sqs/queue:Queue");
  assert.ok(rules.length >= 6);
  for (const rule of rules) {
    const caller: Caller = { kind: "service", principal: "events.amazonaws.com", sourceArn: String(rule.outputs.arn) };
    for (const queue of queues) {
      const { allowed } = authorizer.decide(caller, { action: "sqs:SendMessage", resource: String(queue.outputs.arn) });
      assert.is(
        allowed,
        queue.name === rule.name || queue.name === `${rule.name}-dead`,
        `${rule.name} to ${queue.name}`,
      );
    }
  }
});

permissions("a rule that replays one request may send to the queues of its agent alone, and only from our bus", () => {
  const bus = arnOf("aws:cloudwatch/eventBus:EventBus").replace(":event-bus/", ":rule/");
  const reached = (sourceArn: string): string[] =>
    resourcesOf(graph, "aws:sqs/queue:Queue")
      .filter(({ outputs }) => {
        const caller: Caller = { kind: "service", principal: "events.amazonaws.com", sourceArn };
        return authorizer.decide(caller, { action: "sqs:SendMessage", resource: String(outputs.arn) }).allowed;
      })
      .map((queue) => queue.name)
      .sort();
  assert.equal(reached(`${bus}/replay-parse-cv-1a2b3c4d`), ["parse-cv", "parse-cv-dead"]);
  assert.equal(reached(`${bus}/replay-other-1a2b3c4d`), []);
  assert.equal(reached(`${bus}/replay-accept-upload-1a2b3c4d`), [], "it listens to another bus");
  assert.equal(reached(bus.replace(/rule\/.*/, "rule/other-bus/replay-parse-cv-1a2b3c4d")), []);
  assert.equal(reached(bus.replace(/rule\/.*/, "rule/replay-parse-cv-1a2b3c4d")), [], "the default bus");
});

permissions(
  "only operators' function switches agents, sends dead letters again and starts replays, ours and no others",
  () => {
    const bus = arnOf("aws:cloudwatch/eventBus:EventBus");
    const rule = (name: string): string => `${bus.replace(":event-bus/", ":rule/")}/${name}`;
    const acts: readonly (readonly [string, string])[] = [
      ["lambda:UpdateEventSourceMapping", arnOf("aws:lambda/eventSourceMapping:EventSourceMapping", "parse-cv")],
      ["sqs:PurgeQueue", arnOf("aws:sqs/queue:Queue", "parse-cv-dead")],
      ["sqs:ReceiveMessage", arnOf("aws:sqs/queue:Queue", "parse-cv-dead")],
      ["events:PutRule", rule("replay-parse-cv-1a2b")],
      ["events:StartReplay", arnOf("aws:cloudwatch/eventArchive:EventArchive")],
    ];
    for (const name of functionNames()) {
      for (const [action, resource] of acts) {
        const isRunner = name === "run-replays" && action === "events:StartReplay";
        assert.is(may(name, action, resource), name === "operations" || isRunner, `${name} ${action}`);
      }
    }
    for (const [action, resource] of [
      ["sqs:PurgeQueue", arnOf("aws:sqs/queue:Queue", "parse-cv")],
      ["sqs:ReceiveMessage", arnOf("aws:sqs/queue:Queue", "parse-cv")],
      ["events:PutRule", rule("parse-cv")],
      ["events:DeleteRule", rule("parse-cv")],
      ["events:PutRule", rule("replay-parse-cv-1").replace("/careerassist/", "/another/")],
      ["lambda:InvokeFunction", arnOf("aws:lambda/function:Function", "run-replays")],
    ] as const) {
      assert.not(may("operations", action, resource), `${action} on ${resource}`);
    }
  },
);

permissions("settings and policies fit into what AWS has room for", () => {
  for (const { name, inputs } of resourcesOf(graph, "aws:lambda/function:Function")) {
    const { variables } = inputs.environment as { variables: Record<string, string> };
    const bytes = Buffer.byteLength(JSON.stringify(variables));
    assert.ok(bytes < 4_096, `the environment of ${name} has ${bytes} bytes`);
  }
  for (const { name, inputs } of resourcesOf(graph, "aws:iam/rolePolicy:RolePolicy")) {
    const letters = String(inputs.policy).replaceAll(/\s/g, "").length;
    assert.ok(letters < 10_240, `the policy of ${name} has ${letters} letters`);
  }
});

permissions("only migrations may hold a transaction open over several calls", () => {
  const cluster = arnOf("aws:rds/cluster:Cluster");
  for (const name of functionNames()) {
    assert.is(may(name, "rds-data:BeginTransaction", cluster), name === "migrate", name);
  }
});

permissions(
  "each function without a queue of its own has an alarm on errors, each queue of dead letters one on messages",
  () => {
    const alarms = resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm").map((node) => node.name);
    for (const queue of resourcesOf(graph, "aws:sqs/queue:Queue").filter((node) => node.name.endsWith("-dead"))) {
      assert.ok(alarms.includes(queue.name), queue.name);
    }
    const agents = resourcesOf(graph, "aws:lambda/eventSourceMapping:EventSourceMapping").map((node) => node.name);
    for (const name of functionNames().filter((each) => !agents.includes(each) && each !== "migrate")) {
      assert.ok(alarms.includes(name), name);
    }
  },
);

permissions.run();
