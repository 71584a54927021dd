import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { admitCaller, type User } from "../../db/callers.ts";
import type { Db } from "../../db/connect.ts";
import { derivedId } from "../../delivery/ids.ts";
import { rolesOf } from "../../schemas/roles.ts";
import { BearerError, type BearerProblem, type Caller, sentences, verifyBearer } from "../shared/bearer.ts";
import { type Env, Refusal } from "./reply.ts";

/** For so long a process remembers who somebody is, without looking: another one may have erased or signed them out. */
const REMEMBERED_MS = 5_000;

/** Whom this process has seen lately. */
export function identified(db: Db, now = () => Date.now()) {
  const known = new Map<string, User & { readonly signedOutAt: number | null; readonly until: number }>();
  const look = async (caller: Caller) => {
    const key = `${caller.issuer}\n${caller.externalId}`;
    const remembered = known.get(key);
    if (remembered && remembered.until > now()) return remembered;
    known.delete(key);
    const fresh = { userId: randomUUID(), subjectKey: randomBytes(32).toString("base64url") };
    const user = await admitCaller(db, caller, fresh);
    if (user) known.set(key, { ...user, until: now() + REMEMBERED_MS });
    return user;
  };
  return {
    /** The person whom a token names; null if they were erased, or signed out everywhere, after it was made. */
    async find(caller: Caller): Promise<User | null> {
      const user = await look(caller);
      return user === null || caller.issuedAt <= (user.signedOutAt ?? 0) ? null : user;
    },
    /** Something of this person has changed: the next request looks again. */
    forget(userId: string): void {
      for (const [key, user] of known) if (user.userId === userId) known.delete(key);
    },
  };
}
export type Identified = ReturnType<typeof identified>;

/** The refusal of a token. An issuer that can't be asked is our trouble and not the caller's. */
function refusalOf(problem: BearerProblem): Refusal {
  const message = sentences[problem];
  if (problem === "unavailable") return new Refusal(503, [{ code: "unavailable", message }]);
  return new Refusal(401, [{ code: "unauthorized", message }]);
}

/**
 * Finds the person behind a request: the one whom the access token names, and nobody else; nothing else in the request
 * can say who calls. The gateway has looked at the token before; it is verified again, for those who come another way.
 */
export const identify =
  (known: Identified, verify = verifyBearer): MiddlewareHandler<Env> =>
  async (c, next) => {
    const caller = await verify(c.req.header("authorization")).catch((error: unknown) => {
      throw error instanceof BearerError ? refusalOf(error.problem) : error;
    });
    const user = await known.find(caller);
    if (user === null) throw refusalOf("expired");
    c.set("userId", user.userId);
    c.set("subjectKey", user.subjectKey);
    c.set("roles", rolesOf(caller.groups));
    await next();
  };

/** The pseudonym of a person on the bus: it can't be linked to them without their key. */
export const subjectOf = (userId: string, subjectKey: string): string =>
  createHmac("sha256", subjectKey).update(userId).digest("base64url").slice(0, 22);

/** The person's standing request, which what happens outside any analysis belongs to. */
export const standingOf = ({ userId, subjectKey }: Env["Variables"]) => ({
  requestId: derivedId("analytics of", userId),
  subject: subjectOf(userId, subjectKey),
});
