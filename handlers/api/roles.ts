import type { Context } from "hono";
import type { Role } from "../../schemas/roles.ts";
import { type Env, Refusal } from "./reply.ts";

/**
 * Refuses (403) who has none of these roles. Routes declare theirs on the operation (`roles`), and `mount` asks for them
 * before the route sees the request; this is for what a route decides by itself.
 */
export function requireRole(c: Context<Env>, ...roles: readonly Role[]): void {
  if (roles.some((role) => c.var.roles.includes(role))) return;
  const message = `This needs the role ${roles.join(" or ")}; whoever runs this installation can give it to you.`;
  throw new Refusal(403, [{ code: "forbidden", message }]);
}
