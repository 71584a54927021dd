import { oldestAges } from "../operator/ages.ts";
import { readDeadLetter } from "../operator/dead-letters.ts";
import { type Holdings, holdings } from "../operator/holdings.ts";
import { type Backlog, backlog, eventPage, type LoggedEvent, type Refusal, refusals } from "../operator/log.ts";
import { mappingOf, stateOf } from "../operator/mappings.ts";
import type { AgentAddress } from "../operator/outputs.ts";
import { peek, queueState } from "../operator/queues.ts";
import { type Target, type TargetOptions, withTarget } from "../operator/target.ts";
import { bad, counted, duration, faint, strong, table } from "../operator/text.ts";
import { publisherOf } from "../operator/trace-tree.ts";

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

/** So many dead letters are looked at for the oldest, and so many failures are shown. */
const LOOKED_AT = 50;
const FAILURES = 5;

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

async function readStatus(target: Target): Promise<Status> {
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
    eventPage(target, { types: ["StepFailed"] }, "backward", null, FAILURES),
    holdings(target),
  ]);
  return { requests, agents, refused, failures: failed.map(failedStep), knowledge };
}

/** A status, for people. */
export function renderStatus({ requests, agents, refused, failures, knowledge }: Status, now: Date): string {
  const age = (at: string | Date): string => duration(now.getTime() - new Date(at).getTime());
  const rows = agents.map((agent) => [
    agent.agent,
    agent.state,
    agent.waiting,
    agent.inFlight,
    agent.delayed,
    agent.oldestSeconds === null ? "" : duration(agent.oldestSeconds * 1_000),
    agent.deadLetters,
    agent.oldestDeadLetter === null ? "" : age(agent.oldestDeadLetter),
  ]);
  const head = ["agent", "state", "waiting", "in flight", "delayed", "oldest", "dead letters", "oldest dead letter"];
  const since = requests.oldest === null ? "" : `, the oldest for ${age(requests.oldest)}`;
  return [
    `${counted(requests.atWork, "request")} at work${since}; ${counted(requests.unsent, "event")} not sent yet`,
    `knowledge base: ${counted(knowledge.documents, "document")} for everybody, ${counted(knowledge.own, "document")} of single people, ${counted(knowledge.vectors, "vector")}`,
    "",
    ...table(head, rows),
    ...refused.map(
      ({ type, code, count, oldest }) =>
        `\n${bad(`${counted(count, "event")} ${type} refused by the bus: ${code}`)}, the oldest for ${age(oldest)}`,
    ),
    "",
    strong("Last failures"),
    ...(failures.length === 0 ? [faint("none")] : []),
    ...failures.map(
      ({ at, agent, step, code, requestId }) =>
        `${age(at)} ago  ${agent}  ${bad(`${step}: ${code}`)}  ${faint(requestId)}`,
    ),
  ].join("\n");
}

/** Prints how the agents and their queues stand, and what failed last. */
export async function status(options: TargetOptions & { readonly json?: boolean }): Promise<void> {
  const found = await withTarget(options, readStatus);
  console.log(options.json ? JSON.stringify(found, null, 2) : renderStatus(found, new Date()));
}
