import { AwsError } from "../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";

/** A function of the graph. */
export interface FunctionDefinition {
  readonly arn: string;
  readonly name: string;
  readonly role: string;
  /** `file.export` */
  readonly handler: string;
  readonly runtime: string;
  /** The archive as it was captured. */
  readonly code: unknown;
  /** Time limit of an invocation, seconds. */
  readonly timeout: number;
  /** Memory limit, MB. */
  readonly memorySize: number;
  readonly variables: Readonly<Record<string, string>>;
  /** Invocations at the same time; null where only the machine limits. */
  readonly reservedConcurrency: number | null;
}

/** Names that Lambda keeps for itself: a function that sets one of them isn't deployed. */
const RESERVED = new Set([
  "_HANDLER",
  "_X_AMZN_TRACE_ID",
  "AWS_DEFAULT_REGION",
  "AWS_REGION",
  "AWS_EXECUTION_ENV",
  "AWS_LAMBDA_FUNCTION_NAME",
  "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
  "AWS_LAMBDA_FUNCTION_VERSION",
  "AWS_LAMBDA_INITIALIZATION_TYPE",
  "AWS_LAMBDA_LOG_GROUP_NAME",
  "AWS_LAMBDA_LOG_STREAM_NAME",
  "AWS_ACCESS_KEY",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_LAMBDA_RUNTIME_API",
  "LAMBDA_TASK_ROOT",
  "LAMBDA_RUNTIME_DIR",
]);
/** All variables together, bytes. */
const VARIABLES_LIMIT = 4096;

const refuse = (name: string, message: string): AwsError =>
  new AwsError("InvalidParameterValueException", `The function ${name}: ${message}`);

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

function text(node: ResourceNode, key: string): string {
  const value = node.outputs[key];
  if (typeof value !== "string" || value === "") throw refuse(node.name, `${key} is missing.`);
  return value;
}

function number(node: ResourceNode, key: string, otherwise: number, [min, max]: readonly [number, number]): number {
  const value = node.outputs[key] ?? otherwise;
  if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max) {
    throw refuse(node.name, `${key} must be a whole number from ${min} to ${max}, but is ${String(value)}.`);
  }
  return value;
}

function variablesOf(node: ResourceNode): Record<string, string> {
  const variables: Record<string, string> = {};
  let bytes = 0;
  for (const [key, value] of Object.entries(record(record(node.outputs.environment).variables))) {
    if (typeof value !== "string") throw refuse(node.name, `the variable ${key} is not a string.`);
    if (RESERVED.has(key)) {
      throw refuse(
        node.name,
        `Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ${key}`,
      );
    }
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
    variables[key] = value;
  }
  if (bytes > VARIABLES_LIMIT)
    throw refuse(node.name, `its environment variables are larger than ${VARIABLES_LIMIT} bytes.`);
  return variables;
}

function define(node: ResourceNode): FunctionDefinition {
  const runtime = text(node, "runtime");
  if (!runtime.startsWith("nodejs")) throw refuse(node.name, `the runtime ${runtime} is not emulated, only nodejs is.`);
  const reserved = node.outputs.reservedConcurrentExecutions;
  return {
    arn: text(node, "arn"),
    name: typeof node.outputs.name === "string" ? node.outputs.name : node.name,
    role: text(node, "role"),
    handler: text(node, "handler"),
    runtime,
    code: node.inputs.code ?? node.outputs.code,
    timeout: number(node, "timeout", 3, [1, 900]),
    memorySize: number(node, "memorySize", 128, [128, 10_240]),
    variables: variablesOf(node),
    reservedConcurrency: typeof reserved === "number" && reserved >= 0 ? reserved : null,
  };
}

/** The functions of the graph. Throws InvalidParameterValueException for what Lambda would refuse to deploy. */
export function definitionsOf(graph: Graph): FunctionDefinition[] {
  return resourcesOf(graph, "aws:lambda/function:Function").map(define);
}
