import { randomUUID } from "node:crypto";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { CANCELLED, DONE, WAITING } from "../../db/operator-actions.ts";
import { receiving } from "../../delivery/subscribe.ts";
import { type Errand, errandIn, errandRunner } from "../../handlers/operations/errand.ts";

const errand: Errand = {
  step: "start",
  name: "again",
  busName: "bus",
  from: "2026-03-01T09:00:00.000Z",
  to: "2026-03-01T09:00:01.000Z",
  ruleName: "replay-parse-cv-1",
  ruleArn: "arn:rule",
  actionId: randomUUID(),
};
const tidying: Errand = { ...errand, step: "tidy" };

const NOW = Date.parse("2026-03-01T10:00:00Z");

const refusal = (name: string, httpStatusCode = 400) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });

/** A bus that answers by the operation's name, and a book that holds one replay. */
function system(answers: Readonly<Record<string, () => object>> = {}, outcome: string | null = WAITING) {
  const done: string[] = [];
  const sent: Errand[] = [];
  let written = outcome;
  const eventBridge = new EventBridgeClient({ region: "r", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
  eventBridge.middlewareStack.add(
    (_next, context) => async () => {
      const operation = String(context.commandName).replace(/Command$/, "");
      done.push(operation);
      return { output: { $metadata: {}, ...answers[operation]?.() }, response: {} };
    },
    { step: "initialize" },
  );
  const run = errandRunner({
    target: { eventBridge, outputs: { archiveName: "archive" } },
    book: {
      outcomeOf: async () => written,
      leaveWaiting: async (_id, next) => {
        if (written !== WAITING) return false;
        written = next;
        return true;
      },
      end: async (_id, next) => {
        written = next;
      },
    },
    later: async (next) => sent.push(next),
    lookSeconds: 30,
    now: () => NOW,
  });
  return {
    run,
    sent,
    changed: () => done.filter((operation) => !operation.startsWith("Describe")),
    written: () => written,
    write: (next: string) => {
      written = next;
    },
  };
}

test("a replay is started when its time has come, and its rule is looked after later", async () => {
  const { run, sent, changed, written } = system();
  assert.is(await run(errand), "started");
  assert.equal([changed(), sent, written()], [["StartReplay"], [tidying], DONE]);
});

test("one that was called off meanwhile is not started, and its rule goes", async () => {
  const { run, sent, changed } = system({}, CANCELLED);
  assert.is(await run(errand), "called-off");
  assert.equal([changed(), sent], [["RemoveTargets", "DeleteRule"], []]);
});

test("one that is called off at the very moment of its start is stopped", async () => {
  const calledOff = system({
    StartReplay: () => {
      calledOff.write(CANCELLED);
      return {};
    },
    CancelReplay: () => ({ State: "CANCELLING" }),
  });
  assert.is(await calledOff.run(errand), "stopped");
  assert.equal(calledOff.changed(), ["StartReplay", "CancelReplay"]);
  assert.equal(calledOff.sent, [tidying]);
});

test("a start that came through although its answer was lost counts when the message comes again", async () => {
  const { run, written } = system({
    StartReplay: () => {
      throw refusal("ResourceAlreadyExistsException");
    },
  });
  assert.is(await run(errand), "started");
  assert.is(written(), DONE);
});

test("what EventBridge refuses for good is written down with its name, and the rule goes", async () => {
  const { run, changed, written, sent } = system({
    StartReplay: () => {
      throw refusal("ValidationException");
    },
  });
  assert.is(await run(errand), "refused");
  assert.equal([written(), sent], ["ValidationException", []]);
  assert.equal(changed(), ["StartReplay", "RemoveTargets", "DeleteRule"]);
});

// operations: an errand of a replay fails three times
test("what may pass is tried again, and comes to the dead letters as it was; sent again it goes on", async () => {
  let isDown = true;
  const { run, changed, written } = system({
    StartReplay: () => {
      if (isDown) throw refusal("InternalException", 500);
      return {};
    },
  });
  const paused: number[] = [];
  const handler = receiving("run-replays", ({ body }) => run(errandIn(body)), {
    bury: async () => assert.unreachable("it can be read"),
    retryLater: async (_record, seconds) => {
      paused.push(seconds);
    },
    log: () => undefined,
    maxReceives: 3,
  });
  const receive = (count: number) =>
    handler({
      Records: [
        {
          messageId: "m",
          receiptHandle: "r",
          body: JSON.stringify(errand),
          attributes: { ApproximateReceiveCount: String(count) },
        },
      ],
    });
  for (const count of [1, 2, 3]) {
    try {
      await receive(count);
      assert.unreachable("it fails");
    } catch (error) {
      assert.is(error instanceof Error && error.name, "InternalException");
    }
  }
  assert.equal([paused, written()], [[5, 25, 0], WAITING]);
  assert.ok(
    changed().every((operation) => operation === "StartReplay"),
    "the rule stays for the next try",
  );
  isDown = false;
  await receive(1);
  assert.is(written(), DONE);
});

test("a rule stays while its replay runs and a look longer, and goes then; one that is gone already is as good", async () => {
  const look = async (replay: object, more: Readonly<Record<string, () => object>> = {}) => {
    const { run, sent, changed } = system({ DescribeReplay: () => replay, ...more });
    return [await run(tidying), sent.length, changed().length];
  };
  assert.equal(await look({ State: "RUNNING" }), ["goes-on", 1, 0]);
  const endedAt = (secondsAgo: number) => ({ State: "COMPLETED", ReplayEndTime: new Date(NOW - secondsAgo * 1_000) });
  assert.equal(await look(endedAt(10)), ["goes-on", 1, 0]);
  assert.equal(await look(endedAt(40)), ["tidied", 0, 2]);
  const gone = () => {
    throw refusal("ResourceNotFoundException");
  };
  assert.equal(await look(endedAt(40), { RemoveTargets: gone }), ["tidied", 0, 1]);
});

test("what is no errand is laid aside with the reason, which quotes nothing", () => {
  for (const body of ["Robin", "{}", JSON.stringify({ ...errand, step: "Robin" })]) {
    assert.throws(
      () => errandIn(body),
      (error: unknown) => error instanceof Error && error.message === "the message is no errand of a replay",
    );
  }
});

test.run();
