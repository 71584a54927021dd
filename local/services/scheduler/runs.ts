import { randomBytes } from "node:crypto";
import type { SQLOutputValue } from "node:sqlite";
import { AwsError } from "../../aws-error.ts";
import type { Clock, Log } from "../../log.ts";
import type { Store } from "../../store.ts";
import { backoff } from "../eventbridge/delivery.ts";
import { MAX_AGE, MAX_RETRIES, type Target, windowOf } from "./definition.ts";
import { type Invocation, timeText } from "./payload.ts";
import type { Schedule, Schedules } from "./schedules.ts";
import type { Targets } from "./targets.ts";

/** One invocation that is to be made, or made again. */
interface Run {
  readonly id: number;
  readonly schedule: string;
  readonly target: Target;
  readonly executionId: string;
  readonly scheduledAt: number;
  readonly firstAt: number;
  /** Tries that failed. */
  readonly attempts: number;
}

export interface Runs {
  /** Begins the runs that are due and makes the tries that are. */
  runDue(): void;
  /** When there is something to do again, milliseconds since the epoch. */
  nextAt(): number | undefined;
}

/** How late a run may be at its schedule's end; invocations are precise to a minute on AWS. */
const PRECISION = 60_000;

export function createRuns(options: {
  readonly store: Store;
  readonly schedules: Schedules;
  readonly targets: Targets;
  readonly arnOf: (name: string) => string;
  readonly log: Log;
  readonly clock: Clock;
  readonly random: () => number;
}): Runs {
  const { store, schedules, targets, arnOf, log, clock, random } = options;
  const { db } = store;
  const insert = db.prepare(
    "INSERT INTO schedule_attempts (schedule, target, execution, scheduled_at, first_at, attempts, next_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const dueRuns = db.prepare("SELECT * FROM schedule_attempts WHERE next_at <= ? ORDER BY next_at, id");
  const soonest = db.prepare("SELECT min(next_at) AS at FROM schedule_attempts");
  const drop = db.prepare("DELETE FROM schedule_attempts WHERE id = ?");
  const pending = db.prepare("SELECT 1 FROM schedule_attempts WHERE schedule = ?");

  const begin = (schedule: Schedule, now: number): void => {
    const { name, definition, dueAt } = schedule;
    schedules.advance(schedule, now);
    const end = definition.EndDate === undefined ? Number.POSITIVE_INFINITY : definition.EndDate * 1000;
    if (dueAt === null || now > end + windowOf(definition) + PRECISION) {
      log("warn", `a run of the schedule ${name} was missed, and the schedule has ended since`);
      complete(name);
      return;
    }
    const execution = randomBytes(8).toString("hex");
    insert.run(name, JSON.stringify(definition.Target), execution, dueAt, now, 0, now);
  };

  /** Deletes a schedule that wants it once its last run is over. */
  const complete = (name: string): void => {
    const schedule = schedules.find(name);
    if (schedule?.definition.ActionAfterCompletion !== "DELETE" || schedule.definition.State !== "ENABLED") return;
    if (schedule.dueAt === null && pending.get(name) === undefined) schedules.remove(name);
  };

  const invocationOf = ({ schedule, scheduledAt, executionId, attempts }: Run): Invocation => ({
    arn: arnOf(schedule),
    scheduledAt,
    executionId,
    attempt: attempts + 1,
  });

  const bury = (run: Run, error: AwsError, exhausted: string | undefined): (() => void) => {
    const details = { schedule: run.schedule, target: run.target.Arn, code: error.code, message: error.message };
    const queue = run.target.DeadLetterConfig?.Arn;
    log("error", `a run of the schedule ${run.schedule} was given up`, { ...details, deadLetterQueue: queue ?? null });
    if (queue === undefined) return () => undefined;
    const message = {
      body: targets.request(run.target, invocationOf(run)),
      messageAttributes: letterAttributes(run, arnOf(run.schedule), error, exhausted),
    };
    try {
      return targets.bury(queue, message, targets.callerFor(run.target));
    } catch (reason) {
      if (!(reason instanceof AwsError)) throw reason;
      log("error", "its dead-letter queue did not take it either", { ...details, deadLetterError: reason.message });
      return () => undefined;
    }
  };

  /** After a failed try: another one later, or the dead letters. */
  const failed = (run: Run, error: AwsError): (() => void) => {
    const { MaximumRetryAttempts: most = MAX_RETRIES, MaximumEventAgeInSeconds: age = MAX_AGE } =
      run.target.RetryPolicy ?? {};
    drop.run(run.id);
    const attempts = run.attempts + 1;
    const next = clock() + backoff(attempts, random);
    const isTransient = error.status >= 500 || error.status === 429;
    if (isTransient && run.attempts < most && next <= run.firstAt + age * 1000) {
      const { schedule, target, executionId, scheduledAt, firstAt } = run;
      insert.run(schedule, JSON.stringify(target), executionId, scheduledAt, firstAt, attempts, next);
      return () => undefined;
    }
    const exhausted = run.attempts >= most ? "MaximumRetryAttempts" : "MaximumEventAgeInSeconds";
    const tell = bury(run, error, isTransient ? exhausted : undefined);
    complete(run.schedule);
    return tell;
  };

  /** What the target takes and that the try is over are one transaction: a crash neither loses nor repeats it. */
  const attempt = (run: Run): void => {
    let tell: () => void;
    try {
      tell = store.transaction(() => {
        drop.run(run.id);
        const told = targets.call(run.target, invocationOf(run));
        complete(run.schedule);
        return told;
      });
    } catch (error) {
      tell = store.transaction(() => failed(run, asAwsError(error)));
    }
    tell();
  };

  return {
    runDue() {
      const now = clock();
      store.transaction(() => {
        for (const schedule of schedules.due(now)) begin(schedule, now);
      });
      for (const row of dueRuns.all(now)) attempt(runOf(row));
    },
    nextAt() {
      const retry = soonest.get()?.at ?? null;
      const times = [schedules.nextFire(), retry === null ? undefined : Number(retry)];
      const known = times.filter((time) => time !== undefined);
      return known.length === 0 ? undefined : Math.min(...known);
    },
  };
}

const runOf = (row: Record<string, SQLOutputValue>): Run => ({
  id: Number(row.id),
  schedule: String(row.schedule),
  target: JSON.parse(String(row.target)) as Target,
  executionId: String(row.execution),
  scheduledAt: Number(row.scheduled_at),
  firstAt: Number(row.first_at),
  attempts: Number(row.attempts),
});

const asAwsError = (error: unknown): AwsError =>
  error instanceof AwsError ? error : new AwsError("InternalFailure", String(error), 500);

/** The query protocol's name of the error, as AWS's example of a dead letter shows it. */
const CODES: Readonly<Record<string, string>> = { QueueDoesNotExist: "AWS.SimpleQueueService.NonExistentQueue" };

/** AWS's message attributes (https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html). */
function letterAttributes(run: Run, scheduleArn: string, error: AwsError, exhausted: string | undefined) {
  const text = (StringValue: string) => ({ DataType: "String", StringValue });
  return {
    ERROR_CODE: text(CODES[error.code] ?? error.code),
    ERROR_MESSAGE: text(error.message || "-"),
    EXECUTION_ID: text(run.executionId),
    ...(exhausted === undefined ? {} : { EXHAUSTED_RETRY_CONDITION: text(exhausted) }),
    IS_PAYLOAD_TRUNCATED: text("false"),
    RETRY_ATTEMPTS: text(String(run.attempts)),
    SCHEDULED_TIME: text(timeText(run.scheduledAt)),
    SCHEDULE_ARN: text(scheduleArn),
    TARGET_ARN: text(run.target.Arn),
  };
}
