import type { HttpRequest } from "./service.ts";

/** A request as it came over the wire, before anyone vouches for it. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, exactly as sent: signatures cover this spelling. */
  readonly target: string;
  /** Names in lower case, repeated ones joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The query of a request target as names and values, `+` left as it is (AWS signs `%20`). */
export function queryOf(target: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  const mark = target.indexOf("?");
  if (mark < 0) return query;
  for (const pair of target.slice(mark + 1).split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? "" : decode(pair.slice(equals + 1));
    const known = query[name];
    query[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  return query;
}

export const pathOf = (target: string): string => {
  const mark = target.indexOf("?");
  return mark < 0 ? target : target.slice(0, mark);
};

/** The request as services see it. */
export function toHttpRequest(raw: RawRequest): HttpRequest {
  return {
    method: raw.method,
    url: new URL(raw.target, `http://${raw.headers.host ?? "localhost"}`),
    headers: raw.headers,
    body: raw.body,
  };
}

/** Percent-decoding that leaves malformed escapes alone: such a request fails by its signature. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
