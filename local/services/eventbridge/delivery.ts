import { AwsError } from "../../aws-error.ts";
import type { Clock, Log } from "../../log.ts";
import type { Caller } from "../../service.ts";
import type { Store } from "../../store.ts";
import type { TransactionalQueues } from "../sqs/index.ts";
import type { Envelope } from "./envelope.ts";
import type { Rule, Rules } from "./rules.ts";
import { MAX_AGE, MAX_RETRIES, type Target } from "./targets.ts";
import { payloadFor } from "./transform.ts";

/** What remains to be done after a commit: telling those who wait. */
export type Afterwards = (() => void)[];

type Message = Pick<Envelope, "text" | "value" | "trace">;

export interface Deliveries {
  /** Delivers an event to all targets of a rule, within the current transaction. */
  deliver(rule: Rule, event: Message, afterwards: Afterwards): void;
  /** Tries again what is due; returns when the next is. */
  retryDue(): number | undefined;
}

/** The longest wait between two tries, milliseconds: 185 of them fill about a day. */
const LONGEST_WAIT = 480_000;

/** Milliseconds before try number `attempt` + 1: doubling from one second, with up to a fifth of jitter. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(attempt - 1, 20));
  return Math.round(wait * (0.9 + random() * 0.2));
}

/**
 * Delivery to targets. A queue of this store takes the message in the same transaction as the event. What fails for a
 * while is written down and tried again; what can't succeed goes to the target's dead-letter queue at once.
 */
export function createDeliveries(options: {
  readonly store: Store;
  readonly rules: Rules;
  readonly queues: TransactionalQueues;
  readonly log: Log;
  readonly clock: Clock;
}): Deliveries {
  const { store, rules, queues, log, clock } = options;
  const { db } = store;
  const defer = db.prepare(
    "INSERT INTO eb_deliveries (bus, rule, target, event, trace, attempts, first_at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );

  const callerFor = (rule: Rule, target: Target): Caller =>
    target.roleArn === undefined
      ? { kind: "service", principal: "events.amazonaws.com", sourceArn: rule.arn }
      : { kind: "role", arn: target.roleArn, functionName: "EventBridge" };

  const send = (rule: Rule, target: Target, event: Message): (() => void) => {
    const facts = { ruleArn: rule.arn, ruleName: rule.name, ingestionTime: new Date(clock()).toISOString() };
    const body = payloadFor(target, event, facts);
    const message = { body, ...(event.trace === undefined ? {} : { trace: event.trace }) };
    return queues.enqueue(target.arn, message, callerFor(rule, target));
  };

  const bury = (rule: Rule, target: Target, event: Message, why: Failure, afterwards: Afterwards): void => {
    const details = { rule: rule.arn, target: target.arn, code: why.code, message: why.message };
    if (target.deadLetterArn === undefined) {
      log("warn", "an event could not be delivered and the target has no dead-letter queue", details);
      return;
    }
    const text = (StringValue: string) => ({ DataType: "String", StringValue });
    const number = (value: number) => ({ DataType: "Number", StringValue: String(value) });
    const messageAttributes = {
      RULE_ARN: text(rule.arn),
      TARGET_ARN: text(target.arn),
      ERROR_CODE: text(why.code),
      ERROR_MESSAGE: text(why.message),
      RETRY_ATTEMPTS: number(why.retries),
      ...(why.exhausted === undefined ? {} : { EXHAUSTED_RETRY_CONDITION: text(why.exhausted) }),
    };
    try {
      const caller: Caller = { kind: "service", principal: "events.amazonaws.com", sourceArn: rule.arn };
      afterwards.push(queues.enqueue(target.deadLetterArn, { body: event.text, messageAttributes }, caller));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      log("warn", "an event could be delivered neither to its target nor to its dead-letter queue", {
        ...details,
        deadLetterQueue: target.deadLetterArn,
        deadLetterError: error.message,
      });
    }
  };

  const attempt = (rule: Rule, target: Target, event: Message, tried: Tried, afterwards: Afterwards): void => {
    try {
      afterwards.push(send(rule, target, event));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const now = clock();
      const attempts = tried.attempts + 1;
      const failure = { ...failureOf(error), retries: attempts - 1 };
      const { maxAge = MAX_AGE, maxRetries = MAX_RETRIES } = target;
      const next = now + backoff(attempts);
      if (error.status < 500) bury(rule, target, event, failure, afterwards);
      else if (attempts > maxRetries) {
        bury(rule, target, event, { ...failure, exhausted: "MaximumRetryAttempts" }, afterwards);
      } else if (next > tried.firstAt + maxAge * 1000) {
        bury(rule, target, event, { ...failure, exhausted: "MaximumEventAgeInSeconds" }, afterwards);
      } else {
        const { bus, name } = rule;
        defer.run(bus, name, target.id, event.text, event.trace ?? null, attempts, tried.firstAt, next);
      }
    }
  };

  return {
    deliver(rule, event, afterwards) {
      const fresh = { attempts: 0, firstAt: clock() };
      for (const target of rules.targets(rule)) attempt(rule, target, event, fresh, afterwards);
    },

    retryDue() {
      const afterwards: Afterwards = [];
      store.transaction(() => {
        const due = db
          .prepare("SELECT * FROM eb_deliveries WHERE next_at <= ? ORDER BY next_at LIMIT 500")
          .all(clock());
        for (const row of due) {
          db.prepare("DELETE FROM eb_deliveries WHERE id = ?").run(Number(row.id));
          const rule = rules.find(String(row.bus), String(row.rule));
          const target = rule && rules.targets(rule).find((each) => each.id === row.target);
          if (!rule || !target) continue;
          const text = String(row.event);
          const trace = row.trace === null ? undefined : String(row.trace);
          const event = { text, value: JSON.parse(text) as Envelope["value"], trace };
          attempt(rule, target, event, { attempts: Number(row.attempts), firstAt: Number(row.first_at) }, afterwards);
        }
      });
      for (const tell of afterwards) tell();
      const next = db.prepare("SELECT min(next_at) AS at FROM eb_deliveries").get()?.at;
      return next === null || next === undefined ? undefined : Number(next);
    },
  };
}

interface Tried {
  readonly attempts: number;
  readonly firstAt: number;
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly retries: number;
  readonly exhausted?: "MaximumRetryAttempts" | "MaximumEventAgeInSeconds";
}

/** EventBridge's own names for what went wrong at a target (User Guide, dead-letter queues). */
function failureOf(error: AwsError): { code: string; message: string } {
  const code =
    error.code === "AccessDeniedException"
      ? "NO_PERMISSIONS"
      : error.code === "QueueDoesNotExist"
        ? "NO_RESOURCE"
        : error.status >= 500
          ? "INTERNAL_ERROR"
          : "INVALID_PARAMETER";
  return { code, message: error.message };
}
