import * as z from "zod";

/** Turns texts into vectors of one length, one a text. Throws EmbedderError if it can't. */
export type Embed = (
  texts: readonly string[],
) => readonly (readonly number[])[] | Promise<readonly (readonly number[])[]>;

/** An embedding server refused or answered something else than embeddings; `status` is what it answered with. */
export class EmbedderError extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.name = "EmbedderError";
    this.status = status;
  }
}

/** The embedder of a platform that is configured with none: the one of the product, which is loaded when it is asked for. */
export const builtInEmbedder: Embed = async (texts) =>
  (await import("../../../knowledge/embedding.ts")).embedLocally(texts);

export interface EmbeddingServer {
  /** e.g. `http://localhost:11434/v1` for Ollama, `https://api.openai.com/v1` */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
}

const Answer = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })),
});

/**
 * An embedding server that speaks OpenAI's protocol (https://platform.openai.com/docs/api-reference/embeddings), as
 * Ollama and most others do. The model must have as many dimensions as the index that its vectors go to.
 */
export function embeddingServer({ baseUrl, model, apiKey }: EmbeddingServer): Embed {
  const url = `${baseUrl.replace(/\/+$/, "")}/embeddings`;
  const headers = {
    "content-type": "application/json",
    ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
  };
  return async (texts) => {
    const body = JSON.stringify({ model, input: texts, encoding_format: "float" });
    const response = await fetch(url, { method: "POST", headers, body }).catch((error: unknown) => {
      throw new EmbedderError(`the embedding server ${url} can't be reached (${reasonOf(error)})`, 503);
    });
    const answer = await response.text();
    if (!response.ok) {
      throw new EmbedderError(`the embedding server answered ${response.status}: ${answer.slice(0, 200)}`, 502);
    }
    return vectorsOf(answer, texts.length);
  };
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
};

function vectorsOf(answer: string, count: number): readonly (readonly number[])[] {
  const parsed = z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "it is not JSON" });
        return z.NEVER;
      }
    })
    .pipe(Answer)
    .safeParse(answer);
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    throw new EmbedderError(`the embedding server's answer can't be read: ${problem?.message}`, 502);
  }
  const vectors = [...parsed.data.data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  const [first] = vectors;
  if (vectors.length !== count || vectors.some(({ length }) => length !== first?.length)) {
    throw new EmbedderError(`the embedding server gave ${vectors.length} vectors for ${count} texts`, 502);
  }
  return vectors;
}

/** The embedder that a configuration asks for: a server if one is named, otherwise the one that is built in. */
export const embedderOf = (server: EmbeddingServer | undefined): Embed =>
  server === undefined ? builtInEmbedder : embeddingServer(server);
