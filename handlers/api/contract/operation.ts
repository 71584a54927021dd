import type { Context } from "hono";
import * as z from "zod";
import type { LimitName } from "../../../schemas/limits.ts";
import type { Role } from "../../../schemas/roles.ts";
import { type Env, fieldErrors, Refusal, readJson } from "../reply.ts";
import { readJsonOrForm } from "./form.ts";

/**
 * A route, declared once: its address, what it takes, what it answers. The check of a request, the types of its handler
 * and its part of the OpenAPI document all follow from this.
 */

/** What a route answers with one status; `data` is null where the answer has no body. */
export interface Outcome<Data extends z.ZodType | null = z.ZodType | null> {
  readonly description: string;
  readonly data: Data;
  readonly example?: unknown;
  /** For answers that are not in the common form `{data, meta, errors}`: what they are instead. */
  readonly mediaType?: string;
}

export type Outcomes = Readonly<Record<number, Outcome>>;

/** A header that a request may carry. */
export interface HeaderDeclaration {
  readonly name: string;
  readonly description: string;
  readonly schema: z.ZodType;
}

export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answers extends Outcomes = Outcomes,
> {
  readonly id: string;
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** Below `/api/v1`, with variables as `{name}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Open routes need no token. */
  readonly open?: true;
  /** The roles that may call it, any of them; without it everyone who is signed in may. */
  readonly roles?: readonly Role[];
  /** What counts against the caller's limits: a route that costs money. */
  readonly limit?: LimitName;
  readonly params: Params;
  readonly query: Query;
  /** `null` where the route takes no body. */
  readonly body: Body | null;
  readonly bodyExample?: unknown;
  /** The body may be a form, too. */
  readonly form?: true;
  readonly headers?: readonly HeaderDeclaration[];
  readonly answers: Answers;
  /** What it refuses, by status. A 404 is also what an address of a wrong form is answered with. */
  readonly refusals?: Readonly<Record<number, string>>;
}

const Nothing = z.object({});

/** Declares a route. */
export function operation<
  Answers extends Outcomes,
  Params extends z.ZodType = typeof Nothing,
  Query extends z.ZodType = typeof Nothing,
  Body extends z.ZodType = z.ZodNever,
>(
  declared: Omit<Operation<Params, Query, Body, Answers>, "params" | "query" | "body"> & {
    readonly params?: Params;
    readonly query?: Query;
    readonly body?: Body;
  },
): Operation<Params, Query, Body, Answers> {
  const { params = Nothing, query = Nothing, body = null } = declared;
  // The defaults are what the type parameters fall back to where nothing is given.
  return { ...declared, params: params as Params, query: query as Query, body };
}

/** What an answer may hold, by the status that it comes with. */
export type AnswerOf<Answers extends Outcomes> = {
  [Status in keyof Answers & number]: {
    readonly status: Status;
    readonly data: Answers[Status]["data"] extends z.ZodType ? z.input<Answers[Status]["data"]> : null;
    readonly errors?: readonly { readonly code: string; readonly message: string }[];
  };
}[keyof Answers & number];

/** An answer that is not in the common form: a page, a document, a stream. */
export interface Raw {
  readonly raw: Response;
}

/** A checked request. */
export interface Given<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** A declared route with what it does. */
export interface Route {
  readonly operation: Operation;
  answer(c: Context<Env>): Promise<{ readonly status: number; readonly data: unknown } | Raw>;
}

/** The refusal of what isn't there, in the route's own words. */
export const notFoundAt = ({ refusals }: Pick<Operation, "refusals">): Refusal =>
  new Refusal(404, [{ code: "not_found", message: refusals?.[404] ?? "There is no such address." }]);

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal(422, fieldErrors(parsed.error));
  return parsed.data;
}

/** Binds a declaration to what it does. The handler sees only what passed the declaration's checks. */
export function serve<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Outcomes>(
  declared: Operation<P, Q, B, A>,
  handler: (
    c: Context<Env>,
    given: Given<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<AnswerOf<NoInfer<A>> | Raw>,
): Route {
  return {
    operation: declared,
    async answer(c) {
      const params = declared.params.safeParse(c.req.param());
      if (!params.success) throw notFoundAt(declared);
      const query = checked(declared.query, c.req.query());
      const read = () => (declared.form ? readJsonOrForm(c.req.raw) : readJson(c.req.raw));
      const body = checked(declared.body ?? z.any(), declared.body === null ? undefined : await read());
      return await handler(c, { params: params.data, query, body });
    },
  };
}
