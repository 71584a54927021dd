import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { connect, type Db } from "../../db/connect.ts";
import { ledger, type Request, type Write } from "../../db/ledger.ts";
import type { Agent } from "../../delivery/agent.ts";
import { type Publish, publisher } from "../../delivery/publish.ts";
import { type QueueEvent, type Receive, type Receiving, receiving, subscribe } from "../../delivery/subscribe.ts";
import type { EventDeclaration } from "../../schemas/event.ts";

/**
 * What every function needs: its settings, the database, the bus, and the way from a queue to its handler. Nothing that
 * thinks, so that a function that only carries starts with little; `tools.ts` has the rest.
 */

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
