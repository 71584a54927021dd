import { createHash } from "node:crypto";
import { AwsError } from "./aws-error.ts";
import type { Credentials } from "./identities.ts";
import type { RawRequest } from "./request.ts";
import { type SignatureClaim, signText } from "./signature.ts";

/** Whether the body is in S3's `aws-chunked` form: chunks with sizes, maybe signatures, maybe trailing headers. */
export function isChunked(request: RawRequest): boolean {
  return request.headers["x-amz-content-sha256"]?.startsWith("STREAMING-") ?? false;
}

const EMPTY_HASH = createHash("sha256").digest("hex");

/**
 * Takes the chunks out of an `aws-chunked` body: the result has the object's own bytes, and the trailing headers
 * (checksums) among its headers. Signed chunks are verified: each signature covers the one before it.
 * Form: docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html and sigv4-streaming-trailers.html.
 */
export async function decodeChunked(
  request: RawRequest,
  signed: SignatureClaim,
  credentials: Credentials,
): Promise<RawRequest> {
  const kind = request.headers["x-amz-content-sha256"] ?? "";
  const isSigned = kind.startsWith("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
  if (!isSigned && kind !== "STREAMING-UNSIGNED-PAYLOAD-TRAILER") {
    throw new AwsError("NotImplemented", `The payload form ${kind} is not emulated.`, 501);
  }
  const parts: Buffer[] = [];
  let previous = signed.signature;
  let rest = request.body;
  for (;;) {
    const [line, afterLine] = lineOf(rest);
    const size = Number.parseInt(line, 16);
    if (!/^[0-9a-f]+(;|$)/i.test(line) || afterLine.length < size) throw malformed();
    const data = afterLine.subarray(0, size);
    if (isSigned) {
      const scope = `${signed.day}/${signed.region}/${signed.service}/aws4_request`;
      const hash = createHash("sha256").update(data).digest("hex");
      const text = ["AWS4-HMAC-SHA256-PAYLOAD", signed.date, scope, previous, EMPTY_HASH, hash].join("\n");
      previous = await signText(text, signed, credentials);
      if (/;chunk-signature=([0-9a-f]+)/.exec(line)?.[1] !== previous) throw badChunk();
    }
    rest = afterLine.subarray(size);
    if (size === 0) break;
    parts.push(data);
    const [empty, next] = lineOf(rest);
    if (empty !== "") throw malformed();
    rest = next;
  }
  const trailers = trailersOf(rest);
  if (isSigned && request.headers["x-amz-trailer"] !== undefined) {
    await verifyTrailers(trailers, previous, signed, credentials);
  }
  const body = Buffer.concat(parts);
  const length = request.headers["x-amz-decoded-content-length"];
  if (length !== undefined && Number(length) !== body.length) {
    throw new AwsError("IncompleteBody", "The body is not as long as X-Amz-Decoded-Content-Length says.");
  }
  const headers: Record<string, string> = { ...request.headers, ...trailers, "content-length": String(body.length) };
  const encoding = (headers["content-encoding"] ?? "").split(",").map((part) => part.trim());
  const own = encoding.filter((part) => part !== "aws-chunked" && part !== "").join(",");
  if (own === "") delete headers["content-encoding"];
  else headers["content-encoding"] = own;
  return { ...request, headers, body };
}

async function verifyTrailers(
  trailers: Readonly<Record<string, string>>,
  previous: string,
  signed: SignatureClaim,
  credentials: Credentials,
): Promise<void> {
  const signature = trailers["x-amz-trailer-signature"];
  const text = Object.entries(trailers)
    .filter(([name]) => name !== "x-amz-trailer-signature")
    .map(([name, value]) => `${name}:${value}\n`)
    .join("");
  const scope = `${signed.day}/${signed.region}/${signed.service}/aws4_request`;
  const hash = createHash("sha256").update(text).digest("hex");
  const toSign = ["AWS4-HMAC-SHA256-TRAILER", signed.date, scope, previous, hash].join("\n");
  if ((await signText(toSign, signed, credentials)) !== signature) throw badChunk();
}

function trailersOf(rest: Buffer): Record<string, string> {
  const trailers: Record<string, string> = {};
  for (const line of rest.toString("latin1").split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return trailers;
}

function lineOf(bytes: Buffer): [string, Buffer] {
  const end = bytes.indexOf("\r\n");
  if (end < 0) throw malformed();
  return [bytes.toString("latin1", 0, end), bytes.subarray(end + 2)];
}

const malformed = (): AwsError =>
  new AwsError("InvalidRequest", "The aws-chunked body is malformed or ends in the middle of a chunk.");
const badChunk = (): AwsError =>
  new AwsError("InvalidSignatureException", "The signature of a chunk does not match the one we calculated.", 403);
