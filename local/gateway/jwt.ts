import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import * as z from "zod";
import type { Graph } from "../graph.ts";
import { resourcesOf } from "../graph.ts";

/** What a JWT authorizer hands to the function, as `requestContext.authorizer.jwt`. */
export interface JwtAuthorizer {
  /** All values as text, lists as `[one two]`. */
  readonly claims: Readonly<Record<string, string>>;
  /** The scopes that the route asks for and the token has; null if the route asks for none. */
  readonly scopes: readonly string[] | null;
}

/** What an authorizer says: who calls, or why nobody may. */
export type JwtVerdict =
  | { readonly kind: "known"; readonly jwt: JwtAuthorizer }
  /** `challenge`: the header `WWW-Authenticate`. */
  | { readonly kind: "unauthorized" | "forbidden"; readonly challenge: string };

/** Judges an `Authorization` header for a route that asks for one of these scopes, or for none. */
export type JudgeJwt = (header: string | undefined, scopes: readonly string[]) => Promise<JwtVerdict>;

const Configuration = z.object({ issuer: z.string(), audiences: z.array(z.string()) });
const Discovery = z.looseObject({ issuer: z.string(), jwks_uri: z.string() });

/** HTTP APIs know signatures by RSA alone. */
const ALGORITHMS = ["RS256", "RS384", "RS512"];

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).join(" ")}]`;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
};

const invalid = (why: string): JwtVerdict => ({
  kind: "unauthorized",
  challenge: `Bearer scope="" error="invalid_token" error_description="${why}"`,
});

const scopesOf = ({ scope, scp }: JWTPayload): readonly string[] => {
  const said = scope ?? scp;
  return Array.isArray(said) ? said.map(String) : typeof said === "string" ? said.split(" ") : [];
};

/** `aud` must name an audience; `client_id` counts only where there is no `aud`. */
const isMeantFor = ({ aud, client_id }: JWTPayload, audiences: readonly string[]): boolean =>
  (aud === undefined ? [client_id] : [aud].flat()).some((each) => audiences.includes(String(each)));

function reasonOf(error: unknown): string | null {
  if (error instanceof errors.JWTExpired) return "the token has expired";
  if (error instanceof errors.JWTClaimValidationFailed) return `the token has an invalid ${error.claim}`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature does not match";
  if (error instanceof errors.JOSEError) return "unable to verify the token";
  // The issuer can't be reached; the gateway says no more of that than of a bad token.
  return error instanceof TypeError ? "OIDC discovery endpoint communication error" : null;
}

/** The keys of an issuer, found by its discovery document, once. */
function keysOf(issuer: string): () => Promise<ReturnType<typeof createRemoteJWKSet>> {
  let found: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null;
  const find = async () => {
    const answer = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
    const { jwks_uri } = Discovery.parse(await answer.json());
    return createRemoteJWKSet(new URL(jwks_uri));
  };
  return () => {
    found ??= find().catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}

/**
 * A JWT authorizer of an HTTP API: signature, issuer, audience, times, scopes
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html).
 */
export function createJwtAuthorizer({ issuer, audiences }: z.infer<typeof Configuration>): JudgeJwt {
  const keys = keysOf(issuer);
  return async (header, scopes) => {
    if (header === undefined || header === "") return { kind: "unauthorized", challenge: "Bearer" };
    const token = header.replace(/^bearer +/i, "");
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        issuer,
        algorithms: ALGORITHMS,
        requiredClaims: ["exp"],
      });
      if (!isMeantFor(payload, audiences)) return invalid("the token has an invalid audience");
      if (payload.iat !== undefined && payload.iat > Date.now() / 1_000 + 1)
        return invalid("the token is of the future");
      const held = scopesOf(payload).filter((scope) => scopes.includes(scope));
      if (scopes.length > 0 && held.length === 0) {
        const challenge = `Bearer scope="${scopes.join(" ")}" error="insufficient_scope" error_description="the token lacks a scope"`;
        return { kind: "forbidden", challenge };
      }
      const claims = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, textOf(value)]));
      return { kind: "known", jwt: { claims, scopes: scopes.length === 0 ? null : held } };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      return invalid(reason);
    }
  };
}

/** The JWT authorizers of an API, by id. */
export function jwtAuthorizersOf(graph: Graph, apiId: string): ReadonlyMap<string, JudgeJwt> {
  const nodes = resourcesOf(graph, "aws:apigatewayv2/authorizer:Authorizer").filter(
    ({ outputs }) => outputs.apiId === apiId,
  );
  return new Map(
    nodes.map(({ id, outputs }) => [id, createJwtAuthorizer(Configuration.parse(outputs.jwtConfiguration))]),
  );
}
