import { type Fetched, type FetchOptions, guardedFetch } from "../../fetching/guarded-fetch.ts";
import type { FetchLimits } from "../../fetching/limits.ts";
import { ResearchRefused } from "../refusals.ts";
import { robotName } from "./robots.ts";
import type { Sites } from "./sites.ts";

/** What a visit needs of the world. */
export interface Web {
  readonly sites: Sites;
  /** Where people who run a site can read who we are; part of the user agent. */
  readonly contact: string;
  /** For tests on loopback: see guardedFetch. */
  readonly allow: readonly string[];
  /** The longest that one page of a crawl may take, milliseconds. */
  readonly pageTime: number;
}

/** What is known of an earlier copy, as the site told it. */
export interface EarlierCopy {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** Who we are, with a page where people can read more of it. */
export const userAgentOf = ({ contact }: Pick<Web, "contact">): string => `${robotName}/0.1 (+${contact})`;

const limits = { time: 60_000, bytes: 5 * 1024 * 1024 } as const;

/**
 * Asks for a page under the site's rules and our honest name. Answers 200s and, where an earlier copy was told of, 304.
 * Throws FetchRefused, ResearchRefused, or the signal's reason.
 */
export async function visit(
  web: Web,
  address: string,
  earlier: EarlierCopy,
  signal: AbortSignal,
  own: Partial<FetchLimits> = {},
): Promise<Fetched> {
  const common = { "user-agent": userAgentOf(web), accept: "text/html,application/pdf,*/*;q=0.5" };
  const options: FetchOptions = { headers: common, allow: web.allow, signal };
  const fetched = await guardedFetch(address, {
    ...options,
    limits: { ...limits, ...own },
    headers: {
      ...common,
      ...(earlier.etag === undefined ? {} : { "if-none-match": earlier.etag }),
      ...(earlier.lastModified === undefined ? {} : { "if-modified-since": earlier.lastModified }),
    },
    before: (url, whole) => web.sites.enter(url, options, whole),
  });
  if (fetched.status === 404 || fetched.status === 410) throw new ResearchRefused("page_missing");
  if (fetched.status !== 304 && (fetched.status < 200 || fetched.status >= 300))
    throw new ResearchRefused("page_failed");
  return fetched;
}
