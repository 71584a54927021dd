import { type DayRule, daysOfMonth, daysOfWeek } from "./cron-days.ts";
import { CronError, MONTHS, numbers } from "./cron-fields.ts";

/** A cron expression, ready to be asked. */
export interface Cron {
  /** The wall-clock times that it names, from `from` on, in order (milliseconds as if the zone were UTC). */
  walls(from: number): Generator<number>;
}

const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

/**
 * Reads the six fields of AWS's dialect, `minutes hours day-of-month month day-of-week year`
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based). One of the two fields of days
 * must be `?`. Throws CronError.
 */
export function parseCron(text: string): Cron {
  const fields = text.trim().split(/\s+/);
  const [minute = "", hour = "", dayOfMonth = "", month = "", dayOfWeek = "", year = ""] = fields;
  if (fields.length !== 6) throw new CronError("a cron expression has six fields");
  if ((dayOfMonth === "?") === (dayOfWeek === "?")) {
    throw new CronError("exactly one of day-of-month and day-of-week must be ?");
  }
  return cronOf({
    minutes: numbers(minute, { name: "minutes", min: 0, max: 59, maxStep: 59 }),
    hours: numbers(hour, { name: "hours", min: 0, max: 23, maxStep: 23 }),
    months: numbers(month, { name: "month", min: 1, max: 12, names: MONTHS, maxStep: 12 }),
    years: numbers(year, { name: "year", min: FIRST_YEAR, max: LAST_YEAR, maxStep: LAST_YEAR - FIRST_YEAR }),
    days: dayOfMonth === "?" ? daysOfWeek(dayOfWeek) : daysOfMonth(dayOfMonth),
  });
}

function cronOf(fields: {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly months: readonly number[];
  readonly years: readonly number[];
  readonly days: DayRule;
}): Cron {
  return {
    *walls(from) {
      const start = new Date(from);
      const month = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 1);
      for (const y of fields.years) {
        if (y < start.getUTCFullYear()) continue;
        for (const m of fields.months) {
          if (Date.UTC(y, m - 1, 1) < month) continue;
          for (const wall of timesOf(y, m, fields)) if (wall >= from) yield wall;
        }
      }
    },
  };
}

function* timesOf(
  year: number,
  month: number,
  fields: { readonly days: DayRule; readonly hours: readonly number[]; readonly minutes: readonly number[] },
): Generator<number> {
  for (const day of fields.days(year, month)) {
    for (const hour of fields.hours) {
      for (const minute of fields.minutes) yield Date.UTC(year, month - 1, day, hour, minute);
    }
  }
}
