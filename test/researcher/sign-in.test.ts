import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { OAuthProtectedResourceMetadataSchema } from "@modelcontextprotocol/sdk/shared/auth.js";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { needs } from "../../researcher/access.ts";
import { callMeter } from "../../researcher/calls.ts";
import { settingsFrom } from "../../researcher/settings.ts";
import { toolsFor } from "../../researcher/toolbox.ts";
import { serveSite } from "../fetching/support/site.ts";
import { startService } from "./support/service.ts";

const pair = await generateKeyPair("RS256");
const jwk = { ...(await exportJWK(pair.publicKey)), kid: "one", alg: "RS256" };
const issuer = await serveSite((_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ keys: [jwk] }));
});
const key = "a-key-for-all-tools-0123456789";
const stored: string[] = [];
const ports = {
  storeResearch: async ({ title }: { title: string }) => {
    stored.push(title);
    return { documentId: "d1", stored: true };
  },
};
const service = await startService(
  {
    RESEARCHER_API_KEYS: JSON.stringify([{ name: "all", key, tools: "*" }]),
    OIDC_ISSUER: issuer.origin,
    OIDC_JWKS_URI: `${issuer.origin}/keys`,
    OIDC_AUDIENCE: "assistants",
    OIDC_GROUPS_CLAIM: "cognito:groups",
    RESEARCHER_SCOPE_PREFIX: "careerassist/",
  },
  ports,
);

const now = Math.floor(Date.now() / 1_000);
const claims = (scope: string, more: JWTPayload = {}): JWTPayload => ({
  iss: issuer.origin,
  sub: "5a1f",
  client_id: "assistants",
  token_use: "access",
  iat: now,
  exp: now + 3_600,
  scope,
  ...more,
});
const signed = (payload: JWTPayload, by = pair.privateKey) =>
  new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid: "one" }).sign(by);

async function connected(headers: Record<string, string>): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(service.url, { requestInit: { headers } });
  await client.connect(transport as Parameters<Client["connect"]>[0]);
  return client;
}
const withToken = async (payload: JWTPayload) => connected({ authorization: `Bearer ${await signed(payload)}` });

const post = (headers: Record<string, string>, body: object = { jsonrpc: "2.0", id: 1, method: "ping" }) =>
  fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
    body: JSON.stringify(body),
  });
const finding = { topic: "pay", title: "Pay of welders", text: "It rose.", sources: ["https://example.org/pay"] };
const callOf = (name: string, args: object) => ({
  jsonrpc: "2.0",
  id: 1,
  method: "tools/call",
  params: { name, arguments: args },
});

test("every tool says which scope and role it asks for", () => {
  const all = { searchKnowledge: async () => [], ingestDocument: ports.storeResearch, ...ports };
  const names = toolsFor(settingsFrom({}), all).map(({ name }) => name);
  assert.equal(names.sort(), [...needs.keys()].sort());
});

test("without a token the answer says where to get one, and there it stands", async () => {
  const answer = await post({});
  assert.is(answer.status, 401);
  const said = answer.headers.get("www-authenticate") ?? "";
  const where = /^Bearer resource_metadata="([^"]+)"$/u.exec(said)?.[1] ?? "";
  assert.is(where, `${service.url.origin}/.well-known/oauth-protected-resource/mcp`);
  const metadata = OAuthProtectedResourceMetadataSchema.parse(await (await fetch(where)).json());
  assert.is(metadata.resource, service.url.href);
  assert.equal(metadata.authorization_servers, [issuer.origin]);
  assert.ok(metadata.scopes_supported?.includes("careerassist/knowledge.read"));
});

test("a token that has run out, is for somebody else, or was signed by somebody else is refused as invalid", async () => {
  const other = await generateKeyPair("RS256");
  const bad = [
    "nonsense",
    await signed(claims("careerassist/knowledge.read", { exp: now - 60 })),
    await signed(claims("careerassist/knowledge.read", { client_id: "web" })),
    await signed(claims("careerassist/knowledge.read", { aud: "https://elsewhere.example.com/mcp" })),
    await signed(claims("careerassist/knowledge.read", { iss: "https://issuer.example.com" })),
    await signed(claims("careerassist/knowledge.read", { token_use: "id" })),
    await signed(claims("careerassist/knowledge.read"), other.privateKey),
  ];
  for (const token of bad) {
    const answer = await post({ authorization: `Bearer ${token}` });
    assert.is(answer.status, 401, token);
    assert.match(answer.headers.get("www-authenticate") ?? "", /error="invalid_token".*resource_metadata="/u);
  }
});

test("a token opens the tools of its scope; one that is bound to this address, too", async () => {
  for (const more of [{}, { aud: service.url.href, client_id: "any" }]) {
    const client = await withToken(claims("openid careerassist/knowledge.read", more));
    const { structuredContent } = await client.callTool({ name: "get_ats_keywords", arguments: { text: "k8s" } });
    assert.match(JSON.stringify(structuredContent), "kubernetes");
    await client.close();
  }
});

test("a tool of another scope is shown, and a call of it says which scope to ask for", async () => {
  const token = await signed(claims("careerassist/knowledge.read"));
  const client = await connected({ authorization: `Bearer ${token}` });
  const names = (await client.listTools()).tools.map(({ name }) => name);
  assert.ok(names.includes("fetch_page") && names.includes("get_ats_keywords"));
  await client.close();
  const answer = await post(
    { authorization: `Bearer ${token}` },
    callOf("fetch_page", { url: "https://example.org/" }),
  );
  assert.is(answer.status, 403);
  const said = answer.headers.get("www-authenticate") ?? "";
  assert.match(said, /error="insufficient_scope", scope="careerassist\/web\.read"/u);
  assert.match(said, /resource_metadata="/u);
  assert.match(await answer.text(), "isn't for this tool");
});

test("what reaches everybody needs a role beside the scope", async () => {
  const scope = "careerassist/knowledge.write careerassist/web.read";
  const anybody = await withToken(claims(scope));
  const names = (await anybody.listTools()).tools.map(({ name }) => name);
  assert.not(names.includes("store_research") || names.includes("crawl_pages"));
  const refused = await anybody
    .callTool({ name: "store_research", arguments: finding })
    .catch((error: unknown) => error);
  assert.match(String(refused), /Your role may not call the tool/u);
  assert.equal(stored, []);
  await anybody.close();

  const keeper = await withToken(claims(scope, { "cognito:groups": ["data"] }));
  await keeper.callTool({ name: "store_research", arguments: finding });
  assert.equal(stored, ["Pay of welders"]);
  await keeper.close();
});

test("one person's calls within a minute are counted, and nobody else's with them", async () => {
  let now = 0;
  const isTooMany = callMeter(3, () => now);
  assert.equal(
    [isTooMany("a", 1), isTooMany("a", 2), isTooMany("a", 1), isTooMany("b", 3)],
    [false, false, true, false],
  );
  now = 60_000;
  assert.not(isTooMany("a", 3));

  const token = await signed(claims("careerassist/knowledge.read", { sub: "hasty" }));
  const statuses = new Set<number>();
  const calls = Array.from({ length: 80 }, () => callOf("get_ats_keywords", { text: "k8s" }));
  for (const batch of [calls.slice(0, 20), calls.slice(20)])
    statuses.add((await post({ authorization: `Bearer ${token}` }, batch)).status);
  assert.ok(statuses.has(429), [...statuses].join());
  assert.is((await post({ authorization: `Bearer ${token}` })).status, 200, "what calls no tool isn't counted");
});

test("a key opens what it is for, as it did", async () => {
  for (const headers of [{ "x-api-key": key }, { authorization: `Bearer ${key}` }]) {
    const client = await connected(headers);
    assert.is((await client.listTools()).tools.length, 8);
    await client.close();
  }
  assert.is((await post({ "x-api-key": `${key}x` })).status, 401);
});

test("an issuer without its keys stops the start by name; without an issuer there is nothing to sign in to", async () => {
  assert.throws(() => settingsFrom({ OIDC_ISSUER: issuer.origin }), /OIDC_JWKS_URI: is missing/u);
  const plain = await startService({});
  assert.is((await fetch(new URL("/.well-known/oauth-protected-resource", plain.url))).status, 404);
  await plain.close();
});

test.after(async () => {
  await service.close();
  await issuer.close();
});
test.run();
