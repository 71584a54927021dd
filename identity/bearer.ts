import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as z from "zod";

/** Who calls, as their access token says it. */
export interface Caller {
  /** The name under which the issuer's people are kept: `user_profiles.issuer`. */
  readonly issuer: string;
  /** The issuer's own id of the person (`sub`): `user_profiles.external_id`. */
  readonly externalId: string;
  readonly groups: readonly string[];
  /** What the token is for; empty where it doesn't say. */
  readonly scopes: readonly string[];
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
  /** RFC 9068, section 2.2.3; some issuers write `scp`. */
  scope: z.union([z.string(), z.array(z.string())]).optional(),
  scp: z.union([z.string(), z.array(z.string())]).optional(),
});

/** Issuers sign with RSA, as API Gateway's authorizers ask for. */
const ALGORITHMS = ["RS256", "RS384", "RS512"];

/** Clocks of different machines may differ by so much, seconds. */
const CLOCK_TOLERANCE = 5;

/** The texts of a claim that is a list, or a text with blanks or commas. */
function textsIn(claim: unknown): readonly string[] {
  if (typeof claim === "string") return claim.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(claim) ? claim.filter((text) => typeof text === "string") : [];
}

function callerOf(payload: JWTPayload, of: Issuer): Caller {
  const { sub, iat, exp, client_id, token_use, email, scope, scp } = Claims.parse(payload);
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
    groups: textsIn(payload[of.groupsClaim]),
    scopes: textsIn(scope ?? scp),
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

/** What a person is told whose token isn't believed. */
export const sentences: Readonly<Record<BearerProblem, string>> = {
  missing: "Sign in, and send the access token in the Authorization header.",
  expired: "Your sign-in has run out; refresh it, or sign in again.",
  invalid: "The access token isn't one of ours; sign in again.",
  unavailable: "We can't check who you are at the moment; try again shortly.",
};
