import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { budgets, type SpendingLimits } from "../../db/budgets.ts";
import { type Db, rows } from "../../db/connect.ts";
import type { Budget } from "../../models/budget.ts";
import { callerOf } from "../support/caller.ts";
import { sharedPlatform, takeEnvironmentOf } from "../support/platform.ts";

const spending = suite("budgets on the real database");
const shared = sharedPlatform();

let db: Db;

spending.before(async () => {
  const platform = await shared.start();
  takeEnvironmentOf(platform, "parse-cv");
  const { database } = await import("../../handlers/shared/runtime.ts");
  db = database();
});

spending.after(shared.release);

spending.before.each(async () => {
  await rows(db, sql`DELETE FROM spending`, z.unknown());
});

const plenty: SpendingLimits = { requestUsd: 100, userDayUsd: 100, systemDayUsd: 100 };

async function spender(): Promise<{ requestId: string; userId: string }> {
  const { userId } = await callerOf(db, randomUUID());
  return { requestId: randomUUID(), userId };
}

/** Micro-dollars by the kind of account. */
async function spent(): Promise<Record<string, number[]>> {
  const found = await rows(
    db,
    sql`SELECT split_part(account, ' ', 1) AS kind, array_agg(micro_usd::int ORDER BY account) AS amounts
      FROM spending GROUP BY 1`,
    z.object({ kind: z.string(), amounts: z.array(z.number()) }),
  );
  return Object.fromEntries(found.map(({ kind, amounts }) => [kind, amounts]));
}

spending("money is set aside in three accounts, and settled in them", async () => {
  const budget: Budget<Awaited<ReturnType<ReturnType<typeof budgets>["reserve"]>> & object> = budgets(db, plenty);
  const who = await spender();
  const held = await budget.reserve(who, 0.02);
  assert.ok(held);
  assert.equal(await spent(), { request: [20_000], user: [20_000], system: [20_000] });
  await budget.settle(held, 0.0051234);
  assert.equal(await spent(), { request: [5_124], user: [5_124], system: [5_124] }, "to the next micro-dollar");
});

spending("what is never settled counts as spent", async () => {
  const who = await spender();
  const limits = { ...plenty, requestUsd: 0.03 };
  assert.ok(await budgets(db, limits).reserve(who, 0.02));
  assert.is(await budgets(db, limits).reserve(who, 0.02), null);
});

for (const [limit, kind] of [
  ["requestUsd", "request"],
  ["userDayUsd", "user"],
  ["systemDayUsd", "system"],
] as const) {
  spending(`fifty calls at once can't pass the limit of a ${kind}: ten get their money`, async () => {
    const one = await spender();
    const others = await Promise.all(Array.from({ length: 5 }, spender));
    const budget = budgets(db, { ...plenty, [limit]: 0.1 });
    const who = (index: number) => {
      if (limit === "requestUsd") return one;
      const userId = limit === "userDayUsd" ? one.userId : (others[index % others.length]?.userId ?? one.userId);
      return { userId, requestId: randomUUID() };
    };
    const held = await Promise.all(Array.from({ length: 50 }, (_, index) => budget.reserve(who(index), 0.01)));
    assert.is(held.filter((one) => one !== null).length, 10);
    const total = (amounts: readonly number[] = []): number => amounts.reduce((sum, amount) => sum + amount, 0);
    const { request, user, system } = await spent();
    assert.equal([total(request), total(user), total(system)], [100_000, 100_000, 100_000], "refusals left nothing");
  });
}

spending("calls at once that are set aside and settled leave what was really spent", async () => {
  const people = await Promise.all(Array.from({ length: 4 }, spender));
  const budget = budgets(db, plenty);
  await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const held = await budget.reserve(people[index % people.length] ?? (await spender()), 0.01);
      assert.ok(held);
      await budget.settle(held, 0.004);
    }),
  );
  const { request, system } = await spent();
  assert.equal(request, [40_000, 40_000, 40_000, 40_000]);
  assert.equal(system, [160_000]);
});

spending("a call that cost more than was set aside is counted, and the next one is refused", async () => {
  const who = await spender();
  const budget = budgets(db, { ...plenty, userDayUsd: 0.05 });
  const held = await budget.reserve(who, 0.04);
  assert.ok(held);
  await budget.settle(held, 0.06);
  assert.equal((await spent()).user, [60_000]);
  assert.is(await budget.reserve(who, 0.000001), null);
  assert.ok(await budget.reserve(await spender(), 0.04), "another person may");
});

spending("a limit that is lowered during the day holds at once", async () => {
  const who = await spender();
  assert.ok(await budgets(db, plenty).reserve(who, 0.04));
  assert.is(await budgets(db, { ...plenty, systemDayUsd: 0.04 }).reserve(who, 0.01), null);
  assert.ok(await budgets(db, { ...plenty, systemDayUsd: 0.05 }).reserve(who, 0.01));
});

spending("yesterday's money is settled in yesterday's accounts", async () => {
  const who = await spender();
  const budget = budgets(db, plenty);
  const held = await budget.reserve(who, 0.04);
  assert.ok(held);
  await rows(db, sql`UPDATE spending SET account = replace(account, ${held.day}, '2020-01-01')`, z.unknown());
  await budget.reserve(who, 0.01);
  await budget.settle({ ...held, day: "2020-01-01" }, 0.02);
  const { user, request } = await spent();
  assert.equal(user, [20_000, 10_000]);
  assert.equal(request, [30_000], "a request's account has no day");
});

spending("a person who is erased takes their accounts along", async () => {
  const who = await spender();
  await budgets(db, plenty).reserve(who, 0.04);
  await rows(db, sql`DELETE FROM user_profiles WHERE user_id = ${who.userId}::uuid`, z.unknown());
  assert.equal(await spent(), { system: [40_000] });
});

spending("a budget of nothing, and an unknown person, set nothing aside", async () => {
  assert.is(await budgets(db, { ...plenty, systemDayUsd: 0 }).reserve(await spender(), 0.000001), null);
  try {
    await budgets(db, plenty).reserve({ requestId: randomUUID(), userId: randomUUID() }, 0.01);
    assert.unreachable();
  } catch (error) {
    assert.not.instance(error, assert.Assertion);
  }
  assert.equal(await spent(), {});
});

spending.run();
