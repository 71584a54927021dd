import { stripVTControlCharacters as plain } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { reasonCounts } from "../../cli/commands/dlq.ts";
import { renderStatus } from "../../cli/commands/status.ts";
import { CliError } from "../../cli/errors.ts";
import { explained } from "../../cli/operator/failures.ts";
import { counted, duration, table } from "../../cli/operator/text.ts";
import { busEventOf } from "../../operations/bus-event.ts";
import { readDeadLetter, reasonsOf } from "../../operations/dead-letters.ts";

const text = (StringValue: string) => ({ DataType: "String", StringValue });

test("a dead letter of EventBridge says why and for which queue it was", () => {
  const letter = readDeadLetter({
    MessageId: "m",
    Body: JSON.stringify({ "detail-type": "CvSubmitted", detail: { metadata: { requestId: "r" } } }),
    Attributes: { SentTimestamp: "0" },
    MessageAttributes: {
      ERROR_CODE: text("NO_PERMISSIONS"),
      ERROR_MESSAGE: text("not allowed"),
      TARGET_ARN: text("arn:aws:sqs:r:1:q"),
    },
  });
  assert.equal(letter.reason, { code: "NO_PERMISSIONS", message: "not allowed" });
  assert.is(letter.targetArn, "arn:aws:sqs:r:1:q");
  assert.is(letter.eventType, "CvSubmitted");
  assert.is(letter.requestId, "r");
});

test("one that the agent failed with, one that isn't JSON and one that somebody laid there have reasons too", () => {
  const failed = readDeadLetter({ Body: "{}", Attributes: { DeadLetterQueueSourceArn: "arn:aws:sqs:r:1:q" } });
  const odd = readDeadLetter({ Body: "hello" });
  assert.is(failed.reason.code, "RETRIES_USED_UP");
  assert.is(odd.reason.code, "UNKNOWN");
  assert.is(odd.event, "hello");
  assert.is(odd.eventType, null);
  assert.is(reasonCounts(reasonsOf([failed, odd, failed])), "2× RETRIES_USED_UP, 1× UNKNOWN");
});

test("columns are as wide as their widest cell, numbers stand on the right", () => {
  const [head = "", ...rows] = table(
    ["agent", "n"],
    [
      ["parse-cv", 7],
      ["x", 12],
    ],
  );
  assert.match(head, /agent {5} n/);
  assert.equal(rows, ["parse-cv   7", "x         12"]);
});

test("durations are in one unit, counts in the right number", () => {
  assert.equal([0, 9_940, 61_000, 600_000, 7_300_000, 3e8].map(duration), [
    "0.0 s",
    "9.9 s",
    "61 s",
    "10 min",
    "2 h",
    "3 d",
  ]);
  assert.equal(
    [0, 1, 2].map((count) => counted(count, "event")),
    ["0 events", "1 event", "2 events"],
  );
});

test("a status shows each agent, what failed last, and says so if nothing did", () => {
  const now = new Date("2026-03-01T09:00:00Z");
  const agent = {
    agent: "parse-cv",
    state: "paused",
    waiting: 3,
    inFlight: 0,
    delayed: 0,
    oldestSeconds: 90,
    deadLetters: 1,
    oldestDeadLetter: "2026-03-01T08:00:00Z",
  };
  const requests = { atWork: 1, oldest: new Date("2026-03-01T08:58:00Z"), unsent: 0 };
  const knowledge = { documents: 284, own: 2, vectors: 1_480 };
  const calm = plain(renderStatus({ requests, agents: [agent], refused: [], failures: [], knowledge }, now));
  assert.match(calm, "1 request at work, the oldest for 2 min; 0 events not sent yet");
  assert.match(calm, /parse-cv {2}paused +3 +0 +0 +90 s +1 +60 min/);
  assert.match(calm, "none");
  const failure = { at: "2026-03-01T08:59:30Z", agent: "parse-cv", step: "cv", code: "pdf_no_text", requestId: "r" };
  assert.match(
    plain(renderStatus({ requests, agents: [], refused: [], failures: [failure], knowledge }, now)),
    "30 s ago  parse-cv  cv: pdf_no_text  r",
  );
  const refusal = { type: "CvParsed", code: "AccessDenied", count: 2, oldest: new Date("2026-03-01T07:00:00Z") };
  assert.match(
    plain(renderStatus({ requests, agents: [], refused: [refusal], failures: [], knowledge }, now)),
    "2 events CvParsed refused by the bus: AccessDenied, the oldest for 2 h",
  );
});

test("an event of the log is shown as it stood on the bus, and a replay's with its mark", () => {
  const event = {
    id: "i",
    requestId: "r",
    replay: "monday",
    type: "CvSubmitted",
    source: "careerassist.api",
    agent: "api",
    causationId: null,
    occurredAt: new Date("2026-03-01T09:00:00.123Z"),
    at: "",
    seq: 1,
    data: { cvId: "c" },
    subject: "s",
    wants: ["cv"],
    sent: true,
  };
  const shown = busEventOf(event, "arn:aws:rds:eu-central-1:123456789012:cluster:c");
  assert.equal([shown.region, shown.account, shown.time], ["eu-central-1", "123456789012", "2026-03-01T09:00:00Z"]);
  assert.equal(shown.detail, {
    metadata: {
      id: "i",
      requestId: "r",
      causationId: null,
      subject: "s",
      occurredAt: "2026-03-01T09:00:00.123Z",
      version: 1,
      wants: ["cv"],
      replay: "monday",
    },
    data: { cvId: "c" },
  });
});

test("errors of the network and of services become one sentence; faults of ours stay as they are", () => {
  const refused = explained(Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }));
  assert.instance(refused, CliError);
  assert.match((refused as CliError).message, "AWS can't be reached");
  const denied = Object.assign(new Error("not allowed\nat x"), { name: "AccessDeniedException", $metadata: {} });
  assert.is((explained(denied) as CliError).message, "AccessDeniedException: not allowed");
  const fault = new TypeError("x is undefined");
  assert.is(explained(fault), fault);
});

test.run();
