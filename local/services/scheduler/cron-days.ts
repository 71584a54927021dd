import { CronError, type Field, numberOf, numbers, WEEKDAYS } from "./cron-fields.ts";

/** The days of a month (1 to 12) that a field of days names, ascending. */
export type DayRule = (year: number, month: number) => number[];

const OF_MONTH: Field = { name: "day-of-month", min: 1, max: 31, maxStep: 31 };
const OF_WEEK: Field = { name: "day-of-week", min: 1, max: 7, names: WEEKDAYS, maxStep: 0 };
const SUNDAY = 1;
const SATURDAY = 7;

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 1 is Sunday, as in AWS's expressions. */
const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;

const daysWhere = (year: number, month: number, holds: (day: number) => boolean): number[] =>
  Array.from({ length: lengthOf(year, month) }, (_, index) => index + 1).filter(holds);

/** `L`, `15W`, or numbers. What AWS doesn't document (`LW`, `L-3`, `W` in a list) is refused. Throws CronError. */
export function daysOfMonth(text: string): DayRule {
  if (text === "L") return (year, month) => [lengthOf(year, month)];
  const near = /^(\d+)W$/.exec(text)?.[1];
  if (near !== undefined) {
    const day = numberOf(near, OF_MONTH);
    return (year, month) => (day > lengthOf(year, month) ? [] : [workdayNear(year, month, day)]);
  }
  const days = new Set(numbers(text, OF_MONTH));
  return (year, month) => daysWhere(year, month, (day) => days.has(day));
}

/** The Monday to Friday nearest to a day, without leaving the month. */
function workdayNear(year: number, month: number, day: number): number {
  const weekday = weekdayOf(year, month, day);
  if (weekday === SATURDAY) return day === 1 ? 3 : day - 1;
  if (weekday === SUNDAY) return day === lengthOf(year, month) ? day - 2 : day + 1;
  return day;
}

/** `L` (Saturday), `6L` (the month's last Friday), `3#2` (its second Tuesday), or numbers and names. Throws CronError. */
export function daysOfWeek(text: string): DayRule {
  const last = /^([^#,-]+)L$/.exec(text)?.[1];
  if (last !== undefined) {
    const weekday = numberOf(last, OF_WEEK);
    return (year, month) => daysWhere(year, month, (day) => weekdayOf(year, month, day) === weekday).slice(-1);
  }
  const [which = "", nth, more] = text.split("#");
  if (nth !== undefined) {
    if (more !== undefined || !/^[1-5]$/.test(nth))
      throw new CronError(`day-of-week: "${text}" is not a day from #1 to #5`);
    const weekday = numberOf(which, OF_WEEK);
    const index = Number(nth) - 1;
    return (year, month) =>
      daysWhere(year, month, (day) => weekdayOf(year, month, day) === weekday).slice(index, index + 1);
  }
  const weekdays = new Set(text === "L" ? [SATURDAY] : numbers(text, OF_WEEK));
  return (year, month) => daysWhere(year, month, (day) => weekdays.has(weekdayOf(year, month, day)));
}
