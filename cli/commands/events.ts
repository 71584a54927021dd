import { setTimeout as sleep } from "node:timers/promises";
import { busEventOf } from "../../operations/bus-event.ts";
import type { LoggedEvent } from "../../operations/log.ts";
import type { Pattern } from "../../operations/patterns.ts";
import { checkPattern, furtherEvents, newestEvents, placeNow, type Search } from "../../operations/search.ts";
import type { Target } from "../../operations/target.ts";
import { publisherOf } from "../../operations/trace-tree.ts";
import { type TargetOptions, withTarget } from "../operator/target.ts";
import { faint } from "../operator/text.ts";
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

const searchOf = ({ pattern, request }: EventsOptions): Search => ({
  filter: request === undefined ? {} : { requestId: request },
  pattern,
});

/** The newest events that match, oldest first. */
async function newest(target: Target, options: EventsOptions): Promise<LoggedEvent[]> {
  const { events } = await newestEvents(target, searchOf(options), options.limit);
  return events.toReversed();
}

const asJson = (target: Target, event: LoggedEvent) => busEventOf(event, target.outputs.clusterArn);

/** Prints the newest events of the log. */
export async function listEvents(options: EventsOptions): Promise<void> {
  await withTarget(options, async (target) => {
    await checkPattern(target, options.pattern);
    const found = await newest(target, options);
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

async function follow(target: Target, options: EventsOptions, interrupted: AbortSignal): Promise<void> {
  const search = searchOf(options);
  const show = (event: LoggedEvent): void =>
    console.log(options.json ? JSON.stringify(asJson(target, event)) : eventLine(event));
  let place = await placeNow(target, search);
  for (const event of await newest(target, options)) if (event.at <= place.at) show(event);
  while (!interrupted.aborted) {
    const further = await furtherEvents(target, search, place);
    for (const event of further.events) show(event);
    place = further.place;
    await sleep(target.isLocal ? LOOK_MS.local : LOOK_MS.aws);
  }
}

/** Prints the newest events, and every further one until it is interrupted. */
export async function tailEvents(options: EventsOptions): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
  await withTarget(options, async (target) => {
    await checkPattern(target, options.pattern);
    await follow(target, options, interruption.signal);
  });
}
