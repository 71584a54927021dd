import * as z from "zod";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import { pathPattern } from "./path-pattern.ts";

/** What a policy of caching means here, where nothing is kept: whether answers may be compressed. */
export interface CachePolicy {
  readonly gzip: boolean;
  readonly brotli: boolean;
  /** The query string belongs to the key and goes to the origin. */
  readonly queryStrings: boolean;
}

/** A header that a policy puts into responses; without `override` only where the origin has none of this name. */
export interface PolicyHeader {
  readonly name: string;
  readonly value: string;
  readonly override: boolean;
}

export interface HeadersPolicy {
  readonly removed: readonly string[];
  readonly added: readonly PolicyHeader[];
}

/** A place that answers come from. */
export type Origin =
  | { readonly kind: "bucket"; readonly bucket: string; readonly path: string; readonly isSigned: boolean }
  | {
      readonly kind: "http";
      /** `localhost:3002` */
      readonly host: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      /** So long may the origin be silent, milliseconds. */
      readonly patience: number;
    };

export interface Behaviour {
  readonly matches: (path: string) => boolean;
  readonly origin: Origin;
  readonly methods: ReadonlySet<string>;
  readonly cache: CachePolicy;
  /** All of the viewer's headers but Host, its cookies and its query string go to the origin. */
  readonly forwardsAll: boolean;
  readonly headers: HeadersPolicy;
  readonly isCompressed: boolean;
  /** The code of the viewer request function. */
  readonly viewerRequest: string | null;
}

export interface ErrorResponse {
  readonly responseCode: number;
  readonly pagePath: string;
}

/** Hosts of the graph, each with the host and the base path that it has on this machine. */
export type Served = ReadonlyMap<string, { readonly host: string; readonly path: string }>;

/** A distribution of the graph, ready to be played. */
export interface Distribution {
  readonly id: string;
  readonly arn: string;
  readonly domainName: string;
  readonly aliases: readonly string[];
  readonly rootObject: string;
  /** In order; the last one takes every path. */
  readonly behaviours: readonly Behaviour[];
  readonly errorResponses: ReadonlyMap<number, ErrorResponse>;
}

/** Policies that AWS keeps for all accounts, by the ids that its documentation gives them. */
const managedCaching: Readonly<Record<string, CachePolicy>> = {
  // CachingDisabled: what isn't cached isn't compressed either.
  "4135ea2d-6df8-44a3-9df3-4b5a84be39ad": { gzip: false, brotli: false, queryStrings: false },
  // CachingOptimized
  "658327ea-f89d-4fab-a63d-7e88639e58f6": { gzip: true, brotli: true, queryStrings: false },
};
const ALL_VIEWER_EXCEPT_HOST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

const BehaviourInput = z.object({
  pathPattern: z.string().optional(),
  targetOriginId: z.string(),
  allowedMethods: z.array(z.string()),
  cachePolicyId: z.string(),
  originRequestPolicyId: z.string().optional(),
  responseHeadersPolicyId: z.string().optional(),
  compress: z.boolean().default(false),
  functionAssociations: z
    .array(z.object({ eventType: z.literal("viewer-request"), functionArn: z.string() }))
    .default([]),
});

const DistributionInput = z.object({
  arn: z.string(),
  domainName: z.string(),
  aliases: z.array(z.string()).default([]),
  defaultRootObject: z.string().default(""),
  origins: z.array(
    z.object({
      originId: z.string(),
      domainName: z.string(),
      originPath: z.string().default(""),
      originAccessControlId: z.string().optional(),
      customHeaders: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
      customOriginConfig: z.object({ originReadTimeout: z.number().default(30) }).optional(),
    }),
  ),
  orderedCacheBehaviors: z.array(BehaviourInput).default([]),
  defaultCacheBehavior: BehaviourInput,
  customErrorResponses: z
    .array(
      z.object({ errorCode: z.number(), responseCode: z.number().optional(), responsePagePath: z.string().optional() }),
    )
    .default([]),
});

const CacheInput = z.object({
  parametersInCacheKeyAndForwardedToOrigin: z.object({
    enableAcceptEncodingBrotli: z.boolean().default(false),
    enableAcceptEncodingGzip: z.boolean().default(false),
    queryStringsConfig: z.object({ queryStringBehavior: z.string() }),
  }),
});

const withOverride = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ ...shape, override: z.boolean() }).optional();
const HeadersInput = z.object({
  securityHeadersConfig: z
    .object({
      contentSecurityPolicy: withOverride({ contentSecurityPolicy: z.string() }),
      contentTypeOptions: withOverride({}),
      frameOptions: withOverride({ frameOption: z.string() }),
      referrerPolicy: withOverride({ referrerPolicy: z.string() }),
      strictTransportSecurity: withOverride({
        accessControlMaxAgeSec: z.number(),
        includeSubdomains: z.boolean().default(false),
        preload: z.boolean().default(false),
      }),
    })
    .default({}),
  customHeadersConfig: z
    .object({ items: z.array(z.object({ header: z.string(), value: z.string(), override: z.boolean() })) })
    .default({ items: [] }),
  removeHeadersConfig: z.object({ items: z.array(z.object({ header: z.string() })) }).default({ items: [] }),
});

/** Finds the resource of a type by its id or ARN. Throws an Error naming who asks for it. */
function found(graph: Graph, type: string, id: string, asker: string): ResourceNode {
  const node = resourcesOf(graph, type).find((each) => each.id === id || each.outputs.arn === id);
  if (node === undefined) throw new Error(`${asker}: ${id} is no ${type.split(":")[2]} of the program`);
  return node;
}

function cachingOf(graph: Graph, id: string, asker: string): CachePolicy {
  const managed = managedCaching[id];
  if (managed !== undefined) return managed;
  const node = found(graph, "aws:cloudfront/cachePolicy:CachePolicy", id, asker);
  const { parametersInCacheKeyAndForwardedToOrigin: keyed } = CacheInput.parse(node.outputs);
  return {
    gzip: keyed.enableAcceptEncodingGzip,
    brotli: keyed.enableAcceptEncodingBrotli,
    queryStrings: keyed.queryStringsConfig.queryStringBehavior === "all",
  };
}

function headersOf(graph: Graph, id: string | undefined, asker: string): HeadersPolicy {
  if (id === undefined) return { removed: [], added: [] };
  const node = found(graph, "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", id, asker);
  const {
    securityHeadersConfig: security,
    customHeadersConfig,
    removeHeadersConfig,
  } = HeadersInput.parse(node.outputs);
  const { contentSecurityPolicy: csp, contentTypeOptions, frameOptions, referrerPolicy } = security;
  const { strictTransportSecurity: hsts } = security;
  const added: PolicyHeader[] = [];
  const add = (name: string, value: string, { override }: { readonly override: boolean }): void => {
    added.push({ name, value, override });
  };
  if (csp) add("content-security-policy", csp.contentSecurityPolicy, csp);
  if (contentTypeOptions) add("x-content-type-options", "nosniff", contentTypeOptions);
  if (frameOptions) add("x-frame-options", frameOptions.frameOption, frameOptions);
  if (referrerPolicy) add("referrer-policy", referrerPolicy.referrerPolicy, referrerPolicy);
  if (hsts) {
    const words = [`max-age=${hsts.accessControlMaxAgeSec}`];
    if (hsts.includeSubdomains) words.push("includeSubDomains");
    if (hsts.preload) words.push("preload");
    add("strict-transport-security", words.join("; "), hsts);
  }
  for (const item of customHeadersConfig.items) add(item.header.toLowerCase(), item.value, item);
  return { removed: removeHeadersConfig.items.map(({ header }) => header.toLowerCase()), added };
}

/** The code of the function at an ARN. */
function codeOf(graph: Graph, arn: string, asker: string): string {
  const node = found(graph, "aws:cloudfront/function:Function", arn, asker);
  if (node.outputs.publish === false) throw new Error(`${node.name}: it isn't published, and ${asker} uses it`);
  return String(node.outputs.code);
}

function originOf(
  graph: Graph,
  given: z.infer<typeof DistributionInput>["origins"][number],
  asker: string,
  served: Served,
): Origin {
  const { domainName, originPath: path } = given;
  const bucket = resourcesOf(graph, "aws:s3/bucket:Bucket").find(
    (node) => node.outputs.bucketRegionalDomainName === domainName,
  );
  if (bucket !== undefined) {
    const access = given.originAccessControlId;
    if (access !== undefined) {
      found(graph, "aws:cloudfront/originAccessControl:OriginAccessControl", access, asker);
    }
    return { kind: "bucket", bucket: String(bucket.outputs.bucket), path, isSigned: access !== undefined };
  }
  const here = served.get(domainName);
  if (here === undefined) throw new Error(`${asker}: its origin ${domainName} is nothing that is played here`);
  return {
    kind: "http",
    host: here.host,
    path: `${here.path}${path}`,
    headers: Object.fromEntries(given.customHeaders.map(({ name, value }) => [name.toLowerCase(), value])),
    patience: (given.customOriginConfig?.originReadTimeout ?? 30) * 1_000,
  };
}

/**
 * The distribution of a graph; null if it has none. `served` are the hosts that may be its origins, as they are played here.
 * Throws an Error, naming the resource, for what isn't emulated.
 */
export function distributionOf(graph: Graph, served: Served): Distribution | null {
  const [node, other] = resourcesOf(graph, "aws:cloudfront/distribution:Distribution");
  if (node === undefined) return null;
  if (other !== undefined) throw new Error(`${other.name}: one distribution is emulated, and ${node.name} is it`);
  const given = DistributionInput.parse(node.outputs);
  const origins = new Map(given.origins.map((each) => [each.originId, originOf(graph, each, node.name, served)]));

  const behaviour = (input: z.infer<typeof BehaviourInput>): Behaviour => {
    const origin = origins.get(input.targetOriginId);
    if (origin === undefined) throw new Error(`${node.name}: it has no origin ${input.targetOriginId}`);
    const policy = input.originRequestPolicyId;
    if (policy !== undefined && policy !== ALL_VIEWER_EXCEPT_HOST) {
      throw new Error(`${node.name}: of origin request policies only AllViewerExceptHostHeader is emulated`);
    }
    const [association] = input.functionAssociations;
    return {
      matches: input.pathPattern === undefined ? () => true : pathPattern(input.pathPattern),
      origin,
      methods: new Set(input.allowedMethods),
      cache: cachingOf(graph, input.cachePolicyId, node.name),
      forwardsAll: policy !== undefined,
      headers: headersOf(graph, input.responseHeadersPolicyId, node.name),
      isCompressed: input.compress,
      viewerRequest: association === undefined ? null : codeOf(graph, association.functionArn, node.name),
    };
  };
  const errorResponses = given.customErrorResponses.flatMap(({ errorCode, responseCode, responsePagePath }) =>
    responsePagePath === undefined
      ? []
      : [[errorCode, { responseCode: responseCode ?? errorCode, pagePath: responsePagePath }] as const],
  );
  return {
    id: node.id,
    arn: given.arn,
    domainName: given.domainName,
    aliases: given.aliases,
    rootObject: given.defaultRootObject,
    behaviours: [...given.orderedCacheBehaviors, given.defaultCacheBehavior].map(behaviour),
    errorResponses: new Map(errorResponses),
  };
}
