import robotsParser from "robots-parser";
import { type FetchOptions, guardedFetch } from "../../fetching/guarded-fetch.ts";
import { ResearchRefused } from "../refusals.ts";

/** What a site allows, as far as its robots.txt says. */
export interface SiteRules {
  readonly allows: (url: string) => boolean;
  /** Seconds that the site wants between two pages, 0 if it doesn't say. */
  readonly crawlDelay: number;
}

/** The package's types tell of a default export beside its function; at run time the function is all there is. */
const isParser = (value: unknown): value is typeof robotsParser.default => typeof value === "function";

function parserOf(value: unknown): typeof robotsParser.default {
  if (!isParser(value)) throw new TypeError("robots-parser exports something else than its function");
  return value;
}

const parse = parserOf(robotsParser);

const open: SiteRules = { allows: () => true, crawlDelay: 0 };

/** The name that a robots.txt may address us by: the product token of the user agent. */
export const robotName = "CareerAssist";

/** RFC 9309: at least 500 KiB are read, at least five redirects followed. */
const limits = { bytes: 512 * 1024, redirects: 5, time: 10_000, types: null } as const;

/**
 * Reads the rules of a site by RFC 9309: no robots.txt (4xx) allows everything, one that can't be read (5xx, no answer)
 * nothing. Throws ResearchRefused: robots_unknown.
 */
export async function readRules(origin: string, options: FetchOptions): Promise<SiteRules> {
  const address = `${origin}/robots.txt`;
  const { status, body } = await guardedFetch(address, { ...options, limits });
  if (status >= 400 && status < 500) return open;
  if (status < 200 || status >= 300) throw new ResearchRefused("robots_unknown");
  const rules = parse(address, new TextDecoder().decode(body));
  return {
    allows: (url) => rules.isAllowed(url, robotName) !== false,
    crawlDelay: Math.max(0, rules.getCrawlDelay(robotName) ?? 0),
  };
}
