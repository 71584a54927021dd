import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { FetchRefused } from "./refusals.ts";
import type { Target } from "./target.ts";

export interface Message {
  readonly method: "GET" | "HEAD" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/**
 * Sends one request to the address that was checked and answers when the headers are here. The connection is made to
 * that address and no name is looked up again, so nothing can change between check and use; the certificate and the
 * `Host` header are those of the name. Throws FetchRefused: unreachable, answer_invalid, or the signal's reason.
 */
export function exchange(target: Target, message: Message, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, address, port } = target;
  const secure = url.protocol === "https:";
  const name = url.hostname.replace(/^\[|\]$/gu, "");
  return new Promise((resolve, reject) => {
    const sent = (secure ? requestHttps : requestHttp)({
      host: address,
      port,
      // Certificates for bare addresses are checked against the address; a server name must be a name.
      ...(secure && isIP(name) === 0 ? { servername: name.replace(/\.$/u, "") } : {}),
      path: `${url.pathname}${url.search}`,
      method: message.method,
      headers: { ...message.headers, host: url.host, connection: "close" },
      agent: false,
      signal,
    });
    sent.on("response", resolve);
    sent.on("upgrade", (_answer, socket) => {
      socket.destroy();
      reject(new FetchRefused("answer_invalid"));
    });
    sent.on("error", (cause) => reject(failureOf(cause, signal)));
    sent.end(message.body ?? undefined);
  });
}

/** What an error of the connection means: the end of our patience, an answer that is no HTTP, or no answer. */
export function failureOf(cause: unknown, signal: AbortSignal): unknown {
  if (cause instanceof FetchRefused) return cause;
  if (signal.aborted) return signal.reason;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return new FetchRefused(code.startsWith("HPE_") ? "answer_invalid" : "unreachable", { cause });
}
