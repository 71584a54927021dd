import { randomUUID } from "node:crypto";
import { admitCaller, type User } from "../../db/callers.ts";
import type { Db } from "../../db/connect.ts";

/** The row of a person, straight from the database: for tests without an API. */
export async function callerOf(db: Db, externalId: string): Promise<User> {
  const named = { issuer: "test", externalId, issuedAt: Math.ceil(Date.now() / 1_000) };
  const user = await admitCaller(db, named, { userId: randomUUID(), subjectKey: "key" });
  if (!user) throw new Error("nobody was admitted");
  return user;
}
