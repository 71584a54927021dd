import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { type Db, rows } from "../../db/connect.ts";
import type { OutgoingEvent } from "../../delivery/outgoing.ts";
import type { Answer, Task, Think } from "../../models/task.ts";
import { CvParsed } from "../../schemas/events.ts";
import type { RequestType } from "../../schemas/requests.ts";
import { sharedPlatform, takeEnvironmentOf } from "../support/platform.ts";
import { coverLetter, cvProfile, cvRewrite, gapAnalysis, interviewPack, jobProfile } from "../support/profiles.ts";
import { seeded } from "../support/random.ts";
import { type AnyAgent, admit, memoryDocuments, run, standing } from "./choreography.ts";

const model = suite("the choreography on the real database");
const shared = sharedPlatform();

let db: Db;
let makeAgents: (thought: string[]) => Promise<AnyAgent[]>;

const answers: Readonly<Record<string, unknown>> = {
  "read-cv": cvProfile,
  "read-job": jobProfile,
  "judge-fit": gapAnalysis,
  "rewrite-cv": cvRewrite,
  "write-letter": coverLetter,
  "prepare-interview": interviewPack,
};

model.before(async () => {
  const platform = await shared.start();
  takeEnvironmentOf(platform, "parse-cv");
  const { database } = await import("../../handlers/shared/runtime.ts");
  db = database();
  const { parseCv } = await import("../../handlers/parse-cv.ts");
  const { parseJob } = await import("../../handlers/parse-job.ts");
  const { analyzeGap } = await import("../../handlers/analyze-gap.ts");
  const { rewriteCv } = await import("../../handlers/rewrite-cv.ts");
  const { writeLetter } = await import("../../handlers/write-letter.ts");
  const { prepareInterview } = await import("../../handlers/prepare-interview.ts");
  const { trackRequest } = await import("../../handlers/track-request.ts");
  makeAgents = async (thought) => {
    const documents = memoryDocuments();
    const answer: <Input, Output>(task: Task<Input, Output>) => Promise<Answer<Output>> = async (task) => {
      thought.push(task.name);
      return { output: task.output.parse(answers[task.name]), engine: "test 1", milliseconds: 0, attempts: [] };
    };
    const think: Think = Object.assign(answer, { preferredFor: () => "test 1" });
    const readable: typeof documents = {
      ...documents,
      read: async (key) =>
        (await documents.read(key)) ?? new TextEncoder().encode("Robin Example\nrobin@example.com\nTypeScript"),
    };
    const tools = { db, documents: readable, think, consult: async () => ({ citations: [], passages: [] }) };
    const writers = [rewriteCv(tools), writeLetter(tools), prepareInterview(tools)];
    return [parseCv(tools), parseJob(tools), analyzeGap(tools), ...writers, trackRequest()];
  };
});

model.after(shared.release);

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed + 1);

async function runRequest(type: RequestType, seed: number) {
  const thought: string[] = [];
  const agents = await makeAgents(thought);
  const { requestId, events } = await admit(db, type);
  const random = seeded(seed);
  const bus = await run(db, agents, events, { random, duplicates: 0.5, crashes: 0.25, delay: 6 });
  return { requestId, bus, thought, standing: await standing(db, requestId) };
}

model(
  "whatever comes twice, late or in another order, exactly one analysis results and the request ends once",
  async () => {
    for (const seed of SEEDS) {
      const { bus, thought, standing: end } = await runRequest("gap_analysis", seed);
      const ids = (type: string) => new Set(bus.filter((event) => event.type === type).map((event) => event.id)).size;
      assert.is(ids("GapAnalyzed"), 1, `seed ${seed}: one analysis`);
      assert.is(ids("RequestCompleted"), 1, `seed ${seed}: one end`);
      assert.is(end.analyses, 1, `seed ${seed}: one row`);
      assert.is(end.status, "completed", `seed ${seed}`);
      assert.equal([...end.done].sort(), ["cv", "gap", "job"], `seed ${seed}`);
      assert.is(end.unsent, 0, `seed ${seed}: nothing unsent`);
      assert.is(end.lines, 6, `seed ${seed}: one line an event`);
      assert.is(end.highest, end.lines, `seed ${seed}: numbered without gaps`);
      assert.is(end.last_seq, end.lines, `seed ${seed}`);
      assert.ok(thought.includes("judge-fit"), `seed ${seed}`);
    }
  },
);

model("three agents write at the same time, and none overwrites what another has written", async () => {
  for (const seed of SEEDS.slice(0, 8)) {
    const { requestId, bus, standing: end } = await runRequest("full_analysis", seed);
    assert.is(end.status, "completed", `seed ${seed}`);
    for (const type of ["CvRewritten", "CoverLetterWritten", "InterviewPrepared", "RequestCompleted"]) {
      const ids = new Set(bus.filter((event) => event.type === type).map((event) => event.id));
      assert.is(ids.size, 1, `seed ${seed}: one ${type}`);
    }
    const found = await rows(
      db,
      sql`SELECT (rewritten_bullets IS NOT NULL AND cover_letter IS NOT NULL)::int AS both,
          (SELECT count(*)::int FROM cv_versions v WHERE v.request_id = w.request_id AND origin = 'rewrite') AS tailored,
          (SELECT count(*)::int FROM interview_sessions s WHERE s.request_id = w.request_id) AS packs
        FROM cv_rewrites w WHERE request_id = ${requestId}::uuid`,
      z.object({ both: z.number(), tailored: z.number(), packs: z.number() }),
    );
    assert.equal(found, [{ both: 1, tailored: 1, packs: 1 }], `seed ${seed}`);
    assert.is(end.lines, end.highest, `seed ${seed}: numbered without gaps`);
  }
});

model("a request that wants only the CV never wakes the other agents", async () => {
  const { bus, thought, standing: end } = await runRequest("cv_parse", 7);
  assert.is(end.status, "completed");
  assert.equal(new Set(thought), new Set(["read-cv"]));
  assert.equal([...new Set(bus.map((event) => event.type))].sort(), ["CvParsed", "CvSubmitted", "RequestCompleted"]);
});

model("a step that fails skips what needs it, and the request ends as failed with what could be done", async () => {
  const thought: string[] = [];
  const agents = await makeAgents(thought);
  const { PermanentError } = await import("../../delivery/errors.ts");
  const failing = agents.map((agent) =>
    agent.name === "parse-cv"
      ? {
          ...agent,
          think: async () => {
            throw new PermanentError("pdf_no_text");
          },
        }
      : agent,
  );
  for (const seed of SEEDS.slice(0, 6)) {
    const { requestId, events } = await admit(db, "gap_analysis");
    const bus = await run(db, failing, events, { random: seeded(seed), duplicates: 0.5, crashes: 0.2, delay: 5 });
    const end = await standing(db, requestId);
    assert.is(end.status, "failed", `seed ${seed}`);
    assert.equal(end.done, ["job"], `seed ${seed}`);
    assert.equal(end.skipped, ["gap"], `seed ${seed}`);
    const failed = bus.filter((event) => event.type === "RequestFailed");
    assert.is(new Set(failed.map((event) => event.id)).size, 1, `seed ${seed}`);
    assert.equal(
      failed[0]?.detail.data,
      { type: "gap_analysis", done: ["job"], failures: { cv: "pdf_no_text" }, skipped: ["gap"] },
      `seed ${seed}`,
    );
  }
});

model("a late fact undoes a failure: what was skipped runs after all", async () => {
  const agents = await makeAgents([]);
  const { StepFailed } = await import("../../schemas/events.ts");
  const { sample } = await import("../../delivery/test-kit.ts");
  const { deliver } = await import("../../delivery/deliver.ts");
  const { ledger } = await import("../../db/ledger.ts");
  const { requestId, events } = await admit(db, "gap_analysis");
  const tracker = agents.find((agent) => agent.name === "track-request");
  assert.ok(tracker);
  const given = sample(StepFailed, {
    data: { step: "cv", code: "step_failed" },
    metadata: { requestId, wants: ["cv", "job", "gap"] },
  });
  const ports = { ledger: ledger(db), publish: async () => undefined, now: () => new Date() };
  await deliver(tracker, { agent: "track-request", event: given, receiveCount: 1, last: false }, ports);
  assert.equal((await standing(db, requestId)).skipped, ["gap"]);

  await run(db, agents, events, { random: seeded(3), duplicates: 0.3, crashes: 0, delay: 3 });
  const end = await standing(db, requestId);
  assert.is(end.status, "completed");
  assert.equal(end.skipped, []);
});

model(
  "the same file of the same person, read by the same engine, is not read twice; a replay reads it again",
  async () => {
    const thought: string[] = [];
    const agents = await makeAgents(thought);
    const quiet = { random: seeded(1), duplicates: 0, crashes: 0, delay: 0 };
    const readings = () => thought.filter((name) => name === "read-cv").length;
    const cvHash = randomUUID();
    const first = await admit(db, "cv_parse", { cvHash });
    await run(db, agents, first.events, quiet);
    assert.is(readings(), 1);

    const second = await admit(db, "cv_parse", { cvHash });
    const bus = await run(db, agents, second.events, quiet);
    assert.is(readings(), 1, "not read again");
    assert.is((await standing(db, second.requestId)).status, "completed");
    const parsed = bus
      .filter((event) => event.type === "CvParsed")
      .map((event) => CvParsed.data.parse(event.detail.data).skills);
    assert.equal(parsed, [["typescript"]]);

    const other = await admit(db, "cv_parse", { cvHash: randomUUID() });
    await run(db, agents, other.events, quiet);
    assert.is(readings(), 2, "another file is read");

    const replayed = second.events.map((event) => ({
      ...event,
      detail: { ...event.detail, metadata: { ...event.detail.metadata, replay: "again" } },
    }));
    await run(db, agents, replayed, quiet);
    assert.is(readings(), 3, "a replay does the work again");
  },
);

/** Events as an archive brings them back under the name of a replay. */
const replayed = (events: readonly OutgoingEvent[], replay: string): OutgoingEvent[] =>
  events.map((event) => ({
    ...event,
    detail: { ...event.detail, metadata: { ...event.detail.metadata, replay } },
  }));

model("replays, with duplicates and crashes, do the work once each; the log has one line for each event", async () => {
  for (const seed of SEEDS.slice(0, 6)) {
    const thought: string[] = [];
    const agents = await makeAgents(thought);
    const { requestId, events } = await admit(db, "gap_analysis");
    const chaos = { random: seeded(seed), duplicates: 0.5, crashes: 0.2, delay: 5 };
    await run(db, agents, events, chaos);
    for (const [round, name] of ["monday", "tuesday"].entries()) {
      const bus = await run(db, agents, replayed(events, name), chaos);
      const ids = (type: string) => new Set(bus.filter((event) => event.type === type).map((event) => event.id)).size;
      const said = `seed ${seed}, ${name}`;
      assert.equal(
        [ids("CvParsed"), ids("JobParsed"), ids("GapAnalyzed"), ids("RequestCompleted")],
        [1, 1, 1, 0],
        said,
      );
      const end = await standing(db, requestId);
      assert.equal([end.status, end.analyses, end.unsent], ["completed", 1, 0], said);
      assert.is(end.lines, 6 + 3 * (round + 1), said);
      assert.equal([end.highest, end.last_seq], [end.lines, end.lines], said);
    }
  }
});

model("a cancelled request is not written to any more", async () => {
  const agents = await makeAgents([]);
  const { requestId, events } = await admit(db, "gap_analysis");
  await rows(db, sql`UPDATE jobs SET status = 'cancelled' WHERE job_id = ${requestId}::uuid`, z.unknown());
  const bus = await run(db, agents, events, { random: seeded(1), duplicates: 0, crashes: 0, delay: 1 });
  assert.equal(bus.map((event) => event.type).sort(), ["CvSubmitted", "JobSubmitted"]);
  const end = await standing(db, requestId);
  assert.is(end.lines, 0);
  assert.is(end.analyses, 0);
});

/** Rows of any kind that are left of a request; profiles and analyses are found by their own ids. */
async function remainsOf(requestId: string, events: readonly OutgoingEvent[]): Promise<number> {
  const ids = JSON.stringify(
    events.flatMap(({ detail }) => Object.values(z.record(z.string(), z.string()).parse(detail.data))),
  );
  const [found] = await rows(
    db,
    sql`WITH request AS (SELECT ${requestId}::uuid AS id),
        documents AS (SELECT value::uuid AS id FROM jsonb_array_elements_text(${ids}::jsonb))
      SELECT (
        (SELECT count(*) FROM jobs, request WHERE job_id = id) +
        (SELECT count(*) FROM event_log, request WHERE request_id = id) +
        (SELECT count(*) FROM outbox, request WHERE request_id = id) +
        (SELECT count(*) FROM inbox, request WHERE request_id = id) +
        (SELECT count(*) FROM claims, request WHERE request_id = id) +
        (SELECT count(*) FROM cv_versions v JOIN documents d ON v.cv_id = d.id) +
        (SELECT count(*) FROM job_postings p JOIN documents d ON p.job_id = d.id) +
        (SELECT count(*) FROM gap_analyses a JOIN documents d ON a.cv_id = d.id)
      )::int AS count`,
    z.object({ count: z.number() }),
  );
  return found?.count ?? 0;
}

model(
  "whenever a person is erased, nothing of the request is left and no late write brings anything back",
  async () => {
    let interrupted = 0;
    for (const seed of SEEDS.slice(0, 12)) {
      const person = `erased ${randomUUID()}`;
      const { requestId, events } = await admit(db, "gap_analysis", { person });
      const agents = await makeAgents([]);
      const random = seeded(seed);
      const flow = run(db, agents, events, { random, duplicates: 0.5, crashes: 0.2, delay: 6 });
      await sleep(random() * 60);
      // The requests go first: writes hold their rows, and an erasure that began with the person could meet them crosswise.
      const whose = sql`(SELECT user_id FROM user_profiles WHERE issuer = 'test' AND external_id = ${person})`;
      await rows(db, sql`DELETE FROM jobs WHERE user_id = ${whose}`, z.unknown());
      await rows(db, sql`DELETE FROM user_profiles WHERE user_id = ${whose}`, z.unknown());
      const bus = await flow;
      if (!bus.some((event) => event.type === "RequestCompleted")) interrupted += 1;
      assert.is(await remainsOf(requestId, events), 0, `seed ${seed}`);
    }
    assert.ok(interrupted > 0, "some of them were erased in the middle");
  },
);

model.run();
