import * as z from "zod";
import { ApiKey } from "./keys.ts";
import type { OAuthSettings } from "./oauth.ts";

const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  );

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** The interface to listen on. */
  HOST: z.string().default("127.0.0.1"),
  /** JSON: `[{"name": "research", "key": "…", "tools": "*"}]`, or a list of tools in place of the star. */
  RESEARCHER_API_KEYS: z
    .string()
    .default("[]")
    .transform((text, context) => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "is not JSON" });
        return z.NEVER;
      }
    })
    .pipe(z.array(ApiKey)),
  /** Names, without port, that the service is called by; requests for another name are refused. Empty: any name. */
  RESEARCHER_HOSTS: list,
  /** A page that says who we are, for people whose sites we visit. */
  RESEARCHER_CONTACT: z.url().default("https://careerassist.example/researcher"),
  /** Hosts with ports that may lie inside a network; for tests on loopback. */
  RESEARCHER_ALLOW: list,
  RESEARCHER_PAUSE_MS: z.coerce.number().min(0).default(1_000),
  RESEARCHER_PATIENCE_MS: z.coerce.number().min(0).default(15_000),
  /** The longest that one page of a crawl may take, its site's pause included. */
  RESEARCHER_PAGE_MS: z.coerce.number().min(1).default(30_000),
  /** The list of sources; the one that comes with the service if not given. */
  RESEARCHER_SOURCES: z.string().optional(),
  /** The address that the service is called by, where a proxy hides it; else what each request says. */
  RESEARCHER_URL: z.url().optional(),
  /** The issuer whose access tokens open tools, beside keys; none if not given. */
  OIDC_ISSUER: z.string().default(""),
  OIDC_JWKS_URI: z.string().default(""),
  OIDC_AUDIENCE: z.string().default(""),
  OIDC_GROUPS_CLAIM: z.string().default("groups"),
  /** What the issuer writes before our scopes. */
  RESEARCHER_SCOPE_PREFIX: z.string().default(""),
  /** Calls of tools that one person who has signed in may make in a minute; keys aren't counted. */
  RESEARCHER_CALLS_PER_MINUTE: z.coerce.number().int().min(1).default(30),
  RESEARCHER_CALL_MS: z.coerce.number().min(1).default(85_000),
});

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly keys: readonly ApiKey[];
  readonly hosts: readonly string[];
  readonly contact: string;
  readonly allow: readonly string[];
  readonly pause: number;
  readonly patience: number;
  readonly callTime: number;
  readonly pageTime: number;
  readonly sources: string | null;
  readonly publicUrl: string | null;
  readonly callsPerMinute: number;
  /** Null where keys alone open the service. */
  readonly oauth: OAuthSettings | null;
}

export const loopback = ["localhost", "127.0.0.1", "[::1]"] as const;

type Read = z.infer<typeof Variables>;

/** The issuer; null if none is named. Throws, naming what is missing beside it. */
function oauthFrom(read: Read): OAuthSettings | null {
  if (read.OIDC_ISSUER === "") return null;
  for (const name of ["OIDC_JWKS_URI", "OIDC_AUDIENCE"] as const)
    if (read[name] === "") throw new Error(`${name}: is missing beside OIDC_ISSUER`);
  return {
    issuer: read.OIDC_ISSUER,
    jwksUri: read.OIDC_JWKS_URI,
    audience: read.OIDC_AUDIENCE.split(" "),
    groupsClaim: read.OIDC_GROUPS_CLAIM,
    scopePrefix: read.RESEARCHER_SCOPE_PREFIX,
  };
}

/** Reads the settings. Throws with one sentence for each variable that is wrong; never with a key. */
export function settingsFrom(variables: Readonly<Record<string, string | undefined>>): Settings {
  const read = Variables.safeParse(variables);
  if (!read.success) {
    const said = read.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
    throw new Error(said.join("; "));
  }
  const { data } = read;
  const inside = data.HOST === "127.0.0.1" || data.HOST === "::1";
  const oauth = oauthFrom(data);
  if (!inside && data.RESEARCHER_API_KEYS.length === 0 && oauth === null)
    throw new Error("RESEARCHER_API_KEYS: needs a key where others than this machine can call");
  return {
    port: data.PORT,
    host: data.HOST,
    keys: data.RESEARCHER_API_KEYS,
    // A page in a browser on this machine could point a name of its own at the service: loopback goes by its own names.
    hosts: data.RESEARCHER_HOSTS.length === 0 && inside ? loopback : data.RESEARCHER_HOSTS,
    contact: data.RESEARCHER_CONTACT,
    allow: data.RESEARCHER_ALLOW,
    pause: data.RESEARCHER_PAUSE_MS,
    patience: data.RESEARCHER_PATIENCE_MS,
    callTime: data.RESEARCHER_CALL_MS,
    pageTime: data.RESEARCHER_PAGE_MS,
    sources: data.RESEARCHER_SOURCES || null,
    publicUrl: data.RESEARCHER_URL ?? null,
    callsPerMinute: data.RESEARCHER_CALLS_PER_MINUTE,
    oauth,
  };
}
