import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Postgres, startPostgres } from "../../../local/database/postgres.ts";
import { silent } from "../../../local/log.ts";

let started: Promise<Postgres> | undefined;

/**
 * One PostgreSQL for all tests of this process, started by whoever asks first, with the database `app`. It ends with the
 * process.
 */
export function sharedPostgres(): Promise<Postgres> {
  started ??= (() => {
    const directory = mkdtempSync(join(tmpdir(), "postgres-test-"));
    process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
    return startPostgres({ directory, majorVersion: 15, database: "app", log: silent });
  })();
  return started;
}
