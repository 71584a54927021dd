import { AwsError } from "../aws-error.ts";
import type { HttpRequest } from "../service.ts";
import type { ResultOptions } from "./fields.ts";

/** The operations of the Data API, by their paths. ExecuteSql is deprecated and gone. */
const OPERATIONS = {
  "/Execute": "ExecuteStatement",
  "/BatchExecute": "BatchExecuteStatement",
  "/BeginTransaction": "BeginTransaction",
  "/CommitTransaction": "CommitTransaction",
  "/RollbackTransaction": "RollbackTransaction",
} as const;

export type Operation = (typeof OPERATIONS)[keyof typeof OPERATIONS];

/** A call as the service carries it out; which members matter depends on the operation. */
export interface CallInput {
  readonly operation: Operation;
  readonly resourceArn: string;
  readonly secretArn: string;
  readonly database: string | undefined;
  readonly transactionId: string | undefined;
  readonly sql: string;
  readonly parameters: unknown;
  readonly parameterSets: readonly unknown[];
  readonly includeResultMetadata: boolean;
  readonly formatRecordsAs: "NONE" | "JSON";
  readonly resultOptions: ResultOptions;
}

/** Characters of SQL in one call (API reference: maximum length of `sql`). */
const SQL_LENGTH = 65_536;

const MEMBERS: Readonly<Record<Operation, readonly string[]>> = {
  ExecuteStatement: [
    "resourceArn",
    "secretArn",
    "sql",
    "database",
    "schema",
    "parameters",
    "transactionId",
    "includeResultMetadata",
    "continueAfterTimeout",
    "resultSetOptions",
    "formatRecordsAs",
  ],
  BatchExecuteStatement: ["resourceArn", "secretArn", "sql", "database", "schema", "parameterSets", "transactionId"],
  BeginTransaction: ["resourceArn", "secretArn", "database", "schema"],
  CommitTransaction: ["resourceArn", "secretArn", "transactionId"],
  RollbackTransaction: ["resourceArn", "secretArn", "transactionId"],
};

const refuse = (message: string, status = 400): AwsError => new AwsError("BadRequestException", message, status);

const isOperation = (path: string): path is keyof typeof OPERATIONS => Object.hasOwn(OPERATIONS, path);

function parseBody(body: Buffer): Readonly<Record<string, unknown>> {
  // Integers beyond 2^53 would lose digits as JavaScript numbers: they are kept as text.
  const text = body.toString("utf8").replace(/(?<!\\)"longValue"\s*:\s*(-?\d{16,})(?=\s*[,}])/g, '"longValue":"$1"');
  let value: unknown;
  try {
    value = JSON.parse(text === "" ? "{}" : text);
  } catch (error) {
    throw new AwsError(
      "SerializationException",
      `The body is not JSON: ${error instanceof Error ? error.message : ""}`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AwsError("SerializationException", "The body must be a JSON object.");
  }
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

function stringOf(input: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || typeof value === "string") return value;
  throw new AwsError("SerializationException", `${name} must be a string.`);
}

function required(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = stringOf(input, name);
  if (value === undefined || value === "") throw refuse(`${name} is required`);
  return value;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], name: string, otherwise: T): T {
  if (value === undefined) return otherwise;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw refuse(`${name} must be one of ${allowed.join(", ")}`);
  return found;
}

function resultOptions(value: unknown): ResultOptions {
  const given: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return {
    decimalReturnType: oneOf(given.decimalReturnType, ["STRING", "DOUBLE_OR_LONG"], "decimalReturnType", "STRING"),
    longReturnType: oneOf(given.longReturnType, ["LONG", "STRING"], "longReturnType", "LONG"),
  };
}

/** What is emulated of a call's input is read; anything else is refused by name rather than ignored. */
function refuseUnknown(operation: Operation, input: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(input)) {
    if (!MEMBERS[operation].includes(name)) throw refuse(`Unknown member of ${operation}: ${name}`);
  }
  if (input.schema !== undefined) throw refuse("Currently, the schema parameter isn't supported.");
  if (input.continueAfterTimeout === true) throw refuse("continueAfterTimeout is not emulated.");
}

/** Reads and checks a call. Throws AwsError for an unknown operation, a malformed body, or one that is too large. */
export function readCall(request: HttpRequest, maxBytes: number): CallInput {
  const path = request.url.pathname;
  if (request.method !== "POST" || !isOperation(path)) {
    throw new AwsError("UnknownOperationException", `The operation ${request.method} ${path} is not emulated.`, 404);
  }
  const operation = OPERATIONS[path];
  if (request.body.length > maxBytes) throw refuse("The request is larger than 4 MiB.", 413);
  const input = parseBody(request.body);
  refuseUnknown(operation, input);
  const ends = operation === "CommitTransaction" || operation === "RollbackTransaction";
  const runs = operation === "ExecuteStatement" || operation === "BatchExecuteStatement";
  const sql = runs ? required(input, "sql") : "";
  if (sql.length > SQL_LENGTH) {
    throw new AwsError(
      "ValidationException",
      `1 validation error detected: Value at 'sql' failed to satisfy constraint: Member must have length less than or equal to ${SQL_LENGTH}`,
    );
  }
  const sets = input.parameterSets;
  return {
    operation,
    resourceArn: required(input, "resourceArn"),
    secretArn: required(input, "secretArn"),
    database: stringOf(input, "database"),
    transactionId: ends ? required(input, "transactionId") : stringOf(input, "transactionId"),
    sql,
    parameters: input.parameters,
    parameterSets: Array.isArray(sets) ? sets : [],
    includeResultMetadata: input.includeResultMetadata === true,
    formatRecordsAs: oneOf(input.formatRecordsAs, ["NONE", "JSON"], "formatRecordsAs", "NONE"),
    resultOptions: resultOptions(input.resultSetOptions),
  };
}
