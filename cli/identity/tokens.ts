import { localSignIn } from "../../local/home.ts";
import { CliError } from "../errors.ts";
import { homePath } from "../settings.ts";
import { refreshTokens, SignInOver, type Tokens } from "./exchange.ts";
import { forgetSession, keepSession, readSession, type Session } from "./session.ts";

/** Gives an access token that holds for a while longer. */
export type TokenSource = () => Promise<string>;

/** Tokens are changed for new ones so long before they run out, milliseconds. */
const AHEAD_MS = 60_000;

/** This machine's person needs no form: the platform lays down how they sign in, for nobody else to read. */
export function localTokens(home: string = homePath()): TokenSource {
  let held: Tokens | null = null;
  return async () => {
    if (held !== null && held.expiresAt - AHEAD_MS > Date.now()) return held.accessToken;
    const way = localSignIn(home);
    if (!way) throw new CliError(`nobody can sign in at ${home}; start the platform again`);
    held = await refreshTokens(way.tokenEndpoint, way.clientId, way.refreshToken);
    return held.accessToken;
  };
}

/** The tokens of whoever is signed in; they are refreshed when they run out, and kept for the next command. */
export function sessionTokens(session: Session): TokenSource {
  let held = session;
  return async () => {
    if (held.expiresAt - AHEAD_MS > Date.now()) return held.accessToken;
    const { signIn, refreshToken } = held;
    try {
      const tokens = await refreshTokens(signIn.tokenEndpoint, signIn.clientId, refreshToken);
      held = { ...held, ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
    } catch (error) {
      if (!(error instanceof SignInOver)) throw error;
      // Another command may have changed the tokens at the same moment.
      const kept = readSession();
      if (kept === null || kept.refreshToken === refreshToken) {
        forgetSession();
        throw new CliError("your sign-in has run out; sign in again with `careerassist login`");
      }
      held = kept;
      return held.accessToken;
    }
    keepSession(held);
    return held.accessToken;
  };
}
