import { switchMapping } from "../../operations/mappings.ts";
import { agentOf } from "../../operations/outputs.ts";
import { queueState } from "../../operations/queues.ts";
import { type TargetOptions, withTarget } from "../operator/target.ts";
import { counted } from "../operator/text.ts";

/** Pauses an agent or lets it go on, and says how it stands. Messages wait in its queue meanwhile, up to four days. */
export async function switchAgent(name: string, enabled: boolean, options: TargetOptions): Promise<void> {
  await withTarget(options, async ({ outputs, lambda, sqs }) => {
    const { queueUrl } = agentOf(outputs, name);
    const { arn } = await queueState(sqs, queueUrl);
    const state = await switchMapping(lambda, arn, enabled);
    const { waiting } = await queueState(sqs, queueUrl);
    console.log(`${name} is ${state}; ${counted(waiting, "message")} in its queue.`);
  });
}
