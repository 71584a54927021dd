import { setTimeout as sleep } from "node:timers/promises";
import type { FetchOptions } from "../../fetching/guarded-fetch.ts";
import { FetchRefused } from "../../fetching/refusals.ts";
import { ResearchRefused } from "../refusals.ts";
import { readRules, type SiteRules } from "./robots.ts";

export interface Courtesy {
  /** Least milliseconds between two requests to one site; a site's crawl-delay counts where it is longer. */
  readonly pause: number;
  /** Longest pause in milliseconds that a call waits for. */
  readonly patience: number;
}

/** How long rules are believed, well within the 24 hours of RFC 9309; and how many sites are remembered. */
const rulesLast = 3_600_000;
const mostSites = 1_000;

interface Known {
  readonly rules: SiteRules;
  readonly until: number;
}

/**
 * Remembers what sites allow and when they were last asked, for as long as the process lives. Nothing breaks when it is
 * forgotten: rules are read again.
 */
export class Sites {
  readonly #courtesy: Courtesy;
  readonly #known = new Map<string, Known>();
  readonly #free = new Map<string, number>();

  constructor(courtesy: Courtesy) {
    this.#courtesy = courtesy;
  }

  /**
   * Waits until a page may be asked for. Throws ResearchRefused: robots_refused, robots_unknown, host_waiting; and
   * what the guard throws for the site's robots.txt where the site itself is refused.
   */
  async enter(url: URL, options: FetchOptions, signal: AbortSignal): Promise<void> {
    const rules = await this.#rulesOf(url.origin, { ...options, signal });
    if (!rules.allows(url.href)) throw new ResearchRefused("robots_refused");
    const now = Date.now();
    const start = Math.max(now, this.#free.get(url.origin) ?? 0);
    if (start - now > this.#courtesy.patience) throw new ResearchRefused("host_waiting");
    remember(this.#free, url.origin, start + Math.max(this.#courtesy.pause, rules.crawlDelay * 1_000));
    await sleep(start - now, undefined, { signal });
  }

  /** Whether a part of a page may be asked for by the site's rules; it waits for nothing. Throws as `enter` does. */
  async permits(url: URL, options: FetchOptions, signal: AbortSignal): Promise<void> {
    const rules = await this.#rulesOf(url.origin, { ...options, signal });
    if (!rules.allows(url.href)) throw new ResearchRefused("robots_refused");
  }

  async #rulesOf(origin: string, options: FetchOptions): Promise<SiteRules> {
    const known = this.#known.get(origin);
    if (known !== undefined && known.until > Date.now()) return known.rules;
    try {
      const rules = await readRules(origin, options);
      remember(this.#known, origin, { rules, until: Date.now() + rulesLast });
      return rules;
    } catch (error) {
      const unreadable = ["unreachable", "too_large", "too_many_redirects", "encoding_refused", "answer_invalid"];
      if (error instanceof FetchRefused && unreadable.includes(error.code)) throw new ResearchRefused("robots_unknown");
      throw error;
    }
  }
}

/** Keeps the newest entries only: a Map remembers the order in which keys came. */
function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > mostSites && oldest !== undefined) map.delete(oldest);
}
