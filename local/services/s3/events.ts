import { randomBytes } from "node:crypto";
import type { Place } from "../../arn.ts";
import type { BusEntry } from "../../service.ts";
import type { Bucket } from "./buckets.ts";
import type { ObjectInfo } from "./objects.ts";

/** Why an object appeared or went, in S3's words. */
export type Reason = "PutObject" | "CopyObject" | "DeleteObject" | "Lifecycle Expiration";

let counter = 0;

/** Grows with every change, so that two events of one key can be put in order. */
const sequencer = (now: number): string => {
  counter = (counter + 1) % 0x10000;
  return (BigInt(now) * 0x10000n + BigInt(counter)).toString(16).toUpperCase().padStart(18, "0");
};

/**
 * What S3 sends to the default bus (S3 User Guide, "EventBridge event message structure"). Keys are not encoded.
 */
export function objectEvent(bucket: Bucket, object: ObjectInfo, reason: Reason, place: Place, now: number): BusEntry {
  const created = reason === "PutObject" || reason === "CopyObject";
  const detail = {
    version: "0",
    "event-version": "1.0",
    bucket: { name: bucket.name },
    object: created
      ? { key: object.key, size: object.size, etag: object.etag, sequencer: sequencer(now) }
      : { key: object.key, sequencer: sequencer(now) },
    "request-id": requestId(),
    requester: reason === "Lifecycle Expiration" ? "s3.amazonaws.com" : place.account,
    ...(reason === "Lifecycle Expiration" ? {} : { "source-ip-address": "127.0.0.1" }),
    reason,
    ...(created ? {} : { "deletion-type": "Permanently Deleted" }),
  };
  return {
    source: "aws.s3",
    detailType: created ? "Object Created" : "Object Deleted",
    detail: JSON.stringify(detail),
    resources: [bucket.arn],
  };
}

/** An id of the form that S3 gives requests. */
export const requestId = (): string => randomBytes(8).toString("hex").toUpperCase();
