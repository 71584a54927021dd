import type { SQLOutputValue } from "node:sqlite";
import { AwsError } from "../../aws-error.ts";
import { authorize } from "../../iam/denied.ts";
import type { Clock, Log } from "../../log.ts";
import type { Authorizer, Caller, LaterFunctions } from "../../service.ts";
import type { Store } from "../../store.ts";
import type { TransactionalQueues } from "../sqs/index.ts";
import { createBury, failureOf } from "./dead-letters.ts";
import type { Destination } from "./destinations.ts";
import type { Envelope } from "./envelope.ts";
import { CallFailed, createHttpCalls } from "./http-calls.ts";
import type { Rule, Rules } from "./rules.ts";
import { kindOf, MAX_AGE, MAX_RETRIES, type Target } from "./targets.ts";
import { payloadFor } from "./transform.ts";

/** What remains to be done after a commit: telling those who wait. */
export type Afterwards = (() => void)[];

type Message = Pick<Envelope, "text" | "value" | "trace"> & Partial<Pick<Envelope, "at" | "forwarded">>;

/** What lies beyond queues and HTTP endpoints: asked for when an event is delivered, since it is made after the buses. */
export interface OtherTargets {
  /** Hands an event over to another bus, within the current transaction. */
  forward(bus: string, event: Message, afterwards: Afterwards): void;
  functions(): LaterFunctions | undefined;
}

export interface Deliveries {
  /** Delivers an event to all targets of a rule, within the current transaction. */
  deliver(rule: Rule, event: Message, afterwards: Afterwards): void;
  /** Tries again what is due. */
  retryDue(): void;
  close(): void;
}

/** The longest wait between two tries, milliseconds: 185 of them fill about a day. */
const LONGEST_WAIT = 480_000;
/** HTTP calls at the same time. */
const MOST_CALLS = 50;

/** Milliseconds before try number `attempt` + 1: doubling from one second, with up to a fifth of jitter. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(attempt - 1, 20));
  return Math.round(wait * (0.9 + random() * 0.2));
}

/** A delivery that is written down, to be tried when its time comes. */
interface Pending {
  readonly id: number;
  readonly rule: Rule;
  readonly target: Target;
  readonly event: Message;
  readonly attempts: number;
  readonly firstAt: number;
}

/**
 * Delivery to targets. A queue, a function and another bus of this store take it in the same transaction as the event; a
 * call to an HTTP endpoint is written down in it and made afterwards. What fails for a while is tried again, what can't succeed goes to
 * the target's dead-letter queue at once.
 */
export function createDeliveries(options: {
  readonly store: Store;
  readonly rules: Rules;
  readonly queues: TransactionalQueues;
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly others: OtherTargets;
  readonly authorizer: Authorizer;
  readonly log: Log;
  readonly clock: Clock;
}): Deliveries {
  const { store, rules, queues, destinations, others, authorizer, log, clock } = options;
  const { db } = store;
  const bury = createBury(queues, log);
  const calls = createHttpCalls(clock);
  const underWay = new Set<number>();
  let wake: NodeJS.Timeout | undefined;
  let closed = false;

  const insert = db.prepare(
    "INSERT INTO eb_deliveries (bus, rule, target, event, trace, attempts, first_at, next_at, way) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const due = db.prepare("SELECT * FROM eb_deliveries WHERE way = ? AND next_at <= ? ORDER BY next_at LIMIT ?");
  const done = db.prepare("DELETE FROM eb_deliveries WHERE id = ?");
  const postpone = db.prepare("UPDATE eb_deliveries SET next_at = ? WHERE id = ?");

  const defer = (rule: Rule, target: Target, event: Message, attempts: number, firstAt: number, at: number): void => {
    const way = kindOf(target) === "destination" ? "http" : "queue";
    insert.run(rule.bus, rule.name, target.id, event.text, event.trace ?? null, attempts, firstAt, at, way);
  };

  const callerFor = (rule: Rule, target: Target): Caller =>
    target.roleArn === undefined
      ? { kind: "service", principal: "events.amazonaws.com", sourceArn: rule.arn }
      : { kind: "role", arn: target.roleArn, functionName: "EventBridge" };

  const payload = (rule: Rule, target: Target, event: Message): string =>
    payloadFor(target, event, {
      ruleArn: rule.arn,
      ruleName: rule.name,
      ingestionTime: new Date(clock()).toISOString(),
    });

  const toQueue = (rule: Rule, target: Target, event: Message): (() => void) => {
    const body = payload(rule, target, event);
    const message = { body, ...(event.trace === undefined ? {} : { trace: event.trace }) };
    return queues.enqueue(target.arn, message, callerFor(rule, target));
  };

  /** As on AWS the invocation is asynchronous: the function's own retries and destinations come after it. */
  const toFunction = (rule: Rule, target: Target, event: Message): (() => void) => {
    const functions = others.functions();
    if (!functions) throw new AwsError("ResourceNotFoundException", `Function not found: ${target.arn}`, 404);
    functions.invokeLater(target.arn, jsonOf(payload(rule, target, event)), callerFor(rule, target));
    return () => undefined;
  };

  const toBus = (rule: Rule, target: Target, event: Message, afterwards: Afterwards): void => {
    if (event.forwarded) {
      // User Guide, "Sending events between event buses": what a bus was sent by a rule goes no further.
      log("warn", "an event that came from another bus is not sent on to a third", { rule: rule.arn });
      return;
    }
    const events: Caller = { kind: "service", principal: "events.amazonaws.com", sourceArn: rule.arn };
    if (target.roleArn !== undefined) {
      authorize(authorizer, events, { action: "sts:AssumeRole", resource: target.roleArn });
    }
    const { source, "detail-type": detailType } = event.value;
    authorize(authorizer, callerFor(rule, target), {
      action: "events:PutEvents",
      resource: target.arn,
      context: { "events:source": String(source), "events:detail-type": String(detailType) },
    });
    others.forward(rules.bus(target.arn), event, afterwards);
  };

  const carryOut = ({ rule, target, event }: Omit<Pending, "id">, afterwards: Afterwards): void => {
    const kind = kindOf(target);
    if (kind === "bus") toBus(rule, target, event, afterwards);
    else afterwards.push((kind === "function" ? toFunction : toQueue)(rule, target, event));
  };

  /** After a failed try: another one later, or the dead letters. */
  const failed = (tried: Omit<Pending, "id">, error: AwsError, afterwards: Afterwards): void => {
    const { rule, target, event, firstAt } = tried;
    const attempts = tried.attempts + 1;
    const { maxAge = MAX_AGE, maxRetries = MAX_RETRIES } = target;
    const asked = error instanceof CallFailed ? (error.wait ?? 0) : 0;
    const next = clock() + Math.max(backoff(attempts), asked);
    const failure = { ...failureOf(error), retries: attempts - 1 };
    const isTooOld = next > firstAt + maxAge * 1000;
    if (error.status < 500) bury(rule, target, event.text, failure, afterwards);
    else if (attempts > maxRetries) {
      bury(rule, target, event.text, { ...failure, exhausted: "MaximumRetryAttempts" }, afterwards);
    } else if (isTooOld) {
      bury(rule, target, event.text, { ...failure, exhausted: "MaximumEventAgeInSeconds" }, afterwards);
    } else defer(rule, target, event, attempts, firstAt, next);
  };

  const tryNow = (delivery: Omit<Pending, "id">, afterwards: Afterwards): void => {
    try {
      carryOut(delivery, afterwards);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      failed(delivery, error, afterwards);
    }
  };

  /** A written delivery; undefined if its rule or target is gone in the meantime. */
  const read = (row: Record<string, SQLOutputValue>): Pending | undefined => {
    const rule = rules.find(String(row.bus), String(row.rule));
    const target = rule && rules.targets(rule).find((each) => each.id === row.target);
    if (!rule || !target) return undefined;
    const text = String(row.event);
    const trace = row.trace === null ? undefined : String(row.trace);
    const event = { text, value: JSON.parse(text) as Envelope["value"], trace };
    return { id: Number(row.id), rule, target, event, attempts: Number(row.attempts), firstAt: Number(row.first_at) };
  };

  const callEndpoint = async ({ rule, target, event }: Pending): Promise<void> => {
    const destination = destinations.get(target.arn);
    if (!destination) throw new CallFailed("NO_RESOURCE", `The API destination ${target.arn} does not exist.`, false);
    authorize(authorizer, callerFor(rule, target), {
      action: "events:InvokeApiDestination",
      resource: target.arn,
    });
    await calls.call(destination, target, payload(rule, target, event));
  };

  const settle = async (pending: Pending): Promise<void> => {
    const afterwards: Afterwards = [];
    const error = await callEndpoint(pending).then(
      () => undefined,
      (reason: unknown) => (reason instanceof AwsError ? reason : new AwsError("InternalFailure", String(reason), 500)),
    );
    if (closed) return;
    store.transaction(() => {
      done.run(pending.id);
      if (error) failed(pending, error, afterwards);
    });
    for (const tell of afterwards) tell();
  };

  /** Starts the calls that are due, as many as the rates of their destinations let through. */
  const pump = (): void => {
    if (closed) return;
    let soonest = Number.POSITIVE_INFINITY;
    const started: Pending[] = [];
    store.transaction(() => {
      for (const row of due.all("http", clock(), 2 * MOST_CALLS)) {
        if (underWay.has(Number(row.id)) || underWay.size >= MOST_CALLS) continue;
        const pending = read(row);
        if (!pending) {
          done.run(Number(row.id));
          continue;
        }
        const destination = destinations.get(pending.target.arn);
        const wait = destination ? calls.turn(destination) : 0;
        if (wait > 0) {
          postpone.run(Math.ceil(clock() + wait), pending.id);
          soonest = Math.min(soonest, wait);
        } else {
          underWay.add(pending.id);
          started.push(pending);
        }
      }
    });
    for (const pending of started) {
      settle(pending)
        .catch((error: unknown) => log("error", "a delivery could not be settled", { error: String(error) }))
        .finally(() => {
          underWay.delete(pending.id);
          pump();
        });
    }
    if (!Number.isFinite(soonest)) return;
    clearTimeout(wake);
    wake = setTimeout(pump, soonest);
    wake.unref();
  };

  return {
    deliver(rule, event, afterwards) {
      const now = clock();
      for (const target of rules.targets(rule)) {
        if (kindOf(target) === "destination") {
          defer(rule, target, event, 0, now, now);
          afterwards.push(pump);
        } else tryNow({ rule, target, event, attempts: 0, firstAt: now }, afterwards);
      }
    },

    retryDue() {
      const afterwards: Afterwards = [];
      const rows = due.all("queue", clock(), 500);
      if (rows.length > 0) {
        store.transaction(() => {
          for (const row of rows) {
            done.run(Number(row.id));
            const pending = read(row);
            if (pending) tryNow(pending, afterwards);
          }
        });
      }
      for (const tell of afterwards) tell();
      if (destinations.size > 0) pump();
    },

    close() {
      closed = true;
      clearTimeout(wake);
      calls.close();
    },
  };
}

/** What a function gets: JSON. A template that doesn't make any can't be delivered. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new AwsError("InvalidParameterValue", `Could not parse request body into json: ${error.message}`);
  }
}
