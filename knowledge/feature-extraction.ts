import * as z from "zod";

/**
 * The client's side of a Hugging Face feature-extraction container: what is sent to it and how its answer becomes
 * vectors. The transport (the SageMaker runtime) belongs to the caller.
 */

/** The body of a request, `Content-Type: application/json`. Longer texts are cut by the model, not refused. */
export const featureRequest = (texts: readonly string[]): string =>
  JSON.stringify({ inputs: texts, parameters: { truncation: true } });

/** A text's vectors, one a token. */
type Tokens = readonly (readonly number[])[];

const isVector = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every((component) => typeof component === "number");

/** Checked by hand: an answer holds hundreds of thousands of numbers, for which a general checker takes seconds. */
const isTokens = (value: unknown): value is Tokens => Array.isArray(value) && value.length > 0 && value.every(isVector);

/** The tokens of a text; some versions of the container wrap each text once more. Null for anything else. */
const tokensIn = (value: unknown): Tokens | null => {
  if (isTokens(value)) return value;
  return Array.isArray(value) && value.length === 1 && isTokens(value[0]) ? value[0] : null;
};

/** The answer isn't what the container promises; `message` says what is wrong with it. */
export class UnexpectedEmbedding extends Error {
  override readonly name = "UnexpectedEmbedding";
}

/** Mean of the tokens' vectors, weighted by attention (1 for a token, 0 for padding); all tokens count if it isn't given. */
export function meanPooled(tokens: readonly (readonly number[])[], attention?: readonly number[]): number[] {
  const dimensions = tokens[0]?.length ?? 0;
  const sums = new Array<number>(dimensions).fill(0);
  let weights = 0;
  tokens.forEach((token, index) => {
    if (token.length !== dimensions) throw new UnexpectedEmbedding("The tokens of a text differ in their dimensions.");
    const weight = attention === undefined ? 1 : (attention[index] ?? 0);
    weights += weight;
    token.forEach((component, at) => {
      sums[at] = (sums[at] ?? 0) + weight * component;
    });
  });
  if (weights === 0) throw new UnexpectedEmbedding("A text has no token that counts.");
  return sums.map((sum) => sum / weights);
}

/** The vector of the same direction and of length 1. Throws UnexpectedEmbedding for one without a direction. */
export function normalised(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  if (!(length > 0) || !Number.isFinite(length)) throw new UnexpectedEmbedding("A vector has no direction.");
  return vector.map((component) => component / length);
}

/**
 * The vectors of the texts that were sent, in their order, from the container's answer: nested arrays, one vector per
 * token, pooled by their mean and normalised, as sentence-transformers models want it. `attention` gives for each text
 * which tokens count, where a batch was padded. Throws UnexpectedEmbedding where the answer doesn't fit the request.
 */
export function vectorsOf(
  answer: unknown,
  expected: { readonly texts: number; readonly dimensions: number },
  attention?: readonly (readonly number[])[],
): number[][] {
  if (!Array.isArray(answer)) throw new UnexpectedEmbedding("The answer isn't an array of vectors per token.");
  if (answer.length !== expected.texts)
    throw new UnexpectedEmbedding(`${expected.texts} texts were sent and ${answer.length} came back.`);
  return answer.map((text: unknown, index) => {
    const tokens = tokensIn(text);
    if (tokens === null) throw new UnexpectedEmbedding("The answer isn't an array of vectors per token.");
    const pooled = meanPooled(tokens, attention?.[index]);
    if (pooled.length !== expected.dimensions)
      throw new UnexpectedEmbedding(`${expected.dimensions} dimensions are expected and ${pooled.length} came.`);
    return normalised(pooled);
  });
}

const Request = z.object({ inputs: z.union([z.string(), z.array(z.string()).min(1)]) });

/** The texts of a request to such a container: the other side, for whoever plays it. Throws a ZodError for anything else. */
export function requestedTexts(body: unknown): string[] {
  const { inputs } = Request.parse(body);
  return typeof inputs === "string" ? [inputs] : inputs;
}

/** Vectors in the shape that the container answers: each text a single token, wrapped once. */
export const asFeatures = (vectors: readonly (readonly number[])[]): number[][][][] =>
  vectors.map((vector) => [[[...vector]]]);
