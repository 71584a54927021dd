import { parseArn } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import type { ResourceNode } from "../../graph.ts";
import { compileTransformer, valueAt } from "./transform.ts";

/** Where a rule sends events (a queue, a function, another bus, an API destination), and in what form. */
export interface Target {
  readonly id: string;
  readonly arn: string;
  readonly roleArn?: string;
  /** A constant that is sent instead of the event. */
  readonly input?: string;
  /** The part of the event that is sent, as a JSON path. */
  readonly inputPath?: string;
  readonly inputTransformer?: { readonly paths: Readonly<Record<string, string>>; readonly template: string };
  /** Seconds; 24 hours by default. */
  readonly maxAge?: number;
  /** 185 by default. */
  readonly maxRetries?: number;
  readonly deadLetterArn?: string;
  /** For API destinations: what this target adds to the request. */
  readonly http?: {
    readonly path: readonly string[];
    readonly headers: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, string>>;
  };
}

export type TargetKind = "queue" | "destination" | "function" | "bus";

/** What a target is; undefined for what is not emulated. */
export function kindOf(target: Target): TargetKind | undefined {
  const arn = parseArn(target.arn);
  if (arn?.service === "sqs") return "queue";
  if (arn?.service === "lambda" && arn.resource.startsWith("function:")) return "function";
  if (arn?.service !== "events") return undefined;
  if (arn.resource.startsWith("api-destination/")) return "destination";
  return arn.resource.startsWith("event-bus/") ? "bus" : undefined;
}

export const MAX_AGE = 86_400;
export const MAX_RETRIES = 185;

/** The properties of an EventTarget that are emulated. */
const PROPERTIES = new Set([
  "rule",
  "eventBusName",
  "targetId",
  "arn",
  "roleArn",
  "input",
  "inputPath",
  "inputTransformer",
  "retryPolicy",
  "deadLetterConfig",
  "httpTarget",
  "forceDestroy",
]);

export function targetOfNode(node: ResourceNode): Target {
  const { inputs } = node;
  for (const [property, value] of Object.entries(inputs)) {
    if (!PROPERTIES.has(property) && value !== undefined && value !== null && !property.startsWith("__")) {
      throw new Error(`${node.name}: the property ${property} of a target is not emulated`);
    }
  }
  const transformer = inputs.inputTransformer as
    | { inputPaths?: Record<string, string>; inputTemplate: string }
    | undefined;
  const retry = inputs.retryPolicy as { maximumEventAgeInSeconds?: number; maximumRetryAttempts?: number } | undefined;
  const dead = inputs.deadLetterConfig as { arn?: string } | undefined;
  const target: Target = {
    id: String(inputs.targetId ?? node.outputs.targetId ?? node.name),
    arn: String(inputs.arn),
    ...given("roleArn", inputs.roleArn),
    ...given("input", inputs.input),
    ...given("inputPath", inputs.inputPath),
    ...(transformer
      ? { inputTransformer: { paths: transformer.inputPaths ?? {}, template: transformer.inputTemplate } }
      : {}),
    ...(retry?.maximumEventAgeInSeconds === undefined ? {} : { maxAge: retry.maximumEventAgeInSeconds }),
    ...(retry?.maximumRetryAttempts === undefined ? {} : { maxRetries: retry.maximumRetryAttempts }),
    ...given("deadLetterArn", dead?.arn),
    ...(inputs.httpTarget === undefined ? {} : { http: httpOf(inputs.httpTarget) }),
  };
  try {
    checkTarget(target);
  } catch (error) {
    throw new Error(`${node.name}: ${(error as Error).message}`);
  }
  return target;
}

function httpOf(raw: unknown): NonNullable<Target["http"]> {
  const http = raw as {
    pathParameterValues?: string[];
    headerParameters?: Record<string, string>;
    queryStringParameters?: Record<string, string>;
  };
  return {
    path: http.pathParameterValues ?? [],
    headers: http.headerParameters ?? {},
    query: http.queryStringParameters ?? {},
  };
}

const given = <Name extends string>(name: Name, value: unknown): { [key in Name]?: string } =>
  value === undefined || value === null ? {} : ({ [name]: String(value) } as { [key in Name]?: string });

/** Throws AwsError (`ValidationException`, or `NotImplementedException` for targets that are not emulated). */
export function checkTarget(target: Target): void {
  const service = parseArn(target.arn)?.service;
  if (service === undefined)
    throw invalid(`Parameter Arn is not valid. Reason: Provided Arn is not in correct format.`);
  const kind = kindOf(target);
  if (kind === undefined) {
    throw new AwsError("NotImplementedException", `Targets like ${target.arn} (${service}) are not emulated.`, 501);
  }
  if (kind === "destination" && target.roleArn === undefined) {
    throw invalid(`RoleArn is required for target ${target.id}.`);
  }
  const forms = [target.input, target.inputPath, target.inputTransformer].filter((form) => form !== undefined);
  if (forms.length > 1)
    throw invalid(`Only one of Input, InputPath, or InputTransformer must be provided for target ${target.id}.`);
  if (kind === "bus" && forms.length > 0) {
    const message = "Input, InputPath and InputTransformer of a target that is a bus are not emulated.";
    throw new AwsError("NotImplementedException", message, 501);
  }
  if (target.input !== undefined) {
    try {
      JSON.parse(target.input);
    } catch (error) {
      throw invalid(`JSON syntax error in input for target ${target.id} (${(error as Error).message}).`);
    }
  }
  if (target.inputPath !== undefined) valueAt({}, target.inputPath);
  if (target.inputTransformer) compileTransformer(target.inputTransformer);
  const { maxAge = MAX_AGE, maxRetries = MAX_RETRIES } = target;
  if (maxAge < 60 || maxAge > MAX_AGE) throw invalid("MaximumEventAgeInSeconds must be from 60 to 86400.");
  if (maxRetries < 0 || maxRetries > MAX_RETRIES) throw invalid("MaximumRetryAttempts must be from 0 to 185.");
}

const invalid = (message: string): AwsError => new AwsError("ValidationException", message);
