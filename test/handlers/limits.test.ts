import { Hono } from "hono";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Db } from "../../db/connect.ts";
import type { Allowance, countUse } from "../../db/limits.ts";
import { addressOf, limiting } from "../../handlers/api/limits.ts";
import { type Env, Refusal } from "../../handlers/api/reply.ts";
import { defaultLimits, limitsOf } from "../../schemas/limits.ts";

const limits = suite("limits of what costs money");

// The counting is a stand-in here; the statement behind it is tried against PostgreSQL in test/e2e/identity.test.ts.
const db = {} as Db;

/** Calls a route with a limit, as this person from this address. */
async function ask(limit: ReturnType<typeof limiting>, person = "robin", forwarded = "198.51.100.7") {
  const app = new Hono<Env>();
  app.get("/", async (c) => {
    c.set("userId", person);
    await limit(c, "analyses");
    return c.text("in");
  });
  app.onError((error, c) => c.text(error.message, error instanceof Refusal ? error.status : 500));
  const event = { requestContext: { http: { sourceIp: "203.0.113.9" } } };
  const answer = await app.request("/", { headers: { "x-forwarded-for": forwarded } }, { event });
  return { status: answer.status, retryAfter: answer.headers.get("retry-after") };
}

/** Counts in memory, one person's allowance at a time. */
function counting(wait: (used: number) => number) {
  const seen: (readonly Allowance[])[] = [];
  const count: typeof countUse = async (_db, allowances) => {
    seen.push(allowances);
    return wait(seen.length);
  };
  return { seen, count };
}

limits("who asks too often is told when to come again, and is not looked up until then", async () => {
  let now = 0;
  const { seen, count } = counting((used) => (used > 2 ? 90 : 0));
  const limit = limiting({ db, limits: defaultLimits, proxies: 0, count, now: () => now });
  assert.equal((await ask(limit)).status, 200);
  assert.equal((await ask(limit)).status, 200);
  assert.equal(await ask(limit), { status: 429, retryAfter: "90" });
  now = 30_000;
  assert.equal(await ask(limit), { status: 429, retryAfter: "60" });
  assert.is(seen.length, 3);
  now = 90_000;
  assert.is((await ask(limit)).status, 429);
  assert.is(seen.length, 4, "the time has come to look again");
});

limits("a person and an address each have an allowance, under keys that name neither", async () => {
  const { seen, count } = counting(() => 0);
  await ask(limiting({ db, limits: defaultLimits, proxies: 0, count }));
  const [allowances = []] = seen;
  const { perPerson, perAddress } = defaultLimits.analyses;
  assert.equal(
    allowances.map(({ most }) => most),
    [perPerson, perAddress],
  );
  assert.not.match(JSON.stringify(allowances), /robin|203\.0/);
});

limits("if nobody can count, requests pass and a figure goes up", async () => {
  const reported: object[] = [];
  const limit = limiting({
    db,
    limits: defaultLimits,
    proxies: 0,
    count: async () => {
      throw new Error("no database");
    },
    report: (line) => reported.push(line),
  });
  const { log } = console;
  console.log = () => undefined;
  try {
    assert.is((await ask(limit)).status, 200);
  } finally {
    console.log = log;
  }
  assert.is(reported.length, 1);
  assert.match(JSON.stringify(reported), '"LimitsUnchecked":1');
});

limits("the address is the one that the outermost proxy of ours saw, whatever the caller writes", async () => {
  const app = new Hono<Env>();
  app.get("/:proxies", (c) => c.text(addressOf(c, Number(c.req.param("proxies")))));
  const event = { requestContext: { http: { sourceIp: "203.0.113.9" } } };
  const seenBy = async (proxies: number, forwarded?: string) => {
    const headers = forwarded === undefined ? undefined : { "x-forwarded-for": forwarded };
    return await (await app.request(`/${proxies}`, headers === undefined ? {} : { headers }, { event })).text();
  };
  assert.is(await seenBy(0, "10.0.0.1, 203.0.113.9"), "203.0.113.9");
  assert.is(await seenBy(1, "10.0.0.1, 198.51.100.7, 203.0.113.9"), "198.51.100.7");
  assert.is(await seenBy(1), "203.0.113.9");
});

limits("a stack's own limits stand over the defaults, and nonsense is refused", () => {
  const own = limitsOf({ analyses: { perPerson: 3 } });
  assert.equal(own.analyses, { ...defaultLimits.analyses, perPerson: 3 });
  assert.equal(own.exports, defaultLimits.exports);
  assert.throws(() => limitsOf({ analyzes: { perPerson: 3 } }));
  assert.throws(() => limitsOf({ analyses: { perPerson: 0 } }));
});

limits.run();
