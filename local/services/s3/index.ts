import { createHash } from "node:crypto";
import { XMLParser } from "fast-xml-parser";
import { placeOf } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import type { Graph } from "../../graph.ts";
import type { Clock, Log } from "../../log.ts";
import type { Access, Authorizer, Caller, HttpReply, HttpRequest, Service } from "../../service.ts";
import type { Store } from "../../store.ts";
import type { TransactionalBuses } from "../eventbridge/index.ts";
import { type Bucket, bucketsOf } from "./buckets.ts";
import { verifyChecksums } from "./checksums.ts";
import { checkWrite, isNotModified, rangeOf } from "./conditions.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { objectEvent, type Reason, requestId } from "./events.ts";
import { failure } from "./failures.ts";
import { listObjects } from "./listing.ts";
import { createObjects, type ObjectInfo } from "./objects.ts";
import { copySource, readRequest, type S3Request } from "./request.ts";
import { document, element, NAMESPACE } from "./xml.ts";

/** The largest object that this emulation takes, bytes (S3 itself: 5 GB in one request). */
const MAX_OBJECT = 100 * 1024 * 1024;
const EMPTY = Buffer.alloc(0);
const DAY = 86_400_000;
const EXPIRY_INTERVAL = 3_600_000;

export interface S3 extends Service {
  /** Removes objects that the lifecycle rules of their bucket say are too old; runs by itself every hour. */
  expire(): Promise<void>;
  close(): void;
}

/**
 * Amazon S3, path style: the buckets of the graph, objects as files under `directory`. A put is on disk before it is
 * acknowledged, and its "Object Created" event is in the same transaction.
 */
export function createS3(options: {
  readonly graph: Graph;
  readonly store: Store;
  readonly directory: string;
  readonly authorizer: Authorizer;
  readonly buses: TransactionalBuses;
  readonly log: Log;
  readonly clock?: Clock;
}): S3 {
  const { graph, store, directory, authorizer, buses, log, clock = Date.now } = options;
  const place = placeOf(graph);
  const buckets = bucketsOf(graph);
  const objects = createObjects(store, directory, clock);
  const requests = new WeakMap<HttpRequest, S3Request>();

  const read = (request: HttpRequest): S3Request => {
    const known = requests.get(request) ?? readRequest(request);
    requests.set(request, known);
    return known;
  };
  const bucketOf = (name: string): Bucket => {
    const bucket = buckets.get(name);
    if (!bucket) throw new AwsError("NoSuchBucket", "The specified bucket does not exist", 404);
    return bucket;
  };
  const tell = (bucket: Bucket, object: ObjectInfo, reason: Reason): (() => void) =>
    bucket.notifies ? buses.publish("default", objectEvent(bucket, object, reason, place, clock())) : () => undefined;

  /** Who may not list a bucket may not learn that a key is missing. */
  const existing = (bucket: Bucket, key: string, caller: Caller): ObjectInfo => {
    const object = objects.find(bucket.name, key);
    if (object) return object;
    if (!authorizer.decide(caller, { action: "s3:ListBucket", resource: bucket.arn }).allowed) {
      throw new AwsError("AccessDenied", "Access Denied", 403);
    }
    throw new AwsError("NoSuchKey", "The specified key does not exist.", 404);
  };

  const put = async (s3: S3Request): Promise<HttpReply> => {
    const bucket = bucketOf(s3.bucket);
    checkPut(s3);
    const checksums = verifyChecksums(s3.headers, s3.body);
    const etag = createHash("md5").update(s3.body).digest("hex");
    const info = { key: s3.key, size: s3.body.length, etag, headers: keptHeaders(s3.headers), checksums };
    const stored = await objects.put(bucket.name, info, s3.body, (object, before) => {
      checkWrite(s3.headers, before);
      return tell(bucket, object, "PutObject");
    });
    return { status: 200, headers: { etag: `"${stored.etag}"`, ...ENCRYPTED, ...checksumHeaders(stored) }, body: "" };
  };

  const copy = async (s3: S3Request, caller: Caller): Promise<HttpReply> => {
    const bucket = bucketOf(s3.bucket);
    const from = copySource(s3.headers);
    const source = existing(bucketOf(from.bucket), from.key, caller);
    if (isNotModified(s3.headers, source, "x-amz-copy-source-")) {
      throw new AwsError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412);
    }
    const replace = s3.headers["x-amz-metadata-directive"] === "REPLACE";
    if (!replace && from.bucket === s3.bucket && from.key === s3.key) {
      throw new AwsError(
        "InvalidRequest",
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
      );
    }
    const headers = replace ? keptHeaders(s3.headers) : source.headers;
    const { object: read, body } = await objects.read(from.bucket, source);
    const stored = await objects.put(bucket.name, { ...read, key: s3.key, headers }, body, (object) =>
      tell(bucket, object, "CopyObject"),
    );
    return xml(
      element(
        "CopyObjectResult",
        [
          element("ETag", `"${stored.etag}"`),
          element("LastModified", new Date(stored.modifiedAt).toISOString()),
          ...Object.entries(stored.checksums).map(([name, value]) => element(`Checksum${name.toUpperCase()}`, value)),
        ],
        NAMESPACE,
      ),
    );
  };

  const get = async (s3: S3Request, caller: Caller): Promise<HttpReply> => {
    const bucket = bucketOf(s3.bucket);
    const found = existing(bucket, s3.key, caller);
    if (isNotModified(s3.headers, found)) return { status: 304, headers: objectHeaders(found), body: "" };
    const isHead = s3.operation === "HeadObject";
    const { object, body } = isHead ? { object: found, body: EMPTY } : await objects.read(bucket.name, found);
    const headers = objectHeaders(object);
    for (const [name, value] of s3.query) if (name.startsWith("response-")) headers[name.slice(9)] = value;
    const range = rangeOf(s3.headers.range, object.size);
    if (range) {
      headers["content-range"] = `bytes ${range.start}-${range.end}/${object.size}`;
    } else if (s3.headers["x-amz-checksum-mode"]?.toUpperCase() === "ENABLED") {
      Object.assign(headers, checksumHeaders(object));
    }
    headers["content-length"] = String(range ? range.end - range.start + 1 : object.size);
    const part = range ? body.subarray(range.start, range.end + 1) : body;
    return { status: range ? 206 : 200, headers, body: part };
  };

  const remove = async (bucket: Bucket, key: string, reason: Reason): Promise<void> => {
    await objects.remove(bucket.name, key, (object) => tell(bucket, object, reason));
  };

  const removeMany = async (s3: S3Request, caller: Caller): Promise<HttpReply> => {
    const bucket = bucketOf(s3.bucket);
    verifyChecksums(s3.headers, s3.body);
    const { keys, quiet } = readDeletion(s3.body);
    const results = [];
    for (const key of keys) {
      const { allowed } = authorizer.decide(caller, { action: "s3:DeleteObject", resource: `${bucket.arn}/${key}` });
      if (allowed) await remove(bucket, key, "DeleteObject");
      if (!allowed) {
        const why = [element("Code", "AccessDenied"), element("Message", "Access Denied")];
        results.push(element("Error", [element("Key", key), ...why]));
      } else if (!quiet) results.push(element("Deleted", [element("Key", key)]));
    }
    return xml(element("DeleteResult", results, NAMESPACE));
  };

  const answer = async (s3: S3Request, caller: Caller): Promise<HttpReply> => {
    const owner = s3.headers["x-amz-expected-bucket-owner"];
    if (owner !== undefined && owner !== place.account) throw new AwsError("AccessDenied", "Access Denied", 403);
    switch (s3.operation) {
      case "ListBuckets": {
        const list = [...buckets.keys()].map((name) =>
          element("Bucket", [element("Name", name), element("CreationDate", new Date(0).toISOString())]),
        );
        const owner = element("Owner", [element("ID", place.account)]);
        return xml(element("ListAllMyBucketsResult", [owner, element("Buckets", list)], NAMESPACE));
      }
      case "HeadBucket":
        bucketOf(s3.bucket);
        return { status: 200, headers: { "x-amz-bucket-region": place.region }, body: "" };
      case "GetBucketLocation": {
        bucketOf(s3.bucket);
        return xml(element("LocationConstraint", place.region === "us-east-1" ? "" : place.region, NAMESPACE));
      }
      case "ListObjectsV2":
        return { ...XML, body: listObjects(objects, bucketOf(s3.bucket), s3.query) };
      case "PutObject":
        return put(s3);
      case "CopyObject":
        return copy(s3, caller);
      case "GetObject":
      case "HeadObject":
        return get(s3, caller);
      case "DeleteObject":
        await remove(bucketOf(s3.bucket), s3.key, "DeleteObject");
        return { status: 204, headers: {}, body: "" };
      case "DeleteObjects":
        return removeMany(s3, caller);
    }
  };

  const expire = async (): Promise<void> => {
    for (const bucket of buckets.values()) {
      for (const { prefix, days } of bucket.expiries) {
        for (const key of objects.olderThan(bucket.name, prefix, clock() - days * DAY)) {
          await remove(bucket, key, "Lifecycle Expiration");
        }
      }
    }
  };
  const timer = setInterval(() => {
    expire().catch((error: unknown) => log("error", "objects could not be expired", { error: String(error) }));
  }, EXPIRY_INTERVAL);
  timer.unref();

  const bucketInPath = (request: HttpRequest): Bucket | undefined =>
    buckets.get(decodeURIComponent(request.url.pathname.split("/")[1] ?? ""));

  return {
    signingName: "s3",
    // Chunks with signatures make a body somewhat longer than its object.
    maxRequestBytes: MAX_OBJECT + 8 * 1024 * 1024,
    access: (request) => accessesOf(read(request)),
    async handle(request, caller) {
      const reply = await answer(read(request), caller);
      const headers = { "x-amz-request-id": requestId(), ...corsHeaders(bucketInPath(request), request) };
      return { ...reply, headers: { ...reply.headers, ...headers } };
    },
    unsigned: (request) => (request.method === "OPTIONS" ? preflight(bucketInPath(request), request) : undefined),
    fail(error, request) {
      const reply = failure(error, request);
      return { ...reply, headers: { ...reply.headers, ...corsHeaders(bucketInPath(request), request) } };
    },
    expire,
    close: () => clearInterval(timer),
  };
}

/** The permissions that S3 asks for. Deletions of many objects are decided one by one. */
function accessesOf(s3: S3Request): readonly Access[] {
  const bucket = `arn:aws:s3:::${s3.bucket}`;
  const object = `${bucket}/${s3.key}`;
  switch (s3.operation) {
    case "ListBuckets":
      return [{ action: "s3:ListAllMyBuckets", resource: "*" }];
    case "HeadBucket":
      return [{ action: "s3:ListBucket", resource: bucket }];
    case "GetBucketLocation":
      return [{ action: "s3:GetBucketLocation", resource: bucket }];
    case "ListObjectsV2": {
      const context: Record<string, string> = {};
      for (const name of ["prefix", "delimiter", "max-keys"]) {
        const value = s3.query.get(name);
        if (value !== null) context[`s3:${name}`] = value;
      }
      return [{ action: "s3:ListBucket", resource: bucket, context }];
    }
    case "DeleteObjects":
      return [];
    case "CopyObject": {
      const source = copySource(s3.headers);
      return [
        { action: "s3:GetObject", resource: `arn:aws:s3:::${source.bucket}/${source.key}` },
        { action: "s3:PutObject", resource: object },
      ];
    }
    case "PutObject":
      return [{ action: "s3:PutObject", resource: object }];
    case "GetObject":
    case "HeadObject":
      return [{ action: "s3:GetObject", resource: object }];
    case "DeleteObject":
      return [{ action: "s3:DeleteObject", resource: object }];
  }
}

const XML = { status: 200, headers: { "content-type": "application/xml" } };
const xml = (root: ReturnType<typeof element>): HttpReply => ({ ...XML, body: document(root) });

/** Every bucket is encrypted with S3's own keys, as on AWS since 2023. */
const ENCRYPTED = { "x-amz-server-side-encryption": "AES256" };

const KEPT = [
  "content-type",
  "content-encoding",
  "content-disposition",
  "content-language",
  "cache-control",
  "expires",
  "x-amz-storage-class",
];

function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => KEPT.includes(name) || name.startsWith("x-amz-meta-")),
  );
}

function checkPut({ key, headers, body }: S3Request): void {
  if (Buffer.byteLength(key) > 1024) throw new AwsError("KeyTooLongError", "Your key is too long");
  if (body.length > MAX_OBJECT) {
    throw new AwsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  }
  const encryption = headers["x-amz-server-side-encryption"];
  if (encryption !== undefined && encryption !== "AES256") {
    throw new AwsError("NotImplemented", `The encryption ${encryption} is not emulated.`, 501);
  }
  const acl = headers["x-amz-acl"];
  if (acl !== undefined && acl !== "bucket-owner-full-control" && acl !== "private") {
    throw new AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs");
  }
  const meta = Object.entries(headers).filter(([name]) => name.startsWith("x-amz-meta-"));
  if (meta.reduce((sum, [name, value]) => sum + name.length - 11 + Buffer.byteLength(value), 0) > 2048) {
    throw new AwsError("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size");
  }
}

function objectHeaders(object: ObjectInfo): Record<string, string> {
  return {
    "content-type": "binary/octet-stream",
    ...object.headers,
    ...ENCRYPTED,
    etag: `"${object.etag}"`,
    "last-modified": new Date(object.modifiedAt).toUTCString(),
    "accept-ranges": "bytes",
  };
}

function checksumHeaders(object: ObjectInfo): Record<string, string> {
  const entries = Object.entries(object.checksums).map(([name, value]) => [`x-amz-checksum-${name}`, value] as const);
  return entries.length === 0 ? {} : { ...Object.fromEntries(entries), "x-amz-checksum-type": "FULL_OBJECT" };
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === "Object", trimValues: false });

function readDeletion(body: Buffer): { readonly keys: readonly string[]; readonly quiet: boolean } {
  const malformed = new AwsError(
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
  );
  const parsed = parser.parse(body.toString("utf8")) as {
    Delete?: { Object?: { Key?: unknown; VersionId?: unknown }[]; Quiet?: unknown };
  };
  const listed = parsed.Delete?.Object ?? [];
  if (listed.length === 0 || listed.length > 1000) throw malformed;
  const keys = listed.map(({ Key, VersionId }) => {
    if (VersionId !== undefined)
      throw new AwsError("NotImplemented", "DeleteObjects of versions is not emulated.", 501);
    if (typeof Key !== "string" || Key === "") throw malformed;
    return Key;
  });
  return { keys, quiet: parsed.Delete?.Quiet === "true" };
}
