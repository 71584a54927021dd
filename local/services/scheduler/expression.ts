import { type Cron, parseCron } from "./cron.ts";
import { CronError } from "./cron-fields.ts";
import { instantAfterGap, instantsOf, wallOf } from "./zones.ts";

/** An expression is none that EventBridge Scheduler knows; the message is AWS's, with the reason. */
export class ExpressionError extends Error {}

export type Expression =
  | { readonly kind: "rate"; readonly period: number }
  | { readonly kind: "cron"; readonly cron: Cron }
  | { readonly kind: "at"; readonly wall: number };

/** When a schedule runs. Instants are milliseconds since the epoch. */
export interface Timing {
  readonly expression: Expression;
  readonly zone: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Reads `rate(…)`, `cron(…)` or `at(…)`
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html). Throws ExpressionError.
 */
export function parseExpression(text: string): Expression {
  const [, kind, inner = ""] = /^(rate|cron|at)\(([^()]*)\)$/.exec(text) ?? [];
  if (kind === "rate") return { kind, period: ratePeriod(text, inner) };
  if (kind === "at") return { kind, wall: wallTime(text, inner) };
  if (kind !== "cron") return refuse(text, "it is none of rate(…), cron(…) and at(…)");
  try {
    return { kind, cron: parseCron(inner) };
  } catch (error) {
    if (!(error instanceof CronError)) throw error;
    return refuse(text, error.message);
  }
}

/** A day is 24 hours, also where the clock is changed. */
function ratePeriod(text: string, inner: string): number {
  const [, value, unit = ""] = /^([1-9]\d{0,6}) (minute|hour|day)s?$/.exec(inner) ?? [];
  return value === undefined ? refuse(text, "a rate is n minutes, hours or days") : Number(value) * (UNITS[unit] ?? 0);
}

function wallTime(text: string, inner: string): number {
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(inner) ? Date.parse(`${inner}Z`) : Number.NaN;
  const isDate = !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(inner);
  return isDate ? wall : refuse(text, "at takes a date and time, yyyy-mm-ddThh:mm:ss");
}

function refuse(text: string, reason: string): never {
  throw new ExpressionError(`Invalid Schedule Expression ${text}. Reason: ${reason}.`);
}

/**
 * The first run later than `after`, or undefined if there is none. `anchor` is the first run of a rate. A cron time that
 * the change to summer time leaves out is skipped; one that comes twice runs the first time only (User Guide, "Daylight
 * savings time"). Start and end are without effect on a schedule that runs once (API reference, CreateSchedule).
 */
export function nextRun(timing: Timing, anchor: number, after: number): number | undefined {
  const { expression, zone, start, end } = timing;
  if (expression.kind === "at") {
    const at = instantsOf(expression.wall, zone)[0] ?? instantAfterGap(expression.wall, zone);
    return at > after ? at : undefined;
  }
  const earliest = Math.max(after, (start ?? Number.NEGATIVE_INFINITY) - 1);
  const next =
    expression.kind === "rate"
      ? nextOfRate(expression.period, anchor, earliest)
      : nextOfCron(expression.cron, zone, earliest);
  return next === undefined || (end !== undefined && next > end) ? undefined : next;
}

const nextOfRate = (period: number, anchor: number, after: number): number =>
  anchor > after ? anchor : anchor + (Math.floor((after - anchor) / period) + 1) * period;

function nextOfCron(cron: Cron, zone: string, after: number): number | undefined {
  // Walls ascend, and so do the first instants at which the clock shows them.
  for (const wall of cron.walls(wallOf(after, zone))) {
    const instant = instantsOf(wall, zone)[0];
    if (instant !== undefined && instant > after) return instant;
  }
  return undefined;
}
