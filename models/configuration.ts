import type * as z from "zod";
import type { EngineName } from "../schemas/attempts.ts";
import type { Limits } from "./budget.ts";
import type { Times } from "./conversation.ts";
import type { Price } from "./engine.ts";
import { bedrockPrice, openAiPrice } from "./prices.ts";
import { order, type presetNames, Settings } from "./settings.ts";

/** The settings of the engines, as the environment of a function has them; `docs/engines.md` is their page. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that can't be used. The message has one sentence for each mistake. */
export class ConfigurationMistake extends Error {
  override readonly name = "ConfigurationMistake";
}

export interface BedrockConfiguration {
  readonly model: string;
  readonly region: string;
  readonly guardrail: { readonly id: string; readonly version: string } | null;
  readonly price: Price;
}

export interface OpenAiConfiguration {
  readonly model: string;
  readonly baseUrl: string;
  /** The key itself, the ARN of the secret that holds it, or null for a server without keys. */
  readonly key: { readonly value: string } | { readonly secretArn: string } | null;
  readonly tokenLimit: "max_tokens" | "max_completion_tokens";
  readonly temperature: number | null;
  readonly price: Price;
}

export interface Configuration {
  readonly orderFor: (task: string) => readonly EngineName[];
  /** Null where no order names the engine. */
  readonly bedrock: BedrockConfiguration | null;
  readonly openai: OpenAiConfiguration | null;
  readonly times: Times;
  readonly limits: Limits;
}

/**
 * Servers that speak OpenAI's chat completions. Addresses from their documentation: platform.openai.com,
 * ai.google.dev/gemini-api/docs/openai, docs.x.ai, docs.ollama.com/api/openai-compatibility. OpenAI's newer models know
 * the limit of a reply only as `max_completion_tokens` and take no temperature.
 */
const presets = {
  openai: {
    baseUrl: "https://api.openai.com/v1",
    tokenLimit: "max_completion_tokens",
    temperature: null,
    needsKey: true,
  },
  gemini: {
    baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai/",
    tokenLimit: "max_tokens",
    temperature: null,
    needsKey: true,
  },
  grok: { baseUrl: "https://api.x.ai/v1", tokenLimit: "max_tokens", temperature: null, needsKey: true },
  ollama: { baseUrl: "http://localhost:11434/v1", tokenLimit: "max_tokens", temperature: 0, needsKey: false },
} as const satisfies Readonly<Record<(typeof presetNames)[number], unknown>>;

/** Any other server: `OPENAI_BASE_URL` without a preset. */
const unnamed = { tokenLimit: "max_tokens", temperature: null, needsKey: false } as const;

/** An agent has 300 s for a delivery; reading, writing and the built-in engine need some of it. */
const LONGEST_SECONDS = 270;

/** The part of a configuration, or the sentence that says why there is none. */
type Part<Value> = { readonly value: Value } | { readonly mistake: string };

const unpriced = (model: string): string =>
  `No price is known for ${model}: set MODEL_PRICES, since a budget that can't count doesn't stop spending.`;

/** Nova Pro by the profile of the region's part of the world, where there is one. */
function defaultModel(region: string): string {
  const [, geography] = /^(us|eu|ap)-(?!gov)/.exec(region) ?? [];
  const profile = geography === "ap" ? "apac" : geography;
  return profile === undefined ? "amazon.nova-pro-v1:0" : `${profile}.amazon.nova-pro-v1:0`;
}

function bedrockOf(settings: Settings): Part<BedrockConfiguration> {
  const region = settings.BEDROCK_REGION ?? settings.AWS_REGION;
  if (region === undefined) return { mistake: "The engine bedrock needs BEDROCK_REGION or AWS_REGION." };
  const { BEDROCK_GUARDRAIL_ID: id, BEDROCK_GUARDRAIL_VERSION: version = "DRAFT" } = settings;
  if (id === undefined && settings.BEDROCK_GUARDRAIL_VERSION !== undefined) {
    return { mistake: "BEDROCK_GUARDRAIL_VERSION is set without BEDROCK_GUARDRAIL_ID." };
  }
  const model = settings.BEDROCK_MODEL_ID ?? defaultModel(region);
  const price = settings.MODEL_PRICES[model] ?? bedrockPrice(model, region);
  if (!price) return { mistake: unpriced(model) };
  return { value: { model, region, guardrail: id === undefined ? null : { id, version }, price } };
}

function openAiOf(settings: Settings): Part<OpenAiConfiguration> {
  const { OPENAI_MODEL: model, OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_API_KEY_SECRET_ARN: secretArn } = settings;
  if (model === undefined) return { mistake: "The engine openai needs OPENAI_MODEL." };
  const preset = settings.OPENAI_PRESET ?? (OPENAI_BASE_URL === undefined ? "openai" : null);
  const server = preset === null ? unnamed : presets[preset];
  const baseUrl = OPENAI_BASE_URL ?? (preset === null ? "" : presets[preset].baseUrl);
  if (OPENAI_API_KEY !== undefined && secretArn !== undefined) {
    return { mistake: "OPENAI_API_KEY and OPENAI_API_KEY_SECRET_ARN are both set; one of them is enough." };
  }
  const key = secretArn !== undefined ? { secretArn } : OPENAI_API_KEY !== undefined ? { value: OPENAI_API_KEY } : null;
  if (key === null && server.needsKey) {
    return { mistake: `The preset ${preset} needs OPENAI_API_KEY or OPENAI_API_KEY_SECRET_ARN.` };
  }
  const price = settings.MODEL_PRICES[model] ?? openAiPrice(preset, model);
  if (!price) return { mistake: unpriced(model) };
  return { value: { model, baseUrl, key, tokenLimit: server.tokenLimit, temperature: server.temperature, price } };
}

function timesOf(settings: Settings): Part<Times> {
  const {
    MODEL_FIRST_TOKEN_SECONDS: first,
    MODEL_TIMEOUT_SECONDS: timeout,
    MODEL_DEADLINE_SECONDS: deadline,
  } = settings;
  if (first > timeout) return { mistake: "MODEL_FIRST_TOKEN_SECONDS is longer than MODEL_TIMEOUT_SECONDS." };
  if (timeout > deadline) return { mistake: "MODEL_TIMEOUT_SECONDS is longer than MODEL_DEADLINE_SECONDS." };
  if (deadline > LONGEST_SECONDS) {
    return {
      mistake: `MODEL_DEADLINE_SECONDS is longer than ${LONGEST_SECONDS}: a function has 300 s for everything.`,
    };
  }
  return { value: { firstTokenMs: first * 1_000, timeoutMs: timeout * 1_000, deadlineMs: deadline * 1_000 } };
}

/** The tasks that a model can be asked for; the built-in engine does all others by itself. */
export const modelTasks = ["rewrite-cv", "write-letter", "prepare-interview"] as const;

const OVERRIDE = "MODEL_ENGINES_";

/** A task's own order is in `MODEL_ENGINES_` and its name in capitals: `MODEL_ENGINES_WRITE_LETTER` for `write-letter`. */
export const overrideOf = (task: string): string => `${OVERRIDE}${task.toUpperCase().replaceAll("-", "_")}`;

const sentencesOf = (error: z.ZodError, name?: string): string[] =>
  error.issues.map(({ path, message }) => `${name ?? String(path[0])} ${message}.`);

function ordersOf(environment: Environment): Part<ReadonlyMap<string, readonly EngineName[]>> {
  const orders = new Map<string, readonly EngineName[]>();
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith(OVERRIDE)) continue;
    const read = order.safeParse(value);
    if (!read.success) return { mistake: sentencesOf(read.error, name).join("\n") };
    orders.set(name, read.data);
  }
  return { value: orders };
}

/** Reads the settings. Throws ConfigurationMistake with a sentence for each mistake. An empty setting is one not set. */
export function readConfiguration(everything: Environment): Configuration {
  const environment = Object.fromEntries(Object.entries(everything).filter(([, value]) => value !== ""));
  const read = Settings.safeParse(environment);
  const overrides = ordersOf(environment);
  if (!read.success || "mistake" in overrides) {
    const mistakes = [
      ...(read.success ? [] : sentencesOf(read.error)),
      ...("mistake" in overrides ? [overrides.mistake] : []),
    ];
    throw new ConfigurationMistake(mistakes.join("\n"));
  }
  const settings = read.data;
  const named = new Set([settings.MODEL_ENGINES, ...overrides.value.values()].flat());
  const none = { value: null };
  const times = timesOf(settings);
  const bedrock = named.has("bedrock") ? bedrockOf(settings) : none;
  const openai = named.has("openai") ? openAiOf(settings) : none;
  if ("mistake" in times || "mistake" in bedrock || "mistake" in openai) {
    const mistakes = [times, bedrock, openai].flatMap((part) => ("mistake" in part ? [part.mistake] : []));
    throw new ConfigurationMistake(mistakes.join("\n"));
  }
  return {
    orderFor: (task) => overrides.value.get(overrideOf(task)) ?? settings.MODEL_ENGINES,
    bedrock: bedrock.value,
    openai: openai.value,
    times: times.value,
    limits: {
      requestUsd: settings.BUDGET_REQUEST_USD,
      userDayUsd: settings.BUDGET_USER_DAY_USD,
      systemDayUsd: settings.BUDGET_SYSTEM_DAY_USD,
    },
  };
}
