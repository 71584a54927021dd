import { type CreateScheduleCommandInput, SchedulerClient } from "@aws-sdk/client-scheduler";
import type { ResourceNode } from "../../../local/graph.ts";
import { createAuthorizer } from "../../../local/iam/authorizer.ts";
import { authorize } from "../../../local/iam/denied.ts";
import { createIdentities } from "../../../local/identities.ts";
import { type Log, silent } from "../../../local/log.ts";
import type { Caller, QueueMessage } from "../../../local/service.ts";
import { createEventBridge } from "../../../local/services/eventbridge/index.ts";
import { createScheduler, type Scheduler } from "../../../local/services/scheduler/index.ts";
import { createSqs, type Sqs } from "../../../local/services/sqs/index.ts";
import { openStore, type Store } from "../../../local/store.ts";
import { serve } from "./aws.ts";
import { arn, bus, graphOf, openToRules, operator, queue, resource, role, rule, target } from "./platform.ts";

export const functionArn = "arn:aws:lambda:eu-central-1:000000000000:function:chore";
export const scheduleArn = (name: string): string =>
  `arn:aws:scheduler:eu-central-1:000000000000:schedule/default/${name}`;

/** A role that the Scheduler may take, under a condition if one is given. */
export const scheduleRole = (name: string, statements: readonly object[], Condition?: object): ResourceNode[] => {
  const [node, ...policies] = role(name, ...statements);
  const Principal = { Service: "scheduler.amazonaws.com" };
  const statement = { Effect: "Allow", Principal, Action: "sts:AssumeRole", ...(Condition ? { Condition } : {}) };
  const assumeRolePolicy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  return [
    resource("aws:iam/role:Role", name, { assumeRolePolicy }, node?.outputs && { arn: arn.role(name), name }),
    ...policies,
  ];
};

/** The targets of the tests, a role that may call them all, and one that may do nothing. */
const SURROUNDINGS: readonly ResourceNode[] = [
  queue("work"),
  queue("dead"),
  queue("heard"),
  bus("career"),
  rule("career", "all", { source: ["clock"] }),
  target("career", "all", "heard"),
  openToRules("heard"),
  ...scheduleRole("clock", [
    { Effect: "Allow", Action: "lambda:InvokeFunction", Resource: functionArn },
    { Effect: "Allow", Action: "sqs:SendMessage", Resource: [arn.queue("work"), arn.queue("dead"), arn.queue("gone")] },
    { Effect: "Allow", Action: "events:PutEvents", Resource: arn.bus("career") },
  ]),
  ...scheduleRole("powerless", [{ Effect: "Allow", Action: "sqs:SendMessage", Resource: arn.queue("dead") }]),
  ...role("stranger", { Effect: "Allow", Action: "sqs:SendMessage", Resource: "*" }),
];

/** A schedule of the program, as the capture would give it. */
export const scheduleNode = (name: string, inputs: Readonly<Record<string, unknown>> = {}): ResourceNode =>
  resource(
    "aws:scheduler/schedule:Schedule",
    name,
    {
      scheduleExpression: "rate(1 hour)",
      scheduleExpressionTimezone: "UTC",
      flexibleTimeWindow: { mode: "OFF" },
      state: "ENABLED",
      target: { arn: arn.queue("work"), roleArn: arn.role("clock"), input: name },
      ...inputs,
    },
    { name },
  );

/** A schedule that writes its input into the queue `work`, unless told otherwise. */
export const schedule = (
  ScheduleExpression: string,
  more: Partial<Omit<CreateScheduleCommandInput, "Target">> & {
    readonly Target?: Partial<NonNullable<CreateScheduleCommandInput["Target"]>>;
  } = {},
): CreateScheduleCommandInput => ({
  Name: "job",
  FlexibleTimeWindow: { Mode: "OFF" },
  ScheduleExpression,
  ...more,
  Target: {
    Arn: arn.queue("work"),
    RoleArn: arn.role("clock"),
    Input: "<aws.scheduler.scheduled-time>",
    ...more.Target,
  },
});

export interface SchedulerSetup extends AsyncDisposable {
  readonly client: SchedulerClient;
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly sqs: Sqs;
  /** What functions were handed, oldest first. */
  readonly invoked: { readonly arn: string; readonly payload: unknown }[];
  /** What functions answer with next: an error, or nothing. */
  refuse(error: Error | undefined): void;
  /** Puts the clock to a time and runs what is due. */
  at(time: string): void;
  /** Takes the messages of a queue. */
  messages(name: string): Promise<readonly QueueMessage[]>;
  /** A client of another caller. */
  as(caller: Caller): SchedulerClient;
}

/** The Scheduler among its targets, on a clock that stands still. It sleeps unless it is started. */
export async function schedulerAt(
  time: string,
  options: {
    readonly nodes?: readonly ResourceNode[];
    readonly store?: Store;
    readonly random?: () => number;
    readonly log?: Log;
  } = {},
): Promise<SchedulerSetup> {
  let now = Date.parse(time);
  const clock = (): number => now;
  const { nodes = [], store = openStore(":memory:"), random = () => 0, log = silent } = options;
  const graph = graphOf(...SURROUNDINGS, ...nodes);
  const authorizer = createAuthorizer(graph);
  const sqs = createSqs({ graph, store, authorizer, log, clock });
  const events = createEventBridge({ graph, store, queues: sqs, authorizer, log, clock });
  const invoked: SchedulerSetup["invoked"] = [];
  let refusal: Error | undefined;
  const functions = {
    invokeLater(called: string, payload: unknown, caller: Caller): string {
      authorize(authorizer, caller, { action: "lambda:InvokeFunction", resource: called });
      if (refusal) throw refusal;
      invoked.push({ arn: called, payload });
      return "request";
    },
  };
  const scheduler = createScheduler({
    graph,
    store,
    functions,
    queues: sqs,
    buses: events,
    authorizer,
    log,
    clock,
    random,
  });
  const identities = createIdentities();
  const aws = await serve([scheduler], authorizer, identities);
  const opened: SchedulerClient[] = [];
  const as = (caller: Caller): SchedulerClient => {
    const { accessKeyId, secretAccessKey, sessionToken } = identities.issue(caller);
    const credentials = { accessKeyId, secretAccessKey, ...(sessionToken === null ? {} : { sessionToken }) };
    const client = new SchedulerClient({ ...aws.client, credentials });
    opened.push(client);
    return client;
  };
  return {
    client: as(operator),
    as,
    scheduler,
    store,
    sqs,
    invoked,
    refuse(error) {
      refusal = error;
    },
    at(moment) {
      now = Date.parse(moment);
      scheduler.runDue();
    },
    async messages(name) {
      const found = await sqs.receive(arn.queue(name), 10, operator);
      for (const { receiptHandle } of found) await sqs.remove(arn.queue(name), receiptHandle, operator);
      return found;
    },
    async [Symbol.asyncDispose]() {
      for (const client of opened) client.destroy();
      await aws.close();
      scheduler.close();
      events.close();
      sqs.close();
      if (options.store === undefined) store.close();
    },
  };
}
