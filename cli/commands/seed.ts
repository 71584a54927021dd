import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import * as z from "zod";
import { CliError } from "../errors.ts";
import { type TargetOptions, withTarget } from "../operator/target.ts";

const Seeded = z.object({ submitted: z.number(), unchanged: z.number(), removed: z.number() });
export type Seeded = z.infer<typeof Seeded>;

/** Has the documents that ship with the product handed in. They are taken in by the ingest agent, after this. */
export async function runSeeding(lambda: LambdaClient, functionName: string): Promise<Seeded> {
  const { Payload, FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: functionName }));
  const answer = new TextDecoder().decode(Payload);
  if (FunctionError !== undefined) throw new CliError(`the knowledge base can't be filled: ${answer.slice(0, 300)}`);
  return Seeded.parse(JSON.parse(answer));
}

/** Fills the knowledge base of the platform that runs here, or of a stack on AWS. */
export async function seedKnowledge(options: TargetOptions & { readonly json?: boolean }): Promise<void> {
  const seeded = await withTarget(options, async ({ lambda, outputs: { seedFunction } }) => {
    if (seedFunction === undefined) throw new CliError("the stack's outputs name no seedFunction; deploy it again");
    return await runSeeding(lambda, seedFunction);
  });
  if (options.json) return console.log(JSON.stringify(seeded, null, 2));
  const { submitted, unchanged, removed } = seeded;
  console.log(`${submitted} documents handed in, ${unchanged} there already, ${removed} removed.`);
  if (submitted > 0) console.log("They are taken in now; `careerassist status` shows how many there are.");
}
