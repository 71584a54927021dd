import { test } from "uvu";
import * as assert from "uvu/assert";
import { Mistake } from "../../operations/mistake.ts";
import { agentOf, outputsOfEnvironment, outputsOfSettings, readOutputs } from "../../operations/outputs.ts";
import { canReplay } from "../../operations/replay-plan.ts";

const plain = {
  apiUrl: "https://api.example",
  busName: "careerassist",
  archiveName: "careerassist",
  clusterArn: "arn:aws:rds:eu-central-1:123456789012:cluster:c",
  databaseName: "career",
  databaseSecretArn: "arn:aws:secretsmanager:eu-central-1:123456789012:secret:s",
  queues: { parseCv: "https://sqs/1/parse-cv", trackRequest: "https://sqs/1/track-request" },
  deadLetters: { parseCv: "https://sqs/1/parse-cv-dead", trackRequest: "https://sqs/1/track-request-dead" },
  rules: { parseCv: "arn:aws:events:r:1:rule/b/parse-cv", trackRequest: "arn:aws:events:r:1:rule/b/track-request" },
};

const environment = {
  CAREERASSIST_HOME: "/somewhere",
  CAREERASSIST_BUS_NAME: plain.busName,
  CAREERASSIST_ARCHIVE_NAME: plain.archiveName,
  CAREERASSIST_CLUSTER_ARN: plain.clusterArn,
  CAREERASSIST_DATABASE_NAME: plain.databaseName,
  CAREERASSIST_DATABASE_SECRET_ARN: plain.databaseSecretArn,
  CAREERASSIST_QUEUES_PARSE_CV: plain.queues.parseCv,
  CAREERASSIST_QUEUES_TRACK_REQUEST: plain.queues.trackRequest,
  CAREERASSIST_DEAD_LETTERS_PARSE_CV: plain.deadLetters.parseCv,
  CAREERASSIST_DEAD_LETTERS_TRACK_REQUEST: plain.deadLetters.trackRequest,
  CAREERASSIST_RULES_PARSE_CV: plain.rules.parseCv,
  CAREERASSIST_RULES_TRACK_REQUEST: plain.rules.trackRequest,
};

test("the outputs of a stack and the variables of `careerassist env` say the same", () => {
  const outputs = readOutputs(plain, "the file");
  assert.equal(outputs, outputsOfEnvironment(environment));
  assert.equal(
    outputs.agents.map((agent) => agent.name),
    ["parse-cv", "track-request"],
  );
  assert.is(agentOf(outputs, "track-request").queueUrl, plain.queues.trackRequest);
});

test("without the variables there is no stack in the environment", () => {
  assert.is(outputsOfEnvironment({ CAREERASSIST_HOME: "/somewhere" }), null);
});

const refusal = (work: () => unknown): Mistake => {
  try {
    work();
  } catch (error) {
    assert.instance(error, Mistake);
    return error as Mistake;
  }
  throw new Error("nothing was refused");
};

test("what is missing is named", () => {
  const { rules: _, busName: __, ...rest } = plain;
  assert.match(refusal(() => readOutputs(rest, "outputs.json")).message, /^outputs\.json .*busName, rules$/);
  const withoutDeadLetters = { ...plain, deadLetters: { parseCv: plain.deadLetters.parseCv } };
  assert.match(refusal(() => readOutputs(withoutDeadLetters, "it")).message, "no dead letters of track-request");
});

test("a function behind a queue that no rule leads to is looked after like the others, but for replays", () => {
  const [parseCv, errands] = readOutputs({ ...plain, rules: { parseCv: plain.rules.parseCv } }, "it").agents;
  assert.ok(parseCv && errands);
  assert.equal([errands.ruleArn, canReplay(errands), canReplay(parseCv)], [null, false, true]);
});

test("the settings of a function say the same in names alone", () => {
  const agents = JSON.stringify({
    "parse-cv": ["parse-cv", "parse-cv-dead", "b/parse-cv"],
    "accept-upload": ["accept-upload", "accept-upload-dead", "accept-upload"],
    "run-replays": ["run-replays", "run-replays-dead", null],
  });
  const found = outputsOfSettings({ ...plain, agents, queuesUrl: "https://sqs/1/" });
  assert.equal(found.agents[0], {
    name: "parse-cv",
    queueUrl: "https://sqs/1/parse-cv",
    deadLettersUrl: "https://sqs/1/parse-cv-dead",
    ruleArn: "arn:aws:events:eu-central-1:123456789012:rule/b/parse-cv",
  });
  assert.equal(found.agents.map(canReplay), [true, false, false], "the default bus has no archive");
});

test("an agent that isn't there is wrong usage, and the others are listed", () => {
  const error = refusal(() => agentOf(readOutputs(plain, "it"), "parse"));
  assert.is(error.kind, "unknown_agent");
  assert.match(error.message, "parse-cv, track-request");
});

test.run();
