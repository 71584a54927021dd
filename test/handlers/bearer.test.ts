import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BearerError, type BearerProblem, verifierOf } from "../../identity/bearer.ts";

const bearer = suite("what a token must be to be believed");

const ISSUER = "https://issuer.example.com/pool";
const ours = await generateKeyPair("RS256");
const theirs = await generateKeyPair("RS256");
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: "ours", alg: "RS256" }] });
const verify = verifierOf(
  { issuer: ISSUER, people: "the pool", audience: ["web", "cli"], groupsClaim: "cognito:groups" },
  keys,
);

const now = Math.floor(Date.now() / 1_000);
const claims = {
  iss: ISSUER,
  sub: "5a1f",
  client_id: "web",
  token_use: "access",
  iat: now,
  exp: now + 3_600,
  "cognito:groups": ["data", "band"],
};
const without = (name: keyof typeof claims): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
const signed = (payload: JWTPayload, { kid = "ours", key = ours.privateKey } = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid }).sign(key);

const problemOf = async (header: string | undefined): Promise<BearerProblem | "none"> => {
  try {
    await verify(header);
    return "none";
  } catch (error) {
    assert.instance(error, BearerError);
    return error instanceof BearerError ? error.problem : "none";
  }
};

bearer("an access token says who calls", async () => {
  assert.equal(await verify(`Bearer ${await signed(claims)}`), {
    issuer: "the pool",
    externalId: "5a1f",
    groups: ["data", "band"],
    scopes: [],
    issuedAt: now,
    expiresAt: now + 3_600,
  });
});

bearer("an audience counts before a client", async () => {
  assert.is(await problemOf(`Bearer ${await signed({ ...claims, aud: "elsewhere" })}`), "invalid");
  assert.is(await problemOf(`bearer ${await signed({ ...claims, aud: ["cli", "x"], client_id: "x" })}`), "none");
});

const refused: readonly (readonly [string, BearerProblem, () => Promise<string | undefined> | string | undefined])[] = [
  ["no header", "missing", () => undefined],
  ["another scheme", "invalid", () => "Basic cm9iaW46c2VjcmV0"],
  ["no token at all", "invalid", () => "Bearer not-a-token"],
  ["another issuer", "invalid", async () => `Bearer ${await signed({ ...claims, iss: "https://other.example.com" })}`],
  ["another client", "invalid", async () => `Bearer ${await signed({ ...claims, client_id: "other" })}`],
  ["neither client nor audience", "invalid", async () => `Bearer ${await signed(without("client_id"))}`],
  ["an id token", "invalid", async () => `Bearer ${await signed({ ...claims, aud: "web", token_use: "id" })}`],
  ["a time that is over", "expired", async () => `Bearer ${await signed({ ...claims, exp: now - 60 })}`],
  ["a time that hasn't come", "invalid", async () => `Bearer ${await signed({ ...claims, nbf: now + 1_800 })}`],
  ["no end", "invalid", async () => `Bearer ${await signed(without("exp"))}`],
  ["nobody's name", "invalid", async () => `Bearer ${await signed(without("sub"))}`],
  ["a key of somebody else", "invalid", async () => `Bearer ${await signed(claims, { key: theirs.privateKey })}`],
  ["a key that nobody knows", "invalid", async () => `Bearer ${await signed(claims, { kid: "theirs" })}`],
  ["no signature", "invalid", () => `Bearer ${new UnsecuredJWT(claims).encode()}`],
  [
    "the public key used as a secret",
    "invalid",
    async () => {
      const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(ours.publicKey)));
      return `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "ours" }).sign(secret)}`;
    },
  ],
];

for (const [name, problem, header] of refused) {
  bearer(`refused: ${name}`, async () => assert.is(await problemOf(await header()), problem));
}

bearer("keys that can't be had are not the token's fault", async () => {
  const unreachable = verifierOf(
    { issuer: ISSUER, people: "the pool", audience: ["web"], groupsClaim: "groups" },
    async () => {
      throw new TypeError("fetch failed");
    },
  );
  try {
    await unreachable(`Bearer ${await signed(claims)}`);
    assert.unreachable();
  } catch (error) {
    assert.is(error instanceof BearerError && error.problem, "unavailable");
  }
});

bearer.run();
