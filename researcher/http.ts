import { randomUUID } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { CancelledNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { type Permission, permissionFor } from "./keys.ts";
import { refusals } from "./refusals.ts";
import { createServer } from "./server.ts";
import type { Settings } from "./settings.ts";
import type { Tool } from "./tools/tool.ts";

const SESSION = "mcp-session-id";

/**
 * The calls that are running, by session and request, so that a cancellation that comes as a request of its own finds
 * its call. A session is a random name that the caller repeats; nothing is kept under it beyond its running calls, so
 * any instance of the service can answer any request.
 */
class RunningCalls {
  readonly #running = new Map<string, AbortController>();

  start(session: string, requestId: string | number, ended: AbortSignal): AbortSignal {
    const name = JSON.stringify([session, requestId]);
    const controller = new AbortController();
    this.#running.set(name, controller);
    ended.addEventListener("abort", () => this.#running.delete(name), { once: true });
    return AbortSignal.any([controller.signal, ended]);
  }

  cancel(session: string, requestId: string | number): void {
    this.#running.get(JSON.stringify([session, requestId]))?.abort();
  }
}

/** Serves the tools by MCP's Streamable HTTP at `/mcp`, and `/health`. Doesn't listen yet. */
export function httpServer(settings: Settings, tools: readonly Tool[]): Server {
  const calls = new RunningCalls();
  return createHttpServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(
        JSON.stringify({ level: "error", message: error instanceof Error ? error.message : String(error) }),
      );
      if (!response.headersSent) refuse(response, 500, "The service failed; try again.");
      else response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = URL.parse(request.url ?? "/", "http://service")?.pathname;
    if (path === "/health") return send(response, 200, { status: "ok", tools: tools.length });
    if (path !== "/mcp") return refuse(response, 404, "There is nothing here; the service answers at /mcp.");
    if (!isForUs(request, settings.hosts)) return refuse(response, 403, "The service doesn't go by this name.");
    const permits = permissionOf(request);
    if (permits === null) {
      response.setHeader("www-authenticate", "Bearer");
      return refuse(response, 401, refusals.key_missing);
    }
    if (request.method !== "POST") {
      response.setHeader("allow", "POST");
      return refuse(response, 405, "Nothing is kept between requests; only POST is answered.");
    }
    await serveMcp(request, response, permits);
  }

  async function serveMcp(request: IncomingMessage, response: ServerResponse, permits: Permission): Promise<void> {
    const [given] = [request.headers[SESSION] ?? []].flat();
    const session = given ?? randomUUID();
    response.setHeader(SESSION, session);
    const ended = new AbortController();
    const outside = (requestId: string | number) => calls.start(session, requestId, ended.signal);
    const server = createServer({ tools, permits, callTime: settings.callTime, outside });
    server.setNotificationHandler(CancelledNotificationSchema, ({ params }) => {
      if (params.requestId !== undefined) calls.cancel(session, params.requestId);
    });
    const transport = new StreamableHTTPServerTransport();
    response.on("close", () => {
      ended.abort();
      server
        .close()
        .catch((error: unknown) => console.error(JSON.stringify({ level: "error", message: String(error) })));
    });
    await server.connect(transport);
    await transport.handleRequest(request, response);
  }

  function permissionOf({ headers }: IncomingMessage): Permission | null {
    if (settings.keys.length === 0) return () => true;
    const bearer = /^Bearer (.+)$/iu.exec(headers.authorization ?? "")?.[1];
    const [presented] = [headers["x-api-key"] ?? bearer ?? []].flat();
    return presented === undefined ? null : permissionFor(settings.keys, presented);
  }
}

/** Whether a request names us as its host, and doesn't come from a page of somebody else's: see DNS rebinding. */
function isForUs({ headers }: IncomingMessage, hosts: readonly string[]): boolean {
  const nameIn = (address: string): string => URL.parse(address)?.hostname ?? "";
  if (hosts.length > 0 && !hosts.includes(nameIn(`http://${headers.host ?? ""}`))) return false;
  return headers.origin === undefined || hosts.includes(nameIn(headers.origin));
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, status: number, message: string): void =>
  send(response, status, { jsonrpc: "2.0", error: { code: -32_000, message }, id: null });
