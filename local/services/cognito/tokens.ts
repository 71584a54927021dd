import { createLocalJWKSet, errors, jwtVerify } from "jose";
import type { SigningKey } from "./provider.ts";
import type { User, Users } from "./users.ts";

/** The public half of a signing key. */
export const publicHalf = ({ kty, kid, n, e }: SigningKey) => ({ kty, kid, n, e, alg: "RS256", use: "sig" });

/**
 * What the pool publishes of itself: the fields of Cognito's own documents (the issuer and the pages live on different
 * hosts there, and here).
 */
export const discoveryOf = (issuer: string, loginUrl: string) => ({
  authorization_endpoint: `${loginUrl}/oauth2/authorize`,
  end_session_endpoint: `${loginUrl}/logout`,
  id_token_signing_alg_values_supported: ["RS256"],
  issuer,
  jwks_uri: `${issuer}/.well-known/jwks.json`,
  response_types_supported: ["code", "token"],
  revocation_endpoint: `${loginUrl}/oauth2/revoke`,
  scopes_supported: ["openid", "email", "phone", "profile"],
  subject_types_supported: ["public"],
  token_endpoint: `${loginUrl}/oauth2/token`,
  token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
  userinfo_endpoint: `${loginUrl}/oauth2/userInfo`,
});

/** The person whom an access token of this pool was made for; null if it is none, or not made for looking at a person. */
export function tokenReader(issuer: string, key: SigningKey, users: Users) {
  const keys = createLocalJWKSet({ keys: [publicHalf(key)] });
  return async (header: string | undefined): Promise<User | null> => {
    const token = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
    if (token === undefined) return null;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ["RS256"] });
      const mayLook = payload.token_use === "access" && String(payload.scope).split(" ").includes("openid");
      return mayLook && payload.sub !== undefined ? users.bySub(payload.sub) : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}
