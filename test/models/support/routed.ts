import { type Limits, memoryBudget } from "../../../models/budget.ts";
import type { Times } from "../../../models/conversation.ts";
import type { EngineSeat } from "../../../models/engine.ts";
import { router, type Thinking } from "../../../models/router.ts";
import type { Attempt, Scope } from "../../../models/task.ts";

export const scope: Scope = { requestId: "r", userId: "u" };

/** Times that a test can wait for. */
const times: Times = { firstTokenMs: 2_000, timeoutMs: 4_000, deadlineMs: 20_000 };

const limits: Limits = { requestUsd: 10, userDayUsd: 10, systemDayUsd: 10 };

export const TODAY = "2026-11-21";

interface Choices {
  readonly seats: readonly EngineSeat[];
  readonly times?: Partial<Times>;
  readonly limits?: Partial<Limits>;
  readonly breaker?: Thinking["breaker"];
}

/** A router over the seats in their order, with a budget in memory, and all that it reported. */
export function routed({ seats, breaker, ...more }: Choices) {
  const budget = memoryBudget({ ...limits, ...more.limits }, () => TODAY);
  const reported: Attempt[] = [];
  const think = router({
    orderFor: () => [...seats.map(({ name }) => name), "builtin"],
    seats,
    times: { ...times, ...more.times },
    budget,
    report: (attempt) => reported.push(attempt),
    ...(breaker ? { breaker } : {}),
  });
  return { think, budget, reported };
}

/** What became of each try, in order. */
export const outcomes = (attempts: readonly Attempt[]): string[] =>
  attempts.map(({ engine, outcome }) => `${engine} ${outcome}`);
