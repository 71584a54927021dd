import { AwsError } from "../../aws-error.ts";
import type { HttpRequest } from "../../service.ts";

/** The operations that are emulated. */
export type S3Operation =
  | "ListBuckets"
  | "HeadBucket"
  | "GetBucketLocation"
  | "ListObjectsV2"
  | "DeleteObjects"
  | "PutObject"
  | "CopyObject"
  | "GetObject"
  | "HeadObject"
  | "DeleteObject";

export interface S3Request {
  readonly operation: S3Operation;
  readonly bucket: string;
  readonly key: string;
  /** Headers, and what a presigned URL carries in their place. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly method: string;
  readonly body: Buffer;
}

const SIGNATURE = /^x-amz-(algorithm|credential|date|expires|security-token|signedheaders|signature|content-sha256)$/i;

/** Sub-resources and the word that the operations on them end with. */
const SUBRESOURCES: Readonly<Record<string, string>> = {
  accelerate: "AccelerateConfiguration",
  acl: "Acl",
  analytics: "AnalyticsConfiguration",
  attributes: "Attributes",
  cors: "Cors",
  encryption: "Encryption",
  "intelligent-tiering": "IntelligentTieringConfiguration",
  inventory: "InventoryConfiguration",
  "legal-hold": "LegalHold",
  lifecycle: "LifecycleConfiguration",
  logging: "Logging",
  metrics: "MetricsConfiguration",
  notification: "NotificationConfiguration",
  "object-lock": "LockConfiguration",
  ownershipControls: "OwnershipControls",
  partNumber: "Part",
  policy: "Policy",
  policyStatus: "PolicyStatus",
  publicAccessBlock: "PublicAccessBlock",
  replication: "Replication",
  requestPayment: "RequestPayment",
  restore: "Restore",
  retention: "Retention",
  select: "Content",
  tagging: "Tagging",
  torrent: "Torrent",
  versionId: "Version",
  versioning: "Versioning",
  versions: "Versions",
  website: "Website",
};

const VERBS: Readonly<Record<string, string>> = {
  GET: "Get",
  HEAD: "Head",
  PUT: "Put",
  POST: "Post",
  DELETE: "Delete",
};

/** Query parameters that belong to the operations above. */
const PARAMETERS: Readonly<Partial<Record<S3Operation, RegExp>>> = {
  GetBucketLocation: /^location$/,
  ListObjectsV2: /^(list-type|prefix|delimiter|max-keys|continuation-token|start-after|encoding-type|fetch-owner)$/,
  DeleteObjects: /^delete$/,
  GetObject: /^response-(cache-control|content-(disposition|encoding|language|type)|expires)$/,
  HeadObject: /^response-(cache-control|content-(disposition|encoding|language|type)|expires)$/,
};

/** `x-amz-` headers that the emulation understands, or that change nothing here. */
const HEADERS =
  /^x-amz-(content-sha256|date|security-token|user-agent|decoded-content-length|trailer|trailer-signature|sdk-checksum-algorithm|checksum-(mode|type|algorithm|crc32|crc32c|crc64nvme|sha1|sha256)|meta-.+|server-side-encryption|storage-class|acl|copy-source(-if-.+)?|metadata-directive|expected-bucket-owner|bucket-region|request-payer|te|optional-object-attributes)$/;

/** Reads a path-style request. Throws NotImplemented with the operation's name for what is not emulated. */
export function readRequest(request: HttpRequest): S3Request {
  const path = request.url.pathname.slice(1);
  const slash = path.indexOf("/");
  const bucket = decodeURIComponent(slash < 0 ? path : path.slice(0, slash));
  const key = slash < 0 ? "" : decodeURIComponent(path.slice(slash + 1));
  const headers: Record<string, string> = { ...request.headers };
  const query = new URLSearchParams();
  for (const [name, value] of request.url.searchParams) {
    if (name === "x-id" || SIGNATURE.test(name)) continue;
    if (name.toLowerCase().startsWith("x-amz-")) headers[name.toLowerCase()] ??= value;
    else query.append(name, value);
  }
  const operation = operationOf(request.method, bucket, key, query, headers);
  const allowed = PARAMETERS[operation];
  for (const name of query.keys()) {
    if (!allowed?.test(name)) throw notImplemented(`${operation} with the parameter ${name}`);
  }
  for (const name of Object.keys(headers)) {
    if (name.startsWith("x-amz-") && !HEADERS.test(name)) throw notImplemented(`${operation} with the header ${name}`);
  }
  return { operation, bucket, key, headers, query, method: request.method, body: request.body };
}

function operationOf(
  method: string,
  bucket: string,
  key: string,
  query: URLSearchParams,
  headers: Readonly<Record<string, string>>,
): S3Operation {
  if (query.has("uploads") || query.has("uploadId")) throw notImplemented("multipart upload");
  for (const [name, word] of Object.entries(SUBRESOURCES)) {
    if (query.has(name)) throw notImplemented(`${VERBS[method] ?? method}${key === "" ? "Bucket" : "Object"}${word}`);
  }
  if (bucket === "") {
    if (method === "GET") return "ListBuckets";
  } else if (key === "") {
    if (method === "HEAD") return "HeadBucket";
    if (method === "GET" && query.has("location")) return "GetBucketLocation";
    if (method === "GET" && query.get("list-type") === "2") return "ListObjectsV2";
    if (method === "GET") throw notImplemented("ListObjects (version 1)");
    if (method === "POST" && query.has("delete")) return "DeleteObjects";
    if (method === "PUT") throw notImplemented("CreateBucket");
    if (method === "DELETE") throw notImplemented("DeleteBucket");
  } else {
    if (method === "PUT") return headers["x-amz-copy-source"] === undefined ? "PutObject" : "CopyObject";
    if (method === "GET") return "GetObject";
    if (method === "HEAD") return "HeadObject";
    if (method === "DELETE") return "DeleteObject";
  }
  throw notImplemented(`${method} on ${bucket === "" ? "the service" : key === "" ? "a bucket" : "an object"}`);
}

/** Bucket and key of `x-amz-copy-source`. */
export function copySource(headers: Readonly<Record<string, string>>): {
  readonly bucket: string;
  readonly key: string;
} {
  const source = decodeURIComponent(headers["x-amz-copy-source"] ?? "").replace(/^\//, "");
  const slash = source.indexOf("/");
  if (slash <= 0 || slash === source.length - 1) {
    throw new AwsError("InvalidArgument", "Copy Source must mention the source bucket and key: sourcebucket/sourcekey");
  }
  if (/\?versionId=/.test(source)) throw notImplemented("CopyObject of a version");
  return { bucket: source.slice(0, slash), key: source.slice(slash + 1) };
}

export const notImplemented = (what: string): AwsError =>
  new AwsError("NotImplemented", `${what} is not emulated.`, 501);
