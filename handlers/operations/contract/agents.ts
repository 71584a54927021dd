import * as z from "zod";
import { StatusView, SwitchedView } from "../../../schemas/operator-views.ts";
import { operation } from "../../api/contract/operation.ts";
import * as examples from "./examples.ts";

/** The name of an agent, as `GET /operations/agents` lists it. */
export const AgentName = z.string().regex(/^[a-z][a-z-]{0,63}$/);
export const AgentParams = z.object({ agent: AgentName });

/** What all routes of operators share. */
export const forOperators = { tag: "Operations", roles: ["operator"] } as const;
export const noSuchAgent = { 404: "There is no such agent." };

export const getAgents = operation({
  ...forOperators,
  id: "getAgents",
  method: "get",
  path: "/operations/agents",
  summary: "How the agents and their queues stand, and what failed last",
  description: "The age of the oldest message is CloudWatch's figure, some minutes old on AWS.",
  answers: {
    200: {
      description: "All agents.",
      data: StatusView,
      example: {
        requests: { at_work: 4, oldest: examples.at, unsent_events: 0 },
        agents: [examples.agent],
        refused: [],
        failures: [examples.failure],
      },
    },
  },
});

const switching = (id: "pauseAgent" | "resumeAgent", verb: "pause" | "resume", summary: string, description: string) =>
  operation({
    ...forOperators,
    id,
    method: "post",
    path: `/operations/agents/{agent}/${verb}`,
    summary,
    description,
    params: AgentParams,
    answers: {
      200: {
        description: "How it stands now. Switching takes some seconds; ask again while it says so.",
        data: SwitchedView,
        example: { agent: "parse-cv", state: verb === "pause" ? "paused" : "at_work", waiting: 3 },
      },
    },
    refusals: noSuchAgent,
  });

export const pauseAgent = switching(
  "pauseAgent",
  "pause",
  "Let an agent rest",
  "Its messages wait in the queue for up to four days.",
);
export const resumeAgent = switching(
  "resumeAgent",
  "resume",
  "Let an agent go on",
  "It takes up what waits in its queue.",
);
