import { test } from "uvu";
import * as assert from "uvu/assert";
import { EventRefused } from "../../delivery/errors.ts";
import { announce, type OutgoingEvent, outgoing } from "../../delivery/outgoing.ts";
import { type Outbox, sweep } from "../../delivery/sweep.ts";
import { CvSubmitted } from "../../schemas/events.ts";

const eventOf = (name: string): OutgoingEvent => {
  const [event] = outgoing(
    {
      agent: "api",
      idCause: name,
      causationId: null,
      requestId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a009",
      subject: "s",
      wants: ["cv"],
      now: new Date(0),
    },
    [announce(CvSubmitted, CvSubmitted.example)],
  );
  if (!event) throw new Error("no event was made");
  return event;
};

/** An outbox in memory that hands out two events at a time, and a bus that refuses any call with these in it. */
function world(unsent: readonly OutgoingEvent[], refuses: Set<OutgoingEvent>) {
  const left = new Set(unsent);
  const apart = new Map<OutgoingEvent, string>();
  const published: OutgoingEvent[] = [];
  const outbox: Outbox = {
    unsent: async () => [...left].slice(0, 2),
    refused: async () => [...apart.keys()].slice(0, 2),
    markSent: async (events) => {
      for (const event of events) {
        left.delete(event);
        apart.delete(event);
      }
    },
    setApart: async (event, code) => {
      left.delete(event);
      // Goes to the end, as the one that was tried last.
      apart.delete(event);
      apart.set(event, code);
    },
  };
  const publish = async (events: readonly OutgoingEvent[]): Promise<void> => {
    if (events.some((event) => refuses.has(event))) throw new EventRefused("not allowed", "AccessDeniedException");
    published.push(...events);
  };
  return { outbox, publish, published, apart };
}

const events = ["a", "b", "c", "d", "e"].map(eventOf);
const [a, b, c, d, e] = events as [OutgoingEvent, OutgoingEvent, OutgoingEvent, OutgoingEvent, OutgoingEvent];

test("an event that the bus refuses is set apart and counted, and all others are sent", async () => {
  const { outbox, publish, published, apart } = world(events, new Set([b, c]));
  const { sent, refused } = await sweep(outbox, publish);
  assert.equal(published, [a, d, e]);
  assert.is(sent, 3);
  assert.equal(
    refused.map(({ id, type, code }) => [id, type, code]),
    [b, c].map(({ id }) => [id, "CvSubmitted", "AccessDeniedException"]),
  );
  assert.equal([...apart.keys()], [b, c]);
});

test("what was set apart is sent by a later sweep once nothing is in its way", async () => {
  const refuses = new Set(events.slice(0, 3));
  const { outbox, publish, published, apart } = world(events, refuses);
  await sweep(outbox, publish);
  assert.is((await sweep(outbox, publish)).refused.length, 2, "one page of them is tried");
  refuses.clear();
  assert.equal(await sweep(outbox, publish), { sent: 3, refused: [] });
  assert.is(published.length, 5);
  assert.is(apart.size, 0);
});

test("a bus that is down sets nothing apart", async () => {
  const { outbox, apart } = world(events, new Set());
  const down = async (): Promise<void> => {
    throw new Error("connection refused");
  };
  let message = "";
  await sweep(outbox, down).catch((error: Error) => {
    message = error.message;
  });
  assert.is(message, "connection refused");
  assert.is(apart.size, 0);
});

test.run();
