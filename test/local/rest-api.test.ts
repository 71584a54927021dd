import { Sha256 } from "@aws-crypto/sha256-js";
import { HttpRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDoor } from "../../local/gateway/door.ts";
import { createRestApis } from "../../local/gateway/rest-api.ts";
import type { Graph } from "../../local/graph.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import { type Credentials, createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import type { Caller, Functions } from "../../local/service.ts";
import { openStore, type Store } from "../../local/store.ts";
import { ACCOUNT, graphOf, operator, REGION, resource } from "./support/platform.ts";

const functionArn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:ingest`;
const executionArn = `arn:aws:execute-api:${REGION}:${ACCOUNT}:api1`;
const restApi = "api1";
const KEY = "a-key-of-twenty-letters";

const path = (id: string, parentId: string, pathPart: string) =>
  resource("aws:apigateway/resource:Resource", id, { restApi, parentId, pathPart });
const method = (resourceId: string, httpMethod: string, more: object = {}) => [
  resource("aws:apigateway/method:Method", `${resourceId}-${httpMethod}`, {
    restApi,
    resourceId,
    httpMethod,
    authorization: "NONE",
    apiKeyRequired: false,
    ...more,
  }),
  resource("aws:apigateway/integration:Integration", `${resourceId}-${httpMethod}`, {
    restApi,
    resourceId,
    httpMethod,
    type: "AWS_PROXY",
    integrationHttpMethod: "POST",
    uri: `arn:aws:apigateway:${REGION}:lambda:path/2015-03-31/functions/${functionArn}/invocations`,
    timeoutMilliseconds: 60,
  }),
];
const plan = (id: string, more: object = {}) => [
  resource("aws:apigateway/usagePlan:UsagePlan", id, { apiStages: [{ apiId: restApi, stage: "prod" }], ...more }),
  resource("aws:apigateway/usagePlanKey:UsagePlanKey", id, { keyId: "key", keyType: "API_KEY", usagePlanId: id }),
];
const key = (id: string, value: string, enabled = true) =>
  resource("aws:apigateway/apiKey:ApiKey", id, { value, enabled });

const api = [
  resource("aws:apigateway/restApi:RestApi", restApi, {}, { executionArn, rootResourceId: "root" }),
  path("ingest", "root", "ingest"),
  path("documents", "root", "documents"),
  path("document", "documents", "{id}"),
  ...method("ingest", "POST", { apiKeyRequired: true }),
  ...method("document", "GET"),
  ...method("documents", "ANY", { authorization: "AWS_IAM" }),
  resource("aws:apigateway/stage:Stage", "prod", { restApi, deployment: "d", stageName: "prod" }),
  key("key", KEY),
  key("off", "another-key-that-is-off", false),
  key("planless", "a-key-without-any-plan"),
];

interface RestEvent {
  readonly resource: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestContext: {
    readonly identity: Readonly<Record<string, unknown>>;
    readonly authorizer?: unknown;
    readonly path: string;
  };
}

interface Running extends AsyncDisposable {
  readonly url: string;
  readonly credentials: Credentials;
  readonly seen: { event: RestEvent; caller: Caller }[];
  call(path: string, init?: RequestInit): Promise<{ status: number; body: unknown; type: string | null }>;
}

async function running(
  graph: Graph,
  respond: (event: RestEvent) => unknown = () => ({ statusCode: 202, body: "{}" }),
  options: { readonly store?: Store; readonly clock?: () => number } = {},
): Promise<Running> {
  const seen: Running["seen"] = [];
  const functions: Functions = {
    async invoke(_arn, payload, caller) {
      const event = payload as RestEvent;
      seen.push({ event, caller });
      return { ok: true, payload: await respond(event), milliseconds: 1 };
    },
  };
  const identities = createIdentities();
  const credentials = identities.issue(operator);
  const { store = openStore(":memory:"), clock = Date.now } = options;
  const authorizer = createAuthorizer(graph);
  const answer = createRestApis({ graph, functions, identities, authorizer, store, log: silent, clock });
  if (!answer) throw new Error("the graph has no REST API");
  const door = createDoor(answer, silent);
  const url = `http://127.0.0.1:${await door.listen(0)}/rest-api/${restApi}`;
  return {
    url,
    seen,
    credentials,
    async call(to, init) {
      const response = await fetch(`${url}${to}`, init);
      const text = await response.text();
      const type = response.headers.get("x-amzn-errortype");
      return { status: response.status, body: text === "" ? "" : JSON.parse(text), type };
    },
    [Symbol.asyncDispose]: () => door.close(100),
  };
}

const ingest = (value: string | null): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...(value === null ? {} : { "X-Api-Key": value }) },
  body: '{"url":"https://example.org/"}',
});

const message = (status: number, text: string, type: string) => ({ status, body: { message: text }, type });
const forbidden = message(403, "Forbidden", "ForbiddenException");

test("a request becomes the event of a proxy integration", async () => {
  await using gateway = await running(graphOf(...api, ...plan("plan")));
  const answer = await gateway.call("/prod/ingest?a=1&a=2&b=%C3%A9", ingest(KEY));
  assert.is(answer.status, 202);
  const [{ event, caller } = {}] = gateway.seen;
  assert.equal(caller, {
    kind: "service",
    principal: "apigateway.amazonaws.com",
    sourceArn: `${executionArn}/prod/POST/ingest`,
  });
  const { headers, requestContext, ...rest } = event ?? ({} as RestEvent);
  const { multiValueHeaders, ...others } = rest as typeof rest & { multiValueHeaders: Record<string, string[]> };
  assert.equal(others, {
    resource: "/ingest",
    path: "/ingest",
    httpMethod: "POST",
    queryStringParameters: { a: "2", b: "é" },
    multiValueQueryStringParameters: { a: ["1", "2"], b: ["é"] },
    pathParameters: null,
    stageVariables: null,
    body: '{"url":"https://example.org/"}',
    isBase64Encoded: false,
  });
  assert.is(headers["Content-Type"] ?? headers["content-type"], "application/json");
  assert.ok(headers["X-Forwarded-For"] && multiValueHeaders["X-Forwarded-For"]);
  assert.is(requestContext.path, "/prod/ingest");
  assert.equal([requestContext.identity.apiKey, requestContext.identity.apiKeyId], [KEY, "key"]);
});

test("path variables are told, and what no method answers is refused as AWS refuses it", async () => {
  await using gateway = await running(graphOf(...api));
  await gateway.call("/prod/documents/a%20b");
  const {
    resource: found,
    path: asked,
    pathParameters,
  } = (gateway.seen[0]?.event ?? {}) as RestEvent & {
    pathParameters: unknown;
  };
  assert.equal([found, asked, pathParameters], ["/documents/{id}", "/documents/a b", { id: "a b" }]);
  const missing = message(403, "Missing Authentication Token", "MissingAuthenticationTokenException");
  assert.equal(await gateway.call("/prod/none"), missing);
  assert.equal(await gateway.call("/prod/documents/a", { method: "POST" }), missing);
  assert.equal(await gateway.call("/dev/documents/a"), forbidden);
});

test("a method that needs a key opens to enabled keys of a plan for its stage, and to no other", async () => {
  await using gateway = await running(graphOf(...api, ...plan("plan")));
  for (const value of [null, "", "wrong", "another-key-that-is-off", "a-key-without-any-plan"]) {
    assert.equal(await gateway.call("/prod/ingest", ingest(value)), forbidden, `${value}`);
  }
  assert.is((await gateway.call("/prod/ingest", ingest(KEY))).status, 202);
  assert.is(gateway.seen.length, 1);
  const elsewhere = plan("plan", { apiStages: [{ apiId: restApi, stage: "other" }] });
  await using other = await running(graphOf(...api, ...elsewhere));
  assert.equal(await other.call("/prod/ingest", ingest(KEY)), forbidden);
});

test("a plan's throttle lets a burst through and then so many a second", async () => {
  let now = 0;
  const throttleSettings = { burstLimit: 2, rateLimit: 1 };
  const graph = graphOf(...api, ...plan("plan", { throttleSettings }));
  await using gateway = await running(graph, undefined, { clock: () => now });
  const statuses = async (count: number) => {
    const found: number[] = [];
    for (let n = 0; n < count; n += 1) found.push((await gateway.call("/prod/ingest", ingest(KEY))).status);
    return found;
  };
  assert.equal(await statuses(3), [202, 202, 429]);
  now = 1_000;
  assert.equal(await statuses(2), [202, 429]);
});

test("a plan's quota holds for its period, over a restart too", async () => {
  let now = Date.parse("2026-03-31T12:00:00Z");
  const store = openStore(":memory:");
  const graph = graphOf(...api, ...plan("plan", { quotaSettings: { limit: 2, period: "MONTH" } }));
  const call = async () => {
    await using gateway = await running(graph, undefined, { store, clock: () => now });
    return await gateway.call("/prod/ingest", ingest(KEY));
  };
  assert.equal([(await call()).status, (await call()).status], [202, 202]);
  assert.equal(await call(), message(429, "Limit Exceeded", "LimitExceededException"));
  now = Date.parse("2026-04-01T00:00:00Z");
  assert.is((await call()).status, 202);
  store.close();
});

test("what a function answers wrongly or too late is the gateway's 502 or 504", async () => {
  const broken = message(502, "Internal server error", "InternalServerErrorException");
  for (const result of ["text", { body: "no status" }, { statusCode: 200, body: { a: 1 } }, null]) {
    await using gateway = await running(graphOf(...api), () => result);
    assert.equal(await gateway.call("/prod/documents/a"), broken, JSON.stringify(result));
  }
  await using slow = await running(graphOf(...api), () => new Promise(() => undefined));
  const late = message(504, "Endpoint request timed out", "InternalServerErrorException");
  assert.equal(await slow.call("/prod/documents/a"), late);
});

test("a method that asks for AWS_IAM takes who signs, and nobody else, on this machine either", async () => {
  await using gateway = await running(graphOf(...api));
  assert.equal(await gateway.call("/prod/documents"), forbidden);
  const { hostname, port, host, pathname } = new URL(`${gateway.url}/prod/documents`);
  const { accessKeyId, secretAccessKey } = gateway.credentials;
  const signer = new SignatureV4({
    service: "execute-api",
    region: REGION,
    sha256: Sha256,
    credentials: { accessKeyId, secretAccessKey },
  });
  const { headers } = await signer.sign(
    new HttpRequest({
      method: "GET",
      protocol: "http:",
      hostname,
      port: Number(port),
      path: pathname,
      headers: { host },
    }),
  );
  assert.is((await gateway.call("/prod/documents", { headers })).status, 202);
  assert.is(gateway.seen[0]?.event.requestContext.identity.userArn, `arn:aws:iam::${ACCOUNT}:user/operator`);
});

test("a method without a function and a resource without a parent stop the start by name", async () => {
  const [lonely] = method("ingest", "PUT");
  const start = (...nodes: typeof api) => running(graphOf(...api, ...nodes));
  for (const [nodes, expected] of [
    [[lonely ?? key("", "")], "ingest-PUT: no function is integrated with this method"],
    [[path("lost", "nowhere", "x")], "lost: its parent is no resource of api1"],
  ] as const) {
    try {
      await using _ = await start(...nodes);
      assert.unreachable("it started");
    } catch (error) {
      assert.is((error as Error).message, expected);
    }
  }
});

test("an authorizer's function says who may call and what counts them, and its word holds for a while", async () => {
  let now = 0;
  const asks = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:asks`;
  const guarded = [
    resource(
      "aws:apigateway/restApi:RestApi",
      restApi,
      { apiKeySource: "AUTHORIZER" },
      { executionArn, rootResourceId: "root" },
    ),
    resource("aws:apigateway/authorizer:Authorizer", "judge", {
      restApi,
      type: "REQUEST",
      authorizerUri: `arn:aws:apigateway:${REGION}:lambda:path/2015-03-31/functions/${asks}/invocations`,
      identitySource: "method.request.header.x-api-key",
      authorizerResultTtlInSeconds: 60,
    }),
    path("ingest", "root", "ingest"),
    ...method("ingest", "POST", { apiKeyRequired: true, authorization: "CUSTOM", authorizerId: "judge" }),
    resource("aws:apigateway/stage:Stage", "prod", { restApi, deployment: "d", stageName: "prod" }),
    key("key", KEY),
    ...plan("plan", { throttleSettings: { burstLimit: 2, rateLimit: 1 } }),
  ];
  const policyFor = (Effect: string) => ({
    Version: "2012-10-17",
    Statement: [{ Effect, Action: "execute-api:Invoke", Resource: `${executionArn}/prod/*` }],
  });
  const words: Record<string, unknown> = {
    good: { principalId: "partner", policyDocument: policyFor("Allow"), usageIdentifierKey: KEY },
    bad: { principalId: "nobody", policyDocument: policyFor("Deny") },
    uncounted: { principalId: "partner", policyDocument: policyFor("Allow") },
    odd: { principalId: "partner", policyDocument: { Statement: "x" } },
    failing: null,
  };
  const respond = (event: RestEvent & { type?: string; body?: unknown }) => {
    if (event.type !== "REQUEST") return { statusCode: 202, body: "{}" };
    assert.is(event.body, undefined, "it isn't shown the body");
    return words[event.headers["X-Api-Key"] ?? event.headers["x-api-key"] ?? ""];
  };
  await using gateway = await running(graphOf(...guarded), respond, { clock: () => now });
  const call = (value: string | null) => gateway.call("/prod/ingest", ingest(value));
  assert.equal(await call(null), message(401, "Unauthorized", "UnauthorizedException"));
  assert.is(gateway.seen.length, 0, "without the header nobody is asked");
  assert.equal(
    await call("bad"),
    message(403, "User is not authorized to access this resource", "AccessDeniedException"),
  );
  assert.equal(await call(KEY), message(500, "Internal server error", "AuthorizerConfigurationException"));
  assert.is((await call("odd")).status, 500);
  assert.equal(await call("uncounted"), forbidden);
  assert.is((await call("good")).status, 202);
  const [asked, answered] = gateway.seen.slice(-2);
  assert.is(asked?.caller.kind === "service" && asked.caller.sourceArn, `${executionArn}/authorizers/judge`);
  const context = answered?.event.requestContext;
  assert.equal([context?.identity.apiKey, context?.authorizer], [KEY, { principalId: "partner" }]);
  const before = gateway.seen.length;
  assert.equal(
    [(await call("good")).status, (await call("good")).status],
    [202, 429],
    "the plan counts by the counter",
  );
  assert.is(gateway.seen.length, before + 1, "and nobody was asked again");
  now = 61_000;
  assert.is((await call("good")).status, 202);
  assert.is(gateway.seen.length, before + 3, "until its word had run out");
});

test("two APIs stand side by side, each below its own id, and neither answers for the other", async () => {
  const second = { executionArn: "arn:aws:execute-api:us-east-1:000000000000:api2", rootResourceId: "root2" };
  const [ask, integration] = method("ping", "GET");
  assert.ok(ask && integration);
  const ofSecond = (node: typeof ask) => ({ ...node, outputs: { ...node.outputs, restApi: "api2" } });
  await using gateway = await running(
    graphOf(
      ...api,
      resource("aws:apigateway/restApi:RestApi", "api2", {}, second),
      ofSecond(path("ping", "root2", "ping")),
      ofSecond(ask),
      ofSecond(integration),
      ofSecond(resource("aws:apigateway/stage:Stage", "prod2", { restApi, deployment: "d", stageName: "prod" })),
    ),
  );
  const statusAt = async (target: string) => (await fetch(gateway.url.replace(restApi, target))).status;
  assert.is(await statusAt("api2/prod/ping"), 202);
  assert.is(await statusAt("api1/prod/ping"), 403);
  assert.is(await statusAt("api2/prod/documents/a"), 403);
  assert.is(await statusAt("api3/prod/ping"), 403);
});

test.run();
