import { accessDenied } from "../iam/denied.ts";
import type { Authorizer, Caller, HttpReply, HttpRequest, Service } from "../service.ts";
import type { Origin } from "./definition.ts";
import type { EdgeResponse } from "./edge-response.ts";

/** Headers of the viewer that a bucket is asked with: conditions and parts. */
const CONDITIONS = ["if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "if-range", "range"];

/** What a bucket would tell about its own workings stays here. */
const KEPT_BACK = /^(x-amz-request-id|x-amz-id-2|content-length)$/;

/** The ETag that a compressed answer carried is weak; the object's own is not. */
const strong = (header: string): string => header.replaceAll("W/", "");

/** Buckets know their objects by decoded keys; a path with a broken escape names none. */
const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
};

/**
 * Asks a bucket for an object, as the distribution: only if the bucket's policy lets it. Without an access control
 * nobody is named, and S3 refuses whatever isn't public.
 */
export async function askBucket(options: {
  readonly origin: Extract<Origin, { kind: "bucket" }>;
  readonly distributionArn: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly objects: Service;
  readonly authorizer: Authorizer;
}): Promise<EdgeResponse> {
  const { origin, distributionArn, method, path, headers, objects, authorizer } = options;
  const target = `/${origin.bucket}${origin.path}${isDecodable(path) ? path : encodeURI(path)}`;
  const request: HttpRequest = {
    method,
    url: new URL(target, "http://s3.invalid"),
    headers: Object.fromEntries(
      CONDITIONS.flatMap((name) => (headers[name] === undefined ? [] : [[name, strong(headers[name])]])),
    ),
    body: Buffer.alloc(0),
  };
  const caller: Caller = {
    kind: "service",
    principal: origin.isSigned ? "cloudfront.amazonaws.com" : "nobody",
    sourceArn: distributionArn,
  };
  const reply = await answer(request, caller, objects, authorizer);
  const kept = Object.entries(reply.headers).filter(([name]) => !KEPT_BACK.test(name));
  const body = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  // A HEAD says the size of what it doesn't send.
  const size = method === "HEAD" ? reply.headers["content-length"] : undefined;
  return {
    status: reply.status,
    headers: {
      ...Object.fromEntries(kept),
      ...(size === undefined ? {} : { "content-length": size }),
      server: "AmazonS3",
    },
    body,
  };
}

async function answer(
  request: HttpRequest,
  caller: Caller,
  objects: Service,
  authorizer: Authorizer,
): Promise<HttpReply> {
  try {
    for (const access of objects.access(request)) {
      const decision = authorizer.decide(caller, access);
      if (!decision.allowed) throw accessDenied(caller, access, decision);
    }
    return await objects.handle(request, caller);
  } catch (error) {
    return objects.fail(error, request);
  }
}
