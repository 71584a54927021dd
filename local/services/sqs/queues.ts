import { z } from "zod";
import { type Place, placeOf } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";
import type { Clock, Log } from "../../log.ts";
import type { Store } from "../../store.ts";

/** A queue and its settings; times in seconds, sizes in bytes. */
export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly modifiedAt: number;
}

export interface Settings {
  readonly visibilityTimeout: number;
  readonly delay: number;
  readonly retention: number;
  readonly wait: number;
  readonly maximumSize: number;
  readonly redrive: { readonly arn: string; readonly maxReceives: number } | null;
  readonly redriveAllow: string | null;
  readonly policy: string | null;
}

const range = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const redrive = z
  .string()
  .transform((text, context) => {
    if (text === "") return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .strictObject({ deadLetterTargetArn: z.string().startsWith("arn:"), maxReceiveCount: range(1, 1000) })
      .transform(({ deadLetterTargetArn, maxReceiveCount }) => ({
        arn: deadLetterTargetArn,
        maxReceives: maxReceiveCount,
      }))
      .nullable(),
  );

/** Settings by the names of the API, with SQS's bounds and defaults. */
export const attributesSchema = z.strictObject({
  VisibilityTimeout: range(0, 43_200).default(30),
  DelaySeconds: range(0, 900).default(0),
  MessageRetentionPeriod: range(60, 1_209_600).default(345_600),
  ReceiveMessageWaitTimeSeconds: range(0, 20).default(0),
  MaximumMessageSize: range(1024, 1_048_576).default(1_048_576),
  RedrivePolicy: redrive.default(null),
  RedriveAllowPolicy: z.string().nullable().default(null),
  Policy: z.string().nullable().default(null),
  SqsManagedSseEnabled: z.union([z.boolean(), z.enum(["true", "false"])]).optional(),
});

export type Attributes = z.input<typeof attributesSchema>;

/** The queues that exist: those of the program and those made at run time, which are remembered. */
export interface QueueRegistry {
  readonly place: Place;
  /** By name, URL or ARN. Throws QueueDoesNotExist. */
  get(reference: string): Queue;
  find(reference: string): Queue | undefined;
  all(): readonly Queue[];
  create(name: string, attributes: Attributes): Queue;
  change(queue: Queue, attributes: Attributes): void;
  drop(queue: Queue): void;
}

export const MIGRATIONS = [
  `CREATE TABLE sqs_queues (
     name TEXT PRIMARY KEY, attributes TEXT NOT NULL, made_by TEXT NOT NULL,
     created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE sqs_messages (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT NOT NULL,
     sender TEXT NOT NULL, trace TEXT, sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL,
     receives INTEGER NOT NULL, first_at INTEGER, receipt TEXT, came_from TEXT
   ) STRICT;
   CREATE INDEX sqs_messages_visible ON sqs_messages (queue, visible_at, seq);
   CREATE INDEX sqs_messages_sent ON sqs_messages (queue, sent_at);`,
];

/** When a message came to its dead-letter queue. */
export const MOVED_MIGRATION = "ALTER TABLE sqs_messages ADD COLUMN moved_at INTEGER";

const PROPERTIES: Readonly<Record<string, keyof Attributes>> = {
  visibilityTimeoutSeconds: "VisibilityTimeout",
  delaySeconds: "DelaySeconds",
  messageRetentionSeconds: "MessageRetentionPeriod",
  receiveWaitTimeSeconds: "ReceiveMessageWaitTimeSeconds",
  maxMessageSize: "MaximumMessageSize",
  redrivePolicy: "RedrivePolicy",
  redriveAllowPolicy: "RedriveAllowPolicy",
  policy: "Policy",
};

/** Deploys the queues of the graph and recalls those that were made at run time. */
export function createQueueRegistry(graph: Graph, store: Store, log: Log, clock: Clock): QueueRegistry {
  const place = placeOf(graph);
  const queues = new Map<string, Queue>();
  const arnOf = (name: string): string => `arn:aws:sqs:${place.region}:${place.account}:${name}`;

  const save = store.db.prepare(
    `INSERT INTO sqs_queues VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
     attributes = excluded.attributes, made_by = excluded.made_by, modified_at = excluded.modified_at`,
  );
  const keep = (name: string, attributes: Attributes, madeBy: "program" | "call", createdAt: number): Queue => {
    const queue = {
      name,
      arn: arnOf(name),
      settings: settingsOf(name, attributes),
      createdAt,
      modifiedAt: clock(),
    };
    save.run(name, JSON.stringify(attributes), madeBy, createdAt, queue.modifiedAt);
    queues.set(name, queue);
    return queue;
  };
  const drop = (name: string): void => {
    queues.delete(name);
    store.db.prepare("DELETE FROM sqs_queues WHERE name = ?").run(name);
    const { changes } = store.db.prepare("DELETE FROM sqs_messages WHERE queue = ?").run(name);
    if (changes > 0) log("warn", `the queue ${name} is gone, and ${changes} messages with it`);
  };

  const policies = new Map(
    resourcesOf(graph, "aws:sqs/queuePolicy:QueuePolicy").map(({ inputs }) => [
      String(inputs.queueUrl).split("/").at(-1) ?? "",
      typeof inputs.policy === "string" ? inputs.policy : JSON.stringify(inputs.policy),
    ]),
  );
  store.transaction(() => {
    const known = store.db.prepare("SELECT name, attributes, made_by, created_at FROM sqs_queues").all();
    const ages = new Map(known.map((row) => [String(row.name), Number(row.created_at)]));
    for (const node of resourcesOf(graph, "aws:sqs/queue:Queue")) {
      const name = String(node.outputs.name ?? node.name);
      const policy = policies.get(name);
      const attributes = { ...attributesOf(node), ...(policy === undefined ? {} : { Policy: policy }) };
      keep(name, attributes, "program", ages.get(name) ?? clock());
    }
    for (const row of known) {
      const name = String(row.name);
      if (queues.has(name)) continue;
      if (row.made_by === "program") drop(name);
      else keep(name, JSON.parse(String(row.attributes)) as Attributes, "call", Number(row.created_at));
    }
  });

  const find = (reference: string): Queue | undefined => queues.get(reference.split(/[/:]/).at(-1) ?? "");
  const stored = (name: string): Attributes =>
    JSON.parse(
      String(store.db.prepare("SELECT attributes FROM sqs_queues WHERE name = ?").get(name)?.attributes),
    ) as Attributes;
  const madeBy = (name: string): "program" | "call" =>
    store.db.prepare("SELECT made_by FROM sqs_queues WHERE name = ?").get(name)?.made_by === "program"
      ? "program"
      : "call";

  return {
    place,
    find,
    get: (reference) => {
      const queue = find(reference);
      if (!queue) throw new AwsError("QueueDoesNotExist", "The specified queue does not exist.");
      return queue;
    },
    all: () => [...queues.values()],
    create: (name, attributes) => {
      const existing = queues.get(name);
      if (!existing) return keep(name, attributes, "call", clock());
      const now = stored(name);
      const differs = Object.entries(attributes).find(([key, value]) => {
        return JSON.stringify(normal(now)[key]) !== JSON.stringify(normal({ [key]: value })[key]);
      });
      if (!differs) return existing;
      throw new AwsError(
        "QueueNameExists",
        `A queue already exists with the same name and a different value for attribute ${differs[0]}`,
      );
    },
    change: (queue, attributes) => {
      keep(queue.name, { ...stored(queue.name), ...attributes }, madeBy(queue.name), queue.createdAt);
    },
    drop: (queue) => drop(queue.name),
  };
}

const normal = (attributes: Attributes): Record<string, unknown> => attributesSchema.parse(attributes);

function attributesOf(node: ResourceNode): Attributes {
  const inputs = { ...node.outputs, ...node.inputs };
  if (inputs.fifoQueue === true) throw new Error(`${node.name}: FIFO queues are not emulated`);
  if (inputs.kmsMasterKeyId) throw new Error(`${node.name}: kmsMasterKeyId is not emulated`);
  const attributes: Record<string, unknown> = {};
  for (const [property, attribute] of Object.entries(PROPERTIES)) {
    const value = inputs[property];
    if (value === undefined || value === null) continue;
    attributes[attribute] = typeof value === "object" ? JSON.stringify(value) : value;
  }
  return attributes as Attributes;
}

function settingsOf(name: string, attributes: Attributes): Settings {
  const parsed = attributesSchema.safeParse(attributes);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    if (issue?.code === "unrecognized_keys") {
      throw new AwsError("InvalidAttributeName", `Unknown Attribute ${issue.keys.join(", ")}.`);
    }
    const attribute = String(issue?.path[0] ?? "");
    throw new AwsError(
      "InvalidAttributeValue",
      `Invalid value for the parameter ${attribute} of the queue ${name}: ${issue?.message ?? "unknown"}.`,
    );
  }
  const value = parsed.data;
  return {
    visibilityTimeout: value.VisibilityTimeout,
    delay: value.DelaySeconds,
    retention: value.MessageRetentionPeriod,
    wait: value.ReceiveMessageWaitTimeSeconds,
    maximumSize: value.MaximumMessageSize,
    redrive: value.RedrivePolicy,
    redriveAllow: value.RedriveAllowPolicy,
    policy: value.Policy,
  };
}
