import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { Id } from "../../schemas/primitives.ts";
import { requestStatuses } from "../../schemas/requests.ts";
import { EventView } from "../../schemas/views.ts";
import { asksForStream, lineNumber, lookAfter, SERVER_SENT_END, serverSent } from "../shared/request-lines.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { lineView } from "./request-view.ts";

/** The gateway waits no longer than thirty seconds for an answer. */
const LONGEST_WAIT_SECONDS = 25;
const LOOK_EVERY_MS = 250;

const refusals = { 404: "There is no such request, or it isn't yours." };
const Line = z.coerce.number("after is the number of a line, 0 or more").int().min(0);

const example = {
  status: "processing",
  events: [
    {
      seq: 1,
      type: "CvSubmitted",
      source: "careerassist.api",
      id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
      causationId: null,
      at: "2026-11-20T09:30:00.000Z",
      data: { cvId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001" },
    },
  ],
};

export const getEvents = operation({
  id: "followJob",
  method: "get",
  path: "/jobs/{job_id}/events",
  tag: "Requests",
  summary: "Follow a request, line by line",
  description:
    "With `Accept: text/event-stream` the lines after `after` (or after the `Last-Event-ID` header) come as server-sent events, whose ids are the numbers of the lines: at the front door as they happen, until the request has ended (`event: end`) or some minutes have passed; at the HTTP API's own address one batch an answer. A client that reads again with the last id misses nothing. Otherwise the answer is JSON, and comes as soon as there are lines, or the request has ended, or `wait` seconds have passed.",
  params: z.object({ job_id: Id }),
  query: z.object({
    after: Line.optional().describe("Only the lines after this one."),
    wait: z.coerce
      .number()
      .int()
      .min(0)
      .max(LONGEST_WAIT_SECONDS)
      .default(LONGEST_WAIT_SECONDS)
      .describe("Seconds to wait for a line; 25 by default, which is the longest."),
  }),
  headers: [{ name: "Last-Event-ID", description: "The last line that was seen.", schema: z.string().regex(/^\d+$/) }],
  answers: {
    200: {
      description: "The next lines, and how the request stands.",
      data: z.object({ status: z.enum(requestStatuses), events: z.array(EventView) }),
      example,
    },
  },
  refusals,
});

/** `GET /jobs/{job_id}/events`: the lines of a request's log as they come. */
export const eventRoutes = ({ db }: { readonly db: Db }) => [
  serve(getEvents, async (c, { params: { job_id: id }, query }) => {
    const { userId } = c.var;
    const after = query.after ?? lineNumber(c.req.header("last-event-id")) ?? 0;
    const until = Date.now() + query.wait * 1_000;
    for (;;) {
      const look = await lookAfter(db, userId, id, after);
      if (!look) throw notFoundAt({ refusals });
      const { status, lines, isOver } = look;
      if (lines.length > 0 || isOver || Date.now() >= until) {
        if (!asksForStream(c.req.header("accept"))) {
          return { status: 200, data: { status, events: lines.map(lineView) } };
        }
        const headers = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" };
        // A client that loses the connection comes back at once: the answer ends after each batch of lines.
        const text = `retry: 0\n\n${serverSent(lines)}${isOver ? SERVER_SENT_END : ""}`;
        return { raw: new Response(text, { headers }) };
      }
      await sleep(Math.min(LOOK_EVERY_MS, Math.max(until - Date.now(), 1)));
    }
  }),
];
