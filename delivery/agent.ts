import type { EventDeclaration, EventOf, Metadata } from "../schemas/event.ts";
import type { Step } from "../schemas/requests.ts";
import type { Announcement, OutgoingEvent } from "./outgoing.ts";

/** One message that reached an agent. */
export interface Delivery<D extends EventDeclaration = EventDeclaration> {
  readonly agent: string;
  readonly event: EventOf<D>;
  /** How often the queue has handed it out, this time included; counts from 1. */
  readonly receiveCount: number;
  /** After this receive the queue gives up, so the agent settles the step and doesn't think. */
  readonly last: boolean;
}

/** What a ledger knows about a delivery before the agent thinks. */
export interface Opening<Request> {
  /** Null: the request is unknown, cancelled or erased; the delivery is dropped. */
  readonly request: Request | null;
  /** This agent has handled this event (in this replay) already. */
  readonly handled: boolean;
  /** Events of an earlier try that were committed and perhaps never sent. */
  readonly unsent: readonly OutgoingEvent[];
  /** For a join: false as long as an input is missing, or if another delivery holds the claim. */
  readonly claimed: boolean;
}

/** What the agent has found out: what to store (in the ledger's own terms) and what to announce. */
export interface Outcome<Write> {
  readonly write: Write | null;
  readonly announce: readonly Announcement[];
}

/** What one delivery writes. */
export interface Commit<Write> {
  readonly write: Write | null;
  readonly events: readonly OutgoingEvent[];
  /**
   * False where the agent gives a message up that rests in the dead letters from now on: the event doesn't count as
   * handled, so that a redrive does the work after all.
   */
  readonly handled: boolean;
}

/** What became of a commit. */
export interface Committed {
  /** False if a duplicate, a cancel or an erasure was first: nothing was written. */
  readonly accepted: boolean;
  /** The events that lie in the outbox now because of it. */
  readonly unsent: readonly OutgoingEvent[];
}

/** The store behind a delivery: `open` reads, `commit` writes everything in one statement or nothing at all. */
export interface Ledger<Request, Write> {
  open(delivery: Delivery, join: Step | null): Promise<Opening<Request>>;
  commit(delivery: Delivery, commit: Commit<Write>): Promise<Committed>;
  markSent(events: readonly OutgoingEvent[]): Promise<void>;
}

/** An agent: what it listens to, and how it answers. Deliveries, retries and duplicates are `subscribe`'s business. */
export interface Agent<D extends EventDeclaration, Request, Write> {
  readonly name: string;
  readonly on: readonly D[];
  /** The step that this agent settles; null for one that settles none (a projection). */
  readonly step: Step | null;
  /** True for an agent that needs several results and must run once for all of them. */
  readonly join?: boolean;
  /** The slow part. Throws PermanentError to give the step up, anything else to be retried. */
  think(delivery: Delivery<D>, request: Request, now: Date): Promise<Outcome<Write>>;
}

/** The ids of what a delivery publishes derive from its cause; a join's from the request, whichever input came last. */
export function idCauseOf(agent: { step: Step | null; join?: boolean }, metadata: Metadata): string {
  return agent.join && agent.step ? `${metadata.requestId}:${agent.step}` : metadata.id;
}
