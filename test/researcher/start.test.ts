import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import PDFDocument from "pdfkit";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { serveSite } from "../fetching/support/site.ts";
import { root } from "../support/platform.ts";
import { freePort } from "../support/ports.ts";
import { researcherImage } from "./support/dockerfile.ts";

const key = "a-key-for-all-tools-0123456789";
const scratch = mkdtempSync(join(tmpdir(), "careerassist-image-"));
const image = await researcherImage(scratch);

/** Starts the image's own command in its own folder, with nothing of this process's environment but the path. */
function start(variables: Readonly<Record<string, string>>) {
  const [program = "", ...args] = image.command;
  const child = spawn(program, args, {
    cwd: image.folder,
    env: { PATH: process.env.PATH ?? "", ...image.environment, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const listening = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said.push(chunk.toString());
      if (said.join("").includes("is listening")) resolve();
    });
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.on("exit", () => reject(new Error(said.join(""))));
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { child, listening, ended, said };
}

test("the image's command serves the tools from a clean folder, and ends when it is told to", async () => {
  const site = await serveSite((request, response) => {
    if (request.url !== "/paper.pdf") return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/pdf" });
    const document = new PDFDocument();
    document.pipe(response);
    document.text("Salaries of welders rose in the north of the country.").end();
    return;
  });
  assert.equal(readdirSync(join(image.folder, "node_modules")), ["playwright-core"]);
  const port = await freePort();
  const keys = JSON.stringify([{ name: "research", key, tools: "*" }]);
  const { child, listening, ended } = start({
    PORT: String(port),
    RESEARCHER_API_KEYS: keys,
    RESEARCHER_ALLOW: site.host,
  });
  await listening;
  assert.is((await fetch(`http://127.0.0.1:${port}/health`)).status, 200);
  const client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
  });
  await client.connect(transport as Parameters<Client["connect"]>[0]);
  const answer = await client.callTool({ name: "fetch_page", arguments: { url: `${site.origin}/paper.pdf` } });
  assert.match(JSON.stringify(answer.structuredContent), /Salaries of welders rose/u);
  await client.close();
  child.kill("SIGTERM");
  assert.is(await ended, 0);
  await site.close();
});

test("the image doesn't start without a key, and says what is missing", async () => {
  const { listening, ended, said } = start({ PORT: "0" });
  await listening.catch(() => undefined);
  assert.is(await ended, 1);
  assert.is(
    said.join("").trim(),
    "researcher: RESEARCHER_API_KEYS: needs a key where others than this machine can call",
  );
});

test("careerassist mcp offers the tools on standard input and output", async () => {
  const client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StdioClientTransport({ command: process.execPath, args: [join(root, "cli/main.ts"), "mcp"] });
  await client.connect(transport);
  const { tools } = await client.listTools();
  assert.is(tools.length, 7);
  const answer = await client.callTool({ name: "fetch_page", arguments: { url: "http://169.254.169.254/" } });
  assert.equal([answer.isError, answer._meta?.["careerassist/code"]], [true, "address_refused"]);
  await client.close();
});

test.after(() => rmSync(scratch, { recursive: true, force: true }));
test.run();
