import { request as httpRequest, type IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import type { Origin } from "./definition.ts";
import type { EdgeResponse } from "./edge-response.ts";

/** The origin didn't answer (502), or said nothing for too long (504). */
export class OriginError extends Error {
  readonly status: 502 | 504;

  constructor(status: 502 | 504, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

const CONNECTION_HEADERS = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Headers without those that belong to one connection. */
export const endToEnd = <Value>(headers: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name)));

function headersOf(answer: IncomingMessage): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, values] of Object.entries(answer.headersDistinct)) {
    if (values !== undefined) headers[name] = name === "set-cookie" ? values : values.join(", ");
  }
  return endToEnd(headers);
}

/**
 * Asks an origin over HTTP and answers as soon as its headers are there; the body goes on as it comes. `signal` ends
 * the request at the origin, too: the viewer is gone. Throws OriginError.
 */
export function askHttp(options: {
  readonly origin: Extract<Origin, { kind: "http" }>;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
  readonly signal: AbortSignal;
}): Promise<EdgeResponse> {
  const { origin, method, target, headers, body, signal } = options;
  const [hostname = "", port = "80"] = origin.host.split(":");
  return new Promise((resolve, reject) => {
    const sent = httpRequest({
      hostname,
      port: Number(port),
      method,
      path: `${origin.path}${target}`,
      headers: { ...headers, ...origin.headers, host: origin.host },
      timeout: origin.patience,
      signal,
    });
    sent.on("response", (answer) =>
      resolve({ status: answer.statusCode ?? 502, headers: headersOf(answer), body: answer }),
    );
    sent.on("timeout", () => sent.destroy(new OriginError(504, `the origin ${origin.host} is silent`)));
    sent.on("error", (error) =>
      reject(error instanceof OriginError ? error : new OriginError(502, error.message, { cause: error })),
    );
    body.on("error", (error) => sent.destroy(error));
    body.pipe(sent);
  });
}
