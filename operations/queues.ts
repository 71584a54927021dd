import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { AgentAddress } from "./outputs.ts";

/** What SQS knows of a queue at the moment. */
export interface QueueState {
  readonly arn: string;
  readonly waiting: number;
  readonly inFlight: number;
  readonly delayed: number;
}

export async function queueState(sqs: SQSClient, QueueUrl: string): Promise<QueueState> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: [
        "QueueArn",
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed",
      ],
    }),
  );
  return {
    arn: Attributes.QueueArn ?? "",
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
    delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
  };
}

const BATCH = 10;
/** So long a message that we look at is hidden from others, seconds; also what happens if we die while we look. */
const LOOKING_SECONDS = 30;
/** Time to send a message and delete it, seconds. */
const MOVING_SECONDS = 120;

async function receive(sqs: SQSClient, QueueUrl: string, hiddenSeconds: number, most = BATCH): Promise<Message[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: Math.min(BATCH, most),
      VisibilityTimeout: hiddenSeconds,
      // SQS asks all of its servers only if it may wait; otherwise it misses messages. Those that another operator looks
      // at come back meanwhile.
      WaitTimeSeconds: 1,
      MessageAttributeNames: ["All"],
      MessageSystemAttributeNames: ["All"],
    }),
  );
  return Messages;
}

async function release(sqs: SQSClient, QueueUrl: string, messages: readonly Message[]): Promise<void> {
  for (let start = 0; start < messages.length; start += BATCH) {
    const Entries = messages
      .slice(start, start + BATCH)
      .map(({ ReceiptHandle = "" }, index) => ({ Id: String(index), ReceiptHandle, VisibilityTimeout: 0 }));
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
  }
}

/** All messages of a dead-letter queue: those in flight are being looked at by another operator, and soon come back. */
async function countOf(sqs: SQSClient, deadLettersUrl: string): Promise<number> {
  const { waiting, inFlight } = await queueState(sqs, deadLettersUrl);
  return waiting + inFlight;
}

/**
 * Looks at the messages of a dead-letter queue and puts them back. Not for the queue of an agent: there each look counts
 * as a receive, and would bring messages nearer to the dead letters.
 */
export async function peek(sqs: SQSClient, deadLettersUrl: string, most: number): Promise<Message[]> {
  const total = await countOf(sqs, deadLettersUrl);
  const held: Message[] = [];
  try {
    while (held.length < Math.min(total, most)) {
      const messages = await receive(sqs, deadLettersUrl, LOOKING_SECONDS, most - held.length);
      if (messages.length === 0) break;
      held.push(...messages);
    }
  } finally {
    await release(sqs, deadLettersUrl, held);
  }
  return held;
}

/** The queue behind an ARN: the agent's own, or another one of the account. */
async function urlOf(sqs: SQSClient, arn: string, agent: AgentAddress): Promise<string> {
  const [, , , , account, name] = arn.split(":");
  if (name !== undefined && agent.queueUrl.endsWith(`/${account}/${name}`)) return agent.queueUrl;
  const { QueueUrl } = await sqs.send(
    new GetQueueUrlCommand({ QueueName: name, ...(account ? { QueueOwnerAWSAccountId: account } : {}) }),
  );
  return QueueUrl ?? agent.queueUrl;
}

/** Sends one letter on its way again. It is sent before it is deleted: a crash in between leaves it there twice. */
async function resend(sqs: SQSClient, agent: AgentAddress, message: Message): Promise<void> {
  const { MessageAttributes, Body, ReceiptHandle } = message;
  const target = MessageAttributes?.TARGET_ARN?.StringValue;
  const QueueUrl = target === undefined ? agent.queueUrl : await urlOf(sqs, target, agent);
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: Body }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: agent.deadLettersUrl, ReceiptHandle }));
}

/**
 * Sends dead letters on their way again: those of EventBridge to the queue that they were meant for, the others to the
 * agent's. A crash never loses one; what it leaves there twice, agents notice. No more are sent than were there at the
 * beginning: one that fails again at once comes back. Ends early when `isEnough` says so. Answers how many were sent.
 */
export async function redrive(
  sqs: SQSClient,
  agent: AgentAddress,
  isEnough: () => boolean = () => false,
): Promise<number> {
  const total = await countOf(sqs, agent.deadLettersUrl);
  let sent = 0;
  while (sent < total && !isEnough()) {
    const messages = await receive(sqs, agent.deadLettersUrl, MOVING_SECONDS, total - sent);
    if (messages.length === 0) break;
    await Promise.all(messages.map((message) => resend(sqs, agent, message)));
    sent += messages.length;
  }
  return sent;
}

/** Sends one dead letter on its way again and puts the others back. False if it isn't there. */
export async function redriveOne(sqs: SQSClient, agent: AgentAddress, messageId: string): Promise<boolean> {
  const total = await countOf(sqs, agent.deadLettersUrl);
  const others: Message[] = [];
  try {
    for (let seen = 0; seen < total; ) {
      const messages = await receive(sqs, agent.deadLettersUrl, MOVING_SECONDS);
      if (messages.length === 0) return false;
      seen += messages.length;
      const wanted = messages.find(({ MessageId }) => MessageId === messageId);
      others.push(...messages.filter((message) => message !== wanted));
      if (wanted) {
        await resend(sqs, agent, wanted);
        return true;
      }
    }
    return false;
  } finally {
    await release(sqs, agent.deadLettersUrl, others);
  }
}
