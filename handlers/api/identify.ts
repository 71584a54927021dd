import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { ensureUser, type User } from "../../db/requests.ts";
import { derivedId } from "../../delivery/ids.ts";
import { rolesOf } from "../../schemas/roles.ts";
import { type Env, Refusal } from "./reply.ts";

/** Who the gateway says is calling; it has verified the signature (IAM authorization of the routes). */
const IamContext = z.looseObject({
  authorizer: z.looseObject({ iam: z.looseObject({ userArn: z.string().min(1) }) }),
});

/** For so long a process remembers who somebody is, without looking: another one may have erased them. */
const REMEMBERED_MS = 5_000;

/** Whom this process has seen lately. */
export function identified(db: Db, now = () => Date.now()) {
  const known = new Map<string, User & { readonly until: number }>();
  return {
    async find(userArn: string): Promise<User> {
      const remembered = known.get(userArn);
      if (remembered && remembered.until > now()) return remembered;
      const fresh = { userId: randomUUID(), subjectKey: randomBytes(32).toString("base64url") };
      const user = await ensureUser(db, "aws:iam", userArn, fresh);
      known.set(userArn, { ...user, until: now() + REMEMBERED_MS });
      return user;
    },
    /** This person was erased. */
    forget(userId: string): void {
      for (const [userArn, user] of known) if (user.userId === userId) known.delete(userArn);
    },
  };
}
export type Identified = ReturnType<typeof identified>;

/** Finds the person behind a request. The gateway alone says who calls; nothing in the request itself can. */
export const identify =
  (known: Identified): MiddlewareHandler<Env> =>
  async (c, next) => {
    const context = IamContext.safeParse(c.env.event?.requestContext);
    if (!context.success)
      throw new Refusal(401, [{ code: "unauthorized", message: "Sign the request and try again." }]);
    const user = await known.find(context.data.authorizer.iam.userArn);
    c.set("userId", user.userId);
    c.set("subjectKey", user.subjectKey);
    c.set("roles", rolesOf([]));
    await next();
  };

/** The pseudonym of a person on the bus: it can't be linked to them without their key. */
export const subjectOf = (userId: string, subjectKey: string): string =>
  createHmac("sha256", subjectKey).update(userId).digest("base64url").slice(0, 22);

/** The person's standing request, which what happens outside any analysis belongs to. */
export const standingOf = ({ userId, subjectKey }: Pick<Env["Variables"], "userId" | "subjectKey">) => ({
  requestId: derivedId("analytics of", userId),
  subject: subjectOf(userId, subjectKey),
});
