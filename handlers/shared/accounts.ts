import * as z from "zod";

/** What the issuer's side of a person needs from us. */
export interface Accounts {
  /** The e-mail address of whoever this token was made for; null if the issuer tells none. */
  emailOf(authorization: string): Promise<string | null>;
  /** Ends all sign-ins of a person. */
  signOut(externalId: string): Promise<void>;
  /** Deletes the account of a person; one that isn't there is deleted. */
  remove(externalId: string): Promise<void>;
}

const UserInfo = z.looseObject({ email: z.string().max(320).optional() });

const WAIT_MS = 3_000;

const isGone = (error: unknown): boolean => error instanceof Error && error.name === "UserNotFoundException";

/**
 * The accounts of the issuer that this function believes, from its environment (`infra/identity.ts`). Of a pool of ours
 * they can be ended and deleted; other issuers keep theirs, and `signOut` and `remove` do nothing. The client is loaded
 * only where it is used, which is seldom.
 */
export function accounts(environment: NodeJS.ProcessEnv = process.env): Accounts {
  const { USER_POOL_ID: UserPoolId, OIDC_USERINFO_URI } = environment;
  const load = async () => {
    const cognito = await import("@aws-sdk/client-cognito-identity-provider");
    return { ...cognito, client: new cognito.CognitoIdentityProviderClient({}) };
  };
  return {
    async emailOf(authorization) {
      if (!OIDC_USERINFO_URI) return null;
      const answer = await fetch(OIDC_USERINFO_URI, {
        headers: { authorization },
        signal: AbortSignal.timeout(WAIT_MS),
      });
      return answer.ok ? (UserInfo.parse(await answer.json()).email ?? null) : null;
    },
    async signOut(Username) {
      if (!UserPoolId) return;
      const { client, AdminUserGlobalSignOutCommand } = await load();
      try {
        await client.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username }));
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
    async remove(Username) {
      if (!UserPoolId) return;
      const { client, AdminDeleteUserCommand } = await load();
      try {
        await client.send(new AdminDeleteUserCommand({ UserPoolId, Username }));
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}
