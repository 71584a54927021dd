import { createHash } from "node:crypto";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { CLI_CALLBACKS } from "../schemas/sign-in.ts";
import { alarmOnThrottledSignIns } from "./alarm.ts";
import type { Grant } from "./policy.ts";

/** What a stack says of signing in: a pool of our own, or an issuer that is there already. */
export interface IdentitySettings {
  /** Minutes that an access token holds, and days that somebody stays signed in without coming back. */
  readonly accessTokenMinutes: number;
  readonly refreshTokenDays: number;
  /** Further addresses that a sign-in and a sign-out may return to, beside those of the site. */
  readonly callbackUrls: readonly string[];
  readonly signOutUrls: readonly string[];
  /** Where sign-ins of assistants, clients of the researcher's MCP server, return to, beside this machine's inspector. */
  readonly assistantCallbackUrls: readonly string[];
  readonly deletionProtection: boolean;
  readonly issuer: IssuerSettings | null;
}

/** An issuer other than a pool of ours, such as Clerk. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** The `aud` of its access tokens. */
  readonly audience: string;
  readonly jwksUri: string;
  /** The claim that lists a person's groups. */
  readonly groupsClaim: string;
  readonly scope: string;
  /** The `aud` of tokens for the researcher, and what stands before its scopes; without one, keys alone open it. */
  readonly assistantAudience: string | undefined;
  readonly assistantScopePrefix: string;
  readonly authorizeEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint: string | undefined;
  readonly userInfoEndpoint: string | undefined;
  readonly signOutEndpoint: string | undefined;
}

/** What the settings `issuer`, `clientId`, … say; null if a pool is to be made. Throws if a part is missing. */
function readIssuer(config: pulumi.Config): IssuerSettings | null {
  const issuer = config.get("issuer")?.replace(/\/$/, "");
  if (issuer === undefined) return null;
  const clientId = config.require("clientId");
  return {
    issuer,
    clientId,
    audience: config.get("audience") ?? clientId,
    jwksUri: config.get("jwksUri") ?? `${issuer}/.well-known/jwks.json`,
    groupsClaim: config.get("groupsClaim") ?? "groups",
    scope: config.get("scope") ?? "openid email profile",
    assistantAudience: config.get("assistantAudience"),
    assistantScopePrefix: config.get("assistantScopePrefix") ?? "",
    authorizeEndpoint: config.get("authorizeEndpoint") ?? `${issuer}/oauth/authorize`,
    tokenEndpoint: config.get("tokenEndpoint") ?? `${issuer}/oauth/token`,
    revocationEndpoint: config.get("revocationEndpoint"),
    userInfoEndpoint: config.get("userInfoEndpoint"),
    signOutEndpoint: config.get("signOutEndpoint"),
  };
}

/** Those who were erased are remembered for as long as their last access token may hold (`LATE_SECONDS`), minutes. */
const LONGEST_ACCESS = 60;

function readAccessMinutes(config: pulumi.Config): number {
  const minutes = config.getNumber("accessTokenMinutes") ?? LONGEST_ACCESS;
  if (minutes >= 5 && minutes <= LONGEST_ACCESS) return minutes;
  throw new Error(`careerassist:accessTokenMinutes: ${minutes} is not from 5, Cognito's least, to ${LONGEST_ACCESS}`);
}

/** Reads what `Pulumi.<stack>.yaml` says of signing in, with the defaults. */
export const readIdentity = (config: pulumi.Config): IdentitySettings => ({
  accessTokenMinutes: readAccessMinutes(config),
  refreshTokenDays: config.getNumber("refreshTokenDays") ?? 30,
  callbackUrls: config.getObject<string[]>("callbackUrls") ?? [],
  signOutUrls: config.getObject<string[]>("signOutUrls") ?? [],
  assistantCallbackUrls: config.getObject<string[]>("assistantCallbackUrls") ?? [],
  deletionProtection: config.getBoolean("deletionProtection") ?? false,
  issuer: readIssuer(config),
});

/** Where people sign in, and whose tokens are believed. */
interface Parts {
  readonly issuer: pulumi.Output<string>;
  readonly clientId: pulumi.Output<string>;
  readonly audience: pulumi.Output<string>;
  readonly people: pulumi.Output<string>;
  readonly jwksUri: pulumi.Output<string>;
  readonly groupsClaim: string;
  readonly scope: string;
  readonly authorizeEndpoint: pulumi.Output<string>;
  readonly tokenEndpoint: pulumi.Output<string>;
  readonly revocationEndpoint: pulumi.Output<string>;
  readonly userInfoEndpoint: pulumi.Output<string>;
  readonly signOutEndpoint: pulumi.Output<string>;
  readonly loginUrl: pulumi.Output<string>;
  /** How assistants are known to the researcher; null where keys alone open it. */
  readonly assistants: { readonly audience: pulumi.Output<string>; readonly scopePrefix: string } | null;
  readonly pool: { readonly id: pulumi.Output<string>; readonly arn: pulumi.Output<string> } | null;
}

const ofIssuer = (settings: IssuerSettings): Parts => {
  const text = (value: string | undefined) => pulumi.output(value ?? "");
  return {
    issuer: text(settings.issuer),
    clientId: text(settings.clientId),
    audience: text(settings.audience),
    people: text(settings.issuer),
    jwksUri: text(settings.jwksUri),
    groupsClaim: settings.groupsClaim,
    scope: settings.scope,
    authorizeEndpoint: text(settings.authorizeEndpoint),
    tokenEndpoint: text(settings.tokenEndpoint),
    revocationEndpoint: text(settings.revocationEndpoint),
    userInfoEndpoint: text(settings.userInfoEndpoint),
    signOutEndpoint: text(settings.signOutEndpoint),
    loginUrl: text(new URL(settings.authorizeEndpoint).origin),
    assistants:
      settings.assistantAudience === undefined
        ? null
        : { audience: text(settings.assistantAudience), scopePrefix: settings.assistantScopePrefix },
    pool: null,
  };
};

export interface IdentityArgs {
  readonly settings: IdentitySettings;
  /** Where the web app is served: a sign-in returns to `/signed-in` there, a sign-out to `/`. */
  readonly siteUrl: pulumi.Input<string>;
  readonly alarmTopicArn: string | undefined;
}

const SCOPES = ["openid", "email", "profile"];

/** What tokens of assistants may be for; `researcher/access.ts` says which tool asks for which. */
const ASSISTANT_SCOPES = {
  "knowledge.read": "Search the knowledge base.",
  "knowledge.write": "Hand documents in for everybody; needs a role besides.",
  "web.read": "Have public pages read.",
};
const RESOURCE_SERVER = "careerassist";

/** The inspector of the Model Context Protocol, as it waits on a developer's machine. */
const INSPECTOR_CALLBACK = "http://localhost:6274/oauth/callback";

/** Names of domains are shared by all accounts of a region, and mustn't hold some words: so the pool's id is hashed. */
const prefixOf = (poolId: string): string =>
  `careerassist-${createHash("sha256").update(poolId).digest("hex").slice(0, 12)}`;

/**
 * Who people are: a Cognito user pool, in which they sign up and in with their e-mail address, or any other issuer of
 * OpenID Connect. The API believes the access tokens of this issuer that were made for this client, and no others.
 */
export class Identity extends pulumi.ComponentResource {
  readonly parts: Parts;

  constructor(name: string, args: IdentityArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Identity", name, {}, options);
    const { issuer } = args.settings;
    this.parts = issuer === null ? this.ofPool(name, args) : ofIssuer(issuer);
    const { clientId, authorizeEndpoint, tokenEndpoint, signOutEndpoint } = this.parts;
    this.registerOutputs({ issuer: this.parts.issuer, clientId, authorizeEndpoint, tokenEndpoint, signOutEndpoint });
  }

  private ofPool(name: string, { settings, siteUrl, alarmTopicArn }: IdentityArgs): Parts {
    const parent = { parent: this };
    const pool = new aws.cognito.UserPool(
      name,
      {
        usernameAttributes: ["email"],
        autoVerifiedAttributes: ["email"],
        usernameConfiguration: { caseSensitive: false },
        // Length says more than kinds of characters (NIST SP 800-63B, section 5.1.1).
        passwordPolicy: {
          minimumLength: 12,
          requireLowercase: false,
          requireUppercase: false,
          requireNumbers: false,
          requireSymbols: false,
          temporaryPasswordValidityDays: 7,
        },
        accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
        verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
        deletionProtection: settings.deletionProtection ? "ACTIVE" : "INACTIVE",
      },
      parent,
    );
    const site = pulumi.output(siteUrl).apply((url) => url.replace(/\/$/, ""));
    const ofClients = {
      userPoolId: pool.id,
      generateSecret: false,
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["code"],
      supportedIdentityProviders: ["COGNITO"],
      // What the hosted pages use. The one for refreshing must be off where refresh tokens rotate.
      explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
      accessTokenValidity: settings.accessTokenMinutes,
      idTokenValidity: settings.accessTokenMinutes,
      refreshTokenValidity: settings.refreshTokenDays,
      tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "days" },
      enableTokenRevocation: true,
      preventUserExistenceErrors: "ENABLED",
      // Two tabs may refresh at the same moment; an answer may get lost.
      refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 60 },
    };
    const client = new aws.cognito.UserPoolClient(
      name,
      {
        ...ofClients,
        allowedOauthScopes: SCOPES,
        callbackUrls: [pulumi.interpolate`${site}/signed-in`, ...CLI_CALLBACKS, ...settings.callbackUrls],
        logoutUrls: [pulumi.interpolate`${site}/`, ...settings.signOutUrls],
      },
      parent,
    );
    const assistants = this.assistantsOf(name, ofClients, settings);
    const domain = new aws.cognito.UserPoolDomain(
      name,
      { domain: pool.id.apply(prefixOf), userPoolId: pool.id },
      parent,
    );
    const groups = { operator: "Runs the system.", data: "Builds on its events." };
    for (const [group, description] of Object.entries(groups)) {
      new aws.cognito.UserGroup(`${name}-${group}`, { name: group, userPoolId: pool.id, description }, parent);
    }
    alarmOnThrottledSignIns(name, { pool: pool.id, client: client.id }, alarmTopicArn, parent);
    const region = new pulumi.Config("aws").get("region") ?? "us-east-1";
    const issuer = pulumi.interpolate`https://${pool.endpoint}`;
    const loginUrl = pulumi.interpolate`https://${domain.domain}.auth.${region}.amazoncognito.com`;
    return {
      issuer,
      clientId: client.id,
      audience: client.id,
      people: pool.arn,
      jwksUri: pulumi.interpolate`${issuer}/.well-known/jwks.json`,
      groupsClaim: "cognito:groups",
      scope: SCOPES.join(" "),
      authorizeEndpoint: pulumi.interpolate`${loginUrl}/oauth2/authorize`,
      tokenEndpoint: pulumi.interpolate`${loginUrl}/oauth2/token`,
      revocationEndpoint: pulumi.interpolate`${loginUrl}/oauth2/revoke`,
      userInfoEndpoint: pulumi.interpolate`${loginUrl}/oauth2/userInfo`,
      signOutEndpoint: pulumi.interpolate`${loginUrl}/logout`,
      loginUrl,
      assistants: { audience: assistants.id, scopePrefix: `${RESOURCE_SERVER}/` },
      pool: { id: pool.id, arn: pool.arn },
    };
  }

  /** The client that assistants sign people in with, and the scopes that they may ask for. */
  private assistantsOf(
    name: string,
    ofClients: Omit<aws.cognito.UserPoolClientArgs, "allowedOauthScopes" | "callbackUrls">,
    { assistantCallbackUrls }: IdentitySettings,
  ): aws.cognito.UserPoolClient {
    const parent = { parent: this };
    const server = new aws.cognito.ResourceServer(
      `${name}-assistants`,
      {
        userPoolId: ofClients.userPoolId,
        identifier: RESOURCE_SERVER,
        name: "CareerAssist",
        scopes: Object.entries(ASSISTANT_SCOPES).map(([scopeName, scopeDescription]) => ({
          scopeName,
          scopeDescription,
        })),
      },
      parent,
    );
    return new aws.cognito.UserPoolClient(
      `${name}-assistants`,
      {
        ...ofClients,
        allowedOauthScopes: server.scopeIdentifiers.apply((identifiers) => ["openid", ...identifiers]),
        callbackUrls: [INSPECTOR_CALLBACK, ...assistantCallbackUrls],
      },
      parent,
    );
  }

  /** What the researcher needs to believe access tokens of assistants; nothing where keys alone open it. */
  assistants(): Record<string, pulumi.Output<string> | string> {
    const { assistants, issuer, jwksUri, groupsClaim } = this.parts;
    if (assistants === null) return {};
    return {
      OIDC_ISSUER: issuer,
      OIDC_JWKS_URI: jwksUri,
      OIDC_AUDIENCE: assistants.audience,
      OIDC_GROUPS_CLAIM: groupsClaim,
      RESEARCHER_SCOPE_PREFIX: assistants.scopePrefix,
    };
  }

  /** What a function needs to verify tokens by itself (`handlers/shared/bearer.ts`). */
  environment(): Record<string, pulumi.Input<string>> {
    const { issuer, people, audience, groupsClaim, jwksUri } = this.parts;
    return {
      OIDC_ISSUER: issuer,
      OIDC_PEOPLE: people,
      OIDC_AUDIENCE: audience,
      OIDC_GROUPS_CLAIM: groupsClaim,
      OIDC_JWKS_URI: jwksUri,
    };
  }

  /** What a function needs that looks after accounts: the pool, if it is ours, and who tells a person's address. */
  accounts(): Record<string, pulumi.Input<string>> {
    const { pool, people, userInfoEndpoint } = this.parts;
    return { OIDC_PEOPLE: people, OIDC_USERINFO_URI: userInfoEndpoint, USER_POOL_ID: pool?.id ?? "" };
  }

  /** The permission to end a person's sign-ins and to delete their account, in this pool alone. */
  use({ remove = false, signOut = false }: { remove?: boolean; signOut?: boolean }): Grant[] {
    const { pool } = this.parts;
    if (pool === null) return [];
    const actions = [
      ...(remove ? ["cognito-idp:AdminDeleteUser"] : []),
      ...(signOut ? ["cognito-idp:AdminUserGlobalSignOut"] : []),
    ];
    return [{ sid: "Accounts", actions, resources: [pool.arn] }];
  }
}
