import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type ServerSent, ServerSentReader } from "../../web/api/server-sent.ts";
import type { JobLine } from "../../web/api/views.ts";
import { agentsOf } from "../../web/pages/result/live/agents.ts";

const lines = suite("the lines of a request, as the web app reads them");

const stream = [
  "retry: 0\n\n",
  ": a heartbeat\n\n",
  'id: 1\nevent: CvSubmitted\ndata: {"seq":1}\n\n',
  "event: split\ndata: first\ndata: second\n\n",
  "data:without a blank\r\n\r\n",
  "event: end\rdata: {}\r\r",
  "data: cut off",
].join("");

const whole: readonly ServerSent[] = [
  { event: "CvSubmitted", data: '{"seq":1}', id: "1" },
  { event: "split", data: "first\nsecond", id: null },
  { event: "message", data: "without a blank", id: null },
  { event: "end", data: "{}", id: null },
];

lines("a stream reads the same in whatever pieces it comes", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length), { maxLength: 30 }), (cuts) => {
      const places = [0, ...[...cuts].sort((one, other) => one - other), stream.length];
      const reader = new ServerSentReader();
      const read = places.slice(1).flatMap((end, index) => [...reader.read(stream.slice(places[index], end))]);
      assert.equal(read, [...whole]);
    }),
    { numRuns: 300 },
  );
});

const at = (second: number): string => `2026-11-20T09:30:0${second}.000Z`;
const line = (seq: number, type: string, data: JobLine["data"] = {}): JobLine => ({
  seq,
  type,
  source: "test",
  id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
  causationId: null,
  at: at(seq),
  data,
});
const wants = ["cv", "job", "gap", "letter"] as const;
const statesOf = (log: readonly JobLine[]) => agentsOf(wants, log).map(({ step, state }) => `${step} ${state}`);

lines("an agent works once all that it waits for is there", () => {
  const log = [line(1, "CvSubmitted"), line(2, "JobSubmitted"), line(3, "CvParsed")];
  assert.equal(statesOf(log), ["cv done", "job working", "gap waiting", "letter waiting"]);
  const gap = agentsOf(wants, [...log, line(5, "JobParsed"), line(7, "GapAnalyzed")])[2];
  assert.is(gap?.startedAt, Date.parse(at(5)), "the later of the two starts it");
  assert.is(gap?.endedAt, Date.parse(at(7)));
});

lines("what failed names its problem, and what depends on it is left out", () => {
  const log = [
    line(1, "CvSubmitted"),
    line(2, "JobSubmitted"),
    line(3, "StepFailed", { step: "cv", code: "pdf_no_text" }),
    line(4, "JobParsed"),
    line(5, "RequestFailed", { skipped: ["gap", "letter"] }),
  ];
  assert.equal(statesOf(log), ["cv failed", "job done", "gap skipped", "letter skipped"]);
  assert.is(agentsOf(wants, log)[0]?.problem, "pdf_no_text");
});

lines("after a cancel nothing is at work", () => {
  const log = [line(1, "CvSubmitted"), line(2, "JobSubmitted"), line(3, "JobParsed"), line(4, "RequestCancelled")];
  assert.equal(statesOf(log), ["cv cancelled", "job done", "gap cancelled", "letter cancelled"]);
});

lines.run();
