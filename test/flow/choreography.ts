import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, rows } from "../../db/connect.ts";
import type { Documents } from "../../db/documents.ts";
import { ledger, type Request, type Write } from "../../db/ledger.ts";
import { markSent } from "../../db/outbox.ts";
import { createRequest } from "../../db/requests.ts";
import type { Agent } from "../../delivery/agent.ts";
import { deliver } from "../../delivery/deliver.ts";
import { announce, type OutgoingEvent, outgoing } from "../../delivery/outgoing.ts";
import type { EventDeclaration, EventOf } from "../../schemas/event.ts";
import { CvSubmitted, JobSubmitted } from "../../schemas/events.ts";
import { type RequestType, wantsOf } from "../../schemas/requests.ts";
import { callerOf } from "../support/caller.ts";

/**
 * The choreography without queues and processes: the real agents on the real database, with deliveries that are
 * duplicated, delayed, reordered and cut off between write and publish as a seed says. What a queue guarantees is kept:
 * a delivery that throws comes again.
 */

// biome-ignore lint/suspicious/noExplicitAny: agents of different events stand in one list; each is given only its own
export type AnyAgent = Agent<any, Request, Write>;

export interface Chaos {
  readonly random: () => number;
  /** Probability that a delivery comes twice, and that the publishing after a write is cut off. */
  readonly duplicates: number;
  readonly crashes: number;
  /** Longest delay before a delivery, milliseconds. */
  readonly delay: number;
}

const noAddress = async (): Promise<string> => {
  throw new Error("no addresses here");
};

/** Documents in memory. */
export function memoryDocuments(): Documents {
  const objects = new Map<string, Uint8Array>();
  return {
    read: async (key) => objects.get(key) ?? null,
    write: async (key, bytes) => {
      objects.set(key, bytes);
    },
    remove: async (key) => {
      objects.delete(key);
    },
    list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)),
    readJson: async (key, schema) => {
      const bytes = objects.get(key);
      return bytes ? schema.parse(JSON.parse(new TextDecoder().decode(bytes))) : null;
    },
    writeJson: async (key, value) => {
      objects.set(key, new TextEncoder().encode(JSON.stringify(value)));
    },
    size: async (key) => objects.get(key)?.byteLength ?? null,
    presignPut: noAddress,
    presignGet: noAddress,
  };
}

const RECEIVES = 30;

/** Lets deliveries run until none is left. Answers every event that reached the bus. */
export async function run(
  db: Db,
  agents: readonly AnyAgent[],
  first: readonly OutgoingEvent[],
  { random, duplicates, crashes, delay }: Chaos,
): Promise<OutgoingEvent[]> {
  const bus: OutgoingEvent[] = [];
  const pending = new Set<Promise<void>>();
  const book = ledger(db);

  const deliverOnce = async (agent: AnyAgent, event: EventOf<EventDeclaration>): Promise<void> => {
    for (let receiveCount = 1; ; receiveCount++) {
      await sleep(random() * delay);
      try {
        await deliver(
          agent,
          { agent: agent.name, event, receiveCount, last: false },
          { ledger: book, publish, now: () => new Date() },
        );
        return;
      } catch (error) {
        if (!(error instanceof Cut) || receiveCount === RECEIVES) throw error;
      }
    }
  };

  const route = (event: OutgoingEvent): void => {
    bus.push(event);
    for (const agent of agents) {
      if (!agent.on.some((declared: EventDeclaration) => declared.type === event.type)) continue;
      if (agent.step && !event.detail.metadata.wants.includes(agent.step)) continue;
      for (let copy = random() < duplicates ? 2 : 1; copy > 0; copy--) {
        const delivery = deliverOnce(agent, {
          type: event.type,
          source: event.source,
          metadata: event.detail.metadata,
          data: event.detail.data,
        });
        pending.add(delivery);
        delivery.then(
          () => pending.delete(delivery),
          () => undefined,
        );
      }
    }
  };

  const publish = async (events: readonly OutgoingEvent[]): Promise<void> => {
    if (random() < crashes) throw new Cut("cut off before publishing");
    for (const event of events) route(event);
    if (random() < crashes) throw new Cut("cut off after publishing");
  };

  for (const event of first) route(event);
  while (pending.size > 0) await Promise.all(pending);
  return bus;
}

class Cut extends Error {}

/** Takes a request in as the API does. Answers its id and the events that start it. */
export async function admit(
  db: Db,
  type: RequestType,
  options: { cvHash?: string; person?: string } = {},
): Promise<{ requestId: string; events: OutgoingEvent[] }> {
  const user = await callerOf(db, options.person ?? "tester");
  const requestId = randomUUID();
  const wants = wantsOf(type);
  const ids = { cv: randomUUID(), job: randomUUID() };
  const events = outgoing(
    {
      agent: "api",
      idCause: requestId,
      causationId: null,
      requestId,
      subject: "tester",
      wants: [...wants],
      now: new Date(),
    },
    [
      ...(wants.includes("cv") ? [announce(CvSubmitted, { cvId: ids.cv })] : []),
      ...(wants.includes("job") ? [announce(JobSubmitted, { postingId: ids.job })] : []),
    ],
  );
  await createRequest(db, {
    requestId,
    userId: user.userId,
    type,
    wants,
    subject: "tester",
    cvId: wants.includes("cv") ? ids.cv : null,
    postingId: wants.includes("job") ? ids.job : null,
    input: {
      cv: { key: `${requestId}/cv`, name: null, hash: options.cvHash ?? null },
      job: { key: `${requestId}/job`, name: null, hash: null },
    },
    events,
    idempotency: null,
    maxInFlight: 1_000_000,
  });
  await markSent(db, events);
  return { requestId, events };
}

const Standing = z.object({
  status: z.string(),
  done: z.array(z.string()),
  skipped: z.array(z.string()),
  last_seq: z.number(),
  lines: z.number(),
  highest: z.number().nullable(),
  analyses: z.number(),
  unsent: z.number(),
});
export type Standing = z.infer<typeof Standing>;

/** How a request stands, counted in every table. */
export async function standing(db: Db, requestId: string): Promise<Standing> {
  const id = sql`${requestId}::uuid`;
  const [found] = await rows(
    db,
    sql`SELECT status, done, skipped, last_seq,
        (SELECT count(*)::int FROM event_log WHERE request_id = ${id}) AS lines,
        (SELECT max(seq) FROM event_log WHERE request_id = ${id}) AS highest,
        (SELECT count(*)::int FROM gap_analyses WHERE request_id = ${id}) AS analyses,
        (SELECT count(*)::int FROM outbox WHERE request_id = ${id} AND sent_at IS NULL) AS unsent
      FROM jobs WHERE job_id = ${id}`,
    Standing,
  );
  if (!found) throw new Error(`there is no request ${requestId}`);
  return found;
}
