import { type DeadLetter, readDeadLetter } from "./dead-letters.ts";
import { eventPages, handlingsOf, type LoggedEvent, type RequestRow, requestRow, thoughtsOf } from "./log.ts";
import { Mistake } from "./mistake.ts";
import { peek } from "./queues.ts";
import type { Target } from "./target.ts";
import { type TraceNode, traceTree } from "./trace-tree.ts";

/** A dead letter of a request, with the agent that it was meant for. */
export type RequestDeadLetter = DeadLetter & { readonly agent: string };

/** All that is known of a request's way through the system. */
export interface Trace {
  readonly request: RequestRow;
  readonly events: readonly TraceNode[];
  readonly deadLetters: readonly RequestDeadLetter[];
}

/** So many dead letters of each agent are looked through. */
const MOST_DEAD_LETTERS = 200;

async function eventsOf(target: Target, requestId: string): Promise<LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  for await (const page of eventPages(target, { requestId }, "forward")) events.push(...page);
  return events;
}

async function deadLettersOf({ sqs, outputs }: Target, requestId: string): Promise<RequestDeadLetter[]> {
  const found = await Promise.all(
    outputs.agents.map(async ({ name, deadLettersUrl }) => {
      const letters = (await peek(sqs, deadLettersUrl, MOST_DEAD_LETTERS)).map(readDeadLetter);
      return letters.filter((letter) => letter.requestId === requestId).map((letter) => ({ ...letter, agent: name }));
    }),
  );
  return found.flat();
}

/** What happened to a request. Throws Mistake if there is none of this id. */
export async function readTrace(target: Target, requestId: string): Promise<Trace> {
  const request = await requestRow(target, requestId);
  if (!request) throw new Mistake("not_found", `there is no request ${requestId}`);
  const [events, handlings, thoughts, deadLetters] = await Promise.all([
    eventsOf(target, requestId),
    handlingsOf(target, requestId),
    thoughtsOf(target, requestId),
    deadLettersOf(target, requestId),
  ]);
  return { request, events: traceTree(request, events, handlings, thoughts), deadLetters };
}

/** What the engines have cost for these events and all below them, US dollars. */
export const spentOn = (nodes: readonly TraceNode[]): number =>
  nodes.reduce(
    (sum, { thoughts, children }) =>
      sum + thoughts.reduce((cost, { costUsd }) => cost + costUsd, 0) + spentOn(children),
    0,
  );
