import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { closeServer, type Door, headersOf } from "../gateway/door.ts";
import { listenOn } from "../gateway/held-port.ts";
import type { Log } from "../log.ts";
import type { Authorizer, Service } from "../service.ts";
import { compressed, type Packed } from "./compression.ts";
import type { Behaviour, Distribution } from "./definition.ts";
import type { EdgeResponse } from "./edge-response.ts";
import { errorPage } from "./error-page.ts";
import { askBucket } from "./origin-bucket.ts";
import { askHttp, endToEnd, OriginError } from "./origin-http.ts";
import { withPolicy } from "./response-headers.ts";
import { type ViewerFunction, ViewerFunctionError, type ViewerRequest, viewerFunction } from "./viewer-function.ts";

export interface DistributionOptions {
  readonly distribution: Distribution;
  /** Amazon S3, for origins that are buckets. */
  readonly objects: Service;
  readonly authorizer: Authorizer;
  readonly log: Log;
}

const LOOPBACK_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
const BLOCKED = "Request blocked. We can't connect to the server for this app or website at this time.";
const NOT_ALLOWED =
  "This distribution is not configured to allow the HTTP request method that was used for this request.";
const BAD_REQUEST = "Bad request.";
const UNREACHABLE = "We can't connect to the server for this app or website at this time.";

/** One request, as it goes through the distribution. */
interface Passage {
  readonly request: IncomingMessage;
  readonly requestId: string;
  /** Ends when the viewer is gone. */
  readonly gone: AbortSignal;
}

/** The path, normalized before anything is matched: `/a/../b` is `/b` (RFC 3986). */
function pathAndQuery(target: string): { readonly path: string; readonly query: string } | null {
  if (!target.startsWith("/") || !URL.canParse(`http://edge.invalid${target}`)) return null;
  const { pathname, search } = new URL(`http://edge.invalid${target}`);
  return { path: pathname, query: search.slice(1) };
}

/**
 * CloudFront in front of the product: behaviours in order, viewer functions, origins, headers policies, error
 * responses, compression. Nothing is kept: every request is a miss, which a viewer can tell by `X-Cache` alone, since
 * what the origins allow to be kept never changes under its name. HTTP only; on AWS the viewer is sent to HTTPS.
 * Throws an Error at once for a viewer function that doesn't compile.
 */
export function createDistribution({ distribution, objects, authorizer, log }: DistributionOptions): Door {
  const { id, arn, behaviours, rootObject, errorResponses, aliases } = distribution;
  const packed: Packed = new Map();
  /** Answers that go on for minutes: who reads one comes back when it breaks off. */
  const streams = new Set<ServerResponse>();
  const functions = new Map<Behaviour, ViewerFunction>();
  for (const behaviour of behaviours) {
    if (behaviour.viewerRequest !== null) {
      functions.set(behaviour, viewerFunction("viewer-request", behaviour.viewerRequest));
    }
  }

  /** A page whose name was rebound to this machine says another host: nothing here is meant for it. */
  const isOurs = (host: string): boolean => {
    if (!URL.canParse(`http://${host}`)) return false;
    const { hostname } = new URL(`http://${host}`);
    return LOOPBACK_HOSTS.has(hostname) || aliases.includes(hostname);
  };

  const toOrigin = (behaviour: Behaviour, viewer: ViewerRequest, passage: Passage): Promise<EdgeResponse> => {
    const { origin } = behaviour;
    const { request, requestId, gone } = passage;
    const path = viewer.uri === "/" && rootObject !== "" ? `/${rootObject}` : viewer.uri;
    if (origin.kind === "bucket") {
      const { method, headers } = viewer;
      return askBucket({ origin, distributionArn: arn, method, path, headers, objects, authorizer });
    }
    const address = request.socket.remoteAddress ?? "";
    const known = viewer.headers["x-forwarded-for"];
    const { host: _, ...own } = endToEnd(viewer.headers);
    const { "content-length": length, "content-type": type } = own;
    const least = {
      ...(length === undefined ? {} : { "content-length": length }),
      ...(type ? { "content-type": type } : {}),
    };
    const hasQuery = viewer.query !== "" && (behaviour.forwardsAll || behaviour.cache.queryStrings);
    return askHttp({
      origin,
      method: viewer.method,
      target: hasQuery ? `${path}?${viewer.query}` : path,
      headers: {
        "user-agent": "Amazon CloudFront",
        ...(behaviour.forwardsAll ? own : least),
        via: `${request.httpVersion} local.cloudfront.net (CloudFront)`,
        "x-amz-cf-id": requestId,
        "x-forwarded-for": known === undefined ? address : `${known}, ${address}`,
      },
      body: request,
      signal: gone,
    });
  };

  /** The page that stands for an error of an origin, if the distribution names one. */
  const withErrorPage = async (
    response: EdgeResponse,
    viewer: ViewerRequest,
    passage: Passage,
  ): Promise<EdgeResponse> => {
    const instead = errorResponses.get(response.status);
    if (instead === undefined) return response;
    const behaviour = behaviours.find(({ matches }) => matches(instead.pagePath));
    if (behaviour === undefined || behaviour.origin.kind !== "bucket") return response;
    const page = await toOrigin(behaviour, { ...viewer, method: "GET", uri: instead.pagePath, headers: {} }, passage);
    if (page.status !== 200) return response;
    if (!Buffer.isBuffer(response.body)) response.body.destroy();
    return { ...page, status: instead.responseCode };
  };

  const pass = async (behaviour: Behaviour, viewer: ViewerRequest, passage: Passage): Promise<EdgeResponse> => {
    const { requestId, request } = passage;
    try {
      const about = { distributionDomainName: distribution.domainName, distributionId: id, requestId };
      const ip = request.socket.remoteAddress ?? "";
      const changed = await functions.get(behaviour)?.(viewer, { ...about, ip });
      if (changed !== undefined && "response" in changed) return changed.response;
      const asked = changed?.request ?? viewer;
      return await withErrorPage(await toOrigin(behaviour, asked, passage), asked, passage);
    } catch (error) {
      if (error instanceof ViewerFunctionError) {
        log("error", "a viewer function failed", { error: error.message });
        const status = error.code === "FunctionExecutionError" ? 503 : 502;
        return errorPage(
          status,
          "The CloudFront function associated with the distribution is invalid or failed.",
          "",
          requestId,
        );
      }
      if (!(error instanceof OriginError)) throw error;
      if (!passage.gone.aborted) log("error", "an origin could not be reached", { error: error.message });
      return errorPage(error.status, UNREACHABLE, "", requestId);
    }
  };

  const answer = async (passage: Passage): Promise<EdgeResponse> => {
    const { request, requestId } = passage;
    const headers = headersOf(request);
    const place = pathAndQuery(request.url ?? "/");
    const method = request.method ?? "GET";
    if (place === null) return errorPage(400, BAD_REQUEST, BLOCKED, requestId);
    if (!isOurs(headers.host ?? "")) return errorPage(403, BAD_REQUEST, BLOCKED, requestId);
    const behaviour = behaviours.find(({ matches }) => matches(place.path));
    if (behaviour === undefined) throw new Error("the default behaviour matches every path");
    if (!behaviour.methods.has(method)) return errorPage(403, NOT_ALLOWED, BLOCKED, requestId);
    const hasBody = Number(headers["content-length"] ?? 0) > 0 || headers["transfer-encoding"] !== undefined;
    if (method === "GET" && hasBody) return errorPage(403, BAD_REQUEST, BLOCKED, requestId);
    const response = await pass(behaviour, { method, uri: place.path, query: place.query, headers }, passage);
    if (response.isOurs) return response;
    const accepts = headers["accept-encoding"] ?? "";
    const { isCompressed, cache } = behaviour;
    const packedResponse = isCompressed ? await compressed(response, accepts, cache, packed) : response;
    return withPolicy(packedResponse, behaviour.headers);
  };

  const send = async (edge: EdgeResponse, response: ServerResponse, { request, requestId }: Passage): Promise<void> => {
    const { status, headers, body } = edge;
    const isBodiless = status === 204 || status === 304 || request.method === "HEAD";
    const length = Buffer.isBuffer(body) && !isBodiless ? { "content-length": String(body.length) } : {};
    response.writeHead(status, {
      ...Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
      ),
      ...length,
      "x-cache": status >= 400 ? "Error from cloudfront" : "Miss from cloudfront",
      via: "1.1 local.cloudfront.net (CloudFront)",
      "x-amz-cf-pop": "LOC50-P1",
      "x-amz-cf-id": requestId,
      // What wasn't read to its end must not be taken for the next request.
      ...(request.complete ? {} : { connection: "close" }),
    });
    if (Buffer.isBuffer(body)) {
      response.end(isBodiless ? undefined : body);
      return;
    }
    // The first line of a stream must not wait for the second.
    response.flushHeaders();
    if (String(headers["content-type"]).startsWith("text/event-stream")) {
      streams.add(response);
      response.on("close", () => streams.delete(response));
    }
    await pipeline(body, response);
  };

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const passage = { request, requestId: randomBytes(42).toString("base64url"), gone: gone.signal };
    answer(passage)
      .then((edge) => send(edge, response, passage))
      .catch((error: unknown) => {
        // Who hung up in the middle gets no answer and is nobody's fault.
        if (!gone.signal.aborted) log("error", "the distribution could not answer", { error: String(error) });
        response.destroy();
      });
  });
  return {
    listen: (port, host = "127.0.0.1") => listenOn(server, port, host),
    close: (patience) => {
      for (const stream of streams) stream.destroy();
      return closeServer(server, patience);
    },
  };
}
