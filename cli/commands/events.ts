import { setTimeout as sleep } from "node:timers/promises";
import { busEventOf } from "../operator/bus-event.ts";
import { judgeOf } from "../operator/judge.ts";
import { type EventFilter, eventPage, eventPages, type LoggedEvent, type Position } from "../operator/log.ts";
import { type Pattern, typesOf } from "../operator/patterns.ts";
import { type Target, type TargetOptions, withTarget } from "../operator/target.ts";
import { faint } from "../operator/text.ts";
import { publisherOf } from "../operator/trace-tree.ts";
import { gist } from "../render.ts";

export interface EventsOptions extends TargetOptions {
  readonly pattern?: Pattern;
  readonly request?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** One line an event: when, what, by whom, for which request. */
export function eventLine(event: LoggedEvent): string {
  const marks = [gist(event), event.replay === "" ? "" : `replay ${event.replay}`].filter((mark) => mark !== "");
  const who = publisherOf(event).padEnd(14);
  return `${event.occurredAt.toISOString()}  ${event.type.padEnd(17)}  ${faint(`${who}  ${event.requestId}`)}  ${marks.join("; ")}`.trimEnd();
}

type Judge = (event: LoggedEvent) => Promise<boolean>;

function judgeFor({ eventBridge, outputs }: Target, pattern: Pattern | undefined): Judge {
  if (pattern === undefined) return async () => true;
  const judge = judgeOf(eventBridge, pattern);
  return (event) => judge(busEventOf(event, outputs.clusterArn));
}

function filterOf({ pattern, request }: EventsOptions): EventFilter {
  const types = pattern && typesOf(pattern);
  return { ...(request === undefined ? {} : { requestId: request }), ...(types && { types }) };
}

/** The newest events that match, oldest first. */
async function newest(target: Target, options: EventsOptions, judge: Judge): Promise<LoggedEvent[]> {
  const found: LoggedEvent[] = [];
  for await (const page of eventPages(target, filterOf(options), "backward")) {
    for (const event of page) {
      if (await judge(event)) found.push(event);
      if (found.length === options.limit) return found.reverse();
    }
  }
  return found.reverse();
}

const asJson = (target: Target, event: LoggedEvent) => busEventOf(event, target.outputs.clusterArn);

/** A pattern that EventBridge refuses is refused here too, also where no event is there to be judged. */
async function checkPattern(target: Target, { pattern }: EventsOptions): Promise<void> {
  if (pattern === undefined) return;
  const anything: LoggedEvent = {
    id: "",
    requestId: "",
    replay: "",
    type: "Check",
    source: "careerassist",
    agent: null,
    causationId: null,
    occurredAt: new Date(0),
    at: "",
    seq: 0,
    data: {},
    subject: "",
    wants: [],
    sent: true,
  };
  await judgeOf(target.eventBridge, pattern)(asJson(target, anything));
}

/** Prints the newest events of the log. */
export async function listEvents(options: EventsOptions): Promise<void> {
  await withTarget(options, async (target) => {
    await checkPattern(target, options);
    const found = await newest(target, options, judgeFor(target, options.pattern));
    if (options.json)
      return console.log(
        JSON.stringify(
          found.map((event) => asJson(target, event)),
          null,
          2,
        ),
      );
    if (found.length === 0) return console.log("No event matches.");
    for (const event of found) console.log(eventLine(event));
  });
}

const LOOK_MS = { local: 300, aws: 2_000 };
/** Transactions that began earlier may commit later: so far back each look goes, milliseconds. */
const OVERLAP_MS = 5_000;
/** Events that were shown already, kept to tell them from new ones. */
const REMEMBERED = 5_000;

const keyOf = ({ id, replay }: LoggedEvent): string => `${id} ${replay}`;

function remember(seen: Set<string>, event: LoggedEvent): void {
  seen.add(keyOf(event));
  const [oldest] = seen;
  if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
}

const NIL = "00000000-0000-0000-0000-000000000000";
const somewhatBefore = (at: string): Position => ({
  at: new Date(Date.parse(at) - OVERLAP_MS).toISOString(),
  seq: 0,
  id: NIL,
});

/** What came into the log since `position` and wasn't seen before. */
async function* unseenSince(target: Target, filter: EventFilter, position: Position, seen: Set<string>) {
  for await (const page of eventPages(target, filter, "forward", position)) {
    for (const event of page) {
      if (seen.has(keyOf(event))) continue;
      remember(seen, event);
      yield event;
    }
  }
}

async function follow(target: Target, options: EventsOptions, interrupted: AbortSignal): Promise<void> {
  const filter = filterOf(options);
  const judge = judgeFor(target, options.pattern);
  const show = (event: LoggedEvent): void =>
    console.log(options.json ? JSON.stringify(asJson(target, event)) : eventLine(event));
  const [latest] = await eventPage(target, filter, "backward", null, 1);
  let at = latest?.at ?? new Date(0).toISOString();
  for (const event of await newest(target, options, judge)) if (event.at <= at) show(event);
  // What is there by now is old: it must not come up as new because each look goes back some seconds.
  const seen = new Set<string>();
  for await (const page of eventPages(target, filter, "forward", somewhatBefore(at))) {
    for (const event of page) if (event.at <= at) remember(seen, event);
  }
  while (!interrupted.aborted) {
    for await (const event of unseenSince(target, filter, somewhatBefore(at), seen)) {
      if (await judge(event)) show(event);
      if (event.at > at) at = event.at;
    }
    await sleep(target.isLocal ? LOOK_MS.local : LOOK_MS.aws);
  }
}

/** Prints the newest events, and every further one until it is interrupted. */
export async function tailEvents(options: EventsOptions): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
  await withTarget(options, async (target) => {
    await checkPattern(target, options);
    await follow(target, options, interruption.signal);
  });
}
