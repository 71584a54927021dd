import type { EventDeclaration, Metadata } from "../schemas/event.ts";
import { eventId } from "./ids.ts";

/** An event on its way to the bus, as it lies in the outbox. */
export interface OutgoingEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly detail: { readonly metadata: Metadata; readonly data: unknown };
}

/** An event that an agent wants to publish; the rest follows from the delivery that it answers. */
export interface Announcement {
  readonly declaration: EventDeclaration;
  readonly data: unknown;
}

/** Pairs a declaration with its data, checked by the compiler. */
export function announce<Data>(declaration: EventDeclaration<string, Data>, data: Data): Announcement {
  return { declaration, data };
}

export interface Origin {
  readonly agent: string;
  /** What the ids derive from: the cause's id, or for a join `requestId:step`. */
  readonly idCause: string;
  readonly causationId: string | null;
  readonly requestId: string;
  readonly subject: string;
  readonly wants: Metadata["wants"];
  readonly replay?: string | undefined;
  readonly traceparent?: string | undefined;
  readonly now: Date;
}

/** Makes the events of one delivery: deterministic ids, the request's correlation, the cause. Data is checked. */
export function outgoing(origin: Origin, announcements: readonly Announcement[]): OutgoingEvent[] {
  return announcements.map(({ declaration, data }, index) => {
    const ordinal = announcements.slice(0, index).filter((other) => other.declaration.type === declaration.type).length;
    const metadata: Metadata = {
      id: eventId({
        cause: origin.idCause,
        agent: origin.agent,
        type: declaration.type,
        ordinal,
        replay: origin.replay,
      }),
      requestId: origin.requestId,
      causationId: origin.causationId,
      subject: origin.subject,
      occurredAt: origin.now.toISOString(),
      version: declaration.version,
      wants: origin.wants,
      ...(origin.replay === undefined ? {} : { replay: origin.replay }),
      ...(origin.traceparent === undefined ? {} : { traceparent: origin.traceparent }),
    };
    const detail = declaration.detail.parse({ metadata, data });
    return { id: metadata.id, source: declaration.source, type: declaration.type, detail };
  });
}
