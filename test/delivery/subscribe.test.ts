import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Agent } from "../../delivery/agent.ts";
import { announce, type OutgoingEvent } from "../../delivery/outgoing.ts";
import { retryPause, subscribe } from "../../delivery/subscribe.ts";
import { envelopeOf, memoryLedger, sample } from "../../delivery/test-kit.ts";
import { CvParsed, CvSubmitted, GapAnalyzed } from "../../schemas/events.ts";

const secret = "Ada Lovelace, ada@example.com";

function subscription(think: Agent<typeof CvSubmitted, string, string>["think"]) {
  const published: OutgoingEvent[] = [];
  const buried: string[] = [];
  const retried: number[] = [];
  const lines: string[] = [];
  const handler = subscribe(
    { name: "reader", on: [CvSubmitted], step: "cv", think },
    {
      ledger: memoryLedger<string, string>("r"),
      publish: async (events) => {
        published.push(...events);
      },
      now: () => new Date(0),
      bury: async (_record, reason) => {
        buried.push(reason);
      },
      retryLater: async (_record, seconds) => {
        retried.push(seconds);
      },
      log: (line) => lines.push(JSON.stringify(line)),
      maxReceives: 3,
    },
  );
  const send = (body: string, receiveCount = 1) =>
    handler({
      Records: [
        { messageId: "m", receiptHandle: "h", body, attributes: { ApproximateReceiveCount: String(receiveCount) } },
      ],
    });
  return { send, published, buried, retried, lines };
}

const reading = async () => ({ write: null, announce: [announce(CvParsed, CvParsed.example)] });

test("an event in EventBridge's envelope reaches the agent", async () => {
  const { send, published } = subscription(reading);
  await send(envelopeOf(sample(CvSubmitted)));
  assert.equal(
    published.map(({ type }) => type),
    ["CvParsed"],
  );
});

test("what a replay brings is marked with the replay's name, and so is what follows", async () => {
  const { send, published } = subscription(reading);
  await send(envelopeOf(sample(CvSubmitted), "monday"));
  assert.is(published[0]?.detail.metadata.replay, "monday");
});

test("a message that is not JSON goes to the dead letters with the reason, and is not retried", async () => {
  const { send, buried, retried } = subscription(reading);
  await send("{");
  assert.match(buried[0] ?? "", /not JSON/);
  assert.equal(retried, []);
});

test("an event that lacks a field goes to the dead letters, and the reason names the field", async () => {
  const { send, buried } = subscription(reading);
  const event = sample(CvSubmitted);
  await send(envelopeOf({ ...event, data: {} }));
  assert.match(buried[0] ?? "", /data\.cvId/);
});

test("an event of a type that the agent doesn't know goes to the dead letters", async () => {
  const { send, buried } = subscription(reading);
  await send(envelopeOf(sample(GapAnalyzed)));
  assert.match(buried[0] ?? "", /GapAnalyzed/);
});

test("an event under a name of ours from a source that isn't goes to the dead letters", async () => {
  const { send, buried } = subscription(reading);
  await send(envelopeOf({ ...sample(CvSubmitted), source: "somebody.else" }));
  assert.match(buried[0] ?? "", /somebody\.else/);
});

test("a failed delivery comes back after a pause that grows, and the error is thrown on to the queue", async () => {
  const { send, retried, lines } = subscription(async () => {
    throw new Error(`can't read ${secret}`);
  });
  for (const receiveCount of [1, 2]) {
    let thrown = false;
    await send(envelopeOf(sample(CvSubmitted)), receiveCount).catch(() => {
      thrown = true;
    });
    assert.ok(thrown);
  }
  assert.equal(retried, [retryPause(1), retryPause(2)]);
  assert.equal(retried, [5, 25]);
  assert.not.match(lines.join(), secret, "an error's message may quote a person, so it is not logged");
  assert.match(lines.join(), "subscribe.test.ts");
});

test.run();
