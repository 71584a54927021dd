import { type Fetched, type FetchOptions, guardedFetch, mediaType } from "../../fetching/guarded-fetch.ts";
import { FetchRefused } from "../../fetching/refusals.ts";
import { openBrowser } from "./chromium.ts";
import { userAgentOf, type Web } from "./visit.ts";

/** Milliseconds for a page, and for what it still loads once its own document is there. */
const pageTime = 20_000;
const settleTime = 5_000;

/** What one page may ask for: requests, and bytes of all their answers together. */
const mostRequests = 60;
const mostBytes = 8 * 1024 * 1024;
const limits = { time: 10_000, bytes: 3 * 1024 * 1024, types: null, redirects: 3 } as const;

/** Kinds of requests that text can depend on; pictures, fonts, styles, frames and everything else is not fetched. */
const wanted = new Set(["document", "script", "xhr", "fetch"]);

/** Headers of an answer that a page's own script may need; cookies, policies and encodings stay outside. */
const passedOn = ["content-type", "access-control-allow-origin", "access-control-allow-headers"];

/** A browser that reaches the web through our guard alone. */
export interface GuardedBrowser {
  /**
   * Lets a page that was fetched make itself, and answers what it has become: the same address with the finished HTML.
   * The page's own document is not fetched again. Throws FetchRefused: too_slow, too_large, or the signal's reason.
   */
  render(fetched: Fetched, signal: AbortSignal): Promise<Fetched>;
  close(): Promise<void>;
}

/**
 * Starts a browser whose every request is answered by us: asked for by `guardedFetch`, so that addresses are checked as
 * they are for everything else, or not at all. Chromium itself can't reach anything: its proxy is an address where
 * nobody listens, so what no route sees (preconnects, sockets, WebRTC) goes nowhere.
 */
export async function guardedBrowser(web: Web): Promise<GuardedBrowser> {
  const browser = await openBrowser();

  async function render(fetched: Fetched, signal: AbortSignal): Promise<Fetched> {
    const context = await browser.newContext({
      userAgent: userAgentOf(web),
      serviceWorkers: "block",
      acceptDownloads: false,
      permissions: [],
      locale: "en",
    });
    const ended = new AbortController();
    const end = AbortSignal.any([signal, ended.signal, AbortSignal.timeout(pageTime)]);
    const closing = (): void => void context.close().catch(() => undefined);
    end.addEventListener("abort", closing, { once: true });
    try {
      const spent = { requests: 0, bytes: 0 };
      await context.routeWebSocket(/.*/u, (socket) => socket.close());
      await context.route("**/*", async (route) => {
        const request = route.request();
        const answer = await answerFor({ url: request.url(), method: request.method(), kind: request.resourceType() });
        await (answer === null ? route.abort("blockedbyclient") : route.fulfill(answer)).catch(() => undefined);
      });
      const page = await context.newPage();
      // Whatever opens beside it is closed, whatever asks is dismissed.
      context.on("page", (other) => void other.close().catch(() => undefined));
      page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
      await page.goto(fetched.url, { waitUntil: "domcontentloaded", timeout: pageTime });
      await page.waitForLoadState("networkidle", { timeout: settleTime }).catch(() => undefined);
      const html = await page.content();
      if (html.length > limits.bytes) throw new FetchRefused("too_large");
      return { ...fetched, body: new TextEncoder().encode(html), headers: { ...fetched.headers, ...asHtml } };

      async function answerFor(asked: { url: string; method: string; kind: string }) {
        const isDocument = asked.kind === "document";
        if (isDocument && asked.url === fetched.url)
          return { status: 200, headers: { "content-type": contentTypeOf(fetched) }, body: Buffer.from(fetched.body) };
        // Frames, and pages that lead themselves elsewhere, are not followed: what is read is what was asked for.
        if (isDocument || !wanted.has(asked.kind) || asked.method !== "GET") return null;
        if (++spent.requests > mostRequests || spent.bytes > mostBytes) return null;
        const options: FetchOptions = { headers: { "user-agent": userAgentOf(web) }, allow: web.allow, signal: end };
        try {
          const before = (url: URL, whole: AbortSignal) => web.sites.permits(url, options, whole);
          const part = await guardedFetch(asked.url, { ...options, limits, before });
          spent.bytes += part.body.byteLength;
          const headers = Object.fromEntries(Object.entries(part.headers).filter(([name]) => passedOn.includes(name)));
          return { status: part.status, headers, body: Buffer.from(part.body) };
        } catch {
          // A part that is refused or doesn't come is missing from the page, as in any browser.
          return null;
        }
      }
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof FetchRefused) throw error;
      throw new FetchRefused("too_slow", { cause: error });
    } finally {
      end.removeEventListener("abort", closing);
      ended.abort();
      await context.close().catch(() => undefined);
    }
  }

  return { render, close: () => browser.close() };
}

const asHtml = { "content-type": "text/html; charset=utf-8" };

const contentTypeOf = ({ headers }: Fetched): string =>
  mediaType(headers) === "application/xhtml+xml" ? "application/xhtml+xml" : (headers["content-type"] ?? "text/html");
