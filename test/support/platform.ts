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
let closing: NodeJS.Timeout | null = null;

/** Files run one after another; the next one takes the platform over if it comes soon. */
const LINGER_MS = 250;

/** The platform that test files share: started by the first, closed shortly after the last. */
export function acquirePlatform(): Promise<Platform & { home: string }> {
  users++;
  if (closing) clearTimeout(closing);
  shared ??= ownPlatform().catch((error: unknown) => {
    // The next file tries again.
    shared = null;
    throw error;
  });
  return shared;
}

export function releasePlatform(): void {
  users--;
  if (users > 0) return;
  closing = setTimeout(() => {
    const platform = shared;
    shared = null;
    platform
      ?.then((started) => started.close())
      .catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
  }, LINGER_MS);
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
