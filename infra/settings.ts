import * as pulumi from "@pulumi/pulumi";
import * as z from "zod";
import { type Limits, limitsOf } from "../schemas/limits.ts";
import { readIdentity } from "./identity.ts";
import type { ModelSettings } from "./models.ts";
import type { ResearcherHost } from "./researcher.ts";

const knownSettings = /^(MODEL|BUDGET|BEDROCK|OPENAI)_[A-Z0-9_]+$/;

/** Reads the settings of the engines. Throws on one that isn't any, and on a key: state and code are no place for it. */
function readModels(config: pulumi.Config): ModelSettings {
  const models = config.getObject<Record<string, unknown>>("models") ?? {};
  for (const name of Object.keys(models)) {
    if (!knownSettings.test(name)) throw new Error(`careerassist:models: ${name} is no setting of the engines`);
    if (name === "OPENAI_API_KEY") {
      throw new Error("careerassist:models: put the key into a secret and set OPENAI_API_KEY_SECRET_ARN");
    }
  }
  return Object.fromEntries(Object.entries(models).map(([name, value]) => [name, String(value)]));
}

/** Whether the web app is built and published, or the stack has an API alone. Throws on another word. */
function readWebApp(config: pulumi.Config): "build" | "none" {
  const webApp = config.get("webApp") ?? "build";
  if (webApp !== "build" && webApp !== "none")
    throw new Error(`careerassist:webApp: "${webApp}" is neither build nor none`);
  return webApp;
}

/** A domain of one's own for the site. Throws if it lacks its certificate. */
function readDomain(config: pulumi.Config): { readonly name: string; readonly certificateArn: string } | undefined {
  const name = config.get("siteDomain");
  const certificateArn = config.get("siteCertificateArn");
  if (name === undefined && certificateArn === undefined) return undefined;
  if (name === undefined || certificateArn === undefined) {
    throw new Error("careerassist:siteDomain and careerassist:siteCertificateArn belong together");
  }
  if (!certificateArn.startsWith("arn:aws:acm:us-east-1:")) {
    throw new Error("careerassist:siteCertificateArn: CloudFront takes certificates from us-east-1 alone");
  }
  return { name, certificateArn };
}

/** Origins of other sites whose pages may call the API. Throws on what is no origin. */
function readOrigins(config: pulumi.Config): string[] {
  const origins = config.getObject<unknown>("corsOrigins") ?? [];
  if (!Array.isArray(origins))
    throw new Error("careerassist:corsOrigins is a list of origins such as https://example.org");
  return origins.map((origin: unknown) => {
    const text = String(origin);
    if (URL.canParse(text) && new URL(text).origin === text) return text;
    throw new Error(`careerassist:corsOrigins: "${text}" is no origin such as https://example.org`);
  });
}

/** Names of those who have a key of the ingest API. Throws on what is no name, and on the researcher's own. */
function readHolders(config: pulumi.Config): string[] {
  const holders = config.getObject<unknown>("ingestKeys") ?? ["default"];
  const isName = (name: unknown): name is string =>
    typeof name === "string" && /^[a-z][a-z0-9-]{0,40}$/.test(name) && name !== "researcher";
  if (Array.isArray(holders) && holders.every(isName)) return [...new Set(holders)];
  throw new Error("careerassist:ingestKeys is a list of names in small letters, such as partner; researcher is taken");
}

const knownVariables = /^RESEARCHER_(CONTACT|ALLOW|SOURCES|PAUSE_MS|PATIENCE_MS|PAGE_MS|HOSTS|URL|CALLS_PER_MINUTE)$/;

/** Reads the settings of the researcher. Throws on one that isn't any. */
function readResearcher(config: pulumi.Config): Readonly<Record<string, string>> {
  const variables = config.getObject<Record<string, unknown>>("researcher") ?? {};
  for (const name of Object.keys(variables)) {
    if (!knownVariables.test(name)) throw new Error(`careerassist:researcher: ${name} is no setting of the researcher`);
  }
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}

function readHost(): ResearcherHost {
  const host = new pulumi.Config("researcher").get("host") ?? "app-runner";
  if (host !== "app-runner" && host !== "ecs-express")
    throw new Error(`researcher:host is ${host}; it is app-runner or ecs-express`);
  return host;
}

/** Reads the limits of what costs money. Throws, naming what isn't one. */
function readLimits(config: pulumi.Config): Limits {
  try {
    return limitsOf(config.getObject("limits"));
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Error(`careerassist:limits: ${problems.join("; ")}`);
  }
}

/** What a stack may set (`Pulumi.<stack>.yaml`), with the defaults. Sizes and times of the functions are in `sizes`. */
export function readSettings() {
  const config = new pulumi.Config("careerassist");
  return {
    /** The engines that think, and their bounds: the settings of `docs/engines.md` by name. */
    models: readModels(config),
    /** How long events can be replayed. */
    archiveDays: config.getNumber("archiveDays") ?? 30,
    logDays: config.getNumber("logDays") ?? 7,
    /** Aurora capacity units. */
    minCapacity: config.getNumber("minCapacity") ?? 0.5,
    maxCapacity: config.getNumber("maxCapacity") ?? 1,
    /** So many requests of one person may be at work at once. */
    maxInFlight: config.getNumber("maxInFlight") ?? 20,
    /** How often people may ask for what costs money, over the defaults in `schemas/limits.ts`. */
    limits: readLimits(config),
    /** How many proxies of ours stand before the API (the distribution is one): their addresses aren't their visitors'. */
    proxies: config.getNumber("proxies") ?? 1,
    /** A request in which nothing happens for so long is given up. */
    deadlineMinutes: config.getNumber("deadlineMinutes") ?? 15,
    /** Ages at which rows go. */
    requestDays: config.getNumber("requestDays") ?? 365,
    deliveryDays: config.getNumber("deliveryDays") ?? 30,
    newsDays: config.getNumber("newsDays") ?? 180,
    idempotencyKeyDays: config.getNumber("idempotencyKeyDays") ?? 1,
    /** The web app: built and published, or left out. */
    webApp: readWebApp(config),
    domain: readDomain(config),
    corsOrigins: readOrigins(config),
    /** The embedder: a sentence-transformers model of 384 dimensions, its container, MB and calls at once. */
    embeddingModel: config.get("embeddingModel") ?? "sentence-transformers/all-MiniLM-L6-v2",
    embeddingImage: config.get("embeddingImage") ?? "2.6.0-transformers4.49.0-cpu-py312-ubuntu22.04",
    embeddingMemory: config.getNumber("embeddingMemory") ?? 3_072,
    embeddingConcurrency: config.getNumber("embeddingConcurrency") ?? 2,
    /** Who has a key of the ingest API, beside the researcher; each counts by itself. */
    ingestKeys: readHolders(config),
    /** How much a key of the ingest API may ask. */
    ingestPerSecond: config.getNumber("ingestPerSecond") ?? 5,
    ingestPerDay: config.getNumber("ingestPerDay") ?? 5_000,
    /** Whether a deployment fills the knowledge base with the documents that ship with the product. */
    seedKnowledge: config.getBoolean("seedKnowledge") ?? true,
    operatorActionDays: config.getNumber("operatorActionDays") ?? 365,
    /** A new rule is seen everywhere on AWS after so many seconds. */
    ruleSettlesSeconds: config.getNumber("ruleSettlesSeconds") ?? 60,
    /** The settings of the researcher's service, and where it runs. */
    researcher: readResearcher(config),
    researcherHost: readHost(),
    /** When rounds of research begin by themselves, as Scheduler writes it; `off` for never. */
    researchEvery: config.get("researchEvery") ?? "rate(2 hours)",
    /** What one round may cost. */
    researchPages: config.getNumber("researchPages") ?? 120,
    researchMegabytes: config.getNumber("researchMegabytes") ?? 100,
    researchMinutes: config.getNumber("researchMinutes") ?? 20,
    researchUsd: config.getNumber("researchUsd") ?? 0.1,
    /** Rounds for what analyses name and nobody knows come no closer together than this, and so many a day of one person's. */
    researchUnaskedMinutes: config.getNumber("researchUnaskedMinutes") ?? 60,
    researchUnaskedPerPerson: config.getNumber("researchUnaskedPerPerson") ?? 3,
    /** Where people sign in: `docs/identity.md`. */
    identity: readIdentity(config),
    /** Where alarms are sent; none by default. */
    alarmTopicArn: config.get("alarmTopicArn"),
  };
}

type Settings = ReturnType<typeof readSettings>;
export type EmbeddingSettings = Pick<
  Settings,
  "embeddingModel" | "embeddingImage" | "embeddingMemory" | "embeddingConcurrency"
>;
export type IngestSettings = Pick<Settings, "ingestPerSecond" | "ingestPerDay">;

/** Memory in MB, time in seconds. */
export const sizes = {
  api: { memory: 512, timeout: 30 },
  /** A stream lasts as long as its request is at work, or for so long; then the client comes back. */
  stream: { memory: 512, timeout: 300 },
  agent: { memory: 1024, timeout: 300 },
  /** The typesetter takes memory for its fonts, and more where it runs as WebAssembly. */
  typesetter: { memory: 2048, timeout: 300 },
  /** Takes documents in: a submission of the longest documents keeps a small embedder busy for minutes. */
  ingest: { memory: 512, timeout: 300 },
  /** Agents that only move events about. */
  courier: { memory: 512, timeout: 30 },
  migration: { memory: 512, timeout: 300 },
} as const;

export type Size = (typeof sizes)[keyof typeof sizes];

/** Of a replay of one request, so long after a look comes the next one. */
export const replayLookSeconds = (ruleSettlesSeconds: number): number =>
  Math.max(1, Math.round(ruleSettlesSeconds / 2));

/** A message is handed out three times: the last receive settles the step and leaves the message to the dead letters. */
export const MAX_RECEIVES = 3;

/** How many messages of one agent are worked on at once; it protects the quota of whatever thinks behind it. */
export const AGENT_CONCURRENCY = 5;

/** The longest delay of a queue, seconds. */
export const MAX_DELAY_SECONDS = 900;

/** Presigned addresses hold for an hour; a file that hasn't come some minutes later doesn't come any more. */
export const UPLOAD_SECONDS = 3_600 + 300;

/** What lies unsent in the outbox for so long was left behind by a crash; the sweep takes it. */
export const LEFT_BEHIND_SECONDS = 60;

/** A turn of a round visits pages for so long; with a call of the researcher and its notes it stays within the function's time. */
export const TURN_SECONDS = 150;

export const DAY_SECONDS = 86_400;

/**
 * After so many seconds nothing more can come in for somebody who was erased: presigned addresses, agents and access
 * tokens have ended. So access tokens may hold for an hour, not longer.
 */
export const LATE_SECONDS = 3_900;
