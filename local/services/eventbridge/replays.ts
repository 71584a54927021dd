import type { SQLOutputValue } from "node:sqlite";
import { AwsError } from "../../aws-error.ts";
import type { Clock, Log } from "../../log.ts";
import type { Store } from "../../store.ts";
import type { Archives } from "./archives.ts";
import type { Afterwards, Deliveries } from "./delivery.ts";
import type { Rules } from "./rules.ts";

export type ReplayState = "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED";

/** What was asked for; times in milliseconds since the epoch. */
export interface ReplayRequest {
  readonly name: string;
  readonly description: string | undefined;
  readonly archive: string;
  readonly bus: string;
  /** Rules that the events go to; all that match if empty. */
  readonly ruleArns: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface Replay extends ReplayRequest {
  readonly arn: string;
  readonly state: ReplayState;
  readonly reason: string | undefined;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  /** The event time of the last event that was replayed. */
  readonly lastEventAt: number | undefined;
}

export interface Replays {
  /** Throws ResourceAlreadyExistsException. */
  start(request: ReplayRequest): Replay;
  /** Throws ResourceNotFoundException. */
  get(name: string): Replay;
  list(): readonly Replay[];
  /** Throws IllegalStatusException if it has already ended. */
  cancel(name: string): Replay;
  close(): void;
}

/** Ended replays are remembered for 90 days, as on AWS, milliseconds. */
const REMEMBERED = 90 * 86_400_000;
/** Events in one transaction; between two of them others have their turn. */
const PAGE = 100;

/**
 * Replays of archives: events go through their rules again in the order of event time, marked with `replay-name`. How
 * far a replay has come is written in the transaction that delivers, so one that a crash interrupts goes on where it was.
 */
export function createReplays(options: {
  readonly store: Store;
  readonly rules: Rules;
  readonly archives: Archives;
  readonly deliveries: Deliveries;
  readonly log: Log;
  readonly clock: Clock;
}): Replays {
  const { store, rules, archives, deliveries, log, clock } = options;
  const { db } = store;
  const { region, account } = rules.place;
  let closed = false;

  const read = (row: Record<string, SQLOutputValue>): Replay => {
    const request = JSON.parse(String(row.definition)) as ReplayRequest;
    return {
      ...request,
      arn: `arn:aws:events:${region}:${account}:replay/${request.name}`,
      state: String(row.state) as ReplayState,
      reason: row.reason === null ? undefined : String(row.reason),
      startedAt: Number(row.started_at),
      endedAt: row.ended_at === null ? undefined : Number(row.ended_at),
      lastEventAt: row.replayed_at === null ? undefined : Number(row.replayed_at),
    };
  };
  const rowOf = (name: string) => db.prepare("SELECT * FROM eb_replays WHERE name = ?").get(name);
  const setState = db.prepare("UPDATE eb_replays SET state = ?, reason = ?, ended_at = ? WHERE name = ?");
  const advance = db.prepare(
    "UPDATE eb_replays SET state = 'RUNNING', position_at = ?, position_seq = ?, replayed_at = ? WHERE name = ?",
  );
  const get = (name: string): Replay => {
    const row = rowOf(name);
    if (row) return read(row);
    throw new AwsError("ResourceNotFoundException", `Replay ${name} does not exist.`);
  };

  /** Delivers the next page; true if there is more to do. */
  const step = (name: string): boolean => {
    const row = rowOf(name);
    if (!row) return false;
    const replay = read(row);
    if (replay.state === "CANCELLING") {
      setState.run("CANCELLED", "User canceled.", clock(), name);
      return false;
    }
    if (replay.state !== "STARTING" && replay.state !== "RUNNING") return false;
    const after = { at: Number(row.position_at), seq: Number(row.position_seq) };
    const page = archives.page(replay.archive, after, replay.to, PAGE);
    const last = page.at(-1);
    if (!last) {
      setState.run("COMPLETED", null, clock(), name);
      return false;
    }
    const afterwards: Afterwards = [];
    store.transaction(() => {
      for (const { text } of page) deliver(replay, text, afterwards);
      advance.run(last.at, last.seq, last.at, name);
    });
    for (const tell of afterwards) tell();
    return true;
  };

  const deliver = (replay: Replay, archived: string, afterwards: Afterwards): void => {
    const text = `${archived.slice(0, -1)},"replay-name":${JSON.stringify(replay.name)}}`;
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
    for (const subscriber of rules.matching(replay.bus, value)) {
      if (!("rule" in subscriber)) continue;
      if (replay.ruleArns.length > 0 && !replay.ruleArns.includes(subscriber.rule.arn)) continue;
      deliveries.deliver(subscriber.rule, { text, value, trace: undefined }, afterwards);
    }
  };

  const run = (name: string): void => {
    setImmediate(() => {
      if (closed) return;
      try {
        if (step(name)) run(name);
      } catch (error) {
        log("error", `the replay ${name} failed`, { error: String(error) });
        setState.run("FAILED", "An internal error occurred.", clock(), name);
      }
    });
  };
  for (const { name, state } of db.prepare("SELECT * FROM eb_replays").all().map(read)) {
    if (state === "STARTING" || state === "RUNNING" || state === "CANCELLING") run(name);
  }

  return {
    get,
    list: () => db.prepare("SELECT * FROM eb_replays ORDER BY started_at DESC, name").all().map(read),
    start(request) {
      if (rowOf(request.name)) {
        throw new AwsError("ResourceAlreadyExistsException", `Replay ${request.name} already exists.`);
      }
      db.prepare("DELETE FROM eb_replays WHERE ended_at < ?").run(clock() - REMEMBERED);
      // The position is "after every event before the first one wanted".
      db.prepare("INSERT INTO eb_replays VALUES (?, ?, 'STARTING', NULL, ?, ?, NULL, ?, NULL)").run(
        request.name,
        JSON.stringify(request),
        request.from,
        -1,
        clock(),
      );
      run(request.name);
      return get(request.name);
    },
    cancel(name) {
      const { state } = get(name);
      if (state !== "STARTING" && state !== "RUNNING") {
        throw new AwsError("IllegalStatusException", `Replay ${name} is not in a valid state for this operation.`);
      }
      setState.run("CANCELLING", null, null, name);
      return get(name);
    },
    close: () => {
      closed = true;
    },
  };
}
