import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { cacheControlOf, contentTypeOf } from "../../infra/site/files.ts";
import { contentSecurityPolicy, originOf } from "../../infra/site/headers.ts";
import { builtWebApp, filesIn } from "../../infra/web-app.ts";
import { CaptureError, captureGraph } from "../../local/capture/capture.ts";
import { viewerFunction } from "../../local/distribution/viewer-function.ts";
import { resourcesOf } from "../../local/graph.ts";
import { changedProgram, root } from "../support/platform.ts";

test("the viewer function sends every path without a file to the app's one page", async () => {
  const run = viewerFunction("routing", readFileSync(join(root, "infra", "site", "viewer-request.js"), "utf8"));
  const about = { distributionDomainName: "d.example", distributionId: "E1", requestId: "r", ip: "198.51.100.7" };
  const cases: readonly (readonly [uri: string, becomes: string])[] = [
    ["/", "/index.html"],
    ["/applications", "/index.html"],
    ["/results/7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010", "/index.html"],
    ["/version-1.2/about", "/index.html"],
    ["/applications/", "/index.html"],
    ["/assets/index-4f1c9a2b.js", "/assets/index-4f1c9a2b.js"],
    ["/config.json", "/config.json"],
    ["/favicon.ico", "/favicon.ico"],
  ];
  for (const [uri, becomes] of cases) {
    const result = await run({ method: "GET", uri, query: "code=1&state=2", headers: { accept: "*/*" } }, about);
    assert.ok("request" in result);
    assert.is(result.request.uri, becomes);
    assert.is(result.request.query, "code=1&state=2", "what sign-in brings back stays");
  }
});

test("only what is named by its content is kept for long", () => {
  assert.match(cacheControlOf("assets/index-4f1c9a2b.js"), "immutable");
  assert.match(cacheControlOf("assets/inter-latin-wght-normal-Dx4kXJAl.woff2"), "immutable");
  for (const key of ["index.html", "config.json", "favicon.svg", "assets/logo.svg", "robots.txt"]) {
    assert.is(cacheControlOf(key), "no-cache", key);
  }
});

test("files have types that browsers needn't guess, and an unknown one stops the deployment", () => {
  assert.is(contentTypeOf("assets/index-4f1c9a2b.js"), "text/javascript; charset=utf-8");
  assert.is(contentTypeOf("assets/inter.woff2"), "font/woff2");
  assert.throws(() => contentTypeOf("assets/thing.xyz"), "thing.xyz");
});

test("the content security policy lets no script in but the site's own files", () => {
  const policy = contentSecurityPolicy({ connect: ["https://issuer.example", "https://issuer.example"] });
  const directives = new Map(policy.split("; ").map((each) => [each.split(" ")[0], each.split(" ").slice(1)]));
  assert.equal(directives.get("script-src"), ["'self'"]);
  assert.equal(directives.get("default-src"), ["'none'"]);
  assert.equal(directives.get("frame-ancestors"), ["'none'"]);
  assert.equal(directives.get("connect-src"), ["'self'", "https://issuer.example"]);
  assert.not.match(policy, "unsafe");
  assert.is(originOf("https://issuer.example/pool_1"), "https://issuer.example");
});

const Behaviour = z.object({ targetOriginId: z.string(), cachePolicyId: z.string() });
const Behaviours = z.object({
  orderedCacheBehaviors: z.array(Behaviour.extend({ pathPattern: z.string() })),
  defaultCacheBehavior: Behaviour,
});

test("streams, the API and pages each have their behaviour, in this order, and only the API is never kept", async () => {
  const graph = await captureGraph({ root, stack: "dev", config: { "careerassist:webApp": "none" } });
  const [distribution] = resourcesOf(graph, "aws:cloudfront/distribution:Distribution");
  const { orderedCacheBehaviors: ordered, defaultCacheBehavior: last } = Behaviours.parse(distribution?.inputs);
  assert.equal(
    ordered.map(({ pathPattern, targetOriginId }) => [pathPattern, targetOriginId]),
    [
      ["/api/v1/jobs/*/events", "streams"],
      ["/api/*", "api"],
    ],
  );
  const disabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
  for (const { cachePolicyId } of ordered) assert.is(cachePolicyId, disabled);
  assert.is.not(last.cachePolicyId, disabled);
  const objects = resourcesOf(graph, "aws:s3/bucketObjectv2:BucketObjectv2").map(({ inputs }) => inputs.key);
  assert.equal(objects, ["config.json"], "without the web app only its settings are there");
});

test("failures at the front door ring, where CloudFront's figures are", async () => {
  const config = {
    "careerassist:webApp": "none",
    "careerassist:alarmTopicArn": "arn:aws:sns:us-east-1:000000000000:on-call",
  };
  const graph = await captureGraph({ root, stack: "dev", config });
  const alarm = resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm").find(
    ({ inputs }) => inputs.namespace === "AWS/CloudFront",
  );
  const [distribution] = resourcesOf(graph, "aws:cloudfront/distribution:Distribution");
  assert.equal(alarm?.inputs.dimensions, { DistributionId: distribution?.id, Region: "Global" });
  assert.is(alarm?.inputs.region, "us-east-1");
  assert.equal(alarm?.inputs.alarmActions, ["arn:aws:sns:us-east-1:000000000000:on-call"]);
});

const withoutWebApp = { root, stack: "dev", config: { "careerassist:webApp": "none" } };

/** The sentence of a capture that must fail. */
async function refusalOf(capture: Promise<unknown>): Promise<string> {
  try {
    await capture;
  } catch (error) {
    if (error instanceof CaptureError) return error.message;
    throw error;
  }
  throw new Error("the program was expected to be refused");
}

test("a domain of one's own comes with its certificate, and other origins may be let in", async () => {
  const certificate = "arn:aws:acm:us-east-1:000000000000:certificate/1";
  const domain = { "careerassist:siteDomain": "careers.example.org", "careerassist:siteCertificateArn": certificate };
  const origins = ["https://other.example.org"];
  const config = { ...withoutWebApp.config, ...domain, "careerassist:corsOrigins": JSON.stringify(origins) };
  const graph = await captureGraph({ ...withoutWebApp, config });
  assert.is(graph.outputs.siteUrl, "https://careers.example.org");
  const cors: unknown = resourcesOf(graph, "aws:apigatewayv2/api:Api")[0]?.inputs.corsConfiguration;
  assert.ok(typeof cors === "object" && cors !== null && "allowOrigins" in cors);
  assert.equal(cors.allowOrigins, origins);
  const half = { ...withoutWebApp.config, "careerassist:siteDomain": "careers.example.org" };
  assert.match(await refusalOf(captureGraph({ ...withoutWebApp, config: half })), "belong together");
  const path = { ...withoutWebApp.config, "careerassist:corsOrigins": '["https://other.example.org/path"]' };
  assert.match(await refusalOf(captureGraph({ ...withoutWebApp, config: path })), "is no origin");
});

test("a property that CloudFront doesn't have stops the start", async () => {
  const extra = `
import * as aws from "@pulumi/aws";
new aws.cloudfront.Function("broken", { runtime: "cloudfront-js-1.0", code: "function handler() {}" });
export const siteUrl`;
  const source = changedProgram("export const siteUrl", extra);
  const refusal = await refusalOf(captureGraph({ ...withoutWebApp, source }));
  assert.match(refusal, /cloudfront\/function:Function "broken": runtime/);
});

test("a web app is built once for each of its states, and a project without one has none", async () => {
  const project = mkdtempSync(join(tmpdir(), "web-app-"));
  try {
    assert.is(await builtWebApp(project), null);
    mkdirSync(join(project, "web"));
    writeFileSync(
      join(project, "web", "index.html"),
      '<!doctype html><title>Tiny</title><script type="module" src="/main.ts"></script>',
    );
    writeFileSync(join(project, "web", "main.ts"), 'document.title = "built";\n');
    const folder = await builtWebApp(project);
    assert.ok(folder !== null && existsSync(join(folder, "index.html")));
    const keys = filesIn(folder).map(({ key }) => key);
    assert.is(keys.length, 2);
    assert.ok(keys.every((key) => contentTypeOf(key) !== ""));
    assert.is(keys.filter((key) => cacheControlOf(key).includes("immutable")).length, 1, keys.join());
    assert.is(await builtWebApp(project), folder, "the same state is not built again");
    writeFileSync(join(project, "web", "main.ts"), 'document.title = "changed";\n');
    assert.is.not(await builtWebApp(project), folder);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

test.run();
