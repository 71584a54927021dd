import type { IncomingMessage } from "node:http";
import { parseArn } from "../arn.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Identities } from "../identities.ts";
import type { Log } from "../log.ts";
import { REST_BASE_PATH } from "../resources/define.ts";
import type { Authorizer, Functions } from "../service.ts";
import { callerOf } from "./caller.ts";
import { type CorsConfiguration, corsHeaders, corsOf, preflightHeaders } from "./cors.ts";
import { type Answer, createDoor, type Door, forwarded, headersOf, readBody } from "./door.ts";
import { type Authorized, decoded, eventOf, type GatewayRequest } from "./event.ts";
import { callIntegration, functionArnOf, type Integration } from "./integration.ts";
import { type JudgeJwt, jwtAuthorizersOf } from "./jwt.ts";
import { type GatewayResponse, gatewayMessage, INTERNAL_ERROR, responseOf } from "./response.ts";
import { createRouter, parseRouteKey, type Route } from "./routes.ts";
import { throttleOf } from "./throttle.ts";

export { PortInUse } from "./port.ts";

export interface HttpApiOptions {
  readonly graph: Graph;
  readonly functions: Functions;
  readonly identities: Identities;
  /** Decides whether a role may call (`execute-api:Invoke`); without it only the operator may. */
  readonly authorizer?: Authorizer;
  readonly log: Log;
  /** Answers what comes below the base path of the REST API, if the program has one. */
  readonly restApi?: Answer | undefined;
  /** Which API of the graph, by its resource name; needed if there are several. */
  readonly name?: string;
}

export type HttpApi = Door;

/** An HTTP API waits no longer than thirty seconds. */
const TIMEOUT_MAX = 30_000;
const FORBIDDEN = gatewayMessage(403, "Forbidden");
const UNAUTHORIZED = gatewayMessage(401, "Unauthorized");
const NOT_FOUND = gatewayMessage(404, "Not Found");
const TOO_LARGE = gatewayMessage(413, "Request Entity Too Large");
const TOO_MANY = gatewayMessage(429, "Too Many Requests");
const UNAVAILABLE = gatewayMessage(503, "Service Unavailable");

const textOf = (node: ResourceNode, key: string): string => {
  const value = node.outputs[key];
  return typeof value === "string" ? value : "";
};

function apiOf(graph: Graph, name: string | undefined): ResourceNode {
  const all = resourcesOf(graph, "aws:apigatewayv2/api:Api");
  const chosen = name === undefined ? all : all.filter((node) => node.name === name);
  const [api, other] = chosen;
  if (api === undefined) throw new Error(`The program has no HTTP API${name === undefined ? "" : ` named ${name}`}.`);
  if (other !== undefined) throw new Error("The program has several HTTP APIs: say which one by its name.");
  if (textOf(api, "protocolType") !== "HTTP") throw new Error(`${api.name}: only HTTP APIs are emulated here.`);
  return api;
}

function integrationsOf(graph: Graph, apiId: string): Map<string, Integration> {
  const integrations = new Map<string, Integration>();
  for (const node of resourcesOf(graph, "aws:apigatewayv2/integration:Integration")) {
    if (node.outputs.apiId !== apiId) continue;
    const functionArn = functionArnOf(textOf(node, "integrationUri"));
    if (textOf(node, "integrationType") !== "AWS_PROXY" || functionArn === undefined) {
      throw new Error(`${node.name}: only integrations of the type AWS_PROXY with a function are emulated.`);
    }
    if (textOf(node, "payloadFormatVersion") !== "2.0")
      throw new Error(`${node.name}: only the payload format 2.0 is emulated.`);
    const timeout = node.outputs.timeoutMilliseconds ?? TIMEOUT_MAX;
    if (typeof timeout !== "number" || timeout < 50 || timeout > TIMEOUT_MAX) {
      throw new Error(`${node.name}: timeoutMilliseconds must be from 50 to ${TIMEOUT_MAX}.`);
    }
    integrations.set(`integrations/${node.id}`, { functionArn, timeout });
  }
  return integrations;
}

function routesOf(
  graph: Graph,
  apiId: string,
  integrations: ReadonlyMap<string, Integration>,
  authorizers: ReadonlyMap<string, JudgeJwt>,
): Route[] {
  return resourcesOf(graph, "aws:apigatewayv2/route:Route")
    .filter((node) => node.outputs.apiId === apiId)
    .map((node) => {
      const key = textOf(node, "routeKey");
      const target = textOf(node, "target");
      const authorization = node.outputs.authorizationType ?? "NONE";
      if (authorization !== "NONE" && authorization !== "AWS_IAM" && authorization !== "JWT") {
        throw new Error(`${node.name}: the authorization type ${String(authorization)} is not emulated.`);
      }
      const authorizerId = textOf(node, "authorizerId");
      if (authorization === "JWT" && !authorizers.has(authorizerId)) {
        throw new Error(`${node.name}: its authorizer ${authorizerId} is none of this API.`);
      }
      const given = node.outputs.authorizationScopes;
      const scopes = Array.isArray(given) ? given.map(String) : [];
      if (!integrations.has(target))
        throw new Error(`${node.name}: its target ${target} is no integration of this API.`);
      return { key, ...parseRouteKey(key), authorization, authorizerId, scopes, target };
    });
}

/**
 * API Gateway's front door of an HTTP API: routes, AWS_IAM, JWT authorizers, CORS, the events and responses of payload format 2.0, and its limits.
 * Facts: the HTTP API chapters of the API Gateway Developer Guide. Throws at once for what of the API isn't emulated.
 */
export function createHttpApi(options: HttpApiOptions): HttpApi {
  const { graph, functions, log } = options;
  const api = apiOf(graph, options.name);
  const apiId = api.id;
  const executionArn = textOf(api, "executionArn");
  const place = parseArn(executionArn) ?? parseArn(textOf(api, "arn"));
  const integrations = integrationsOf(graph, apiId);
  const authorizers = jwtAuthorizersOf(graph, apiId);
  const route = createRouter(routesOf(graph, apiId, integrations, authorizers));
  const cors = corsOf(api.outputs.corsConfiguration);
  const stage = resourcesOf(graph, "aws:apigatewayv2/stage:Stage").find((node) => node.outputs.apiId === apiId);
  if (stage === undefined) throw new Error(`${api.name}: it has no stage, so nothing of it is deployed.`);
  const stageName = textOf(stage, "name");
  const mayPass = throttleOf(stage);
  const prefix = stageName === "$default" ? "" : `/${stageName}`;

  const invoke = async (integration: Integration, event: object, sourceArn: string): Promise<GatewayResponse> => {
    const outcome = await callIntegration(functions, integration, event, sourceArn, log);
    if (outcome.kind === "answered") return responseOf(outcome.payload);
    return { late: UNAVAILABLE, busy: UNAVAILABLE, large: TOO_LARGE, failed: INTERNAL_ERROR }[outcome.kind];
  };

  /** Who calls, as the route's authorizer sees it, or the refusal. */
  const authorized = async (
    request: GatewayRequest,
    { authorization, authorizerId = "", scopes = [] }: Route,
    resource: string,
  ): Promise<Authorized | GatewayResponse> => {
    if (authorization === "NONE") return null;
    if (authorization === "AWS_IAM") {
      const region = place?.region ?? "us-east-1";
      const { identities, authorizer } = options;
      const iam = await callerOf(request, resource, { identities, authorizer, region });
      return iam === null ? FORBIDDEN : { iam };
    }
    const verdict = await authorizers.get(authorizerId)?.(request.headers.authorization, scopes);
    if (verdict?.kind === "known") return { jwt: verdict.jwt };
    const refusal = verdict?.kind === "forbidden" ? FORBIDDEN : UNAUTHORIZED;
    return { ...refusal, headers: { ...refusal.headers, "www-authenticate": verdict?.challenge ?? "Bearer" } };
  };

  const answerRoute = async (request: GatewayRequest, requestId: string): Promise<GatewayResponse> => {
    const path = decoded(request.target.split("?", 1)[0] ?? "/");
    const inStage = prefix === "" || path === prefix || path.startsWith(`${prefix}/`);
    const match = inStage ? route(request.method, path.slice(prefix.length) || "/") : null;
    const integration = match === null ? undefined : integrations.get(match.route.target);
    if (match === null || integration === undefined) return NOT_FOUND;
    if (!mayPass()) return TOO_MANY;
    const resource = `${executionArn}/${stageName}/${request.method}${path.slice(prefix.length)}`;
    const caller = await authorized(request, match.route, resource);
    if (caller !== null && "status" in caller) return caller;
    const where = { accountId: place?.account ?? "", apiId, stage: stageName };
    const { method, segments } = match.route;
    const routePath =
      match.route.key === "$default" ? "$default" : `${method === "ANY" ? "*" : method}/${segments.join("/")}`;
    return invoke(
      integration,
      eventOf(request, match, where, requestId, caller),
      `${executionArn}/${stageName}/${routePath}`,
    );
  };

  const withCors = (
    answer: GatewayResponse,
    configuration: CorsConfiguration,
    origin: string | undefined,
  ): GatewayResponse => ({
    ...answer,
    // The configuration of the API overrules what the function says.
    headers: { ...answer.headers, ...corsHeaders(configuration, origin) },
  });

  const answer = async (request: IncomingMessage, requestId: string): Promise<GatewayResponse> => {
    const receivedAt = Date.now();
    const headers = headersOf(request);
    if (cors !== null && request.method === "OPTIONS" && headers["access-control-request-method"] !== undefined) {
      return { status: 204, headers: preflightHeaders(cors, headers.origin), body: "" };
    }
    const body = await readBody(request);
    if (body === null) return TOO_LARGE;
    const answered = await answerRoute(
      {
        method: request.method ?? "GET",
        target: request.url ?? "/",
        protocol: `HTTP/${request.httpVersion}`,
        headers: forwarded(request, headers),
        body,
        sourceIp: request.socket.remoteAddress ?? "",
        receivedAt,
      },
      requestId,
    );
    return cors === null ? answered : withCors(answered, cors, headers.origin);
  };

  const { restApi } = options;
  const isRest = (request: IncomingMessage): boolean => request.url?.startsWith(`${REST_BASE_PATH}/`) === true;
  return createDoor(
    (request, requestId) =>
      restApi !== undefined && isRest(request) ? restApi(request, requestId) : answer(request, requestId),
    log,
  );
}
