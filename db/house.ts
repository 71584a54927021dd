import { randomBytes } from "node:crypto";
import { derivedId } from "../delivery/ids.ts";
import { admitCaller, type User } from "./callers.ts";
import type { Db } from "./connect.ts";

/** The house itself as an issuer: no token names it, so nobody can sign in as one of its users. */
const ISSUER = "careerassist";

const MS_A_SECOND = 1_000;

/** The user in whose name things are done that belong to nobody: a row that stands for a part of the product. */
async function partOfHouse(db: Db, externalId: string): Promise<User> {
  const named = { issuer: ISSUER, externalId, issuedAt: Date.now() / MS_A_SECOND };
  const user = await admitCaller(db, named, {
    userId: derivedId("user", ISSUER, externalId),
    subjectKey: randomBytes(32).toString("base64url"),
  });
  if (user === null) throw new Error(`the user of ${externalId} was neither found nor made`);
  return { userId: user.userId, subjectKey: user.subjectKey };
}

/** Documents for everybody are handed in under its standing request. */
export const houseUser = (db: Db): Promise<User> => partOfHouse(db, "knowledge");

/** Rounds of research that nobody asked for are its own. */
export const researchUser = (db: Db): Promise<User> => partOfHouse(db, "research");
