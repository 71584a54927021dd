import type { Readable } from "node:stream";

/** A response as it goes over the wire. `headers` may repeat a name by a list. */
export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** A stream goes out as it comes. */
  readonly body: string | Buffer | Readable;
}

/** An answer of the gateway itself. */
export const gatewayMessage = (status: number, message: string): GatewayResponse => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ message }),
});

export const INTERNAL_ERROR = gatewayMessage(500, "Internal Server Error");

/** Headers that belong to the connection: the gateway sets its own. */
const CONNECTION_HEADERS = new Set(["connection", "content-length", "transfer-encoding", "keep-alive", "upgrade"]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function headersOf(given: unknown): Record<string, string> | null {
  if (given === undefined || given === null) return {};
  if (!isRecord(given)) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null || CONNECTION_HEADERS.has(name.toLowerCase())) continue;
    if (typeof value === "object") return null;
    headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

/**
 * What a function's result means under payload format 2.0: with a `statusCode` it is a response, anything else is the body of a
 * 200 in JSON. A malformed response is the function's error: 500.
 */
export function responseOf(result: unknown): GatewayResponse {
  if (!isRecord(result) || result.statusCode === undefined) {
    const body = typeof result === "string" ? result : JSON.stringify(result ?? null);
    return { status: 200, headers: { "content-type": "application/json" }, body };
  }
  const status = Number(result.statusCode);
  const headers = headersOf(result.headers);
  const { body = "", cookies } = result;
  const isStatus = Number.isInteger(status) && status >= 100 && status <= 599;
  if (!isStatus || headers === null || (typeof body !== "string" && body !== null)) return INTERNAL_ERROR;
  const text = body ?? "";
  return {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      ...headers,
      ...(Array.isArray(cookies) && cookies.length > 0 ? { "set-cookie": cookies.map(String) } : {}),
    },
    body: result.isBase64Encoded === true ? Buffer.from(text, "base64") : text,
  };
}
