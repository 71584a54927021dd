import * as z from "zod";
import { ACCOUNT, count, type Made, resource, SITE, suffixOf, tags, text } from "./define.ts";

const named = (made: Made): string => made.physicalName(made.inputs.name);

/** CloudFront's ids are capitals and figures. */
const cloudFrontId =
  (kind: string) =>
  (made: Made): string =>
    `E${suffixOf(`cloudfront-${kind}`, made.name).toUpperCase()}LOCAL`;
const distributionId = cloudFrontId("distribution");

/** A name of the DNS, without scheme, port or path. */
const host = z.string().regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, { error: "expected a host name" });
const seconds = count.max(31_536_000);
const methods = z.array(z.enum(["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"])).min(2);

const behaviour = {
  targetOriginId: text,
  viewerProtocolPolicy: z.enum(["allow-all", "https-only", "redirect-to-https"]),
  allowedMethods: methods,
  cachedMethods: methods,
  cachePolicyId: text,
  originRequestPolicyId: text.optional(),
  responseHeadersPolicyId: text.optional(),
  compress: z.boolean().default(false),
  functionAssociations: z
    .array(z.strictObject({ eventType: z.literal("viewer-request"), functionArn: text }))
    .max(1)
    .optional(),
};

const origin = z.strictObject({
  originId: text,
  domainName: host,
  originPath: z
    .string()
    .regex(/^(\/.*[^/])?$/, { error: "expected a path that begins with / and doesn't end with it" })
    .default(""),
  originAccessControlId: text.optional(),
  connectionAttempts: count.min(1).max(3).optional(),
  connectionTimeout: count.min(1).max(10).optional(),
  customHeaders: z.array(z.strictObject({ name: text, value: z.string() })).optional(),
  customOriginConfig: z
    .strictObject({
      httpPort: count,
      httpsPort: count,
      originProtocolPolicy: z.literal("https-only"),
      originSslProtocols: z.array(z.enum(["TLSv1", "TLSv1.1", "TLSv1.2"])).min(1),
      originReadTimeout: count.min(1).max(120).default(30),
      originKeepaliveTimeout: count.min(1).max(60).optional(),
    })
    .optional(),
});

/** Which of the viewer's headers, cookies or query strings belong to the key of a cached object. */
const keyed = z.enum(["none", "whitelist", "allExcept", "all"]);

const overridden = { override: z.boolean() };
const policyHeaders = z.strictObject({
  contentSecurityPolicy: z.strictObject({ contentSecurityPolicy: text, ...overridden }).optional(),
  contentTypeOptions: z.strictObject(overridden).optional(),
  frameOptions: z.strictObject({ frameOption: z.enum(["DENY", "SAMEORIGIN"]), ...overridden }).optional(),
  referrerPolicy: z.strictObject({ referrerPolicy: text, ...overridden }).optional(),
  strictTransportSecurity: z
    .strictObject({
      accessControlMaxAgeSec: count,
      includeSubdomains: z.boolean().default(false),
      preload: z.boolean().default(false),
      ...overridden,
    })
    .optional(),
});

/** CloudFront, as far as `distribution/` plays it. */
export const distributionTypes = {
  "aws:cloudfront/distribution:Distribution": resource(
    {
      enabled: z.literal(true),
      comment: z.string().max(128).optional(),
      aliases: z.array(host).optional(),
      defaultRootObject: z.string().optional(),
      httpVersion: z.enum(["http1.1", "http2", "http2and3", "http3"]).optional(),
      isIpv6Enabled: z.boolean().default(false),
      priceClass: z.enum(["PriceClass_All", "PriceClass_200", "PriceClass_100"]).optional(),
      origins: z.array(origin).min(1),
      defaultCacheBehavior: z.strictObject(behaviour),
      orderedCacheBehaviors: z
        .array(z.strictObject({ pathPattern: z.string().min(1).max(255), ...behaviour }))
        .default([]),
      customErrorResponses: z
        .array(
          z.strictObject({
            errorCode: z.union([z.int().min(400).max(417), z.int().min(500).max(504)]),
            errorCachingMinTtl: count.optional(),
            responseCode: z.int().min(200).max(599).optional(),
            responsePagePath: z.string().startsWith("/").optional(),
          }),
        )
        .optional(),
      restrictions: z.strictObject({
        geoRestriction: z.strictObject({ restrictionType: z.literal("none") }),
      }),
      viewerCertificate: z.union([
        z.strictObject({ cloudfrontDefaultCertificate: z.literal(true) }),
        z.strictObject({
          acmCertificateArn: z.string().regex(/^arn:aws:acm:us-east-1:/, {
            error: "expected the ARN of a certificate in us-east-1",
          }),
          sslSupportMethod: z.literal("sni-only"),
          minimumProtocolVersion: text,
        }),
      ]),
      waitForDeployment: z.boolean().optional(),
      tags: tags.optional(),
    },
    {
      arn: (made) => `arn:aws:cloudfront::${ACCOUNT}:distribution/${distributionId(made)}`,
      domainName: () => SITE,
      hostedZoneId: () => "Z2FDTNDATAQYW2",
    },
    distributionId,
  ),
  "aws:cloudfront/originAccessControl:OriginAccessControl": resource(
    {
      name: text.optional(),
      description: z.string().optional(),
      originAccessControlOriginType: z.literal("s3"),
      signingBehavior: z.literal("always"),
      signingProtocol: z.literal("sigv4"),
    },
    { name: named },
    cloudFrontId("access"),
  ),
  "aws:cloudfront/cachePolicy:CachePolicy": resource(
    {
      name: text.optional(),
      comment: z.string().optional(),
      minTtl: seconds.default(0),
      defaultTtl: seconds.default(86_400),
      maxTtl: seconds.default(31_536_000),
      parametersInCacheKeyAndForwardedToOrigin: z.strictObject({
        enableAcceptEncodingBrotli: z.boolean().default(false),
        enableAcceptEncodingGzip: z.boolean().default(false),
        cookiesConfig: z.strictObject({ cookieBehavior: keyed.extract(["none"]) }),
        headersConfig: z.strictObject({ headerBehavior: keyed.extract(["none"]) }),
        queryStringsConfig: z.strictObject({ queryStringBehavior: keyed.extract(["none", "all"]) }),
      }),
    },
    { name: named },
    cloudFrontId("cache"),
  ),
  "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy": resource(
    {
      name: text.optional(),
      comment: z.string().optional(),
      securityHeadersConfig: policyHeaders.optional(),
      customHeadersConfig: z
        .strictObject({ items: z.array(z.strictObject({ header: text, value: z.string(), ...overridden })).min(1) })
        .optional(),
      removeHeadersConfig: z.strictObject({ items: z.array(z.strictObject({ header: text })).min(1) }).optional(),
    },
    { name: named },
    cloudFrontId("headers"),
  ),
  "aws:cloudfront/function:Function": resource(
    {
      name: z
        .string()
        .regex(/^[\w-]{1,64}$/, { error: "expected up to 64 letters, figures, hyphens and underscores" })
        .optional(),
      comment: z.string().optional(),
      runtime: z.literal("cloudfront-js-2.0"),
      // A function of CloudFront has at most 10 KB (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
      code: z.string().min(1).max(10_240),
      publish: z.boolean().default(true),
    },
    { name: named, arn: (made) => `arn:aws:cloudfront::${ACCOUNT}:function/${named(made)}` },
  ),
};
