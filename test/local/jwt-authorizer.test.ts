import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createHttpApi } from "../../local/gateway/http-api.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import type { Functions } from "../../local/service.ts";
import { ACCOUNT, graphOf, REGION, resource } from "./support/platform.ts";

/** What API Gateway documents of JWT authorizers, on the wire. */
const authorizer = suite("a JWT authorizer of an HTTP API");

const ours = await generateKeyPair("RS256");
const theirs = await generateKeyPair("RS256");
const curve = await generateKeyPair("ES256");
const functionArn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;
let issuer = "";
let origin = "";
let server: Server;
let door: ReturnType<typeof createHttpApi>;
let seen: unknown = null;

const functions: Functions = {
  async invoke(_arn, payload) {
    const { requestContext } = payload as { requestContext: { authorizer?: unknown } };
    seen = requestContext.authorizer ?? null;
    return { ok: true, payload: { statusCode: 200, body: "in" }, milliseconds: 1 };
  },
};

const route = (routeKey: string, more: Record<string, unknown>) =>
  resource("aws:apigatewayv2/route:Route", routeKey, { apiId: "api1", routeKey, target: "integrations/main", ...more });

authorizer.before(async () => {
  const keys = [
    { ...(await exportJWK(ours.publicKey)), kid: "ours", alg: "RS256" },
    { ...(await exportJWK(curve.publicKey)), kid: "curve", alg: "ES256" },
  ];
  server = createServer((request, response) => {
    const found =
      request.url === "/.well-known/openid-configuration" ? { issuer, jwks_uri: `${issuer}/keys` } : { keys };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwt = { authorizationType: "JWT", authorizerId: "tokens" };
  const graph = graphOf(
    resource(
      "aws:apigatewayv2/api:Api",
      "api1",
      { protocolType: "HTTP" },
      { executionArn: `arn:aws:execute-api:${REGION}:${ACCOUNT}:api1` },
    ),
    resource("aws:apigatewayv2/integration:Integration", "main", {
      apiId: "api1",
      integrationType: "AWS_PROXY",
      integrationUri: `arn:aws:apigateway:${REGION}:lambda:path/2015-03-31/functions/${functionArn}/invocations`,
      payloadFormatVersion: "2.0",
    }),
    resource("aws:apigatewayv2/authorizer:Authorizer", "tokens", {
      apiId: "api1",
      jwtConfiguration: { issuer, audiences: ["web"] },
    }),
    route("GET /closed", jwt),
    route("GET /scoped", { ...jwt, authorizationScopes: ["read", "write"] }),
    route("GET /open", {}),
    resource("aws:apigatewayv2/stage:Stage", "main", { apiId: "api1", name: "$default" }),
  );
  door = createHttpApi({ graph, functions, identities: createIdentities(), log: silent });
  origin = `http://127.0.0.1:${await door.listen(0)}`;
});
authorizer.after(async () => {
  await door.close(100);
  server.close();
});
authorizer.before.each(() => {
  seen = null;
});

const now = () => Math.floor(Date.now() / 1_000);
const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  sub: "5a1f",
  client_id: "web",
  scope: "openid read",
  iat: now(),
  exp: now() + 3_600,
  "cognito:groups": ["data", "operator"],
  email_verified: true,
  ...more,
});
const signed = (payload: JWTPayload, { alg = "RS256", kid = "ours", key = ours.privateKey } = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(key);
const call = (path: string, authorization?: string): Promise<Response> =>
  fetch(`${origin}${path}`, authorization === undefined ? {} : { headers: { authorization } });

authorizer("a good token reaches the function with its claims as text", async () => {
  const payload = claims();
  const answer = await call("/closed", `Bearer ${await signed(payload)}`);
  assert.is(answer.status, 200);
  const expected = { ...payload, "cognito:groups": "[data operator]" };
  const texts = Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, String(value)]));
  assert.equal(seen, { jwt: { claims: texts, scopes: null } });
  assert.is((await call("/closed", await signed(payload))).status, 200, "the word Bearer may be left out");
  assert.is((await call("/open")).status, 200);
  assert.is(seen, null);
});

authorizer("a token without `aud` is held against its client, one with `aud` against that alone", async () => {
  assert.is(
    (await call("/closed", `Bearer ${await signed(claims({ aud: ["x", "web"], client_id: "x" }))}`)).status,
    200,
  );
  assert.is((await call("/closed", `Bearer ${await signed(claims({ aud: "x" }))}`)).status, 401);
});

authorizer("a route's scopes: one of them is enough, none is forbidden", async () => {
  assert.is((await call("/scoped", `Bearer ${await signed(claims())}`)).status, 200);
  assert.equal((seen as { jwt: { scopes: unknown } }).jwt.scopes, ["read"]);
  const lacking = await call("/scoped", `Bearer ${await signed(claims({ scope: "openid" }))}`);
  assert.is(lacking.status, 403);
  assert.match(lacking.headers.get("www-authenticate") ?? "", "insufficient_scope");
});

authorizer("everything else is nobody: 401 in the gateway's own words, and the function isn't called", async () => {
  const { exp: _, ...endless } = claims();
  const bad: Readonly<Record<string, string | undefined>> = {
    "no header": undefined,
    "no token": "Bearer nonsense",
    "another issuer": await signed(claims({ iss: "https://other.example.com" })),
    "another client": await signed(claims({ client_id: "other" })),
    over: await signed(claims({ exp: now() - 1 })),
    "not yet": await signed(claims({ nbf: now() + 600 })),
    "of the future": await signed(claims({ iat: now() + 600 })),
    "without an end": await signed(endless),
    "another key": await signed(claims(), { key: theirs.privateKey }),
    "an unknown key": await signed(claims(), { kid: "unknown" }),
    "a curve": await signed(claims(), { alg: "ES256", kid: "curve", key: curve.privateKey }),
    unsigned: new UnsecuredJWT(claims()).encode(),
  };
  for (const [what, token] of Object.entries(bad)) {
    const answer = await call("/closed", token);
    assert.is(answer.status, 401, what);
    assert.equal(await answer.json(), { message: "Unauthorized" }, what);
    assert.match(answer.headers.get("www-authenticate") ?? "", /^Bearer/, what);
  }
  assert.is(seen, null);
});

authorizer.run();
