import { stripVTControlCharacters as plain } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderTrace } from "../../cli/operator/trace-view.ts";
import type { LoggedEvent, RequestRow } from "../../operations/log.ts";
import type { Trace } from "../../operations/trace.ts";
import { type TraceNode, traceTree } from "../../operations/trace-tree.ts";

const start = Date.parse("2026-03-01T09:00:00.000Z");

const request: RequestRow = {
  id: "request",
  type: "gap_analysis",
  status: "completed",
  wants: ["cv", "job", "gap"],
  done: ["cv", "job", "gap"],
  skipped: [],
  failures: {},
  createdAt: new Date(start),
  finishedAt: new Date(start + 1_000),
  cvEngine: "builtin 1",
  jobEngine: "builtin 1",
};

function event(id: string, type: string, source: string, causationId: string | null, at: number): LoggedEvent {
  return {
    id,
    requestId: "request",
    replay: "",
    type,
    source: `careerassist.${source}`,
    agent: null,
    causationId,
    occurredAt: new Date(start + at),
    at: "",
    seq: at,
    data: {},
    subject: "s",
    wants: ["cv", "job", "gap"],
    sent: true,
  };
}

const cvSubmitted = event("1", "CvSubmitted", "api", null, 0);
const jobSubmitted = event("2", "JobSubmitted", "api", null, 1);
const jobParsed = event("3", "JobParsed", "parse-job", "2", 300);
const cvParsed = event("4", "CvParsed", "parse-cv", "1", 400);
const gapAnalyzed = { ...event("5", "GapAnalyzed", "analyze-gap", "4", 600), data: { fitScore: 64, atsScore: 88 } };
const completed = event("6", "RequestCompleted", "track-request", "5", 650);
const all = [completed, gapAnalyzed, cvParsed, jobParsed, jobSubmitted, cvSubmitted];

/** The tree as nested names. */
const shape = (nodes: readonly TraceNode[]): unknown[] =>
  nodes.map(({ type, children }) => (children.length === 0 ? type : [type, ...shape(children)]));

/** As it is without the colours of a terminal. */
const rendered = (trace: Trace): string => plain(renderTrace(trace));

const flat = (nodes: readonly TraceNode[]): TraceNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);

test("events hang under what caused them, in the order of their times, whatever order they come in", () => {
  const tree = traceTree(request, all, []);
  assert.equal(shape(tree), [
    ["CvSubmitted", ["CvParsed", ["GapAnalyzed", "RequestCompleted"]]],
    ["JobSubmitted", "JobParsed"],
  ]);
  assert.equal(
    flat(tree).map((node) => node.seconds),
    [0, 0.4, 0.6, 0.65, 0.001, 0.3],
  );
});

test("a join is shown once, under one cause, with the other one named", () => {
  const nodes = flat(traceTree(request, all, []));
  const joins = nodes.filter((node) => node.joins.length > 0);
  assert.equal(
    joins.map((node) => [node.type, node.joins]),
    [["GapAnalyzed", [{ id: "3", type: "JobParsed" }]]],
  );
});

test("what a replay did hangs beside what was done first, and joins with the latest of its own", () => {
  const again = { ...event("7", "CvParsed", "parse-cv", "1", 5_000), replay: "monday" };
  const newer = { ...event("8", "GapAnalyzed", "analyze-gap", "7", 5_200), replay: "monday" };
  const tree = traceTree(request, [...all, again, newer], []);
  assert.equal(shape(tree)[0], [
    "CvSubmitted",
    ["CvParsed", ["GapAnalyzed", "RequestCompleted"]],
    ["CvParsed", "GapAnalyzed"],
  ]);
  const last = flat(tree).find((node) => node.id === "8");
  assert.is(last?.replay, "monday");
  assert.equal(last?.joins, [{ id: "3", type: "JobParsed" }]);
});

test("an event whose cause is unknown stands at the top; agents that dealt with it are named", () => {
  const [node] = traceTree(
    request,
    [cvParsed],
    [{ agent: "analyze-gap", eventId: "4", replay: "", at: new Date(start + 450), receives: 1 }],
  );
  assert.is(node?.type, "CvParsed");
  assert.equal(node?.handledBy, [{ agent: "analyze-gap", replay: null, seconds: 0.45 }]);
});

test("an event names the engines that thought about it, what they cost, and how often its delivery was tried", () => {
  const tried = { agent: "analyze-gap", eventId: "4", replay: "", at: new Date(start + 600), receives: 2 };
  const spent = { inputTokens: 900, outputTokens: 200, milliseconds: 1_500, eventId: "4", replay: "", step: "gap" };
  const thoughts = [
    { ...spent, engine: "bedrock", model: "nova-pro", costUsd: 0.0014, outcome: "timed_out" },
    { ...spent, engine: "builtin", model: null, costUsd: 0, milliseconds: 8, outcome: "answered" },
    { ...spent, engine: "builtin", model: null, costUsd: 0, outcome: "answered", replay: "monday" },
  ];
  const events = traceTree(request, all, [tried], thoughts);
  const gap = flat(events).find((node) => node.type === "GapAnalyzed");
  assert.is(gap?.tries, 2);
  assert.equal(
    gap?.thoughts.map(({ engine, outcome }) => [engine, outcome]),
    [
      ["bedrock", "timed_out"],
      ["builtin", "answered"],
    ],
  );
  const text = rendered({ request, events, deadLetters: [] });
  assert.match(text, /GapAnalyzed +analyze-gap +.*nova-pro 1\.5 s 0\.0014 USD timed out; builtin 8 ms; tried 2 times/);
  assert.match(text, /cost +0\.0014 USD/);
});

test("a failure has its agent, its code and its sentence; events that nobody has sent yet say so", () => {
  const failed = {
    ...event("9", "StepFailed", "agents", "1", 700),
    agent: "parse-cv",
    data: { step: "cv", code: "pdf_no_text" },
    sent: false,
  };
  const events = traceTree(request, [cvSubmitted, failed], []);
  const failedRequest: RequestRow = {
    ...request,
    status: "failed",
    done: [],
    skipped: ["gap"],
    failures: { cv: "pdf_no_text" },
  };
  const text = rendered({ request: failedRequest, events, deadLetters: [] });
  assert.match(text, /0\.70 s {2}└ StepFailed +parse-cv +not sent yet; cv: pdf_no_text/);
  assert.match(text, "The PDF holds pictures of pages");
  assert.match(text, /failed +cv: pdf_no_text/);
  assert.match(text, /skipped +gap/);
  assert.match(text, /open +job/);
});

test("a trace for people has the state on top, the tree, and the dead letters of the request", () => {
  const text = rendered({
    request,
    events: traceTree(request, all, []),
    deadLetters: [
      {
        agent: "parse-job",
        messageId: "m",
        sentAt: new Date(start).toISOString(),
        eventType: "JobSubmitted",
        requestId: "request",
        reason: { code: "NO_PERMISSIONS", message: "not allowed" },
        targetArn: null,
        event: {},
        bytes: 2,
      },
    ],
  });
  assert.match(text, /^request {2}gap_analysis {2}completed after 1\.0 s/);
  assert.match(text, /0\.60 s {2} {2}└ GapAnalyzed +analyze-gap +with JobParsed; fit 64, ATS 88/);
  assert.match(text, "1 dead letter of this request");
  assert.match(text, "parse-job: JobSubmitted, NO_PERMISSIONS: not allowed");
});

test("a request without events says so", () => {
  const text = rendered({ request, events: [], deadLetters: [] });
  assert.match(text, "no event of this request is known");
});

test.run();
