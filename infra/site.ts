import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmOnFailures } from "./alarm.ts";
import { cacheControlOf, contentTypeOf } from "./site/files.ts";
import { apiContentSecurityPolicy, contentSecurityPolicy, originOf, permissionsPolicy } from "./site/headers.ts";
import { filesIn } from "./web-app.ts";

/** What the web app reads when it starts, from `/config.json`. */
export interface WebConfig {
  /** The OpenID issuer; empty where people aren't signed in by one. */
  readonly issuer: pulumi.Input<string>;
  readonly clientId: pulumi.Input<string>;
  readonly scope: pulumi.Input<string>;
  /** Where the issuer ends its own session; empty if it has no such place. */
  readonly signOutUrl: pulumi.Input<string>;
}

export interface SiteArgs {
  /** The HTTP API, as `https://host`. */
  readonly apiUrl: pulumi.Input<string>;
  /** The stage of the REST API that streams, as `https://host/stage`. */
  readonly streamsUrl: pulumi.Input<string>;
  /** Addresses beside the site's own that pages talk to: the identity issuer, buckets of presigned addresses. */
  readonly connect: readonly pulumi.Input<string>[];
  /** A domain of one's own, with the ARN of its certificate in us-east-1. */
  readonly domain?: { readonly name: string; readonly certificateArn: string } | undefined;
  readonly alarmTopicArn?: string | undefined;
}

/** Policies that AWS keeps for all accounts, by the ids that its documentation gives them. */
const CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const ALL_VIEWER_EXCEPT_HOST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

const TWO_YEARS_SECONDS = 63_072_000;
const A_YEAR_SECONDS = 31_536_000;
const A_DAY_SECONDS = 86_400;
/** Longer than the pause between two signs of life of a stream. */
const STREAM_SILENCE_SECONDS = 60;

const EVERY_METHOD = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];
const READING = ["GET", "HEAD"];
const READING_WITH_PREFLIGHT = ["GET", "HEAD", "OPTIONS"];

const viewerRequest = join(import.meta.dirname, "site", "viewer-request.js");

const securityHeaders = (csp: pulumi.Input<string>, mayBringItsOwn: boolean) => ({
  contentSecurityPolicy: { contentSecurityPolicy: csp, override: !mayBringItsOwn },
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: "DENY", override: true },
  referrerPolicy: { referrerPolicy: "strict-origin-when-cross-origin", override: true },
  strictTransportSecurity: { accessControlMaxAgeSec: TWO_YEARS_SECONDS, includeSubdomains: true, override: true },
});

const customHeaders = {
  items: [
    { header: "Permissions-Policy", value: permissionsPolicy, override: true },
    { header: "Cross-Origin-Opener-Policy", value: "same-origin", override: true },
    { header: "Cross-Origin-Resource-Policy", value: "same-origin", override: true },
  ],
};

const httpOrigin = (originId: string, url: pulumi.Input<string>, originReadTimeout: number) => {
  const address = pulumi.output(url).apply((text) => new URL(text));
  return {
    originId,
    domainName: address.apply(({ host }) => host),
    originPath: address.apply(({ pathname }) => pathname.replace(/\/$/, "")),
    customOriginConfig: {
      httpPort: 80,
      httpsPort: 443,
      originProtocolPolicy: "https-only",
      originSslProtocols: ["TLSv1.2"],
      originReadTimeout,
    },
  };
};

/**
 * The front door: one distribution for the web app (from a private bucket), the API and its streams, so that pages talk
 * to their own origin. `publish` puts the built web app in.
 */
export class Site extends pulumi.ComponentResource {
  /** The address for people, as `https://host`. */
  readonly url: pulumi.Output<string>;
  readonly distributionId: pulumi.Output<string>;
  private readonly bucket: aws.s3.Bucket;
  private readonly label: string;

  constructor(name: string, args: SiteArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Site", name, {}, options);
    const parent = { parent: this };
    const prefix = `careerassist-${pulumi.getStack()}-${name}`;
    this.label = name;
    this.bucket = new aws.s3.Bucket(name, {}, parent);
    new aws.s3.BucketPublicAccessBlock(
      name,
      {
        bucket: this.bucket.id,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      parent,
    );
    const access = new aws.cloudfront.OriginAccessControl(
      name,
      { name: prefix, originAccessControlOriginType: "s3", signingBehavior: "always", signingProtocol: "sigv4" },
      parent,
    );
    // What is named by its content is kept for a year; of the rest the bucket's own `no-cache` says how long. A second is
    // the least at which CloudFront compresses.
    const keeping = new aws.cloudfront.CachePolicy(
      name,
      {
        name: prefix,
        minTtl: 1,
        defaultTtl: A_DAY_SECONDS,
        maxTtl: A_YEAR_SECONDS,
        parametersInCacheKeyAndForwardedToOrigin: {
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
          cookiesConfig: { cookieBehavior: "none" },
          headersConfig: { headerBehavior: "none" },
          queryStringsConfig: { queryStringBehavior: "none" },
        },
      },
      parent,
    );
    const connect = pulumi.all([...args.connect]).apply((addresses) => addresses.filter(Boolean).map(originOf));
    const pageHeaders = new aws.cloudfront.ResponseHeadersPolicy(
      `${name}-pages`,
      {
        name: `${prefix}-pages`,
        securityHeadersConfig: securityHeaders(
          connect.apply((origins) => contentSecurityPolicy({ connect: origins })),
          false,
        ),
        customHeadersConfig: customHeaders,
      },
      parent,
    );
    const apiHeaders = new aws.cloudfront.ResponseHeadersPolicy(
      `${name}-api`,
      {
        name: `${prefix}-api`,
        securityHeadersConfig: securityHeaders(apiContentSecurityPolicy, true),
        customHeadersConfig: customHeaders,
      },
      parent,
    );
    const routing = new aws.cloudfront.Function(
      name,
      { name: `${prefix}-routing`, runtime: "cloudfront-js-2.0", code: readFileSync(viewerRequest, "utf8") },
      parent,
    );
    const passedOn = {
      viewerProtocolPolicy: "redirect-to-https",
      cachedMethods: READING,
      cachePolicyId: CACHING_DISABLED,
      originRequestPolicyId: ALL_VIEWER_EXCEPT_HOST,
      responseHeadersPolicyId: apiHeaders.id,
    };
    const { domain } = args;
    const distribution = new aws.cloudfront.Distribution(
      name,
      {
        enabled: true,
        comment: prefix,
        ...(domain === undefined ? {} : { aliases: [domain.name] }),
        defaultRootObject: "index.html",
        httpVersion: "http2and3",
        isIpv6Enabled: true,
        priceClass: "PriceClass_100",
        origins: [
          { originId: "web", domainName: this.bucket.bucketRegionalDomainName, originAccessControlId: access.id },
          httpOrigin("api", args.apiUrl, 30),
          httpOrigin("streams", args.streamsUrl, STREAM_SILENCE_SECONDS),
        ],
        orderedCacheBehaviors: [
          {
            pathPattern: "/api/v1/jobs/*/events",
            targetOriginId: "streams",
            allowedMethods: READING_WITH_PREFLIGHT,
            ...passedOn,
          },
          { pathPattern: "/api/*", targetOriginId: "api", allowedMethods: EVERY_METHOD, ...passedOn },
        ],
        defaultCacheBehavior: {
          targetOriginId: "web",
          viewerProtocolPolicy: "redirect-to-https",
          allowedMethods: READING,
          cachedMethods: READING,
          cachePolicyId: keeping.id,
          responseHeadersPolicyId: pageHeaders.id,
          compress: true,
          functionAssociations: [{ eventType: "viewer-request", functionArn: routing.arn }],
        },
        restrictions: { geoRestriction: { restrictionType: "none" } },
        viewerCertificate:
          domain === undefined
            ? { cloudfrontDefaultCertificate: true }
            : {
                acmCertificateArn: domain.certificateArn,
                sslSupportMethod: "sni-only",
                minimumProtocolVersion: "TLSv1.2_2021",
              },
      },
      parent,
    );
    new aws.s3.BucketPolicy(
      name,
      { bucket: this.bucket.id, policy: readableBy(distribution.arn, this.bucket.arn) },
      parent,
    );
    alarmOnFailures(`${name}-errors`, distribution.id, args.alarmTopicArn, parent);
    this.url = pulumi.interpolate`https://${domain?.name ?? distribution.domainName}`;
    this.distributionId = distribution.id;
    this.registerOutputs({ url: this.url, distributionId: this.distributionId });
  }

  /** Puts the web app of a folder into the site, with the settings that it starts from. Without a folder only those. */
  publish(folder: string | null, config: WebConfig): void {
    const parent = { parent: this };
    const put = (key: string, content: { source: pulumi.asset.Asset } | { content: pulumi.Input<string> }): void => {
      new aws.s3.BucketObjectv2(
        `${this.label}/${key}`,
        { bucket: this.bucket.id, key, contentType: contentTypeOf(key), cacheControl: cacheControlOf(key), ...content },
        parent,
      );
    };
    for (const { key, path } of folder === null ? [] : filesIn(folder)) {
      put(key, { source: new pulumi.asset.FileAsset(path) });
    }
    put("config.json", { content: pulumi.jsonStringify({ ...config, apiBase: "/api/v1" }) });
  }
}

/**
 * The bucket's policy: the distribution reads, nobody else does. It may ask which objects there are, because without that
 * S3 answers "access denied" for one that is missing, where the web app is to learn that it isn't there.
 */
const readableBy = (distributionArn: pulumi.Input<string>, bucketArn: pulumi.Input<string>): pulumi.Output<string> => {
  const admit = (Sid: string, Action: string, Resource: pulumi.Input<string>) => ({
    Sid,
    Effect: "Allow",
    Principal: { Service: "cloudfront.amazonaws.com" },
    Action,
    Resource,
    Condition: { StringEquals: { "aws:SourceArn": distributionArn } },
  });
  return pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      admit("DistributionReads", "s3:GetObject", pulumi.interpolate`${bucketArn}/*`),
      admit("DistributionLooks", "s3:ListBucket", bucketArn),
      {
        Sid: "OnlyEncryptedConnections",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [bucketArn, pulumi.interpolate`${bucketArn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
};
