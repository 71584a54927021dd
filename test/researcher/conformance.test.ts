import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startService } from "./support/service.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** The protocol's own scenarios for servers, those that need no tool or feature made for the suite. */
const scenarios = ["server-initialize", "ping", "tools-list", "dns-rebinding-protection"];

for (const scenario of scenarios) {
  test(`the protocol's own suite is content: ${scenario}`, async () => {
    const service = await startService({});
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
