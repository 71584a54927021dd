/**
 * What the router costs: the built-in engine through it and called directly, side by side, for a task that takes no time
 * and for the reading of a CV. `node bench/router.ts [calls]`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../career/reading/read-document.ts";
import { memoryBudget } from "../models/budget.ts";
import type { EngineSeat } from "../models/engine.ts";
import { router } from "../models/router.ts";
import type { Task } from "../models/task.ts";
import { readCv } from "../models/tasks/read-cv.ts";
import { cv, nameSkills, naming } from "../test/models/support/skills-task.ts";
import { percentile, printTable } from "./stats.ts";

const CALLS = Number(process.argv[2] ?? 2_000);

const scope = { requestId: "r", userId: "u" };
const limits = { requestUsd: 1e9, userDayUsd: 1e9, systemDayUsd: 1e9 };

/** A model that replies at once: what is left is the router's own work on a call (frames, schema, budget, checks). */
const instant: EngineSeat = {
  name: "openai",
  model: "instant",
  price: { input: 1, output: 1 },
  load: async () => ({
    ask: async () => ({
      text: naming("TypeScript"),
      cutOff: false,
      usage: { inputTokens: 1, outputTokens: 1 },
    }),
  }),
};

const think = (seats: readonly EngineSeat[]) =>
  router({
    orderFor: () => ["openai", "builtin"],
    seats,
    times: { firstTokenMs: 1_000, timeoutMs: 1_000, deadlineMs: 60_000 },
    budget: memoryBudget(limits),
  });

const direct =
  <Input, Output>({ output, builtin }: Task<Input, Output>, input: Input) =>
  async (): Promise<Output> =>
    output.parse(builtin(input));

/** Microseconds of each call; the two take turns, so that neither has the warmer machine. */
async function compare(name: string, calls: number, plain: () => Promise<unknown>, routed: () => Promise<unknown>) {
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await work();
    return (performance.now() - started) * 1_000;
  };
  for (let warm = 0; warm < calls / 10; warm++) await Promise.all([plain(), routed()]);
  const times: { plain: number[]; routed: number[] } = { plain: [], routed: [] };
  for (let call = 0; call < calls; call++) {
    times.plain.push(await timed(plain));
    times.routed.push(await timed(routed));
  }
  const added = (p: number): number => percentile(times.routed, p) - percentile(times.plain, p);
  return {
    what: name,
    "direct p50 µs": percentile(times.plain, 0.5),
    "p95 µs": percentile(times.plain, 0.95),
    "routed p50 µs": percentile(times.routed, 0.5),
    "p95 µs routed": percentile(times.routed, 0.95),
    "added p50 µs": added(0.5),
    "added p95 µs": added(0.95),
  };
}

const file = join(import.meta.dirname, "..", "examples", "cv.pdf");
const document = await readDocument(new Uint8Array(readFileSync(file)), "cv.pdf");
const reading = { document, today: new Date("2026-11-21") };
const builtinOnly = think([]);
const withModel = think([instant]);

printTable("The router beside the engine called directly", [
  await compare("a task of no time", CALLS, direct(nameSkills, cv), () => builtinOnly(nameSkills, cv, scope)),
  await compare("a model of no time", CALLS, direct(nameSkills, cv), () => withModel(nameSkills, cv, scope)),
  await compare("reading a CV", Math.max(CALLS / 20, 20), direct(readCv, reading), () =>
    builtinOnly(readCv, reading, scope),
  ),
]);
