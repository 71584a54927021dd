import { oldestAges } from "./ages.ts";
import { readDeadLetter } from "./dead-letters.ts";
import { type Holdings, holdings } from "./holdings.ts";
import { type Backlog, backlog, eventPage, type LoggedEvent, type Refusal, refusals } from "./log.ts";
import { mappingOf, stateOf } from "./mappings.ts";
import type { AgentAddress } from "./outputs.ts";
import { peek, queueState } from "./queues.ts";
import type { Target } from "./target.ts";
import { publisherOf } from "./trace-tree.ts";

/** How an agent stands. */
export interface AgentStatus {
  readonly agent: string;
  readonly state: string;
  readonly waiting: number;
  readonly inFlight: number;
  readonly delayed: number;
  /** The age of the oldest message of the queue, seconds; null if it is empty, or CloudWatch has no figure. */
  readonly oldestSeconds: number | null;
  readonly deadLetters: number;
  readonly oldestDeadLetter: string | null;
}

/** A step that was given up. */
export interface FailedStep {
  readonly at: string;
  readonly agent: string;
  readonly step: string;
  readonly code: string;
  readonly requestId: string;
}

export interface Status {
  readonly requests: Backlog;
  readonly agents: readonly AgentStatus[];
  /** Events that were written and that the bus refuses. */
  readonly refused: readonly Refusal[];
  readonly failures: readonly FailedStep[];
  readonly knowledge: Holdings;
}

/** So many dead letters are looked at for the oldest. */
const LOOKED_AT = 50;

async function agentStatus(
  target: Target,
  { name, queueUrl, deadLettersUrl }: AgentAddress,
  ages: ReadonlyMap<string, number>,
): Promise<AgentStatus> {
  const { sqs, lambda } = target;
  const [queue, dead] = await Promise.all([queueState(sqs, queueUrl), queueState(sqs, deadLettersUrl)]);
  const mapping = await mappingOf(lambda, queue.arn);
  const times = (await peek(sqs, deadLettersUrl, LOOKED_AT)).map((message) => readDeadLetter(message).sentAt);
  return {
    agent: name,
    state: stateOf(mapping),
    waiting: queue.waiting,
    inFlight: queue.inFlight,
    delayed: queue.delayed,
    // The figure is some minutes old on AWS; what is empty now has no oldest message.
    oldestSeconds: queue.waiting + queue.inFlight + queue.delayed === 0 ? null : (ages.get(queueUrl) ?? null),
    deadLetters: dead.waiting + dead.inFlight,
    oldestDeadLetter: times.sort()[0] ?? null,
  };
}

const failedStep = (event: LoggedEvent): FailedStep => ({
  at: event.occurredAt.toISOString(),
  agent: publisherOf(event),
  step: String(event.data.step),
  code: String(event.data.code),
  requestId: event.requestId,
});

/** How the agents and their queues stand, and the last `failures` steps that were given up, newest first. */
export async function readStatus(target: Target, failures: number): Promise<Status> {
  const { agents: addresses } = target.outputs;
  const ages = await oldestAges(
    target.metrics,
    addresses.map(({ queueUrl }) => queueUrl),
    new Date(),
  );
  const [requests, agents, refused, failed, knowledge] = await Promise.all([
    backlog(target),
    Promise.all(addresses.map((agent) => agentStatus(target, agent, ages))),
    refusals(target),
    eventPage(target, { types: ["StepFailed"] }, "backward", null, failures),
    holdings(target),
  ]);
  return { requests, agents, refused, failures: failed.map(failedStep), knowledge };
}
