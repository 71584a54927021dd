import type { Message } from "@aws-sdk/client-sqs";

/** A message that nobody could handle, and why it lies where it lies. */
export interface DeadLetter {
  readonly messageId: string;
  readonly sentAt: string;
  readonly eventType: string | null;
  readonly requestId: string | null;
  readonly reason: { readonly code: string; readonly message: string };
  /** The queue that EventBridge could not deliver it to; null if it came from the agent. */
  readonly targetArn: string | null;
  /** The message itself: the event, or its text if it isn't JSON. */
  readonly event: unknown;
  /** The size of the message. */
  readonly bytes: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

const textAt = (value: unknown, ...path: readonly string[]): string | null => {
  const found = path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
  return typeof found === "string" ? found : null;
};

function reasonOf({ MessageAttributes = {}, Attributes = {} }: Message): DeadLetter["reason"] {
  const code = MessageAttributes.ERROR_CODE?.StringValue;
  if (code !== undefined) return { code, message: MessageAttributes.ERROR_MESSAGE?.StringValue ?? "" };
  return Attributes.DeadLetterQueueSourceArn === undefined
    ? { code: "UNKNOWN", message: "it says nothing about how it came here" }
    : { code: "RETRIES_USED_UP", message: "the agent failed with it at every receive" };
}

/** Reads a message of a dead-letter queue: why it is there, and what it is. */
export function readDeadLetter(message: Message): DeadLetter {
  const event = parsed(message.Body ?? "");
  return {
    messageId: message.MessageId ?? "",
    sentAt: new Date(Number(message.Attributes?.SentTimestamp ?? 0)).toISOString(),
    eventType: textAt(event, "detail-type"),
    requestId: textAt(event, "detail", "metadata", "requestId"),
    reason: reasonOf(message),
    targetArn: message.MessageAttributes?.TARGET_ARN?.StringValue ?? null,
    event,
    bytes: Buffer.byteLength(message.Body ?? ""),
  };
}

/** How many letters have the same reason. */
export interface ReasonCount {
  readonly code: string;
  readonly count: number;
}

/** How many letters have which reason, the most frequent first. */
export const reasonsOf = (letters: readonly DeadLetter[]): ReasonCount[] =>
  [...Map.groupBy(letters, ({ reason }) => reason.code)]
    .map(([code, same]) => ({ code, count: same.length }))
    .sort((a, b) => b.count - a.count);
