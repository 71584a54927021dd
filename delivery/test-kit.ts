import { deepStrictEqual } from "node:assert/strict";
import type { EventDeclaration, EventOf, Metadata } from "../schemas/event.ts";
import type { Agent, Ledger, Opening } from "./agent.ts";
import { deliver, type Ports, type Result } from "./deliver.ts";
import { derivedId } from "./ids.ts";
import type { Announcement, OutgoingEvent } from "./outgoing.ts";

/**
 * For tests of agents, ours and other teams': given these events, when this one arrives, then those follow. Works on any
 * ledger; the one in memory is enough for agents that keep no tables of their own.
 */

export interface Sample<D extends EventDeclaration> {
  readonly data?: EventOf<D>["data"];
  readonly metadata?: Partial<Metadata>;
}

/** An event of this declaration: its example, with whatever the test says otherwise. */
export function sample<D extends EventDeclaration>(declaration: D, { data, metadata }: Sample<D> = {}): EventOf<D> {
  const requestId = metadata?.requestId ?? derivedId("sample request");
  return {
    type: declaration.type,
    source: declaration.source,
    metadata: {
      id: derivedId("sample", declaration.type, requestId),
      requestId,
      causationId: null,
      subject: "sample-subject",
      occurredAt: "2026-01-01T00:00:00.000Z",
      version: declaration.version,
      wants: ["cv", "job", "gap"],
      ...metadata,
    },
    data: data ?? declaration.example,
  } as EventOf<D>;
}

/** An event as EventBridge lays it into a queue. */
export function envelopeOf(event: EventOf<EventDeclaration>, replayName?: string): string {
  return JSON.stringify({
    version: "0",
    id: derivedId("envelope", event.metadata.id),
    "detail-type": event.type,
    source: event.source,
    account: "000000000000",
    time: event.metadata.occurredAt,
    region: "us-east-1",
    resources: [],
    detail: { metadata: event.metadata, data: event.data },
    ...(replayName === undefined ? {} : { "replay-name": replayName }),
  });
}

export interface MemoryLedger<Request, Write> extends Ledger<Request, Write> {
  /** What was written, in order. */
  readonly writes: readonly Write[];
  /** From now on the request counts as cancelled. */
  cancel(): void;
}

/** A ledger that holds one request in memory, with the inbox and outbox of a real one. It knows no joins. */
export function memoryLedger<Request, Write>(request: Request): MemoryLedger<Request, Write> {
  const handled = new Set<string>();
  const outbox = new Map<string, { event: OutgoingEvent; cause: string; sent: boolean }>();
  const writes: Write[] = [];
  let cancelled = false;
  const keyOf = (agent: string, { id, replay = "" }: Metadata): string => `${agent} ${id} ${replay}`;

  return {
    writes,
    cancel: () => {
      cancelled = true;
    },
    async open({ agent, event: { metadata } }): Promise<Opening<Request>> {
      const cause = keyOf(agent, metadata);
      const unsent = [...outbox.values()].filter((row) => row.cause === cause && !row.sent).map((row) => row.event);
      return { request: cancelled ? null : request, handled: handled.has(cause), unsent, claimed: true };
    },
    async commit({ agent, event: { metadata } }, { write, events, handled: counts }) {
      const cause = keyOf(agent, metadata);
      if (cancelled || handled.has(cause)) return { accepted: false, unsent: [] };
      if (counts) handled.add(cause);
      if (write !== null) writes.push(write);
      const unsent = events.filter((event) => !outbox.has(event.id));
      for (const event of unsent) outbox.set(event.id, { event, cause, sent: false });
      return { accepted: true, unsent };
    },
    async markSent(events) {
      for (const { id } of events) {
        const row = outbox.get(id);
        if (row) row.sent = true;
      }
    },
  };
}

/** An event that is expected: its declaration and its data. */
export type Expected = Announcement;

/** Says what an agent does: `await given(…).when(…).then(…)`. */
export function testKit<D extends EventDeclaration, Request, Write>(
  agent: Agent<D, Request, Write>,
  ledger: Ledger<Request, Write>,
  now: Date = new Date("2026-01-01T00:00:00Z"),
) {
  const published: OutgoingEvent[] = [];
  const ports: Ports<Request, Write> = {
    ledger,
    publish: async (events) => {
      published.push(...events);
    },
    now: () => now,
  };
  const receive = (event: EventOf<D>, receiveCount = 1, maxReceives = 3): Promise<Result> =>
    deliver(agent, { agent: agent.name, event, receiveCount, last: receiveCount >= maxReceives }, ports);

  return {
    /** Everything that was published so far. */
    published,
    receive,
    given: (...events: readonly EventOf<D>[]) => ({
      when: (...arriving: readonly EventOf<D>[]) => ({
        /** Delivers all of it and compares what follows from the arriving ones, in order. */
        // biome-ignore lint/suspicious/noThenProperty: a sentence of given, when, then; it is never awaited halfway
        async then(...expected: readonly Expected[]): Promise<void> {
          for (const event of events) await receive(event);
          const before = published.length;
          for (const event of arriving) await receive(event);
          const followed = published.slice(before).map(({ type, detail }) => ({ type, data: detail.data }));
          deepStrictEqual(
            followed,
            expected.map(({ declaration, data }) => ({ type: declaration.type, data })),
          );
        },
      }),
    }),
  };
}
