import { DescribeEventBusCommand, type EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import * as z from "zod";
import { type Db, rows } from "../../db/connect.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import { type Env, reply } from "./reply.ts";

interface HealthTools {
  readonly db: Db;
  readonly eventBridge: EventBridgeClient;
  readonly busName: string;
}

/**
 * `GET /health`: ready if the database answers and the bus exists. Publishing to a bus that doesn't exist succeeds
 * silently, so it is asked for by name.
 */
export const healthRoutes = ({ db, eventBridge, busName }: HealthTools) => {
  const checks = {
    database: () => rows(db, sql`SELECT 1 AS one`, z.object({ one: z.number() })),
    bus: () => eventBridge.send(new DescribeEventBusCommand({ Name: busName })),
  };
  const check = async ([name, probe]: [string, () => Promise<unknown>]) => {
    try {
      await probe();
      return [name, "ok"] as const;
    } catch (error) {
      logJson({ level: "error", agent: "api", check: name, ...describeError(error) });
      return [name, "unavailable"] as const;
    }
  };
  return new Hono<Env>().get("/health", async (c) => {
    const results = await Promise.all(Object.entries(checks).map(check));
    const failing = results.filter(([, state]) => state !== "ok");
    const errors = failing.map(([name]) => ({ code: "unavailable", message: `The ${name} doesn't answer.` }));
    const status = failing.length === 0 ? "ok" : "unavailable";
    return reply(c, failing.length === 0 ? 200 : 503, { status, checks: Object.fromEntries(results) }, errors);
  });
};
