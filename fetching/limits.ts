/** What one fetch may cost. */
export interface FetchLimits {
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Milliseconds for all of it: names, connections, redirects and the body's last byte. */
  readonly time: number;
  /** Bytes of the body, as sent and also after unpacking. */
  readonly bytes: number;
  /** Media types, without parameters, that a successful answer may have; null for any. An answer without type has none. */
  readonly types: readonly string[] | null;
}

/** Enough for pages and PDFs. */
export const pageLimits: FetchLimits = {
  redirects: 5,
  time: 30_000,
  bytes: 10 * 1024 * 1024,
  types: [
    "text/html",
    "application/xhtml+xml",
    "application/pdf",
    "text/plain",
    "text/markdown",
    "application/json",
    "application/ld+json",
  ],
};
