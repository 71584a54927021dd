import type { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describeError, logJson } from "../delivery/subscribe.ts";
import { getEvents } from "./api/events.ts";
import { identified } from "./api/identify.ts";
import { type ApiError, fieldErrors } from "./api/reply.ts";
import { lineView } from "./api/request-view.ts";
import {
  asksForStream,
  type Look,
  lineNumber,
  lookAfter,
  SERVER_SENT_END,
  serverSent,
} from "./shared/request-lines.ts";
import { database } from "./shared/runtime.ts";
import { callerOfStream } from "./shared/stream-caller.ts";
import { type Begin, type StreamRequest, streamingHandler, writePart } from "./shared/streaming.ts";

/**
 * `GET /jobs/{job_id}/events` as a true stream: the lines of a request's log as they happen. The same address at the HTTP
 * API answers batch by batch, for whom nothing streams.
 */

/** The pause between two looks: short while there is news, longer and longer while there is none. Milliseconds. */
const FIRST_PAUSE = 150;
const LONGEST_PAUSE = 2_000;
const GROWTH = 1.5;
/** A sign of life in silence, so that nothing on the way gives the connection up. Milliseconds. */
const HEARTBEAT = 15_000;
/** So long before the end of the function's time the stream ends by itself, and the client comes back. Milliseconds. */
const FAREWELL = 5_000;

const db = database();
const known = identified(db);

const notFound: ApiError = { code: "not_found", message: getEvents.refusals?.[404] ?? "There is no such request." };
const failed: ApiError = {
  code: "internal",
  message: "Something went wrong on our side; try again, and tell the operator if it stays.",
};

/** An answer in the one form that all of the API's answers have. */
function answerJson(
  begin: Begin,
  requestId: string,
  statusCode: number,
  data: unknown,
  errors: readonly ApiError[] = [],
) {
  const stream = begin({ statusCode, headers: { "content-type": "application/json", "cache-control": "no-store" } });
  const meta = { timestamp: new Date().toISOString(), request_id: requestId };
  stream.end(JSON.stringify({ data, meta, errors }));
}

type LookAgain = (after: number) => Promise<Look | null>;

/** Waits for news, `until` a moment at the latest. Null if the request is gone. */
async function nextLook(look: LookAgain, after: number, until: number, stream?: Writable): Promise<Look | null> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * GROWTH, LONGEST_PAUSE)) {
    const seen = await look(after);
    const left = until - Date.now();
    if (!seen || seen.lines.length > 0 || seen.isOver || left <= 0 || stream?.destroyed) return seen;
    await sleep(Math.min(pause, left));
  }
}

/** Writes lines as they happen until the request has ended, the time is up, or nobody reads any more. */
async function writeLines(stream: Writable, look: LookAgain, first: Look, from: number, timeLeft: () => number) {
  let after = from;
  let seen: Look | null = first;
  // A client that loses the connection comes back after a second, with the number of the last line that it has seen.
  let isRead = await writePart(stream, "retry: 1000\n\n");
  while (isRead && seen !== null && !seen.isOver && timeLeft() > FAREWELL) {
    isRead = await writePart(stream, seen.lines.length > 0 ? serverSent(seen.lines) : ": still at work\n\n");
    after = seen.lines.at(-1)?.seq ?? after;
    const patience = Math.min(HEARTBEAT, Math.max(timeLeft() - FAREWELL, 0));
    if (isRead) seen = await nextLook(look, after, Date.now() + patience, stream);
  }
  if (isRead && seen?.isOver) await writePart(stream, SERVER_SENT_END);
  if (!stream.destroyed) stream.end();
}

async function answer(request: StreamRequest, begin: Begin): Promise<void> {
  const { headers, requestId, timeLeft } = request;
  const caller = await callerOfStream(known, request);
  if ("error" in caller) return answerJson(begin, requestId, caller.status, null, [caller.error]);
  const { userId } = caller;
  const params = getEvents.params.safeParse(request.params);
  if (!params.success) return answerJson(begin, requestId, 404, null, [notFound]);
  const query = getEvents.query.safeParse(request.query);
  if (!query.success) return answerJson(begin, requestId, 422, null, fieldErrors(query.error));
  const after = query.data.after ?? lineNumber(headers["last-event-id"]) ?? 0;
  const look: LookAgain = (line) => lookAfter(db, userId, params.data.job_id, line);
  const isStream = asksForStream(headers.accept);
  const wait = isStream ? 0 : query.data.wait * 1_000;
  const first = await nextLook(look, after, Date.now() + wait);
  if (first === null) return answerJson(begin, requestId, 404, null, [notFound]);
  if (!isStream) {
    const { status, lines } = first;
    return answerJson(begin, requestId, 200, { status, events: lines.map(lineView) });
  }
  const stream = begin({
    statusCode: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
  });
  await writeLines(stream, look, first, after, timeLeft);
}

export const handler = streamingHandler(async (request, begin) => {
  let hasBegun = false;
  const begun: Begin = (head) => {
    hasBegun = true;
    return begin(head);
  };
  try {
    await answer(request, begun);
  } catch (error) {
    logJson({ level: "error", agent: "stream-events", ...describeError(error) });
    // What has begun breaks off, and the client comes back; what hasn't can still say so.
    if (hasBegun) throw error;
    answerJson(begin, request.requestId, 500, null, [failed]);
  }
});
