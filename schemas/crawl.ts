import * as z from "zod";
import { Page } from "./page.ts";
import { Source } from "./research.ts";

/** The tools of the researcher that a round is made of, as both sides of the protocol know them. */

/** Most pages of one call, and the longest that it may take, milliseconds: App Runner ends requests at 120 s. */
export const MOST_PAGES = 25;
export const LONGEST_CALL = 80_000;

export const CrawlInput = z.strictObject({
  pages: z
    .array(
      z.strictObject({
        url: z.string().max(2_000),
        etag: z.string().max(500).optional(),
        lastModified: z.string().max(100).optional(),
      }),
    )
    .min(1)
    .max(MOST_PAGES),
  /** Bytes that the whole call may fetch. */
  bytes: z
    .int()
    .min(1)
    .max(100 * 1024 * 1024)
    .default(40 * 1024 * 1024),
  milliseconds: z.int().min(1).max(LONGEST_CALL).default(60_000),
});
export type CrawlInput = z.input<typeof CrawlInput>;

/** What became of one page. `left`: there was no time for it, or the site asks for a longer pause; ask again. */
export const Visited = z.strictObject({
  url: z.string(),
  outcome: z.enum(["read", "unchanged", "refused", "failed", "left"]),
  /** Why it was refused or failed. */
  code: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  fetchedAt: z.iso.datetime(),
  /** Bytes that came over the network for it. */
  bytes: z.int().min(0),
  via: z.enum(["http", "browser"]),
  page: Page.nullable(),
});
export type Visited = z.infer<typeof Visited>;

export const CrawlOutput = z.strictObject({ visited: z.array(Visited) });

export const SourcesOutput = z.strictObject({ sources: z.array(Source) });
