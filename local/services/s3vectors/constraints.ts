import * as z from "zod";
import { type FieldProblem, InvalidRequest } from "./errors.ts";

/** Stands in the message of a broken constraint until the member's path is known. */
const PATH = "{path}";

const broken = (subject: string, rule: string): string =>
  `${subject} at ${PATH} failed to satisfy constraint: Member must ${rule}`;

const lengthOf = (input: unknown): string => {
  const isCounted = typeof input === "string" || Array.isArray(input);
  return isCounted ? `Value with length ${input.length}` : "Value";
};

const isWithin = (length: number, least: number, most: number): boolean => length >= least && length <= most;

/** A text of `least` to `most` characters. */
export const text = (least: number, most: number) =>
  z.string().refine((value) => isWithin(value.length, least, most), {
    error: ({ input }) => broken(lengthOf(input), `have length between ${least} and ${most}, inclusive`),
  });

/** A list of `least` to `most` members. */
export const list = <Item extends z.ZodType>(item: Item, least: number, most: number) =>
  z.array(item).refine((value) => isWithin(value.length, least, most), {
    error: ({ input }) => broken(lengthOf(input), `have length between ${least} and ${most}, inclusive`),
  });

/** A text of a form. */
export const matching = (form: RegExp) =>
  z.string().refine((value) => form.test(value), {
    error: () => broken("Value", `satisfy regular expression pattern: ${form.source}`),
  });

/** A whole number from `least` to `most`. */
export const integer = (least: number, most: number) =>
  z.int().refine((value) => value >= least && value <= most, {
    error: () => broken("Value", `be between ${least} and ${most}, inclusive`),
  });

const messageOf = (issue: z.core.$ZodIssue): string =>
  issue.code === "custom" && issue.message.includes(PATH) ? issue.message : broken("Value", "not be null");

/** What is wrong with a request, in the words of the protocol's own validation. */
export function refusalOf(issues: readonly z.core.$ZodIssue[]): InvalidRequest {
  const fieldList: FieldProblem[] = issues.map((issue) => {
    const path = `/${issue.path.join("/")}`;
    return { path, message: messageOf(issue).replace(PATH, `'${path}'`) };
  });
  const count = `${fieldList.length} validation error${fieldList.length === 1 ? "" : "s"} detected.`;
  return new InvalidRequest(`${count} ${fieldList.map(({ message }) => message).join("; ")}`, fieldList);
}
