import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { pieces, type Scene, type ScriptedServer, scriptedServer } from "./script.ts";

/** OpenAI's chat completions as they are on the wire: server-sent events, each one a `chat.completion.chunk`. */

const Body = z.strictObject({
  model: z.string(),
  stream: z.literal(true),
  stream_options: z.strictObject({ include_usage: z.literal(true) }),
  messages: z.tuple([
    z.strictObject({ role: z.literal("system"), content: z.string() }),
    z.strictObject({ role: z.literal("user"), content: z.string() }),
  ]),
  tools: z.tuple([
    z.strictObject({
      type: z.literal("function"),
      function: z.strictObject({
        name: z.string(),
        description: z.string(),
        parameters: z.looseObject({ type: z.literal("object") }),
      }),
    }),
  ]),
  tool_choice: z.strictObject({
    type: z.literal("function"),
    function: z.strictObject({ name: z.string() }),
  }),
  max_tokens: z.int().optional(),
  max_completion_tokens: z.int().optional(),
  temperature: z.number().optional(),
});

export const chatBody = (body: unknown): z.infer<typeof Body> => Body.parse(body);

export const failing =
  (status: number, message: string): Scene =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { message, type: "error", param: null, code: null } }));
  };

const chunk = (choices: readonly object[], more: object = {}): string =>
  `data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", created: 1_760_000_000, model: "m", choices, ...more })}\n\n`;

const choice = (delta: object, finish_reason: string | null = null): object => ({ index: 0, delta, finish_reason });

interface Streaming {
  readonly finish?: string;
  readonly cutAfter?: number;
  /** The response ends properly after so many events, as if it were whole. */
  readonly endAfter?: number;
  readonly slow?: number;
  /** In the content instead of a tool call, as servers do that know no tools. */
  readonly asContent?: boolean;
  readonly refusal?: string;
  readonly usage?: { prompt_tokens: number; completion_tokens: number; total_tokens: number } | null;
}

const counted = { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 };

/** A reply in a stream, the tool's arguments in pieces that no JSON parser would take by themselves. */
export const streaming =
  (
    text: string,
    {
      finish = "tool_calls",
      cutAfter,
      endAfter,
      slow = 0,
      asContent = false,
      refusal,
      usage = counted,
    }: Streaming = {},
  ): Scene =>
  async (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(chunk([choice({ role: "assistant", content: asContent ? "" : null })]));
    await sleep(slow);
    const call = { index: 0, id: "call_1", type: "function", function: { name: "answer", arguments: "" } };
    const deltaOf = (piece: string) =>
      asContent ? { content: piece } : { tool_calls: [{ index: 0, function: { arguments: piece } }] };
    const lines = [
      ...(asContent ? [] : [chunk([choice({ tool_calls: [call] })])]),
      ...pieces(text, 7).map((piece) => chunk([choice(deltaOf(piece))])),
      ...(refusal === undefined ? [] : [chunk([choice({ refusal })])]),
      chunk([choice({}, finish)]),
      ...(usage ? [chunk([], { usage })] : []),
      "data: [DONE]\n\n",
    ];
    for (const [index, line] of lines.entries()) {
      if (index === cutAfter) return void response.destroy();
      if (index === endAfter) break;
      response.write(line);
      await sleep(0);
    }
    response.end();
  };

/** A server of OpenAI's kind on loopback. It turns away what the real one would. */
export const openAiServer = (key: string): Promise<ScriptedServer> =>
  scriptedServer(({ method, path, headers, body }) => {
    if (headers.authorization !== `Bearer ${key}`) return failing(401, "Incorrect API key provided.");
    if (method !== "POST" || path !== "/v1/chat/completions") return failing(404, "Unknown request URL");
    const read = Body.safeParse(body);
    return read.success ? null : failing(400, z.prettifyError(read.error));
  });
