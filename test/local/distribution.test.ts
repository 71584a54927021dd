import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { distributionOf } from "../../local/distribution/definition.ts";
import { deployObjects } from "../../local/distribution/deployed-objects.ts";
import { createDistribution } from "../../local/distribution/distribution.ts";
import { pathPattern } from "../../local/distribution/path-pattern.ts";
import { viewerFunction } from "../../local/distribution/viewer-function.ts";
import type { Door } from "../../local/gateway/door.ts";
import type { ResourceNode } from "../../local/graph.ts";
import { silent } from "../../local/log.ts";
import { ACCOUNT, graphOf, operator, type Platform, platform, REGION, resource } from "./support/platform.ts";
import { until } from "./support/until.ts";

const distribution = suite("a distribution of CloudFront");

const distributionArn = `arn:aws:cloudfront::${ACCOUNT}:distribution/E1`;
const bucketDomain = `site.s3.${REGION}.amazonaws.com`;
const script = `export const text = ${JSON.stringify("hello ".repeat(400))};`;

const object = (key: string, content: string, contentType: string, cacheControl = "no-cache") =>
  resource("aws:s3/bucketObjectv2:BucketObjectv2", key, { bucket: "site", key, content, contentType, cacheControl });

const routing = `function handler(event) {
  var request = event.request;
  if (request.uri === "/old") return { statusCode: 301, statusDescription: "Moved", headers: { location: { value: "/new" } } };
  if (request.uri === "/loops") for (;;) {}
  if (request.uri === "/loops-later") return (async () => { for (;;) await 0; })();
  if (request.uri === "/waits") return new Promise(function () {});
  if (request.uri === "/throws") throw new Error("no");
  if (request.uri === "/nonsense") return { uri: 7 };
  if (request.uri.indexOf(".") === -1) request.uri = "/index.html";
  return request;
}`;

const security = {
  securityHeadersConfig: {
    contentSecurityPolicy: { contentSecurityPolicy: "default-src 'self'", override: false },
    contentTypeOptions: { override: true },
  },
  customHeadersConfig: { items: [{ header: "X-Own", value: "ours", override: true }] },
};

const behaviour = (targetOriginId: string, more: object = {}) => ({
  targetOriginId,
  viewerProtocolPolicy: "redirect-to-https",
  allowedMethods: ["GET", "HEAD"],
  cachedMethods: ["GET", "HEAD"],
  cachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
  responseHeadersPolicyId: "security",
  ...more,
});

const readable = (...actions: readonly string[]) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: "cloudfront.amazonaws.com" },
      Action: actions,
      Resource: ["arn:aws:s3:::site", "arn:aws:s3:::site/*"],
      Condition: { StringEquals: { "aws:SourceArn": distributionArn } },
    },
  ],
});

const graphFor = (origin: string, more: Readonly<Record<string, unknown>> = {}, ...nodes: readonly ResourceNode[]) =>
  graphOf(
    resource(
      "aws:s3/bucket:Bucket",
      "site",
      {},
      { bucket: "site", arn: "arn:aws:s3:::site", bucketRegionalDomainName: bucketDomain },
    ),
    resource("aws:s3/bucketPolicy:BucketPolicy", "site", {
      bucket: "site",
      policy: JSON.stringify(readable("s3:GetObject", "s3:ListBucket")),
    }),
    object("index.html", "<!doctype html><title>The app</title>", "text/html; charset=utf-8"),
    object("assets/app-12345678.js", script, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
    object("gone.html", "<!doctype html><title>Gone</title>", "text/html; charset=utf-8"),
    resource("aws:cloudfront/originAccessControl:OriginAccessControl", "access", {}),
    resource("aws:cloudfront/function:Function", "routing", { code: routing, publish: true }, { arn: "arn:routing" }),
    resource("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", "security", security),
    resource(
      "aws:cloudfront/distribution:Distribution",
      "E1",
      {
        origins: [
          { originId: "web", domainName: bucketDomain, originAccessControlId: "access" },
          { originId: "api", domainName: origin, originPath: "/stage", customOriginConfig: { originReadTimeout: 1 } },
        ],
        orderedCacheBehaviors: [
          behaviour("api", {
            pathPattern: "/api/*/events",
            originRequestPolicyId: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
          }),
          behaviour("api", {
            pathPattern: "api/*",
            allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
            originRequestPolicyId: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
          }),
          behaviour("api", { pathPattern: "/bare/*" }),
        ],
        defaultCacheBehavior: behaviour("web", {
          cachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
          compress: true,
          functionAssociations: [{ eventType: "viewer-request", functionArn: "arn:routing" }],
        }),
        ...more,
      },
      { arn: distributionArn, domainName: "site.example" },
    ),
    ...nodes,
  );

let asked: IncomingMessage[] = [];
let respond: (request: IncomingMessage, response: import("node:http").ServerResponse) => void;
const origin = createServer((request, response) => {
  asked.push(request);
  respond(request, response);
});

let behind: Platform;
let door: Door;
let site = "";
let originHost = "";

async function open(graph: ReturnType<typeof graphFor>): Promise<{ url: string; door: Door; behind: Platform }> {
  const services = await platform(graph);
  await deployObjects(graph, services.s3, services.store, operator);
  const played = distributionOf(graph, new Map([[originHost, { host: originHost, path: "" }]]));
  assert.ok(played);
  const { authorizer, s3: objects } = services;
  const opened = createDistribution({ distribution: played, objects, authorizer, log: silent });
  return { url: `http://localhost:${await opened.listen(0)}`, door: opened, behind: services };
}

distribution.before(async () => {
  await new Promise<void>((resolve) => origin.listen(0, "127.0.0.1", resolve));
  originHost = `localhost:${(origin.address() as AddressInfo).port}`;
  ({ url: site, door, behind } = await open(graphFor(originHost)));
});
distribution.before.each(() => {
  asked = [];
  respond = (_request, response) => response.end("from the origin");
});
distribution.after(async () => {
  await door.close(100);
  await behind[Symbol.asyncDispose]();
  origin.closeAllConnections();
  await new Promise((resolve) => origin.close(resolve));
});

/** A request as it is sent: `fetch` would normalize the path, set the host and unpack the body. */
const raw = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{ status: number; headers: IncomingMessage["headers"]; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(site);
    httpRequest({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", reject)
      .end();
  });

distribution("path patterns match as CloudFront's do", () => {
  const cases: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
    ["/api/*", "/api/v1/jobs", true],
    ["/api/*", "/api/", true],
    ["/api/*", "/api", false],
    ["api/*", "/api/v1", true],
    ["/api/v1/jobs/*/events", "/api/v1/jobs/7/events", true],
    ["/api/v1/jobs/*/events", "/api/v1/jobs/7/documents/events", true],
    ["/api/v1/jobs/*/events", "/api/v1/jobs/7/events/", false],
    ["*.jpg", "/pictures/cat.jpg", true],
    ["*.jpg", "/pictures/cat.JPG", false],
    ["/a?c", "/abc", true],
    ["/a?c", "/ac", false],
    ["/a+(b)", "/a+(b)", true],
    ["*", "/", true],
  ];
  for (const [pattern, path, matches] of cases) assert.is(pathPattern(pattern)(path), matches, `${pattern} ${path}`);
});

distribution("pages of the app come from the bucket, whatever their path, and files under their own", async () => {
  for (const path of ["/", "/applications", "/results/7f0f7c1e"]) {
    const page = await raw(path);
    assert.is(page.status, 200, path);
    assert.match(page.body.toString(), "The app");
    assert.is(page.headers["cache-control"], "no-cache");
  }
  const file = await raw("/assets/app-12345678.js");
  assert.is(file.body.toString(), script);
  assert.is(file.headers["cache-control"], "public, max-age=31536000, immutable");
  assert.is((await raw("/assets/none-12345678.js")).status, 404);
  assert.is((await raw("/%zz.js")).status, 404, "a path with a broken escape names nothing");
});

distribution("the first behaviour whose pattern matches the normalized path is taken", async () => {
  await raw("/api/7/events?after=1&b=%20x");
  assert.is(asked[0]?.url, "/stage/api/7/events?after=1&b=%20x");
  assert.is((await raw("/api/7/events", {}, "POST")).status, 403, "the stream's behaviour takes no POST");
  assert.is((await raw("/api/7", {}, "DELETE")).status, 200);
  assert.is((await raw("/assets/../api/things")).body.toString(), "from the origin");
  assert.match((await raw("/api/../index.html")).body.toString(), "The app");
});

distribution("an origin is asked under its own name, with the viewer's headers where the policy says so", async () => {
  await raw("/api/things", { authorization: "Bearer token", cookie: "a=b", "x-forwarded-for": "198.51.100.7" });
  const [request] = asked;
  assert.is(request?.headers.host, originHost);
  assert.is(request?.headers.authorization, "Bearer token");
  assert.is(request?.headers.cookie, "a=b");
  assert.match(String(request?.headers["x-forwarded-for"]), /^198\.51\.100\.7, (127\.|::)/);
  assert.match(request?.headers.via ?? "", "CloudFront");

  await raw("/bare/things?query=1", { authorization: "Bearer token", cookie: "a=b", "user-agent": "a browser" });
  assert.is(asked[1]?.url, "/stage/bare/things");
  assert.is(asked[1]?.headers.authorization, undefined);
  assert.is(asked[1]?.headers.cookie, undefined);
  assert.is(asked[1]?.headers["user-agent"], "Amazon CloudFront");
});

distribution("a headers policy adds its headers, and leaves an origin's own where it doesn't override", async () => {
  respond = (_request, response) =>
    response.setHeader("content-security-policy", "default-src 'none'").setHeader("x-own", "theirs").end();
  const { headers } = await raw("/api/things");
  assert.is(headers["content-security-policy"], "default-src 'none'");
  assert.is(headers["x-own"], "ours");
  assert.is(headers["x-content-type-options"], "nosniff");
  assert.is((await raw("/")).headers["content-security-policy"], "default-src 'self'");
});

distribution("files are compressed for those who can read it, and answers that aren't cached never", async () => {
  const plain = await raw("/assets/app-12345678.js");
  const brotli = await raw("/assets/app-12345678.js", { "accept-encoding": "gzip, deflate, br" });
  assert.is(brotli.headers["content-encoding"], "br");
  assert.is(brotliDecompressSync(brotli.body).toString(), script);
  assert.is(brotli.headers.etag, `W/${plain.headers.etag}`);
  assert.is(brotli.headers.vary, "Accept-Encoding");
  const gzip = await raw("/assets/app-12345678.js", { "accept-encoding": "br;q=0, gzip" });
  assert.is(gunzipSync(gzip.body).toString(), script);
  assert.is((await raw("/", { "accept-encoding": "br" })).headers["content-encoding"], undefined, "too small");
  respond = (_request, response) => response.setHeader("content-type", "application/json").end(`"${script}"`);
  assert.is((await raw("/api/things", { "accept-encoding": "br" })).headers["content-encoding"], undefined);
});

distribution("what a viewer has already is not sent again, and parts of a file are", async () => {
  const path = "/assets/app-12345678.js";
  const { headers } = await raw(path, { "accept-encoding": "br" });
  const again = await raw(path, { "accept-encoding": "br", "if-none-match": String(headers.etag) });
  assert.is(again.status, 304);
  assert.is(again.body.length, 0);
  assert.is((await raw(path, { "if-none-match": '"another"' })).status, 200);
  const part = await raw(path, { range: "bytes=7-11" });
  assert.is(part.status, 206);
  assert.is(part.body.toString(), script.slice(7, 12));
  assert.is(part.headers["content-range"], `bytes 7-11/${script.length}`);
  assert.is((await raw(path, { range: "bytes=999999-" })).status, 416);
  const head = await raw(path, {}, "HEAD");
  assert.is(head.body.length, 0);
  assert.is(head.headers["content-length"], String(script.length));
});

distribution("a viewer function may answer itself; one that fails or never ends is CloudFront's error", async () => {
  const moved = await raw("/old");
  assert.is(moved.status, 301);
  assert.is(moved.headers.location, "/new");
  for (const path of ["/loops", "/loops-later", "/waits", "/throws"]) assert.is((await raw(path)).status, 503, path);
  assert.is((await raw("/nonsense")).status, 502);
});

distribution("a viewer function sees the request as CloudFront shows it, and nothing of this machine", async () => {
  const spy = `function handler(event) {
    var own = [typeof process, typeof require, typeof fetch, typeof setTimeout, typeof globalThis.constructor];
    var leak = "refused";
    try { leak = String(event.constructor.constructor("return process")().pid); } catch (error) { leak = "refused"; }
    return { statusCode: 200, statusDescription: "OK", body: JSON.stringify({ event: event, own: own, leak: leak }) };
  }`;
  const run = viewerFunction("spy", spy);
  const result = await run(
    { method: "GET", uri: "/a", query: "b=1&b=2&c", headers: { host: "x.example", cookie: "d=e; f=g" } },
    { distributionDomainName: "site.example", distributionId: "E1", requestId: "r", ip: "198.51.100.7" },
  );
  assert.ok("response" in result);
  const { event, own, leak } = JSON.parse(result.response.body.toString());
  assert.equal(event.request.querystring, {
    b: { value: "1", multiValue: [{ value: "1" }, { value: "2" }] },
    c: { value: "" },
  });
  assert.equal(event.request.cookies, { d: { value: "e" }, f: { value: "g" } });
  assert.equal(event.request.headers, { host: { value: "x.example" } });
  assert.equal(event.context.eventType, "viewer-request");
  assert.equal(own.slice(0, 4), ["undefined", "undefined", "undefined", "undefined"]);
  assert.is(leak, "refused");
  assert.throws(() => viewerFunction("empty", "var a = 1;"), "no handler");
  assert.throws(() => viewerFunction("store", 'import cf from "cloudfront";'), "imports");
});

distribution("who calls by another name, or sends a body with a GET, is turned away before any origin", async () => {
  const rebound = await raw("/api/things", { host: "attacker.example" });
  assert.is(rebound.status, 403);
  assert.match(rebound.body.toString(), "The request could not be satisfied");
  assert.is(rebound.headers["x-cache"], "Error from cloudfront");
  assert.is((await raw("/api/things", { "content-length": "1" })).status, 403);
  assert.is(asked.length, 0);
});

distribution("an origin that is silent for too long is given up with 504", async () => {
  respond = () => undefined;
  const late = await raw("/api/things");
  assert.is(late.status, 504);
  assert.match(late.body.toString(), "Generated by cloudfront");
});

distribution(
  "an origin's stream passes through as it comes, and ends at the origin when the viewer leaves",
  async () => {
    let ended = false;
    respond = (_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("id: 1\n\n");
      response.on("close", () => {
        ended = true;
      });
    };
    const leaving = new AbortController();
    const stream = await fetch(`${site}/api/7/events`, { signal: leaving.signal });
    const reader = stream.body?.getReader();
    const first = await reader?.read();
    assert.is(new TextDecoder().decode(first?.value), "id: 1\n\n");
    assert.not(ended, "the origin is still at it");
    leaving.abort();
    await until(() => ended || undefined);
  },
);

distribution("a page may stand for an error, and without the bucket's policy nothing is read", async () => {
  const instead = { customErrorResponses: [{ errorCode: 404, responseCode: 410, responsePagePath: "/gone.html" }] };
  const other = await open(graphFor(originHost, instead));
  const gone = await fetch(`${other.url}/assets/none.js`);
  assert.is(gone.status, 410);
  assert.match(await gone.text(), "Gone");
  await other.door.close(100);
  await other.behind[Symbol.asyncDispose]();

  const graph = graphFor(originHost);
  const closed = await open({ ...graph, nodes: graph.nodes.filter(({ type }) => !type.endsWith(":BucketPolicy")) });
  assert.is((await fetch(`${closed.url}/`)).status, 403);
  await closed.door.close(100);
  await closed.behind[Symbol.asyncDispose]();
});

distribution("objects that the program doesn't declare any more go with the next deployment", async () => {
  const { store, s3 } = behind;
  const graph = graphFor(originHost);
  await deployObjects(graphFor(originHost, {}, object("extra.txt", "extra", "text/plain")), s3, store, operator);
  assert.is((await raw("/extra.txt")).body.toString(), "extra");
  const before = (await raw("/index.html")).headers["last-modified"];
  await deployObjects(graph, s3, store, operator);
  assert.is((await raw("/extra.txt")).status, 404);
  assert.is((await raw("/index.html")).headers["last-modified"], before, "what hasn't changed stays");
});

distribution("what isn't played here stops the start by name", () => {
  assert.throws(() => distributionOf(graphFor("elsewhere.example"), new Map()), "elsewhere.example");
  assert.throws(
    () =>
      distributionOf(
        graphFor(originHost, { defaultCacheBehavior: behaviour("lost") }),
        new Map([[originHost, { host: originHost, path: "" }]]),
      ),
    "lost",
  );
});

distribution.run();
