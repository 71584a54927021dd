import { createHash } from "node:crypto";

/** The namespace of our name-based ids (RFC 9562 §5.5); chosen once, never changed. */
const NAMESPACE = "5b1c7a52-5d0c-4e0c-9b0e-0f6f5a1f9c1e";

const namespaceBytes = Buffer.from(NAMESPACE.replaceAll("-", ""), "hex");

/** The UUIDv5 of a name: the same parts, in the same order, always give the same id. */
export function derivedId(...parts: readonly string[]): string {
  const hash = createHash("sha1").update(namespaceBytes).update(JSON.stringify(parts)).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export interface EventIdParts {
  /** The id of the event that caused this one; for a join the request and the step, since either input may come last. */
  readonly cause: string;
  readonly agent: string;
  readonly type: string;
  /** Tells apart several events of one type from one delivery. */
  readonly ordinal?: number;
  readonly replay?: string | undefined;
}

/** The id of an event: a retry of the same delivery makes the same id, a replay another one. */
export function eventId({ cause, agent, type, ordinal = 0, replay = "" }: EventIdParts): string {
  return derivedId("event", cause, agent, type, String(ordinal), replay);
}
