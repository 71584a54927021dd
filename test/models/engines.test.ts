import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readConfiguration } from "../../models/configuration.ts";
import { seatsOf } from "../../models/engines.ts";
import { root } from "../support/platform.ts";
import { streaming as bedrockReply, bedrockServer } from "./support/bedrock-server.ts";
import { openAiServer, streaming } from "./support/openai-server.ts";
import { outcomes, routed, scope } from "./support/routed.ts";
import { cv, nameSkills, naming } from "./support/skills-task.ts";
import { variables } from "./support/variables.ts";

const settings = suite("from settings to answers");

const noSecret = (): Promise<string> => Promise.reject(new Error("nobody asks for a secret"));

settings("a key that is kept as a secret is fetched when it is needed, and once", async () => {
  await using server = await openAiServer("from-the-secret");
  const asked: string[] = [];
  const configuration = readConfiguration({
    MODEL_ENGINES: "openai",
    OPENAI_BASE_URL: `${server.url}/v1`,
    OPENAI_MODEL: "m",
    OPENAI_API_KEY_SECRET_ARN: "arn:of-the-secret",
    MODEL_PRICES: '{"m": {"input": 1, "output": 2}}',
  });
  const seats = seatsOf(configuration, async (arn) => {
    asked.push(arn);
    return "from-the-secret";
  });
  const { think } = routed({ seats });
  assert.equal(asked, []);
  server.play(streaming(naming("PostgreSQL")));
  for (let time = 0; time < 2; time++) {
    assert.equal(outcomes((await think(nameSkills, cv, scope)).attempts), ["openai answered"]);
  }
  assert.equal(asked, ["arn:of-the-secret"]);
});

settings("a secret that can't be read is asked for again, and costs nothing meanwhile", async () => {
  await using server = await openAiServer("k");
  let times = 0;
  const configuration = readConfiguration({
    MODEL_ENGINES: "openai",
    OPENAI_PRESET: "openai",
    OPENAI_BASE_URL: `${server.url}/v1`,
    OPENAI_MODEL: "gpt-4.1-mini",
    OPENAI_API_KEY_SECRET_ARN: "arn",
  });
  const seats = seatsOf(configuration, async () => {
    times += 1;
    if (times === 1) throw new Error("throttled");
    return "k";
  });
  const { think } = routed({ seats });
  server.play(streaming(naming("PostgreSQL")));
  const [failed] = (await think(nameSkills, cv, scope)).attempts;
  assert.equal([failed?.outcome, failed?.costUsd], ["failed", 0]);
  assert.equal(outcomes((await think(nameSkills, cv, scope)).attempts), ["openai answered"]);
});

settings("Ollama needs neither key nor money", async () => {
  await using server = await openAiServer("none");
  server.play(streaming(naming("PostgreSQL"), { asContent: true, finish: "stop" }));
  const configuration = readConfiguration({
    MODEL_ENGINES: "openai",
    OPENAI_PRESET: "ollama",
    OPENAI_BASE_URL: `${server.url}/v1`,
    OPENAI_MODEL: "qwen3:8b",
  });
  const { think } = routed({
    seats: seatsOf(configuration, noSecret),
    limits: { requestUsd: 0, userDayUsd: 0, systemDayUsd: 0 },
  });
  assert.equal(outcomes((await think(nameSkills, cv, scope)).attempts), ["openai answered"]);
});

settings("Bedrock takes an API key of its own and another address from the SDK's variables", async () => {
  await using server = await bedrockServer();
  server.play(bedrockReply(naming("PostgreSQL")));
  using _ = variables({
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: server.url,
    AWS_BEARER_TOKEN_BEDROCK: "bedrock-api-key",
  });
  const configuration = readConfiguration({ MODEL_ENGINES: "bedrock", BEDROCK_REGION: "us-east-1" });
  const { think } = routed({ seats: seatsOf(configuration, noSecret) });
  assert.equal(outcomes((await think(nameSkills, cv, scope)).attempts), ["bedrock answered"]);
  assert.is(server.seen[0]?.headers.authorization, "Bearer bedrock-api-key");
});

/** The packages that a file and what it imports load at once; dynamic imports don't count. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const source = readFileSync(file, "utf8").replaceAll(/^(?:import|export) type [^;]*;/gm, "");
  for (const [, specifier = ""] of source.matchAll(/^(?:import|export) [^;]*?from "([^"]+)";/gm)) {
    const path = join(file, "..", specifier);
    if (!specifier.startsWith(".")) packages.add(specifier);
    else if (existsSync(path)) for (const one of loadedWith(path, seen)) packages.add(one);
  }
  return packages;
}

settings("a function that has only the built-in engine loads no client of a model", () => {
  const packages = loadedWith(join(root, "handlers", "parse-cv.ts"));
  assert.ok(packages.has("@aws-sdk/client-sqs"), "the search finds what is loaded");
  for (const name of ["openai", "@aws-sdk/client-bedrock-runtime", "@aws-sdk/client-secrets-manager"]) {
    assert.not.ok(packages.has(name), name);
  }
  const client = loadedWith(join(root, "models", "engines", "bedrock.ts"));
  assert.ok(client.has("@aws-sdk/client-bedrock-runtime"));
});

settings.run();
