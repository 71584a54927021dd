import { sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, rows, timestamptz } from "./connect.ts";

/** A person as they see themselves. */
export interface Person {
  readonly email: string | null;
  readonly name: string | null;
  readonly language: string | null;
  readonly createdAt: string;
}

/** What is known of this user; null if they have been erased meanwhile. */
export async function findPerson(db: Db, userId: string): Promise<Person | null> {
  const [found] = await rows(
    db,
    sql`SELECT email, name, language, created_at FROM user_profiles WHERE user_id = ${userId}::uuid`,
    z.object({
      email: z.string().nullable(),
      name: z.string().nullable(),
      language: z.string().nullable(),
      created_at: timestamptz,
    }),
  );
  if (!found) return null;
  return { email: found.email, name: found.name, language: found.language, createdAt: found.created_at.toISOString() };
}

/** Changes what a person says of themselves; what is not given stays. Null empties a field. */
export async function changePerson(
  db: Db,
  userId: string,
  { name, language }: { readonly name?: string | null | undefined; readonly language?: string | null | undefined },
): Promise<void> {
  await rows(
    db,
    sql`UPDATE user_profiles SET name = ${name === undefined ? sql`name` : sql`${name}::text`},
        language = ${language === undefined ? sql`language` : sql`${language}::text`}
      WHERE user_id = ${userId}::uuid`,
    z.unknown(),
  );
}
