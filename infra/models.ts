import type { Grant } from "./policy.ts";

/** The settings of the engines by name, as `docs/engines.md` lists them; all are plain text. */
export type ModelSettings = Readonly<Record<string, string>>;

/** What an agent needs to have models think for it: its settings, and no more permissions than these ask for. */
export interface Thinking {
  readonly environment: Readonly<Record<string, string>>;
  readonly grants: readonly Grant[];
}

/** Every order of engines that is set: the general one and those of single tasks. */
const namesEngine = (settings: ModelSettings, engine: string): boolean =>
  Object.entries(settings).some(
    ([name, order]) =>
      name.startsWith("MODEL_ENGINES") &&
      order
        .split(",")
        .map((each) => each.trim())
        .includes(engine),
  );

/**
 * What may be asked on Bedrock. An inference profile (the account's own) is asked, and passes on to the model in each of its
 * regions (https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html).
 */
function bedrockGrants(settings: ModelSettings): Grant[] {
  const { BEDROCK_MODEL_ID: id = "*.amazon.nova-pro-v1:0", BEDROCK_GUARDRAIL_ID: guardrail } = settings;
  const bare = id.replace(/^(\*|us|eu|apac|global|us-gov)\./, "");
  const models = id.startsWith("arn:")
    ? [id, "arn:aws:bedrock:*::foundation-model/*"]
    : [`arn:aws:bedrock:*::foundation-model/${bare}`, `arn:aws:bedrock:*:*:inference-profile/${id}`];
  const ask: Grant = {
    sid: "AskModels",
    actions: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
    resources: models,
  };
  const guard: Grant = {
    sid: "ApplyGuardrail",
    actions: ["bedrock:ApplyGuardrail"],
    resources: [`arn:aws:bedrock:*:*:guardrail/${guardrail ?? ""}`],
  };
  return guardrail === undefined ? [ask] : [ask, guard];
}

/** The environment and permissions of an agent that thinks. */
export function thinkingOf(settings: ModelSettings): Thinking {
  const secret = settings.OPENAI_API_KEY_SECRET_ARN;
  const readKey: Grant[] =
    secret === undefined ? [] : [{ sid: "ReadKey", actions: ["secretsmanager:GetSecretValue"], resources: [secret] }];
  return {
    environment: { MODEL_ENGINES: "builtin", ...settings },
    grants: [...(namesEngine(settings, "bedrock") ? bedrockGrants(settings) : []), ...readKey],
  };
}
