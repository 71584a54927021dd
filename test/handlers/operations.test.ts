import { test } from "uvu";
import * as assert from "uvu/assert";
import { refusalOf } from "../../handlers/operations/refusals.ts";
import { declaredEvent, letterView } from "../../handlers/operations/view.ts";
import { readDeadLetter } from "../../operations/dead-letters.ts";
import { Mistake } from "../../operations/mistake.ts";
import { exampleOf } from "../../schemas/catalogue.ts";
import { CvSubmitted, StepFailed } from "../../schemas/events.ts";

const shown = (body: unknown) =>
  letterView(
    readDeadLetter({ MessageId: "m", Body: typeof body === "string" ? body : JSON.stringify(body) }),
    "parse-cv",
  );

test("a dead letter that is an event of ours is shown as far as it is declared", () => {
  const event = exampleOf(CvSubmitted);
  const { metadata, data } = event.detail;
  const spoilt = {
    ...event,
    note: "Robin",
    detail: { metadata, data: { ...data, name: "Robin Sample" }, more: "Robin" },
  };
  const view = shown(spoilt);
  assert.equal(view.event, event);
  assert.is(view.request_id, metadata.requestId);
  assert.is(view.bytes, Buffer.byteLength(JSON.stringify(spoilt)));
});

test("what is no event of ours is shown by its size and reason alone", () => {
  const foreign = [
    "Robin Sample, robin@example.com",
    { "detail-type": "Robin", source: "careerassist.api" },
    { ...exampleOf(CvSubmitted), "detail-type": "Robin" },
    { ...exampleOf(CvSubmitted), source: "another.robin" },
    { ...exampleOf(StepFailed), detail: { metadata: { requestId: "Robin" }, data: {} } },
  ];
  for (const body of foreign) {
    const view = shown(body);
    assert.equal([view.event, view.event_type], [null, null]);
    assert.not.match(JSON.stringify(view), "Robin");
    assert.ok(view.bytes > 0);
  }
  assert.is(declaredEvent(null), null);
});

test("mistakes and refusals of services become answers that say what to do; faults of ours don't", () => {
  const service = (name: string) => Object.assign(new Error("in AWS's words"), { name, $metadata: {} });
  const cases: readonly (readonly [unknown, number, RegExp])[] = [
    [new Mistake("unknown_agent", "there is no agent x"), 404, /^There is no agent x\.$/],
    [new Mistake("conflict", "there is nothing to replay"), 409, /nothing/],
    [new Mistake("invalid", "the pattern is none"), 422, /pattern/],
    [new Mistake("failed", "the rule can't lead there"), 503, /rule/],
    [service("ResourceAlreadyExistsException"), 409, /another name/],
    [service("PurgeQueueInProgress"), 409, /minute/],
    [service("LimitExceededException"), 409, /Too many replays/],
  ];
  for (const [error, status, sentence] of cases) {
    const refusal = refusalOf(error);
    assert.is(refusal?.status, status);
    assert.match(refusal?.errors[0]?.message ?? "", sentence);
  }
  for (const fault of [new TypeError("x is undefined"), service("AccessDeniedException"), "text"]) {
    assert.is(refusalOf(fault), null);
  }
});

test.run();
