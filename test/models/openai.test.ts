import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { EngineSeat } from "../../models/engine.ts";
import { type OpenAiSettings, openai } from "../../models/engines/openai.ts";
import { chatBody, failing, openAiServer, streaming } from "./support/openai-server.ts";
import { outcomes, routed, scope, TODAY } from "./support/routed.ts";
import type { Scene, ScriptedServer } from "./support/script.ts";
import { cv, nameSkills, naming } from "./support/skills-task.ts";

const suiteOf = suite("OpenAI-compatible servers through OpenAI's own client");

const KEY = "key-of-a-test";
const PRICE = { input: 1, output: 4 };
const COST = (1_000 * PRICE.input + 100 * PRICE.output) / 1_000_000;

let server: ScriptedServer;
suiteOf.before(async () => {
  server = await openAiServer(KEY);
});
suiteOf.after(async () => {
  await server[Symbol.asyncDispose]();
});

function seat(settings: Partial<OpenAiSettings> = {}, price = PRICE): EngineSeat {
  const engine = openai({
    baseUrl: `${server.url}/v1`,
    model: "m",
    apiKey: async () => KEY,
    tokenLimit: "max_tokens",
    temperature: null,
    ...settings,
  });
  return { name: "openai", model: "m", price, load: async () => engine };
}

const good = naming("TypeScript");

suiteOf("a tool call that comes in pieces gives the answer, with its tokens and cost", async () => {
  server.play(streaming(good));
  const { think, budget } = routed({ seats: [seat()] });
  const { output, engine, attempts } = await think(nameSkills, cv, scope);
  assert.equal(output, { skills: ["TypeScript"] });
  assert.is(engine, "openai m name-skills/1");
  const [{ inputTokens, outputTokens, costUsd, outcome } = {}] = attempts;
  assert.equal([inputTokens, outputTokens, costUsd, outcome], [1_000, 100, COST, "answered"]);
  for (const account of ["request r", `user u ${TODAY}`, `system ${TODAY}`]) {
    assert.ok(Math.abs(budget.spent(account) - COST) < 1e-9, account);
  }
});

suiteOf("servers are asked in the words that they know", async () => {
  server.play(streaming(good));
  await routed({ seats: [seat({ tokenLimit: "max_completion_tokens" })] }).think(nameSkills, cv, scope);
  await routed({ seats: [seat({ temperature: 0 })] }).think(nameSkills, cv, scope);
  const [newer, older] = server.seen.map(({ body }) => chatBody(body));
  assert.equal([newer?.max_completion_tokens, newer?.max_tokens, newer?.temperature], [400, undefined, undefined]);
  assert.equal([older?.max_completion_tokens, older?.max_tokens, older?.temperature], [undefined, 400, 0]);
});

suiteOf("a server that knows no tools may answer in words, with or without a fence", async () => {
  for (const text of [good, `\`\`\`json\n${good}\n\`\`\``, `Sure! ${good} I hope this helps.`]) {
    server.play(streaming(text, { asContent: true, finish: "stop" }));
    const { output, attempts } = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
    assert.equal(output, { skills: ["TypeScript"] });
    assert.equal(outcomes(attempts), ["openai answered"], text);
  }
});

suiteOf("what a server can do instead of answering is told apart, and the built-in engine answers", async () => {
  const broken: Scene = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end('data: {"id": "chatcmpl-1", "choi\n\n');
  };
  const within: Scene = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end('data: {"error": {"message": "The server is overloaded", "type": "server_error"}}\n\n');
  };
  const cases: readonly (readonly [string, Scene, string, "nothing" | "known" | "unknown"])[] = [
    ["throttled", failing(429, "Rate limit reached"), "throttled", "nothing"],
    ["an error", failing(500, "oops"), "failed", "nothing"],
    ["no such model", failing(404, "The model does not exist"), "failed", "nothing"],
    ["a gateway's time", failing(504, "timeout"), "timed_out", "unknown"],
    ["half a stream", streaming(good, { cutAfter: 3 }), "failed", "unknown"],
    ["a stream that ends too early", streaming(good, { endAfter: 6 }), "failed", "unknown"],
    ["a broken line", broken, "failed", "unknown"],
    ["an error within", within, "failed", "unknown"],
    ["a filter", streaming(good.slice(0, 9), { finish: "content_filter" }), "refused", "known"],
    ["a refusal", streaming("", { refusal: "I can't help with that.", finish: "stop" }), "refused", "known"],
  ];
  for (const [name, scene, outcome, cost] of cases) {
    server.play(scene);
    const { think, budget } = routed({ seats: [seat()] });
    const { attempts } = await think(nameSkills, cv, scope);
    assert.equal(outcomes(attempts), [`openai ${outcome}`, "builtin answered"], name);
    assert.is(server.seen.length, 1, `${name}: asked once`);
    const [{ costUsd = -1 } = {}] = attempts;
    if (cost === "nothing") assert.is(costUsd, 0, name);
    if (cost === "known") assert.is(costUsd, COST, name);
    if (cost === "unknown") assert.ok(costUsd > 0, name);
    assert.ok(Math.abs(budget.spent(`system ${TODAY}`) - costUsd) < 1e-9, name);
  }
});

suiteOf("a wrong key and a server that isn't there cost nothing", async () => {
  const gone = await openAiServer(KEY);
  await gone[Symbol.asyncDispose]();
  const seats = [seat({ apiKey: async () => "wrong" }), seat({ baseUrl: `${gone.url}/v1` })];
  const missing = seat({ apiKey: () => Promise.reject(new Error("no such secret")) });
  for (const one of [...seats, missing]) {
    const { think, budget } = routed({ seats: [one] });
    const { attempts } = await think(nameSkills, cv, scope);
    assert.equal(outcomes(attempts), ["openai failed", "builtin answered"]);
    assert.is(budget.spent(`system ${TODAY}`), 0);
  }
});

suiteOf("a first token that doesn't come in time ends the call", async () => {
  server.play(streaming(good, { slow: 1_500 }));
  const { attempts } = await routed({ seats: [seat()], times: { firstTokenMs: 200 } }).think(nameSkills, cv, scope);
  assert.equal(outcomes(attempts), ["openai timed_out", "builtin answered"]);
  assert.ok((attempts[0]?.milliseconds ?? 0) < 1_400);
});

suiteOf("a reply that was cut off is asked for again", async () => {
  server.play(streaming(good.slice(0, 12), { finish: "length" }), streaming(good));
  const { attempts } = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
  assert.equal(outcomes(attempts), ["openai invalid", "openai repaired"]);
});

suiteOf("malformed JSON, another schema and claims that the CV doesn't prove are told to the model, once", async () => {
  const wrong: readonly (readonly [text: string, outcome: string])[] = [
    ['{"skills": [{"name": ', "invalid"],
    ['{"skills": "TypeScript"}', "invalid"],
    [naming("COBOL"), "ungrounded"],
  ];
  for (const [text, outcome] of wrong) {
    server.play(streaming(text), streaming(good));
    const mended = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
    assert.equal(outcomes(mended.attempts), [`openai ${outcome}`, "openai repaired"], text);
    assert.ok(chatBody(server.seen[1]?.body).messages[1].content.includes(text));
    server.play(streaming(text));
    const stubborn = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
    assert.equal(outcomes(stubborn.attempts), [`openai ${outcome}`, `openai ${outcome}`, "builtin answered"], text);
    assert.is(server.seen.length, 2);
  }
});

suiteOf("tokens of thinking that a server counts in the total alone are paid for", async () => {
  server.play(streaming(good, { usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_600 } }));
  const { attempts } = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
  assert.is(attempts[0]?.outputTokens, 600);
});

suiteOf("a server that doesn't count costs what was set aside, and a free one nothing", async () => {
  server.play(streaming(good, { usage: null }));
  const paid = await routed({ seats: [seat()] }).think(nameSkills, cv, scope);
  assert.is(paid.attempts[0]?.inputTokens, 0);
  assert.ok((paid.attempts[0]?.costUsd ?? 0) > 400 * 4e-6);
  const free = await routed({
    seats: [seat({}, { input: 0, output: 0 })],
    limits: { requestUsd: 0, userDayUsd: 0, systemDayUsd: 0 },
  }).think(nameSkills, cv, scope);
  assert.is(free.attempts[0]?.costUsd, 0);
  assert.equal(outcomes(free.attempts), ["openai answered"], "it needs no budget");
});

suiteOf("a request that is called off ends at once", async () => {
  server.play(streaming(good, { slow: 3_000 }));
  const { think, reported } = routed({ seats: [seat()], times: { firstTokenMs: 4_000 } });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("called off")), 200);
  try {
    await think(nameSkills, cv, { ...scope, signal: controller.signal });
    assert.unreachable();
  } catch (error) {
    assert.is(error instanceof Error && error.message, "called off");
  }
  assert.equal(outcomes(reported), ["openai failed"]);
});

suiteOf.run();
