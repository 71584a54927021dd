import { type Graph, resourcesOf } from "./graph.ts";
import type { Log } from "./log.ts";
import type { Caller, Functions } from "./service.ts";
import type { Store } from "./store.ts";

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** The period of `rate(n unit)`, milliseconds (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html). */
export function ratePeriod(expression: string): number {
  const found = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  const period = Number(found?.[1] ?? 0) * (UNITS[found?.[2] ?? ""] ?? 0);
  if (period === 0) throw new Error(`${expression}: only rate(n minutes|hours|days) is played by the local platform`);
  return period;
}

const TICK_MS = 15_000;

/** EventBridge Scheduler, for functions at a rate. A run that fell due while the machine was off is made up for once. */
export function createSchedules(options: {
  graph: Graph;
  functions: Functions;
  store: Store;
  log: Log;
  clock?: () => number;
}): { start(): void; close(): void } {
  const { graph, functions, store, log, clock = Date.now } = options;
  store.migrate("scheduler", ["CREATE TABLE schedule_runs (name TEXT PRIMARY KEY, ran_at INTEGER NOT NULL) STRICT"]);
  const schedules = resourcesOf(graph, "aws:scheduler/schedule:Schedule").map(({ name, inputs }) => {
    const target = inputs.target as { arn: string; roleArn: string; input?: string };
    const role: Caller = { kind: "role", arn: target.roleArn, functionName: name };
    const enabled = inputs.state === "ENABLED";
    return { name, target, role, enabled, period: ratePeriod(String(inputs.scheduleExpression)) };
  });

  const lastRun = (name: string): number =>
    Number(store.db.prepare("SELECT ran_at FROM schedule_runs WHERE name = ?").get(name)?.ran_at ?? 0);

  const runDue = (): void => {
    for (const { name, target, role, enabled, period } of schedules) {
      const now = clock();
      if (!enabled || now - lastRun(name) < period) continue;
      store.db
        .prepare("INSERT INTO schedule_runs VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET ran_at = excluded.ran_at")
        .run(name, now);
      functions.invoke(target.arn, JSON.parse(target.input ?? "{}"), role).then(
        (outcome) => {
          if (!outcome.ok) log("error", `the schedule ${name} failed`, { error: outcome.error.errorMessage });
        },
        (error: unknown) => log("error", `the schedule ${name} could not run`, { error: String(error) }),
      );
    }
  };

  let timer: NodeJS.Timeout | null = null;
  return {
    start() {
      runDue();
      timer = setInterval(runDue, TICK_MS);
      timer.unref();
    },
    close() {
      if (timer) clearInterval(timer);
    },
  };
}
