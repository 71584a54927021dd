import { createHash } from "node:crypto";
import type { Context } from "hono";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { countUse } from "../../db/limits.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import type { LimitName, Limits } from "../../schemas/limits.ts";
import { sentence } from "../../schemas/problems.ts";
import { type Env, Refusal } from "./reply.ts";

const RequestContext = z.looseObject({ http: z.looseObject({ sourceIp: z.string() }) });

/**
 * The address that a request came from. `proxies` of ours stand before the gateway; each has put the address that it saw
 * at the end of `X-Forwarded-For`, and so has the gateway. What a caller writes there stands further left.
 */
export function addressOf(c: Context<Env>, proxies: number): string {
  const context = RequestContext.safeParse(c.env.event?.requestContext);
  const seen = context.success ? context.data.http.sourceIp : "";
  const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return (proxies === 0 ? seen : forwarded.at(-1 - proxies)) || seen;
}

/** Under a hash: who looks into the table finds no addresses. */
const keyOf = (name: LimitName, kind: "person" | "address", of: string): string =>
  `${name}:${kind}:${createHash("sha256").update(of).digest("base64url").slice(0, 22)}`;

/** A figure for CloudWatch, on which an alarm stands: uses that nobody could count. */
const unchecked = (name: LimitName): object => ({
  _aws: {
    Timestamp: Date.now(),
    CloudWatchMetrics: [
      { Namespace: "CareerAssist/Api", Dimensions: [[]], Metrics: [{ Name: "LimitsUnchecked", Unit: "Count" }] },
    ],
  },
  LimitsUnchecked: 1,
  limit: name,
});

export interface LimitTools {
  readonly db: Db;
  readonly limits: Limits;
  /** How many proxies of ours stand before the gateway. */
  readonly proxies: number;
  readonly count?: typeof countUse;
  readonly now?: () => number;
  readonly report?: (line: object) => void;
}

const ownLine = (line: object): void => {
  // Not by `console.log`, which on Lambda puts words before the line.
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/**
 * Counts what costs money, by person and by address, for all instances of the function together; refuses (429, with
 * `Retry-After`) what is too much. Somebody who was refused is refused without another look until their time has come. If
 * nobody can count, requests pass, and a figure goes up on which an alarm stands.
 */
export function limiting(tools: LimitTools) {
  const { db, limits, proxies, count = countUse, now = () => Date.now(), report = ownLine } = tools;
  const refusedUntil = new Map<string, number>();

  const secondsLeft = (keys: readonly string[]): number => {
    for (const [key, until] of refusedUntil) if (until <= now()) refusedUntil.delete(key);
    const ends = keys.map((key) => refusedUntil.get(key) ?? 0);
    return Math.ceil((Math.max(...ends) - now()) / 1_000);
  };

  const waitFor = async (name: LimitName, person: string, address: string): Promise<number> => {
    const { perPerson, perAddress, seconds } = limits[name];
    const allowances = [
      { key: keyOf(name, "person", person), most: perPerson },
      { key: keyOf(name, "address", address), most: perAddress },
    ];
    const known = secondsLeft(allowances.map(({ key }) => key));
    if (known > 0) return known;
    try {
      const wait = await count(db, allowances, seconds);
      // Whose allowance it is that is used up matters to nobody but this pair.
      if (wait > 0) refusedUntil.set(allowances[0]?.key ?? "", now() + wait * 1_000);
      return wait;
    } catch (error) {
      logJson({ level: "error", agent: "api", limit: name, ...describeError(error) });
      report(unchecked(name));
      return 0;
    }
  };

  return async (c: Context<Env>, name: LimitName): Promise<void> => {
    const wait = await waitFor(name, c.var.userId, addressOf(c, proxies));
    if (wait <= 0) return;
    c.header("Retry-After", String(wait));
    throw new Refusal(429, [{ code: "limit_reached", message: sentence("limit_reached") }]);
  };
}

export type Limiting = ReturnType<typeof limiting>;
