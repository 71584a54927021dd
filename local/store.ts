import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * The state of the emulated services: one SQLite file, owned by one process. What a service has acknowledged is on
 * disk (write-ahead log, synced at each commit).
 */
export interface Store {
  readonly db: DatabaseSync;
  /**
   * Brings a service's tables to their newest form. `steps` is append-only: step n makes version n+1 out of version n,
   * so a directory of an older release is carried along. Throws if the directory is newer than this release.
   */
  migrate(service: string, steps: readonly string[]): void;
  /** Runs `work` as one transaction, which is on disk when this returns. */
  transaction<T>(work: () => T): T;
  /**
   * Runs `work` as one transaction that needs not be on disk yet: a crash of this process keeps it, a power cut may undo
   * it together with whatever was written like this after the last lasting transaction. For what nobody is told of, or
   * what comes about again by itself; it costs microseconds where syncing costs milliseconds.
   */
  passing<T>(work: () => T): T;
  close(): void;
}

/** The directory was written by a newer release than this one. */
export class NewerStateError extends Error {}

/** Opens the store, or makes it; `:memory:` gives one that is forgotten. */
export function openStore(path: string): Store {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  // It holds the signing key of the user pool; the files beside it take its mode over.
  if (path !== ":memory:") chmodSync(path, 0o600);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000;");
  db.exec("CREATE TABLE IF NOT EXISTS versions (service TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT");

  const transaction = <T>(work: () => T): T => {
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      db.exec("ROLLBACK");
      throw error;
    }
  };

  const passing = <T>(work: () => T): T => {
    db.exec("PRAGMA synchronous = NORMAL");
    try {
      return transaction(work);
    } finally {
      db.exec("PRAGMA synchronous = FULL");
    }
  };

  const migrate = (service: string, steps: readonly string[]): void => {
    const row = db.prepare("SELECT version FROM versions WHERE service = ?").get(service);
    const version = Number(row?.version ?? 0);
    if (version > steps.length) {
      throw new NewerStateError(`its ${service} tables have version ${version}, this release knows ${steps.length}`);
    }
    if (version === steps.length) return;
    transaction(() => {
      for (const step of steps.slice(version)) db.exec(step);
      db.prepare(
        "INSERT INTO versions VALUES (?, ?) ON CONFLICT (service) DO UPDATE SET version = excluded.version",
      ).run(service, steps.length);
    });
  };

  return { db, migrate, transaction, passing, close: () => db.close() };
}
