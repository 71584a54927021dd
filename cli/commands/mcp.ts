import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { CliError } from "../errors.ts";
import { root } from "../settings.ts";

/** Runs the researcher's tools as an MCP server on this process's standard input and output, until the input ends. */
export async function serveMcp(): Promise<void> {
  const arguments_ = ["--disable-warning=ExperimentalWarning", join(root, "researcher/main.ts"), "--stdio"];
  const child = spawn(process.execPath, arguments_, { stdio: "inherit" });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  const [code, signal] = await once(child, "exit");
  if (code !== 0 && signal === null) throw new CliError("the researcher's tools ended with an error; see above");
}
