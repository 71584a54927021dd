import { test } from "uvu";
import * as assert from "uvu/assert";
import { CliError } from "../../cli/errors.ts";
import { agentOf, outputsOfEnvironment, readOutputs } from "../../cli/operator/outputs.ts";

const plain = {
  apiUrl: "https://api.example",
  busName: "careerassist",
  archiveName: "careerassist",
  clusterArn: "arn:aws:rds:eu-central-1:123456789012:cluster:c",
  databaseName: "career",
  databaseSecretArn: "arn:aws:secretsmanager:eu-central-1:123456789012:secret:s",
  seedFunction: "careerassist-prod-seed-knowledge",
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
  CAREERASSIST_SEED_FUNCTION: plain.seedFunction,
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

const refusal = (work: () => unknown): CliError => {
  try {
    work();
  } catch (error) {
    assert.instance(error, CliError);
    return error as CliError;
  }
  throw new Error("nothing was refused");
};

test("what is missing is named", () => {
  const { rules: _, busName: __, ...rest } = plain;
  assert.match(refusal(() => readOutputs(rest, "outputs.json")).message, /^outputs\.json .*busName, rules$/);
  const withoutRule = { ...plain, rules: { parseCv: plain.rules.parseCv } };
  assert.match(refusal(() => readOutputs(withoutRule, "it")).message, "no rule of track-request");
});

test("an agent that isn't there is wrong usage, and the others are listed", () => {
  const error = refusal(() => agentOf(readOutputs(plain, "it"), "parse"));
  assert.is(error.exitCode, 2);
  assert.match(error.message, "parse-cv, track-request");
});

test.run();
