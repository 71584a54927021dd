import * as z from "zod";
import { LoggedEventView, TraceView } from "../../../schemas/operator-views.ts";
import { Id } from "../../../schemas/primitives.ts";
import { operation } from "../../api/contract/operation.ts";
import { PageQuery } from "../../api/paging.ts";
import { AgentName, forOperators } from "./agents.ts";
import * as examples from "./examples.ts";

/** The gateway waits no longer than thirty seconds for an answer. */
const LONGEST_WAIT_SECONDS = 20;

const At = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const Filter = z.object({
  request_id: Id.optional().describe("Only events of this request."),
  type: z
    .string()
    .regex(/^[A-Za-z]{1,64}$/)
    .optional()
    .describe("Only events of this name, e.g. `StepFailed`."),
  agent: AgentName.optional().describe("Only what this agent has published."),
  pattern: z
    .string()
    .max(4_096)
    .optional()
    .describe("Only what this pattern matches: EventBridge's own language, as JSON, judged by EventBridge."),
});

export const listEvents = operation({
  ...forOperators,
  id: "listEvents",
  method: "get",
  path: "/operations/events",
  summary: "Search the log of all events, newest first",
  description:
    "A page may hold fewer events than asked for while there are more: a search ends a page after some thousand events that it has looked at. Go on until `next_cursor` is null.",
  query: PageQuery.extend({
    ...Filter.shape,
    from: At.optional().describe("Only events from this time on."),
    to: At.optional().describe("Only events before this time."),
  }),
  answers: {
    200: {
      description: "A page of them.",
      data: z.object({ events: z.array(LoggedEventView), next_cursor: z.string().nullable() }),
      example: { events: [examples.loggedEvent], next_cursor: null },
    },
  },
});

export const tailEvents = operation({
  ...forOperators,
  id: "tailEvents",
  method: "get",
  path: "/operations/events/tail",
  summary: "Further events as they come, oldest first",
  description:
    "Without `after` it begins at this moment and answers at once, with no events and the cursor to go on from. With it, it answers as soon as there is an event, or after `wait` seconds with none. Go on with the `cursor` of each answer. Under heavy load an event may come twice; `id` and `replay` tell it.",
  query: z.object({
    ...Filter.shape,
    after: z.string().max(6_000).optional().describe("`cursor` of the answer before."),
    wait: z.coerce
      .number()
      .int()
      .min(0)
      .max(LONGEST_WAIT_SECONDS)
      .default(LONGEST_WAIT_SECONDS)
      .describe("Seconds to wait for an event; 20 by default, which is the longest."),
  }),
  answers: {
    200: {
      description: "The next events, and where to go on.",
      data: z.object({ events: z.array(LoggedEventView), cursor: z.string() }),
      example: { events: [examples.loggedEvent], cursor: "WyIyMDI2LTExLTIwVDA5OjMwOjAwLjAwMFoiXQ" },
    },
  },
});

export const getTrace = operation({
  ...forOperators,
  id: "getRequestTree",
  method: "get",
  path: "/operations/requests/{request_id}/tree",
  summary: "What happened to a request: the tree of its events",
  description:
    "By causation: each event hangs under the one that caused it, a join under one of its causes with the others named. With agents, times, tries, errors, engines and cost, and the dead letters of the request.",
  params: z.object({ request_id: Id }),
  answers: { 200: { description: "The tree.", data: TraceView, example: examples.trace } },
  refusals: { 404: "There is no such request." },
});
