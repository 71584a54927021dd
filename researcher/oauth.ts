import type { IncomingMessage } from "node:http";
import type { OAuthProtectedResourceMetadata } from "@modelcontextprotocol/sdk/shared/auth.js";
import { createRemoteJWKSet } from "jose";
import { type Caller, verifierOf } from "../identity/bearer.ts";
import { scopes } from "./access.ts";

/** The issuer whose tokens open the service, beside keys. */
export interface OAuthSettings {
  /** The exact `iss` of its tokens. */
  readonly issuer: string;
  readonly jwksUri: string;
  /** What `aud`, or `client_id` where there is none, must be; our own address is good too. */
  readonly audience: readonly string[];
  readonly groupsClaim: string;
  /** What the issuer writes before our scopes, such as `careerassist/`. */
  readonly scopePrefix: string;
}

/** Where the metadata of RFC 9728 stands: before the path of the resource. */
export const METADATA = "/.well-known/oauth-protected-resource";

/** The address that the service is called by, as this request has it. */
export function originOf({ headers }: IncomingMessage, publicUrl: string | null): string {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const [proto = "http"] = [headers["x-forwarded-proto"] ?? []].flat();
  return `${proto.split(",", 1)[0]?.trim()}://${headers.host ?? "localhost"}`;
}

/** What clients read to find out where to sign in and what to ask for (RFC 9728, as the MCP specification wants it). */
export const metadataOf = (origin: string, { issuer, scopePrefix }: OAuthSettings): OAuthProtectedResourceMetadata => ({
  resource: `${origin}/mcp`,
  authorization_servers: [issuer],
  scopes_supported: scopes.map((scope) => scopePrefix + scope),
  bearer_methods_supported: ["header"],
  resource_name: "CareerAssist researcher",
});

/** A challenge (RFC 6750, section 3, with the metadata's address): what is wrong, and where to find out more. */
export function challenge(origin: string, said: Readonly<Record<string, string>> = {}): string {
  const parts = { ...said, resource_metadata: `${origin}${METADATA}/mcp` };
  return `Bearer ${Object.entries(parts)
    .map(([name, value]) => `${name}="${value}"`)
    .join(", ")}`;
}

/** Reads who calls from an `Authorization` header, for a service at this address. Throws BearerError. */
export type ReadBearer = (header: string, origin: string) => Promise<Caller>;

/** Verifies the issuer's tokens with its keys, which are fetched once and again when a token names one that isn't known. */
export function bearerReader({ issuer, jwksUri, audience, groupsClaim }: OAuthSettings): ReadBearer {
  const keys = createRemoteJWKSet(new URL(jwksUri));
  return (header, origin) =>
    verifierOf({ issuer, people: issuer, audience: [...audience, `${origin}/mcp`], groupsClaim }, keys)(header);
}
