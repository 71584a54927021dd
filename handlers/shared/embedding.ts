import { createHash } from "node:crypto";
import type { SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";
import { sizeOf } from "../../knowledge/chunking/split.ts";
import { dimensions, embedderVersion } from "../../knowledge/dimensions.ts";
import { featureRequest, UnexpectedEmbedding, vectorsOf } from "../../knowledge/feature-extraction.ts";

/** Turns texts into vectors, in their order. */
export type EmbedTexts = (texts: readonly string[], signal?: AbortSignal) => Promise<number[][]>;

/**
 * An endpoint answers 4 MB at most, and each token comes as 384 numbers of some twenty figures: about 480 tokens. The
 * estimate of a text's size is a fifth off at worst.
 */
const TOKENS_A_CALL = 380;
/** The endpoint's concurrency: more calls at once would be turned away. */
const CALLS_AT_ONCE = 2;

/** Texts in groups that fit one call each: one or two passages, or many short questions. */
export function batchesOf(texts: readonly string[], tokens = TOKENS_A_CALL): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const size = sizeOf(text) + 2;
    const open = batches.at(-1);
    if (open !== undefined && size <= room) {
      open.push(text);
      room -= size;
    } else {
      batches.push([text]);
      room = tokens - size;
    }
  }
  return batches;
}

/** Works on items side by side, so many at a time; answers in their order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next;
      next += 1;
      const item = items[at];
      if (item !== undefined) results.set(at, await work(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}

const named = (error: unknown): string => (error instanceof Error ? error.name : "");

/** The answer was too large, or the model refuses the batch: each text alone may still do. */
const isOfTheBatch = (error: unknown): boolean =>
  error instanceof UnexpectedEmbedding || ["ModelError", "ValidationError"].includes(named(error));

/** So often a call is made before somebody who waits is told that it failed. */
const USUAL_ATTEMPTS = 2;

export interface EmbedderOptions {
  /** A busy endpoint turns calls away: so often they are made in all. */
  readonly attempts?: number;
  readonly make?: (attempts: number) => Promise<SageMakerRuntimeClient>;
}

/** The embedder behind a SageMaker endpoint. The client is loaded when the first text comes. */
export function embedderAt(
  endpointName: string,
  { attempts = USUAL_ATTEMPTS, make = client }: EmbedderOptions = {},
): EmbedTexts {
  let runtime: Promise<SageMakerRuntimeClient> | null = null;
  const call = async (texts: readonly string[], signal?: AbortSignal): Promise<number[][]> => {
    runtime ??= make(attempts);
    const { InvokeEndpointCommand } = await import("@aws-sdk/client-sagemaker-runtime");
    const answer = await (await runtime).send(
      new InvokeEndpointCommand({
        EndpointName: endpointName,
        ContentType: "application/json",
        Body: new TextEncoder().encode(featureRequest(texts)),
      }),
      signal === undefined ? {} : { abortSignal: signal },
    );
    const features: unknown = JSON.parse(new TextDecoder().decode(answer.Body));
    return vectorsOf(features, { texts: texts.length, dimensions });
  };
  const batch = async (texts: readonly string[], signal?: AbortSignal): Promise<number[][]> => {
    try {
      return await call(texts, signal);
    } catch (error) {
      if (texts.length === 1 || !isOfTheBatch(error)) throw error;
      const alone: number[][] = [];
      for (const text of texts) alone.push(...(await call([text], signal)));
      return alone;
    }
  };
  return async (texts, signal) =>
    (await inParallel(batchesOf(texts), CALLS_AT_ONCE, (texts) => batch(texts, signal))).flat();
}

async function client(maxAttempts: number): Promise<SageMakerRuntimeClient> {
  const { SageMakerRuntimeClient } = await import("@aws-sdk/client-sagemaker-runtime");
  return new SageMakerRuntimeClient({ maxAttempts });
}

/** What an embedder is recognised by: sentences that any two models see differently. */
const PROBES = [
  "How do I ask for a higher salary?",
  "Gaps in the CV after an illness",
  "Kubernetes, PostgreSQL, nursing",
];
const LARGEST = 12;

/**
 * The name of the embedder that is at work: our own version, and a digest of which components of some vectors are the
 * largest. Nobody else says which model stands behind an endpoint; small differences of arithmetic don't change it.
 */
export async function embedderName(embed: EmbedTexts): Promise<string> {
  const vectors = await embed(PROBES);
  const largest = vectors.map((vector) =>
    vector
      .map((component, at) => ({ at, component }))
      .sort((one, other) => Math.abs(other.component) - Math.abs(one.component))
      .slice(0, LARGEST)
      .map(({ at, component }) => (component < 0 ? -at : at))
      .sort((one, other) => one - other),
  );
  return `${embedderVersion}:${createHash("sha256").update(JSON.stringify(largest)).digest("hex").slice(0, 12)}`;
}
