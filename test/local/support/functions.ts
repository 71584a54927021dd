import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ResourceNode } from "../../../local/graph.ts";
import { ACCOUNT, REGION } from "./aws.ts";
import { resource } from "./graph.ts";

const root = mkdtempSync(join(tmpdir(), "functions-test-"));
process.once("exit", () => rmSync(root, { recursive: true, force: true }));

export const arnOf = (name: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;

/** A directory for whatever a test's functions leave behind. */
export const directoryOf = (name: string): string => join(root, name);

/** A function of the graph whose module is `source`. */
export function lambda(name: string, source: string, inputs: Readonly<Record<string, unknown>> = {}): ResourceNode {
  // Two test files may have functions of one name: their code lies apart.
  const directory = join(root, "code", `${name}-${createHash("sha256").update(source).digest("hex").slice(0, 8)}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "index.mjs"), source);
  return resource(
    "aws:lambda/function:Function",
    name,
    {
      name,
      role: `arn:aws:iam::${ACCOUNT}:role/${name}`,
      runtime: "nodejs24.x",
      handler: "index.handler",
      code: { asset: "FileArchive", path: directory },
      timeout: 5,
      memorySize: 256,
      ...inputs,
    },
    { arn: arnOf(name) },
  );
}
