import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";

/** Where nobody listens: the discard port of this machine. */
const nowhere = "http://127.0.0.1:9";

/**
 * What Chromium is started with. Nothing of it reaches the network but by the requests that we answer ourselves: its
 * proxy leads nowhere, for loopback too, names don't resolve, and WebRTC may not go around the proxy.
 */
const flags = [
  `--proxy-server=${nowhere}`,
  "--proxy-bypass-list=<-loopback>",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--no-first-run",
  "--disable-webgl",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--js-flags=--max-old-space-size=192",
];

/** In the bundle the packed browser lies beside the code or beside its parts; from the sources it is in its package. */
const packed = ["./chromium/", "./parts/chromium/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Sparticuz's Chromium comes within its package and runs on Linux x64; elsewhere Playwright finds its own. `libraries`
 * is where those that it needs were unpacked, on systems as bare as our image.
 */
async function executable(): Promise<{ path?: string; libraries?: string }> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") return { path: named };
  if (process.platform !== "linux" || process.arch !== "x64") return {};
  const { default: chromium, inflate } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  const folder = packed.find((candidate) => existsSync(join(candidate, "chromium.br")));
  const path = await chromium.executablePath(folder);
  if (process.env.CHROMIUM_LIBRARIES !== "packed" || folder === undefined) return { path };
  return { path, libraries: join(await inflate(join(folder, "al2023.tar.br")), "lib") };
}

/**
 * Starts Chromium. It gets none of our environment, so that a page which took it over would find no key. Throws with a
 * sentence if there is no browser on this machine.
 */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const { path, libraries } = await executable();
  if (path !== undefined && !existsSync(path)) throw new Error(`there is no Chromium at ${path}`);
  return await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: flags,
    headless: true,
    // In containers Chromium's sandbox has no user namespaces to stand on; the container is the wall.
    chromiumSandbox: false,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: tmpdir(),
      FONTCONFIG_PATH: join(tmpdir(), "fonts"),
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
    },
    handleSIGINT: false,
    handleSIGTERM: false,
    timeout: 20_000,
  });
}
