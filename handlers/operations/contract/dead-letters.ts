import * as z from "zod";
import { DeadLettersView, DeadLetterView } from "../../../schemas/operator-views.ts";
import { operation } from "../../api/contract/operation.ts";
import { AgentName, AgentParams, forOperators, noSuchAgent } from "./agents.ts";
import * as examples from "./examples.ts";

export const listDeadLetters = operation({
  ...forOperators,
  id: "listDeadLetters",
  method: "get",
  path: "/operations/dead-letters",
  summary: "Count the dead letters of all agents and of their rules",
  answers: {
    200: {
      description: "By agent; also those that have none.",
      data: z.object({ queues: z.array(DeadLettersView) }),
      example: {
        queues: [
          { agent: "parse-cv", messages: 1, oldest: examples.at, reasons: [{ code: "RETRIES_USED_UP", count: 1 }] },
        ],
      },
    },
  },
});

export const showDeadLetters = operation({
  ...forOperators,
  id: "showDeadLetters",
  method: "get",
  path: "/operations/dead-letters/{agent}",
  summary: "The dead letters of an agent with their reasons, oldest first",
  description:
    "They stay where they are. What isn't an event of ours is shown by its size and reason alone: it may hold anything.",
  params: AgentParams,
  query: z.object({
    limit: z.coerce.number().int().min(1).max(100).default(20).describe("How many at most; 20 by default."),
  }),
  answers: {
    200: {
      description: "So many of them as were asked for, and how many there are.",
      data: z.object({ messages: z.int().min(0), letters: z.array(DeadLetterView) }),
      example: { messages: 1, letters: [examples.deadLetter] },
    },
  },
  refusals: noSuchAgent,
});

export const redriveDeadLetters = operation({
  ...forOperators,
  id: "redriveDeadLetters",
  method: "post",
  path: "/operations/dead-letters/{agent}/redrive",
  summary: "Send dead letters on their way again, one or all",
  description:
    "Each is sent before it is deleted, so that a crash in between loses none; agents notice what comes twice. As many as can be sent in twenty seconds; `remaining` says whether to ask again.",
  params: AgentParams,
  body: z.strictObject({
    message_id: z.string().min(1).max(128).optional().describe("This one alone; all of the agent's without it."),
  }),
  bodyExample: {},
  answers: {
    200: {
      description: "How many were sent, and how many are left.",
      data: z.object({ sent: z.int().min(0), remaining: z.int().min(0) }),
      example: { sent: 1, remaining: 0 },
    },
  },
  refusals: { 404: "There is no such agent, or it has no such dead letter." },
});

export const purgeDeadLetters = operation({
  ...forOperators,
  id: "purgeDeadLetters",
  method: "post",
  path: "/operations/dead-letters/{agent}/purge",
  summary: "Throw the dead letters of an agent away",
  description: "What they asked for will never be done. `confirm` must be the agent's name. SQS takes up to a minute.",
  params: AgentParams,
  body: z.strictObject({ confirm: AgentName.describe("The name of the agent, once more.") }),
  bodyExample: { confirm: "parse-cv" },
  answers: {
    200: {
      description: "How many there were.",
      data: z.object({ purged: z.int().min(0) }),
      example: { purged: 1 },
    },
  },
  refusals: { ...noSuchAgent, 409: "They were thrown away less than a minute ago; SQS wants a minute in between." },
});
