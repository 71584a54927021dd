import type { QueueMessage } from "../service.ts";
import type { Mapping } from "./mapping.ts";

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** A message as a function sees it. */
export function recordOf(message: QueueMessage, mapping: Mapping, region: string): object {
  const attributes = Object.entries(message.messageAttributes).map(([name, attribute]) => [
    name,
    { stringValue: attribute.StringValue, stringListValues: [], binaryListValues: [], dataType: attribute.DataType },
  ]);
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: message.attributes,
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.md5OfBody,
    eventSource: "aws:sqs",
    eventSourceARN: mapping.queueArn,
    awsRegion: region,
  };
}

/**
 * The ids of the messages that a function says it could not handle. Null if the answer counts as a failure of the whole
 * batch: malformed, with an empty id, or with one that is not in the batch (Lambda's rules for partial responses).
 */
export function failedItems(payload: string, ids: ReadonlySet<string>): ReadonlySet<string> | null {
  const response: unknown = JSON.parse(payload);
  if (response === null || response === "") return new Set();
  const failures = record(response).batchItemFailures;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return null;
  const failed = new Set<string>();
  for (const failure of failures) {
    const id = record(failure).itemIdentifier;
    if (typeof id !== "string" || !ids.has(id)) return null;
    failed.add(id);
  }
  return failed;
}
