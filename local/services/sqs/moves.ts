import { randomUUID } from "node:crypto";
import type { SQLOutputValue } from "node:sqlite";
import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import type { Log } from "../../log.ts";
import { type Operation, operation } from "../json.ts";
import type { Core } from "./core.ts";
import type { Queue } from "./queues.ts";

export const MOVES_MIGRATION = `CREATE TABLE sqs_moves (
   handle TEXT PRIMARY KEY, source TEXT NOT NULL, destination TEXT, rate INTEGER, status TEXT NOT NULL,
   moved INTEGER NOT NULL, to_move INTEGER NOT NULL, started_at INTEGER NOT NULL, failure TEXT
 ) STRICT;`;

type Status = "RUNNING" | "COMPLETED" | "CANCELLING" | "CANCELLED" | "FAILED";

interface Move {
  readonly handle: string;
  readonly source: string;
  readonly destination: string | null;
  /** Messages a second; null for as fast as possible (500). */
  readonly rate: number | null;
  readonly status: Status;
  readonly moved: number;
  readonly toMove: number;
  readonly startedAt: number;
  readonly failure: string | null;
}

/** Messages in one transaction. */
const PAGE = 50;
/** SQS's own limit, messages a second. */
const FASTEST = 500;

/** Finished tasks that are remembered for each source, as ListMessageMoveTasks shows them. */
const KEPT = 10;

export interface Moves {
  readonly operations: Record<string, Operation>;
  close(): void;
}

/**
 * Message move tasks: the redrive of dead letters. Only a queue that is another queue's dead-letter queue can be a
 * source, as on AWS; moved messages are new ones (new id, new time). A task goes on after a restart.
 */
export function createMoves(core: Core, log: Log): Moves {
  const { queues, messages, store, watchers, clock } = core;
  const { db } = store;
  const timers = new Map<string, NodeJS.Timeout>();
  const readMove = (row: Record<string, SQLOutputValue>): Move => ({
    handle: String(row.handle),
    source: String(row.source),
    destination: row.destination === null ? null : String(row.destination),
    rate: row.rate === null ? null : Number(row.rate),
    status: String(row.status) as Status,
    moved: Number(row.moved),
    toMove: Number(row.to_move),
    startedAt: Number(row.started_at),
    failure: row.failure === null ? null : String(row.failure),
  });
  const find = (handle: string): Move | undefined => {
    const row = db.prepare("SELECT * FROM sqs_moves WHERE handle = ?").get(handle);
    return row && readMove(row);
  };
  const finish = (move: Move, status: Status, failure: string | null): void => {
    db.prepare("UPDATE sqs_moves SET status = ?, failure = ? WHERE handle = ?").run(status, failure, move.handle);
  };

  /** Moves a page; true if there is more. */
  const step = (move: Move, most: number): boolean => {
    const source = queues.find(move.source);
    if (!source) {
      finish(move, "FAILED", "AWS.SimpleQueueService.NonExistentQueue");
      return false;
    }
    const stirred = new Set<string>();
    let count = 0;
    let lost = false;
    store.transaction(() => {
      while (count < most) {
        const moved = messages.moveOne(source, (message) => {
          const arn = move.destination ?? message.cameFrom;
          const target = arn === null ? undefined : queues.find(arn);
          lost = target === undefined;
          return target;
        });
        if (!moved) break;
        stirred.add(moved.name);
        count += 1;
      }
      db.prepare("UPDATE sqs_moves SET moved = moved + ? WHERE handle = ?").run(count, move.handle);
    });
    for (const name of stirred) watchers.stir(name, clock());
    if (lost) finish(move, "FAILED", "CouldNotDetermineMessageSource");
    else if (count < most) finish(move, "COMPLETED", null);
    return !lost && count === most;
  };

  const run = (handle: string): void => {
    const move = find(handle);
    if (!move || (move.status !== "RUNNING" && move.status !== "CANCELLING")) return;
    if (move.status === "CANCELLING") {
      finish(move, "CANCELLED", null);
      return;
    }
    const rate = move.rate ?? FASTEST;
    const most = Math.min(PAGE, rate);
    try {
      if (!step(move, most)) return;
    } catch (error) {
      log("error", `moving messages of ${move.source} failed`, { error: String(error) });
      finish(move, "FAILED", "InternalError");
      return;
    }
    timers.set(
      handle,
      setTimeout(() => run(handle), (1000 * most) / rate),
    );
  };
  const begin = (handle: string): void => {
    timers.set(
      handle,
      setTimeout(() => run(handle), 0),
    );
  };
  for (const row of db.prepare("SELECT handle FROM sqs_moves WHERE status IN ('RUNNING', 'CANCELLING')").all()) {
    begin(String(row.handle));
  }

  const sourceOf = (arn: string): Queue => {
    const source = queues.find(arn);
    if (!source) {
      throw new AwsError(
        "ResourceNotFoundException",
        "The resource that you specified for the SourceArn parameter doesn't exist.",
        404,
      );
    }
    if (!queues.all().some((queue) => queue.settings.redrive?.arn === source.arn)) {
      throw new AwsError("InvalidParameterValue", "Source queue must be configured as a Dead Letter Queue.");
    }
    return source;
  };

  const operations = {
    StartMessageMoveTask: operation({
      input: {
        SourceArn: z.string(),
        DestinationArn: z.string().optional(),
        MaxNumberOfMessagesPerSecond: z.number().int().min(1).max(FASTEST).optional(),
      },
      access: (input) => [{ action: "sqs:StartMessageMoveTask", resource: input.SourceArn }],
      run: (input, caller) => {
        const source = sourceOf(input.SourceArn);
        core.demand(caller, "sqs:ReceiveMessage", source.arn);
        core.demand(caller, "sqs:DeleteMessage", source.arn);
        if (input.DestinationArn !== undefined) {
          core.demand(caller, "sqs:SendMessage", input.DestinationArn);
          if (!queues.find(input.DestinationArn)) {
            throw new AwsError(
              "ResourceNotFoundException",
              "The resource that you specified for the DestinationArn parameter doesn't exist.",
              404,
            );
          }
        }
        const busy = db.prepare("SELECT 1 FROM sqs_moves WHERE source = ? AND status IN ('RUNNING', 'CANCELLING')");
        if (busy.get(source.name)) {
          throw new AwsError(
            "UnsupportedOperation",
            "There is already a task running. Only one active task is allowed for a source queue arn at a given time.",
          );
        }
        const handle = Buffer.from(JSON.stringify({ taskId: randomUUID(), sourceArn: source.arn })).toString("base64");
        db.prepare("INSERT INTO sqs_moves VALUES (?, ?, ?, ?, 'RUNNING', 0, ?, ?, NULL)").run(
          handle,
          source.name,
          input.DestinationArn ?? null,
          input.MaxNumberOfMessagesPerSecond ?? null,
          messages.count(source).visible,
          clock(),
        );
        db.prepare(
          `DELETE FROM sqs_moves WHERE source = ? AND rowid NOT IN
           (SELECT rowid FROM sqs_moves WHERE source = ? ORDER BY started_at DESC, rowid DESC LIMIT ?)`,
        ).run(source.name, source.name, KEPT);
        begin(handle);
        return { TaskHandle: handle };
      },
    }),

    ListMessageMoveTasks: operation({
      input: { SourceArn: z.string(), MaxResults: z.number().int().min(1).max(10).default(1) },
      access: (input) => [{ action: "sqs:ListMessageMoveTasks", resource: input.SourceArn }],
      run: (input) => {
        const source = sourceOf(input.SourceArn);
        const rows = db
          .prepare("SELECT * FROM sqs_moves WHERE source = ? ORDER BY started_at DESC, rowid DESC LIMIT ?")
          .all(source.name, input.MaxResults);
        return { Results: rows.map(readMove).map((move) => describe(move, source)) };
      },
    }),

    CancelMessageMoveTask: operation({
      input: { TaskHandle: z.string() },
      access: (input) => [
        {
          action: "sqs:CancelMessageMoveTask",
          resource: core.queues.find(find(input.TaskHandle)?.source ?? "")?.arn ?? "*",
        },
      ],
      run: (input) => {
        const move = find(input.TaskHandle);
        if (move?.status !== "RUNNING") {
          throw new AwsError("ResourceNotFoundException", "Task does not exist.", 404);
        }
        finish(move, "CANCELLING", null);
        return { ApproximateNumberOfMessagesMoved: move.moved };
      },
    }),
  };

  return {
    operations,
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function describe(move: Move, source: Queue): object {
  return {
    ...(move.status === "RUNNING" ? { TaskHandle: move.handle } : {}),
    Status: move.status,
    SourceArn: source.arn,
    ...(move.destination === null ? {} : { DestinationArn: move.destination }),
    ...(move.rate === null ? {} : { MaxNumberOfMessagesPerSecond: move.rate }),
    ApproximateNumberOfMessagesMoved: move.moved,
    ApproximateNumberOfMessagesToMove: move.toMove,
    StartedTimestamp: move.startedAt,
    ...(move.failure === null ? {} : { FailureReason: move.failure }),
  };
}
