/** A cron expression is not one that AWS documents; the message says what is wrong. */
export class CronError extends Error {}

export interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Words for the numbers from `min` on. */
  readonly names?: readonly string[];
  /** The largest number that AWS takes after `/`; 0 where it takes no steps. */
  readonly maxStep: number;
}

export const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"] as const;
export const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] as const;

/** The numbers of a field, ascending: lists of numbers, names, ranges and steps, or `*`. Throws CronError. */
export function numbers(text: string, field: Field): number[] {
  const found = new Set<number>();
  for (const item of text.split(",")) {
    for (const value of itemOf(item, field)) found.add(value);
  }
  return [...found].sort((a, b) => a - b);
}

function itemOf(item: string, field: Field): number[] {
  const [, range = "", step] = /^([^/]*)(?:\/(\d+))?$/.exec(item) ?? refuse(item, field);
  const by = step === undefined ? 1 : Number(step);
  if (step !== undefined && (by < 1 || by > field.maxStep)) {
    throw new CronError(`${field.name}: "${item}" is not a step that is allowed here`);
  }
  const [from, to] = boundsOf(range, field, step !== undefined);
  if (from > to) throw new CronError(`${field.name}: the range "${item}" runs backwards`);
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}

/** `*` is everything, `a-b` a range; `a` is itself, or the beginning of steps up to the end of the field. */
function boundsOf(range: string, field: Field, stepped: boolean): readonly [number, number] {
  if (range === "*") return [field.min, field.max];
  const [first = "", last, more] = range.split("-");
  if (more !== undefined) refuse(range, field);
  const from = numberOf(first, field);
  if (last !== undefined) return [from, numberOf(last, field)];
  return [from, stepped ? field.max : from];
}

/** One number or name of a field. Throws CronError. */
export function numberOf(text: string, field: Field): number {
  const index = field.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = index >= 0 ? index + field.min : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return value >= field.min && value <= field.max ? value : refuse(text, field);
}

function refuse(text: string, field: Field): never {
  throw new CronError(`${field.name}: "${text}" is not a value from ${field.min} to ${field.max}`);
}
