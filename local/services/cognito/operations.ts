import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import type { Access, Service } from "../../service.ts";
import { jsonProtocol, operation } from "../json.ts";
import type { Pool } from "./graph.ts";
import type { Items } from "./items.ts";
import { conforms, hashed } from "./passwords.ts";
import type { User, Users } from "./users.ts";

export interface OperationsOptions {
  readonly pool: Pool;
  readonly users: Users;
  readonly items: Items;
  /** Somebody's account went, or all their sign-ins ended. */
  readonly onChange: () => Promise<void>;
}

const seconds = (milliseconds: number): number => milliseconds / 1_000;

const attributesOf = ({ sub, email, status }: User) => [
  { Name: "email", Value: email },
  { Name: "email_verified", Value: String(status === "CONFIRMED") },
  { Name: "sub", Value: sub },
];

const described = (user: User) => ({
  Username: user.sub,
  UserCreateDate: seconds(user.createdAt),
  UserLastModifiedDate: seconds(user.changedAt),
  Enabled: true,
  UserStatus: user.status,
});

const FILTER = /^\s*"?(email|sub|username|cognito:user_status)"?\s*(\^?=)\s*"([^"]*)"\s*$/;

/** Whether a user passes the filter of ListUsers. Throws for one that isn't emulated. */
function passes(user: User, filter: string | undefined): boolean {
  if (!filter) return true;
  const [, name = "", operator, value = ""] = FILTER.exec(filter) ?? [];
  if (operator === undefined)
    throw new AwsError("NotImplementedException", `The filter ${filter} is not emulated.`, 501);
  const held: Readonly<Record<string, string>> = {
    email: user.email,
    sub: user.sub,
    username: user.sub,
    "cognito:user_status": user.status,
  };
  return operator === "=" ? held[name] === value : held[name]?.startsWith(value) === true;
}

/** Operations of Cognito's user pools, for administrators. */
export function createOperations({ pool, users, items, onChange }: OperationsOptions): Service {
  const UserPoolId = z.string().max(55);
  const Username = z.string().min(1).max(128);
  const may =
    (name: string) =>
    (input: { readonly UserPoolId: string }): readonly Access[] => [
      { action: `cognito-idp:${name}`, resource: pool.arn.replace(pool.id, input.UserPoolId) },
    ];
  const inPool = (id: string): void => {
    if (id !== pool.id) throw new AwsError("ResourceNotFoundException", `User pool ${id} does not exist.`);
  };
  const userOf = (input: { readonly UserPoolId: string; readonly Username: string }): User => {
    inPool(input.UserPoolId);
    const user = users.named(input.Username);
    if (user === null) throw new AwsError("UserNotFoundException", "User does not exist.");
    return user;
  };
  const ofUser = { UserPoolId, Username };
  const groupOf = (name: string): string => {
    if (pool.groups.includes(name)) return name;
    throw new AwsError("ResourceNotFoundException", "Group not found.");
  };
  const proper = (password: string): string => {
    if (conforms(password, pool.password)) return password;
    throw new AwsError("InvalidPasswordException", "Password did not conform with policy: Password not long enough");
  };

  return {
    signingName: "cognito-idp",
    ...jsonProtocol({
      version: "1.1",
      invalid: (message) => new AwsError("InvalidParameterException", message),
      operations: {
        AdminCreateUser: operation({
          input: {
            ...ofUser,
            MessageAction: z.literal("SUPPRESS"),
            TemporaryPassword: z.string().optional(),
            UserAttributes: z
              .array(z.strictObject({ Name: z.enum(["email", "email_verified"]), Value: z.string() }))
              .optional(),
          },
          access: may("AdminCreateUser"),
          async run(input) {
            inPool(input.UserPoolId);
            const temporary = input.TemporaryPassword;
            const password = temporary === undefined ? null : await hashed(proper(temporary));
            const user = users.add(input.Username, { status: "FORCE_CHANGE_PASSWORD", password });
            if (user === null) throw new AwsError("UsernameExistsException", "User account already exists");
            return { User: { ...described(user), Attributes: attributesOf(user) } };
          },
        }),
        AdminSetUserPassword: operation({
          // A temporary password asks for a new one at the next sign-in, for which there is no page here.
          input: { ...ofUser, Password: z.string(), Permanent: z.literal(true) },
          access: may("AdminSetUserPassword"),
          async run(input) {
            const { sub } = userOf(input);
            users.setPassword(sub, await hashed(proper(input.Password)));
            users.setStatus(sub, "CONFIRMED");
            return {};
          },
        }),
        AdminGetUser: operation({
          input: ofUser,
          access: may("AdminGetUser"),
          run(input) {
            const user = userOf(input);
            return { ...described(user), UserAttributes: attributesOf(user) };
          },
        }),
        AdminDeleteUser: operation({
          input: ofUser,
          access: may("AdminDeleteUser"),
          async run(input) {
            const { sub } = userOf(input);
            items.revokeAccount(sub);
            users.remove(sub);
            await onChange();
            return {};
          },
        }),
        AdminUserGlobalSignOut: operation({
          input: ofUser,
          access: may("AdminUserGlobalSignOut"),
          async run(input) {
            items.revokeAccount(userOf(input).sub);
            await onChange();
            return {};
          },
        }),
        AdminAddUserToGroup: operation({
          input: { ...ofUser, GroupName: z.string() },
          access: may("AdminAddUserToGroup"),
          run(input) {
            const { sub, groups } = userOf(input);
            users.setGroups(sub, [...new Set([...groups, groupOf(input.GroupName)])]);
            return {};
          },
        }),
        AdminRemoveUserFromGroup: operation({
          input: { ...ofUser, GroupName: z.string() },
          access: may("AdminRemoveUserFromGroup"),
          run(input) {
            const { sub, groups } = userOf(input);
            const left = groupOf(input.GroupName);
            users.setGroups(
              sub,
              groups.filter((group) => group !== left),
            );
            return {};
          },
        }),
        AdminListGroupsForUser: operation({
          input: ofUser,
          access: may("AdminListGroupsForUser"),
          run: (input) => ({
            Groups: userOf(input).groups.map((GroupName) => ({ GroupName, UserPoolId: pool.id })),
          }),
        }),
        ListUsers: operation({
          input: {
            UserPoolId,
            Filter: z.string().max(256).optional(),
            Limit: z.int().min(0).max(60).default(60),
            PaginationToken: z.string().optional(),
          },
          access: may("ListUsers"),
          run(input) {
            inPool(input.UserPoolId);
            const matching = users.all().filter((user) => passes(user, input.Filter));
            const from = input.PaginationToken === undefined ? 0 : Number(input.PaginationToken);
            const page = matching.slice(from, from + input.Limit);
            return {
              Users: page.map((user) => ({ ...described(user), Attributes: attributesOf(user) })),
              ...(from + input.Limit < matching.length ? { PaginationToken: String(from + input.Limit) } : {}),
            };
          },
        }),
      },
    }),
  };
}
