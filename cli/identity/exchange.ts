import * as z from "zod";
import { CliError } from "../errors.ts";

/** What an issuer hands out. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent where the one that was sent stays good. */
  readonly refreshToken: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const Answer = z.looseObject({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number(),
});
const Refusal = z.looseObject({ error: z.string() });

/** The issuer refuses: the code or the refresh token holds no longer. */
export class SignInOver extends CliError {}

const hostOf = (url: string): string => new URL(url).host;

async function post(url: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch(url, { method: "POST", body: new URLSearchParams(fields) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CliError(`${hostOf(url)} can't be reached; look at the network and try again`);
  }
}

/** Asks a token endpoint (RFC 6749, section 3.2) for tokens. Throws SignInOver if it refuses, CliError otherwise. */
export async function requestTokens(endpoint: string, fields: Readonly<Record<string, string>>): Promise<Tokens> {
  const answer = await post(endpoint, fields);
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) {
    const said = Refusal.safeParse(body);
    if (said.success && said.data.error === "invalid_grant") throw new SignInOver("the sign-in is over; sign in again");
    throw new CliError(`${hostOf(endpoint)} refused to sign you in (${said.data?.error ?? answer.status})`);
  }
  const { access_token, refresh_token, expires_in } = Answer.parse(body);
  return { accessToken: access_token, refreshToken: refresh_token, expiresAt: Date.now() + expires_in * 1_000 };
}

/** New tokens for a refresh token. */
export const refreshTokens = (endpoint: string, clientId: string, refreshToken: string): Promise<Tokens> =>
  requestTokens(endpoint, { grant_type: "refresh_token", client_id: clientId, refresh_token: refreshToken });

/** Ends a refresh token (RFC 7009), and whatever was made of it. */
export async function revokeToken(endpoint: string, clientId: string, refreshToken: string): Promise<void> {
  const answer = await post(endpoint, { client_id: clientId, token: refreshToken, token_type_hint: "refresh_token" });
  if (!answer.ok) throw new CliError(`${hostOf(endpoint)} could not end the sign-in (${answer.status})`);
}
