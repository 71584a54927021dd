import { AwsError } from "../../aws-error.ts";
import type { Clock } from "../../log.ts";
import type { Authorization, Destination } from "./destinations.ts";
import type { Target } from "./targets.ts";

/** An endpoint has five seconds to answer (EventBridge User Guide, API destinations). */
const TIME_LIMIT = 5000;
/** Statuses that are tried again; other failures are final. */
const RETRIED = new Set([401, 407, 409, 429]);

/** A call that failed; `status` 500 and above says that another try may succeed. `wait` is what Retry-After asked for. */
export class CallFailed extends AwsError {
  readonly wait: number | undefined;

  constructor(code: string, message: string, retry: boolean, wait?: number) {
    super(code, message, retry ? 500 : 400);
    this.wait = wait;
  }
}

export interface HttpCalls {
  /** Sends a payload to a destination. Throws CallFailed. */
  call(destination: Destination, target: Target, payload: string): Promise<void>;
  /**
   * Takes a place in the destination's rate: 0 if the call may be made now, otherwise the milliseconds until it may be
   * asked again.
   */
  turn(destination: Destination): number;
  close(): void;
}

export function createHttpCalls(clock: Clock): HttpCalls {
  const tokens = new Map<string, { readonly value: string; readonly until: number }>();
  const turns = new Map<string, number>();
  const closing = new AbortController();

  const request = async (url: URL, init: RequestInit): Promise<Response> => {
    const signal = AbortSignal.any([AbortSignal.timeout(TIME_LIMIT), closing.signal]);
    try {
      return await fetch(url, { ...init, signal, redirect: "manual" });
    } catch (error) {
      const timedOut = error instanceof Error && error.name === "TimeoutError";
      const why = timedOut ? "The endpoint did not answer within 5 seconds." : "The endpoint could not be reached.";
      throw new CallFailed(timedOut ? "TIMEOUT" : "BAD_ENDPOINT", why, true);
    }
  };

  const token = async (name: string, oauth: Extract<Authorization, { kind: "oauth" }>): Promise<string> => {
    const known = tokens.get(name);
    if (known && known.until > clock()) return known.value;
    const url = new URL(oauth.endpoint);
    for (const [key, value] of Object.entries(oauth.parameters.query)) url.searchParams.set(key, value);
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
      ...oauth.parameters.body,
    });
    if (oauth.method === "GET") for (const [key, value] of form) url.searchParams.set(key, value);
    const response = await request(url, {
      method: oauth.method,
      headers: { "content-type": "application/x-www-form-urlencoded", ...oauth.parameters.headers },
      ...(oauth.method === "GET" ? {} : { body: form }),
    });
    const text = await response.text();
    const answer = readToken(text);
    if (!response.ok || !answer) {
      throw new CallFailed("INVALID_CREDENTIALS", `The authorization endpoint answered ${response.status}.`, true);
    }
    tokens.set(name, { value: answer.token, until: clock() + (answer.seconds - 10) * 1000 });
    return answer.token;
  };

  const authorizationHeaders = async (destination: Destination): Promise<Record<string, string>> => {
    const { authorization } = destination;
    if (authorization.kind === "apiKey") return { [authorization.name]: authorization.value };
    if (authorization.kind === "basic") {
      const pair = Buffer.from(`${authorization.user}:${authorization.password}`).toString("base64");
      return { authorization: `Basic ${pair}` };
    }
    return { authorization: `Bearer ${await token(destination.arn, authorization)}` };
  };

  return {
    async call(destination, target, payload) {
      const { method, parameters } = destination;
      const bodiless = method === "GET" || method === "HEAD";
      const response = await request(urlFor(destination, target), {
        method,
        headers: {
          "user-agent": "Amazon/EventBridge/ApiDestinations",
          "content-type": "application/json; charset=utf-8",
          ...target.http?.headers,
          ...parameters.headers,
          ...(await authorizationHeaders(destination)),
        },
        ...(bodiless ? {} : { body: withBodyParameters(payload, parameters.body) }),
      });
      await response.body?.cancel();
      if (response.ok) return;
      if (response.status === 401) tokens.delete(destination.arn);
      const retry = response.status >= 500 || RETRIED.has(response.status);
      const wait = Number(response.headers.get("retry-after"));
      throw new CallFailed(
        "SDK_CLIENT_ERROR",
        `The endpoint answered ${response.status}.`,
        retry,
        Number.isFinite(wait) && wait > 0 ? wait * 1000 : undefined,
      );
    },

    turn(destination) {
      const now = clock();
      const next = turns.get(destination.arn) ?? now;
      if (next > now) return next - now;
      turns.set(destination.arn, Math.max(next, now) + 1000 / destination.rate);
      return 0;
    },

    close: () => closing.abort(),
  };
}

/** The endpoint with the target's path parameters in the places of its stars, and all query parameters. */
function urlFor(destination: Destination, target: Target): URL {
  let index = 0;
  const filled = destination.endpoint.replaceAll("*", () => {
    const value = target.http?.path[index] ?? "";
    index += 1;
    return encodeURIComponent(value);
  });
  const url = new URL(filled);
  for (const [key, value] of Object.entries({ ...target.http?.query, ...destination.parameters.query })) {
    url.searchParams.set(key, value);
  }
  return url;
}

/** A connection's body parameters are added to a payload that is an object. */
function withBodyParameters(payload: string, parameters: Readonly<Record<string, string>>): string {
  if (Object.keys(parameters).length === 0) return payload;
  const value: unknown = JSON.parse(payload);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? JSON.stringify({ ...value, ...parameters }) : payload;
}

function readToken(text: string): { token: string; seconds: number } | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { access_token, expires_in } = (answer ?? {}) as { access_token?: unknown; expires_in?: unknown };
  if (typeof access_token !== "string") return undefined;
  return { token: access_token, seconds: Number(expires_in ?? 3600) };
}
