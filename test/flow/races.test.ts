import { setTimeout as sleep } from "node:timers/promises";
import { type SQL, sql } from "drizzle-orm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { type Db, rows } from "../../db/connect.ts";
import { claimLook } from "../../db/deadlines.ts";
import { ledger } from "../../db/ledger.ts";
import { noteProgress } from "../../db/progress.ts";
import type { Delivery } from "../../delivery/agent.ts";
import { derivedId } from "../../delivery/ids.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import { sample } from "../../delivery/test-kit.ts";
import type { EventDeclaration } from "../../schemas/event.ts";
import { CvParsed, JobParsed, RequestCompleted, RequestFailed } from "../../schemas/events.ts";
import type { Step } from "../../schemas/requests.ts";
import { sharedPlatform, takeEnvironmentOf } from "../support/platform.ts";
import { admit } from "./choreography.ts";

/**
 * The races that the design speaks of as tried, on the real database: two transactions, step by step. The second is
 * known to wait for the first (the database says so) before the first commits; nothing depends on time.
 */
const races = suite("races");
const shared = sharedPlatform();

let db: Db;

races.before(async () => {
  takeEnvironmentOf(await shared.start(), "parse-cv");
  const { database } = await import("../../handlers/shared/runtime.ts");
  db = database();
});
races.after(shared.release);

/** Whether a connection waits for a lock that another one holds. */
async function somebodyWaits(): Promise<boolean> {
  const [found] = await rows(
    db,
    sql`SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock'`,
    z.object({ waiting: z.number() }),
  );
  return (found?.waiting ?? 0) > 0;
}

/**
 * Runs `first` in a transaction, then starts `second` in another, and commits the first as soon as the second waits for
 * it (or has gone through without waiting). Answers what both have found.
 */
async function interleaved<First, Second>(
  first: (db: Db) => Promise<First>,
  second: (db: Db) => Promise<Second>,
): Promise<{ first: First; second: Second; waited: boolean }> {
  let waited = false;
  let later: Promise<Second> | null = null;
  const found = await db.transaction(async (one) => {
    const answer = await first(one as unknown as Db);
    let through = false;
    later = db.transaction(async (other) => {
      const result = await second(other as unknown as Db);
      through = true;
      return result;
    });
    // An error of the second is thrown where it is awaited, below.
    later.catch(() => {
      through = true;
    });
    while (!waited && !through) {
      waited = await somebodyWaits();
      if (!waited) await sleep(5);
    }
    return answer;
  });
  if (later === null) throw new Error("the second was never started");
  return { first: found, second: await later, waited };
}

const isNumber = z.object({ count: z.number() });
const countOf = async (on: Db, statement: SQL): Promise<number> => (await rows(on, statement, isNumber))[0]?.count ?? 0;

const deliveryOf = (declaration: EventDeclaration, agent: string, requestId: string, wants: Step[]): Delivery => ({
  agent,
  event: sample(declaration, { metadata: { id: derivedId(declaration.type, requestId), requestId, wants } }),
  receiveCount: 1,
  last: false,
});

/** A request whose CV and posting have been read. */
async function bothRead(): Promise<string> {
  const { requestId } = await admit(db, "gap_analysis");
  const id = sql`${requestId}::uuid`;
  await rows(
    db,
    sql`INSERT INTO cv_versions (cv_id, user_id, request_id, version_name, raw_text, profile_key, structured_data)
      SELECT cv_id, user_id, job_id, 'CV', 'k', 'k', '{}'::jsonb FROM jobs WHERE job_id = ${id}`,
    z.unknown(),
  );
  await rows(
    db,
    sql`INSERT INTO job_postings (job_id, user_id, request_id, raw_text, profile_key, structured_data)
      SELECT posting_id, user_id, job_id, 'k', 'k', '{}'::jsonb FROM jobs WHERE job_id = ${id}`,
    z.unknown(),
  );
  return requestId;
}

races("a claim with DO NOTHING and a look afterwards doesn't see the winner", async () => {
  const requestId = await bothRead();
  const naive = (event: string) => (on: Db) =>
    countOf(
      on,
      sql`WITH claimed AS (
          INSERT INTO claims (request_id, step, event_id) VALUES (${requestId}::uuid, 'gap', ${event}::uuid)
          ON CONFLICT DO NOTHING RETURNING event_id
        ), holder AS (
          SELECT event_id FROM claimed UNION ALL
          SELECT event_id FROM claims WHERE request_id = ${requestId}::uuid AND step = 'gap'
        ) SELECT count(*)::int AS count FROM holder`,
    );
  const { first, second, waited } = await interleaved(naive(derivedId("one")), naive(derivedId("other")));
  assert.ok(waited);
  assert.is(first, 1);
  assert.is(second, 0, "a claim is there, and the loser is told of none");
});

races("our claim tells the loser that another delivery holds it, and the holder that it may go on", async () => {
  const requestId = await bothRead();
  const wants: Step[] = ["cv", "job", "gap"];
  const one = deliveryOf(CvParsed, "analyze-gap", requestId, wants);
  const other = deliveryOf(JobParsed, "analyze-gap", requestId, wants);
  const opened = (delivery: Delivery) => (on: Db) => ledger(on).open(delivery, "gap");
  const { first, second, waited } = await interleaved(opened(one), opened(other));
  assert.ok(waited);
  assert.is(first.claimed, true);
  assert.is(second.claimed, false);
  assert.is((await opened(one)(db)).claimed, true, "a retry of the holder resumes");
  assert.is((await opened(other)(db)).claimed, false, "a retry of the other doesn't");
});

races("two facts that are inserted and then counted lose the completion", async () => {
  const { requestId } = await admit(db, "gap_analysis");
  await rows(db, sql`CREATE TABLE IF NOT EXISTS naive_facts (request_id uuid, step text)`, z.unknown());
  const naive = (step: string) => async (on: Db) => {
    await rows(on, sql`INSERT INTO naive_facts VALUES (${requestId}::uuid, ${step})`, z.unknown());
    return countOf(on, sql`SELECT count(*)::int AS count FROM naive_facts WHERE request_id = ${requestId}::uuid`);
  };
  const { first, second } = await interleaved(naive("cv"), naive("job"));
  assert.equal([first, second], [1, 1], "each counts one, and nobody sees both");
  await rows(db, sql`DROP TABLE naive_facts`, z.unknown());
});

races("two facts that are noted at once complete the request, once", async () => {
  const { requestId } = await admit(db, "gap_analysis");
  const wants: Step[] = ["cv", "job"];
  await rows(
    db,
    sql`UPDATE jobs SET wants = ARRAY(SELECT jsonb_array_elements_text('["cv","job"]'::jsonb))
      WHERE job_id = ${requestId}::uuid`,
    z.unknown(),
  );
  const note = (declaration: EventDeclaration, step: Step) => async (on: Db) => {
    const delivery = deliveryOf(declaration, "track-request", requestId, wants);
    const { metadata } = delivery.event;
    const events = outgoing(
      { ...metadata, agent: "track-request", idCause: metadata.id, causationId: metadata.id, now: new Date() },
      [
        announce(RequestCompleted, { type: "gap_analysis", done: wants }),
        announce(RequestFailed, { type: "gap_analysis", done: [], failures: {}, skipped: [] }),
      ],
    );
    const write = noteProgress(delivery.event, { kind: "done", step });
    const { accepted, unsent } = await ledger(on).commit(delivery, { write, events, handled: true });
    return { accepted, announced: unsent.map((event) => event.type) };
  };
  const { first, second, waited } = await interleaved(note(CvParsed, "cv"), note(JobParsed, "job"));
  assert.ok(waited);
  assert.equal(first, { accepted: true, announced: [] });
  assert.equal(second, { accepted: true, announced: ["RequestCompleted"] });
});

races(
  "the same write twice at once happens once, and the second can learn what the first has left unsent",
  async () => {
    const { requestId } = await admit(db, "cv_parse");
    const delivery = deliveryOf(CvParsed, "track-request", requestId, ["cv"]);
    const { metadata } = delivery.event;
    const events = outgoing(
      { ...metadata, agent: "track-request", idCause: metadata.id, causationId: metadata.id, now: new Date() },
      [announce(RequestCompleted, { type: "cv_parse", done: ["cv"] })],
    );
    const commit = (on: Db) =>
      ledger(on).commit(delivery, {
        write: noteProgress(delivery.event, { kind: "done", step: "cv" }),
        events,
        handled: true,
      });
    const { first, second, waited } = await interleaved(commit, commit);
    assert.ok(waited);
    assert.is(first.accepted, true);
    assert.equal(second, { accepted: false, unsent: [] }, "its snapshot is older than what was in its way");
    const again = await ledger(db).open(delivery, null);
    assert.is(again.handled, true);
    assert.equal(
      again.unsent.map((event) => event.type),
      ["RequestCompleted"],
    );
  },
);

races("an event and the replay that brings it back, noted at the same moment, are one line of the log", async () => {
  const { requestId } = await admit(db, "gap_analysis");
  const original = deliveryOf(CvParsed, "track-request", requestId, ["cv", "job", "gap"]);
  const { event } = original;
  const replayed: Delivery = { ...original, event: { ...event, metadata: { ...event.metadata, replay: "again" } } };
  const note = (delivery: Delivery) => (on: Db) =>
    ledger(on).commit(delivery, {
      write: noteProgress(delivery.event, { kind: "done", step: "cv" }),
      events: [],
      handled: true,
    });
  const { first, second, waited } = await interleaved(note(original), note(replayed));
  assert.ok(waited);
  assert.ok(first.accepted && second.accepted, "each is handled once");
  const [found] = await rows(
    db,
    sql`SELECT (SELECT count(*)::int FROM event_log WHERE request_id = job_id) AS lines, last_seq
      FROM jobs WHERE job_id = ${requestId}::uuid`,
    z.object({ lines: z.number(), last_seq: z.number() }),
  );
  assert.equal(found, { lines: 1, last_seq: 1 });
});

races("a cancel that comes while a write is under way waits for it, and one that was first wins", async () => {
  const { requestId } = await admit(db, "cv_parse");
  const delivery = deliveryOf(CvParsed, "parse-cv", requestId, ["cv"]);
  const commit = (on: Db) => ledger(on).commit(delivery, { write: null, events: [], handled: true });
  const cancel = (on: Db) =>
    countOf(
      on,
      sql`WITH cancelled AS (UPDATE jobs SET status = 'cancelled' WHERE job_id = ${requestId}::uuid RETURNING 1)
        SELECT count(*)::int AS count FROM cancelled`,
    );
  const { second, waited } = await interleaved(cancel, commit);
  assert.ok(waited);
  assert.equal(second, { accepted: false, unsent: [] });
});

races(
  "an erasure that comes while a write is under way waits for it and takes it along; one that was first wins",
  async () => {
    const erase = (person: string) => (on: Db) =>
      countOf(
        on,
        sql`WITH erased AS (DELETE FROM user_profiles WHERE issuer = 'test' AND external_id = ${person} RETURNING 1)
        SELECT count(*)::int AS count FROM erased`,
      );
    const commit = (delivery: Delivery) => (on: Db) =>
      ledger(on).commit(delivery, { write: null, events: [], handled: true });
    const handled = (requestId: string) =>
      countOf(db, sql`SELECT count(*)::int AS count FROM inbox WHERE request_id = ${requestId}::uuid`);

    const early = await admit(db, "cv_parse", { person: "erased first" });
    const late = deliveryOf(CvParsed, "parse-cv", early.requestId, ["cv"]);
    const erasedFirst = await interleaved(erase("erased first"), commit(late));
    assert.ok(erasedFirst.waited);
    assert.equal(erasedFirst.second, { accepted: false, unsent: [] });
    assert.is(await handled(early.requestId), 0);

    const other = await admit(db, "cv_parse", { person: "erased later" });
    const writing = deliveryOf(CvParsed, "parse-cv", other.requestId, ["cv"]);
    const erasedLater = await interleaved(commit(writing), erase("erased later"));
    assert.ok(erasedLater.waited);
    assert.is(erasedLater.first.accepted, true);
    assert.is(erasedLater.second, 1);
    assert.is(await handled(other.requestId), 0, "what was written is gone with the request");
  },
);

races("a join that is claimed in the moment of an erasure claims nothing, and that is no error", async () => {
  const requestId = await bothRead();
  const delivery = deliveryOf(CvParsed, "analyze-gap", requestId, ["cv", "job", "gap"]);
  const { second, waited } = await interleaved(
    (on) => rows(on, sql`DELETE FROM jobs WHERE job_id = ${requestId}::uuid`, z.unknown()),
    (on) => ledger(on).open(delivery, "gap"),
  );
  assert.ok(waited);
  assert.is(second.claimed, false);
});

races(
  "of two copies of a look at a request one goes on; its retry may, and others once the next look is due",
  async () => {
    const { requestId } = await admit(db, "gap_analysis");
    const [one, other] = [derivedId("a message"), derivedId("its copy")];
    const look = (messageId: string, every: number) => (on: Db) => claimLook(on, requestId, messageId, every);
    const { first, second, waited } = await interleaved(look(one, 900), look(other, 900));
    assert.ok(waited);
    assert.equal([first, second], [true, false]);
    assert.is(await look(one, 900)(db), true, "a retry of the one that has it");
    assert.is(await look(other, 900)(db), false);
    await rows(
      db,
      sql`UPDATE claims SET claimed_at = now() - interval '900 seconds' WHERE request_id = ${requestId}::uuid`,
      z.unknown(),
    );
    const due = await interleaved(look(derivedId("the next"), 900), look(derivedId("a copy of it"), 900));
    assert.equal([due.first, due.second], [true, false]);
  },
);

races.run();
