import { setTimeout as sleep } from "node:timers/promises";
import { EventStreamCodec } from "@smithy/core/event-streams";
import * as z from "zod";
import { pieces, type Scene, type ScriptedServer, scriptedServer } from "./script.ts";

/**
 * The Converse operations of Amazon Bedrock's runtime as they are on the wire: REST with JSON, and answers in the binary
 * framing `application/vnd.amazon.eventstream` (prelude, headers, payload, two checksums each message).
 */

const codec = new EventStreamCodec(
  (bytes) => Buffer.from(bytes).toString("utf8"),
  (text) => new Uint8Array(Buffer.from(text, "utf8")),
);

const header = (value: string) => ({ type: "string" as const, value });

const framed = (headers: Record<string, string>, payload: unknown): Uint8Array =>
  codec.encode({
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, header(value)])),
    body: new Uint8Array(Buffer.from(JSON.stringify(payload))),
  });

/** An event; like the real server's it carries padding in `p`. */
const event = (type: string, payload: object): Uint8Array =>
  framed(
    { ":event-type": type, ":content-type": "application/json", ":message-type": "event" },
    { ...payload, p: "abcdefghij" },
  );

const exception = (type: string, message: string): Uint8Array =>
  framed({ ":exception-type": type, ":content-type": "application/json", ":message-type": "exception" }, { message });

const Body = z.strictObject({
  system: z.tuple([z.strictObject({ text: z.string() })]),
  messages: z.tuple([
    z.strictObject({ role: z.literal("user"), content: z.tuple([z.strictObject({ text: z.string() })]) }),
  ]),
  inferenceConfig: z.strictObject({ maxTokens: z.int(), temperature: z.number().optional() }),
  toolConfig: z.strictObject({
    tools: z.tuple([
      z.strictObject({
        toolSpec: z.strictObject({
          name: z.string(),
          description: z.string(),
          // Nova takes these three alone at the top.
          inputSchema: z.strictObject({
            json: z.strictObject({
              type: z.literal("object"),
              properties: z.record(z.string(), z.unknown()),
              required: z.array(z.string()),
            }),
          }),
        }),
      }),
    ]),
    toolChoice: z.strictObject({ any: z.strictObject({}) }),
  }),
  guardrailConfig: z.strictObject({ guardrailIdentifier: z.string(), guardrailVersion: z.string() }).optional(),
});
export type ConverseBody = z.infer<typeof Body>;

export const converseBody = (body: unknown): ConverseBody => Body.parse(body);

/** An error before anything was done. */
export const refusing =
  (status: number, type: string, message: string): Scene =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", "x-amzn-errortype": `${type}:http://internal/` });
    response.end(JSON.stringify({ message }));
  };

const usage = { inputTokens: 1_000, outputTokens: 100, totalTokens: 1_100 };

interface Streaming {
  readonly stopReason?: string;
  /** Without it the connection is cut off after so many events. */
  readonly cutAfter?: number;
  /** The response ends properly after so many events, as if it were whole. */
  readonly endAfter?: number;
  /** Milliseconds before the first token, after the head and `messageStart`. */
  readonly slow?: number;
  /** Text instead of a tool call. */
  readonly asText?: boolean;
  /** An exception in the middle of the stream. */
  readonly breaking?: readonly [type: string, message: string];
}

/** A reply in a stream, its tool input in pieces that no JSON parser would take by themselves. */
export const streaming =
  (
    text: string,
    { stopReason = "tool_use", cutAfter, endAfter, slow = 0, asText = false, breaking }: Streaming = {},
  ): Scene =>
  async (response) => {
    response.writeHead(200, { "content-type": "application/vnd.amazon.eventstream" });
    response.write(event("messageStart", { role: "assistant" }));
    await sleep(slow);
    const start = { contentBlockIndex: 0, start: { toolUse: { toolUseId: "tooluse_1", name: "answer" } } };
    const deltaOf = (piece: string) => (asText ? { text: piece } : { toolUse: { input: piece } });
    const events = [
      ...(asText ? [] : [event("contentBlockStart", start)]),
      ...pieces(text, 7).map((piece) => event("contentBlockDelta", { contentBlockIndex: 0, delta: deltaOf(piece) })),
      ...(breaking ? [exception(...breaking)] : []),
      event("contentBlockStop", { contentBlockIndex: 0 }),
      event("messageStop", { stopReason }),
      event("metadata", { usage, metrics: { latencyMs: 12 } }),
    ];
    for (const [index, one] of events.entries()) {
      if (index === cutAfter) return void response.destroy();
      if (index === endAfter) break;
      response.write(one);
      await sleep(0);
    }
    response.end();
  };

/** A reply in one piece. */
export const whole =
  (input: unknown, stopReason = "tool_use"): Scene =>
  (response) => {
    const content = [{ toolUse: { toolUseId: "tooluse_1", name: "answer", input } }];
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        output: { message: { role: "assistant", content } },
        stopReason,
        usage,
        metrics: { latencyMs: 12 },
      }),
    );
  };

/** Never answers. */
export const silent: Scene = () => undefined;

/** Bedrock on loopback. It turns away what the real one would: no signature, another path, a body that it doesn't know. */
export const bedrockServer = (): Promise<ScriptedServer> =>
  scriptedServer(({ method, path, headers, body }) => {
    if (!/^(?:AWS4-HMAC-SHA256 .*\/bedrock\/aws4_request|Bearer bedrock-api-key)/.test(headers.authorization ?? "")) {
      return refusing(403, "UnrecognizedClientException", "The security token included in the request is invalid.");
    }
    if (method !== "POST" || !/^\/model\/[^/]+\/converse(-stream)?$/.test(path)) {
      return refusing(404, "UnknownOperationException", "");
    }
    const read = Body.safeParse(body);
    return read.success ? null : refusing(400, "ValidationException", z.prettifyError(read.error));
  });
