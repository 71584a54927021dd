import { test } from "uvu";
import * as assert from "uvu/assert";
import { engine as builtin } from "../../career/engine.ts";
import { NothingProven } from "../../career/grounding/nothing-proven.ts";
import { memoryBudget } from "../../models/budget.ts";
import { type Completion, EngineFailure, type EngineSeat, NOTHING_USED, type Question } from "../../models/engine.ts";
import { router } from "../../models/router.ts";
import type { Task } from "../../models/task.ts";
import { outcomes, routed, scope } from "./support/routed.ts";
import { cv, nameSkills, nameSkillsCleanly, naming, type Skills, type SkillsInput } from "./support/skills-task.ts";

type Reply = string | EngineFailure;

/** An engine that replies what it is told, one after the other, and keeps what it was asked. */
function scripted(name: "bedrock" | "openai", ...replies: Reply[]) {
  const asked: Question[] = [];
  const completion = (text: string): Completion => ({
    text,
    cutOff: false,
    usage: { inputTokens: 1_000, outputTokens: 100 },
  });
  const seat: EngineSeat = {
    name,
    model: `${name}-model`,
    price: { input: 1, output: 4 },
    load: async () => ({
      async ask(question) {
        const reply = replies[Math.min(asked.length, replies.length - 1)];
        asked.push(question);
        if (reply instanceof EngineFailure) throw reply;
        return completion(reply ?? "");
      },
    }),
  };
  return { seat, asked };
}

const failed = (): EngineFailure => new EngineFailure("failed", NOTHING_USED);

test("without models the built-in engine answers, and says so", async () => {
  const { think } = routed({ seats: [] });
  const { output, engine, attempts } = await think(nameSkills, cv, scope);
  assert.equal(output, { skills: ["TypeScript"] });
  assert.is(engine, `builtin ${builtin.version}`);
  assert.equal(outcomes(attempts), ["builtin answered"]);
  assert.is(attempts[0]?.model, null);
});

test("a task without words for a model is never put to one", async () => {
  const { seat, asked } = scripted("bedrock", naming("TypeScript"));
  const { ask, ...wordless } = nameSkills;
  assert.ok(ask);
  const { think } = routed({ seats: [seat] });
  assert.equal(outcomes((await think(wordless, cv, scope)).attempts), ["builtin answered"]);
  assert.is(asked.length, 0);
  assert.is(think.preferredFor(wordless), `builtin ${builtin.version}`);
});

test("the engine that would be asked first is the one whose earlier answers may serve again", async () => {
  const { think } = routed({ seats: [scripted("openai", naming("TypeScript")).seat] });
  assert.is(think.preferredFor(nameSkills), "openai openai-model name-skills/1");
  assert.is((await think(nameSkills, cv, scope)).engine, think.preferredFor(nameSkills));
});

test("engines are asked in order until one answers", async () => {
  const first = scripted("openai", failed());
  const second = scripted("bedrock", naming("PostgreSQL"));
  const { think } = routed({ seats: [first.seat, second.seat] });
  const { output, attempts } = await think(nameSkills, cv, scope);
  assert.equal(output, { skills: ["PostgreSQL"] });
  assert.equal(outcomes(attempts), ["openai failed", "bedrock answered"]);
});

test("a task may have an order of its own", async () => {
  const { seat, asked } = scripted("bedrock", naming("PostgreSQL"));
  const think = router({
    orderFor: (task) => (task === "name-skills" ? ["builtin"] : ["bedrock", "builtin"]),
    seats: [seat],
    times: { firstTokenMs: 1_000, timeoutMs: 1_000, deadlineMs: 10_000 },
    budget: memoryBudget({ requestUsd: 1, userDayUsd: 1, systemDayUsd: 1 }),
  });
  await think(nameSkills, cv, scope);
  assert.is(asked.length, 0);
  await think({ ...nameSkills, name: "other" }, cv, scope);
  assert.is(asked.length, 1);
});

test("a reply that can't be used is asked for once more, with what is wrong with it", async () => {
  const wrong: readonly (readonly [reply: string, outcome: string, said: RegExp])[] = [
    ["{not json", "invalid", /The reply is not JSON/],
    ['{"skills": "TypeScript"}', "invalid", /The reply is wrong at skills/],
    ['{"skills": []}', "invalid", /Name at least one skill\./],
    [naming("COBOL"), "ungrounded", /The CV doesn't say COBOL\./],
  ];
  for (const [reply, outcome, said] of wrong) {
    const { seat, asked } = scripted("bedrock", reply, naming("PostgreSQL"));
    const { output, attempts } = await routed({ seats: [seat] }).think(nameSkills, cv, scope);
    assert.equal(output, { skills: ["PostgreSQL"] });
    assert.equal(outcomes(attempts), [`bedrock ${outcome}`, "bedrock repaired"], reply);
    const again = asked[1]?.user ?? "";
    assert.match(again, said);
    assert.ok(again.includes(reply), "its own reply");
    assert.ok(again.includes(cv.cv), "and the whole material");
  }
});

test("a model that stays wrong is left after one repair", async () => {
  const { seat, asked } = scripted("bedrock", naming("COBOL"));
  const { output, attempts } = await routed({ seats: [seat] }).think(nameSkills, cv, scope);
  assert.equal(output, { skills: ["TypeScript"] });
  assert.equal(outcomes(attempts), ["bedrock ungrounded", "bedrock ungrounded", "builtin answered"]);
  assert.is(asked.length, 2);
});

test("what isn't grounded is left out where the task can do so, and the rest is the answer", async () => {
  const stubborn = scripted("bedrock", naming("COBOL"), naming("PostgreSQL", "Fortran"));
  const { output, engine, attempts } = await routed({ seats: [stubborn.seat] }).think(nameSkillsCleanly, cv, scope);
  assert.equal(output, { skills: ["PostgreSQL"] });
  assert.match(engine, "bedrock");
  assert.equal(outcomes(attempts), ["bedrock ungrounded", "bedrock repaired"]);
});

test("nothing that is left is no answer", async () => {
  const { seat } = scripted("bedrock", naming("COBOL"));
  const { attempts } = await routed({ seats: [seat] }).think(nameSkillsCleanly, cv, scope);
  assert.equal(outcomes(attempts), ["bedrock ungrounded", "bedrock ungrounded", "builtin answered"]);
});

test("what is still wrong when the ungrounded is left out is no answer", async () => {
  const { ask } = nameSkillsCleanly;
  assert.ok(ask);
  const strict = {
    ...nameSkillsCleanly,
    ask: {
      ...ask,
      judge: (...of: Parameters<typeof ask.judge>) => {
        const judged = ask.judge(...of);
        return judged.output ? { output: judged.output, problems: strict.ask.check(judged.output, of[1]) } : judged;
      },
      check: (output: Skills, input: SkillsInput) =>
        output.skills.length < 2 ? ["Name two skills."] : ask.check(output, input),
    },
  };
  const { seat } = scripted("bedrock", naming("PostgreSQL", "COBOL"));
  const { attempts } = await routed({ seats: [seat] }).think(strict, cv, scope);
  assert.equal(outcomes(attempts), ["bedrock ungrounded", "bedrock ungrounded", "builtin answered"]);
});

test("where the second call brings nothing, the first reply stands in if it can be cleaned", async () => {
  const { seat } = scripted("bedrock", naming("PostgreSQL", "COBOL"), failed());
  const { output, attempts } = await routed({ seats: [seat] }).think(nameSkillsCleanly, cv, scope);
  assert.equal(output, { skills: ["PostgreSQL"] });
  assert.equal(outcomes(attempts), ["bedrock repaired", "bedrock failed"]);
});

test("whatever an engine says, nothing ungrounded comes out of it", async () => {
  for (const reply of [naming("COBOL"), naming("COBOL", "TypeScript"), "nonsense", '{"skills": [{"name": ""}]}']) {
    for (const task of [nameSkills, nameSkillsCleanly]) {
      const { output } = await routed({ seats: [scripted("openai", reply).seat] }).think(task, cv, scope);
      for (const skill of output.skills) assert.ok(cv.cv.includes(skill), `${reply}: ${skill}`);
    }
  }
});

test("a circuit opens after failures in a row, asks nobody for a while, lets one try, and closes", async () => {
  const { seat, asked } = scripted("bedrock", failed(), failed(), failed(), naming("PostgreSQL"));
  const { think } = routed({ seats: [seat], breaker: { failures: 2, pauseMs: 150 } });
  const states = () => think.circuits()["bedrock bedrock-model"];
  const once = async (): Promise<string[]> => outcomes((await think(nameSkills, cv, scope)).attempts);
  assert.is(states(), "closed");
  await once();
  await once();
  assert.is(states(), "open");
  assert.equal(await once(), ["bedrock circuit_open", "builtin answered"]);
  assert.is(asked.length, 2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.is(states(), "half-open");
  assert.equal(await once(), ["bedrock failed", "builtin answered"]);
  assert.is(states(), "open", "the one that tried has failed");
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal(await once(), ["bedrock answered"]);
  assert.is(states(), "closed");
});

test("a model that declines, or replies nonsense, doesn't open its circuit", async () => {
  for (const reply of [new EngineFailure("refused", NOTHING_USED), "nonsense"]) {
    const { seat } = scripted("bedrock", reply);
    const { think } = routed({ seats: [seat], breaker: { failures: 1, pauseMs: 10_000 } });
    await think(nameSkills, cv, scope);
    assert.equal(think.circuits(), { "bedrock bedrock-model": "closed" });
  }
});

test("each limit stops spending, and the built-in engine goes on", async () => {
  for (const limit of ["requestUsd", "userDayUsd", "systemDayUsd"] as const) {
    const { seat, asked } = scripted("bedrock", naming("PostgreSQL"));
    // The first call costs 0.0014; setting one aside takes some 0.0023.
    const { think } = routed({ seats: [seat], limits: { [limit]: 0.003 } });
    assert.equal(outcomes((await think(nameSkills, cv, scope)).attempts), ["bedrock answered"], limit);
    const { output, attempts } = await think(nameSkills, cv, scope);
    assert.equal(outcomes(attempts), ["bedrock over_budget", "builtin answered"], limit);
    assert.equal(output, { skills: ["TypeScript"] });
    assert.is(asked.length, 1, limit);
    const others = await think(nameSkills, cv, { requestId: "other", userId: "other" });
    assert.is(others.attempts[0]?.outcome, limit === "systemDayUsd" ? "over_budget" : "answered", limit);
  }
});

test("a budget of nothing spends nothing", async () => {
  const { seat, asked } = scripted("bedrock", naming("PostgreSQL"));
  const { think } = routed({ seats: [seat], limits: { systemDayUsd: 0 } });
  assert.equal(outcomes((await think(nameSkills, cv, scope)).attempts), ["bedrock over_budget", "builtin answered"]);
  assert.is(asked.length, 0);
});

test("what may be spent at most on an answer bounds its second call and the next engine, too", async () => {
  // A call sets some 0.0023 aside and costs 0.0014.
  const few = scripted("bedrock", "nonsense");
  const other = scripted("openai", naming("PostgreSQL"));
  const { think } = routed({ seats: [few.seat, other.seat] });
  const bounded = await think(nameSkills, cv, { ...scope, mostUsd: 0.003 });
  assert.equal(outcomes(bounded.attempts), [
    "bedrock invalid",
    "bedrock over_budget",
    "openai over_budget",
    "builtin answered",
  ]);
  assert.equal([few.asked.length, other.asked.length], [1, 0]);
  const free = await think(nameSkills, cv, { ...scope, mostUsd: 0.01 });
  assert.is(free.attempts.at(-1)?.outcome, "answered");
});

test("a deadline that has come leaves no time for another engine", async () => {
  const { seat } = scripted("bedrock", naming("PostgreSQL"));
  const { think } = routed({ seats: [seat], times: { deadlineMs: 500 } });
  assert.equal(outcomes((await think(nameSkills, cv, scope)).attempts), ["bedrock timed_out", "builtin answered"]);
});

test("a request that is called off before anything has begun asks nobody", async () => {
  const { seat, asked } = scripted("bedrock", naming("PostgreSQL"));
  try {
    await routed({ seats: [seat] }).think(nameSkills, cv, { ...scope, signal: AbortSignal.abort(new Error("off")) });
    assert.unreachable();
  } catch (error) {
    assert.is(error instanceof Error && error.message, "off");
  }
  assert.is(asked.length, 0);
});

test("an error of the built-in engine is the caller's", async () => {
  const broken: Task<SkillsInput, Skills> = {
    ...nameSkills,
    builtin: () => {
      throw new RangeError("unreadable");
    },
  };
  try {
    await routed({ seats: [scripted("bedrock", failed()).seat] }).think(broken, cv, scope);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, RangeError);
  }
});

test("an answer of which nothing is proven is none: the next engine is asked", async () => {
  const strict: Task<SkillsInput, Skills> = {
    ...nameSkills,
    ground: (skills) => {
      if (skills.skills.includes("COBOL")) throw new NothingProven("Nothing of it is proven by the CV.");
      return skills;
    },
  };
  const { seat } = scripted("openai", naming("COBOL"));
  const { think } = routed({ seats: [seat] });
  const { output, attempts } = await think(strict, cv, scope);
  assert.equal(output, { skills: ["TypeScript"] });
  assert.equal(outcomes(attempts), ["openai ungrounded", "openai ungrounded", "builtin answered"]);
});

test.run();
