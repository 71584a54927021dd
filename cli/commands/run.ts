import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RequestOptionsInput } from "../../client/schema.ts";
import type { PageSize, TemplateName } from "../../schemas/documents.ts";
import type { Step, SubmittedType } from "../../schemas/requests.ts";
import type { ApiClient, RequestView } from "../client.ts";
import { readGiven } from "../documents.ts";
import { CliError } from "../errors.ts";
import { follow } from "../follow.ts";
import { reachPlatform } from "../platform.ts";
import { progressLine } from "../render.ts";
import { writeCharts, writeTypeset } from "./outputs.ts";

export interface RunOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly template?: TemplateName;
  readonly page?: PageSize;
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new CliError(`--out ${path}: the folder can't be made (${codeOf(error)}).`, 2);
  }
}

/**
 * The documents of a request, as `--json` prints them together and `--out` writes them one by one. A request that reads
 * one document has that document alone.
 */
function documentsOf({ job_id, type, status, wants, failures, skipped, events, result, engines }: RequestView) {
  const request = { id: job_id, type, status, ...(status === "completed" ? {} : { failures, skipped }) };
  return { request, ...result, ...(wants.length > 1 ? { engines, events } : {}) };
}

function writeFiles(folder: string, view: RequestView, text: string): string[] {
  const { request, ...documents } = documentsOf(view);
  const files = Object.entries({ request, ...documents }).map(([name, document]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
    return path;
  });
  if (text === "") return files;
  const report = join(folder, "report.txt");
  writeFileSync(report, `${text}\n`);
  return [...files, report];
}

/** Without the colours that a terminal shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are made of them
const withoutColours = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, "");

/**
 * Runs one request from files to the result: live progress, then the result for people, or one JSON document on stdout
 * and nothing else. Throws CliError if the request failed, after printing what could be done.
 */
export async function runRequest(
  type: SubmittedType,
  paths: Readonly<Record<string, string>>,
  options: RunOptions,
  render: (view: RequestView) => string,
  wishes: RequestOptionsInput = {},
): Promise<void> {
  const documents = Object.fromEntries(
    Object.entries(paths).map(([part, path]) => [part, readGiven(part, path)] as const),
  );
  if (options.out !== undefined) makeFolder(options.out);
  const say = options.json ? (line: string) => process.stderr.write(`${line}\n`) : (line: string) => console.log(line);
  const { client, close } = await reachPlatform(say);
  try {
    const id = await client.submit(type, documents, wishes);
    const stopListening = cancelOnInterrupt(client, id);
    const view = await follow(client, id, (line, state) => say(progressLine(line, state)));
    stopListening();
    const text = render(view);
    if (options.json) process.stdout.write(`${JSON.stringify(documentsOf(view), null, 2)}\n`);
    else if (text) console.log(`\n${text}`);
    if (options.out !== undefined) {
      const { out, template, page } = options;
      for (const path of writeFiles(out, view, withoutColours(text))) say(`wrote ${path}`);
      for (const path of await writeTypeset(client, view, out, { template, page })) say(`wrote ${path}`);
      const charted = type === "full_analysis" ? await applicationsOf(client) : view;
      for (const path of await writeCharts(charted, out)) say(`wrote ${path}`);
    }
    if (view.status === "completed") return;
    if (view.status === "cancelled") throw new CliError("The request was cancelled.");
    const reasons = view.failures.map(({ step, message }) => `The ${names[step]}: ${message}`);
    throw new CliError(reasons.join(" ") || `The request ended as ${view.status}.`);
  } finally {
    await close();
  }
}

/** The charts of all applications, which go with the papers of one more; none where there are no applications yet. */
async function applicationsOf(client: ApiClient): Promise<RequestView> {
  const view = await follow(client, await client.submit("get_analytics", {}), () => undefined);
  return view.result?.analytics?.applications === 0 ? { ...view, result: null } : view;
}

/** Ctrl+C cancels the request; following it then comes to its end. A second Ctrl+C ends the command at once. */
function cancelOnInterrupt(client: ApiClient, id: string): () => void {
  const cancel = (): void => {
    // A request that has just ended can't be cancelled, and needn't be.
    client.cancel(id).catch((error: unknown) => {
      if (!(error instanceof CliError)) throw error;
    });
  };
  process.once("SIGINT", cancel);
  return () => process.off("SIGINT", cancel);
}

const names: Readonly<Record<Step, string>> = {
  cv: "CV can't be used",
  job: "posting can't be used",
  gap: "analysis failed",
  rewrite: "rewrite failed",
  letter: "letter failed",
  interview: "interview pack failed",
  charts: "charts failed",
  research: "round of research failed",
};
