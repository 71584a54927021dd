import { randomBytes, randomUUID } from "node:crypto";
import type { SQLOutputValue } from "node:sqlite";
import { AwsError } from "../../aws-error.ts";
import type { Clock } from "../../log.ts";
import type { Store } from "../../store.ts";
import type { MessageAttributes } from "./attributes.ts";
import type { Queue, QueueRegistry } from "./queues.ts";

/** A message at rest; times in milliseconds since the epoch. */
export interface StoredMessage {
  readonly seq: number;
  readonly id: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly sender: string;
  readonly trace: string | null;
  readonly sentAt: number;
  readonly receives: number;
  readonly firstAt: number | null;
  readonly cameFrom: string | null;
}

export interface NewMessage {
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly sender: string;
  readonly trace: string | null;
  readonly delay: number;
}

/** What became of messages, for those who wait for them: queue names and when their messages can be seen. */
export type Stirred = Map<string, number>;

export interface Messages {
  /** Stores a message; returns its id. To be called within a transaction. */
  put(queue: Queue, message: NewMessage): string;
  /** Takes up to `max` visible messages; those received too often go to the dead-letter queue instead. */
  take(
    queue: Queue,
    max: number,
    visibility: number,
    stirred: Stirred,
  ): readonly (StoredMessage & { receipt: string })[];
  /** Deletes by receipt handle; a handle that a later receive replaced deletes nothing, as on AWS. */
  remove(queue: Queue, receipt: string): void;
  /** Makes what is in flight visible at once, as if it had not been received. Answers how many messages. */
  recall(queue: Queue): number;
  /** Changes when a message in flight becomes visible again. */
  release(queue: Queue, receipt: string, seconds: number): void;
  purge(queue: Queue): number;
  count(queue: Queue): { readonly visible: number; readonly inFlight: number; readonly delayed: number };
  /**
   * Since when the oldest message has been in the queue, milliseconds since the epoch; undefined if there is none. As for
   * AWS's metric, a message that was received three times doesn't count, and in a dead-letter queue the move does.
   */
  oldest(queue: Queue): number | undefined;
  /** Moves one visible message, as a new one, to where `target` says; undefined if there is none, or no target. */
  moveOne(queue: Queue, target: (message: StoredMessage) => Queue | undefined): Queue | undefined;
  /** Drops what is older than its queue's retention, in queues that nobody reads too. */
  expire(): void;
  /** When the next message becomes visible, or undefined. */
  nextVisible(queue: Queue): number | undefined;
}

/** After so many receives a message no longer counts for the age of the oldest one. */
const POISONOUS = 3;

export function createMessages(store: Store, queues: QueueRegistry, clock: Clock): Messages {
  const { db } = store;
  const insert = db.prepare(
    `INSERT INTO sqs_messages (queue, id, body, attributes, sender, trace, sent_at, visible_at, receives)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  );
  const visible = db.prepare(
    "SELECT * FROM sqs_messages WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, seq LIMIT ?",
  );
  const receive = db.prepare(
    `UPDATE sqs_messages SET receives = receives + 1, receipt = ?, visible_at = ?, first_at = coalesce(first_at, ?)
     WHERE seq = ?`,
  );
  const bury = db.prepare(
    "UPDATE sqs_messages SET queue = ?, came_from = ?, visible_at = ?, moved_at = ?, receipt = NULL WHERE seq = ?",
  );
  const expire = db.prepare("DELETE FROM sqs_messages WHERE queue = ? AND sent_at < ?");
  const removal = db.prepare("DELETE FROM sqs_messages WHERE queue = ? AND seq = ? AND receipt = ?");
  const reshow = db.prepare(
    "UPDATE sqs_messages SET visible_at = ? WHERE queue = ? AND seq = ? AND receipt = ? AND visible_at > ?",
  );
  const unreceive = db.prepare(
    `UPDATE sqs_messages SET visible_at = ?, receives = max(receives - 1, 0), receipt = NULL
     WHERE queue = ? AND receipt IS NOT NULL AND visible_at > ?`,
  );
  const removeAll = db.prepare("DELETE FROM sqs_messages WHERE queue = ?");
  const renew = db.prepare(
    `UPDATE sqs_messages SET queue = ?, id = ?, came_from = NULL, visible_at = ?, sent_at = ?, receives = 0,
     first_at = NULL, moved_at = NULL, receipt = NULL WHERE seq = ?`,
  );
  const counts = db.prepare(
    `SELECT count(*) FILTER (WHERE visible_at <= ?) AS visible,
            count(*) FILTER (WHERE visible_at > ? AND receipt IS NOT NULL) AS in_flight,
            count(*) FILTER (WHERE visible_at > ? AND receipt IS NULL) AS delayed
     FROM sqs_messages WHERE queue = ?`,
  );
  const oldest = db.prepare(
    `SELECT min(coalesce(moved_at, sent_at)) AS at FROM sqs_messages
     WHERE queue = ? AND (moved_at IS NOT NULL OR receives < ?)`,
  );
  const next = db.prepare("SELECT min(visible_at) AS at FROM sqs_messages WHERE queue = ? AND visible_at > ?");

  const dropExpired = (queue: Queue, now: number): void => {
    expire.run(queue.name, now - queue.settings.retention * 1000);
  };

  return {
    put(queue, message) {
      const id = randomUUID();
      const now = clock();
      const attributes = JSON.stringify(message.attributes);
      const visibleAt = now + message.delay * 1000;
      insert.run(queue.name, id, message.body, attributes, message.sender, message.trace, now, visibleAt);
      return id;
    },

    take(queue, max, visibility, stirred) {
      const now = clock();
      dropExpired(queue, now);
      const taken: (StoredMessage & { receipt: string })[] = [];
      const dead = queue.settings.redrive;
      const deadLetters = dead === null ? undefined : queues.find(dead.arn);
      while (taken.length < max) {
        const rows = visible.all(queue.name, now, max - taken.length);
        if (rows.length === 0) break;
        for (const row of rows) {
          const message = messageOf(row);
          if (dead !== null && deadLetters && message.receives >= dead.maxReceives) {
            bury.run(deadLetters.name, queue.arn, now, now, message.seq);
            stirred.set(deadLetters.name, now);
            continue;
          }
          const nonce = randomBytes(12).toString("hex");
          const until = now + visibility * 1000;
          receive.run(nonce, until, now, message.seq);
          stirred.set(queue.name, until);
          taken.push({
            ...message,
            receives: message.receives + 1,
            firstAt: message.firstAt ?? now,
            receipt: handleOf(queue, message.seq, nonce),
          });
        }
        if (visibility === 0) break;
      }
      return taken;
    },

    remove(queue, receipt) {
      const { seq, nonce } = readHandle(queue, receipt);
      removal.run(queue.name, seq, nonce);
    },

    recall(queue) {
      const now = clock();
      return Number(unreceive.run(now, queue.name, now).changes);
    },

    release(queue, receipt, seconds) {
      const { seq, nonce } = readHandle(queue, receipt);
      const now = clock();
      const { changes } = reshow.run(now + seconds * 1000, queue.name, seq, nonce, now);
      if (changes === 0) {
        throw new AwsError(
          "InvalidParameterValue",
          `Value ${receipt} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
        );
      }
    },

    purge: (queue) => Number(removeAll.run(queue.name).changes),

    count(queue) {
      const now = clock();
      dropExpired(queue, now);
      const row = counts.get(now, now, now, queue.name);
      return {
        visible: Number(row?.visible ?? 0),
        inFlight: Number(row?.in_flight ?? 0),
        delayed: Number(row?.delayed ?? 0),
      };
    },

    oldest(queue) {
      dropExpired(queue, clock());
      const at = oldest.get(queue.name, POISONOUS)?.at;
      return at === null || at === undefined ? undefined : Number(at);
    },

    moveOne(queue, target) {
      const now = clock();
      const row = visible.all(queue.name, now, 1)[0];
      if (!row) return undefined;
      const message = messageOf(row);
      const destination = target(message);
      if (!destination) return undefined;
      renew.run(destination.name, randomUUID(), now, now, message.seq);
      return destination;
    },

    expire() {
      for (const queue of queues.all()) dropExpired(queue, clock());
    },

    nextVisible(queue) {
      const at = next.get(queue.name, clock())?.at;
      return at === null || at === undefined ? undefined : Number(at);
    },
  };
}

function messageOf(row: Record<string, SQLOutputValue>): StoredMessage {
  return {
    seq: Number(row.seq),
    id: String(row.id),
    body: String(row.body),
    attributes: JSON.parse(String(row.attributes)) as MessageAttributes,
    sender: String(row.sender),
    trace: row.trace === null ? null : String(row.trace),
    sentAt: Number(row.sent_at),
    receives: Number(row.receives),
    firstAt: row.first_at === null ? null : Number(row.first_at),
    cameFrom: row.came_from === null ? null : String(row.came_from),
  };
}

/** A receipt handle names the receive, not only the message: a later receive makes it stale. */
const handleOf = (queue: Queue, seq: number, nonce: string): string =>
  Buffer.from(`${queue.name} ${seq} ${nonce}`).toString("base64");

function readHandle(queue: Queue, handle: string): { seq: number; nonce: string } {
  const [name, seq, nonce] = Buffer.from(handle, "base64").toString("utf8").split(" ");
  if (name !== queue.name || !seq || !/^\d+$/.test(seq) || !nonce || !/^[0-9a-f]{24}$/.test(nonce)) {
    throw new AwsError("ReceiptHandleIsInvalid", `The input receipt handle "${handle}" is not a valid receipt handle.`);
  }
  return { seq: Number(seq), nonce };
}
