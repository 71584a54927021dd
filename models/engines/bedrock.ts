import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
  ConverseStreamCommand,
  type ConverseStreamOutput,
  type StopReason,
} from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { type Completion, type Engine, EngineFailure, NOTHING_USED, type Question, type Usage } from "../engine.ts";
import { jsonIn } from "./json-text.ts";
import { wasNeverSent } from "./never-sent.ts";
import { type Stopwatch, stopwatch } from "./stopwatch.ts";

export interface BedrockSettings {
  readonly region: string;
  /** A model, an inference profile, or the ARN of either. */
  readonly model: string;
  readonly guardrail: { readonly id: string; readonly version: string } | null;
  /** Where another address than the region's is asked. */
  readonly endpoint?: string;
}

/** What a call has brought so far. Tool input comes in pieces; text counts only where no tool is called. */
interface Collected {
  readonly tool: string | null;
  readonly text: string;
  readonly stopReason: StopReason | undefined;
  readonly usage: Usage | null;
}

const usageOf = (usage: { inputTokens: number | undefined; outputTokens: number | undefined } | undefined) =>
  usage?.inputTokens === undefined || usage.outputTokens === undefined
    ? null
    : { inputTokens: usage.inputTokens, outputTokens: usage.outputTokens };

function collect(so: Collected, event: ConverseStreamOutput): Collected {
  if (event.contentBlockStart?.start?.toolUse) return { ...so, tool: so.tool ?? "" };
  const delta = event.contentBlockDelta?.delta;
  if (delta?.toolUse) return { ...so, tool: (so.tool ?? "") + (delta.toolUse.input ?? "") };
  if (delta?.text !== undefined) return { ...so, text: so.text + delta.text };
  if (event.messageStop) return { ...so, stopReason: event.messageStop.stopReason };
  if (event.metadata) return { ...so, usage: usageOf(event.metadata.usage) };
  return so;
}

function collectedOf({ output, stopReason, usage }: ConverseCommandOutput): Collected {
  const blocks = output?.message?.content ?? [];
  const called = blocks.find((block) => block.toolUse)?.toolUse;
  return {
    tool: called ? JSON.stringify(called.input ?? {}) : null,
    text: blocks.map((block) => block.text ?? "").join(""),
    stopReason,
    usage: usageOf(usage),
  };
}

/** The reply. Throws EngineFailure where the model or the guardrail declined, or where the stream ended half way. */
function completionOf({ tool, text, stopReason, usage }: Collected): Completion {
  if (stopReason === undefined) throw new EngineFailure("failed", usage);
  if (stopReason === "guardrail_intervened" || stopReason === "content_filtered") {
    throw new EngineFailure("refused", usage);
  }
  if (stopReason === "model_context_window_exceeded") throw new EngineFailure("failed", usage);
  return { text: tool ?? jsonIn(text), cutOff: stopReason === "max_tokens", usage };
}

const throttlings = ["ThrottlingException", "ServiceQuotaExceededException", "TooManyRequestsException"];
const timings = ["ModelTimeoutException", "TimeoutError"];

/** What a client's error means. A call that was turned away has used nothing; of one that broke off nobody knows. */
function failureOf(error: unknown, hasBegun: boolean): EngineFailure {
  if (error instanceof EngineFailure) return error;
  const name = error instanceof Error ? error.name : "";
  const isTurnedAway = !hasBegun && error instanceof Error && "$fault" in error && name !== "ModelTimeoutException";
  const usage = isTurnedAway || wasNeverSent(error) ? NOTHING_USED : null;
  const outcome = throttlings.includes(name) ? "throttled" : timings.includes(name) ? "timed_out" : "failed";
  return new EngineFailure(outcome, usage, { cause: error });
}

/**
 * A role that may not stream (`bedrock:InvokeModelWithResponseStream`), or a model that takes no tools in a stream ("This
 * model doesn't support tool use in streaming mode"): asked without streaming, both may answer.
 */
const isAgainstStreaming = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "AccessDeniedException" || (error.name === "ValidationException" && /stream/i.test(error.message)));

const isNova = (model: string): boolean => model.includes("amazon.nova");

/** Asks a model on Amazon Bedrock by its Converse API. One tool, which has to be called, gives the reply its type. */
export function bedrock({ region, model, guardrail, endpoint }: BedrockSettings): Engine & Disposable {
  const client = new BedrockRuntimeClient({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    // HTTP/1.1: the client's own HTTP/2 handler can't be pointed at a plain address.
    requestHandler: new NodeHttpHandler({ connectionTimeout: 5_000 }),
    // The router decides what comes after a failure.
    maxAttempts: 1,
  });
  let streams = true;

  const inputOf = ({ system, user, tool, maxTokens }: Question): ConverseCommandInput => ({
    modelId: model,
    system: [{ text: system }],
    messages: [{ role: "user", content: [{ text: user }] }],
    // AWS advises greedy decoding where Nova calls tools; other models may refuse a temperature.
    inferenceConfig: { maxTokens, ...(isNova(model) ? { temperature: 0 } : {}) },
    toolConfig: {
      tools: [{ toolSpec: { name: tool.name, description: tool.description, inputSchema: { json: tool.schema } } }],
      toolChoice: { any: {} },
    },
    ...(guardrail
      ? { guardrailConfig: { guardrailIdentifier: guardrail.id, guardrailVersion: guardrail.version } }
      : {}),
  });

  async function streamed(question: Question, watch: Stopwatch): Promise<Collected> {
    const { stream } = await client.send(new ConverseStreamCommand(inputOf(question)), { abortSignal: watch.signal });
    let collected: Collected = { tool: null, text: "", stopReason: undefined, usage: null };
    try {
      for await (const event of stream ?? []) {
        if (event.contentBlockStart || event.contentBlockDelta) watch.begun();
        collected = collect(collected, event);
      }
    } catch (error) {
      throw failureOf(error, true);
    }
    return collected;
  }

  async function whole(question: Question, watch: Stopwatch): Promise<Collected> {
    // There is no first token to wait for: only the time of the whole counts.
    watch.begun();
    return collectedOf(await client.send(new ConverseCommand(inputOf(question)), { abortSignal: watch.signal }));
  }

  async function either(question: Question, watch: Stopwatch): Promise<Collected> {
    if (!streams) return await whole(question, watch);
    try {
      return await streamed(question, watch);
    } catch (error) {
      if (!isAgainstStreaming(error)) throw error;
      const collected = await whole(question, watch);
      streams = false;
      return collected;
    }
  }

  return {
    async ask(question, patience) {
      using watch = stopwatch(patience);
      try {
        const collected = await either(question, watch);
        return completionOf(collected);
      } catch (error) {
        throw watch.verdict() ?? failureOf(error, false);
      }
    },
    [Symbol.dispose]: () => client.destroy(),
  };
}
