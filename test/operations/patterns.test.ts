import { test } from "uvu";
import * as assert from "uvu/assert";
import { forOneRequest, lookedAt, readPattern, typesOf } from "../../operations/patterns.ts";
import { replayName, ruleParts, secondsAround } from "../../operations/replay-plan.ts";

const rule = {
  source: ["careerassist.api"],
  "detail-type": ["CvSubmitted"],
  detail: { metadata: { wants: ["cv"] } },
};

test("a rule's pattern is narrowed to one request and one replay, and asks for all that it asked for before", () => {
  assert.equal(forOneRequest(rule, "r-1", "again"), {
    source: ["careerassist.api"],
    "detail-type": ["CvSubmitted"],
    "replay-name": ["again"],
    detail: { metadata: { wants: ["cv"], requestId: ["r-1"] } },
  });
  assert.equal(forOneRequest({ source: ["s"] }, "r-1", "again").detail, { metadata: { requestId: ["r-1"] } });
});

test("the types that a pattern is limited to are known only if it names them in plain words", () => {
  assert.equal(typesOf(rule), ["CvSubmitted"]);
  assert.is(typesOf({ "detail-type": [{ prefix: "Cv" }] }), undefined);
  assert.is(typesOf({ source: ["s"] }), undefined);
});

test("events that differ only where a pattern doesn't look are judged once", () => {
  const event = (id: string, wants: string[]) => ({
    id,
    source: "careerassist.api",
    "detail-type": "CvSubmitted",
    detail: { metadata: { id, wants }, data: { cvId: id } },
  });
  const key = (of: unknown): string => JSON.stringify(lookedAt(rule, of));
  assert.is(key(event("1", ["cv"])), key(event("2", ["cv"])));
  assert.is.not(key(event("1", ["cv"])), key(event("1", ["job"])));
  assert.is.not(key(event("1", ["cv"])), key({ source: "careerassist.api" }));
});

test("every alternative of a pattern is looked at", () => {
  const either = { $or: [{ source: ["a"] }, { detail: { data: { score: [{ numeric: [">", 5] }] } } }] };
  const scored = (score: number) => JSON.stringify(lookedAt(either, { source: "b", detail: { data: { score } } }));
  assert.is.not(scored(1), scored(9));
});

test("a field that is absent is told from one that is null", () => {
  const pattern = { detail: { a: [{ exists: false }] } };
  const key = (detail: object): string => JSON.stringify(lookedAt(pattern, { detail }));
  assert.is.not(key({}), key({ a: null }));
  assert.is.not(key({}), key({ a: "absent" }));
});

test("a pattern that isn't a JSON object is refused as invalid", () => {
  assert.equal(readPattern('{"source":["a"]}'), { source: ["a"] });
  for (const text of ["{", "[]", '"a"']) {
    assert.throws(
      () => readPattern(text),
      (error: { kind?: string }) => error.kind === "invalid",
    );
  }
});

test("bus and name of a rule are read from its ARN", () => {
  assert.equal(ruleParts("arn:aws:events:r:1:rule/careerassist/parse-cv-1a2b"), {
    bus: "careerassist",
    name: "parse-cv-1a2b",
  });
  assert.equal(ruleParts("arn:aws:events:r:1:rule/accept-upload-1"), { bus: null, name: "accept-upload-1" });
});

test("the range of a replay is in whole seconds and holds its first and its last event", () => {
  const at = new Date("2026-03-01T09:00:00.000Z");
  const { from, to } = secondsAround(at, at);
  assert.is(from.toISOString(), "2026-03-01T09:00:00.000Z");
  assert.is(to.toISOString(), "2026-03-01T09:00:01.000Z");
  const wide = secondsAround(new Date("2026-03-01T09:00:00.999Z"), new Date("2026-03-01T09:00:07.001Z"));
  assert.equal([wide.from.getUTCSeconds(), wide.to.getUTCSeconds()], [0, 8]);
});

test("the name of a replay is one that EventBridge takes, and another one each time", () => {
  const now = new Date("2026-03-01T09:00:00.123Z");
  const names = new Set(Array.from({ length: 5 }, () => replayName("parse-cv", now)));
  for (const name of names) assert.match(name, /^parse-cv-20260301T090000Z-[\da-f]{4}$/);
  assert.ok(names.size > 1);
});

test.run();
