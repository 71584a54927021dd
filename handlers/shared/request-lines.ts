import type { Db } from "../../db/connect.ts";
import { eventLines, requestState } from "../../db/requests.ts";
import type { EventLine, RequestState } from "../../db/rows.ts";
import { hasEnded, lineView } from "../api/request-view.ts";

/** What there is to see of a request at one moment. */
export interface Look {
  readonly status: RequestState["status"];
  /** The lines after the one that was seen last. */
  readonly lines: readonly EventLine[];
  /** The request has ended and its last line was seen. */
  readonly isOver: boolean;
}

/** Looks for lines of a request's log after one; null if there is no such request, or it isn't this person's. */
export async function lookAfter(db: Db, userId: string, requestId: string, after: number): Promise<Look | null> {
  const state = await requestState(db, userId, requestId);
  if (!state) return null;
  // Read after the state: an ended request always comes with its last line.
  const lines = state.last_seq > after ? await eventLines(db, userId, requestId, after) : [];
  return { status: state.status, lines, isOver: hasEnded(state) && lines.length === 0 };
}

/** Lines as server-sent events; their ids are the numbers of the lines. */
export const serverSent = (lines: readonly EventLine[]): string =>
  lines.map((line) => `id: ${line.seq}\nevent: ${line.type}\ndata: ${JSON.stringify(lineView(line))}\n\n`).join("");

/** The last event of a request that has ended: nothing more will come. */
export const SERVER_SENT_END = "event: end\ndata: {}\n\n";

/** The number in a `Last-Event-ID` header; undefined if there is none. */
export const lineNumber = (header: string | undefined): number | undefined =>
  header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined;

/** Whether a client asks for server-sent events. */
export const asksForStream = (accept: string | undefined): boolean => accept?.includes("text/event-stream") === true;
