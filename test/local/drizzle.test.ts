import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, count, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/aws-data-api/pg";
import { migrate } from "drizzle-orm/aws-data-api/pg/migrator";
import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { base, dataApi } from "./support/data-api.ts";

const api = await dataApi();
const db = drizzle(api.client, base);
const folder = mkdtempSync(join(tmpdir(), "migrations-"));
test.after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
});

const notes = pgTable("notes", {
  id: uuid().primaryKey().defaultRandom(),
  title: text().notNull(),
  stars: integer().notNull().default(0),
  done: boolean().notNull().default(false),
  meta: jsonb().$type<{ tags: string[] }>(),
  at: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
});

const STEPS = [
  `CREATE TABLE "notes" ("id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL, "title" text NOT NULL);
--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "stars" integer DEFAULT 0 NOT NULL;`,
  `ALTER TABLE "notes" ADD COLUMN "done" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "meta" jsonb;
--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "at" timestamp with time zone DEFAULT now() NOT NULL;`,
];

function writeMigrations(count: number): void {
  mkdirSync(join(folder, "meta"), { recursive: true });
  const entries = STEPS.slice(0, count).map((step, idx) => {
    writeFileSync(join(folder, `000${idx}_step.sql`), step);
    return { idx, version: "7", when: 1_700_000_000_000 + idx, tag: `000${idx}_step`, breakpoints: true };
  });
  writeFileSync(
    join(folder, "meta", "_journal.json"),
    JSON.stringify({ version: "7", dialect: "postgresql", entries }),
  );
}

test("drizzle's migrator applies what is new, once", async () => {
  writeMigrations(1);
  await migrate(db, { migrationsFolder: folder });
  writeMigrations(2);
  await migrate(db, { migrationsFolder: folder });
  await migrate(db, { migrationsFolder: folder });
  const { rows } = await db.execute(sql`SELECT count(*) AS n FROM drizzle.__drizzle_migrations`);
  assert.equal(rows, [{ n: 2 }]);
});

test("drizzle inserts and reads every type of its columns", async () => {
  const at = new Date("2026-01-02T03:04:05.678Z");
  const [written] = await db
    .insert(notes)
    .values({ title: "it's: :1", stars: 3, done: true, meta: { tags: ["a"] }, at })
    .returning();
  const [read] = await db
    .select()
    .from(notes)
    .where(eq(notes.id, written?.id ?? ""));
  assert.equal(read, written);
  assert.is(read?.title, "it's: :1");
  assert.equal(read?.meta, { tags: ["a"] });
});

test("drizzle updates, deletes and asks for several", async () => {
  await db.insert(notes).values([{ title: "x" }, { title: "y" }]);
  await db
    .update(notes)
    .set({ stars: 9, meta: null })
    .where(inArray(notes.title, ["x", "y"]));
  const found = await db
    .select({ title: notes.title })
    .from(notes)
    .where(and(eq(notes.stars, 9), eq(notes.done, false)));
  assert.equal(found.map(({ title }) => title).sort(), ["x", "y"]);
  await db.delete(notes).where(eq(notes.title, "x"));
  assert.equal(await db.select({ n: count() }).from(notes).where(eq(notes.stars, 9)), [{ n: 1 }]);
});

test("drizzle's transactions commit, roll back, and nest by savepoints", async () => {
  await db.transaction(async (tx) => {
    await tx.insert(notes).values({ title: "outer" });
    try {
      await tx.transaction(async (inner) => {
        await inner.insert(notes).values({ title: "inner" });
        throw new Error("back");
      });
    } catch (error) {
      assert.is((error as Error).message, "back");
    }
  });
  try {
    await db.transaction(async (tx) => {
      await tx.insert(notes).values({ title: "lost" });
      await tx.execute(sql`SELECT 1 / 0`);
    });
    assert.unreachable();
  } catch (error) {
    assert.match(String((error as Error).cause ?? error), /division by zero/);
  }
  const titles = (await db.select().from(notes)).map(({ title }) => title);
  assert.ok(titles.includes("outer"));
  assert.not.ok(titles.includes("inner") || titles.includes("lost"));
});

test.run();
