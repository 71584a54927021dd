import type { SQLOutputValue } from "node:sqlite";
import type { Clock } from "../../log.ts";
import type { Store } from "../../store.ts";
import { type Definition, timingOf, windowOf } from "./definition.ts";
import { nextRun } from "./expression.ts";

/** A schedule as it is kept. Times are milliseconds since the epoch. */
export interface Schedule {
  readonly name: string;
  readonly definition: Definition;
  readonly token: string | null;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** The first run of a rate, from which the others are counted. */
  readonly anchor: number;
  /** The next run as scheduled; null if there is none. */
  readonly dueAt: number | null;
  /** When that run begins: later than `dueAt` in a flexible window. */
  readonly fireAt: number | null;
}

export interface Schedules {
  find(name: string): Schedule | undefined;
  /** By name. */
  list(): readonly Schedule[];
  /** Makes a schedule or changes it; the next run follows from the definition. */
  put(name: string, definition: Definition, token: string | null): Schedule;
  remove(name: string): void;
  /** The schedules whose run begins by now. */
  due(now: number): readonly Schedule[];
  /** Plans the run after the one that begins now. */
  advance(schedule: Schedule, now: number): void;
  /** When the next run begins, of all schedules. */
  nextFire(): number | undefined;
  /** Takes over what the program says: its schedules by name, with the name that an earlier release kept them under. */
  deploy(
    program: readonly { readonly name: string; readonly formerName: string; readonly definition: Definition }[],
  ): void;
}

type Row = Record<string, SQLOutputValue>;

const numberOf = (value: SQLOutputValue | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

const scheduleOf = (row: Row): Schedule => ({
  name: String(row.name),
  definition: JSON.parse(String(row.definition)) as Definition,
  token: row.token === null ? null : String(row.token),
  createdAt: Number(row.created_at),
  modifiedAt: Number(row.modified_at),
  anchor: Number(row.anchor),
  dueAt: numberOf(row.due_at),
  fireAt: numberOf(row.fire_at),
});

/** What decides when a schedule runs, as one text. */
const rhythmOf = ({
  ScheduleExpression,
  ScheduleExpressionTimezone,
  StartDate,
  EndDate,
  FlexibleTimeWindow,
}: Definition) =>
  JSON.stringify([ScheduleExpression, ScheduleExpressionTimezone, StartDate, EndDate, FlexibleTimeWindow]);

/** The schedules in the store: the program's and those made at run time. */
export function createSchedules(store: Store, clock: Clock, random: () => number): Schedules {
  const { db } = store;
  const one = db.prepare("SELECT * FROM schedules WHERE name = ?");
  const all = db.prepare("SELECT * FROM schedules WHERE gone = 0 ORDER BY name");
  const keep = db.prepare(
    `INSERT INTO schedules (name, definition, program, token, created_at, modified_at, anchor, due_at, fire_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET gone = 0,
     definition = excluded.definition, program = coalesce(excluded.program, program), token = excluded.token,
     created_at = excluded.created_at, modified_at = excluded.modified_at,
     anchor = excluded.anchor, due_at = excluded.due_at, fire_at = excluded.fire_at`,
  );
  const firing = db.prepare("SELECT * FROM schedules WHERE gone = 0 AND fire_at <= ? ORDER BY fire_at, name");
  const soonest = db.prepare("SELECT min(fire_at) AS at FROM schedules WHERE gone = 0");
  const plan = db.prepare("UPDATE schedules SET due_at = ?, fire_at = ? WHERE name = ?");
  const vanish = db.prepare("UPDATE schedules SET gone = 1, due_at = NULL, fire_at = NULL WHERE name = ?");
  const erase = db.prepare("DELETE FROM schedules WHERE name = ?");
  const forget = db.prepare("DELETE FROM schedule_attempts WHERE schedule = ?");

  const find = (name: string): Schedule | undefined => {
    const row = one.get(name);
    return row === undefined || row.gone === 1 ? undefined : scheduleOf(row);
  };

  const fireOf = (definition: Definition, dueAt: number | null): number | null =>
    dueAt === null ? null : dueAt + Math.floor(random() * windowOf(definition));

  /** The first run from `from` on, and when it begins. */
  const planned = (definition: Definition, anchor: number, from: number) => {
    const isOn = definition.State === "ENABLED";
    const dueAt = isOn ? (nextRun(timingOf(definition), anchor, from - 1) ?? null) : null;
    return { anchor, dueAt, fireAt: fireOf(definition, dueAt) };
  };

  /** A schedule whose rhythm is as before keeps it; a new one begins with its start date, or at once. */
  const planFor = (definition: Definition, known: Schedule | undefined, now: number) => {
    const begin = definition.StartDate === undefined ? now : definition.StartDate * 1000;
    if (known === undefined || rhythmOf(known.definition) !== rhythmOf(definition))
      return planned(definition, begin, now);
    return known.definition.State === definition.State ? known : planned(definition, known.anchor, now);
  };

  const write = (
    name: string,
    definition: Definition,
    token: string | null,
    program: string | null,
    plan: Pick<Schedule, "anchor" | "dueAt" | "fireAt">,
  ): void => {
    const now = clock();
    const createdAt = find(name)?.createdAt ?? now;
    const { anchor, dueAt, fireAt } = plan;
    keep.run(name, JSON.stringify(definition), program, token, createdAt, now, anchor, dueAt, fireAt);
  };

  const remove = (name: string): void => {
    forget.run(name);
    if ((one.get(name)?.program ?? null) === null) erase.run(name);
    else vanish.run(name);
  };

  /** When a schedule ran that an earlier release played; it kept no more than that. */
  const formerRun = (formerName: string): number | null => {
    const row = db.prepare("SELECT ran_at FROM schedule_runs WHERE name = ?").get(formerName);
    db.prepare("DELETE FROM schedule_runs WHERE name = ?").run(formerName);
    return numberOf(row?.ran_at);
  };

  return {
    find,
    list: () => all.all().map(scheduleOf),
    put(name, definition, token) {
      write(name, definition, token, null, planFor(definition, find(name), clock()));
      const written = find(name);
      if (!written) throw new Error(`the schedule ${name} was not written`);
      return written;
    },
    remove,
    due: (now) => firing.all(now).map(scheduleOf),
    advance({ name, definition, anchor, dueAt }, now) {
      // Runs whose whole window has passed are not made up for: the one that begins now stands for them.
      const after = Math.max(dueAt ?? now, now - windowOf(definition));
      const next = planned(definition, anchor, after + 1);
      plan.run(next.dueAt, next.fireAt, name);
    },
    nextFire: () => numberOf(soonest.get()?.at) ?? undefined,

    deploy(program) {
      const names = new Set(program.map(({ name }) => name));
      for (const row of db.prepare("SELECT name FROM schedules WHERE program IS NOT NULL").all()) {
        if (names.has(String(row.name))) continue;
        forget.run(String(row.name));
        erase.run(String(row.name));
      }
      for (const { name, formerName, definition } of program) {
        const text = JSON.stringify(definition);
        if (one.get(name)?.program === text) continue;
        const ranAt = formerRun(formerName);
        const plan = ranAt === null ? planFor(definition, find(name), clock()) : planned(definition, ranAt, ranAt + 1);
        write(name, definition, null, text, plan);
      }
    },
  };
}
