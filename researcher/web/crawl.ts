import { setTimeout as sleep } from "node:timers/promises";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import { saysSomething } from "../../career/research/pages.ts";
import { type Fetched, mediaType } from "../../fetching/guarded-fetch.ts";
import { FetchRefused } from "../../fetching/refusals.ts";
import type { CrawlInput, Visited } from "../../schemas/crawl.ts";
import type { Page } from "../../schemas/page.ts";
import { readPageApart } from "../reading/read-apart.ts";
import { ResearchRefused } from "../refusals.ts";
import { type GuardedBrowser, guardedBrowser } from "./guarded-browser.ts";
import { visit, type Web } from "./visit.ts";

/** Pages at the same time, over all sites; a site's own pause holds besides. */
const atOnce = 4;

/** What may be different a moment later, and the pause before it is tried once more. */
const passing = new Set(["unreachable", "page_failed", "answer_invalid"]);
const retryPause = 500;

/** What the site or our own rules forbid: a refusal. All else that goes wrong is a failure. */
const refusals = new Set([
  "robots_refused",
  "robots_unknown",
  "page_missing",
  "content_refused",
  "address_refused",
  "host_refused",
  "port_refused",
  "scheme_refused",
  "credentials_refused",
  "url_invalid",
]);

type Wanted = CrawlInput["pages"][number];

/** Scripts that do something, unlike data that only looks like one. */
const hasScript = (html: string): boolean =>
  /<script\b[^>]*>/iu.test(html.replace(/<script[^>]*type="application\/(?:ld\+)?json"[^>]*>/giu, ""));

/** A page whose HTML is a shell that a script fills: scripts, but nothing to read and hardly a link. Null is no text at all. */
export function needsBrowser(page: Page | null, html: string): boolean {
  if (page !== null && (page.kind !== "html" || saysSomething(page) || page.links.length > 5)) return false;
  return hasScript(html);
}

/**
 * Visits pages, some at a time, within the time and the bytes of the call: a plain request first, and the browser only
 * for pages that are empty without their scripts. What there was no time for is `left`; the caller asks again. Throws
 * only the signal's reason.
 */
export async function crawl(
  web: Web,
  { pages, bytes, milliseconds }: { pages: readonly Wanted[]; bytes: number; milliseconds: number },
  signal: AbortSignal,
  told: (done: number) => Promise<void> = async () => undefined,
): Promise<Visited[]> {
  const late = AbortSignal.timeout(milliseconds);
  const end = AbortSignal.any([signal, late]);
  const started = Date.now();
  const waiting = [...pages];
  const results = new Map<string, Visited>();
  const browser = lazily(() => guardedBrowser(web));
  let spent = 0;

  const outcome = (url: string, more: Partial<Visited>): Visited => ({
    url,
    outcome: "left",
    code: null,
    etag: null,
    lastModified: null,
    fetchedAt: new Date().toISOString(),
    bytes: 0,
    via: "http",
    page: null,
    ...more,
  });

  async function read(wanted: Wanted): Promise<Visited> {
    const { url, etag, lastModified } = wanted;
    const own = { time: web.pageTime };
    const fetched = await visit(web, url, { etag, lastModified }, end, own);
    spent += fetched.body.byteLength;
    const common = {
      etag: fetched.headers.etag?.slice(0, 500) ?? null,
      lastModified: fetched.headers["last-modified"]?.slice(0, 100) ?? null,
      bytes: fetched.body.byteLength,
    };
    if (fetched.status === 304) return outcome(url, { ...common, outcome: "unchanged" });
    const page = await readOrNothing(fetched);
    const made = await remade(fetched, page);
    const best = made ?? page;
    if (best === null) throw new UnreadableDocument("file_empty");
    return outcome(url, { ...common, outcome: "read", page: best, via: made === null ? "http" : "browser" });
  }

  /** The page as it came; null where there is no text in it. */
  async function readOrNothing(fetched: Fetched): Promise<Page | null> {
    try {
      return await readPageApart(fetched, end);
    } catch (error) {
      if (error instanceof UnreadableDocument && error.code === "file_empty") return null;
      throw error;
    }
  }

  /** The page as its scripts make it; null where it needs none, or where they make nothing of it. */
  async function remade(fetched: Fetched, page: Page | null): Promise<Page | null> {
    if (!isHtml(fetched) || !needsBrowser(page, new TextDecoder().decode(fetched.body))) return null;
    const rendered = await (await browser.get()).render(fetched, end);
    const finished = await readOrNothing(rendered);
    if (finished === null || page === null) return finished;
    return finished.text.length > page.text.length || finished.links.length > page.links.length ? finished : null;
  }

  async function attempt(wanted: Wanted, tries: number): Promise<Visited> {
    try {
      return await read(wanted);
    } catch (error) {
      signal.throwIfAborted();
      if (late.aborted) return outcome(wanted.url, {});
      const code = codeOf(error);
      if (code === null) throw error;
      // The site wants a longer pause than a page may wait; later in this call, or in the next one.
      if (code === "host_waiting") return outcome(wanted.url, { code });
      if (tries > 0 && passing.has(code)) {
        await sleep(retryPause, undefined, { signal: end }).catch(() => undefined);
        return await attempt(wanted, tries - 1);
      }
      return outcome(wanted.url, { outcome: refusals.has(code) ? "refused" : "failed", code });
    }
  }

  async function worker(): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const next = late.aborted || spent >= bytes ? undefined : waiting.shift();
      if (next === undefined) return;
      results.set(next.url, await attempt(next, 1));
      await told(results.size);
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, pages.length) }, worker));
    // Pages that had to wait for their site get another chance while there is time.
    for (;;) {
      const held = pages.filter(({ url }) => results.get(url)?.code === "host_waiting");
      if (held.length === 0 || late.aborted || Date.now() - started > milliseconds / 2) break;
      waiting.push(...held);
      await Promise.all(Array.from({ length: Math.min(atOnce, held.length) }, worker));
    }
  } finally {
    await browser.close();
  }
  return pages.map(({ url }) => results.get(url) ?? outcome(url, {}));
}

const isHtml = ({ headers }: Fetched): boolean => /^(?:text\/html|application\/xhtml)/u.test(mediaType(headers));

/** The code of an error that says what is wrong with a page; null for a fault of ours. */
function codeOf(error: unknown): string | null {
  if (error instanceof FetchRefused || error instanceof ResearchRefused || error instanceof UnreadableDocument)
    return error.code;
  return null;
}

/** A browser that is started by the first page that needs one, and ended with the call. */
function lazily(start: () => Promise<GuardedBrowser>) {
  let started: Promise<GuardedBrowser> | null = null;
  return {
    get: (): Promise<GuardedBrowser> => {
      started ??= start();
      return started;
    },
    close: async (): Promise<void> => {
      if (started !== null) await (await started).close();
    },
  };
}
