import * as z from "zod";
import { AwsError } from "../../aws-error.ts";
import type { HttpReply, HttpRequest, Service } from "../../service.ts";
import type { Operation } from "../json.ts";
import { refusalOf } from "./constraints.ts";
import { InvalidRequest } from "./errors.ts";

type Parsed = { readonly operation: Operation; readonly input: unknown };

/**
 * The wire of S3 Vectors: each operation is a POST of JSON to the path of its name, an error has its name in a header
 * and `message` and `fieldList` in its body.
 */
export function restProtocol(
  operations: Readonly<Record<string, Operation>>,
): Pick<Service, "access" | "handle" | "fail"> {
  const parsed = new WeakMap<HttpRequest, Parsed>();

  const read = (request: HttpRequest): Parsed => {
    const known = parsed.get(request);
    if (known) return known;
    const name = nameOf(request);
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (!operation || request.method !== "POST") {
      throw new AwsError("UnknownOperationException", `The operation ${name} is not emulated.`, 404);
    }
    const result = { operation, input: inputOf(name, operation, request.body) };
    parsed.set(request, result);
    return result;
  };

  return {
    access: (request) => {
      const { operation, input } = read(request);
      return operation.access(input);
    },
    handle: async (request, caller) => {
      const { operation, input } = read(request);
      return json(200, await operation.run(input, caller, request));
    },
    fail(error) {
      const known =
        error instanceof AwsError ? error : new AwsError("InternalServerException", "An internal error occurred.", 500);
      const fields = known instanceof InvalidRequest ? { fieldList: known.fieldList } : {};
      const reply = json(known.status, { ...fields, message: known.message });
      return { ...reply, headers: { ...reply.headers, "x-amzn-errortype": known.code } };
    },
  };
}

/** Tags live under `/tags/…`; all other operations are named by their path. */
function nameOf({ method, url }: HttpRequest): string {
  if (!url.pathname.startsWith("/tags/")) return url.pathname.slice(1) || `${method} /`;
  return { GET: "ListTagsForResource", POST: "TagResource", DELETE: "UntagResource" }[method] ?? `${method} /tags/`;
}

const json = (status: number, answer: object): HttpReply => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(answer),
});

function inputOf(name: string, operation: Operation, body: Buffer): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body.length === 0 ? "{}" : body.toString("utf8"));
  } catch (error) {
    throw new AwsError("SerializationException", `The body is not JSON: ${(error as Error).message}`);
  }
  try {
    return operation.parse(value);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw problemOf(name, value, error.issues);
  }
}

/** A member that isn't emulated comes first, then one of the wrong type, then those that break a constraint. */
function problemOf(name: string, value: unknown, issues: readonly z.core.$ZodIssue[]): AwsError {
  const unknown = issues.find((issue) => issue.code === "unrecognized_keys");
  if (unknown) {
    const keys = unknown.keys.map((key) => [...unknown.path, key].join("."));
    return new AwsError("NotImplementedException", `${name}: ${keys.join(", ")} is not emulated.`, 501);
  }
  const mistyped = issues.find((issue) => issue.code === "invalid_type" && memberAt(value, issue.path) !== undefined);
  if (mistyped) {
    return new AwsError("SerializationException", `${name}: ${mistyped.path.join(".")}: ${mistyped.message}`);
  }
  return refusalOf(issues);
}

const memberAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
