import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SQLOutputValue } from "node:sqlite";
import type { Clock } from "../../log.ts";
import type { Store } from "../../store.ts";

/** An object without its bytes. */
export interface ObjectInfo {
  readonly key: string;
  readonly file: string;
  readonly size: number;
  /** The MD5 in hexadecimal, without quotes. */
  readonly etag: string;
  /** Milliseconds since the epoch. */
  readonly modifiedAt: number;
  /** Content-Type, Cache-Control and the like, and `x-amz-meta-…`, as they were put. */
  readonly headers: Readonly<Record<string, string>>;
  /** By algorithm, base64. */
  readonly checksums: Readonly<Record<string, string>>;
}

export interface Objects {
  find(bucket: string, key: string): ObjectInfo | undefined;
  /**
   * Stores an object: its bytes are on disk before the row that names them. `then` runs in the row's transaction with
   * what was there before (it may refuse by throwing) and returns what to do after the commit.
   */
  put(
    bucket: string,
    object: Omit<ObjectInfo, "file" | "modifiedAt">,
    body: Buffer,
    then: (stored: ObjectInfo, before: ObjectInfo | undefined) => () => void,
  ): Promise<ObjectInfo>;
  remove(bucket: string, key: string, then: (removed: ObjectInfo) => () => void): Promise<boolean>;
  /** The bytes of an object, or of the one that has replaced it in the meantime. */
  read(bucket: string, object: ObjectInfo): Promise<{ readonly object: ObjectInfo; readonly body: Buffer }>;
  /** Keys from `from` (exclusive unless `inclusive`) that start with `prefix`, in the order of their UTF-8 bytes. */
  list(bucket: string, prefix: string, from: string, inclusive: boolean, max: number): readonly ObjectInfo[];
  /** Keys under a prefix that were put before a moment. */
  olderThan(bucket: string, prefix: string, before: number): readonly string[];
}

const MIGRATIONS = [
  `CREATE TABLE s3_objects (
     bucket TEXT NOT NULL, key TEXT NOT NULL, file TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
     modified_at INTEGER NOT NULL, headers TEXT NOT NULL, checksums TEXT NOT NULL,
     PRIMARY KEY (bucket, key)
   ) STRICT;`,
];

/** Objects as files with meaningless names under `directory`; what they are called is in the store. */
export function createObjects(store: Store, directory: string, clock: Clock): Objects {
  const { db } = store;
  store.migrate("s3", MIGRATIONS);
  mkdirSync(directory, { recursive: true });
  dropOrphans(store, directory);
  const find = db.prepare("SELECT * FROM s3_objects WHERE bucket = ? AND key = ?");
  const insert = db.prepare(
    `INSERT INTO s3_objects VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (bucket, key) DO UPDATE SET
     file = excluded.file, size = excluded.size, etag = excluded.etag, modified_at = excluded.modified_at,
     headers = excluded.headers, checksums = excluded.checksums`,
  );
  const remove = db.prepare("DELETE FROM s3_objects WHERE bucket = ? AND key = ?");
  // SQLite compares text byte by byte in UTF-8, which is the order of S3's listings.
  const list = db.prepare(
    `SELECT * FROM s3_objects WHERE bucket = ? AND key >= ? AND key > ? AND substr(key, 1, length(?)) = ?
     ORDER BY key LIMIT ?`,
  );
  const old = db.prepare(
    "SELECT key FROM s3_objects WHERE bucket = ? AND substr(key, 1, length(?)) = ? AND modified_at < ?",
  );
  const pathOf = (file: string): string => join(directory, file.slice(0, 2), file);

  const write = async (body: Buffer): Promise<string> => {
    const file = randomUUID();
    const folder = join(directory, file.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    const temporary = join(folder, `${file}.part`);
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(body);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, pathOf(file));
    await syncFolder(folder);
    await syncFolder(directory);
    return file;
  };

  const objects: Objects = {
    find: (bucket, key) => {
      const row = find.get(bucket, key);
      return row && infoOf(row);
    },

    async put(bucket, object, body, then) {
      const file = await write(body);
      const stored = { ...object, file, modifiedAt: clock() };
      let before: ObjectInfo | undefined;
      let afterwards: () => void;
      try {
        afterwards = store.transaction(() => {
          before = objects.find(bucket, object.key);
          const { key, size, etag, modifiedAt, headers, checksums } = stored;
          insert.run(bucket, key, file, size, etag, modifiedAt, JSON.stringify(headers), JSON.stringify(checksums));
          return then(stored, before);
        });
      } catch (error) {
        await rm(pathOf(file), { force: true });
        throw error;
      }
      afterwards();
      if (before) await rm(pathOf(before.file), { force: true });
      return stored;
    },

    async remove(bucket, key, then) {
      const removed = objects.find(bucket, key);
      if (!removed) return false;
      store.transaction(() => {
        remove.run(bucket, key);
        return then(removed);
      })();
      await rm(pathOf(removed.file), { force: true });
      return true;
    },

    async read(bucket, object) {
      try {
        return { object, body: await readFile(pathOf(object.file)) };
      } catch (error) {
        const newer = objects.find(bucket, object.key);
        if ((error as NodeJS.ErrnoException).code !== "ENOENT" || !newer || newer.file === object.file) throw error;
        return objects.read(bucket, newer);
      }
    },

    list: (bucket, prefix, from, inclusive, max) => {
      const start = from > prefix ? from : prefix;
      // A greatest lower bound that no key equals makes ">" include everything from `start`.
      const above = inclusive || from === "" ? "" : from;
      return list.all(bucket, start, above, prefix, prefix, max).map(infoOf);
    },

    olderThan: (bucket, prefix, before) => old.all(bucket, prefix, prefix, before).map((row) => String(row.key)),
  };
  return objects;
}

function infoOf(row: Record<string, SQLOutputValue>): ObjectInfo {
  return {
    key: String(row.key),
    file: String(row.file),
    size: Number(row.size),
    etag: String(row.etag),
    modifiedAt: Number(row.modified_at),
    headers: JSON.parse(String(row.headers)) as Record<string, string>,
    checksums: JSON.parse(String(row.checksums)) as Record<string, string>,
  };
}

/** Files that no row names: a crash came between writing and committing, or between committing and deleting. */
function dropOrphans(store: Store, directory: string): void {
  const named = new Set(
    store.db
      .prepare("SELECT file FROM s3_objects")
      .all()
      .map((row) => String(row.file)),
  );
  for (const folder of readdirSync(directory, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const file of readdirSync(join(directory, folder.name))) {
      const path = join(directory, folder.name, file);
      if (!named.has(file) && existsSync(path)) rmSync(path);
    }
  }
}

/** A rename is on disk only when its directory is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
