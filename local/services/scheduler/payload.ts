import { createHash } from "node:crypto";
import type { Place } from "../../arn.ts";

/** What a payload may say of the invocation that it is for. */
export interface Invocation {
  readonly arn: string;
  /** Milliseconds since the epoch. */
  readonly scheduledAt: number;
  readonly executionId: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** As AWS writes times of schedules: `2022-03-22T18:59:43Z`. */
export const timeText = (instant: number): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, "Z");

/**
 * The input with the context attributes in place of their keywords; everything else is as it was given
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html).
 */
export function payloadFor(input: string, invocation: Invocation): string {
  return input
    .replaceAll("<aws.scheduler.schedule-arn>", () => invocation.arn)
    .replaceAll("<aws.scheduler.scheduled-time>", () => timeText(invocation.scheduledAt))
    .replaceAll("<aws.scheduler.execution-id>", () => invocation.executionId)
    .replaceAll("<aws.scheduler.attempt-number>", () => String(invocation.attempt));
}

/** What AWS sends for a schedule without an input; its detail is the text of an empty object, not the object. */
export function defaultPayload(invocation: Invocation, place: Place): string {
  const hash = createHash("sha256").update(invocation.executionId).digest("hex");
  return JSON.stringify({
    version: "0",
    id: hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: place.account,
    time: timeText(invocation.scheduledAt),
    region: place.region,
    resources: [invocation.arn],
    detail: "{}",
  });
}
