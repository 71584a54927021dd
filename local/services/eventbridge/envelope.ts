import { randomUUID } from "node:crypto";
import type { Place } from "../../arn.ts";
import type { EventText } from "./transform.ts";

/** An event that a bus has accepted. */
export interface Envelope extends EventText {
  readonly id: string;
  readonly bus: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly trace: string | undefined;
  /** True for what a rule of another bus has sent. */
  readonly forwarded?: boolean;
}

/** One entry of PutEvents. `time` is in seconds since the epoch. */
export interface Entry {
  readonly bus: string;
  readonly source: string;
  readonly detailType: string;
  readonly detail: string;
  readonly resources: readonly string[];
  readonly time: number | undefined;
  readonly trace: string | undefined;
}

/** Why an entry was not taken, as PutEvents reports it. */
export interface EntryError {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Wraps an entry in the envelope that rules and targets see. The detail's text is kept as it came, so that numbers keep
 * their spelling.
 */
export function wrap(entry: Entry, place: Place, now: number): Envelope | EntryError {
  let detail: unknown;
  try {
    detail = JSON.parse(entry.detail);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
  }
  if (!isObject(detail)) return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
  const id = randomUUID();
  const at = entry.time === undefined ? now : entry.time * 1000;
  const head = {
    version: "0",
    id,
    "detail-type": entry.detailType,
    source: entry.source,
    account: place.account,
    time: new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z"),
    region: place.region,
    resources: entry.resources,
  };
  const text = `${JSON.stringify(head).slice(0, -1)},"detail":${entry.detail.trim()}}`;
  return { id, bus: entry.bus, at, trace: entry.trace, text, value: { ...head, detail } };
}

/** The bytes of an entry that count against the limit (EventBridge User Guide, "Calculating PutEvents event entry size"). */
export function entrySize(entry: {
  readonly Time?: number | undefined;
  readonly Source?: string | undefined;
  readonly DetailType?: string | undefined;
  readonly Detail?: string | undefined;
  readonly Resources?: readonly string[] | undefined;
}): number {
  const bytes = (text: string | undefined): number => (text === undefined ? 0 : Buffer.byteLength(text));
  const resources = (entry.Resources ?? []).reduce((sum, resource) => sum + bytes(resource), 0);
  const time = entry.Time === undefined ? 0 : 14;
  return time + bytes(entry.Source) + bytes(entry.DetailType) + bytes(entry.Detail) + resources;
}
