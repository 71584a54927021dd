import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { EngineSeat } from "../../models/engine.ts";
import { type BedrockSettings, bedrock } from "../../models/engines/bedrock.ts";
import { bedrockServer, converseBody, refusing, silent, streaming, whole } from "./support/bedrock-server.ts";
import { outcomes, routed, scope, TODAY } from "./support/routed.ts";
import type { ScriptedServer } from "./support/script.ts";
import { cv, nameSkills, naming } from "./support/skills-task.ts";
import { variables } from "./support/variables.ts";

const suiteOf = suite("Bedrock through its own client");

const MODEL = "eu.amazon.nova-pro-v1:0";
const PRICE = { input: 1, output: 4 };
/** 1000 tokens in and 100 out, as the server counts each reply. */
const COST = (1_000 * PRICE.input + 100 * PRICE.output) / 1_000_000;

let server: ScriptedServer;
const engines: Disposable[] = [];
let keys: Disposable;

suiteOf.before(async () => {
  server = await bedrockServer();
  keys = variables({ AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" });
});

suiteOf.after(async () => {
  for (const engine of engines) engine[Symbol.dispose]();
  keys[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

function seat(settings: Partial<BedrockSettings> = {}): EngineSeat {
  const engine = bedrock({ region: "eu-central-1", model: MODEL, guardrail: null, endpoint: server.url, ...settings });
  engines.push(engine);
  return { name: "bedrock", model: settings.model ?? MODEL, price: PRICE, load: async () => engine };
}

const good = naming("TypeScript");

suiteOf("a reply that comes in pieces gives the answer, with its tokens, its cost and the prompt", async () => {
  server.play(streaming(good));
  const { think, budget, reported } = routed({ seats: [seat()] });
  const { output, engine, attempts } = await think(nameSkills, cv, scope);
  assert.equal(output, { skills: ["TypeScript"] });
  assert.is(engine, `bedrock ${MODEL} name-skills/1`);
  const [{ milliseconds = 0, ...attempt } = {}] = attempts;
  assert.equal(attempt, {
    engine: "bedrock",
    model: MODEL,
    promptVersion: "name-skills/1",
    inputTokens: 1_000,
    outputTokens: 100,
    costUsd: COST,
    outcome: "answered",
  });
  assert.ok(milliseconds > 0);
  assert.equal(reported, attempts);
  assert.ok(Math.abs(budget.spent(`system ${TODAY}`) - COST) < 1e-9, "what was set aside is settled");
});

suiteOf("the model is asked for one tool, which it has to call, with the CV in a frame", async () => {
  server.play(streaming(good));
  await routed({ seats: [seat({ guardrail: { id: "gr-1", version: "2" } })] }).think(nameSkills, cv, scope);
  const [seen] = server.seen;
  assert.is(seen?.path, `/model/${encodeURIComponent(MODEL)}/converse-stream`);
  const { toolConfig, messages, inferenceConfig, guardrailConfig } = converseBody(seen?.body);
  assert.equal(toolConfig.tools[0].toolSpec.inputSchema.json.required, ["skills"]);
  assert.match(messages[0].content[0].text, /<cv [0-9a-f]{16}>\nTypeScript and PostgreSQL/);
  assert.equal(inferenceConfig, { maxTokens: 400, temperature: 0 });
  assert.equal(guardrailConfig, { guardrailIdentifier: "gr-1", guardrailVersion: "2" });
});

suiteOf("what Bedrock can do instead of answering is told apart, and the built-in engine answers", async () => {
  const cases: readonly (readonly [string, Parameters<ScriptedServer["play"]>[0], string, number])[] = [
    ["throttled", refusing(429, "ThrottlingException", "Too many requests"), "throttled", 0],
    ["out of quota", refusing(400, "ServiceQuotaExceededException", "Quota"), "throttled", 0],
    ["a bad model", refusing(400, "ValidationException", "The provided model identifier is invalid."), "failed", 0],
    ["an error", refusing(500, "InternalServerException", "oops"), "failed", 0],
    ["throttled within", streaming(good, { breaking: ["throttlingException", "slow down"] }), "throttled", 1],
    ["an error within", streaming(good, { breaking: ["modelStreamErrorException", "oops"] }), "failed", 1],
    ["half a stream", streaming(good, { cutAfter: 3 }), "failed", 1],
    ["a stream that ends too early", streaming(good, { endAfter: 6 }), "failed", 1],
    ["a guardrail", streaming("", { asText: true, stopReason: "guardrail_intervened" }), "refused", COST],
    ["a filter", streaming("", { asText: true, stopReason: "content_filtered" }), "refused", COST],
    ["too long an input", streaming("", { stopReason: "model_context_window_exceeded" }), "failed", COST],
  ];
  for (const [name, scene, outcome, cost] of cases) {
    server.play(scene);
    const { think, budget } = routed({ seats: [seat()] });
    const { output, attempts } = await think(nameSkills, cv, scope);
    assert.equal(outcomes(attempts), [`bedrock ${outcome}`, "builtin answered"], name);
    assert.equal(output, { skills: ["TypeScript"] }, name);
    assert.is(server.seen.length, 1, `${name}: asked once, the router decides what comes next`);
    const [{ costUsd = -1 } = {}] = attempts;
    if (cost === 1) assert.ok(costUsd > 0, `${name}: nobody knows what was used, so all that was set aside counts`);
    else assert.ok(Math.abs(costUsd - cost) < 1e-9, name);
    assert.ok(Math.abs(budget.spent(`system ${TODAY}`) - costUsd) < 1e-9, name);
  }
});

suiteOf("a first token that doesn't come in time ends the call, and one that comes in time doesn't", async () => {
  server.play(streaming(good, { slow: 1_500 }));
  const late = await routed({ seats: [seat()], times: { firstTokenMs: 200 } }).think(nameSkills, cv, scope);
  assert.equal(outcomes(late.attempts), ["bedrock timed_out", "builtin answered"]);
  assert.ok((late.attempts[0]?.milliseconds ?? 0) < 1_400, "the server wasn't waited for");
  server.play(streaming(good, { slow: 300 }));
  const inTime = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
  assert.equal(outcomes(inTime.attempts), ["bedrock answered"]);
});

suiteOf("a server that says nothing is left when the time is over", async () => {
  server.play(silent);
  const { attempts } = await routed({ seats: [seat()], times: { firstTokenMs: 300, timeoutMs: 300 } }).think(
    nameSkills,
    cv,
    scope,
  );
  assert.equal(outcomes(attempts), ["bedrock timed_out", "builtin answered"]);
});

suiteOf("nobody there costs nothing", async () => {
  const gone = await bedrockServer();
  await gone[Symbol.asyncDispose]();
  const { think, budget } = routed({ seats: [seat({ endpoint: gone.url })] });
  const { attempts } = await think(nameSkills, cv, scope);
  assert.equal(outcomes(attempts), ["bedrock failed", "builtin answered"]);
  assert.is(budget.spent(`system ${TODAY}`), 0);
});

suiteOf("where streaming is not allowed or not possible with tools, the reply comes in one piece", async () => {
  const against = [
    refusing(403, "AccessDeniedException", "not authorized to perform: bedrock:InvokeModelWithResponseStream"),
    refusing(400, "ValidationException", "This model doesn't support tool use in streaming mode."),
  ];
  for (const refusal of against) {
    server.play(refusal, whole({ skills: [{ name: "PostgreSQL" }] }));
    const { think } = routed({ seats: [seat({ model: "meta.llama" })] });
    const { output, attempts } = await think(nameSkills, cv, scope);
    assert.equal(output, { skills: ["PostgreSQL"] });
    assert.equal(outcomes(attempts), ["bedrock answered"]);
    await think(nameSkills, cv, scope);
    assert.equal(
      server.seen.map(({ path }) => path.split("/").at(-1)),
      ["converse-stream", "converse", "converse"],
      "it is remembered",
    );
    assert.equal(converseBody(server.seen[0]?.body).inferenceConfig, { maxTokens: 400 }, "no temperature for others");
  }
});

suiteOf("a reply that was cut off is asked for again", async () => {
  server.play(streaming(good.slice(0, 12), { stopReason: "max_tokens" }), streaming(good));
  const { attempts } = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
  assert.equal(outcomes(attempts), ["bedrock invalid", "bedrock repaired"]);
  assert.match(converseBody(server.seen[1]?.body).messages[0].content[0].text, "was cut off");
});

suiteOf("malformed tool input and prose around JSON are told apart", async () => {
  server.play(streaming('{"skills": [{"na', { stopReason: "malformed_tool_use" }), streaming(good));
  const mended = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
  assert.equal(outcomes(mended.attempts), ["bedrock invalid", "bedrock repaired"]);
  server.play(streaming(`Here you are:\n${good}\nAnything else?`, { asText: true, stopReason: "end_turn" }));
  const spoken = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
  assert.equal(outcomes(spoken.attempts), ["bedrock answered"]);
});

suiteOf("a request that is called off ends at once, also in the middle of a stream", async () => {
  server.play(streaming(good, { slow: 9_000 }));
  const { think, reported, budget } = routed({ seats: [seat()], times: { firstTokenMs: 10_000 } });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("called off")), 200);
  const started = performance.now();
  try {
    await think(nameSkills, cv, { ...scope, signal: controller.signal });
    assert.unreachable();
  } catch (error) {
    assert.is(error instanceof Error && error.message, "called off");
  }
  assert.ok(performance.now() - started < 7_000);
  assert.equal(outcomes(reported), ["bedrock failed"]);
  assert.ok(budget.spent(`system ${TODAY}`) > 0, "nobody knows what it has used");
});

suiteOf.run();
