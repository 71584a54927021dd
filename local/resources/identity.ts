import { createHash } from "node:crypto";
import * as z from "zod";
import { COGNITO, count, type Made, resource, tags, text } from "./define.ts";

const named = (made: Made): string => made.physicalName(made.inputs.name);

/** Letters and figures that follow from a resource's name, so that state finds its owner at the next start. */
const lettersOf = (kind: string, made: Made, length: number): string =>
  createHash("sha256").update(`${kind} ${made.name}`).digest("hex").slice(0, length);

/** `us-east-1_` and nine letters and figures. */
const poolId = (made: Made): string => `${made.region}_${lettersOf("user pool", made, 9)}`;
const clientId = (made: Made): string => lettersOf("user pool client", made, 26);

/** Cognito redirects to HTTPS, and to this machine. */
const redirectUrl = z
  .string()
  .refine((value) => URL.canParse(value) && (value.startsWith("https://") || new URL(value).protocol === "http:"), {
    error: "expected an address",
  });

/** Names of resource servers and scopes have no blank, quote or slash. */
const scopeText = z.string().regex(/^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]{1,256}$/, { error: "not a scope's name" });
/** `server/scope` */
const customScope = z.string().regex(/^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+\/[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+$/);
const ScopeNames = z.array(z.looseObject({ scopeName: z.string() }));
const scopesIn = (scopes: unknown): string[] =>
  (ScopeNames.safeParse(scopes).data ?? []).map(({ scopeName }) => scopeName);

const unit = z.enum(["seconds", "minutes", "hours", "days"]);

/** User pools of Cognito, as far as `services/cognito/` plays them: people sign in with their e-mail address. */
export const identityTypes = {
  "aws:cognito/userPool:UserPool": resource(
    {
      name: text.optional(),
      usernameAttributes: z.tuple([z.literal("email")]),
      autoVerifiedAttributes: z.tuple([z.literal("email")]),
      usernameConfiguration: z.strictObject({ caseSensitive: z.literal(false) }),
      passwordPolicy: z.strictObject({
        minimumLength: z.int().min(6).max(99).default(8),
        requireLowercase: z.boolean().default(false),
        requireUppercase: z.boolean().default(false),
        requireNumbers: z.boolean().default(false),
        requireSymbols: z.boolean().default(false),
        temporaryPasswordValidityDays: count.max(365).default(7),
      }),
      accountRecoverySetting: z
        .strictObject({
          recoveryMechanisms: z.array(z.strictObject({ name: z.literal("verified_email"), priority: z.literal(1) })),
        })
        .optional(),
      adminCreateUserConfig: z.strictObject({ allowAdminCreateUserOnly: z.boolean().default(false) }).optional(),
      verificationMessageTemplate: z
        .strictObject({
          defaultEmailOption: z.literal("CONFIRM_WITH_CODE"),
          emailSubject: text.optional(),
          emailMessage: z.string().includes("{####}").optional(),
        })
        .optional(),
      mfaConfiguration: z.literal("OFF").default("OFF"),
      userPoolTier: z.enum(["LITE", "ESSENTIALS", "PLUS"]).default("ESSENTIALS"),
      deletionProtection: z.enum(["ACTIVE", "INACTIVE"]).default("INACTIVE"),
      tags: tags.optional(),
    },
    {
      name: named,
      arn: (made) => made.arn("cognito-idp", `userpool/${poolId(made)}`),
      endpoint: (made) => `${COGNITO}/${poolId(made)}`,
    },
    poolId,
  ),
  "aws:cognito/userPoolClient:UserPoolClient": resource(
    {
      name: text.optional(),
      userPoolId: text,
      generateSecret: z.literal(false).default(false),
      allowedOauthFlowsUserPoolClient: z.literal(true),
      allowedOauthFlows: z.tuple([z.literal("code")]),
      allowedOauthScopes: z.array(z.union([z.enum(["openid", "email", "profile"]), customScope])).min(1),
      callbackUrls: z.array(redirectUrl).min(1).max(100),
      logoutUrls: z.array(redirectUrl).max(100).default([]),
      supportedIdentityProviders: z.tuple([z.literal("COGNITO")]),
      explicitAuthFlows: z.array(z.enum(["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"])).optional(),
      accessTokenValidity: z.int().min(1),
      idTokenValidity: z.int().min(1),
      refreshTokenValidity: z.int().min(1),
      tokenValidityUnits: z.strictObject({ accessToken: unit, idToken: unit, refreshToken: unit }),
      enableTokenRevocation: z.literal(true),
      preventUserExistenceErrors: z.literal("ENABLED"),
      refreshTokenRotation: z
        .strictObject({
          feature: z.enum(["ENABLED", "DISABLED"]),
          retryGracePeriodSeconds: count.max(60).default(0),
        })
        .optional(),
    },
    { name: named },
    clientId,
  ),
  "aws:cognito/resourceServer:ResourceServer": resource(
    {
      userPoolId: text,
      identifier: scopeText,
      name: text,
      scopes: z.array(z.strictObject({ scopeName: scopeText, scopeDescription: text })).max(100),
    },
    {
      scopeIdentifiers: ({ inputs }) => scopesIn(inputs.scopes).map((scope) => `${String(inputs.identifier)}/${scope}`),
    },
    ({ inputs }) => `${String(inputs.userPoolId)}|${String(inputs.identifier)}`,
  ),
  "aws:cognito/userGroup:UserGroup": resource(
    {
      name: z.string().regex(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u, { error: "not a group's name" }),
      userPoolId: text,
      description: z.string().optional(),
      precedence: count.optional(),
    },
    {},
    (made) => `${String(made.inputs.userPoolId)}/${String(made.inputs.name)}`,
  ),
  "aws:cognito/userPoolDomain:UserPoolDomain": resource(
    {
      domain: z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, { error: "not a prefix of a domain" })
        .refine((domain) => !/aws|amazon|cognito/.test(domain), { error: "Cognito reserves a word in it" }),
      userPoolId: text,
    },
    {},
    (made) => String(made.inputs.domain),
  ),
};
