import { ErrorResponse, type User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { unreachable } from "../../client/api-error.ts";
import type { Configuration } from "./configuration.ts";
import { SIGNED_IN } from "./places.ts";
import type { Person, Session } from "./session.ts";

/** A token that ends sooner than this is renewed before it is used. */
const FRESH_SECONDS = 30;

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function personOf({ profile }: User): Person {
  const groups: unknown = profile["cognito:groups"] ?? profile.groups;
  const roles = Array.isArray(groups) ? groups.filter((group) => typeof group === "string") : [];
  return { name: textOf(profile.name), email: textOf(profile.email), roles: ["user", ...roles] };
}

/** A path of this app and nothing else: what comes back from outside must not send people elsewhere. */
const ownPath = (value: unknown): string =>
  typeof value === "string" && value.startsWith("/") && !value.startsWith("//") && !value.startsWith("/\\")
    ? value
    : "/";

/**
 * Signs in with OpenID Connect: code flow with PKCE in the same window. Tokens live in this tab's storage and are gone with
 * it; they are renewed with the refresh token when they run out.
 */
export async function oidcSession(configuration: Configuration, issuer: string): Promise<Session> {
  const manager = new UserManager({
    authority: issuer,
    client_id: configuration.clientId,
    redirect_uri: `${location.origin}${SIGNED_IN}`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: "code",
    scope: configuration.scope,
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  const listeners = new Set<() => void>();
  let user = await manager.getUser();
  // Kept, so that who asks twice gets the same: pages are drawn again only when the person changes.
  let person = user && personOf(user);
  const hold = (next: User | null): void => {
    user = next;
    person = next && personOf(next);
    for (const listener of listeners) listener();
  };
  manager.events.addUserLoaded(hold);
  manager.events.addUserUnloaded(() => hold(null));

  let renewing: Promise<User | null> | null = null;
  /**
   * One renewal at a time: issuers take a refresh token once. Who is refused is signed out; without a connection nobody is,
   * and ApiError says so.
   */
  const renewed = (): Promise<User | null> => {
    renewing ??= manager
      .signinSilent()
      .catch(async (error: unknown) => {
        if (!(error instanceof ErrorResponse)) throw unreachable(error);
        await manager.removeUser();
        return null;
      })
      .finally(() => {
        renewing = null;
      });
    return renewing;
  };
  const isFresh = (held: User): boolean => (held.expires_in ?? 0) > FRESH_SECONDS;
  // Without a connection the pages come up all the same, and what they ask for says that there is none.
  if (user && !isFresh(user)) await renewed().catch(() => null);

  return {
    get person() {
      return person;
    },
    hasSignIn: true,
    async token() {
      if (!user) return null;
      const held = isFresh(user) ? user : await renewed();
      return held?.access_token ?? null;
    },
    signIn: (returnTo) => manager.signinRedirect({ state: returnTo }),
    async signOut() {
      const { signOutUrl, clientId } = configuration;
      if (signOutUrl === null) {
        await manager.signoutRedirect();
        return;
      }
      // Cognito's own address for it, which its discovery document doesn't name.
      await manager.revokeTokens(["refresh_token"]).catch(() => undefined);
      await manager.removeUser();
      const target = new URL(signOutUrl);
      target.searchParams.set("client_id", clientId);
      target.searchParams.set("logout_uri", `${location.origin}/`);
      location.assign(target);
    },
    async finishSignIn() {
      const { state } = await manager.signinRedirectCallback();
      return ownPath(state);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
