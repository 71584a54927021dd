import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { Mistake } from "../../operations/mistake.ts";
import { type Pattern, readPattern } from "../../operations/patterns.ts";
import {
  checkPattern,
  furtherEvents,
  newestEvents,
  type Place,
  placeNow,
  type Search,
} from "../../operations/search.ts";
import type { Target } from "../../operations/target.ts";
import { readTrace } from "../../operations/trace.ts";
import { serve } from "../api/contract/operation.ts";
import { readCursor, writeCursor } from "../api/cursor.ts";
import { Refusal } from "../api/reply.ts";
import * as declared from "./contract/events.ts";
import { eventView, traceView } from "./view.ts";

/** A search ends a page after so many events that it has looked at, and after so long. */
const LOOKED_AT = 2_000;
const SEARCH_MS = 15_000;
const LOOK_EVERY_MS = 500;
/** So many events one answer of a tail holds at most, and so many its cursor remembers. */
const TAIL = 100;
const REMEMBERED = 250;

/** As the database writes it: to the microsecond. */
const At = z.iso.datetime({ offset: true });
const Position = z.tuple([At, z.coerce.number().int().min(0), z.uuid()]);
const Tail = z.tuple([At, At], z.string());

const readPlace = (cursor: string): Place | null => {
  const read = readCursor(cursor, Tail);
  if (!read) return null;
  const [at, from, ...seen] = read;
  return { at, from, seen: new Set(seen) };
};
const writePlace = ({ at, from, seen }: Place): string => writeCursor([at, from, ...seen]);

/** A pattern that isn't one is a field that is at fault. */
const refusedPattern = (error: unknown): unknown =>
  error instanceof Mistake && error.kind === "invalid"
    ? new Refusal(422, [{ code: "invalid", message: error.message, field: "pattern" }])
    : error;

interface Asked {
  readonly request_id?: string | undefined;
  readonly type?: string | undefined;
  readonly agent?: string | undefined;
  readonly pattern?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

async function searchOf(target: Target, { request_id, type, agent, pattern, from, to }: Asked): Promise<Search> {
  const filter = {
    ...(request_id === undefined ? {} : { requestId: request_id }),
    ...(type === undefined ? {} : { types: [type] }),
    ...(agent === undefined ? {} : { agent }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  if (pattern === undefined) return { filter };
  try {
    const read: Pattern = readPattern(pattern);
    await checkPattern(target, read);
    return { filter, pattern: read };
  } catch (error) {
    throw refusedPattern(error);
  }
}

/** `/operations/events` and `/operations/requests`: what happened. */
export const eventRoutes = ({ target }: { readonly target: Target }) => {
  const { clusterArn } = target.outputs;
  return [
    serve(declared.listEvents, async (_c, { query: { limit, cursor, ...asked } }) => {
      const search = await searchOf(target, asked);
      const read = readCursor(cursor, Position);
      const before = read && { at: read[0], seq: read[1], id: read[2] };
      const until = Date.now() + SEARCH_MS;
      const isEnough = (looked: number): boolean => looked >= LOOKED_AT || Date.now() > until;
      const { events, next } = await newestEvents(target, search, limit, before, isEnough);
      const data = {
        events: events.map((event) => eventView(event, clusterArn)),
        next_cursor: next && writeCursor([next.at, String(next.seq), next.id]),
      };
      return { status: 200, data };
    }),
    serve(declared.tailEvents, async (_c, { query: { after, wait, ...asked } }) => {
      const search = await searchOf(target, asked);
      if (after === undefined) {
        return { status: 200, data: { events: [], cursor: writePlace(await placeNow(target, search, REMEMBERED)) } };
      }
      const until = Date.now() + wait * 1_000;
      for (let place = readPlace(after); place; await sleep(LOOK_EVERY_MS)) {
        const further = await furtherEvents(target, search, place, { most: TAIL, remembered: REMEMBERED });
        place = further.place;
        if (further.events.length > 0 || Date.now() >= until) {
          const events = further.events.map((event) => eventView(event, clusterArn));
          return { status: 200, data: { events, cursor: writePlace(place) } };
        }
      }
      throw new Error("a cursor that was given leads to a place");
    }),
    serve(declared.getTrace, async (_c, { params }) => {
      const trace = await readTrace(target, params.request_id);
      return { status: 200, data: traceView(trace) };
    }),
  ];
};
