import { PurgeQueueCommand } from "@aws-sdk/client-sqs";
import { type DeadLetter, type ReasonCount, readDeadLetter, reasonsOf } from "./dead-letters.ts";
import type { AgentAddress } from "./outputs.ts";
import { peek, queueState } from "./queues.ts";
import type { Target } from "./target.ts";

/** So many letters of a queue are looked at for a list. */
const LOOKED_AT = 100;

/** How many dead letters an agent has, since when and why. */
export interface LetterCount {
  readonly agent: string;
  readonly messages: number;
  readonly oldest: string | null;
  /** Of those that were looked at, a hundred at most. */
  readonly reasons: readonly ReasonCount[];
}

/** How many messages lie in an agent's dead-letter queue. */
export async function letterCount({ sqs }: Target, { deadLettersUrl }: AgentAddress): Promise<number> {
  const { waiting, inFlight } = await queueState(sqs, deadLettersUrl);
  return waiting + inFlight;
}

/** The dead letters of an agent and of its rule, oldest first. They stay where they are. */
export const lettersOf = async (
  { sqs }: Target,
  { deadLettersUrl }: AgentAddress,
  most: number,
): Promise<DeadLetter[]> =>
  (await peek(sqs, deadLettersUrl, most)).map(readDeadLetter).sort((a, b) => a.sentAt.localeCompare(b.sentAt));

/** Counts the dead letters of all agents. */
export const countLetters = (target: Target): Promise<LetterCount[]> =>
  Promise.all(
    target.outputs.agents.map(async (agent) => {
      const messages = await letterCount(target, agent);
      const letters = await lettersOf(target, agent, LOOKED_AT);
      return { agent: agent.name, messages, oldest: letters[0]?.sentAt ?? null, reasons: reasonsOf(letters) };
    }),
  );

/** Throws the dead letters of an agent away. */
export async function purge({ sqs }: Target, { deadLettersUrl }: AgentAddress): Promise<void> {
  await sqs.send(new PurgeQueueCommand({ QueueUrl: deadLettersUrl }));
}
