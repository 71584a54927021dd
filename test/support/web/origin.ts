import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import type { Platform } from "../../../local/platform.ts";
import { root } from "../platform.ts";

/** Where the browser of a test finds the web app. */
export interface WebOrigin {
  readonly url: string;
  /** Cuts every connection to the API, those that stream included, until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

const dist = join(root, "dist", "web");
const BUILD_TIMEOUT_MS = 120_000;

let built: Promise<void> | null = null;

/** Builds the web app, once in a process. */
export function buildWeb(): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", join(root, "web"), "--logLevel", "warn"];
  built ??= promisify(execFile)(process.execPath, args, { cwd: root, timeout: BUILD_TIMEOUT_MS }).then(() => undefined);
  return built;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The policy that the site has: scripts and styles as files of its own, and in no other way. */
const policyFor = (platform: Platform): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${new URL(platform.endpoint).origin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

async function serveFile(path: string, policy: string, response: ServerResponse): Promise<void> {
  const file = join(dist, normalize(path));
  const found = file.startsWith(dist) && extname(path) !== "" ? file : join(dist, "index.html");
  if (!existsSync(found)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(found)] ?? "application/octet-stream",
    "content-security-policy": policy,
  });
  response.end(await readFile(found));
}

/** Headers by which the platform would see that a page of another origin asks. */
const ofAnotherOrigin = ["origin", "referer", "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"];

function passOn(platform: Platform, request: IncomingMessage, response: ServerResponse): void {
  const { host } = new URL(platform.apiUrl);
  const kept = Object.entries(request.headers).filter(([name]) => !ofAnotherOrigin.includes(name));
  const headers = { ...Object.fromEntries(kept), host };
  const asked = httpRequest(`${platform.apiUrl}${request.url}`, { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  asked.on("error", () => response.destroy());
  response.on("close", () => asked.destroy());
  request.pipe(asked);
}

/**
 * The web app as the site serves it, in front of a platform. This is the one place that says where the browser goes: a
 * platform that has a distribution of its own is asked for its address here, and nothing else changes.
 */
export async function webOrigin(platform: Platform): Promise<WebOrigin> {
  await buildWeb();
  const policy = policyFor(platform);
  let isCut = false;
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://web.example").pathname;
    if (!path.startsWith("/api/")) {
      void serveFile(path, policy, response);
      return;
    }
    if (isCut) {
      response.destroy();
      return;
    }
    open.add(response);
    response.on("close", () => open.delete(response));
    passOn(platform, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    cut() {
      isCut = true;
      for (const response of open) response.destroy();
    },
    mend() {
      isCut = false;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
