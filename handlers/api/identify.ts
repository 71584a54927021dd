import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { ensureUser } from "../../db/requests.ts";
import { derivedId } from "../../delivery/ids.ts";
import { type Env, Refusal } from "./reply.ts";

/** Who the gateway says is calling; it has verified the signature (IAM authorization of the routes). */
const IamContext = z.looseObject({
  authorizer: z.looseObject({ iam: z.looseObject({ userArn: z.string().min(1) }) }),
});

/** Finds the person behind a request. The gateway alone says who calls; nothing in the request itself can. */
export const identify = (db: Db): MiddlewareHandler<Env> => {
  const known = new Map<string, { userId: string; subjectKey: string }>();
  return async (c, next) => {
    const context = IamContext.safeParse(c.env.event?.requestContext);
    if (!context.success)
      throw new Refusal(401, [{ code: "unauthorized", message: "Sign the request and try again." }]);
    const { userArn } = context.data.authorizer.iam;
    const user =
      known.get(userArn) ??
      (await ensureUser(db, "aws:iam", userArn, {
        userId: randomUUID(),
        subjectKey: randomBytes(32).toString("base64url"),
      }));
    known.set(userArn, user);
    c.set("userId", user.userId);
    c.set("subjectKey", user.subjectKey);
    await next();
  };
};

/** The pseudonym of a person on the bus: it can't be linked to them without their key. */
export const subjectOf = (userId: string, subjectKey: string): string =>
  createHmac("sha256", subjectKey).update(userId).digest("base64url").slice(0, 22);

/** The person's standing request, which what happens outside any analysis belongs to. */
export const standingOf = ({ userId, subjectKey }: Env["Variables"]) => ({
  requestId: derivedId("analytics of", userId),
  subject: subjectOf(userId, subjectKey),
});
