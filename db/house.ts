import { randomBytes } from "node:crypto";
import { derivedId } from "../delivery/ids.ts";
import type { Db } from "./connect.ts";
import { ensureUser, type User } from "./requests.ts";

/** The one in whose name things are done that belong to nobody: nobody can sign in as it. */
const ISSUER = "careerassist";
const EXTERNAL_ID = "knowledge";

/** The house itself as a user: documents for everybody are handed in under its standing request. */
export const houseUser = (db: Db): Promise<User> =>
  ensureUser(db, ISSUER, EXTERNAL_ID, {
    userId: derivedId("user", ISSUER, EXTERNAL_ID),
    subjectKey: randomBytes(32).toString("base64url"),
  });
