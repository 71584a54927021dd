import { createRemoteJWKSet } from "jose";
import { type Caller, type Issuer, verifierOf } from "../../identity/bearer.ts";

export { BearerError, type BearerProblem, type Caller, sentences } from "../../identity/bearer.ts";

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
