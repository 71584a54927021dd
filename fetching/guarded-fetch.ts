import type { IncomingHttpHeaders } from "node:http";
import { exchange, failureOf, type Message } from "./exchange.ts";
import { type FetchLimits, pageLimits } from "./limits.ts";
import { encodingsOffered, readBody } from "./read-body.ts";
import { FetchRefused } from "./refusals.ts";
import { checkedUrl, type Resolve, systemResolve, targetOf } from "./target.ts";

export interface FetchOptions {
  readonly method?: Message["method"];
  /** Names in lower case. `host`, `connection` and `accept-encoding` are ours. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly limits?: Partial<FetchLimits>;
  /** Hosts with their ports, such as `127.0.0.1:4123`, that are fetched from wherever they lie: for tests on loopback. */
  readonly allow?: readonly string[];
  /** Ends the fetch; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly resolve?: Resolve;
  /** Is waited for before each request, redirects included: the place for a site's own rules. What it throws ends the fetch. */
  readonly before?: (url: URL, signal: AbortSignal) => Promise<void>;
}

export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** The addresses that were asked before it, in order. */
  readonly redirects: readonly string[];
  readonly status: number;
  /** Names in lower case; several lines of one name joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. Empty for 304 and for HEAD. */
  readonly body: Uint8Array;
}

/** Headers that a site may see though another one sent us there. */
const harmless = /^(?:accept|accept-language|user-agent)$/u;

/**
 * Fetches from the public web and from nowhere else: the one door to foreign addresses for the whole product. The
 * address, and that of each redirect, is parsed as browsers do, resolved here, checked and connected to without
 * another look-up. Answers of any status come back; only what breaks a limit or a rule throws FetchRefused.
 * A POST is not redirected.
 */
export async function guardedFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits: FetchLimits = { ...pageLimits, ...options.limits };
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(new FetchRefused("too_slow")), limits.time);
  const signal = options.signal === undefined ? timer.signal : AbortSignal.any([timer.signal, options.signal]);
  try {
    signal.throwIfAborted();
    return await follow(checkedUrl(address), options, limits, signal);
  } finally {
    clearTimeout(timeout);
    // Whatever is still open, such as the body of an answer that was refused, ends here.
    timer.abort();
  }
}

async function follow(first: URL, options: FetchOptions, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  const redirects: string[] = [];
  let url = first;
  for (;;) {
    const answer = await ask(url, first, options, signal);
    const status = answer.statusCode ?? 0;
    const headers = flat(answer.headers);
    const next = [301, 302, 303, 307, 308].includes(status) ? headers.location : undefined;
    if (next === undefined) {
      const body = await bodyOf(answer, status, headers, limits, signal);
      return { url: url.href, redirects, status, headers, body };
    }
    answer.destroy();
    if (options.method === "POST" || redirects.length >= limits.redirects) throw new FetchRefused("too_many_redirects");
    redirects.push(url.href);
    url = checkedUrl(next, url);
  }
}

async function ask(url: URL, first: URL, options: FetchOptions, signal: AbortSignal) {
  const target = await unlessAborted(targetOf(url, options.allow ?? [], options.resolve ?? systemResolve), signal);
  await options.before?.(url, signal);
  const own = Object.entries(options.headers ?? {}).filter(
    ([name]) => url.origin === first.origin || harmless.test(name),
  );
  const headers = { ...Object.fromEntries(own), "accept-encoding": encodingsOffered };
  return exchange(target, { method: options.method ?? "GET", headers, body: options.body ?? null }, signal);
}

/** Name servers can't be called off: their answer is not waited for any longer. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(signal.reason);
  signal.addEventListener("abort", leave, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", leave));
}

async function bodyOf(
  answer: Awaited<ReturnType<typeof exchange>>,
  status: number,
  headers: Readonly<Record<string, string>>,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (status >= 200 && status < 300 && limits.types !== null && !limits.types.includes(mediaType(headers)))
    throw new FetchRefused("content_refused");
  try {
    return await readBody(answer, limits.bytes);
  } catch (error) {
    throw failureOf(error, signal);
  }
}

/** The media type of an answer in lower case and without parameters; empty if it names none. */
export const mediaType = (headers: Readonly<Record<string, string>>): string =>
  (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

const flat = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
