import type { HeadersPolicy } from "./definition.ts";
import type { EdgeResponse } from "./edge-response.ts";

/** Puts the headers of a policy into a response: removals first; what doesn't override leaves the origin's own value. */
export function withPolicy(response: EdgeResponse, { removed, added }: HeadersPolicy): EdgeResponse {
  const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => !removed.includes(name)));
  for (const { name, value, override } of added) if (override || headers[name] === undefined) headers[name] = value;
  return { ...response, headers };
}
