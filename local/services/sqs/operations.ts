import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import type { HttpRequest } from "../../service.ts";
import { type Operation, operation } from "../json.ts";
import { type MessageAttributes, md5, md5OfAttributes, messageAttributes, selectAttributes } from "./attributes.ts";
import { batch } from "./batch.ts";
import type { Core, Draft } from "./core.ts";
import type { StoredMessage } from "./messages.ts";
import type { Queue } from "./queues.ts";

const url = z.string();
const seconds = (max: number) => z.number().int().min(0).max(max);

const draft = {
  MessageBody: z.string(),
  DelaySeconds: seconds(900).optional(),
  MessageAttributes: messageAttributes.optional(),
  MessageSystemAttributes: z
    .strictObject({ AWSTraceHeader: z.object({ DataType: z.literal("String"), StringValue: z.string() }).optional() })
    .optional(),
};

type DraftInput = z.infer<z.ZodObject<typeof draft>>;

const toDraft = (input: DraftInput): Draft => ({
  body: input.MessageBody,
  attributes: input.MessageAttributes ?? {},
  trace: input.MessageSystemAttributes?.AWSTraceHeader?.StringValue ?? null,
  delay: input.DelaySeconds,
});

const sent = (id: string, input: DraftInput): object => ({
  MessageId: id,
  MD5OfMessageBody: md5(input.MessageBody),
  ...digest(input.MessageAttributes ?? {}, "MD5OfMessageAttributes"),
  ...(input.MessageSystemAttributes?.AWSTraceHeader
    ? {
        MD5OfMessageSystemAttributes: md5OfAttributes({ AWSTraceHeader: input.MessageSystemAttributes.AWSTraceHeader }),
      }
    : {}),
});

const digest = (attributes: MessageAttributes, name: string): object => {
  const value = md5OfAttributes(attributes);
  return value === undefined ? {} : { [name]: value };
};

/** Sending, receiving and settling messages. */
export function messageOperations(core: Core): Record<string, Operation> {
  const { queues, messages, store, watchers } = core;
  const on = (action: string) => (input: { QueueUrl: string }) => [
    { action: `sqs:${action}`, resource: arnOf(core, input.QueueUrl) },
  ];

  return {
    SendMessage: operation({
      input: { QueueUrl: url, ...draft },
      access: on("SendMessage"),
      run: (input, caller) => {
        const queue = queues.get(input.QueueUrl);
        const { id, at } = store.transaction(() => core.put(queue, toDraft(input), caller));
        watchers.stir(queue.name, at);
        return sent(id, input);
      },
    }),

    SendMessageBatch: operation({
      input: { QueueUrl: url, Entries: z.array(z.strictObject({ Id: z.string(), ...draft })) },
      access: on("SendMessage"),
      run: (input, caller) => {
        const queue = queues.get(input.QueueUrl);
        const bytes = input.Entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.MessageBody), 0);
        if (bytes > 1_048_576) {
          throw new AwsError(
            "BatchRequestTooLong",
            `Batch requests cannot be longer than 1048576 bytes. You have sent ${bytes} bytes.`,
          );
        }
        let earliest = Number.POSITIVE_INFINITY;
        const answer = store.transaction(() =>
          batch(input.Entries, (entry) => {
            const { id, at } = core.put(queue, toDraft(entry), caller);
            earliest = Math.min(earliest, at);
            return sent(id, entry);
          }),
        );
        if (Number.isFinite(earliest)) watchers.stir(queue.name, earliest);
        return answer;
      },
    }),

    ReceiveMessage: operation({
      input: {
        QueueUrl: url,
        MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
        VisibilityTimeout: seconds(43_200).optional(),
        WaitTimeSeconds: seconds(20).optional(),
        AttributeNames: z.array(z.string()).default([]),
        MessageSystemAttributeNames: z.array(z.string()).default([]),
        MessageAttributeNames: z.array(z.string()).default([]),
      },
      access: on("ReceiveMessage"),
      run: async (input) => {
        const queue = queues.get(input.QueueUrl);
        const visibility = input.VisibilityTimeout ?? queue.settings.visibilityTimeout;
        const wait = (input.WaitTimeSeconds ?? queue.settings.wait) * 1000;
        const taken = await poll(core, queue, input.MaxNumberOfMessages, visibility, wait);
        const asked = [...input.AttributeNames, ...input.MessageSystemAttributeNames];
        const Messages = taken.map((message) => received(message, asked, input.MessageAttributeNames));
        return Messages.length === 0 ? {} : { Messages };
      },
    }),

    DeleteMessage: operation({
      input: { QueueUrl: url, ReceiptHandle: z.string() },
      access: on("DeleteMessage"),
      run: (input) => {
        const queue = queues.get(input.QueueUrl);
        store.transaction(() => messages.remove(queue, input.ReceiptHandle));
        return {};
      },
    }),

    DeleteMessageBatch: operation({
      input: { QueueUrl: url, Entries: z.array(z.strictObject({ Id: z.string(), ReceiptHandle: z.string() })) },
      access: on("DeleteMessage"),
      run: (input) => {
        const queue = queues.get(input.QueueUrl);
        return store.transaction(() =>
          batch(input.Entries, (entry) => {
            messages.remove(queue, entry.ReceiptHandle);
            return {};
          }),
        );
      },
    }),

    ChangeMessageVisibility: operation({
      input: { QueueUrl: url, ReceiptHandle: z.string(), VisibilityTimeout: seconds(43_200) },
      access: on("ChangeMessageVisibility"),
      run: (input) => {
        const queue = queues.get(input.QueueUrl);
        store.transaction(() => messages.release(queue, input.ReceiptHandle, input.VisibilityTimeout));
        watchers.stir(queue.name, core.clock() + input.VisibilityTimeout * 1000);
        return {};
      },
    }),

    ChangeMessageVisibilityBatch: operation({
      input: {
        QueueUrl: url,
        Entries: z.array(
          z.strictObject({ Id: z.string(), ReceiptHandle: z.string(), VisibilityTimeout: seconds(43_200).default(30) }),
        ),
      },
      access: on("ChangeMessageVisibility"),
      run: (input) => {
        const queue = queues.get(input.QueueUrl);
        const answer = store.transaction(() =>
          batch(input.Entries, (entry) => {
            messages.release(queue, entry.ReceiptHandle, entry.VisibilityTimeout);
            return {};
          }),
        );
        const soonest = Math.min(...input.Entries.map((entry) => entry.VisibilityTimeout));
        watchers.stir(queue.name, core.clock() + soonest * 1000);
        return answer;
      },
    }),
  };
}

/** The ARN that a queue URL stands for; queues that don't exist have one too, so that permission is asked first. */
export function arnOf(core: Core, queueUrl: string): string {
  const name = queueUrl.split("/").at(-1) ?? "";
  return `arn:aws:sqs:${core.queues.place.region}:${core.queues.place.account}:${name}`;
}

/** The URL of a queue at the address that the caller used. */
export function urlOf(core: Core, queue: Queue, request: HttpRequest): string {
  return `${request.url.origin}/${core.queues.place.account}/${queue.name}`;
}

/** Takes messages, or waits until there are some or the time is over. */
async function poll(
  core: Core,
  queue: Queue,
  max: number,
  visibility: number,
  wait: number,
): Promise<readonly (StoredMessage & { receipt: string })[]> {
  const taken = core.take(queue, max, visibility);
  if (taken.length > 0 || wait === 0) return taken;
  return new Promise((resolve, reject) => {
    const end = (result: readonly (StoredMessage & { receipt: string })[]): void => {
      clearTimeout(timer);
      unwatch();
      resolve(result);
    };
    // The caller's connection keeps the process alive, not the wait: a platform that closes doesn't sit it out.
    const timer = setTimeout(() => end([]), wait).unref();
    const unwatch = core.watchers.add(queue.name, () => {
      try {
        const found = core.queues.find(queue.name) ? core.take(queue, max, visibility) : [];
        if (found.length > 0) end(found);
      } catch (error) {
        clearTimeout(timer);
        unwatch();
        reject(error);
      }
    });
  });
}

function received(
  message: StoredMessage & { receipt: string },
  asked: readonly string[],
  attributeNames: readonly string[],
): object {
  const attributes = selectAttributes(message.attributes, attributeNames);
  const system = systemAttributes(message);
  const chosen = asked.includes("All")
    ? system
    : Object.fromEntries(Object.entries(system).filter(([name]) => asked.includes(name)));
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    ...(Object.keys(chosen).length > 0 ? { Attributes: chosen } : {}),
    ...(Object.keys(attributes).length > 0 ? { MessageAttributes: attributes } : {}),
    ...digest(attributes, "MD5OfMessageAttributes"),
  };
}

/** What SQS itself knows of a message; all values are text, times in milliseconds since the epoch. */
export function systemAttributes(message: StoredMessage): Record<string, string> {
  return {
    SenderId: message.sender,
    SentTimestamp: String(message.sentAt),
    ApproximateReceiveCount: String(message.receives),
    ApproximateFirstReceiveTimestamp: String(message.firstAt),
    ...(message.trace === null ? {} : { AWSTraceHeader: message.trace }),
    ...(message.cameFrom === null ? {} : { DeadLetterQueueSourceArn: message.cameFrom }),
  };
}
