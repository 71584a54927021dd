import type { Request, Write } from "../db/ledger.ts";
import { noteProgress, type Progress } from "../db/progress.ts";
import type { Agent } from "../delivery/agent.ts";
import { announce } from "../delivery/outgoing.ts";
import type { EventOf } from "../schemas/event.ts";
import { declarationOf, progressFacts, RequestCompleted, RequestFailed, StepFailed } from "../schemas/events.ts";
import { agentHandler, database } from "./shared/runtime.ts";

type Followed = (typeof progressFacts)[number];

const isFailure = (event: EventOf<Followed>): event is EventOf<typeof StepFailed> => event.type === StepFailed.type;

/** What a fact says about the progress of its request. */
export function progressOf(event: EventOf<Followed>): Progress {
  if (isFailure(event)) return { kind: "failed", ...event.data };
  const step = declarationOf(event.type)?.settles;
  return step ? { kind: "done", step } : { kind: "line" };
}

/**
 * Watches facts go by and keeps each request's progress: a projection, it commands nobody. Which of the two endings
 * is published, if any, is decided by the write itself, where the request is locked.
 */
export const trackRequest = (): Agent<Followed, Request, Write> => ({
  name: "track-request",
  on: progressFacts,
  step: null,

  async think({ event }, { type, wants }) {
    return {
      write: noteProgress(event, progressOf(event)),
      announce: [
        announce(RequestCompleted, { type, done: [...wants] }),
        announce(RequestFailed, { type, done: [], failures: {}, skipped: [] }),
      ],
    };
  },
});

export const handler = agentHandler(trackRequest(), database());
