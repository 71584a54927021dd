import { createHash, timingSafeEqual } from "node:crypto";
import * as z from "zod";

/** A key of the service: who holds it, and the tools that it may call. */
export const ApiKey = z.strictObject({
  name: z.string().min(1),
  key: z.string().min(24, "is shorter than 24 characters"),
  tools: z.union([z.literal("*"), z.array(z.string())]),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** What a caller lacks for a tool: a scope can be asked for at the issuer, a role or another key can't. */
export type Lack = { readonly lacks: "key" | "role" } | { readonly lacks: "scope"; readonly scope: string };

/** What a caller lacks for calling a tool; null if nothing. */
export type Permission = (tool: string) => Lack | null;

/** Whoever may call everything. */
export const everything: Permission = () => null;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** The permission of who presents a key, or null if nobody holds it. Takes the same time for every key and every miss. */
export function permissionFor(keys: readonly ApiKey[], presented: string): Permission | null {
  const given = digest(presented);
  const [found] = keys.filter(({ key }) => timingSafeEqual(digest(key), given));
  if (found === undefined) return null;
  const { tools } = found;
  return tools === "*" ? everything : (tool) => (tools.includes(tool) ? null : { lacks: "key" });
}
