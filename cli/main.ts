#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import type { ResearchOptions } from "./commands/research.ts";
import { CliError } from "./errors.ts";
import { addKnowledgeCommands } from "./knowledge.ts";
import { addOperatorCommands } from "./operators.ts";
import { addRequestCommands } from "./requests.ts";
import { root } from "./settings.ts";
import { addIdentityCommands } from "./sign-in.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const program = new Command("careerassist")
  .description("Reads a CV and a job posting, says how well they fit and why, and writes what an application needs.")
  .version(String(version))
  .exitOverride()
  .showHelpAfterError("(careerassist --help shows what is possible)");

addRequestCommands(program);

program
  .command("serve")
  .description("keep the platform running (at PORT, or at 3000 if that is free)")
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

program
  .command("mcp")
  .description("offer the researcher's tools to an assistant, as an MCP server on standard input and output")
  .exitOverride()
  .action(async () => {
    const { serveMcp } = await import("./commands/mcp.ts");
    await serveMcp();
  });

const collected = (value: string, before: readonly string[]): string[] => [...before, value];

program
  .command("research")
  .description("read the web for the knowledge base now: on topics, on skills, or pages of your own")
  .option(
    "--topic <topic>",
    "what to read about, for instance pay or interview; may be given several times",
    collected,
    [],
  )
  .option("--skill <id>", "a skill by its id, for instance welding; likewise", collected, [])
  .option("--url <address>", "a page to read for yourself alone; likewise", collected, [])
  .option("--json", "print how the round ended as JSON")
  .exitOverride()
  .action(async (options: ResearchOptions) => {
    const { research } = await import("./commands/research.ts");
    await research(options);
  });

addIdentityCommands(program);
addKnowledgeCommands(program);
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
