import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { parseArn } from "../arn.ts";
import { AwsError } from "../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Identities } from "../identities.ts";
import type { Log } from "../log.ts";
import type { Authorizer, Caller, Functions, InvocationOutcome } from "../service.ts";
import { callerOf } from "./caller.ts";
import { type CorsConfiguration, corsHeaders, corsOf, preflightHeaders } from "./cors.ts";
import { decoded, eventOf, type GatewayRequest, newRequestId } from "./event.ts";
import { findPortHolder, PortInUse } from "./port.ts";
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
  /** Which API of the graph, by its resource name; needed if there are several. */
  readonly name?: string;
}

export interface HttpApi {
  /** Starts to listen; port 0 takes a free one. Returns the port. Throws PortInUse. */
  listen(port: number, host?: string): Promise<number>;
  /** Stops listening, lets the requests under way end (at most `patience` milliseconds), then closes all connections. */
  close(patience?: number): Promise<void>;
}

interface Integration {
  readonly functionArn: string;
  /** Milliseconds; an HTTP API waits no longer than thirty seconds. */
  readonly timeout: number;
}

/** Bytes of a request's body. */
const BODY_LIMIT = 10 * 1024 * 1024;
const TIMEOUT_MAX = 30_000;
const FORBIDDEN = gatewayMessage(403, "Forbidden");
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
    const functionArn = /arn:[\w-]+:lambda:[^/]+/.exec(textOf(node, "integrationUri"))?.[0];
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

function routesOf(graph: Graph, apiId: string, integrations: ReadonlyMap<string, Integration>): Route[] {
  return resourcesOf(graph, "aws:apigatewayv2/route:Route")
    .filter((node) => node.outputs.apiId === apiId)
    .map((node) => {
      const key = textOf(node, "routeKey");
      const target = textOf(node, "target");
      const authorization = node.outputs.authorizationType ?? "NONE";
      if (authorization !== "NONE" && authorization !== "AWS_IAM") {
        throw new Error(`${node.name}: the authorization type ${String(authorization)} is not emulated.`);
      }
      if (!integrations.has(target))
        throw new Error(`${node.name}: its target ${target} is no integration of this API.`);
      return { key, ...parseRouteKey(key), authorization, target };
    });
}

/** Reads a body; null if it is larger than the gateway takes. The rest of such a request is not read. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    // Cookies of several headers belong together; everything else that is repeated is joined by commas.
    if (values !== undefined) headers[name] = values.join(name === "cookie" ? "; " : ",");
  }
  return headers;
}

/** What the gateway adds to the headers that a function sees. */
function forwarded(request: IncomingMessage, headers: Readonly<Record<string, string>>): Record<string, string> {
  const address = request.socket.remoteAddress ?? "";
  const known = headers["x-forwarded-for"];
  return {
    ...headers,
    "x-amzn-trace-id":
      headers["x-amzn-trace-id"] ??
      `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString("hex")}`,
    "x-forwarded-for": known === undefined ? address : `${known}, ${address}`,
    "x-forwarded-port": String(request.socket.localPort ?? ""),
    "x-forwarded-proto": "http",
  };
}

function send(response: ServerResponse, answer: GatewayResponse, request: IncomingMessage, requestId: string): void {
  if (response.destroyed) return;
  const body = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  const bodiless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, {
    "apigw-requestid": requestId,
    ...answer.headers,
    ...(bodiless ? {} : { "content-length": String(body.length) }),
    // What wasn't read to its end must not be taken for the next request.
    ...(request.complete ? {} : { connection: "close" }),
  });
  response.end(bodiless || request.method === "HEAD" ? undefined : body);
}

/** Rejects with PortInUse, naming the holder, when the port is taken. */
function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      reject(error.code === "EADDRINUSE" ? new PortInUse(port, findPortHolder(port)) : error);
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * API Gateway's front door of an HTTP API: routes, AWS_IAM, CORS, the events and responses of payload format 2.0, and its limits.
 * Facts: the HTTP API chapters of the API Gateway Developer Guide. Throws at once for what of the API isn't emulated.
 */
export function createHttpApi(options: HttpApiOptions): HttpApi {
  const { graph, functions, log } = options;
  const api = apiOf(graph, options.name);
  const apiId = api.id;
  const executionArn = textOf(api, "executionArn");
  const place = parseArn(executionArn) ?? parseArn(textOf(api, "arn"));
  const integrations = integrationsOf(graph, apiId);
  const route = createRouter(routesOf(graph, apiId, integrations));
  const cors = corsOf(api.outputs.corsConfiguration);
  const stage = resourcesOf(graph, "aws:apigatewayv2/stage:Stage").find((node) => node.outputs.apiId === apiId);
  if (stage === undefined) throw new Error(`${api.name}: it has no stage, so nothing of it is deployed.`);
  const stageName = textOf(stage, "name");
  const mayPass = throttleOf(stage);
  const prefix = stageName === "$default" ? "" : `/${stageName}`;

  const invoke = async (integration: Integration, event: object, sourceArn: string): Promise<GatewayResponse> => {
    const caller: Caller = { kind: "service", principal: "apigateway.amazonaws.com", sourceArn };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), integration.timeout);
    });
    let outcome: InvocationOutcome | null;
    try {
      outcome = await Promise.race([functions.invoke(integration.functionArn, event, caller), late]);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      if (error.status === 413) return TOO_LARGE;
      if (error.status === 429) return UNAVAILABLE;
      log("error", `the gateway could not invoke ${integration.functionArn}`, { error: error.message });
      return INTERNAL_ERROR;
    } finally {
      clearTimeout(timer);
    }
    if (outcome === null) return UNAVAILABLE;
    if (outcome.ok) return responseOf(outcome.payload);
    log("warn", `${integration.functionArn} failed`, { error: outcome.error.errorMessage });
    return INTERNAL_ERROR;
  };

  const answerRoute = async (request: GatewayRequest, requestId: string): Promise<GatewayResponse> => {
    const path = decoded(request.target.split("?", 1)[0] ?? "/");
    const inStage = prefix === "" || path === prefix || path.startsWith(`${prefix}/`);
    const match = inStage ? route(request.method, path.slice(prefix.length) || "/") : null;
    const integration = match === null ? undefined : integrations.get(match.route.target);
    if (match === null || integration === undefined) return NOT_FOUND;
    if (!mayPass()) return TOO_MANY;
    const resource = `${executionArn}/${stageName}/${request.method}${path.slice(prefix.length)}`;
    const region = place?.region ?? "us-east-1";
    const iam =
      match.route.authorization === "AWS_IAM"
        ? await callerOf(request, resource, { identities: options.identities, authorizer: options.authorizer, region })
        : null;
    if (match.route.authorization === "AWS_IAM" && iam === null) return FORBIDDEN;
    const where = { accountId: place?.account ?? "", apiId, stage: stageName };
    const { method, segments } = match.route;
    const routePath =
      match.route.key === "$default" ? "$default" : `${method === "ANY" ? "*" : method}/${segments.join("/")}`;
    return invoke(
      integration,
      eventOf(request, match, where, requestId, iam),
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

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const requestId = newRequestId();
    answer(request, requestId)
      .catch((error: unknown) => {
        // Who hung up in the middle of a request gets no answer and is nobody's fault.
        if (!request.destroyed || request.complete) log("error", "the gateway failed", { error: String(error) });
        return INTERNAL_ERROR;
      })
      .then((answered) => send(response, answered, request, requestId))
      .catch((error: unknown) => {
        log("error", "the gateway could not answer", { error: String(error) });
        response.destroy();
      });
  });

  return {
    listen: (port, host = "127.0.0.1") => listenOn(server, port, host),
    close: (patience = 5000) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
