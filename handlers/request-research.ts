import * as z from "zod";
import { derivedId } from "../delivery/ids.ts";
import { announce, outgoing } from "../delivery/outgoing.ts";
import { ResearchRequested } from "../schemas/events.ts";
import { bus } from "./shared/runtime.ts";

const publish = bus();

const Scheduled = z.object({ scheduledAt: z.string().min(1) });

/** Asks for a round of research, once for each time that the schedule names, however often it calls. */
export async function handler(event: unknown): Promise<{ requested: string }> {
  const { scheduledAt } = Scheduled.parse(event);
  const requestId = derivedId("scheduled research", scheduledAt);
  const origin = {
    agent: "request-research",
    idCause: requestId,
    causationId: null,
    requestId,
    subject: "schedule",
    wants: ["research" as const],
    now: new Date(),
  };
  await publish(outgoing(origin, [announce(ResearchRequested, { reason: "schedule", topics: [], skills: [] })]));
  return { requested: requestId };
}
