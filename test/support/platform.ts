import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { localConfig } from "../../cli/settings.ts";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../../local/platform.ts";
import { atRest } from "./alter.ts";

export const root = resolve(import.meta.dirname, "..", "..");

/** A data directory that is gone after the test. */
export function temporaryHome(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "careerassist-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Rounds of research read nothing unless a test says what. */
const unread = {
  "careerassist:researchEvery": "off",
  "careerassist:researcher": JSON.stringify({ RESEARCHER_SOURCES: join(root, "test/fixtures/no-sources.yaml") }),
};

/**
 * The settings of platforms in tests: a new rule is seen at once, the web app is built for the tests that look at it, and
 * nothing happens that nobody asked for.
 */
export const calm: Readonly<Record<string, string>> = {
  ...localConfig,
  ...unread,
  "careerassist:webApp": "none",
  "careerassist:seedKnowledge": "false",
};

/** A platform of our own on a new data directory, for instance one whose program was changed. */
export async function ownPlatform(options: Partial<PlatformOptions> = {}): Promise<Platform & { home: string }> {
  const home = temporaryHome();
  try {
    const platform = await startPlatform({
      root,
      home: home.path,
      stack: "dev",
      mode: "once",
      port: 0,
      endpointPort: 0,
      databaseUrl: undefined,
      ...options,
      config: { ...calm, ...options.config },
      alter: (graph) => atRest(options.alter?.(graph) ?? graph),
    });
    const close = async (): Promise<void> => {
      await platform.close();
      home.remove();
    };
    return { ...platform, close, home: options.home ?? home.path };
  } catch (error) {
    home.remove();
    // The runner keeps to itself what a hook throws.
    console.error(error);
    throw error;
  }
}

/** The text of the program, for tests that change it. Throws if `search` isn't in it, so that no test tests nothing. */
export function changedProgram(search: string | RegExp, replacement: string): string {
  const program = readFileSync(join(root, "index.ts"), "utf8");
  const changed = program.replace(search, replacement);
  if (changed === program) throw new Error(`index.ts holds nothing like ${search}`);
  return changed;
}

let shared: Promise<Platform & { home: string }> | null = null;
let users = 0;

/** A file's share in the platform that many files work on. */
export interface SharedPlatform {
  /** Starts it, if no file has done so yet. */
  start(): Promise<Platform & { home: string }>;
  /** Gives the share back; the last one closes the platform. */
  release(): Promise<void>;
}

/**
 * The platform that test files share. A file asks for it while it is loaded, which happens to all files before the first
 * test runs: so it is known when the last of them is done.
 */
export function sharedPlatform(): SharedPlatform {
  users++;
  return {
    start() {
      shared ??= ownPlatform({ mode: "serve" }).catch((error: unknown) => {
        // The next file tries again.
        shared = null;
        throw error;
      });
      return shared;
    },
    async release() {
      users--;
      if (users > 0) return;
      const platform = await shared;
      shared = null;
      await platform?.close();
    },
  };
}

/** Gives this process a function's environment, with the operator's keys, so that handlers can be imported. */
export function takeEnvironmentOf(platform: Platform & { home: string }, functionName: string): void {
  const found = resourcesOf(platform.graph, "aws:lambda/function:Function").find((node) => node.name === functionName);
  const environment = found?.inputs.environment as { variables: Record<string, string> };
  const keys = operatorCredentials(platform.home);
  if (!keys) throw new Error("the platform has no operator keys");
  const { NODE_OPTIONS: _, ...variables } = environment.variables;
  Object.assign(process.env, variables, {
    AWS_REGION: platform.region,
    AWS_ENDPOINT_URL: platform.endpoint,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_REQUEST_CHECKSUM_CALCULATION: "WHEN_REQUIRED",
  });
}
