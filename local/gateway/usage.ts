import * as z from "zod";
import { type Graph, resourcesOf } from "../graph.ts";
import type { Clock } from "../log.ts";
import type { Store } from "../store.ts";
import { type Throttle, tokenBucket } from "./throttle.ts";

/** What a usage plan says of one request: it may pass, or why not. */
export type Verdict =
  | { readonly kind: "passes"; readonly keyId: string }
  | { readonly kind: "unknown" | "throttled" | "used up" };

export interface Usage {
  /** Whether a request with this key may pass to a stage of an API; what passes counts. */
  admit(key: string | undefined, apiId: string, stage: string): Verdict;
}

const Key = z.object({ value: z.string(), enabled: z.boolean().default(true) });
const Plan = z.object({
  apiStages: z.array(z.object({ apiId: z.string(), stage: z.string() })).default([]),
  throttleSettings: z.object({ burstLimit: z.number().optional(), rateLimit: z.number().optional() }).optional(),
  quotaSettings: z.object({ limit: z.number(), period: z.enum(["DAY", "WEEK", "MONTH"]) }).optional(),
});
const PlanKey = z.object({ keyId: z.string(), usagePlanId: z.string() });

interface Member {
  readonly keyId: string;
  readonly planId: string;
  readonly plan: z.infer<typeof Plan>;
  readonly mayPass: Throttle;
}

const MIGRATIONS = [
  `CREATE TABLE api_usage (
     plan TEXT NOT NULL, key TEXT NOT NULL, period TEXT NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (plan, key)
   ) STRICT;`,
];

/** The first day of the period that a moment lies in (UTC); weeks begin on Sunday. */
function periodOf(period: "DAY" | "WEEK" | "MONTH", now: number): string {
  const day = new Date(now);
  if (period === "WEEK") day.setUTCDate(day.getUTCDate() - day.getUTCDay());
  if (period === "MONTH") day.setUTCDate(1);
  return day.toISOString().slice(0, 10);
}

const noLimit: Throttle = () => true;

/** The API keys and usage plans of a graph. Quotas are counted in the store and outlive the platform. */
export function createUsage(graph: Graph, store: Store, clock: Clock): Usage {
  store.migrate("api-usage", MIGRATIONS);
  const read = store.db.prepare("SELECT used FROM api_usage WHERE plan = ? AND key = ? AND period = ?");
  const write = store.db.prepare(
    `INSERT INTO api_usage VALUES (?, ?, ?, ?)
     ON CONFLICT (plan, key) DO UPDATE SET period = excluded.period, used = excluded.used`,
  );
  const keys = resourcesOf(graph, "aws:apigateway/apiKey:ApiKey").map(({ id, outputs }) => ({
    id,
    ...Key.parse(outputs),
  }));
  const plans = new Map(
    resourcesOf(graph, "aws:apigateway/usagePlan:UsagePlan").map(({ id, outputs }) => [id, Plan.parse(outputs)]),
  );
  const members = resourcesOf(graph, "aws:apigateway/usagePlanKey:UsagePlanKey").map((node): Member => {
    const { keyId, usagePlanId: planId } = PlanKey.parse(node.outputs);
    const plan = plans.get(planId);
    if (!plan || !keys.some(({ id }) => id === keyId)) throw new Error(`${node.name}: its key or its plan is unknown`);
    const { rateLimit, burstLimit } = plan.throttleSettings ?? {};
    const isThrottled = rateLimit !== undefined && burstLimit !== undefined;
    return { keyId, planId, plan, mayPass: isThrottled ? tokenBucket(rateLimit, burstLimit, clock) : noLimit };
  });

  /** Counts one request. False if the quota of the period is used up. */
  const count = ({ keyId, planId, plan: { quotaSettings } }: Member): boolean => {
    if (!quotaSettings) return true;
    const period = periodOf(quotaSettings.period, clock());
    const used = Number(read.get(planId, keyId, period)?.used ?? 0);
    if (used >= quotaSettings.limit) return false;
    write.run(planId, keyId, period, used + 1);
    return true;
  };

  return {
    admit(value, apiId, stage) {
      const key = keys.find((each) => each.enabled && each.value === value);
      const member = members.find(
        ({ keyId, plan }) =>
          keyId === key?.id && plan.apiStages.some((each) => each.apiId === apiId && each.stage === stage),
      );
      if (!member) return { kind: "unknown" };
      if (!member.mayPass()) return { kind: "throttled" };
      return count(member) ? { kind: "passes", keyId: member.keyId } : { kind: "used up" };
    },
  };
}
