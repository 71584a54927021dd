import { setTimeout as sleep } from "node:timers/promises";
import { HomeInUseError, type Owner, operatorCredentials, ownerOf } from "../local/home.ts";
import type { Platform } from "../local/platform.ts";
import { type ApiClient, apiClient } from "./client.ts";
import { CliError } from "./errors.ts";
import { embeddingsSetting, homePath, localSettings, root, stackSetting } from "./settings.ts";

/** A platform that answers: one that runs already, or one of our own. */
export interface Reached {
  readonly client: ApiClient;
  readonly close: () => Promise<void>;
}

const HEALTH_MS = 2_000;

/** Whether a platform answers there; an address that a killed process left behind doesn't. */
async function answers(apiUrl: string): Promise<boolean> {
  try {
    const answer = await fetch(`${apiUrl}/api/v1/health`, { signal: AbortSignal.timeout(HEALTH_MS) });
    return answer.headers.get("content-type")?.includes("json") === true;
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError")) return false;
    throw error;
  }
}

/** The address of a platform that `serve` keeps running on our data directory; null if there is none. */
export async function runningPlatform(): Promise<
  (Owner & { apiUrl: string; endpoint: string; region: string }) | null
> {
  const owner = ownerOf(homePath());
  if (owner?.mode !== "serve") return null;
  const { apiUrl, endpoint, region } = owner;
  if (!apiUrl || !endpoint || !region || !(await answers(apiUrl))) return null;
  return { ...owner, apiUrl, endpoint, region };
}

function clientOf({ apiUrl, region }: { apiUrl: string; region: string }): ApiClient {
  const credentials = operatorCredentials(homePath());
  if (!credentials) throw new CliError(`the keys in ${homePath()} are missing; start the platform again`);
  return apiClient({ url: apiUrl, region, credentials });
}

/** How long a one-shot command waits for another one that has the data directory. */
const PATIENCE_MS = 60_000;

/** Uses the platform that runs on our data directory, or starts one that ends with this command. */
export async function reachPlatform(note: (line: string) => void): Promise<Reached> {
  const waitUntil = Date.now() + PATIENCE_MS;
  for (let told = false; ; told = true) {
    const running = await runningPlatform();
    if (running) return { client: clientOf(running), close: async () => undefined };
    try {
      const { startPlatform } = await import("../local/platform.ts");
      const platform: Platform = await startPlatform({
        ...localSettings(),
        root,
        home: homePath(),
        stack: stackSetting(),
        mode: "once",
        port: 0,
        endpointPort: 0,
        databaseUrl: process.env.DATABASE_URL,
        embeddings: embeddingsSetting(),
      });
      return { client: clientOf(platform), close: platform.close };
    } catch (error) {
      if (!(error instanceof HomeInUseError) || Date.now() > waitUntil) throw error;
      if (!told) note("another careerassist is at work on this data directory; waiting for it");
      await sleep(200);
    }
  }
}
