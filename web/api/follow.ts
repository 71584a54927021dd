import { ApiError, refusalOf } from "../../client/api-error.ts";
import type { Api } from "./context.tsx";
import { ServerSentReader } from "./server-sent.ts";
import type { JobLine } from "./views.ts";

const isLine = (value: unknown): value is JobLine =>
  typeof value === "object" && value !== null && "seq" in value && "type" in value && "at" in value && "data" in value;

/** The facts after which nothing more is to be expected. */
const lastFacts = new Set(["RequestCompleted", "RequestFailed", "RequestCancelled"]);
const END = "end";

export interface Following {
  readonly jobId: string;
  /** The number of the last line that is known. */
  readonly after: number;
  readonly signal: AbortSignal;
  readonly onLine: (line: JobLine) => void;
  /** Whether the lines come at the moment, or the connection is lost and is being tried again. */
  readonly onConnection: (isThere: boolean) => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** Waits, but no longer than until the machine is back on its network or nobody waits any more. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}

/** A signal that also says when the machine lost its network: a connection that is dead by then may be silent for minutes. */
function untilOffline(signal: AbortSignal): { readonly signal: AbortSignal; readonly stop: () => void } {
  const lost = new AbortController();
  const lose = (): void => lost.abort();
  addEventListener("offline", lose);
  return { signal: AbortSignal.any([signal, lost.signal]), stop: () => removeEventListener("offline", lose) };
}

/**
 * Follows a request to its end: reads the stream of its lines, and after every break goes on behind the last line that
 * came, so that none is missed and none comes twice. A gateway that doesn't stream answers batch by batch; that is read
 * in the same way. Resolves at the end or when aborted. Throws ApiError where trying again is of no use.
 */
export async function followJob(api: Api, following: Following): Promise<void> {
  const { signal, onLine, onConnection } = following;
  let last = following.after;
  let failures = 0;
  const take = (line: JobLine): boolean => {
    if (line.seq > last) {
      last = line.seq;
      onLine(line);
    }
    return lastFacts.has(line.type);
  };
  while (!signal.aborted) {
    const reading = untilOffline(signal);
    try {
      const isOver = await readOnce(api, following.jobId, last, reading.signal, (line) => {
        failures = 0;
        onConnection(true);
        return take(line);
      });
      if (isOver) return;
      failures = 0;
      onConnection(true);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiError && !error.isPassing) throw error;
      failures++;
      onConnection(false);
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS), signal);
    } finally {
      reading.stop();
    }
  }
}

/** Reads one answer, to its end or to the last fact. Answers whether all is over. */
async function readOnce(
  api: Api,
  jobId: string,
  after: number,
  signal: AbortSignal,
  take: (line: JobLine) => boolean,
): Promise<boolean> {
  const bearer = await api.token();
  const answer = await fetch(`${api.base}/jobs/${encodeURIComponent(jobId)}/events`, {
    signal,
    headers: {
      accept: "text/event-stream",
      "last-event-id": String(after),
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
    },
  });
  if (!answer.ok) throw refusalOf(answer, await answer.json().catch(() => null));
  if (!answer.body) return false;
  const reader = new ServerSentReader();
  for await (const piece of textOf(answer.body)) {
    for (const { event, data } of reader.read(piece)) {
      if (event === END) return true;
      const line: unknown = JSON.parse(data);
      if (isLine(line) && take(line)) return true;
    }
  }
  return false;
}

/** The text of a stream as it comes. The stream is let go when nobody reads on. */
async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
