import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { S3Client } from "@aws-sdk/client-s3";
import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { budgets } from "../../db/budgets.ts";
import { connect, type Db } from "../../db/connect.ts";
import { type Documents, documents } from "../../db/documents.ts";
import { ledger, type Request, type Write } from "../../db/ledger.ts";
import type { Agent } from "../../delivery/agent.ts";
import { type Publish, publisher } from "../../delivery/publish.ts";
import { type QueueEvent, type Receive, type Receiving, receiving, subscribe } from "../../delivery/subscribe.ts";
import { readConfiguration } from "../../models/configuration.ts";
import { type ReadSecret, seatsOf } from "../../models/engines.ts";
import { router } from "../../models/router.ts";
import type { Think } from "../../models/task.ts";
import type { EventDeclaration } from "../../schemas/event.ts";
import { reportMetrics } from "./metrics.ts";

/** The settings of a function, from its environment; `infra/` sets each. Throws, naming the one that is missing. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** A setting that is a number. */
export function numberSetting(name: string): number {
  const value = Number(setting(name));
  if (!Number.isFinite(value)) throw new Error(`the environment variable ${name} is not a number`);
  return value;
}

/** What handlers work with. Made once a process, from AWS SDK clients alone. */
export interface Tools {
  readonly db: Db;
  readonly documents: Documents;
  readonly think: Think;
}

export function tools(): Tools {
  const db = database();
  return { db, documents: documents(new S3Client({}), setting("DOCUMENTS_BUCKET")), think: thinking(db) };
}

/** The text of a secret. The client is loaded only where a key is kept as one. */
export const readSecret: ReadSecret = async (SecretId) => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import("@aws-sdk/client-secrets-manager");
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId }));
  if (!SecretString) throw new Error("the secret holds no text");
  return SecretString;
};

/** Who thinks, by the settings of this function. Throws ConfigurationMistake. */
function thinking(db: Db): Think {
  const configuration = readConfiguration(process.env);
  return router({
    orderFor: configuration.orderFor,
    seats: seatsOf(configuration, readSecret),
    times: configuration.times,
    budget: budgets(db, configuration.limits),
    report: reportMetrics,
  });
}

export const database = (): Db =>
  connect({
    resourceArn: setting("DB_CLUSTER_ARN"),
    secretArn: setting("DB_SECRET_ARN"),
    database: setting("DB_NAME"),
  });

export const bus = (): Publish => publisher(new EventBridgeClient({}), setting("EVENT_BUS_NAME"));

/** What a subscription does with its own queues: unreadable messages are laid aside, failed ones come back later. */
function queueActions(sqs: SQSClient): Receiving {
  const queueUrl = setting("QUEUE_URL");
  const deadLettersUrl = setting("DEAD_LETTER_QUEUE_URL");
  const text = (value: string) => ({ DataType: "String", StringValue: value });
  return {
    async bury(record, reason) {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: deadLettersUrl,
          MessageBody: record.body,
          // The attributes' names are those that EventBridge itself uses in dead letters.
          MessageAttributes: { ERROR_CODE: text("INVALID_EVENT"), ERROR_MESSAGE: text(reason.slice(0, 1_000)) },
        }),
      );
    },
    async retryLater({ receiptHandle }, seconds) {
      const visibility = { QueueUrl: queueUrl, ReceiptHandle: receiptHandle, VisibilityTimeout: seconds };
      await sqs.send(new ChangeMessageVisibilityCommand(visibility));
    },
    maxReceives: numberSetting("MAX_RECEIVES"),
  };
}

/** The Lambda handler of an agent of ours. */
export function agentHandler<D extends EventDeclaration>(
  agent: Agent<D, Request, Write>,
  db: Db,
): (event: QueueEvent) => Promise<void> {
  return subscribe(agent, {
    ledger: ledger(db),
    publish: bus(),
    now: () => new Date(),
    ...queueActions(new SQSClient({})),
  });
}

/** The Lambda handler of an agent that answers messages which are not, or not only, events of ours. */
export const courierHandler = (name: string, receive: Receive): ((event: QueueEvent) => Promise<void>) =>
  receiving(name, receive, queueActions(new SQSClient({})));

/** The Lambda handler of an agent that thinks: it needs documents and engines too. */
export function thinkingHandler<D extends EventDeclaration>(
  make: (tools: Tools) => Agent<D, Request, Write>,
): (event: QueueEvent) => Promise<void> {
  const made = tools();
  return agentHandler(make(made), made.db);
}
