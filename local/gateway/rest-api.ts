import type { IncomingMessage } from "node:http";
import * as z from "zod";
import { parseArn } from "../arn.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Identities } from "../identities.ts";
import type { Clock, Log } from "../log.ts";
import { REST_BASE_PATH } from "../resources/define.ts";
import type { Authorizer, Functions, StreamingFunctions } from "../service.ts";
import type { Store } from "../store.ts";
import { callerOf } from "./caller.ts";
import { customAuthorizersOf } from "./custom-authorizer.ts";
import { type Answer, forwarded, headersOf, readBody } from "./door.ts";
import { decoded, type GatewayRequest } from "./event.ts";
import { callIntegration, type Integration } from "./integration.ts";
import { type GatewayResponse, gatewayMessage } from "./response.ts";
import { restEventOf } from "./rest-event.ts";
import { methodsOf, type RestMethod } from "./rest-methods.ts";
import { createRouter } from "./routes.ts";
import { streamIntegration } from "./stream-integration.ts";
import { createUsage, type Verdict } from "./usage.ts";

/** An answer of the gateway itself, with the name of its error. */
function refusal(status: number, name: string, message: string): GatewayResponse {
  const answer = gatewayMessage(status, message);
  return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": name } };
}

const FORBIDDEN = refusal(403, "ForbiddenException", "Forbidden");
const UNAUTHORIZED = refusal(401, "UnauthorizedException", "Unauthorized");
const DENIED = refusal(403, "AccessDeniedException", "User is not authorized to access this resource");
const NO_AUTHORIZER = refusal(500, "AuthorizerConfigurationException", "Internal server error");
const NO_ROUTE = refusal(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
const TOO_LARGE = refusal(413, "RequestTooLargeException", "Request Too Long");
const TOO_MANY = refusal(429, "TooManyRequestsException", "Too Many Requests");
const USED_UP = refusal(429, "LimitExceededException", "Limit Exceeded");
const BAD_GATEWAY = refusal(502, "InternalServerErrorException", "Internal server error");
const TOO_LATE = refusal(504, "InternalServerErrorException", "Endpoint request timed out");

const FAILED = { late: TOO_LATE, busy: BAD_GATEWAY, large: TOO_LARGE, failed: BAD_GATEWAY } as const;

const UNKNOWN = { missing: UNAUTHORIZED, denied: DENIED, failed: NO_AUTHORIZER } as const;

const REFUSED: Readonly<Record<Exclude<Verdict["kind"], "passes">, GatewayResponse>> = {
  unknown: FORBIDDEN,
  throttled: TOO_MANY,
  "used up": USED_UP,
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const Result = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), scalar).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(scalar)).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** What a function's result means; one that isn't a response is an error of the function. */
function responseOf(result: unknown): GatewayResponse {
  const parsed = Result.safeParse(result);
  if (!parsed.success) return BAD_GATEWAY;
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = parsed.data;
  const lists = Object.entries(multiValueHeaders ?? {}).map(([name, values]) => [
    name.toLowerCase(),
    values.map(String),
  ]);
  const single = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: { "content-type": "application/json", ...Object.fromEntries([...single, ...lists]) },
    body: isBase64Encoded ? Buffer.from(body ?? "", "base64") : (body ?? ""),
  };
}

export interface RestApiOptions {
  readonly graph: Graph;
  /** Streaming ones only if a method of the API streams. */
  readonly functions: Functions & Partial<StreamingFunctions>;
  readonly identities: Identities;
  readonly authorizer: Authorizer;
  readonly store: Store;
  readonly log: Log;
  readonly clock?: Clock;
}

/**
 * API Gateway's REST APIs of the program: methods with functions behind them, API keys with their usage plans, AWS_IAM,
 * and the limits; undefined if the program has none. The first path segment below the base path is the API's id, the
 * second its stage. Throws an Error naming the resource for what isn't emulated.
 */
export function createRestApis(options: RestApiOptions): Answer | undefined {
  const apis = resourcesOf(options.graph, "aws:apigateway/restApi:RestApi");
  if (apis.length === 0) return undefined;
  const answers = new Map(apis.map((api) => [api.id, createRestApi(api, options)]));
  return async (request, requestId) => {
    const apiId = request.url?.slice(REST_BASE_PATH.length).split("/")[1] ?? "";
    return (await answers.get(apiId)?.(request, requestId)) ?? FORBIDDEN;
  };
}

function createRestApi(api: ResourceNode, options: RestApiOptions): Answer {
  const { graph, functions, identities, authorizer, store, log, clock = Date.now } = options;
  const apiId = api.id;
  const basePath = `${REST_BASE_PATH}/${apiId}`;
  const executionArn = String(api.outputs.executionArn);
  const place = parseArn(executionArn);
  const methods = methodsOf(graph, api);
  const { invokeStreaming } = functions;
  const streaming: StreamingFunctions = {
    invokeStreaming: (...call) => {
      if (invokeStreaming === undefined) throw new Error(`${api.name}: these functions don't stream`);
      return invokeStreaming(...call);
    },
  };
  const route = createRouter<RestMethod>(methods);
  const authorizers = customAuthorizersOf({ graph, functions, log, clock }, apiId, executionArn);
  const isKeyFromAuthorizer = api.outputs.apiKeySource === "AUTHORIZER";
  for (const { key, authorization, authorizerId = "" } of methods)
    if (authorization === "CUSTOM" && !authorizers.has(authorizerId))
      throw new Error(`${api.name}: the authorizer of ${key} is none of its own`);
  const usage = createUsage(graph, store, clock);
  const stages = new Set(
    resourcesOf(graph, "aws:apigateway/stage:Stage")
      .filter(({ outputs }) => outputs.restApi === apiId)
      .map(({ outputs }) => String(outputs.stageName)),
  );

  const iamOf = (request: GatewayRequest, resource: string) =>
    callerOf(request, resource, { identities, authorizer, region: place?.region ?? "" });

  const streamed = async (integration: Integration, event: object, sourceArn: string): Promise<GatewayResponse> => {
    const outcome = await streamIntegration(streaming, integration, event, sourceArn, log);
    if (outcome.kind !== "answered") return FAILED[outcome.kind];
    const response = responseOf(outcome.head);
    if (response === BAD_GATEWAY) outcome.body.destroy();
    return response === BAD_GATEWAY ? response : { ...response, body: outcome.body };
  };

  const answerMethod = async (
    signed: GatewayRequest,
    rawHeaders: readonly string[],
    requestId: string,
  ): Promise<GatewayResponse> => {
    const request = { ...signed, target: signed.target.slice(basePath.length) };
    const path = decoded(request.target.split("?", 1)[0] ?? "/");
    const stage = path.split("/")[1] ?? "";
    if (!stages.has(stage)) return FORBIDDEN;
    const rest = path.slice(stage.length + 1) || "/";
    const match = route(request.method, rest);
    if (match === null) return NO_ROUTE;
    const { route: method, parameters } = match;
    const methodArn = `${executionArn}/${stage}/${request.method}${rest}`;
    const isSigned = method.authorization === "AWS_IAM";
    const iam = isSigned ? await iamOf(signed, methodArn) : null;
    if (isSigned && iam === null) return FORBIDDEN;
    const call = {
      request,
      rawHeaders,
      method,
      parameters,
      requestId,
      place: { accountId: place?.account ?? "", apiId, stage },
    };
    const judge = method.authorization === "CUSTOM" ? authorizers.get(method.authorizerId ?? "") : undefined;
    const judged = await judge?.(restEventOf({ ...call, apiKey: null, iam: null, custom: null }), methodArn);
    if (judged !== undefined && judged.kind !== "known") return UNKNOWN[judged.kind];
    const custom = judged?.by ?? null;
    const value = isKeyFromAuthorizer ? (custom?.usageIdentifierKey ?? undefined) : request.headers["x-api-key"];
    const verdict = method.needsKey ? usage.admit(value, apiId, stage) : null;
    if (verdict !== null && verdict.kind !== "passes") return REFUSED[verdict.kind];
    const event = restEventOf({
      ...call,
      custom,
      apiKey: verdict === null ? null : { id: verdict.keyId, value: value ?? "" },
      iam,
    });
    const verb = method.method === "ANY" ? "*" : method.method;
    const sourceArn = `${executionArn}/${stage}/${verb}${method.resourcePath}`;
    if (method.streams) return await streamed(method.integration, event, sourceArn);
    const outcome = await callIntegration(functions, method.integration, event, sourceArn, log);
    return outcome.kind === "answered" ? responseOf(outcome.payload) : FAILED[outcome.kind];
  };

  return async (request: IncomingMessage, requestId: string): Promise<GatewayResponse> => {
    const receivedAt = clock();
    const body = await readBody(request);
    if (body === null) return TOO_LARGE;
    const gatewayRequest: GatewayRequest = {
      method: request.method ?? "GET",
      target: request.url ?? "/",
      protocol: `HTTP/${request.httpVersion}`,
      headers: forwarded(request, headersOf(request)),
      body,
      sourceIp: request.socket.remoteAddress ?? "",
      receivedAt,
    };
    return await answerMethod(gatewayRequest, request.rawHeaders, requestId);
  };
}
