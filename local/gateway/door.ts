import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Log } from "../log.ts";
import { newRequestId } from "./event.ts";
import { listenOn } from "./held-port.ts";
import { type GatewayResponse, INTERNAL_ERROR } from "./response.ts";

/** The HTTP server that an API of the gateway stands behind. */
export interface Door {
  /** Starts to listen; port 0 takes a free one. Returns the port. Throws PortInUse. */
  listen(port: number, host?: string): Promise<number>;
  /** Stops listening, lets the requests under way end (at most `patience` milliseconds), then closes all connections. */
  close(patience?: number): Promise<void>;
}

/** Bytes of a request's body. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** Reads a body; null if it is larger than the gateway takes. The rest of such a request is not read. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
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

export function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    // Cookies of several headers belong together; everything else that is repeated is joined by commas.
    if (values !== undefined) headers[name] = values.join(name === "cookie" ? "; " : ",");
  }
  return headers;
}

/** What the gateway adds to the headers that a function sees. */
export function forwarded(request: IncomingMessage, headers: Readonly<Record<string, string>>): Record<string, string> {
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

async function send(
  response: ServerResponse,
  answer: GatewayResponse,
  request: IncomingMessage,
  requestId: string,
): Promise<void> {
  const body = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  if (response.destroyed) {
    if (!Buffer.isBuffer(body)) body.destroy();
    return;
  }
  const bodiless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, {
    "apigw-requestid": requestId,
    ...answer.headers,
    ...(bodiless || !Buffer.isBuffer(body) ? {} : { "content-length": String(body.length) }),
    // What wasn't read to its end must not be taken for the next request.
    ...(request.complete ? {} : { connection: "close" }),
  });
  if (Buffer.isBuffer(body)) {
    response.end(bodiless || request.method === "HEAD" ? undefined : body);
    return;
  }
  response.flushHeaders();
  try {
    await pipeline(body, response);
  } catch (error) {
    // The reader has left, or the function broke off: either way the answer ends here, and the reader sees that it does.
    response.destroy();
    if (!isCut(error)) throw error;
  }
}

const isCut = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";

/** Stops listening and lets what is under way end, at most `patience` milliseconds. */
export function closeServer(server: Server, patience = 5_000): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** How an API answers a request. */
export type Answer = (request: IncomingMessage, requestId: string) => Promise<GatewayResponse>;

/** A server that answers each request by `answer`, whose id goes into a header too. */
export function createDoor(answer: Answer, log: Log): Door {
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
    close: (patience) => closeServer(server, patience),
  };
}
