import { type Fetched, guardedFetch, mediaType } from "../../fetching/guarded-fetch.ts";
import { pageLimits } from "../../fetching/limits.ts";
import { FetchRefused } from "../../fetching/refusals.ts";
import { Refusal, refuse } from "./reply.ts";

/** A posting as a site gave it out. */
export interface PostingPage {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The address that answered, after redirects. */
  readonly url: string;
}

const FIELD = "job.url";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Well within the time of the API's function, and of whoever waits for it. */
const limits = { time: 12_000, bytes: 5 * 1024 * 1024, types: [...(pageLimits.types ?? []), DOCX] };
const headers = {
  "user-agent": "CareerAssist/0.1 (a person asked for this page)",
  accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
};

const PASTE = "You can also paste the text of the posting.";

/**
 * Fetches a posting for a person who has given its address. Throws Refusal with a sentence that says what happened and
 * that pasting is a way out. `allow` names hosts that are fetched from wherever they lie; for tests on loopback.
 */
export async function fetchPosting(address: string, allow: readonly string[]): Promise<PostingPage> {
  let fetched: Fetched;
  try {
    fetched = await guardedFetch(address.trim(), { headers, limits, allow });
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error;
    throw new Refusal(422, [{ code: error.code, message: `${error.message} ${PASTE}`, field: FIELD }]);
  }
  const { status, url, body } = fetched;
  if (status === 404 || status === 410) throw refuse(422, "page_missing", FIELD);
  if (status < 200 || status >= 300) throw refuse(422, "page_closed", FIELD);
  if (body.byteLength === 0) throw refuse(422, "page_empty", FIELD);
  const type = mediaType(fetched.headers);
  const isText = type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("json");
  if (!isText) return { bytes: body, contentType: type, url };
  return { bytes: utf8Of(body, fetched.headers["content-type"] ?? ""), contentType: `${type}; charset=utf-8`, url };
}

/** What a page says of its own encoding stands near its beginning (HTML: within the first kilobyte). */
const META = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu;

/** A text in UTF-8, from whatever encoding its site names; as it is where none is named or known. */
export function utf8Of(bytes: Uint8Array, contentType: string): Uint8Array {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  const label = /charset\s*=\s*"?([\w-]+)/iu.exec(contentType)?.[1] ?? META.exec(start)?.[1];
  if (label === undefined || /^utf-?8$/iu.test(label)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  } catch (error) {
    if (error instanceof RangeError) return bytes;
    throw error;
  }
}
