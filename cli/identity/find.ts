import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import { localSignIn } from "../../local/home.ts";
import { CliError } from "../errors.ts";
import { runningPlatform } from "../platform.ts";
import { homePath } from "../settings.ts";
import { SignIn } from "./session.ts";

/** A system that one can sign in to. */
export interface Place {
  /** Its API; null for the platform of this machine, whose address changes. */
  readonly apiUrl: string | null;
  readonly signIn: SignIn;
}

export interface PlaceOptions {
  readonly outputs?: string;
  readonly url?: string;
}

const Discovery = z.looseObject({
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.url().optional(),
});
const Outputs = z.looseObject({ apiUrl: z.url(), signIn: SignIn });
const SiteConfig = z.looseObject({
  issuer: z.url(),
  clientId: z.string(),
  scope: z.string().default("openid email profile"),
  apiUrl: z.url().optional(),
});

async function readJson<T>(url: string, schema: z.ZodType<T>): Promise<T> {
  try {
    const answer = await fetch(url);
    return schema.parse(await answer.json());
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new CliError(`${url} doesn't say where to sign in; look at the address and try again`);
  }
}

/** Where an issuer has its endpoints, as it says itself (OpenID Connect Discovery 1.0). */
async function discovered(issuer: string, clientId: string, scope: string): Promise<SignIn> {
  const found = await readJson(`${issuer}/.well-known/openid-configuration`, Discovery);
  return {
    issuer,
    clientId,
    scope,
    authorizeEndpoint: found.authorization_endpoint,
    tokenEndpoint: found.token_endpoint,
    revocationEndpoint: found.revocation_endpoint ?? "",
  };
}

function ofFile(path: string): Place {
  if (!existsSync(path)) throw new CliError(`--outputs ${path}: there is no such file.`, 2);
  try {
    const { apiUrl, signIn } = Outputs.parse(JSON.parse(readFileSync(path, "utf8")));
    return { apiUrl, signIn };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new CliError(`--outputs ${path}: write it with \`pulumi stack output --json\`.`, 2);
  }
}

async function ofSite(url: string): Promise<Place> {
  if (!URL.canParse(url)) throw new CliError(`--url ${url}: this is no address.`, 2);
  const { issuer, clientId, scope, apiUrl } = await readJson(new URL("/config.json", url).href, SiteConfig);
  return { apiUrl: apiUrl ?? new URL(url).origin, signIn: await discovered(issuer, clientId, scope) };
}

/** The system that is meant: by the outputs of its stack, by its site, or the platform that runs on this machine. */
export async function findPlace({ outputs, url }: PlaceOptions): Promise<Place> {
  if (outputs !== undefined) return ofFile(outputs);
  if (url !== undefined) return await ofSite(url);
  const way = (await runningPlatform()) === null ? null : localSignIn(homePath());
  if (way === null) {
    throw new CliError(
      "no platform is running; start one with `careerassist serve`, or name a system with --outputs or --url",
    );
  }
  return { apiUrl: null, signIn: await discovered(way.issuer, way.clientId, "openid email profile") };
}
