import { setTimeout as sleep } from "node:timers/promises";
import { Topic } from "../../schemas/corpus.ts";
import type { Round } from "../client.ts";
import { CliError } from "../errors.ts";
import { reachPlatform } from "../platform.ts";
import { faint, strong } from "../style.ts";

export interface ResearchOptions {
  readonly topic?: readonly string[];
  readonly skill?: readonly string[];
  readonly url?: readonly string[];
  readonly json?: boolean;
}

function topicOf(text: string): Topic {
  const topic = Topic.safeParse(text);
  if (topic.success) return topic.data;
  throw new CliError(`There is no topic ${text}; the topics are ${Topic.options.join(", ")}.`, 2);
}

const PAUSE_MS = 500;
/** Nothing new for so long means that nobody works on the round any more. */
const SILENCE_MS = 600_000;

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([code, count]) => `${count} ${code.replaceAll("_", " ")}`)
    .join(", ");

const progress = ({ pages, left, documents, unchanged }: Round): string =>
  `${pages} pages read, ${documents} new, ${unchanged} unchanged, ${left} to go`;

const endings: Readonly<Record<string, string>> = {
  done: "everything was read",
  pages: "its budget of pages is spent",
  bytes: "its budget of bytes is spent",
  time: "its budget of time is spent",
  money: "its budget of money is spent",
  nothing_listed: "no source is listed that could say anything on it",
};

function summary(view: Round): string {
  const { end, findings, skips, failures, bytes, milliseconds, cost_usd } = view;
  return [
    `${strong("Research")}  ${progress(view)}; ${findings} findings`,
    ...(Object.keys(skips).length > 0 ? [`  left out    ${counted(skips)}`] : []),
    ...(Object.keys(failures).length > 0 ? [`  failed      ${counted(failures)}`] : []),
    faint(
      `  ${(bytes / 1_000_000).toFixed(1)} MB in ${(milliseconds / 1_000).toFixed(0)} s of work, $${cost_usd.toFixed(4)}; ${endings[end ?? ""] ?? "it hasn't ended"}`,
    ),
  ].join("\n");
}

const hasEnded = ({ status }: Round): boolean => status !== "pending" && status !== "processing";

/** Asks for a round of research and shows how it goes, to its end. Ctrl+C cancels it. Throws CliError if it fails. */
export async function research({ topic = [], skill = [], url = [], json }: ResearchOptions): Promise<void> {
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const { client, close } = await reachPlatform(say);
  try {
    let view = await client.openResearch({ topics: topic.map(topicOf), skills: [...skill], urls: [...url] });
    const notCancelled = (error: unknown): void => {
      say(`The round could not be cancelled and goes on: ${error instanceof Error ? error.message : String(error)}`);
    };
    const cancel = (): void => void client.cancel(view.round_id).catch(notCancelled);
    process.once("SIGINT", cancel);
    let shown = "";
    for (let last = Date.now(); !hasEnded(view); view = await client.research(view.round_id)) {
      const line = progress(view);
      if (line !== shown) {
        say(line);
        shown = line;
        last = Date.now();
      }
      if (Date.now() - last > SILENCE_MS)
        throw new CliError(
          `the round ${view.round_id} makes no progress; careerassist trace ${view.round_id} says more`,
        );
      await sleep(PAUSE_MS);
    }
    process.off("SIGINT", cancel);
    console.log(json ? JSON.stringify(view, null, 2) : summary(view));
    if (view.status === "cancelled") throw new CliError("The round was cancelled.");
    if (view.status === "failed")
      throw new CliError(`The round failed; careerassist trace ${view.round_id} says where.`);
  } finally {
    await close();
  }
}
