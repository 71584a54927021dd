import * as z from "zod";

/**
 * What a person may do here. Everyone who is signed in is a `user`; `operator` and `data` come from the groups of the same
 * names in the user pool.
 */
export const Role = z.enum(["user", "operator", "data"]);
export type Role = z.infer<typeof Role>;

/** The roles that groups of a pool give; groups that mean nothing here are passed over. */
export const rolesOf = (groups: readonly string[]): readonly Role[] =>
  Role.options.filter((role) => role === "user" || groups.includes(role));
