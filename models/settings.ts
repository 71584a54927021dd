import * as z from "zod";
import { EngineName, engineNames } from "../schemas/attempts.ts";

export const presetNames = ["openai", "gemini", "grok", "ollama"] as const;

const DEFAULTS = {
  MODEL_ENGINES: "builtin",
  MODEL_FIRST_TOKEN_SECONDS: 20,
  MODEL_TIMEOUT_SECONDS: 90,
  MODEL_DEADLINE_SECONDS: 240,
  BUDGET_REQUEST_USD: 0.25,
  BUDGET_USER_DAY_USD: 1,
  BUDGET_SYSTEM_DAY_USD: 5,
} as const;

const number = (least: string, isEnough: (value: number) => boolean) =>
  z
    .string()
    .transform(Number)
    .refine((value) => Number.isFinite(value) && isEnough(value), `is not a number ${least}`);

const seconds = number("above 0", (value) => value > 0);
const dollars = number("of 0 or more", (value) => value >= 0);

/** An order of engines. */
export const order = z
  .string()
  .transform((text) => text.split(",").map((name) => name.trim()))
  .superRefine((names, context) => {
    const unknown = names.find((name) => !EngineName.safeParse(name).success);
    const complain = (message: string) => context.addIssue({ code: "custom", message });
    if (unknown !== undefined) complain(`names "${unknown}"; known engines: ${engineNames.join(", ")}`);
    else if (new Set(names).size < names.length) complain("names an engine twice");
    else if (names.slice(0, -1).includes("builtin")) complain("names an engine after builtin, which always answers");
  })
  .pipe(z.array(EngineName));

const Prices = z.record(z.string(), z.strictObject({ input: z.number().min(0), output: z.number().min(0) }));

const prices = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(
    z.custom<z.infer<typeof Prices>>(
      (value) => Prices.safeParse(value).success,
      'has to look like {"model": {"input": 0.8, "output": 3.2}}, in US dollars for a million tokens',
    ),
  );

const httpUrl = z.url({ protocol: /^https?$/, error: "is not an http or https address" });

/** The settings one by one; what they mean together is `configuration.ts`'s business. */
export const Settings = z.object({
  MODEL_ENGINES: order.prefault(DEFAULTS.MODEL_ENGINES),
  MODEL_FIRST_TOKEN_SECONDS: seconds.prefault(String(DEFAULTS.MODEL_FIRST_TOKEN_SECONDS)),
  MODEL_TIMEOUT_SECONDS: seconds.prefault(String(DEFAULTS.MODEL_TIMEOUT_SECONDS)),
  MODEL_DEADLINE_SECONDS: seconds.prefault(String(DEFAULTS.MODEL_DEADLINE_SECONDS)),
  MODEL_PRICES: prices.prefault("{}"),
  BUDGET_REQUEST_USD: dollars.prefault(String(DEFAULTS.BUDGET_REQUEST_USD)),
  BUDGET_USER_DAY_USD: dollars.prefault(String(DEFAULTS.BUDGET_USER_DAY_USD)),
  BUDGET_SYSTEM_DAY_USD: dollars.prefault(String(DEFAULTS.BUDGET_SYSTEM_DAY_USD)),
  BEDROCK_MODEL_ID: z.string().optional(),
  BEDROCK_REGION: z.string().optional(),
  BEDROCK_GUARDRAIL_ID: z.string().optional(),
  BEDROCK_GUARDRAIL_VERSION: z.string().optional(),
  AWS_REGION: z.string().optional(),
  OPENAI_PRESET: z.enum(presetNames, `is none of ${presetNames.join(", ")}`).optional(),
  OPENAI_BASE_URL: httpUrl.optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_API_KEY_SECRET_ARN: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;
