import { createHash } from "node:crypto";

/** The entity tag of what an answer says, or is made from. */
export const tagOf = (value: unknown): string =>
  `"${createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 27)}"`;

/** Whether a caller has this already, by its `If-None-Match` header; a proxy that packs answers makes tags weak. */
export const isKnown = (header: string | undefined, tag: string): boolean =>
  header?.split(",").some((each) => ["*", tag].includes(each.trim().replace(/^W\//, ""))) === true;

/** For whom a tagged answer is, and that it is asked for anew each time. */
export const TAGGED_CACHE = "private, no-cache";

/** The answer to a caller who has it already. */
export const notModified = (tag: string): Response =>
  new Response(null, { status: 304, headers: { etag: tag, "cache-control": TAGGED_CACHE } });
