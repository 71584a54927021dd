import { z } from "zod";
import { AwsError } from "../../aws-error.ts";
import { type Operation, operation } from "../json.ts";
import type { Core } from "./core.ts";
import { arnOf, urlOf } from "./operations.ts";
import type { Attributes, Queue } from "./queues.ts";

const url = z.string();
const attributes = z.record(z.string(), z.string());

/** Queues themselves: making, finding, describing, changing, emptying and deleting them. */
export function queueOperations(core: Core): Record<string, Operation> {
  const { queues, messages, store, watchers } = core;
  const on = (action: string) => (input: { QueueUrl: string }) => [
    { action: `sqs:${action}`, resource: arnOf(core, input.QueueUrl) },
  ];
  const named = (action: string) => (input: { QueueName: string }) => [
    { action: `sqs:${action}`, resource: arnOf(core, input.QueueName) },
  ];

  return {
    CreateQueue: operation({
      input: { QueueName: z.string(), Attributes: attributes.default({}) },
      access: named("CreateQueue"),
      run: (input, _caller, request) => {
        if (input.QueueName.endsWith(".fifo") || input.Attributes.FifoQueue !== undefined) {
          throw new AwsError("NotImplementedException", "CreateQueue: FIFO queues are not emulated.", 501);
        }
        if (!/^[A-Za-z0-9_-]{1,80}$/.test(input.QueueName)) {
          throw new AwsError(
            "InvalidParameterValue",
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
          );
        }
        return { QueueUrl: urlOf(core, queues.create(input.QueueName, input.Attributes as Attributes), request) };
      },
    }),

    DeleteQueue: operation({
      input: { QueueUrl: url },
      access: on("DeleteQueue"),
      run: (input) => {
        const queue = queues.get(input.QueueUrl);
        store.transaction(() => queues.drop(queue));
        return {};
      },
    }),

    GetQueueUrl: operation({
      input: { QueueName: z.string(), QueueOwnerAWSAccountId: z.string().optional() },
      access: named("GetQueueUrl"),
      run: (input, _caller, request) => ({ QueueUrl: urlOf(core, queues.get(input.QueueName), request) }),
    }),

    ListQueues: operation({
      input: {
        QueueNamePrefix: z.string().default(""),
        MaxResults: z.number().int().min(1).max(1000).default(1000),
        NextToken: z.string().optional(),
      },
      access: () => [{ action: "sqs:ListQueues", resource: "*" }],
      run: (input, _caller, request) => {
        const found = queues
          .all()
          .filter((queue) => queue.name.startsWith(input.QueueNamePrefix))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .filter((queue) => input.NextToken === undefined || queue.name > input.NextToken);
        const page = found.slice(0, input.MaxResults);
        const more = found.length > page.length ? { NextToken: page.at(-1)?.name } : {};
        return page.length === 0 ? {} : { QueueUrls: page.map((queue) => urlOf(core, queue, request)), ...more };
      },
    }),

    ListDeadLetterSourceQueues: operation({
      input: { QueueUrl: url },
      access: on("ListDeadLetterSourceQueues"),
      run: (input, _caller, request) => {
        const { arn } = queues.get(input.QueueUrl);
        const sources = queues.all().filter(({ settings }) => settings.redrive?.arn === arn);
        // The model spells this member with a small letter.
        return { queueUrls: sources.map((queue) => urlOf(core, queue, request)) };
      },
    }),

    GetQueueAttributes: operation({
      input: { QueueUrl: url, AttributeNames: z.array(z.string()).default([]) },
      access: on("GetQueueAttributes"),
      run: (input) => {
        const all = describe(core, queues.get(input.QueueUrl));
        const asked = input.AttributeNames;
        const unknown = asked.find((name) => name !== "All" && !KNOWN.has(name));
        if (unknown !== undefined) throw new AwsError("InvalidAttributeName", `Unknown Attribute ${unknown}.`);
        const Attributes = Object.fromEntries(
          Object.entries(all).filter(([name]) => asked.includes("All") || asked.includes(name)),
        );
        return Object.keys(Attributes).length === 0 ? {} : { Attributes };
      },
    }),

    SetQueueAttributes: operation({
      input: { QueueUrl: url, Attributes: attributes },
      access: on("SetQueueAttributes"),
      run: (input) => {
        if (input.Attributes.Policy !== undefined) {
          throw new AwsError(
            "NotImplementedException",
            "SetQueueAttributes: Policy is not emulated; policies come from the program.",
            501,
          );
        }
        const queue = queues.get(input.QueueUrl);
        store.transaction(() => queues.change(queue, input.Attributes as Attributes));
        return {};
      },
    }),

    PurgeQueue: operation({
      input: { QueueUrl: url },
      access: on("PurgeQueue"),
      run: (input) => {
        const queue = queues.get(input.QueueUrl);
        store.transaction(() => messages.purge(queue));
        watchers.stir(queue.name, core.clock());
        return {};
      },
    }),
  };
}

const KNOWN = new Set([
  "Policy",
  "VisibilityTimeout",
  "MaximumMessageSize",
  "MessageRetentionPeriod",
  "ApproximateNumberOfMessages",
  "ApproximateNumberOfMessagesNotVisible",
  "ApproximateNumberOfMessagesDelayed",
  "CreatedTimestamp",
  "LastModifiedTimestamp",
  "QueueArn",
  "DelaySeconds",
  "ReceiveMessageWaitTimeSeconds",
  "RedrivePolicy",
  "RedriveAllowPolicy",
  "SqsManagedSseEnabled",
  "KmsMasterKeyId",
  "KmsDataKeyReusePeriodSeconds",
  "FifoQueue",
  "ContentBasedDeduplication",
  "DeduplicationScope",
  "FifoThroughputLimit",
]);

/** A queue's attributes by the API's names; times in whole seconds since the epoch. */
function describe(core: Core, queue: Queue): Record<string, string> {
  const { settings } = queue;
  const counts = core.messages.count(queue);
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.inFlight),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
    CreatedTimestamp: String(Math.floor(queue.createdAt / 1000)),
    LastModifiedTimestamp: String(Math.floor(queue.modifiedAt / 1000)),
    VisibilityTimeout: String(settings.visibilityTimeout),
    MaximumMessageSize: String(settings.maximumSize),
    MessageRetentionPeriod: String(settings.retention),
    DelaySeconds: String(settings.delay),
    ReceiveMessageWaitTimeSeconds: String(settings.wait),
    SqsManagedSseEnabled: "true",
    ...(settings.policy === null ? {} : { Policy: settings.policy }),
    ...(settings.redriveAllow === null ? {} : { RedriveAllowPolicy: settings.redriveAllow }),
    ...(settings.redrive === null
      ? {}
      : {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: settings.redrive.arn,
            maxReceiveCount: settings.redrive.maxReceives,
          }),
        }),
  };
}
