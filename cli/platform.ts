import { setTimeout as sleep } from "node:timers/promises";
import { HomeInUseError, type Owner, ownerOf } from "../local/home.ts";
import type { Platform } from "../local/platform.ts";
import { type ApiClient, apiClient } from "./client.ts";
import { readSession } from "./identity/session.ts";
import { localTokens, sessionTokens } from "./identity/tokens.ts";
import { embeddingsSetting, homePath, platformSettings, root, stackSetting } from "./settings.ts";

/** A platform that answers: one that runs already, or one of our own. */
export interface Reached {
  readonly client: ApiClient;
  readonly close: () => Promise<void>;
}

/** Where nobody listens, that is known at once; a platform that has just started on a busy machine takes its time. */
const HEALTH_MS = 15_000;

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
  (Owner & { apiUrl: string; siteUrl: string; endpoint: string; region: string; identityPort: number }) | null
> {
  const owner = ownerOf(homePath());
  if (owner?.mode !== "serve") return null;
  const { apiUrl, siteUrl, endpoint, region, identityPort } = owner;
  if (!apiUrl || !siteUrl || !endpoint || !region || !identityPort || !(await answers(apiUrl))) return null;
  return { ...owner, apiUrl, siteUrl, endpoint, region, identityPort };
}

/** A client for whoever has signed in at this machine's platform, else for its own person. */
function clientOf({ apiUrl }: { apiUrl: string }): ApiClient {
  const session = readSession();
  const token = session?.apiUrl === null ? sessionTokens(session) : localTokens();
  return apiClient({ url: apiUrl, token });
}

/** How long a one-shot command waits for another one that has the data directory. */
const PATIENCE_MS = 60_000;

/**
 * Uses the system that one has signed in to (`careerassist login --outputs`), else the platform that runs on our data
 * directory, else starts one that ends with this command.
 */
export async function reachPlatform(note: (line: string) => void): Promise<Reached> {
  const session = readSession();
  if (session?.apiUrl) {
    const client = apiClient({ url: session.apiUrl, token: sessionTokens(session) });
    return { client, close: async () => undefined };
  }
  const waitUntil = Date.now() + PATIENCE_MS;
  for (let told = false; ; told = true) {
    const running = await runningPlatform();
    if (running) return { client: clientOf(running), close: async () => undefined };
    try {
      const { startPlatform } = await import("../local/platform.ts");
      const platform: Platform = await startPlatform({
        ...platformSettings("none"),
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

/** Does something with the API of the platform that answers, or of one that ends with this. */
export async function withClient<T>(work: (client: ApiClient) => Promise<T>): Promise<T> {
  const { client, close } = await reachPlatform((line) => process.stderr.write(`${line}\n`));
  try {
    return await work(client);
  } finally {
    await close();
  }
}
