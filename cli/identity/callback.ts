import { createServer, type Server } from "node:http";
import { CLI_CALLBACKS } from "../../schemas/sign-in.ts";
import { CliError } from "../errors.ts";

/** Waits on this machine for the end of a sign-in. */
export interface Callback {
  readonly url: string;
  /** The code that comes back with this state. Throws CliError if the sign-in failed or took too long. */
  code(state: string): Promise<string>;
  close(): void;
}

/** People may have to look for their mail first. */
const PATIENCE_MS = 10 * 60_000;

const LOOPBACK = "127.0.0.1";

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
const DONE = page("You are signed in", "You can close this window and go back to the command line.");
const FAILED = page("The sign-in failed", "Go back to the command line and try again.");
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'",
};

/** Listens at the address; null if its port is taken. */
function listenAt(url: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(Number(new URL(url).port), LOOPBACK, () => resolve(server));
  });
}

/** What a sign-in comes back with, read from the address that it comes back to (RFC 6749, section 4.1.2). */
function readCode(url: URL, state: string): string | CliError | null {
  if (url.searchParams.get("state") !== state) return null;
  const code = url.searchParams.get("code");
  const reason = url.searchParams.get("error_description") ?? url.searchParams.get("error") ?? "no code came back";
  return code ?? new CliError(`the sign-in failed: ${reason}`);
}

function codeFrom(server: Server, at: string, state: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CliError("nobody signed in; try again")), PATIENCE_MS);
    server.on("request", (request, response) => {
      const url = new URL(request.url ?? "/", at);
      // What doesn't belong to this sign-in doesn't end it.
      const found = url.pathname === new URL(at).pathname ? readCode(url, state) : null;
      if (found === null) return void response.writeHead(404, HEADERS).end(FAILED);
      clearTimeout(timer);
      response.writeHead(typeof found === "string" ? 200 : 400, { ...HEADERS, connection: "close" });
      response.end(typeof found === "string" ? DONE : FAILED);
      if (typeof found === "string") resolve(found);
      else reject(found);
    });
  });
}

/** Listens at the first of the registered addresses that is free. Throws CliError if none is. */
export async function openCallback(): Promise<Callback> {
  for (const url of CLI_CALLBACKS) {
    const server = await listenAt(url);
    if (server === null) continue;
    return { url, code: (state) => codeFrom(server, url, state), close: () => server.close() };
  }
  const ports = CLI_CALLBACKS.map((url) => new URL(url).port).join(", ");
  throw new CliError(`the ports ${ports} are in use; a sign-in needs one of them to come back to`);
}
