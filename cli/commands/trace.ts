import { CliError } from "../errors.ts";
import { readDeadLetter } from "../operator/dead-letters.ts";
import { eventPages, handlingsOf, type LoggedEvent, requestRow, thoughtsOf } from "../operator/log.ts";
import { peek } from "../operator/queues.ts";
import { type Target, type TargetOptions, withTarget } from "../operator/target.ts";
import { traceTree } from "../operator/trace-tree.ts";
import { type RequestDeadLetter, renderTrace, type Trace } from "../operator/trace-view.ts";

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

async function readTrace(target: Target, requestId: string): Promise<Trace> {
  const request = await requestRow(target, requestId);
  if (!request) throw new CliError(`there is no request ${requestId}`);
  const [events, handlings, thoughts, deadLetters] = await Promise.all([
    eventsOf(target, requestId),
    handlingsOf(target, requestId),
    thoughtsOf(target, requestId),
    deadLettersOf(target, requestId),
  ]);
  return { request, events: traceTree(request, events, handlings, thoughts), deadLetters };
}

/** Prints how a request stands and the tree of its events. */
export async function trace(requestId: string, options: TargetOptions & { readonly json?: boolean }): Promise<void> {
  const found = await withTarget(options, (target) => readTrace(target, requestId));
  console.log(options.json ? JSON.stringify(found, null, 2) : renderTrace(found));
}
