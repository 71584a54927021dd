import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { CachePolicy } from "./definition.ts";
import type { EdgeResponse } from "./edge-response.ts";

/** Media types that CloudFront compresses (ServingCompressedFiles in its Developer Guide), as far as sites have them. */
const compressible = new Set([
  "application/javascript",
  "application/json",
  "application/ld+json",
  "application/manifest+json",
  "application/pdf",
  "application/rss+xml",
  "application/vnd.ms-fontobject",
  "application/wasm",
  "application/x-font-ttf",
  "application/x-javascript",
  "application/xhtml+xml",
  "application/xml",
  "font/eot",
  "font/otf",
  "font/ttf",
  "image/svg+xml",
  "text/css",
  "text/csv",
  "text/html",
  "text/javascript",
  "text/plain",
  "text/richtext",
  "text/xml",
]);
/** Bytes of what is compressed. */
const SMALLEST = 1_000;
const LARGEST = 10_000_000;
const STATUSES = new Set([200, 403, 404]);

type Encoding = "br" | "gzip";

/** The encoding for a viewer: Brotli if it takes it, as CloudFront prefers. */
function chosen(accepts: string, { gzip: mayGzip, brotli }: CachePolicy): Encoding | null {
  const offered = accepts
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(\.0*)?$/.test(each))
    .map((each) => each.split(";")[0]?.trim());
  if (brotli && offered.includes("br")) return "br";
  return mayGzip && offered.includes("gzip") ? "gzip" : null;
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
const weak = (etag: string): string => (etag.startsWith("W/") ? etag : `W/${etag}`);

/** Compressed bodies that were asked for lately, by ETag and encoding: at the edge they come from the cache. */
export type Packed = Map<string, Buffer>;
const KEPT = 200;

async function pack(body: Buffer, encoding: Encoding, etag: string | undefined, packed: Packed): Promise<Buffer> {
  const key = `${encoding} ${etag}`;
  const known = etag === undefined ? undefined : packed.get(key);
  if (known !== undefined) return known;
  const made = encoding === "br" ? await packBrotli(body, BROTLI) : await packGzip(body);
  if (etag !== undefined) packed.set(key, made);
  const [oldest] = packed.keys();
  if (packed.size > KEPT && oldest !== undefined) packed.delete(oldest);
  return made;
}

/** Compresses a response as CloudFront does: the ETag becomes weak, and `Vary` says what the viewer's answer hung on. */
export async function compressed(
  response: EdgeResponse,
  accepts: string,
  cache: CachePolicy,
  packed: Packed,
): Promise<EdgeResponse> {
  const { status, headers, body } = response;
  const encoding = chosen(accepts, cache);
  const size = Buffer.isBuffer(body) ? body.length : Number(headers["content-length"] ?? 0);
  const type =
    String(headers["content-type"] ?? "")
      .split(";")[0]
      ?.trim()
      .toLowerCase() ?? "";
  const isFit = STATUSES.has(status) && size >= SMALLEST && size <= LARGEST && compressible.has(type);
  if (encoding === null || !isFit || headers["content-encoding"] !== undefined) return response;
  const { "content-length": _, etag, ...others } = headers;
  const tag = typeof etag === "string" ? etag : undefined;
  const packer = encoding === "br" ? createBrotliCompress(BROTLI) : createGzip();
  return {
    ...response,
    headers: {
      ...others,
      ...(tag === undefined ? {} : { etag: weak(tag) }),
      "content-encoding": encoding,
      vary: "Accept-Encoding",
    },
    body: Buffer.isBuffer(body) ? await pack(body, encoding, tag, packed) : body.pipe(packer),
  };
}
