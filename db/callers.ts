import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import * as z from "zod";
import { Id } from "../schemas/primitives.ts";
import { type Db, rows } from "./connect.ts";

/** Whom an access token names. */
export interface Named {
  readonly issuer: string;
  readonly externalId: string;
  /** When the token was made, seconds since 1970. */
  readonly issuedAt: number;
  readonly email?: string | undefined;
}

/** A person as the routes know them. */
export interface User {
  readonly userId: string;
  /** The key of this person's pseudonym on the bus. */
  readonly subjectKey: string;
}

/** By what the tokens of an erased person are known. Ids of issuers are random, so nobody finds them by trying. */
export const callerHash = ({ issuer, externalId }: Pick<Named, "issuer" | "externalId">): string =>
  createHash("sha256").update(`${issuer}\n${externalId}`).digest("base64url");

/**
 * Finds the person whom a token names, or makes their row: the first request of a new person needs no further step. Null
 * if they were erased after the token was made. `signedOutAt`: tokens made up to then (seconds since 1970) are worth
 * nothing; null if they never signed out everywhere.
 */
export async function admitCaller(
  db: Db,
  named: Named,
  fresh: User,
): Promise<(User & { readonly signedOutAt: number | null }) | null> {
  const { issuer, externalId, issuedAt, email = null } = named;
  const [found] = await rows(
    db,
    sql`INSERT INTO user_profiles (user_id, issuer, external_id, subject_key, email)
      SELECT ${fresh.userId}::uuid, ${issuer}::text, ${externalId}::text, ${fresh.subjectKey}::text, ${email}::text
      WHERE NOT EXISTS (SELECT 1 FROM erasures
        WHERE caller = ${callerHash(named)} AND created_at >= to_timestamp(${issuedAt}::float8))
      ON CONFLICT (issuer, external_id) DO UPDATE SET email = coalesce(excluded.email, user_profiles.email)
      RETURNING user_id, subject_key, floor(extract(epoch FROM signed_out_at))::float8 AS signed_out_at`,
    z.object({ user_id: Id, subject_key: z.string(), signed_out_at: z.number().nullable() }),
  );
  if (!found) return null;
  return { userId: found.user_id, subjectKey: found.subject_key, signedOutAt: found.signed_out_at };
}

/** The issuer's own id of a person; null if they have been erased meanwhile. */
export async function accountOf(db: Db, userId: string): Promise<Pick<Named, "issuer" | "externalId"> | null> {
  const [found] = await rows(
    db,
    sql`SELECT issuer, external_id FROM user_profiles WHERE user_id = ${userId}::uuid`,
    z.object({ issuer: z.string(), external_id: z.string() }),
  );
  return found ? { issuer: found.issuer, externalId: found.external_id } : null;
}

/** From now on, tokens of this person that were made before are worth nothing. */
export async function signOutEverywhere(db: Db, userId: string): Promise<void> {
  await rows(db, sql`UPDATE user_profiles SET signed_out_at = now() WHERE user_id = ${userId}::uuid`, z.unknown());
}

/** Keeps the e-mail address that the issuer tells of a person. */
export async function keepEmail(db: Db, userId: string, email: string): Promise<void> {
  await rows(db, sql`UPDATE user_profiles SET email = ${email} WHERE user_id = ${userId}::uuid`, z.unknown());
}
