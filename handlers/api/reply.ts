import type { Context } from "hono";
import type { LambdaContext, LambdaEvent } from "hono/aws-lambda";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type * as z from "zod";
import { type ProblemCode, sentence } from "../../schemas/problems.ts";
import type { Role } from "../../schemas/roles.ts";

/** What every route knows: the gateway's event, and the person behind it once `identify` has run. */
export interface Env {
  Bindings: { event: LambdaEvent; lambdaContext: LambdaContext };
  Variables: { userId: string; subjectKey: string; roles: readonly Role[] };
}

export interface ApiError {
  readonly code: string;
  readonly message: string;
  /** The field of the request that is at fault, e.g. `cv.text`. */
  readonly field?: string;
}

/** A refusal that the caller can act on. Thrown anywhere below a route, answered in one place. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly errors: readonly ApiError[];

  constructor(status: ContentfulStatusCode, errors: readonly ApiError[]) {
    super(errors.map((error) => error.code).join(", "));
    this.status = status;
    this.errors = errors;
  }
}

/** A refusal whose sentence is in the catalogue of problems. */
export const refuse = (status: ContentfulStatusCode, code: ProblemCode, field?: string): Refusal =>
  new Refusal(status, [{ code, message: sentence(code), ...(field === undefined ? {} : { field }) }]);

/** The one form of all answers: `{data, meta, errors}`. */
export function reply(c: Context<Env>, status: ContentfulStatusCode, data: unknown, errors: readonly ApiError[] = []) {
  // People's data: nothing on the way, and no browser, keeps what isn't said to be kept.
  if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store");
  const meta = { timestamp: new Date().toISOString(), request_id: c.env.lambdaContext?.awsRequestId ?? null };
  return c.json({ data, meta, errors }, status);
}

/** An error per field of a body that doesn't match. */
export const fieldErrors = (error: z.ZodError): ApiError[] =>
  error.issues.map((issue) => ({ code: "invalid", message: issue.message, field: issue.path.join(".") }));

/** The JSON of a request's body. Throws Refusal if it is none. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new Refusal(400, [{ code: "malformed", message: "The body is not JSON." }]);
  }
}
