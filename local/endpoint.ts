import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { AwsError } from "./aws-error.ts";
import { decodeChunked, isChunked } from "./chunked.ts";
import { befall, ConnectionCut, type Faults } from "./faults.ts";
import { listenOn } from "./gateway/held-port.ts";
import { accessDenied } from "./iam/denied.ts";
import type { Identities } from "./identities.ts";
import type { Clock, Log } from "./log.ts";
import { queryOf, type RawRequest, toHttpRequest } from "./request.ts";
import type { Authorizer, Caller, HttpReply, HttpRequest, Service } from "./service.ts";
import { readClaim, type SignatureClaim, verify } from "./signature.ts";

const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;

export interface Endpoint {
  /** Starts to listen; port 0 takes a free one. Returns the port. */
  listen(port: number, host?: string): Promise<number>;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

export interface EndpointOptions {
  readonly services: readonly Service[];
  readonly identities: Identities;
  readonly authorizer: Authorizer;
  readonly region: string;
  readonly log: Log;
  readonly clock?: Clock;
  /** Accidents on purpose, for tests. */
  readonly faults?: Faults | undefined;
  /** Ends a process of this function; for accidents. */
  readonly kill?: (functionName: string) => void;
}

/**
 * One HTTP/1.1 server in front of all services. A request goes to the service named in the credential scope of its
 * signature; the signature is verified, every permission that the service says it needs is decided, and only then is
 * the request carried out.
 */
export function createEndpoint(options: EndpointOptions): Endpoint {
  const { identities, authorizer, region, log, clock = Date.now, faults, kill = () => undefined } = options;
  const services = new Map(options.services.map((service) => [service.signingName, service]));

  /** Carries a call out that is allowed by now, unless a test wants it to meet with an accident. */
  const carryOut = async (service: Service, http: HttpRequest, caller: Caller, actions: readonly string[]) => {
    const fault = faults?.onCall?.({ caller, actions, request: http }) ?? null;
    if (fault === null) return service.handle(http, caller);
    return befall(fault, { signingName: service.signingName, caller, kill }, () => service.handle(http, caller));
  };

  const answer = async (request: IncomingMessage): Promise<HttpReply> => {
    const head = headOf(request);
    const unnamed = serviceWithoutClaim(head, services);
    let service = unnamed;
    let http: HttpRequest = safeHttpRequest(head);
    try {
      // A browser asks whether it may before it sends what it has an address for: nobody signs that question.
      const signed = head.method === "OPTIONS" ? undefined : readClaim(head);
      if (!signed) return unsignedReply(unnamed, toHttpRequest(head));
      service = serviceOf(signed, services);
      const raw = { ...head, body: await bodyOf(request, service.maxRequestBytes ?? DEFAULT_MAX_BYTES) };
      http = toHttpRequest(raw);
      refuseDotSegments(raw);
      const { caller, credentials } = await verify(raw, signed, { region, identities, clock });
      if (isChunked(raw)) http = toHttpRequest(await decodeChunked(raw, signed, credentials));
      const accesses = service.access(http);
      for (const access of accesses) {
        const decision = authorizer.decide(caller, access);
        if (decision.allowed) continue;
        const refusal = accessDenied(caller, access, decision);
        log("warn", refusal.message);
        throw refusal;
      }
      const actions = accesses.map(({ action }) => action);
      return await carryOut(service, http, caller, actions);
    } catch (error) {
      if (error instanceof ConnectionCut) throw error;
      if (!(error instanceof AwsError)) {
        log("error", `${service?.signingName ?? "endpoint"} failed`, { error: describe(error), target: head.target });
      }
      return service ? service.fail(error, http) : plainFailure(error);
    }
  };

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(request)
      .then((reply) => send(response, reply, request))
      .catch((error: unknown) => {
        if (!(error instanceof ConnectionCut)) {
          log("error", "the endpoint could not answer", { error: describe(error) });
        }
        response.destroy();
      });
  });

  return {
    listen: (port, host = "127.0.0.1") => listenOn(server, port, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function headOf(request: IncomingMessage): RawRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(",") : value;
  }
  return { method: request.method ?? "GET", target: request.url ?? "/", headers, body: Buffer.alloc(0) };
}

/** For errors that occur before the target could be read; a target that is no URL is reported under `/`. */
function safeHttpRequest(raw: RawRequest): HttpRequest {
  return toHttpRequest(URL.canParse(raw.target, "http://localhost") ? raw : { ...raw, target: "/" });
}

/** Reads the body, up to `max` bytes. */
async function bodyOf(request: IncomingMessage, max: number): Promise<Buffer> {
  const tooLarge = new AwsError("RequestEntityTooLargeException", `The request is larger than ${max} bytes.`, 413);
  if (Number(request.headers["content-length"] ?? 0) > max) throw tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > max) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function serviceOf(signed: SignatureClaim, services: ReadonlyMap<string, Service>): Service {
  const service = services.get(signed.service);
  if (service) return service;
  throw new AwsError("UnknownOperationException", `The service "${signed.service}" is not emulated here.`, 404);
}

/** Whose protocol a request speaks that names no service in a credential: JSON protocols name themselves, S3 doesn't. */
function serviceWithoutClaim(raw: RawRequest, services: ReadonlyMap<string, Service>): Service | undefined {
  const prefix = raw.headers["x-amz-target"]?.split(".")[0];
  if (prefix === "AWSEvents") return services.get("events");
  if (prefix === "AWSCognitoIdentityProviderService") return services.get("cognito-idp");
  if (prefix === "AmazonSQS") return services.get("sqs");
  if (prefix === "GraniteServiceVersion20100801") return services.get("monitoring");
  if (prefix === "secretsmanager") return services.get("secretsmanager");
  const scope = /Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\//.exec(raw.headers.authorization ?? "")?.[1];
  return services.get(scope ?? "s3");
}

function unsignedReply(service: Service | undefined, http: HttpRequest): HttpReply {
  const reply = service?.unsigned?.(http);
  if (reply) return reply;
  if (http.url.searchParams.has("AWSAccessKeyId") || http.headers.authorization?.startsWith("AWS ")) {
    throw new AwsError(
      "InvalidRequest",
      "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
    );
  }
  throw new AwsError("MissingAuthenticationTokenException", "Missing Authentication Token", 403);
}

/** A URL parser would resolve `.` and `..`, and the request would act on another resource than the signed one. */
function refuseDotSegments(raw: RawRequest): void {
  if (/\/(\.|%2e){1,2}(\/|\?|$)/i.test(raw.target)) {
    throw new AwsError("InvalidURI", "Paths with the segments '.' and '..' are not emulated.");
  }
  if (queryOf(raw.target)[""] !== undefined) throw new AwsError("InvalidURI", "The query has a nameless parameter.");
}

function plainFailure(error: unknown): HttpReply {
  const known = error instanceof AwsError ? error : new AwsError("InternalFailure", "An internal error occurred.", 500);
  return {
    status: known.status,
    headers: { "content-type": "application/json", "x-amzn-errortype": known.code },
    body: JSON.stringify({ __type: known.code, message: known.message }),
  };
}

function send(response: ServerResponse, reply: HttpReply, request: IncomingMessage): void {
  const body = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  const length = reply.headers["content-length"] ?? String(body.length);
  const bodiless = reply.status === 204 || reply.status === 304;
  response.writeHead(reply.status, {
    "x-amzn-requestid": randomUUID(),
    ...reply.headers,
    ...(bodiless ? {} : { "content-length": length }),
    // What was not read to its end must not be taken for the next request.
    ...(request.complete ? {} : { connection: "close" }),
  });
  response.end(request.method === "HEAD" || bodiless ? undefined : body);
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
