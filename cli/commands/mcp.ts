import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { CliError } from "../errors.ts";
import { runningPlatform } from "../platform.ts";
import { root, stackSetting } from "../settings.ts";

/** Where the tools find the knowledge base: that of the platform that runs here, if one does. */
async function knowledgeOfPlatform(): Promise<Record<string, string>> {
  const running = await runningPlatform();
  if (!running) return {};
  const { stackOutputs } = await import("../../local/outputs.ts");
  const { INGEST_URL, INGEST_KEY } = await stackOutputs({ root, stack: stackSetting(), ...running });
  return INGEST_URL && INGEST_KEY ? { KNOWLEDGE_URL: INGEST_URL, KNOWLEDGE_API_KEY: INGEST_KEY } : {};
}

/** Runs the researcher's tools as an MCP server on this process's standard input and output, until the input ends. */
export async function serveMcp(): Promise<void> {
  const arguments_ = ["--disable-warning=ExperimentalWarning", join(root, "researcher/main.ts"), "--stdio"];
  const env = { ...(await knowledgeOfPlatform()), ...process.env };
  const child = spawn(process.execPath, arguments_, { stdio: "inherit", env });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  const [code, signal] = await once(child, "exit");
  if (code !== 0 && signal === null) throw new CliError("the researcher's tools ended with an error; see above");
}
