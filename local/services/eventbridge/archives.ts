import type { Clock } from "../../log.ts";
import type { Store } from "../../store.ts";
import type { Archive } from "./archive-registry.ts";
import type { Envelope } from "./envelope.ts";

const DAY = 86_400_000;
/** How often what is older than its archive's retention is dropped, milliseconds. */
const SWEEP = 3_600_000;

/** Events as they were archived. */
export interface Archived {
  readonly seq: number;
  readonly at: number;
  readonly text: string;
}

export interface Archives {
  /** Stores an event within the current transaction. Replayed events are not archived again. */
  keep(archive: Archive, event: Envelope): void;
  size(archive: Archive): { readonly events: number; readonly bytes: number };
  /** Events after a position in event-time order, up to `end` (exclusive, milliseconds). */
  page(archive: string, after: { readonly at: number; readonly seq: number }, end: number, max: number): Archived[];
  /** Drops everything that an archive holds. */
  clear(archive: Archive): void;
  /** Drops what is older than its archive's retention. */
  sweep(archives: readonly Archive[]): void;
}

export function createArchives(store: Store, clock: Clock): Archives {
  const { db } = store;
  const insert = db.prepare(
    "INSERT INTO eb_archived (archive, event_at, stored_at, bytes, event) VALUES (?, ?, ?, ?, ?)",
  );
  const sizes = db.prepare("SELECT count(*) AS events, sum(bytes) AS bytes FROM eb_archived WHERE archive = ?");
  const pages = db.prepare(
    `SELECT seq, event_at, event FROM eb_archived
     WHERE archive = ? AND (event_at, seq) > (?, ?) AND event_at < ? ORDER BY event_at, seq LIMIT ?`,
  );
  const clear = db.prepare("DELETE FROM eb_archived WHERE archive = ?");
  const expire = db.prepare("DELETE FROM eb_archived WHERE archive = ? AND stored_at < ?");
  let swept = Number.NEGATIVE_INFINITY;

  return {
    keep(archive, event) {
      if (event.value["replay-name"] !== undefined) return;
      insert.run(archive.name, event.at, clock(), Buffer.byteLength(event.text), event.text);
    },
    clear: (archive) => {
      clear.run(archive.name);
    },
    size(archive) {
      const row = sizes.get(archive.name);
      return { events: Number(row?.events ?? 0), bytes: Number(row?.bytes ?? 0) };
    },
    page: (archive, after, end, max) =>
      pages.all(archive, after.at, after.seq, end, max).map((row) => ({
        seq: Number(row.seq),
        at: Number(row.event_at),
        text: String(row.event),
      })),
    sweep(archives) {
      const now = clock();
      if (now - swept < SWEEP) return;
      swept = now;
      for (const { name, retention } of archives) if (retention > 0) expire.run(name, now - retention * DAY);
    },
  };
}
