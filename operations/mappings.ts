import { setTimeout as sleep } from "node:timers/promises";
import {
  type EventSourceMappingConfiguration,
  GetEventSourceMappingCommand,
  type LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import { Mistake } from "./mistake.ts";

/** Finds the event source mapping that takes a queue's messages to its agent. */
export async function mappingOf(lambda: LambdaClient, queueArn: string): Promise<EventSourceMappingConfiguration> {
  const { EventSourceMappings = [] } = await lambda.send(
    new ListEventSourceMappingsCommand({ EventSourceArn: queueArn }),
  );
  const [mapping] = EventSourceMappings;
  if (!mapping?.UUID) throw new Mistake("failed", `no function takes the messages of ${queueArn}`);
  return mapping;
}

/** `Enabled` is at work, `Disabled` is paused; the others are on the way to one of them. */
export const stateOf = ({ State = "" }: EventSourceMappingConfiguration): string =>
  State === "Enabled" ? "at work" : State === "Disabled" ? "paused" : State.toLowerCase();

const PAUSE_MS = 1_000;
/** Lambda takes some seconds to switch. */
const ATTEMPTS = 60;

/** Switches an agent on or off, and waits until it is, looking `attempts` times. Answers its state. */
export async function switchMapping(
  lambda: LambdaClient,
  queueArn: string,
  enabled: boolean,
  attempts = ATTEMPTS,
): Promise<string> {
  const { UUID } = await mappingOf(lambda, queueArn);
  let mapping = await lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: enabled }));
  const wanted = enabled ? "Enabled" : "Disabled";
  for (let attempt = 0; mapping.State !== wanted && attempt < attempts; attempt++) {
    await sleep(PAUSE_MS);
    mapping = await lambda.send(new GetEventSourceMappingCommand({ UUID }));
  }
  return stateOf(mapping);
}
