import { join, resolve } from "node:path";
import { ownSecretArn } from "../local/services/secrets.ts";
import { CliError } from "./errors.ts";

/** The folder that the program lies in. */
export const root = join(import.meta.dirname, "..");

/** Where the state lies: `CAREERASSIST_HOME`, or `.careerassist` beside the program. */
export const homePath = (): string => resolve(process.env.CAREERASSIST_HOME || join(root, ".careerassist"));

export const DEFAULT_PORT = 3000;

/** The port of the front door: `PORT`, which must be free then, or 3000 if that is free. */
export function portSetting(): { readonly port: number; readonly anyPort: boolean } {
  const given = process.env.PORT;
  if (given === undefined || given === "") return { port: DEFAULT_PORT, anyPort: true };
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_533) {
    throw new CliError(`PORT is "${given}"; it must be a whole number from 1 to 65533.`, 2);
  }
  return { port, anyPort: false };
}

export const stackSetting = (): string => process.env.CAREERASSIST_STACK || "dev";

/** The settings of the engines (docs/engines.md) that may be given as variables of the environment, but for the key. */
const engineSetting = /^(MODEL_|BUDGET_|BEDROCK_)[A-Z0-9_]+$|^OPENAI_(PRESET|BASE_URL|MODEL|API_KEY_SECRET_ARN)$/;

/** What differs on one machine from AWS: a new rule is seen at once. */
export const localConfig: Readonly<Record<string, string>> = { "careerassist:ruleSettlesSeconds": "0" };

const KEY = "OPENAI_API_KEY";

/**
 * How the platform is set up by the environment of this command, the engines first of all: configuration of the stack, and the key as a secret of
 * this machine, so that it stands in no file.
 */
export function engineSettings(environment: Readonly<Record<string, string | undefined>> = process.env): {
  readonly config: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
} {
  const settings = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => engineSetting.test(name) && value),
  );
  if (Object.keys(settings).length === 0) return { config: localConfig };
  const key = environment[KEY];
  const named = key ? { ...settings, [`${KEY}_SECRET_ARN`]: ownSecretArn(KEY) } : settings;
  return {
    config: { ...localConfig, "careerassist:models": JSON.stringify(named) },
    ...(key ? { secrets: { [KEY]: key } } : {}),
  };
}

/**
/**
 * The settings of the platform of this command: those of the engines, whether the web app is built and served (a command
 * that runs one request and ends has no use for it), and no filling of the knowledge base before the platform is ready:
 * `serve` sees to that once somebody could be at work already.
 */
export function platformSettings(webApp: "build" | "none"): {
  readonly config: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
} {
  const engines = engineSettings();
  const own = { "careerassist:webApp": webApp, "careerassist:seedKnowledge": "false", ...researchSettings() };
  return { ...engines, config: { ...engines.config, ...own } };
}

/**
 * Whether `serve` hands in the documents that ship with the product: `FILL_KNOWLEDGE=off` leaves the knowledge base to its
 * owner. Throws CliError for any other word but `on`.
 */
export function fillSetting({ FILL_KNOWLEDGE: given = "" }: Readonly<Record<string, string | undefined>>): boolean {
  if (given === "" || given === "on") return true;
  if (given === "off") return false;
  throw new CliError(`FILL_KNOWLEDGE is "${given}"; it must be on or off.`, 2);
}

const researcherSetting = /^RESEARCHER_(CONTACT|ALLOW|SOURCES|PAUSE_MS|PATIENCE_MS|PAGE_MS)$/;

/**
 * How rounds of research go on this machine: they begin by themselves only where `RESEARCH_EVERY` says when, so that no
 * laptop reads the net unasked; and the settings of the researcher by name.
 */
export function researchSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  const own = Object.entries(environment).filter(([name, value]) => researcherSetting.test(name) && value);
  return {
    "careerassist:researchEvery": environment.RESEARCH_EVERY || "off",
    ...(own.length === 0 ? {} : { "careerassist:researcher": JSON.stringify(Object.fromEntries(own)) }),
  };
}

/**
 * The embedding server that takes the built-in embedder's place: `EMBEDDINGS_BASE_URL` and `EMBEDDINGS_MODEL`, with
 * `EMBEDDINGS_API_KEY` if it wants one; undefined if none is named.
 */
export function embeddingsSetting(): { baseUrl: string; model: string; apiKey: string | undefined } | undefined {
  const { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_MODEL: model, EMBEDDINGS_API_KEY: apiKey } = process.env;
  if (!baseUrl) return undefined;
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new CliError(`EMBEDDINGS_BASE_URL is "${baseUrl}"; it must be an http address.`, 2);
  }
  if (!model) throw new CliError("EMBEDDINGS_BASE_URL is set; EMBEDDINGS_MODEL must name a model beside it.", 2);
  return { baseUrl, model, apiKey: apiKey || undefined };
}
