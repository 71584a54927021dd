import { join } from "node:path";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/aws-data-api/pg/migrator";
import * as z from "zod";
import { rows } from "../db/connect.ts";
import { database, setting } from "./shared/runtime.ts";

/** Lambda says where the archive was unpacked; the migrations lie in it. */
const folder = join(setting("LAMBDA_TASK_ROOT"), "migrations");

/** Brings the database to the newest form. Run by each deployment before anything else uses the database. */
export async function handler(): Promise<{ migrated: true }> {
  const db = database();
  // The first statement wakes a paused database and waits for it; the migrator itself wouldn't.
  await rows(db, sql`SELECT 1 AS one`, z.object({ one: z.number() }));
  await migrate(db, { migrationsFolder: folder });
  return { migrated: true };
}
