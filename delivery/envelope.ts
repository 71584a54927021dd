import * as z from "zod";
import type { EventDeclaration, EventOf } from "../schemas/event.ts";
import { InvalidEventError } from "./errors.ts";

/** What EventBridge puts around an event (https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html). */
export const Envelope = z.looseObject({
  "detail-type": z.string(),
  source: z.string(),
  time: z.string(),
  detail: z.record(z.string(), z.unknown()),
  /** Set by EventBridge on events that an archive replays. */
  "replay-name": z.string().optional(),
});
export type Envelope = z.infer<typeof Envelope>;

const where = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".") || "event"}: ${issue.message}`).join("; ");

/** Reads the text of a message as an EventBridge event. Throws InvalidEventError. */
export function parseEnvelope(text: string): Envelope {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    // The error itself quotes what it stumbled over, which may be anything.
    if (error instanceof SyntaxError) throw new InvalidEventError("the message is not JSON");
    throw error;
  }
  const parsed = Envelope.safeParse(json);
  if (!parsed.success) throw new InvalidEventError(`not an EventBridge event: ${where(parsed.error)}`);
  return parsed.data;
}

/**
 * Reads an envelope as one of the declared events. A replayed event takes the replay's name, so that everything which
 * is published because of it carries the name on. Throws InvalidEventError, saying what doesn't match.
 */
export function readEvent<D extends EventDeclaration>(envelope: Envelope, declarations: readonly D[]): EventOf<D> {
  const declaration = declarations.find(
    (declared) => declared.type === envelope["detail-type"] && declared.source === envelope.source,
  );
  if (!declaration) {
    throw new InvalidEventError(`not subscribed to ${envelope["detail-type"]} of ${envelope.source}`);
  }
  const parsed = declaration.detail.safeParse(envelope.detail);
  if (!parsed.success) throw new InvalidEventError(`${declaration.type}: ${where(parsed.error)}`);
  const { metadata, data } = parsed.data;
  const replay = envelope["replay-name"] ?? metadata.replay;
  return {
    type: declaration.type,
    source: declaration.source,
    metadata: replay === undefined ? metadata : { ...metadata, replay },
    // `detail` was declared from the same `data` schema; the compiler can't follow that through the union.
    data: data as EventOf<D>["data"],
  };
}
