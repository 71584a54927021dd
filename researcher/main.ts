import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { httpServer } from "./http.ts";
import { everything } from "./keys.ts";
import { knowledgePorts } from "./knowledge-ports.ts";
import { createServer } from "./server.ts";
import { type Settings, settingsFrom } from "./settings.ts";
import { toolsFor } from "./toolbox.ts";

/** Serves one caller over standard input and output: whoever started the process may call every tool. */
async function serveStdio(settings: Settings): Promise<void> {
  const server = createServer({
    tools: toolsFor(settings, knowledgePorts(process.env)),
    permits: everything,
    callTime: settings.callTime,
  });
  await server.connect(new StdioServerTransport());
  process.stdin.on("end", () => process.exit(0));
}

async function serveHttp(settings: Settings): Promise<void> {
  const server = httpServer(settings, toolsFor(settings, knowledgePorts(process.env)));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : settings.port;
  console.log(JSON.stringify({ level: "info", message: "researcher is listening", host: settings.host, port }));
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

try {
  const settings = settingsFrom(process.env);
  await (process.argv.includes("--stdio") ? serveStdio(settings) : serveHttp(settings));
} catch (error) {
  console.error(`researcher: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
