import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { FetchRefused } from "./refusals.ts";

/** The encodings that are unpacked; they are offered in `accept-encoding`. */
const unpackers = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const;

export const encodingsOffered = "gzip, deflate, br, zstd";

const isKnown = (encoding: string): encoding is keyof typeof unpackers => Object.hasOwn(unpackers, encoding);

/**
 * Reads a body to its end and unpacks it. Stops at the first byte above `bytes`, counted as sent and as unpacked, so
 * that neither an endless stream nor a bomb takes more memory than that. Throws FetchRefused: too_large,
 * encoding_refused; errors of the connection pass through.
 */
export async function readBody(answer: IncomingMessage, bytes: number): Promise<Uint8Array> {
  if (Number(answer.headers["content-length"] ?? 0) > bytes) throw new FetchRefused("too_large");
  const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const limited = atMost(answer, bytes);
  if (encoding === "identity" || encoding === "") return gather(limited, bytes);
  if (!isKnown(encoding)) throw new FetchRefused("encoding_refused");
  // The pipeline's errors come out of the last stream, which is read to its end here.
  const unpacked = pipeline(limited, unpackers[encoding](), () => undefined);
  try {
    return await gather(unpacked, bytes);
  } catch (error) {
    if (isZlibError(error)) throw new FetchRefused("encoding_refused", { cause: error });
    throw error;
  }
}

async function* atMost(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const chunk of chunks) {
    sum += chunk.byteLength;
    if (sum > bytes) throw new FetchRefused("too_large");
    yield chunk;
  }
}

async function gather(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of atMost(chunks, bytes)) parts.push(chunk);
  return Buffer.concat(parts);
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string" && /^(?:Z_|ERR_|ZSTD_)/u.test(error.code);
