import { createHash, randomBytes } from "node:crypto";
import { apiClient } from "../client.ts";
import { CliError } from "../errors.ts";
import { openCallback } from "../identity/callback.ts";
import { requestTokens, revokeToken, type Tokens } from "../identity/exchange.ts";
import { findPlace, type PlaceOptions } from "../identity/find.ts";
import { forgetSession, keepSession, readSession, type SignIn } from "../identity/session.ts";
import { localTokens, sessionTokens, type TokenSource } from "../identity/tokens.ts";
import { runningPlatform } from "../platform.ts";

export interface LoginOptions extends PlaceOptions {
  readonly browser: boolean;
}

/** Opens an address in the browser. False if there is none: the address is printed anyway. */
async function show(url: string): Promise<boolean> {
  const { default: open } = await import("open");
  const child = await open(url);
  return await new Promise((resolve) => {
    child.once("error", () => resolve(false));
    // It may be running by now, and its event gone by.
    setImmediate(() => resolve(child.pid !== undefined));
  });
}

async function announce(url: string, browser: boolean): Promise<void> {
  console.log(`Sign in at ${url}`);
  if (browser && !(await show(url))) console.log("No browser could be opened; open the address yourself.");
}

/** The code flow with PKCE (RFC 7636) of a native application (RFC 8252). */
async function signInWith(signIn: SignIn, browser: boolean): Promise<Tokens> {
  const callback = await openCallback();
  try {
    const [verifier, state] = [randomBytes(32).toString("base64url"), randomBytes(16).toString("base64url")];
    const url = new URL(signIn.authorizeEndpoint);
    url.search = new URLSearchParams({
      client_id: signIn.clientId,
      response_type: "code",
      redirect_uri: callback.url,
      scope: signIn.scope,
      state,
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    }).toString();
    const [code] = await Promise.all([callback.code(state), announce(url.href, browser)]);
    return await requestTokens(signIn.tokenEndpoint, {
      grant_type: "authorization_code",
      client_id: signIn.clientId,
      redirect_uri: callback.url,
      code,
      code_verifier: verifier,
    });
  } finally {
    callback.close();
  }
}

/** `careerassist login`: signs in by the browser, and keeps the tokens for the commands that follow. */
export async function login({ browser, ...options }: LoginOptions): Promise<void> {
  const { apiUrl, signIn } = await findPlace(options);
  const { refreshToken, ...tokens } = await signInWith(signIn, browser);
  if (refreshToken === undefined) throw new CliError("the issuer gave no refresh token; ask whoever runs it");
  keepSession({ apiUrl, signIn, ...tokens, refreshToken });
  console.log(`You are signed in${apiUrl === null ? "" : ` to ${apiUrl}`}.`);
}

/** `careerassist logout`: ends the sign-in at the issuer, and forgets it here. */
export async function logout(): Promise<void> {
  const session = readSession();
  if (session === null) {
    console.log("Nobody is signed in.");
    return;
  }
  forgetSession();
  const { revocationEndpoint, clientId } = session.signIn;
  if (revocationEndpoint !== "") await revokeToken(revocationEndpoint, clientId, session.refreshToken);
  console.log("You are signed out.");
}

/** The API that commands go to, and whose tokens they go with. */
async function present(): Promise<{ readonly apiUrl: string; readonly token: TokenSource; readonly isLocal: boolean }> {
  const session = readSession();
  if (session?.apiUrl) return { apiUrl: session.apiUrl, token: sessionTokens(session), isLocal: false };
  const running = await runningPlatform();
  if (running === null) throw new CliError("no platform is running; start one with `careerassist serve`");
  const token = session === null ? localTokens() : sessionTokens(session);
  return { apiUrl: running.apiUrl, token, isLocal: session === null };
}

/** `careerassist token`: an access token on standard output, and nothing else. */
export async function printToken(): Promise<void> {
  console.log(await (await present()).token());
}

/** `careerassist whoami`: who one is to the API. */
export async function whoami(): Promise<void> {
  const { apiUrl, token, isLocal } = await present();
  const { name, email, roles } = await apiClient({ url: apiUrl, token }).ask((api) => api.GET("/me"));
  const who = [name, email && `<${email}>`].filter(Boolean).join(" ") || "somebody without a name";
  console.log(`${who} at ${apiUrl}${isLocal ? " (this machine's own person)" : ""}`);
  console.log(`roles: ${roles.join(", ")}`);
}
