import { createInterface } from "node:readline/promises";
import type { DeadLetter, ReasonCount } from "../../operations/dead-letters.ts";
import { countLetters, letterCount, lettersOf, purge } from "../../operations/letters.ts";
import { agentOf } from "../../operations/outputs.ts";
import { redrive } from "../../operations/queues.ts";
import { CliError } from "../errors.ts";
import { type TargetOptions, withTarget } from "../operator/target.ts";
import { bad, counted, duration, faint, strong, table } from "../operator/text.ts";

export interface DlqOptions extends TargetOptions {
  readonly json?: boolean;
}

/** `2× RETRIES_USED_UP, 1× UNKNOWN`. */
export const reasonCounts = (reasons: readonly ReasonCount[]): string =>
  reasons.map(({ code, count }) => `${count}× ${code}`).join(", ");

/** Prints how many dead letters each agent has, since when and why. */
export async function listDeadLetters(options: DlqOptions): Promise<void> {
  const counted = await withTarget(options, countLetters);
  const found = counted.map(({ reasons, ...rest }) => ({ ...rest, reasons: reasonCounts(reasons) }));
  if (options.json) return console.log(JSON.stringify(found, null, 2));
  const filled = found.filter(({ messages }) => messages > 0);
  if (filled.length === 0) return console.log("There are no dead letters.");
  const rows = filled.map(({ agent, messages, oldest, reasons }) => {
    const age = oldest === null ? "" : duration(Date.now() - Date.parse(oldest));
    return [agent, messages, age, reasons];
  });
  for (const line of table(["agent", "messages", "oldest", "reasons"], rows)) console.log(line);
}

function letterLines({ messageId, sentAt, eventType, requestId, reason, targetArn, event }: DeadLetter): string[] {
  const about = requestId === null ? "" : ` of the request ${requestId}`;
  return [
    `${strong(eventType ?? "not an event")}${about}, ${duration(Date.now() - Date.parse(sentAt))} old`,
    bad(`  ${reason.code}: ${reason.message}`),
    ...(targetArn === null ? [] : [faint(`  EventBridge could not deliver it to ${targetArn}`)]),
    faint(`  message ${messageId}`),
    `  ${typeof event === "string" ? event : JSON.stringify(event)}`,
    "",
  ];
}

/** Prints the dead letters of an agent with their reasons; they stay where they are. */
export async function showDeadLetters(name: string, options: DlqOptions & { readonly limit: number }): Promise<void> {
  await withTarget(options, async (target) => {
    const letters = await lettersOf(target, agentOf(target.outputs, name), options.limit);
    if (options.json) return console.log(JSON.stringify(letters, null, 2));
    if (letters.length === 0) return console.log(`${name} has no dead letters.`);
    for (const line of letters.flatMap(letterLines)) console.log(line);
  });
}

/** Sends the dead letters of an agent on their way again. */
export async function redriveDeadLetters(name: string, options: TargetOptions): Promise<void> {
  await withTarget(options, async (target) => {
    const count = await redrive(target.sqs, agentOf(target.outputs, name));
    console.log(count === 0 ? `${name} has no dead letters.` : `Sent ${counted(count, "message")} of ${name} again.`);
  });
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new CliError("nobody is there to be asked; add --yes to go on without asking.", 2);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

/** Throws the dead letters of an agent away, after asking. */
export async function purgeDeadLetters(
  name: string,
  options: TargetOptions & { readonly yes?: boolean },
): Promise<void> {
  await withTarget(options, async (target) => {
    const agent = agentOf(target.outputs, name);
    const count = await letterCount(target, agent);
    if (count === 0) return console.log(`${name} has no dead letters.`);
    const question = `Throw ${counted(count, "dead letter")} of ${name} away? What they asked for will never be done.`;
    if (!options.yes && !(await confirmed(question))) return console.log("Nothing was thrown away.");
    await purge(target, agent);
    console.log(`Threw ${counted(count, "dead letter")} of ${name} away.`);
  });
}
