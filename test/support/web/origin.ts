import type { Platform } from "../../../local/platform.ts";
import { failing } from "../../models/support/openai-server.ts";
import { type ScriptedServer, scriptedServer } from "../../models/support/script.ts";
import { ownPlatform } from "../platform.ts";
import { closeBrowser } from "./browser.ts";

/** Where the browser of a test finds the web app: the front door that CloudFront is in production. */
export const webOrigin = (platform: Platform): string => platform.siteUrl;

/** A platform with the web app, whose interviews are to be prepared by a model on a server that only fails. */
export interface WebPlatform {
  readonly platform: Platform & { home: string };
  readonly origin: string;
}

interface Started extends WebPlatform {
  readonly close: () => Promise<void>;
}

let shared: Promise<Started> | null = null;
let users = 0;
let closing: NodeJS.Timeout | null = null;

/** Files run one after another; the next one takes the platform over if it comes soon. */
const LINGER_MS = 250;

const modelsAt = ({ url }: ScriptedServer): string =>
  JSON.stringify({
    MODEL_ENGINES_PREPARE_INTERVIEW: "openai,builtin",
    OPENAI_PRESET: "ollama",
    OPENAI_BASE_URL: `${url}/v1`,
    OPENAI_MODEL: "broken",
  });

async function start(): Promise<Started> {
  const server = await scriptedServer(() => failing(500, "out of order"));
  const platform = await ownPlatform({
    config: { "careerassist:webApp": "build", "careerassist:models": modelsAt(server) },
  });
  const close = async (): Promise<void> => {
    await platform.close();
    await server[Symbol.asyncDispose]();
  };
  return { platform, origin: webOrigin(platform), close };
}

/** The platform that browser tests share: started by the first, closed shortly after the last. */
export function acquireWeb(): Promise<WebPlatform> {
  users++;
  if (closing) clearTimeout(closing);
  shared ??= start().catch((error: unknown) => {
    // The next file tries again.
    shared = null;
    throw error;
  });
  return shared;
}

export function releaseWeb(): void {
  users--;
  if (users > 0) return;
  closing = setTimeout(() => {
    const started = shared;
    shared = null;
    closeBrowser()
      .then(() => started)
      .then((open) => open?.close())
      .catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
  }, LINGER_MS);
}
