#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { type RequestType, requestTypes, wantsOf } from "../schemas/requests.ts";
import type { RunOptions } from "./commands/run.ts";
import { CliError } from "./errors.ts";
import { addOperatorCommands } from "./operators.ts";
import { root } from "./settings.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const program = new Command("careerassist")
  .description("Reads a CV and a job posting, says how well they fit and why.")
  .version(String(version))
  .exitOverride()
  .showHelpAfterError("(careerassist --help shows what is possible)");

const withOutput = (command: Command): Command =>
  command
    .option("--json", "print one JSON document on stdout and nothing else")
    .option("--out <folder>", "write the results into this folder")
    .exitOverride();

withOutput(
  program
    .command("analyze")
    .description("compare a CV with a posting")
    .argument("<cv>", "the CV: PDF, DOCX, HTML, JSON Resume, LinkedIn's ZIP, text or Markdown; - reads standard input")
    .argument("[posting]", "the job posting, likewise"),
)
  .addOption(new Option("--type <type>", "what is wanted").choices(requestTypes).default("gap_analysis"))
  .action(async (cv: string, posting: string | undefined, options: RunOptions & { type: RequestType }) => {
    const { runRequest } = await import("./commands/run.ts");
    const { renderAnalysis, renderCv, renderJob } = await import("./render.ts");
    const wants = wantsOf(options.type);
    if (wants.includes("cv") && wants.includes("job") && posting === undefined) {
      throw new CliError(`${options.type} needs a CV and a posting: careerassist analyze CV POSTING`, 2);
    }
    const render = wants.includes("gap") ? renderAnalysis : wants.includes("cv") ? renderCv : renderJob;
    const paths = {
      ...(wants.includes("cv") ? { cv } : {}),
      ...(wants.includes("job") ? { job: posting ?? cv } : {}),
    };
    await runRequest(options.type, paths, options, render);
  });

const parse = program.command("parse").description("read one document and show what was understood").exitOverride();

withOutput(parse.command("cv").description("read a CV").argument("<file>")).action(
  async (file: string, options: RunOptions) => {
    const { runRequest } = await import("./commands/run.ts");
    const { renderCv } = await import("./render.ts");
    await runRequest("cv_parse", { cv: file }, options, renderCv);
  },
);

withOutput(parse.command("job").description("read a job posting").argument("<file>")).action(
  async (file: string, options: RunOptions) => {
    const { runRequest } = await import("./commands/run.ts");
    const { renderJob } = await import("./render.ts");
    await runRequest("job_parse", { job: file }, options, renderJob);
  },
);

program
  .command("serve")
  .description("keep the platform running (PORT, default 3000)")
  .exitOverride()
  .action(async () => {
    const { serve } = await import("./commands/serve.ts");
    await serve();
  });

program
  .command("env")
  .description("print the export lines that point AWS SDKs and command lines at the running platform")
  .exitOverride()
  .action(async () => {
    const { environmentLines } = await import("./commands/env.ts");
    console.log((await environmentLines()).join("\n"));
  });

addOperatorCommands(program);

/** Errors that say what a person can do; anything else is a fault of ours and says so in one sentence too. */
function explain(error: unknown): { message: string; exitCode: number } {
  if (error instanceof CliError) return error;
  const hint = error instanceof Error && error.name === "PortInUse" ? " Set PORT to use another one." : "";
  const message = (error instanceof Error ? error.message : String(error)) + hint;
  if (process.env.CAREERASSIST_DEBUG) console.error(error);
  return { message: message.split("\n")[0] ?? "something went wrong", exitCode: 1 };
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const { message, exitCode } = explain(error);
    console.error(`careerassist: ${message}`);
    process.exitCode = exitCode;
  }
}
