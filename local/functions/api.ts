import { randomUUID } from "node:crypto";
import { AwsError } from "../aws-error.ts";
import type { Access, HttpReply, HttpRequest, Service } from "../service.ts";
import type { FunctionDefinition } from "./definition.ts";
import type { ProcessOutcome } from "./process.ts";

/** An event source mapping as Lambda's API shows it. */
export interface MappingView {
  readonly UUID: string;
  readonly EventSourceArn: string;
  readonly FunctionArn: string;
  readonly BatchSize: number;
  readonly MaximumBatchingWindowInSeconds: number;
  readonly FunctionResponseTypes: readonly string[];
  readonly ScalingConfig?: { readonly MaximumConcurrency: number };
  /** Seconds since the epoch. */
  readonly LastModified: number;
  readonly State: "Enabled" | "Disabled" | "Disabling";
  readonly StateTransitionReason: string;
}

export interface MappingControl {
  list(): readonly MappingView[];
  /** Switches a mapping; what is under way is finished. */
  enable(uuid: string, enabled: boolean): void;
}

export interface LambdaApiOptions {
  readonly definitions: readonly FunctionDefinition[];
  readonly resolve: (nameOrArn: string) => FunctionDefinition;
  readonly invoke: (definition: FunctionDefinition, payload: string) => Promise<ProcessOutcome>;
  readonly invokeLater: (definition: FunctionDefinition, payload: string) => string;
  readonly mappings: () => MappingControl | null;
}

interface Call {
  readonly access: Access;
  readonly run: () => Promise<HttpReply> | HttpReply;
}

const json = (status: number, body: object): HttpReply => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const configuration = (definition: FunctionDefinition): object => ({
  FunctionName: definition.name,
  FunctionArn: definition.arn,
  Runtime: definition.runtime,
  Role: definition.role,
  Handler: definition.handler,
  Timeout: definition.timeout,
  MemorySize: definition.memorySize,
  Version: "$LATEST",
  Environment: { Variables: definition.variables },
  PackageType: "Zip",
  State: "Active",
  LastUpdateStatus: "Successful",
});

function payloadOf(request: HttpRequest): string {
  if (request.body.length === 0) return "{}";
  const text = request.body.toString("utf8");
  try {
    JSON.parse(text);
  } catch (error) {
    throw new AwsError(
      "InvalidRequestContentException",
      `Could not parse request body into json: ${error instanceof Error ? error.message : ""}`,
    );
  }
  return text;
}

/** The end of an invocation's log between Lambda's own lines, in Base64: what `LogType: Tail` asks for. */
function logResult({ requestId, milliseconds, tail }: ProcessOutcome, { memorySize }: FunctionDefinition): string {
  const duration = `Duration: ${milliseconds.toFixed(2)} ms\tBilled Duration: ${Math.ceil(milliseconds)} ms`;
  const text = [
    `START RequestId: ${requestId} Version: $LATEST\n`,
    tail,
    `END RequestId: ${requestId}\n`,
    `REPORT RequestId: ${requestId}\t${duration}\tMemory Size: ${memorySize} MB\n`,
  ];
  return Buffer.from(text.join("")).subarray(-4096).toString("base64");
}

function invocationReply(outcome: ProcessOutcome, definition: FunctionDefinition, withLog: boolean): HttpReply {
  const headers = {
    "content-type": "application/json",
    "x-amz-executed-version": "$LATEST",
    ...(withLog ? { "x-amz-log-result": logResult(outcome, definition) } : {}),
  };
  if (outcome.ok) return { status: 200, headers, body: outcome.payload };
  const { errorType, errorMessage, trace } = outcome.error;
  return {
    status: 200,
    headers: { ...headers, "x-amz-function-error": "Unhandled" },
    body: JSON.stringify({ errorType, errorMessage, ...(trace.length === 0 ? {} : { trace }) }),
  };
}

/** Lambda's HTTP API, as far as the product and its operators use it: invocations, descriptions, event source mappings. */
export function createLambdaApi(options: LambdaApiOptions): Service {
  const mapping = (uuid: string): MappingView => {
    const found = options
      .mappings()
      ?.list()
      .find((candidate) => candidate.UUID === uuid);
    if (found !== undefined) return found;
    throw new AwsError("ResourceNotFoundException", "The resource you requested does not exist.", 404);
  };

  const invoke = (definition: FunctionDefinition, request: HttpRequest): Promise<HttpReply> | HttpReply => {
    const type = request.headers["x-amz-invocation-type"] ?? "RequestResponse";
    const payload = payloadOf(request);
    if (type === "DryRun") return { status: 204, headers: {}, body: "" };
    if (type === "Event") {
      return { status: 202, headers: { "x-amzn-requestid": options.invokeLater(definition, payload) }, body: "" };
    }
    if (type !== "RequestResponse")
      throw new AwsError("InvalidParameterValueException", `Unknown invocation type ${type}`);
    return options
      .invoke(definition, payload)
      .then((outcome) => invocationReply(outcome, definition, request.headers["x-amz-log-type"] === "Tail"));
  };

  const functionCall = (request: HttpRequest, name: string, rest: string): Call | null => {
    const definition = options.resolve(decodeURIComponent(name));
    const resource = definition.arn;
    if (request.method === "POST" && rest === "/invocations") {
      return { access: { action: "lambda:InvokeFunction", resource }, run: () => invoke(definition, request) };
    }
    if (request.method === "GET" && rest === "") {
      return {
        access: { action: "lambda:GetFunction", resource },
        run: () => json(200, { Configuration: configuration(definition), Tags: {} }),
      };
    }
    if (request.method === "GET" && rest === "/configuration") {
      return {
        access: { action: "lambda:GetFunctionConfiguration", resource },
        run: () => json(200, configuration(definition)),
      };
    }
    return null;
  };

  const mappingCall = (request: HttpRequest, uuid: string): Call | null => {
    const control = options.mappings();
    if (uuid === "" && request.method === "GET") {
      const source = request.url.searchParams.get("EventSourceArn");
      const name = request.url.searchParams.get("FunctionName");
      const arn = name === null ? null : options.resolve(name).arn;
      const chosen = (control?.list() ?? []).filter(
        (view) => (source === null || view.EventSourceArn === source) && (arn === null || view.FunctionArn === arn),
      );
      return {
        access: { action: "lambda:ListEventSourceMappings", resource: "*" },
        run: () => json(200, { EventSourceMappings: chosen }),
      };
    }
    const view = mapping(uuid);
    const resource = view.FunctionArn.replace(/function:.*$/, `event-source-mapping:${uuid}`);
    if (request.method === "GET") {
      return { access: { action: "lambda:GetEventSourceMapping", resource }, run: () => json(200, view) };
    }
    if (request.method !== "PUT") return null;
    return {
      access: { action: "lambda:UpdateEventSourceMapping", resource },
      run: () => {
        const input: unknown = JSON.parse(request.body.toString("utf8") || "{}");
        const given: Readonly<Record<string, unknown>> =
          typeof input === "object" && input !== null ? { ...input } : {};
        const unknown = Object.keys(given).find((key) => key !== "Enabled" && key !== "FunctionName");
        if (unknown !== undefined) {
          throw new AwsError("NotImplementedException", `UpdateEventSourceMapping: ${unknown} is not emulated.`, 501);
        }
        if (typeof given.Enabled === "boolean") control?.enable(uuid, given.Enabled);
        return json(202, mapping(uuid));
      },
    };
  };

  const callOf = (request: HttpRequest): Call => {
    const path = request.url.pathname;
    const functions = /^\/2015-03-31\/functions\/?([^/]*)(\/.*)?$/.exec(path);
    if (functions?.[1] === "" && request.method === "GET") {
      return {
        access: { action: "lambda:ListFunctions", resource: "*" },
        run: () => json(200, { Functions: options.definitions.map(configuration) }),
      };
    }
    const sources = /^\/2015-03-31\/event-source-mappings\/?([^/]*)$/.exec(path);
    const call =
      functions !== null
        ? functionCall(request, functions[1] ?? "", functions[2] ?? "")
        : sources !== null
          ? mappingCall(request, sources[1] ?? "")
          : null;
    if (call !== null) return call;
    throw new AwsError("UnknownOperationException", `The operation ${request.method} ${path} is not emulated.`, 404);
  };

  return {
    signingName: "lambda",
    access: (request) => [callOf(request).access],
    handle: async (request) => callOf(request).run(),
    fail(error) {
      const known =
        error instanceof AwsError ? error : new AwsError("ServiceException", "An internal error occurred.", 500);
      const reply = json(known.status, { Type: known.status < 500 ? "User" : "Service", message: known.message });
      return {
        ...reply,
        headers: { ...reply.headers, "x-amzn-errortype": known.code, "x-amzn-requestid": randomUUID() },
      };
    },
  };
}
