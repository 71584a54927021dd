import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { HttpRequest as SmithyRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";
import { AwsError } from "./aws-error.ts";
import type { Credentials, Identities } from "./identities.ts";
import type { Clock } from "./log.ts";
import { pathOf, queryOf, type RawRequest } from "./request.ts";
import type { Caller } from "./service.ts";

/** What a request says about its own signature, not yet believed. */
export interface SignatureClaim {
  readonly accessKeyId: string;
  /** Day, region and service of the credential scope. */
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `YYYYMMDDTHHMMSSZ` */
  readonly date: string;
  readonly token: string | undefined;
  /** Seconds that a presigned URL is good for; undefined for a signature in the header. */
  readonly expires: number | undefined;
}

const ALGORITHM = "AWS4-HMAC-SHA256";
/** A request may be this old or this early, minutes. */
const SKEW = { s3: 15, others: 5 };
/** Seven days, the longest life of a presigned URL, seconds. */
const LONGEST = 604_800;

/** Reads the signature of a request, from its Authorization header or its query. Undefined if it carries none. */
export function readClaim(request: RawRequest): SignatureClaim | undefined {
  const header = request.headers.authorization;
  if (header !== undefined && !header.startsWith("AWS ")) return fromHeader(header, request);
  const query = queryOf(request.target);
  return one(query, "x-amz-algorithm") === undefined ? undefined : fromQuery(query);
}

function fromHeader(header: string, request: RawRequest): SignatureClaim {
  const [algorithm, ...rest] = header.split(" ");
  const parts = new Map(
    rest
      .join(" ")
      .split(",")
      .map((part) => part.trim().split("=") as [string, string | undefined])
      .map(([name, ...value]) => [name, value.join("=")] as const),
  );
  if (algorithm !== ALGORITHM) throw incomplete(`Authorization header requires ${ALGORITHM}.`);
  return claim({
    credential: parts.get("Credential"),
    signedHeaders: parts.get("SignedHeaders"),
    signature: parts.get("Signature"),
    date: request.headers["x-amz-date"],
    token: request.headers["x-amz-security-token"],
    expires: undefined,
  });
}

function fromQuery(query: Record<string, string | string[]>): SignatureClaim {
  if (one(query, "x-amz-algorithm") !== ALGORITHM) {
    throw new AwsError("AuthorizationQueryParametersError", `X-Amz-Algorithm only supports "${ALGORITHM}"`);
  }
  const expires = Number(one(query, "x-amz-expires"));
  if (!Number.isInteger(expires) || expires < 1 || expires > LONGEST) {
    throw new AwsError(
      "AuthorizationQueryParametersError",
      "X-Amz-Expires must be a number of seconds from 1 to 604800.",
    );
  }
  return claim({
    credential: one(query, "x-amz-credential"),
    signedHeaders: one(query, "x-amz-signedheaders"),
    signature: one(query, "x-amz-signature"),
    date: one(query, "x-amz-date"),
    token: one(query, "x-amz-security-token"),
    expires,
  });
}

function claim(parts: {
  credential: string | undefined;
  signedHeaders: string | undefined;
  signature: string | undefined;
  date: string | undefined;
  token: string | undefined;
  expires: number | undefined;
}): SignatureClaim {
  const [accessKeyId, day, region, service, end] = (parts.credential ?? "").split("/");
  if (!accessKeyId || !day || !region || !service || end !== "aws4_request") {
    throw incomplete("Authorization requires 'Credential' parameter of the form key/day/region/service/aws4_request.");
  }
  if (!parts.signedHeaders) throw incomplete("Authorization requires 'SignedHeaders' parameter.");
  if (!parts.signature) throw incomplete("Authorization requires 'Signature' parameter.");
  if (parts.date === undefined || !/^\d{8}T\d{6}Z$/.test(parts.date)) {
    throw incomplete("Authorization requires existence of an 'X-Amz-Date' in the form YYYYMMDDTHHMMSSZ.");
  }
  return {
    accessKeyId,
    day,
    region,
    service,
    signedHeaders: parts.signedHeaders.split(";"),
    signature: parts.signature,
    date: parts.date,
    token: parts.token,
    expires: parts.expires,
  };
}

export interface Verified {
  readonly caller: Caller;
  readonly credentials: Credentials;
}

/**
 * Verifies a signature by making it again with the key on record. Throws AwsError under the names of JSON services
 * (`InvalidSignatureException`, `UnrecognizedClientException`, `ExpiredTokenException`); S3 renames them.
 */
export async function verify(
  request: RawRequest,
  signed: SignatureClaim,
  place: { readonly region: string; readonly identities: Identities; readonly clock: Clock },
): Promise<Verified> {
  const known = place.identities.find(signed.accessKeyId);
  if (!known) {
    throw new AwsError("UnrecognizedClientException", "The security token included in the request is invalid.", 403);
  }
  if ((known.credentials.sessionToken ?? undefined) !== signed.token) {
    throw new AwsError("UnrecognizedClientException", "The security token included in the request is invalid.", 403);
  }
  if (signed.region !== place.region) throw mismatch("Credential should be scoped to a valid region.");
  if (!signed.signedHeaders.includes("host")) throw mismatch("'Host' must be a signed header.");
  checkTime(signed, place.clock());
  checkPayload(request, signed);
  const again = await sign(request, signed, known.credentials);
  if (!same(again, signed.signature)) {
    throw mismatch(
      "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
    );
  }
  return known;
}

/** Signs text with the key of a claim's scope; chunks of a signed stream are chained so. */
export function signText(text: string, signed: SignatureClaim, credentials: Credentials): Promise<string> {
  return signer(signed, credentials).sign(text, { signingDate: dateOf(signed) });
}

function checkTime(signed: SignatureClaim, now: number): void {
  const at = dateOf(signed).getTime();
  if (!signed.date.startsWith(signed.day)) {
    throw mismatch("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP");
  }
  const minutes = signed.service === "s3" ? SKEW.s3 : SKEW.others;
  const skew = minutes * 60_000;
  const bound = (time: number): string =>
    `${compact(time)} (${compact(now)} ${time < now ? "-" : "+"} ${minutes} min.)`;
  if (at > now + skew) {
    throw mismatch(`Signature not yet current: ${signed.date} is still later than ${bound(now + skew)}`);
  }
  if (signed.expires !== undefined) {
    if (now > at + signed.expires * 1000) throw new AwsError("ExpiredSignature", "Request has expired", 403);
  } else if (at < now - skew) {
    throw mismatch(`Signature expired: ${signed.date} is now earlier than ${bound(now - skew)}`);
  }
}

/** The hash that the signature covers must be the body's own, unless it says that it covers none. */
function checkPayload(request: RawRequest, signed: SignatureClaim): void {
  const said = request.headers["x-amz-content-sha256"];
  if (said === undefined || said === "UNSIGNED-PAYLOAD" || said.startsWith("STREAMING-")) return;
  if (signed.expires !== undefined) return;
  if (said !== createHash("sha256").update(request.body).digest("hex")) {
    throw new AwsError(
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  }
}

async function sign(request: RawRequest, signed: SignatureClaim, credentials: Credentials): Promise<string> {
  const names = new Set(signed.signedHeaders);
  const headers: Record<string, string> = {};
  for (const name of names) {
    const value = request.headers[name];
    if (value !== undefined) headers[name] = value;
  }
  const message = new SmithyRequest({
    method: request.method,
    protocol: "http:",
    path: pathOf(request.target),
    query: queryOf(request.target),
    headers,
    body: request.body,
  });
  if (signed.expires === undefined) {
    const hash = request.headers["x-amz-content-sha256"];
    if (hash !== undefined) message.headers["x-amz-content-sha256"] = hash;
    const unsignable = names.has("x-amz-content-sha256") ? new Set<string>() : new Set(["x-amz-content-sha256"]);
    const again = await signer(signed, credentials).sign(message, {
      signingDate: dateOf(signed),
      signableHeaders: names,
      unsignableHeaders: unsignable,
    });
    return /Signature=([0-9a-f]+)/.exec(again.headers.authorization ?? "")?.[1] ?? "";
  }
  for (const name of Object.keys(message.query)) {
    if (GENERATED.has(name.toLowerCase())) delete message.query[name];
  }
  // A presigned URL covers no payload on S3; the header only tells the signer so and is not part of what is signed.
  message.headers["x-amz-content-sha256"] ??= "UNSIGNED-PAYLOAD";
  const again = await signer(signed, credentials).presign(message, {
    signingDate: dateOf(signed),
    expiresIn: signed.expires,
    signableHeaders: names,
    unhoistableHeaders: new Set([...names, "x-amz-content-sha256"]),
    unsignableHeaders: names.has("x-amz-content-sha256") ? new Set() : new Set(["x-amz-content-sha256"]),
  });
  return String(again.query?.["X-Amz-Signature"] ?? "");
}

const GENERATED = new Set([
  "x-amz-algorithm",
  "x-amz-credential",
  "x-amz-date",
  "x-amz-expires",
  "x-amz-security-token",
  "x-amz-signedheaders",
  "x-amz-signature",
]);

function signer(signed: SignatureClaim, credentials: Credentials): SignatureV4 {
  return new SignatureV4({
    service: signed.service,
    region: signed.region,
    credentials: {
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      ...(credentials.sessionToken === null ? {} : { sessionToken: credentials.sessionToken }),
    },
    sha256: NativeSha256,
    uriEscapePath: signed.service !== "s3",
    applyChecksum: false,
  });
}

/** SHA-256 and its HMAC from OpenSSL, in the form the signer asks for. */
class NativeSha256 {
  readonly #secret: Uint8Array | string | undefined;
  #hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret === undefined || typeof secret === "string" ? secret : bytesOf(secret);
    this.#hash = this.#start();
  }

  #start(): ReturnType<typeof createHash> | ReturnType<typeof createHmac> {
    return this.#secret === undefined ? createHash("sha256") : createHmac("sha256", this.#secret);
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(typeof data === "string" ? data : bytesOf(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    this.#hash = this.#start();
  }
}

function bytesOf(data: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** A query parameter, whatever the case of its name. */
function one(query: Record<string, string | string[]>, name: string): string | undefined {
  for (const [key, value] of Object.entries(query)) {
    if (key.toLowerCase() === name) return Array.isArray(value) ? value[0] : value;
  }
  return undefined;
}

function dateOf(signed: SignatureClaim): Date {
  return new Date(
    signed.date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, (_, y, mo, d, h, mi, s) => {
      return `${y}-${mo}-${d}T${h}:${mi}:${s}Z`;
    }),
  );
}

const compact = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, "");

function same(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

const incomplete = (message: string): AwsError => new AwsError("IncompleteSignatureException", message, 400);
const mismatch = (message: string): AwsError => new AwsError("InvalidSignatureException", message, 403);
