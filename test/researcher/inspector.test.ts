import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { serveSite } from "../fetching/support/site.ts";
import { root } from "../support/platform.ts";
import { startService } from "./support/service.ts";

const run = promisify(execFile);
const inspector = join(root, "node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js");
const key = "a-key-of-the-inspector-0123456789";

/** Asks the running service by the inspector's own command line. */
async function inspect(url: URL, ...args: readonly string[]): Promise<unknown> {
  const connection = ["--cli", url.href, "--transport", "http", "--header", `x-api-key: ${key}`];
  const { stdout } = await run(process.execPath, [inspector, ...connection, ...args], { timeout: 60_000 });
  return JSON.parse(stdout);
}

test("the inspector's command line lists the tools and calls one", async () => {
  const site = await serveSite((_request, response) => void response.writeHead(404).end());
  const service = await startService({
    RESEARCHER_ALLOW: site.host,
    RESEARCHER_API_KEYS: JSON.stringify([{ name: "inspector", key, tools: "*" }]),
  });
  const Listed = z.object({ tools: z.array(z.looseObject({ name: z.string(), outputSchema: z.looseObject({}) })) });
  const { tools } = Listed.parse(await inspect(service.url, "--method", "tools/list"));
  assert.ok(tools.some(({ name }) => name === "crawl_pages") && tools.some(({ name }) => name === "list_sources"));
  const call = ["--method", "tools/call", "--tool-name", "crawl_pages"];
  const pages = JSON.stringify([{ url: `${site.origin}/nothing` }]);
  const answer = await inspect(service.url, ...call, "--tool-arg", `pages=${pages}`);
  const Called = z.looseObject({
    structuredContent: z.object({ visited: z.array(z.looseObject({ outcome: z.string(), code: z.string() })) }),
  });
  const [visited] = Called.parse(answer).structuredContent.visited;
  assert.equal([visited?.outcome, visited?.code], ["refused", "page_missing"]);
  await service.close();
  await site.close();
});

test.run();
