import { DescribeEventBusCommand, type EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, rows } from "../../db/connect.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import { HealthView } from "../../schemas/views.ts";
import { operation, serve } from "./contract/operation.ts";

const example = { status: "ok", checks: { database: "ok", bus: "ok" } };

export const getHealth = operation({
  id: "getHealth",
  method: "get",
  path: "/health",
  tag: "Service",
  summary: "Whether the service is ready",
  open: true,
  answers: {
    200: { description: "The database answers and the bus exists.", data: HealthView, example },
    503: { description: "One of them doesn't.", data: HealthView },
  },
});

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
  return [
    serve(getHealth, async () => {
      const results = await Promise.all(Object.entries(checks).map(check));
      const failing = results.filter(([, state]) => state !== "ok");
      const errors = failing.map(([name]) => ({ code: "unavailable", message: `The ${name} doesn't answer.` }));
      const found = Object.fromEntries(results);
      return failing.length === 0
        ? { status: 200, data: { status: "ok" as const, checks: found } }
        : { status: 503, data: { status: "unavailable" as const, checks: found }, errors };
    }),
  ];
};
