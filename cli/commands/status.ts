import { readStatus, type Status } from "../../operations/status.ts";
import { type TargetOptions, withTarget } from "../operator/target.ts";
import { bad, counted, duration, faint, strong, table } from "../operator/text.ts";

/** So many failures are shown. */
const FAILURES = 5;

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
  const found = await withTarget(options, (target) => readStatus(target, FAILURES));
  console.log(options.json ? JSON.stringify(found, null, 2) : renderStatus(found, new Date()));
}
