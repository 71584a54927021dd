import { test } from "uvu";
import * as assert from "uvu/assert";
import { CliError } from "../../cli/errors.ts";
import { embeddingsSetting, engineSettings, localConfig } from "../../cli/settings.ts";

const NAMES = ["EMBEDDINGS_BASE_URL", "EMBEDDINGS_MODEL", "EMBEDDINGS_API_KEY"] as const;

/** What the setting is under these variables and no others of its kind. */
function setting(variables: Partial<Record<(typeof NAMES)[number], string>>) {
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, variables);
  try {
    return embeddingsSetting();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

test("no embedding server is used unless one is named with its model", () => {
  assert.is(setting({}), undefined);
  assert.is(setting({ EMBEDDINGS_BASE_URL: "", EMBEDDINGS_MODEL: "all-minilm" }), undefined);
  const EMBEDDINGS_BASE_URL = "http://localhost:11434/v1";
  assert.equal(setting({ EMBEDDINGS_BASE_URL, EMBEDDINGS_MODEL: "all-minilm" }), {
    baseUrl: EMBEDDINGS_BASE_URL,
    model: "all-minilm",
    apiKey: undefined,
  });
  assert.is(setting({ EMBEDDINGS_BASE_URL, EMBEDDINGS_MODEL: "m", EMBEDDINGS_API_KEY: "k" })?.apiKey, "k");
});

test("half an embedding server, or one at no address, is told in a sentence", () => {
  const refused = (variables: Parameters<typeof setting>[0], message: RegExp) =>
    assert.throws(
      () => setting(variables),
      (error: unknown) => error instanceof CliError && message.test(error.message),
    );
  refused({ EMBEDDINGS_BASE_URL: "http://localhost:11434/v1" }, /EMBEDDINGS_MODEL must name a model/);
  refused({ EMBEDDINGS_BASE_URL: "localhost:11434", EMBEDDINGS_MODEL: "m" }, /must be an http address/);
});

test("engines are set up by variables of the environment, and the key of one is a secret that stands in no setting", () => {
  assert.equal(
    engineSettings({ PATH: "/bin", OPENAI_API_KEY: "sk-1" }),
    { config: localConfig },
    "a key alone configures nothing",
  );
  const { config, secrets } = engineSettings({
    MODEL_ENGINES: "openai,builtin",
    OPENAI_PRESET: "gemini",
    OPENAI_API_KEY: "sk-1",
    BUDGET_REQUEST_USD: "",
  });
  assert.equal(secrets, { OPENAI_API_KEY: "sk-1" });
  const models = JSON.parse(config?.["careerassist:models"] ?? "{}");
  assert.equal(Object.keys(models).sort(), ["MODEL_ENGINES", "OPENAI_API_KEY_SECRET_ARN", "OPENAI_PRESET"]);
  assert.not.match(JSON.stringify(config), "sk-1");
});

test.run();
