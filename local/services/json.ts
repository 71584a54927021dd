import { z } from "zod";
import { AwsError } from "../aws-error.ts";
import type { Access, Caller, HttpReply, HttpRequest } from "../service.ts";

/** One operation of a service that speaks AWS JSON 1.0 or 1.1. */
export interface Operation {
  access(input: unknown): readonly Access[];
  run(input: unknown, caller: Caller, request: HttpRequest): Promise<object> | object;
  parse(input: unknown): unknown;
}

type Parsed = { readonly name: string; readonly operation: Operation; readonly input: unknown };

/**
 * Declares an operation. `input` is what is emulated of its input: a member that it doesn't know is refused by name,
 * because to ignore it would be to behave unlike AWS in silence.
 */
export function operation<Shape extends z.ZodRawShape>(definition: {
  readonly input: Shape;
  readonly access: (input: z.infer<z.ZodObject<Shape>>) => readonly Access[];
  readonly run: (input: z.infer<z.ZodObject<Shape>>, caller: Caller, request: HttpRequest) => Promise<object> | object;
}): Operation {
  type Input = z.infer<z.ZodObject<Shape>>;
  const schema = z.strictObject(definition.input);
  return {
    parse: (input) => schema.parse(input),
    access: (input) => definition.access(input as Input),
    run: (input, caller, request) => definition.run(input as Input, caller, request),
  };
}

export interface JsonProtocol {
  readonly version: "1.0" | "1.1";
  readonly operations: Readonly<Record<string, Operation>>;
  /** The exception for a malformed or missing member. */
  readonly invalid: (message: string) => AwsError;
  /** Further headers of an error, e.g. the names of older protocols. */
  readonly errorHeaders?: (error: AwsError) => Readonly<Record<string, string>>;
}

/** The AWS JSON protocol over a table of operations: `access`, `handle` and `fail` of a Service. */
export function jsonProtocol(protocol: JsonProtocol): {
  access(request: HttpRequest): readonly Access[];
  handle(request: HttpRequest, caller: Caller): Promise<HttpReply>;
  fail(error: unknown, request: HttpRequest): HttpReply;
} {
  const type = `application/x-amz-json-${protocol.version}`;
  const parsed = new WeakMap<HttpRequest, Parsed>();

  const read = (request: HttpRequest): Parsed => {
    const known = parsed.get(request);
    if (known) return known;
    const name = request.headers["x-amz-target"]?.split(".").at(-1) ?? "";
    const operation = Object.hasOwn(protocol.operations, name) ? protocol.operations[name] : undefined;
    if (!operation) {
      throw new AwsError("UnknownOperationException", `The operation ${name || "(none)"} is not emulated.`);
    }
    const result = { name, operation, input: parseInput(name, operation, request.body, protocol) };
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
      const output = await operation.run(input, caller, request);
      return { status: 200, headers: { "content-type": type }, body: JSON.stringify(output) };
    },
    fail: (error) => {
      const known =
        error instanceof AwsError ? error : new AwsError("InternalFailure", "An internal error occurred.", 500);
      return {
        status: known.status,
        headers: { "content-type": type, "x-amzn-errortype": known.code, ...protocol.errorHeaders?.(known) },
        body: JSON.stringify({ __type: known.code, message: known.message }),
      };
    },
  };
}

function parseInput(name: string, operation: Operation, body: Buffer, protocol: JsonProtocol): unknown {
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
    const unknown = error.issues.find((issue) => issue.code === "unrecognized_keys");
    if (unknown) {
      throw new AwsError("NotImplementedException", `${name}: ${unknown.keys.join(", ")} is not emulated.`, 501);
    }
    throw protocol.invalid(error.issues.map((issue) => `${issue.path.join(".") || name}: ${issue.message}`).join("; "));
  }
}
