import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { Provider } from "oidc-provider";
import { listenOn } from "../../gateway/held-port.ts";
import type { Log } from "../../log.ts";
import type { Pool } from "./graph.ts";
import { createHostedPages } from "./hosted-pages.ts";
import type { Items } from "./items.ts";
import { html, pageHeaders, pageOf } from "./pages/page.ts";
import { languageOf, textsIn } from "./pages/texts.ts";
import { type SigningKey, signingKeyOf } from "./provider.ts";
import type { SigningIn } from "./signing-in.ts";
import { discoveryOf, publicHalf, tokenReader } from "./tokens.ts";
import type { Users } from "./users.ts";

export interface PoolWebOptions {
  readonly pool: Pool;
  readonly provider: Provider;
  readonly users: Users;
  readonly items: Items;
  readonly signingIn: SigningIn;
  readonly issuer: string;
  /** The address of the pages. */
  readonly loginUrl: string;
  readonly log: Log;
}

const FROM_ANYWHERE = { "access-control-allow-origin": "*" };
const PREFLIGHT = {
  ...FROM_ANYWHERE,
  "access-control-allow-methods": "GET",
  "access-control-allow-headers": "authorization",
  "access-control-max-age": "3600",
};

const json = (response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void => {
  const body = JSON.stringify(value);
  response
    .writeHead(status, { "content-type": "application/json;charset=utf-8", ...FROM_ANYWHERE, ...headers })
    .end(body);
};

const LOOPBACK = new Set(["localhost", "127.0.0.1"]);

/** A page whose host name was rebound to this machine says another name; it finds nobody here. */
const isAddressedByName = ({ headers }: IncomingMessage): boolean =>
  URL.canParse(`http://${headers.host}`) && LOOPBACK.has(new URL(`http://${headers.host}`).hostname);

/** The web server of a pool: what Cognito publishes under the issuer's address, and the hosted pages. */
export async function createPoolWeb(options: PoolWebOptions) {
  const { pool, provider, users, items, signingIn, issuer, loginUrl, log } = options;
  const key: SigningKey = await signingKeyOf(items);
  const personOf = tokenReader(issuer, key, users);
  const protocol = provider.callback();
  const hostedPages = createHostedPages({ provider, pool, users, signingIn });
  const published: Readonly<Record<string, unknown>> = {
    [`/${pool.id}/.well-known/openid-configuration`]: discoveryOf(issuer, loginUrl),
    [`/${pool.id}/.well-known/jwks.json`]: { keys: [publicHalf(key)] },
  };

  const userInfo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const user = await personOf(request.headers.authorization);
    if (user === null) {
      const challenge = 'error="invalid_token", error_description="Access token is expired, disabled, or deleted."';
      return json(response, 401, { error: "invalid_token" }, { "www-authenticate": challenge });
    }
    // Cognito says `email_verified` as text here.
    const { sub, email, status } = user;
    json(response, 200, { sub, email, email_verified: String(status === "CONFIRMED"), username: sub });
  };

  /** Ends the session of the pages (https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html). */
  const logout = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const client = pool.clients.find(({ id }) => id === url.searchParams.get("client_id"));
    const to = url.searchParams.get("logout_uri");
    if (client === undefined || to === null || !client.logoutUrls.includes(to)) {
      const language = languageOf(undefined, request.headers["accept-language"]);
      const t = textsIn(language);
      const wrong = client === undefined ? "client_id" : "logout_uri";
      response.writeHead(400, pageHeaders(language, [])).end(pageOf(language, t.failed, html`<p>${wrong}</p>`));
      return;
    }
    const session = await provider.Session.get(provider.createContext(request, response));
    if (session.accountId !== undefined) await session.destroy();
    response.writeHead(302, { location: to, "cache-control": "no-store" }).end();
  };

  /** Clients may be sent to the pages themselves; a sign-in begins where codes are given out. */
  const begin = (response: ServerResponse, url: URL): void => {
    if (url.pathname === "/signup") url.searchParams.set("screen_hint", "signup");
    response.writeHead(302, { location: `/oauth2/authorize?${url.searchParams}` }).end();
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isAddressedByName(request)) return json(response, 421, { message: "Misdirected Request" });
    const url = new URL(request.url ?? "/", loginUrl);
    const { pathname: path } = url;
    const found = published[path];
    const isPublic = found !== undefined || path === "/oauth2/userInfo";
    if (isPublic && request.method === "OPTIONS") return void response.writeHead(204, PREFLIGHT).end();
    if (found !== undefined) return json(response, 200, found, { "cache-control": "public, max-age=3600" });
    if (path === "/oauth2/userInfo") return await userInfo(request, response);
    if (path === "/logout") return await logout(request, response, url);
    if (path === "/signup" || (path === "/login" && url.searchParams.has("client_id"))) return begin(response, url);
    if (path.startsWith("/oauth2/")) return await protocol(request, response);
    if (await hostedPages(request, response, path)) return;
    json(response, 404, { message: "Not Found" });
  };

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log("error", "the user pool could not answer", { error: String(error) });
      if (response.headersSent) response.destroy();
      else json(response, 500, { message: "Internal Server Error" });
    });
  });

  return {
    listen: async (port: number, host: string): Promise<void> => {
      await listenOn(server, port, host);
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
