import * as z from "zod";
import { AwsError } from "../../aws-error.ts";
import { type Embed, EmbedderError } from "./embedder.ts";
import { countTokens, MAX_TOKENS, tokenVectors } from "./tokens.ts";

const JSON_TYPE = "application/json";

export interface ContainerRequest {
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
  readonly body: Buffer;
}

/** What a container answers; everything but 200 is an error of the model. */
export interface ContainerReply {
  readonly status: number;
  readonly body: string;
}

const Inputs = z.object({ inputs: z.union([z.string(), z.array(z.string())]) });
const Parameters = z.strictObject({ truncation: z.boolean().default(false) });

/** A problem of a request in the words of the container. */
class Refused extends Error {}

const unsupported = (type: string | undefined): Refused =>
  new Refused(`Content type ${type ?? "None"} is not supported by this framework.`);

/** The pipeline's own words, for what is neither a text nor a list of texts. */
const NO_TEXT =
  "text input must be of type `str` (single example), `List[str]` (batch or single pretokenized example) or " +
  "`List[List[str]]` (batch of pretokenized examples).";

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused("Expecting value: line 1 column 1 (char 0)");
    throw error;
  }
}

/** The container ignores nothing, and neither do we: a parameter that isn't played here is refused by its name. */
function parametersOf(value: unknown): z.infer<typeof Parameters> {
  const given = z.object({ parameters: z.unknown() }).partial().safeParse(value);
  const parsed = Parameters.safeParse(given.data?.parameters ?? {});
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")],
  );
  throw new AwsError("NotImplementedException", `The parameter ${names.join(", ")} of the model is not emulated.`, 501);
}

function tokensOf(text: string, truncation: boolean): number {
  const count = countTokens(text);
  if (count <= MAX_TOKENS) return count;
  if (truncation) return MAX_TOKENS;
  throw new Refused(
    `The size of tensor a (${count}) must match the size of tensor b (${MAX_TOKENS}) at non-singleton dimension 1`,
  );
}

async function featuresOf(embed: Embed, { contentType, accept, body }: ContainerRequest): Promise<string> {
  if (contentType?.split(";")[0]?.trim() !== JSON_TYPE) throw unsupported(contentType);
  if (accept !== undefined && accept !== "*/*" && accept !== JSON_TYPE) throw unsupported(accept);
  const value = parse(body);
  const parsed = Inputs.safeParse(value);
  if (!parsed.success) throw new Refused(NO_TEXT);
  const { inputs } = parsed.data;
  const texts = typeof inputs === "string" ? [inputs] : inputs;
  const { truncation } = parametersOf(value);
  const counts = texts.map((text) => tokensOf(text, truncation));
  const embeddings = texts.length === 0 ? [] : await embed(texts);
  const features = embeddings.map((embedding, index) => `[${tokenVectors(embedding, counts[index] ?? 1)}]`);
  return typeof inputs === "string" ? (features[0] ?? "[]") : `[${features.join(",")}]`;
}

/** The model server's form of an error. */
const failure = (status: number, message: string): ContainerReply => ({
  status,
  body: `${JSON.stringify({ code: status, type: "InternalServerException", message }, null, 2)}\n`,
});

/**
 * The Hugging Face inference container with the task feature-extraction
 * (https://huggingface.co/docs/sagemaker/reference/inference-toolkit): `{"inputs": text}` gives [1][tokens][dimension],
 * `{"inputs": [text, …]}` one such list a text. Pooling the tokens' vectors is left to the caller. What an embedder
 * can't do is an error 400 like every exception in that container, but for a server that can't be had.
 */
export async function extractFeatures(embed: Embed, request: ContainerRequest): Promise<ContainerReply> {
  try {
    return { status: 200, body: await featuresOf(embed, request) };
  } catch (error) {
    if (error instanceof Refused) return failure(400, error.message);
    if (error instanceof EmbedderError) return failure(error.status, error.message);
    throw error;
  }
}
