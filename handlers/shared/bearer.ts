import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as z from "zod";

/** Who calls, as their access token says it. */
export interface Caller {
  /** The name under which the issuer's people are kept: `user_profiles.issuer`. */
  readonly issuer: string;
  /** The issuer's own id of the person (`sub`): `user_profiles.external_id`. */
  readonly externalId: string;
  readonly groups: readonly string[];
  readonly email?: string;
  /** When the token was made, and when it ends; seconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Why a token isn't believed: there is none, its time is over, or it is none of ours. */
export type BearerProblem = "missing" | "expired" | "invalid" | "unavailable";

/** The request carries no access token that can be believed. */
export class BearerError extends Error {
  readonly problem: BearerProblem;

  constructor(problem: BearerProblem, cause?: unknown) {
    super(`the access token is ${problem}`, { cause });
    this.problem = problem;
  }
}

/** Whose tokens are believed, and how what they say is read. */
export interface Issuer {
  /** The exact `iss` of its tokens. */
  readonly issuer: string;
  /** The name under which its people are kept; it outlives a change of the address. */
  readonly people: string;
  /** What `aud` must hold; `client_id` where a token has no `aud`, as the access tokens of Cognito. */
  readonly audience: readonly string[];
  /** The claim that lists the groups of a person. */
  readonly groupsClaim: string;
}

const Claims = z.looseObject({
  sub: z.string().min(1).max(200),
  iat: z.number(),
  exp: z.number(),
  client_id: z.string().optional(),
  token_use: z.string().optional(),
  email: z.string().max(320).optional(),
});

/** Issuers sign with RSA, as API Gateway's authorizers ask for. */
const ALGORITHMS = ["RS256", "RS384", "RS512"];

/** Clocks of different machines may differ by so much, seconds. */
const CLOCK_TOLERANCE = 5;

function groupsIn(claim: unknown): readonly string[] {
  if (typeof claim === "string") return claim.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(claim) ? claim.filter((group) => typeof group === "string") : [];
}

function callerOf(payload: JWTPayload, of: Issuer): Caller {
  const { sub, iat, exp, client_id, token_use, email } = Claims.parse(payload);
  // The rule of API Gateway's authorizers: `client_id` counts only where there is no `aud`.
  const meant = payload.aud === undefined ? [client_id] : [payload.aud].flat();
  if (!meant.some((audience) => audience !== undefined && of.audience.includes(audience))) {
    throw new BearerError("invalid");
  }
  // Cognito says of each token what it is for; one that names a person to an application opens no API.
  if (token_use !== undefined && token_use !== "access") throw new BearerError("invalid");
  return {
    issuer: of.people,
    externalId: sub,
    groups: groupsIn(payload[of.groupsClaim]),
    ...(email === undefined ? {} : { email }),
    issuedAt: iat,
    expiresAt: exp,
  };
}

/** The token of an `Authorization` header (RFC 6750, section 2.1). Throws BearerError. */
export function tokenIn(header: string | null | undefined): string {
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(header?.trim() ?? "") ?? [];
  if (token === undefined) throw new BearerError(header ? "invalid" : "missing");
  return token;
}

/**
 * Verifies tokens: signature, issuer, audience, times. Keys come from `keys`, which remembers them. The answer throws
 * BearerError, which says whether another token would help.
 */
export function verifierOf(of: Issuer, keys: JWTVerifyGetKey) {
  return async (header: string | null | undefined): Promise<Caller> => {
    const token = tokenIn(header);
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: of.issuer,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ["sub", "iat", "exp"],
      });
      return callerOf(payload, of);
    } catch (error) {
      throw problemOf(error);
    }
  };
}

function problemOf(error: unknown): BearerError {
  if (error instanceof BearerError) return error;
  if (error instanceof errors.JWTExpired) return new BearerError("expired", error);
  const isTheTokens = error instanceof z.ZodError || (error instanceof errors.JOSEError && !isOfTheKeys(error));
  return new BearerError(isTheTokens ? "invalid" : "unavailable", error);
}

/** Whether the issuer's keys could not be had: it is slow, down, or answers nonsense. */
const isOfTheKeys = (error: errors.JOSEError): boolean =>
  error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === "ERR_JOSE_GENERIC";

/** The issuer of this function, from its environment, which `infra/identity.ts` sets. Throws, naming what is missing. */
function issuerOf(environment: NodeJS.ProcessEnv): Issuer & { readonly keys: URL } {
  const setting = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`the environment variable ${name} is not set`);
    return value;
  };
  return {
    issuer: setting("OIDC_ISSUER"),
    people: setting("OIDC_PEOPLE"),
    audience: setting("OIDC_AUDIENCE").split(" "),
    groupsClaim: setting("OIDC_GROUPS_CLAIM"),
    keys: new URL(setting("OIDC_JWKS_URI")),
  };
}

let verifier: ReturnType<typeof verifierOf> | undefined;

/**
 * Who calls, by the `Authorization` header of a request, whoever has looked at it before. The issuer's keys are fetched
 * once a process, and again when a token names one that isn't known. Throws BearerError.
 */
export function verifyBearer(header: string | null | undefined): Promise<Caller> {
  if (verifier === undefined) {
    const { keys, ...of } = issuerOf(process.env);
    verifier = verifierOf(of, createRemoteJWKSet(keys));
  }
  return verifier(header);
}

/** What a person is told whose token isn't believed. */
export const sentences: Readonly<Record<BearerProblem, string>> = {
  missing: "Sign in, and send the access token in the Authorization header.",
  expired: "Your sign-in has run out; refresh it, or sign in again.",
  invalid: "The access token isn't one of ours; sign in again.",
  unavailable: "We can't check who you are at the moment; try again shortly.",
};
