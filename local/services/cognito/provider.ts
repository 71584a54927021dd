import { randomBytes, randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import { type Account, type Configuration, type KoaContextWithOIDC, Provider } from "oidc-provider";
import * as z from "zod";
import type { Log } from "../../log.ts";
import type { Pool, PoolClient } from "./graph.ts";
import type { Items } from "./items.ts";
import { html, pageHeaders, pageOf } from "./pages/page.ts";
import { languageOf, textsIn } from "./pages/texts.ts";
import type { User, Users } from "./users.ts";

/** Stands for the pool where the provider asks which resource an access token is for; it is in no token. */
const RESOURCE = "urn:cognito:pool";

const HOUR = 3_600;
const DAY = 86_400;

const Jwk = z.looseObject({ kty: z.literal("RSA"), kid: z.string(), n: z.string(), e: z.string() });
export type SigningKey = z.infer<typeof Jwk>;

/** The pool's signing key, made at its first start. */
export async function signingKeyOf(items: Items): Promise<SigningKey> {
  const kept = await items.secret("signing key", async () => {
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    const jwk = await exportJWK(privateKey);
    return JSON.stringify({ ...jwk, kid: randomBytes(24).toString("base64url"), alg: "RS256", use: "sig" });
  });
  return Jwk.parse(JSON.parse(kept));
}

const groupsClaim = ({ groups }: User) => (groups.length === 0 ? {} : { "cognito:groups": groups });

/** What an id token says of a person, as Cognito's do. */
const accountOf = (user: User): Account => ({
  accountId: user.sub,
  claims: async () => ({
    sub: user.sub,
    token_use: "id",
    "cognito:username": user.sub,
    ...groupsClaim(user),
    email: user.email,
    email_verified: user.status === "CONFIRMED",
  }),
});

/** An audience that the library finds and the token doesn't say: Cognito's access tokens have none by themselves. */
const UNSAID = { toJSON: () => undefined };

/** The moment of the sign-in that a token comes from. */
const signedInAt = (ctx: KoaContextWithOIDC): number | undefined =>
  ctx.oidc.entities.AuthorizationCode?.authTime ?? ctx.oidc.entities.RefreshToken?.authTime;

const metadataOf = ({ id, callbackUrls, scopes }: PoolClient) => ({
  client_id: id,
  token_endpoint_auth_method: "none" as const,
  application_type: "web" as const,
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code" as const],
  redirect_uris: [...callbackUrls],
  scope: scopes.join(" "),
});

export interface ProviderOptions {
  readonly pool: Pool;
  readonly issuer: string;
  readonly users: Users;
  readonly items: Items;
  readonly log: Log;
}

/** The refresh token that the platform hands to the command line stays the same when it is used. */
export const STANDING = "standing";

/** The OpenID provider of a pool: a library that knows the protocol, set up so that its tokens look like Cognito's. */
export async function createProvider({ pool, issuer, users, items, log }: ProviderOptions): Promise<Provider> {
  const cookieKey = await items.secret("cookies", async () => randomBytes(32).toString("base64url"));
  const clientOf = (id: string): PoolClient | undefined => pool.clients.find((client) => client.id === id);
  const lifeOf =
    (token: keyof PoolClient["lives"]) =>
    (_ctx: unknown, _token: unknown, { clientId }: { readonly clientId: string }): number =>
      clientOf(clientId)?.lives[token] ?? HOUR;

  const configuration: Configuration = {
    adapter: items.adapterOf,
    clients: pool.clients.map(metadataOf),
    jwks: { keys: [await signingKeyOf(items)] },
    cookies: {
      keys: [cookieKey],
      names: { session: "cognito", interaction: "cognito_interaction", resume: "cognito_resume" },
    },
    routes: { authorization: "/oauth2/authorize", token: "/oauth2/token", revocation: "/oauth2/revoke", jwks: "/jwks" },
    scopes: [...new Set(["openid", "email", "profile", ...pool.clients.flatMap(({ scopes }) => scopes)])],
    claims: {
      openid: ["sub", "token_use", "cognito:username", "cognito:groups"],
      email: ["email", "email_verified"],
      profile: [],
    },
    conformIdTokenClaims: false,
    responseTypes: ["code"],
    extraParams: ["lang", "screen_hint"],
    pkce: { required: () => true },
    // Any page may ask for tokens, as on Cognito: a code is worth nothing without its verifier.
    clientBasedCORS: () => true,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, _resource, client) => ({
          scope: clientOf(client.clientId)?.scopes.join(" ") ?? "",
          accessTokenFormat: "jwt",
          accessTokenTTL: clientOf(client.clientId)?.lives.accessToken ?? HOUR,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    ttl: {
      Session: HOUR,
      Interaction: HOUR,
      AuthorizationCode: 300,
      AccessToken: lifeOf("accessToken"),
      IdToken: lifeOf("idToken"),
      RefreshToken: lifeOf("refreshToken"),
      Grant: 3_650 * DAY,
    },
    issueRefreshToken: () => true,
    rotateRefreshToken: (ctx) => {
      const token = ctx.oidc.entities.RefreshToken;
      const client = token && clientOf(String(token.clientId));
      return token?.acr !== STANDING && client !== undefined && client.rotationGrace !== null;
    },
    // Tokens outlive the session of the pages, as Cognito's.
    expiresWithSession: () => false,
    findAccount: (_ctx, sub) => {
      const user = users.bySub(sub);
      return user === null ? undefined : accountOf(user);
    },
    // Nobody is asked whether our own client may sign them in. Each sign-in is a grant of its own, to be revoked alone.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const asked = [ctx.oidc.params?.resource ?? []].flat().map(String);
      return await grantFor(ctx.oidc.provider, client.clientId, session.accountId, clientOf(client.clientId), asked);
    },
    interactions: { url: () => "/login" },
    formats: {
      customizers: {
        // https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html
        jwt: (ctx, token, parts) => {
          const user = users.bySub(String(parts.payload.sub));
          const { payload } = parts;
          parts.header = { typ: undefined };
          parts.payload = {
            ...payload,
            // A token is bound to the resource that was asked for; without one Cognito says no audience.
            aud: payload.aud === RESOURCE ? UNSAID : payload.aud,
            version: 2,
            token_use: "access",
            origin_jti: "grantId" in token ? token.grantId : undefined,
            event_id: randomUUID(),
            auth_time: signedInAt(ctx) ?? payload.iat,
            username: payload.sub,
            ...(user === null ? {} : groupsClaim(user)),
          };
        },
      },
    },
    renderError: (ctx, out) => {
      const language = languageOf(undefined, ctx.get("accept-language"));
      const t = textsIn(language);
      ctx.set(pageHeaders(language, []));
      ctx.body = pageOf(language, t.failed, html`<p>${out.error_description ?? out.error}</p>`);
    },
  };
  const provider = new Provider(issuer, configuration);
  provider.on("server_error", (_ctx, error) => log("error", "the user pool failed", { error: error.stack }));
  return provider;
}

/** `resources`: the addresses that tokens of this grant may be bound to, beside none. */
async function grantFor(
  provider: Provider,
  clientId: string,
  accountId: string,
  client: PoolClient | undefined,
  resources: readonly string[] = [],
) {
  const scopes = client?.scopes.join(" ") ?? "openid";
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope(scopes);
  for (const resource of [RESOURCE, ...resources]) grant.addResourceScope(resource, scopes);
  await grant.save();
  return grant;
}

/** A refresh token of this person that holds until it is revoked, for whoever may read it from a file. */
export async function standingToken(provider: Provider, client: PoolClient, sub: string): Promise<string> {
  const found = await provider.Client.find(client.id);
  if (!found) throw new Error(`the pool has no client ${client.id}`);
  const grant = await grantFor(provider, client.id, sub, client);
  const token = new provider.RefreshToken({
    accountId: sub,
    acr: STANDING,
    authTime: Math.floor(Date.now() / 1_000),
    client: found,
    expiresWithSession: false,
    grantId: grant.jti,
    gty: "authorization_code",
    resource: RESOURCE,
    scope: client.scopes.join(" "),
  });
  return await token.save();
}
