import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import { type Completion, type Engine, EngineFailure, NOTHING_USED, type Question, type Usage } from "../engine.ts";
import { jsonIn } from "./json-text.ts";
import { wasNeverSent } from "./never-sent.ts";
import { stopwatch } from "./stopwatch.ts";

type Request = OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming;
type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

export interface OpenAiSettings {
  readonly baseUrl: string;
  readonly model: string;
  /** Asked once, when the engine is used for the first time. Servers without keys ignore it. */
  readonly apiKey: () => Promise<string>;
  /** The name that the server gives to the most tokens of a reply. */
  readonly tokenLimit: "max_tokens" | "max_completion_tokens";
  readonly temperature: number | null;
}

/** What a call has brought so far. */
interface Collected {
  readonly tool: string | null;
  readonly text: string;
  readonly declined: boolean;
  readonly finish: string | null;
  readonly usage: Usage | null;
}

/**
 * Tokens that a model spends on thinking are paid like those of its reply; some servers count them only in the total
 * (xAI, Gemini), others in both.
 */
const usageOf = ({ prompt_tokens, completion_tokens, total_tokens }: NonNullable<Chunk["usage"]>): Usage => ({
  inputTokens: prompt_tokens,
  outputTokens: Math.max(completion_tokens, (total_tokens ?? 0) - prompt_tokens),
});

function collect(so: Collected, { choices, usage }: Chunk): Collected {
  const counted = usage ? { ...so, usage: usageOf(usage) } : so;
  const choice = choices?.[0];
  if (!choice) return counted;
  const { delta, finish_reason } = choice;
  // One tool is offered; if it is called several times, the first call counts.
  const pieces = (delta?.tool_calls ?? []).filter((piece) => (piece.index ?? 0) === 0);
  const input = pieces.map((piece) => piece.function?.arguments ?? "").join("");
  return {
    ...counted,
    tool: pieces.length > 0 ? (so.tool ?? "") + input : so.tool,
    text: so.text + (delta?.content ?? ""),
    declined: so.declined || Boolean(delta?.refusal),
    finish: finish_reason ?? so.finish,
  };
}

/** The reply. Throws EngineFailure where the model declined, or where the stream ended half way. */
function completionOf({ tool, text, declined, finish, usage }: Collected): Completion {
  if (finish === null) throw new EngineFailure("failed", usage);
  if (declined || finish === "content_filter") throw new EngineFailure("refused", usage);
  return { text: tool ?? jsonIn(text), cutOff: finish === "length", usage };
}

/** What a client's error means. A call that was turned away has used nothing; of one that broke off nobody knows. */
function failureOf(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error;
  if (wasNeverSent(error)) return new EngineFailure("failed", NOTHING_USED, { cause: error });
  if (error instanceof APIConnectionTimeoutError) return new EngineFailure("timed_out", null, { cause: error });
  if (error instanceof APIConnectionError || !(error instanceof APIError) || error.status === undefined) {
    return new EngineFailure("failed", null, { cause: error });
  }
  const outcome =
    error.status === 429 ? "throttled" : error.status === 408 || error.status === 504 ? "timed_out" : "failed";
  return new EngineFailure(outcome, outcome === "timed_out" ? null : NOTHING_USED, { cause: error });
}

/** Asks a model behind any server that speaks OpenAI's chat completions. */
export function openai({ baseUrl, model, apiKey, tokenLimit, temperature }: OpenAiSettings): Engine {
  let made: OpenAI | null = null;

  async function client(): Promise<OpenAI> {
    try {
      made ??= new OpenAI({
        apiKey: await apiKey(),
        baseURL: baseUrl,
        // The router decides what comes after a failure.
        maxRetries: 0,
        // What the environment may hold for other programs is not ours; and a log would quote people.
        organization: null,
        project: null,
        logLevel: "off",
      });
      return made;
    } catch (error) {
      throw new EngineFailure("failed", NOTHING_USED, { cause: error });
    }
  }

  const requestOf = ({ system, user, tool, maxTokens }: Question): Request => ({
    model,
    stream: true,
    stream_options: { include_usage: true },
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
    tools: [
      { type: "function", function: { name: tool.name, description: tool.description, parameters: tool.schema } },
    ],
    tool_choice: { type: "function", function: { name: tool.name } },
    [tokenLimit]: maxTokens,
    ...(temperature === null ? {} : { temperature }),
  });

  return {
    async ask(question, patience) {
      using watch = stopwatch(patience);
      let collected: Collected = { tool: null, text: "", declined: false, finish: null, usage: null };
      try {
        const { chat } = await client();
        const options = { signal: watch.signal, timeout: Math.ceil(patience.totalMs) + 1_000 };
        for await (const chunk of await chat.completions.create(requestOf(question), options)) {
          const before = collected;
          collected = collect(before, chunk);
          if (collected.tool !== null || collected.text !== "") watch.begun();
        }
      } catch (error) {
        throw watch.verdict() ?? failureOf(error);
      }
      // The client ends a stream that is called off without an error.
      const verdict = watch.verdict();
      if (verdict) throw verdict;
      return completionOf(collected);
    },
  };
}
