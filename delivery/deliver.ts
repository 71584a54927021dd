import type { EventDeclaration } from "../schemas/event.ts";
import { StepFailed } from "../schemas/events.ts";
import { type Agent, type Committed, type Delivery, idCauseOf, type Ledger, type Outcome } from "./agent.ts";
import { PermanentError } from "./errors.ts";
import { announce, type OutgoingEvent, outgoing } from "./outgoing.ts";
import type { Publish } from "./publish.ts";

export interface Ports<Request, Write> {
  readonly ledger: Ledger<Request, Write>;
  readonly publish: Publish;
  readonly now: () => Date;
}

/** What became of a delivery, for logs and tests. */
export type Result = "done" | "duplicate" | "dropped" | "waiting" | "overtaken" | "gave-up";

/** The code of `StepFailed` when retries were used up without a reason that a person could act on. */
const GIVEN_UP = "step_failed";

/**
 * Carries one delivery through: read, think, write in one statement, publish, mark sent. Effects happen once though
 * deliveries happen at least once; a crash between any two steps loses nothing, since the next delivery of the same
 * message finds the inbox row and sends what lies unsent. Throws what `think` throws unless it is permanent, so that
 * the queue delivers again.
 */
export async function deliver<D extends EventDeclaration, Request, Write>(
  agent: Agent<D, Request, Write>,
  delivery: Delivery<D>,
  { ledger, publish, now }: Ports<Request, Write>,
): Promise<Result> {
  const send = async (unsent: readonly OutgoingEvent[]): Promise<void> => {
    if (unsent.length === 0) return;
    await publish(unsent);
    await ledger.markSent(unsent);
  };

  const write = async (outcome: Outcome<Write>, handled = true): Promise<Committed> => {
    const { metadata } = delivery.event;
    const origin = {
      agent: agent.name,
      idCause: idCauseOf(agent, metadata),
      causationId: metadata.id,
      requestId: metadata.requestId,
      subject: metadata.subject,
      wants: metadata.wants,
      replay: metadata.replay,
      traceparent: metadata.traceparent,
      now: now(),
    };
    const events = outgoing(origin, outcome.announce);
    const committed = await ledger.commit(delivery, { write: outcome.write, events, handled });
    await send(committed.unsent);
    return committed;
  };

  /**
   * Somebody was first: a cancel, a duplicate, or this very write, whose answer was lost so that the client sent it again.
   * Only a second look can tell, since the write's own snapshot is older than what was in its way.
   */
  const lookAgain = async (): Promise<Result> => {
    const { request, handled, unsent } = await ledger.open(delivery, null);
    if (!request || !handled) return "overtaken";
    await send(unsent);
    return "duplicate";
  };

  const giveUp = async (code: string, handled: boolean): Promise<Result> => {
    if (agent.step === null) return "gave-up";
    const outcome = { write: null, announce: [announce(StepFailed, { step: agent.step, code })] };
    const { accepted } = await write(outcome, handled);
    return accepted ? "gave-up" : await lookAgain();
  };

  const opening = await ledger.open(delivery, agent.join ? agent.step : null);
  if (!opening.request) return "dropped";
  if (opening.handled) {
    await send(opening.unsent);
    return "duplicate";
  }
  if (agent.join && !opening.claimed) return "waiting";
  if (delivery.last) {
    await giveUp(GIVEN_UP, false);
    throw new Error(`gave up on ${delivery.event.type} after ${delivery.receiveCount} receives`);
  }
  try {
    const { accepted } = await write(await agent.think(delivery, opening.request, now()));
    return accepted ? "done" : await lookAgain();
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return await giveUp(error.code, true);
  }
}
