import { createHash } from "node:crypto";
import { busEventOf } from "./bus-event.ts";
import { judgeOf } from "./judge.ts";
import { type EventFilter, eventPage, eventPages, type LoggedEvent, type Position } from "./log.ts";
import { type Pattern, typesOf } from "./patterns.ts";
import type { Target } from "./target.ts";

/** Which events of the log are wanted: by what the database knows of them, and by a pattern that EventBridge judges. */
export interface Search {
  readonly filter: EventFilter;
  readonly pattern?: Pattern | undefined;
}

type Judge = (event: LoggedEvent) => Promise<boolean>;

function judgeFor({ eventBridge, outputs }: Target, pattern: Pattern | undefined): Judge {
  if (pattern === undefined) return async () => true;
  const judge = judgeOf(eventBridge, pattern);
  return (event) => judge(busEventOf(event, outputs.clusterArn));
}

/** What a pattern says of the types in plain words the database can look for. */
function narrowed({ filter, pattern }: Search): EventFilter {
  const types = filter.types ?? (pattern && typesOf(pattern));
  return { ...filter, ...(types && { types }) };
}

const NIL = "00000000-0000-0000-0000-000000000000";

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

/** A pattern that EventBridge refuses is refused here too, also where no event is there to be judged. Throws Mistake. */
export async function checkPattern({ eventBridge, outputs }: Target, pattern: Pattern | undefined): Promise<void> {
  if (pattern !== undefined) await judgeOf(eventBridge, pattern)(busEventOf(anything, outputs.clusterArn));
}

/** What a search has found, and where to go on; null at the end of the log. */
export interface Found {
  readonly events: readonly LoggedEvent[];
  readonly next: Position | null;
}

const positionOf = ({ at, seq, id }: LoggedEvent): Position => ({ at, seq, id });

/**
 * The newest events before a position that match, newest first: `limit` of them, or fewer if `isEnough` says, after so
 * many events that were looked at, that the search shall end here.
 */
export async function newestEvents(
  target: Target,
  search: Search,
  limit: number,
  before: Position | null = null,
  isEnough: (looked: number) => boolean = () => false,
): Promise<Found> {
  const judge = judgeFor(target, search.pattern);
  const events: LoggedEvent[] = [];
  let looked = 0;
  for await (const page of eventPages(target, narrowed(search), "backward", before)) {
    for (const event of page) {
      looked++;
      if (await judge(event)) events.push(event);
      if (events.length === limit || isEnough(looked)) return { events, next: positionOf(event) };
    }
  }
  return { events, next: null };
}

/** Transactions that began earlier may commit later: so far back each look goes, milliseconds. */
const OVERLAP_MS = 5_000;

/** Where somebody who follows the log stands: the newest time that they have seen, and what they saw just before it. */
export interface Place {
  readonly at: string;
  /** The next look begins here, some seconds before `at`. */
  readonly from: string;
  /** Marks of the events that were seen between the two. */
  readonly seen: ReadonlySet<string>;
}

/** A few letters that tell an event from the others of its seconds. */
const markOf = ({ id, replay }: LoggedEvent): string =>
  createHash("sha256").update(`${id} ${replay}`).digest("base64url").slice(0, 8);

const somewhatBefore = (at: string): string => new Date(Date.parse(at) - OVERLAP_MS).toISOString();

/** The place after these events were seen. It keeps the newest `remembered` of them and looks no further back than that. */
function placeAfter(at: string, looked: readonly LoggedEvent[], remembered: number): Place {
  const since = Date.parse(at) - OVERLAP_MS;
  const kept = looked.filter((event) => Date.parse(event.at) >= since);
  const newest = kept.slice(-remembered);
  const from = newest.length < kept.length ? (newest[0]?.at ?? at) : somewhatBefore(at);
  return { at, from, seen: new Set(newest.map(markOf)) };
}

/**
 * What has come into the log since a place, oldest first, out of the next `most` events, and the place to go on from.
 * The look goes back some seconds behind the place and passes over what was seen there, as far as that is remembered.
 */
export async function furtherEvents(
  target: Target,
  search: Search,
  place: Place,
  { most, remembered } = { most: Number.POSITIVE_INFINITY, remembered: Number.POSITIVE_INFINITY },
): Promise<{ readonly events: readonly LoggedEvent[]; readonly place: Place }> {
  const { fresh, looked } = await unseen(target, narrowed(search), place, most);
  const judge = judgeFor(target, search.pattern);
  const events: LoggedEvent[] = [];
  for (const event of fresh) if (await judge(event)) events.push(event);
  const at = fresh.reduce((newest, event) => (event.at > newest ? event.at : newest), place.at);
  return { events, place: placeAfter(at, looked, remembered) };
}

async function unseen(target: Target, filter: EventFilter, { from, seen }: Place, most: number) {
  const fresh: LoggedEvent[] = [];
  const looked: LoggedEvent[] = [];
  for await (const page of eventPages(target, filter, "forward", { at: from, seq: 0, id: NIL })) {
    for (const event of page) {
      looked.push(event);
      if (!seen.has(markOf(event))) fresh.push(event);
      if (fresh.length >= most) return { fresh, looked };
    }
  }
  return { fresh, looked };
}

/** The place of somebody who begins to follow now: everything up to the newest event counts as seen. */
export async function placeNow(target: Target, search: Search, remembered = Number.POSITIVE_INFINITY): Promise<Place> {
  const [latest] = await eventPage(target, narrowed(search), "backward", null, 1);
  const at = latest?.at ?? new Date(0).toISOString();
  // What is there by now is old: it must not come up as new because each look goes back some seconds.
  const before = { at, from: somewhatBefore(at), seen: new Set<string>() };
  const { looked } = await unseen(target, narrowed(search), before, Number.POSITIVE_INFINITY);
  const known = looked.filter((event) => event.at <= at);
  return placeAfter(at, known, remembered);
}
