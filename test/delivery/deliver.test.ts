import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Agent } from "../../delivery/agent.ts";
import { deliver } from "../../delivery/deliver.ts";
import { PermanentError } from "../../delivery/errors.ts";
import { announce, type OutgoingEvent } from "../../delivery/outgoing.ts";
import { memoryLedger, sample, testKit } from "../../delivery/test-kit.ts";
import { CvParsed, CvSubmitted, StepFailed } from "../../schemas/events.ts";

type Reader = Agent<typeof CvSubmitted, string, string>;

const reader = (think: Reader["think"]): Reader => ({ name: "reader", on: [CvSubmitted], step: "cv", think });

const parsed = announce(CvParsed, CvParsed.example);
const reading = reader(async (_delivery, request) => ({ write: `profile of ${request}`, announce: [parsed] }));
const submitted = sample(CvSubmitted);

test("given nothing, when a CV is submitted, then it is parsed", async () => {
  await testKit(reading, memoryLedger("r")).given().when(submitted).then(parsed);
});

test("given a handled event, when it arrives again, then nothing follows and nothing is written", async () => {
  const ledger = memoryLedger<string, string>("r");
  const kit = testKit(reading, ledger);
  await kit.given(submitted).when(submitted, submitted).then();
  assert.equal(ledger.writes, ["profile of r"]);
});

test("given a handled event, when a replay brings it back, then it is handled once more under another id", async () => {
  const ledger = memoryLedger<string, string>("r");
  const kit = testKit(reading, ledger);
  const replayed = sample(CvSubmitted, { metadata: { replay: "again" } });
  await kit.given(submitted).when(replayed, replayed).then(parsed);
  const [first, second] = kit.published;
  assert.is.not(first?.id, second?.id);
  assert.is(second?.detail.metadata.replay, "again");
});

test("what follows carries the request, the cause and the wants of what caused it", async () => {
  const kit = testKit(reading, memoryLedger("r"));
  await kit.receive(submitted);
  const metadata = kit.published[0]?.detail.metadata;
  assert.is(metadata?.requestId, submitted.metadata.requestId);
  assert.is(metadata?.causationId, submitted.metadata.id);
  assert.is(metadata?.subject, submitted.metadata.subject);
  assert.equal(metadata?.wants, submitted.metadata.wants);
});

test("a retry of the same delivery publishes the same id", async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const kit = testKit(reading, memoryLedger("r"));
      await kit.receive(submitted);
      return kit.published[0]?.id;
    }),
  );
  assert.is(ids[0], ids[1]);
});

test("a crash between write and publish loses nothing: the next delivery sends what lies unsent", async () => {
  const ledger = memoryLedger<string, string>("r");
  const delivery = { agent: "reader", event: submitted, receiveCount: 1, last: false };
  const now = () => new Date(0);
  const crash = async () => {
    throw new Error("the process died");
  };
  let crashed = false;
  await deliver(reading, delivery, { ledger, publish: crash, now }).catch(() => {
    crashed = true;
  });
  assert.ok(crashed);

  const sent: OutgoingEvent[] = [];
  const publish = async (events: readonly OutgoingEvent[]) => {
    sent.push(...events);
  };
  assert.is(await deliver(reading, { ...delivery, receiveCount: 2 }, { ledger, publish, now }), "duplicate");
  assert.equal(
    sent.map((event) => event.type),
    ["CvParsed"],
  );
  assert.equal(ledger.writes, ["profile of r"]);
  assert.is(await deliver(reading, { ...delivery, receiveCount: 3 }, { ledger, publish, now }), "duplicate");
  assert.is(sent.length, 1, "what was marked as sent is not sent again");
});

test("when a document can't be read, then the step fails at once with its code", async () => {
  const failing = reader(async () => {
    throw new PermanentError("pdf_no_text");
  });
  await testKit(failing, memoryLedger("r"))
    .given()
    .when(submitted)
    .then(announce(StepFailed, { step: "cv", code: "pdf_no_text" }));
});

test("any other error is thrown, so that the queue delivers again, and nothing is written", async () => {
  const ledger = memoryLedger<string, string>("r");
  const kit = testKit(
    reader(async () => {
      throw new TypeError("a passing fault");
    }),
    ledger,
  );
  let thrown: unknown;
  await kit.receive(submitted).catch((error: unknown) => {
    thrown = error;
  });
  assert.instance(thrown, TypeError);
  assert.is(kit.published.length, 0);
  assert.is(ledger.writes.length, 0);
});

test("the last receive doesn't think: it gives the step up and throws, so that the message rests in the dead letters", async () => {
  let thought = 0;
  const ledger = memoryLedger<string, string>("r");
  const kit = testKit(
    reader(async () => {
      thought++;
      return { write: "late", announce: [parsed] };
    }),
    ledger,
  );
  let thrown = false;
  await kit.receive(submitted, 3).catch(() => {
    thrown = true;
  });
  assert.ok(thrown);
  assert.is(thought, 0);
  assert.equal(
    kit.published.map(({ type, detail }) => [type, detail.data]),
    [["StepFailed", { step: "cv", code: "step_failed" }]],
  );
  await kit.receive(submitted, 1);
  assert.is(thought, 1, "a redrive from the dead letters does the work after all");
  assert.equal(ledger.writes, ["late"]);
});

test("a cancelled request drops its deliveries", async () => {
  const ledger = memoryLedger<string, string>("r");
  ledger.cancel();
  const kit = testKit(reading, ledger);
  assert.is(await kit.receive(submitted), "dropped");
  assert.is(kit.published.length, 0);
});

test("a cancel that comes while the agent thinks wins against the late write", async () => {
  const ledger = memoryLedger<string, string>("r");
  const kit = testKit(
    reader(async () => {
      ledger.cancel();
      return { write: "late", announce: [parsed] };
    }),
    ledger,
  );
  assert.is(await kit.receive(submitted), "overtaken");
  assert.is(ledger.writes.length, 0);
  assert.is(kit.published.length, 0);
});

test("an announcement that doesn't match its declaration is refused before anything is written", async () => {
  const ledger = memoryLedger<string, string>("r");
  const wrong = { declaration: CvParsed, data: { cvId: "not an id" } };
  const kit = testKit(
    reader(async () => ({ write: "wrong", announce: [wrong] })),
    ledger,
  );
  let thrown = false;
  await kit.receive(submitted).catch(() => {
    thrown = true;
  });
  assert.ok(thrown);
  assert.is(ledger.writes.length, 0);
});

test.run();
