import { globToRegExp } from "../../iam/actions.ts";
import type { HttpReply, HttpRequest } from "../../service.ts";
import type { Bucket, CorsRule } from "./buckets.ts";

/** What a browser may read of a reply; nothing if the request didn't come from one, or no rule allows its origin. */
export function corsHeaders(bucket: Bucket | undefined, request: HttpRequest): Record<string, string> {
  const origin = request.headers.origin;
  if (origin === undefined || !bucket) return {};
  const rule = ruleFor(bucket, origin, request.method, []);
  return rule ? allow(rule, origin, request.method) : {};
}

/** Answers a browser's preflight as S3 does. */
export function preflight(bucket: Bucket | undefined, request: HttpRequest): HttpReply {
  const origin = request.headers.origin ?? "";
  const method = request.headers["access-control-request-method"] ?? "";
  const asked = (request.headers["access-control-request-headers"] ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const rule = bucket && ruleFor(bucket, origin, method, asked);
  if (!rule) return { status: 403, headers: {}, body: "" };
  return {
    status: 200,
    headers: {
      ...allow(rule, origin, method),
      ...(asked.length === 0 ? {} : { "access-control-allow-headers": asked.join(", ") }),
      ...(rule.maxAgeSeconds === undefined ? {} : { "access-control-max-age": String(rule.maxAgeSeconds) }),
    },
    body: "",
  };
}

function ruleFor(bucket: Bucket, origin: string, method: string, headers: readonly string[]): CorsRule | undefined {
  return bucket.cors.find(
    (rule) =>
      rule.allowedOrigins.some((allowed) => globToRegExp(allowed).test(origin)) &&
      rule.allowedMethods.includes(method) &&
      headers.every((name) => rule.allowedHeaders?.some((allowed) => globToRegExp(allowed, "i").test(name))),
  );
}

function allow(rule: CorsRule, origin: string, method: string): Record<string, string> {
  const everyone = rule.allowedOrigins.includes("*");
  return {
    "access-control-allow-origin": everyone ? "*" : origin,
    "access-control-allow-methods": rule.allowedMethods.join(", ") || method,
    ...(everyone ? {} : { "access-control-allow-credentials": "true" }),
    ...(rule.exposeHeaders?.length ? { "access-control-expose-headers": rule.exposeHeaders.join(", ") } : {}),
    vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
  };
}
