import { randomUUID } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { CancelledNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { BearerError } from "../identity/bearer.ts";
import { permissionOf } from "./access.ts";
import { callMeter, callsIn, messageOf, scopeLackedFor } from "./calls.ts";
import { everything, type Permission, permissionFor } from "./keys.ts";
import { bearerReader, challenge, METADATA, metadataOf, originOf } from "./oauth.ts";
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
  const { oauth } = settings;
  const readBearer = oauth && bearerReader(oauth);
  const isTooMany = callMeter(settings.callsPerMinute);
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
    const origin = originOf(request, settings.publicUrl);
    if (oauth && (path === METADATA || path === `${METADATA}/mcp`)) {
      response.setHeader("access-control-allow-origin", "*");
      return send(response, 200, metadataOf(origin, oauth));
    }
    if (path !== "/mcp") return refuse(response, 404, "There is nothing here; the service answers at /mcp.");
    if (!isForUs(request, settings.hosts)) return refuse(response, 403, "The service doesn't go by this name.");
    const entered = await enter(request, origin);
    if (entered.kind === "refused") {
      response.setHeader("www-authenticate", entered.challenge);
      return refuse(response, entered.status, entered.sentence);
    }
    if (request.method !== "POST") {
      response.setHeader("allow", "POST");
      return refuse(response, 405, "Nothing is kept between requests; only POST is answered.");
    }
    const { permits } = entered;
    if (entered.kind === "key") return await serveMcp(request, response, permits);
    // Whoever signs in can ask for a further scope; the protocol wants it said before the call is begun.
    const message = await messageOf(request);
    const scope = scopeLackedFor(message, permits);
    if (scope !== null) {
      const said = { error: "insufficient_scope", scope, error_description: refusals.scope_missing };
      response.setHeader("www-authenticate", challenge(origin, said));
      return refuse(response, 403, refusals.scope_missing);
    }
    if (isTooMany(entered.person, callsIn(message))) {
      response.setHeader("retry-after", "60");
      return refuse(response, 429, refusals.too_many_calls);
    }
    if (message === null) return refuse(response, 400, "The message is no JSON, or too long.");
    await serveMcp(request, response, permits, message);
  }

  async function serveMcp(
    request: IncomingMessage,
    response: ServerResponse,
    permits: Permission,
    message?: unknown,
  ): Promise<void> {
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
    await transport.handleRequest(request, response, message);
  }

  /** Who comes in: by a key, by a token of the issuer, or on this machine, where nothing is asked for, by neither. */
  async function enter({ headers }: IncomingMessage, origin: string): Promise<Entered> {
    if (settings.keys.length === 0 && readBearer === null) return { kind: "key", permits: everything };
    const bearer = /^Bearer (.+)$/iu.exec(headers.authorization ?? "")?.[1];
    const [presented] = [headers["x-api-key"] ?? bearer ?? []].flat();
    const byKey = presented === undefined ? null : permissionFor(settings.keys, presented);
    if (byKey !== null) return { kind: "key", permits: byKey };
    if (oauth === null || readBearer === null)
      return { kind: "refused", status: 401, challenge: "Bearer", sentence: refusals.key_missing };
    if (bearer === undefined)
      return { kind: "refused", status: 401, challenge: challenge(origin), sentence: refusals.sign_in_missing };
    try {
      const caller = await readBearer(`Bearer ${bearer}`, origin);
      return { kind: "token", person: caller.externalId, permits: permissionOf(caller, oauth.scopePrefix) };
    } catch (error) {
      if (!(error instanceof BearerError)) throw error;
      if (error.problem === "unavailable")
        return { kind: "refused", status: 503, challenge: challenge(origin), sentence: refusals.token_unchecked };
      const said = { error: "invalid_token", error_description: refusals.token_refused };
      return { kind: "refused", status: 401, challenge: challenge(origin, said), sentence: refusals.token_refused };
    }
  }
}

type Entered =
  | { readonly kind: "key"; readonly permits: Permission }
  | { readonly kind: "token"; readonly person: string; readonly permits: Permission }
  | { readonly kind: "refused"; readonly status: number; readonly challenge: string; readonly sentence: string };

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
