import { test } from "uvu";
import * as assert from "uvu/assert";
import { ConfigurationMistake, type Environment, modelTasks, readConfiguration } from "../../models/configuration.ts";
import { judgeFit } from "../../models/tasks/judge-fit.ts";
import { prepareInterview } from "../../models/tasks/prepare-interview.ts";
import { readCv } from "../../models/tasks/read-cv.ts";
import { readJob } from "../../models/tasks/read-job.ts";
import { rewriteCv } from "../../models/tasks/rewrite-cv.ts";
import { writeLetter } from "../../models/tasks/write-letter.ts";

const mistakesOf = (environment: Environment): string[] => {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    assert.instance(error, ConfigurationMistake);
    return error instanceof Error ? error.message.split("\n") : [];
  }
};

test("with nothing set, the built-in engine thinks", () => {
  const { orderFor, bedrock, openai } = readConfiguration({});
  assert.equal(orderFor("read-cv"), ["builtin"]);
  assert.is(bedrock, null);
  assert.is(openai, null);
});

test("Nova Pro is the model by default, by the profile of the region's part of the world", () => {
  const models = ["us-east-1", "eu-central-1"].map(
    (AWS_REGION) => readConfiguration({ MODEL_ENGINES: "bedrock", AWS_REGION }).bedrock?.model,
  );
  assert.equal(models, ["us.amazon.nova-pro-v1:0", "eu.amazon.nova-pro-v1:0"]);
});

test("Bedrock may be in another region, with another model and a guardrail", () => {
  const { bedrock } = readConfiguration({
    MODEL_ENGINES: "bedrock,builtin",
    AWS_REGION: "eu-central-1",
    BEDROCK_REGION: "us-west-2",
    BEDROCK_MODEL_ID: "amazon.nova-lite-v1:0",
    BEDROCK_GUARDRAIL_ID: "gr",
    BEDROCK_GUARDRAIL_VERSION: "3",
  });
  assert.equal(bedrock, {
    model: "amazon.nova-lite-v1:0",
    region: "us-west-2",
    guardrail: { id: "gr", version: "3" },
    price: { input: 0.06, output: 0.24 },
  });
});

test("a task may have an order of its own, and an engine that it alone names is set up", () => {
  const { orderFor, openai } = readConfiguration({
    MODEL_ENGINES: "builtin",
    MODEL_ENGINES_WRITE_LETTER: "openai, builtin",
    OPENAI_PRESET: "ollama",
    OPENAI_MODEL: "qwen3:8b",
  });
  assert.equal(orderFor("write-letter"), ["openai", "builtin"]);
  assert.equal(orderFor("read-cv"), ["builtin"]);
  assert.equal(openai?.price, { input: 0, output: 0 }, "Ollama is free");
});

test("engines that no order names aren't looked at", () => {
  assert.is(readConfiguration({ MODEL_ENGINES: "builtin", OPENAI_PRESET: "openai" }).openai, null);
});

const ofOpenAi: Environment = { MODEL_ENGINES: "openai", OPENAI_MODEL: "gpt-4.1-mini", OPENAI_API_KEY: "k" };
const ofBedrock: Environment = { MODEL_ENGINES: "bedrock", AWS_REGION: "us-east-1" };

test("each mistake has one clear sentence", () => {
  const cases: readonly (readonly [Environment, string])[] = [
    [{ MODEL_ENGINES: "bedrok" }, 'MODEL_ENGINES names "bedrok"; known engines: bedrock, openai, builtin.'],
    [{ MODEL_ENGINES: "builtin,openai" }, "MODEL_ENGINES names an engine after builtin, which always answers."],
    [{ MODEL_ENGINES: "openai,openai" }, "MODEL_ENGINES names an engine twice."],
    [{ MODEL_ENGINES_READ_CV: "x" }, 'MODEL_ENGINES_READ_CV names "x"; known engines: bedrock, openai, builtin.'],
    [{ MODEL_TIMEOUT_SECONDS: "soon" }, "MODEL_TIMEOUT_SECONDS is not a number above 0."],
    [{ MODEL_FIRST_TOKEN_SECONDS: "0" }, "MODEL_FIRST_TOKEN_SECONDS is not a number above 0."],
    [{ MODEL_FIRST_TOKEN_SECONDS: "91" }, "MODEL_FIRST_TOKEN_SECONDS is longer than MODEL_TIMEOUT_SECONDS."],
    [{ MODEL_TIMEOUT_SECONDS: "250" }, "MODEL_TIMEOUT_SECONDS is longer than MODEL_DEADLINE_SECONDS."],
    [
      { MODEL_DEADLINE_SECONDS: "300" },
      "MODEL_DEADLINE_SECONDS is longer than 270: a function has 300 s for everything.",
    ],
    [{ BUDGET_SYSTEM_DAY_USD: "-1" }, "BUDGET_SYSTEM_DAY_USD is not a number of 0 or more."],
    [{ MODEL_PRICES: "{" }, "MODEL_PRICES is not JSON."],
    [
      { MODEL_PRICES: '{"m": 1}' },
      'MODEL_PRICES has to look like {"model": {"input": 0.8, "output": 3.2}}, in US dollars for a million tokens.',
    ],
    [{ MODEL_ENGINES: "bedrock" }, "The engine bedrock needs BEDROCK_REGION or AWS_REGION."],
    [
      { ...ofBedrock, BEDROCK_MODEL_ID: "us.example.large-v1:0" },
      "No price is known for us.example.large-v1:0: set MODEL_PRICES, since a budget that can't count doesn't stop spending.",
    ],
    [
      { ...ofBedrock, BEDROCK_GUARDRAIL_VERSION: "1" },
      "BEDROCK_GUARDRAIL_VERSION is set without BEDROCK_GUARDRAIL_ID.",
    ],
    [{ MODEL_ENGINES: "openai" }, "The engine openai needs OPENAI_MODEL."],
    [{ ...ofOpenAi, OPENAI_API_KEY: "" }, "The preset openai needs OPENAI_API_KEY or OPENAI_API_KEY_SECRET_ARN."],
    [
      { ...ofOpenAi, OPENAI_API_KEY_SECRET_ARN: "arn" },
      "OPENAI_API_KEY and OPENAI_API_KEY_SECRET_ARN are both set; one of them is enough.",
    ],
    [{ ...ofOpenAi, OPENAI_PRESET: "gork" }, "OPENAI_PRESET is none of openai, gemini, grok, ollama."],
    [{ ...ofOpenAi, OPENAI_BASE_URL: "ftp://x" }, "OPENAI_BASE_URL is not an http or https address."],
    [
      { ...ofOpenAi, OPENAI_BASE_URL: "http://models.example.com/v1" },
      "No price is known for gpt-4.1-mini: set MODEL_PRICES, since a budget that can't count doesn't stop spending.",
    ],
  ];
  for (const [environment, sentence] of cases) assert.equal(mistakesOf(environment), [sentence]);
});

test("several mistakes are told at once", () => {
  assert.is(mistakesOf({ MODEL_TIMEOUT_SECONDS: "x", BUDGET_REQUEST_USD: "y" }).length, 2);
});

test("a price that is configured counts, also for a model that has one in the table", () => {
  const MODEL_PRICES = '{"gpt-4.1-mini": {"input": 9, "output": 10}}';
  assert.equal(readConfiguration({ ...ofOpenAi, MODEL_PRICES }).openai?.price, { input: 9, output: 10 });
});

test("the tasks that are said to be a model's are those that have words for one", () => {
  const tasks = [readCv, readJob, judgeFit, rewriteCv, writeLetter, prepareInterview];
  const askable = tasks.filter((task) => task.ask !== undefined).map(({ name }) => name);
  assert.equal(askable, [...modelTasks]);
});

test.run();
