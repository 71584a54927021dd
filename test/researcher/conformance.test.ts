import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { type Call, type Tool, tool } from "../../researcher/tools/tool.ts";
import { startService } from "./support/service.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** A tool that the suite calls by a name of its own, to see how ours answer. */
const asked = (name: string, said: (call: Call) => Promise<string>): Tool =>
  tool({
    name,
    title: name,
    description: "For the protocol's own suite",
    input: z.object({}),
    output: z.object({ said: z.string() }),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    run: async (_input, call) => ({ said: await said(call) }),
  });

const tools = [
  asked("test_simple_text", async () => "This is a simple text response for testing."),
  asked("test_error_handling", async () => {
    throw new Error("This tool intentionally returns an error for testing");
  }),
  asked("test_tool_with_progress", async ({ progress }) => {
    for (const done of [0, 50, 100]) await progress(done, 100, "on the way");
    return "done";
  }),
];

/** The protocol's own scenarios for servers, those of what this server offers: tools that answer with text. */
const scenarios = [
  "server-initialize",
  "ping",
  "tools-list",
  "tools-call-simple-text",
  "tools-call-error",
  "tools-call-with-progress",
  "server-sse-multiple-streams",
  "dns-rebinding-protection",
];

for (const scenario of scenarios) {
  test(`the protocol's own suite is content: ${scenario}`, async () => {
    const service = await startService({}, {}, tools);
    const suite = join(root, "node_modules/@modelcontextprotocol/conformance/dist/index.js");
    const { stdout } = await run(process.execPath, [
      suite,
      "server",
      "--url",
      service.url.href,
      "--scenario",
      scenario,
    ]);
    assert.match(stdout, /Passed: (\d+)\/\1, 0 failed, 0 warnings/u);
    await service.close();
  });
}

test.run();
