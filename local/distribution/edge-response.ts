import type { Readable } from "node:stream";

/** A response on its way from an origin, or from CloudFront itself, to a viewer. */
export interface EdgeResponse {
  readonly status: number;
  /** Names in lower case; repeated ones as lists. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer | Readable;
  /** CloudFront's own words, not an origin's. */
  readonly isOurs?: true;
}
