import type { Price } from "./engine.ts";

/**
 * List prices on demand in US dollars for a million tokens, without caching and batches, as of October 2026.
 *
 * Sources: https://aws.amazon.com/bedrock/pricing/ (Amazon Nova; regions differ, a cross-region profile costs what its
 * source region costs), https://openai.com/api/pricing/, https://ai.google.dev/gemini-api/docs/pricing,
 * https://docs.x.ai/docs/models. Where a price changes or is missing here, `MODEL_PRICES` says it. Models whose price
 * depends on the length of the prompt are left out.
 */
const bedrockPrices: Readonly<Record<string, Readonly<Record<string, Price>>>> = {
  us: {
    "amazon.nova-micro-v1:0": { input: 0.035, output: 0.14 },
    "amazon.nova-lite-v1:0": { input: 0.06, output: 0.24 },
    "amazon.nova-pro-v1:0": { input: 0.8, output: 3.2 },
  },
  eu: {
    "amazon.nova-micro-v1:0": { input: 0.046, output: 0.184 },
    "amazon.nova-lite-v1:0": { input: 0.078, output: 0.312 },
    "amazon.nova-pro-v1:0": { input: 1.05, output: 4.2 },
  },
};

const openAiPrices: Readonly<Record<string, Readonly<Record<string, Price>>>> = {
  openai: {
    "gpt-4o": { input: 2.5, output: 10 },
    "gpt-4o-mini": { input: 0.15, output: 0.6 },
    "gpt-4.1": { input: 2, output: 8 },
    "gpt-4.1-mini": { input: 0.4, output: 1.6 },
    "gpt-4.1-nano": { input: 0.1, output: 0.4 },
    "gpt-5": { input: 1.25, output: 10 },
    "gpt-5-mini": { input: 0.25, output: 2 },
  },
  gemini: {
    "gemini-2.0-flash": { input: 0.1, output: 0.4 },
    "gemini-2.5-flash": { input: 0.3, output: 2.5 },
    "gemini-2.5-flash-lite": { input: 0.1, output: 0.4 },
  },
  grok: {
    "grok-3": { input: 3, output: 15 },
    "grok-3-mini": { input: 0.3, output: 0.5 },
  },
};

/** What runs on one's own machine costs nothing by the token. */
const FREE: Price = { input: 0, output: 0 };

/** The part of the world in which a Bedrock model is asked: its profile's (`us.`, `eu.`, …), or else its region's. */
function geographyOf(model: string, region: string): string {
  const [, profile] = /^([a-z-]+)\.(?=[a-z0-9-]+\.)/.exec(model) ?? [];
  return profile ?? (/^us-gov-/.test(region) ? "us-gov" : region.slice(0, region.indexOf("-")));
}

/** The price of a model on Bedrock; undefined if none is known. */
export const bedrockPrice = (model: string, region: string): Price | undefined =>
  bedrockPrices[geographyOf(model, region)]?.[model.replace(/^[a-z-]+\.(?=[a-z0-9-]+\.)/, "")];

/** The price of a model of a preset; undefined if none is known. */
export const openAiPrice = (preset: string | null, model: string): Price | undefined =>
  preset === "ollama" ? FREE : preset === null ? undefined : openAiPrices[preset]?.[model];

/** US dollars for so many tokens. */
export const costOf = (price: Price, usage: { readonly inputTokens: number; readonly outputTokens: number }): number =>
  (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1_000_000;
