import { createServer } from "node:net";
import { Sha256 } from "@aws-crypto/sha256-js";
import { HttpRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { AwsError } from "../../local/aws-error.ts";
import { createHttpApi, PortInUse } from "../../local/gateway/http-api.ts";
import { throttleOf } from "../../local/gateway/throttle.ts";
import type { ResourceNode } from "../../local/graph.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import type { Caller, Functions, InvocationOutcome } from "../../local/service.ts";
import { ACCOUNT, REGION } from "./support/aws.ts";
import { graphOf, resource } from "./support/graph.ts";

interface GatewayEvent {
  readonly routeKey: string;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly cookies?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly queryStringParameters?: Readonly<Record<string, string>>;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded: boolean;
  readonly requestContext: Readonly<Record<string, unknown>> & {
    readonly http: Readonly<Record<string, string>>;
    readonly authorizer?: { readonly iam: Readonly<Record<string, unknown>> };
  };
}

const arn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;
const executionArn = `arn:aws:execute-api:${REGION}:${ACCOUNT}:api1`;
const routes: Readonly<Record<string, string>> = {
  "GET /health": "NONE",
  "ANY /api/{proxy+}": "AWS_IAM",
  "GET /api/things/{id}": "NONE",
  "GET /api/things/first": "NONE",
  "POST /upload": "NONE",
  "ANY /open/{proxy+}": "NONE",
  "GET /slow": "NONE",
};

const graph = graphOf(
  resource(
    "aws:apigatewayv2/api:Api",
    "api1",
    {
      protocolType: "HTTP",
      corsConfiguration: {
        allowOrigins: ["https://app.example"],
        allowMethods: ["GET", "POST"],
        allowHeaders: ["content-type"],
        maxAge: 60,
      },
    },
    { executionArn },
  ),
  resource("aws:apigatewayv2/integration:Integration", "main", {
    apiId: "api1",
    integrationType: "AWS_PROXY",
    integrationUri: `arn:aws:apigateway:${REGION}:lambda:path/2015-03-31/functions/${arn}/invocations`,
    payloadFormatVersion: "2.0",
    timeoutMilliseconds: 100,
  }),
  ...Object.entries(routes).map(([routeKey, authorizationType]) =>
    resource("aws:apigatewayv2/route:Route", routeKey, {
      apiId: "api1",
      routeKey,
      target: "integrations/main",
      authorizationType,
    }),
  ),
  resource("aws:apigatewayv2/stage:Stage", "stage", { apiId: "api1", name: "$default", autoDeploy: true }),
);

const identities = createIdentities();
const operator = identities.issue({ kind: "operator", arn: `arn:aws:iam::${ACCOUNT}:user/me` });

let last: { event: GatewayEvent; caller: Caller } | undefined;
let respond: (event: GatewayEvent) => unknown = (event) => ({ statusCode: 200, body: event.routeKey });
const functions: Functions = {
  async invoke(_arn, payload, caller): Promise<InvocationOutcome> {
    const event = payload as GatewayEvent;
    last = { event, caller };
    return { ok: true, payload: await respond(event), milliseconds: 1 };
  },
};

const api = createHttpApi({ graph, functions, identities, log: silent });
const port = await api.listen(0);
const origin = `http://127.0.0.1:${port}`;

test.before.each(() => {
  last = undefined;
  respond = (event) => ({ statusCode: 200, body: event.routeKey });
});
test.after(() => api.close());

const bodyOf = async (response: Response): Promise<unknown> => JSON.parse(await response.text());

async function signed(path: string, service = "execute-api", credentials = operator): Promise<Response> {
  const signer = new SignatureV4({
    service,
    region: REGION,
    sha256: Sha256,
    credentials: {
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      ...(credentials.sessionToken === null ? {} : { sessionToken: credentials.sessionToken }),
    },
  });
  const request = new HttpRequest({
    method: "GET",
    protocol: "http:",
    hostname: "127.0.0.1",
    port,
    path,
    headers: { host: `127.0.0.1:${port}` },
  });
  const { headers } = await signer.sign(request);
  return fetch(`${origin}${path}`, { headers });
}

test("the most specific route wins", async () => {
  const routeOf = async (path: string) => (await fetch(`${origin}${path}`)).text();
  assert.is(await routeOf("/api/things/first"), "GET /api/things/first");
  assert.is(await routeOf("/api/things/second"), "GET /api/things/{id}");
  assert.is(await (await signed("/api/things/second/part")).text(), "ANY /api/{proxy+}");
  assert.is(await routeOf("/health"), "GET /health");
});

test("what no route matches is not found", async () => {
  for (const path of ["/", "/nowhere", "/api", "/api/", "/health/x"]) {
    const response = await fetch(`${origin}${path}`);
    assert.is(response.status, 404);
    assert.equal(await bodyOf(response), { message: "Not Found" });
  }
  assert.is((await fetch(`${origin}/health`, { method: "POST" })).status, 404);
});

test("the event is of the payload format 2.0, to the member", async () => {
  await fetch(`${origin}/open/a%20b/c?x=1&x=2&y=%C3%BC`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Many": "one", Cookie: "a=1; b=2", "User-Agent": "test/1" },
    body: '{"n":1}',
  });
  const event = last?.event;
  assert.is(event?.routeKey, "ANY /open/{proxy+}");
  assert.is(event?.rawPath, "/open/a b/c");
  assert.is(event?.rawQueryString, "x=1&x=2&y=%C3%BC");
  assert.equal(event?.queryStringParameters, { x: "1,2", y: "ü" });
  assert.equal(event?.pathParameters, { proxy: "a b/c" });
  assert.equal(event?.cookies, ["a=1", "b=2"]);
  assert.is(event?.headers.cookie, undefined);
  assert.is(event?.headers["x-many"], "one");
  assert.is(event?.body, '{"n":1}');
  assert.is(event?.isBase64Encoded, false);
  const context = event?.requestContext;
  assert.is(context?.accountId, ACCOUNT);
  assert.is(context?.apiId, "api1");
  assert.is(context?.stage, "$default");
  assert.is(context?.authorizer, undefined);
  assert.match(String(context?.time), /^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/);
  assert.equal(context?.http, {
    method: "POST",
    path: "/open/a b/c",
    protocol: "HTTP/1.1",
    sourceIp: "127.0.0.1",
    userAgent: "test/1",
  });
  assert.equal(last?.caller, {
    kind: "service",
    principal: "apigateway.amazonaws.com",
    sourceArn: `${executionArn}/$default/*/open/{proxy+}`,
  });
});

test("bytes and forms come in Base64, members without content are left out", async () => {
  await fetch(`${origin}/upload`, {
    method: "POST",
    headers: { "content-type": "application/pdf" },
    body: Buffer.from([0, 255, 1]),
  });
  assert.is(last?.event.isBase64Encoded, true);
  assert.equal(Buffer.from(last?.event.body ?? "", "base64"), Buffer.from([0, 255, 1]));
  await fetch(`${origin}/upload`, { method: "POST", body: new URLSearchParams({ a: "1" }) });
  assert.is(last?.event.isBase64Encoded, true);
  await fetch(`${origin}/health`);
  for (const member of ["body", "cookies", "queryStringParameters", "pathParameters"]) {
    assert.not.ok(member in (last?.event ?? {}), member);
  }
});

test("a response has status, headers, cookies and bytes", async () => {
  respond = () => ({
    statusCode: 201,
    headers: { "X-One": 1, "content-type": "image/png", "content-length": "999" },
    cookies: ["a=1; Path=/", "b=2"],
    body: Buffer.from([1, 2, 3]).toString("base64"),
    isBase64Encoded: true,
  });
  const response = await fetch(`${origin}/health`);
  assert.is(response.status, 201);
  assert.is(response.headers.get("x-one"), "1");
  assert.equal(response.headers.getSetCookie(), ["a=1; Path=/", "b=2"]);
  assert.equal(Buffer.from(await response.arrayBuffer()), Buffer.from([1, 2, 3]));
  assert.match(response.headers.get("apigw-requestid") ?? "", /=$/);
});

test("a result without a status is the body of a 200 in JSON", async () => {
  respond = () => ({ hello: "you" });
  const response = await fetch(`${origin}/health`);
  assert.is(response.headers.get("content-type"), "application/json");
  assert.equal(await bodyOf(response), { hello: "you" });
  respond = () => "text";
  assert.is(await (await fetch(`${origin}/health`)).text(), "text");
});

test("a malformed response and a function's error are an internal error", async () => {
  for (const result of [
    { statusCode: "ok" },
    { statusCode: 200, body: { not: "text" } },
    { statusCode: 200, headers: "x" },
  ]) {
    respond = () => result;
    const response = await fetch(`${origin}/health`);
    assert.is(response.status, 500);
    assert.equal(await bodyOf(response), { message: "Internal Server Error" });
  }
  const failing = createHttpApi({
    graph,
    identities,
    log: silent,
    functions: {
      invoke: async () => ({ ok: false, error: { errorType: "Error", errorMessage: "x" }, milliseconds: 1 }),
    },
  });
  const other = await failing.listen(0);
  assert.is((await fetch(`http://127.0.0.1:${other}/health`)).status, 500);
  await failing.close();
});

test("a function that takes longer than the integration waits is unavailable", async () => {
  respond = () => new Promise((resolve) => setTimeout(() => resolve({ statusCode: 200 }), 300));
  const response = await fetch(`${origin}/slow`);
  assert.is(response.status, 503);
  assert.equal(await bodyOf(response), { message: "Service Unavailable" });
});

test("a body of more than ten megabytes is too large, and so is an event of more than six", async () => {
  const large = await fetch(`${origin}/upload`, { method: "POST", body: Buffer.alloc(10 * 1024 * 1024 + 1) });
  assert.is(large.status, 413);
  assert.equal(await bodyOf(large), { message: "Request Entity Too Large" });
  assert.is(last, undefined);
  respond = () => {
    throw new AwsError("RequestTooLargeException", "too large", 413);
  };
  assert.is((await fetch(`${origin}/upload`, { method: "POST", body: Buffer.alloc(1000) })).status, 413);
});

test("a signed request says who calls", async () => {
  const response = await signed("/api/jobs");
  assert.is(response.status, 200);
  const iam = last?.event.requestContext.authorizer?.iam;
  assert.is(iam?.userArn, `arn:aws:iam::${ACCOUNT}:user/me`);
  assert.is(iam?.accountId, ACCOUNT);
  assert.is(iam?.accessKey, operator.accessKeyId);
  assert.is(iam?.cognitoIdentity, null);
  assert.match(String(iam?.userId), /^AIDA[A-Z2-7]{17}$/);
});

test("a wrong signature, one for another service, and a role without permission are forbidden", async () => {
  const role = identities.issue({ kind: "role", arn: `arn:aws:iam::${ACCOUNT}:role/r`, functionName: "r" });
  const responses = [
    await signed("/api/jobs", "s3"),
    await signed("/api/jobs", "execute-api", { ...operator, secretAccessKey: "wrong" }),
    await signed("/api/jobs", "execute-api", role),
    await fetch(`${origin}/api/jobs`, { headers: { authorization: "Bearer x" } }),
  ];
  for (const response of responses) {
    assert.is(response.status, 403);
    assert.equal(await bodyOf(response), { message: "Forbidden" });
  }
  assert.is(last, undefined);
});

test("nobody is the operator without a signature, on this machine either", async () => {
  assert.is((await fetch(`${origin}/api/jobs`)).status, 403);
  assert.is(last, undefined);
});

test("a preflight is answered by the gateway, for the origins that are allowed", async () => {
  const ask = (from: string) =>
    fetch(`${origin}/upload`, {
      method: "OPTIONS",
      headers: { origin: from, "access-control-request-method": "POST" },
    });
  const allowed = await ask("https://app.example");
  assert.is(allowed.status, 204);
  assert.is(allowed.headers.get("access-control-allow-origin"), "https://app.example");
  assert.is(allowed.headers.get("access-control-allow-methods"), "GET,POST");
  assert.is(allowed.headers.get("access-control-max-age"), "60");
  assert.is((await ask("https://evil.example")).headers.get("access-control-allow-origin"), null);
  const response = await fetch(`${origin}/health`, { headers: { origin: "https://app.example" } });
  assert.is(response.headers.get("access-control-allow-origin"), "https://app.example");
});

test("a stage lets no more requests pass than it says", () => {
  let now = 0;
  const settings = { defaultRouteSettings: { throttlingRateLimit: 10, throttlingBurstLimit: 2 } };
  const mayPass = throttleOf(resource("aws:apigatewayv2/stage:Stage", "s", settings), () => now);
  assert.equal([mayPass(), mayPass(), mayPass()], [true, true, false]);
  now = 100;
  assert.equal([mayPass(), mayPass()], [true, false]);
  now = 10_000;
  assert.equal([mayPass(), mayPass(), mayPass()], [true, true, false]);
});

test("more requests than the stage allows are told so", async () => {
  const [stage, ...rest] = [...graph.nodes].reverse();
  if (stage === undefined) throw new Error("no stage");
  const tight = {
    ...stage,
    outputs: { ...stage.outputs, defaultRouteSettings: { throttlingRateLimit: 0.001, throttlingBurstLimit: 1 } },
  };
  const throttled = createHttpApi({ graph: graphOf(...rest, tight), functions, identities, log: silent });
  const other = await throttled.listen(0);
  assert.is((await fetch(`http://127.0.0.1:${other}/health`)).status, 200);
  const response = await fetch(`http://127.0.0.1:${other}/health`);
  assert.is(response.status, 429);
  assert.equal(await bodyOf(response), { message: "Too Many Requests" });
  await throttled.close();
});

test("a port in use is reported with its number and its holder", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const taken = typeof address === "object" && address !== null ? address.port : 0;
  const second = createHttpApi({ graph, functions, identities, log: silent });
  try {
    await second.listen(taken);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, PortInUse);
    assert.is((error as PortInUse).port, taken);
    if (process.platform === "linux") assert.is((error as PortInUse).holder?.pid, process.pid);
  }
  await new Promise((resolve) => other.close(resolve));
});

test("what isn't emulated stops the start by name", () => {
  const [first, ...rest] = graph.nodes;
  if (first === undefined) throw new Error("no api");
  const make =
    (...extra: ResourceNode[]) =>
    () =>
      createHttpApi({ graph: graphOf(first, ...rest, ...extra), functions, identities, log: silent });
  const wrong = (routeKey: string, more: Record<string, unknown>) =>
    resource("aws:apigatewayv2/route:Route", "odd", { apiId: "api1", routeKey, target: "integrations/main", ...more });
  assert.throws(make(wrong("GET /x", { authorizationType: "CUSTOM" })), /odd.*CUSTOM/);
  assert.throws(make(wrong("GET /x", { authorizationType: "JWT", authorizerId: "none" })), /odd.*authorizer none/);
  assert.throws(make(wrong("nonsense", {})), /nonsense/);
  assert.throws(make(wrong("GET /x", { target: "integrations/none" })), /odd.*none/);
  assert.throws(() => createHttpApi({ graph: graphOf(), functions, identities, log: silent }), /no HTTP API/);
});

test.run();
