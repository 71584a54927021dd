import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { typesettingFiles, typesettingFolder } from "../../infra/typesetting.ts";
import { root } from "../support/platform.ts";

const entry = `
import { typesetter } from "./career/documents/pdf/typesetter.ts";
import { renderDocument } from "./career/documents/render.ts";
import { completeProfile } from "./test/fixtures/documents/profiles.ts";
const typeset = await typesetter(process.argv[2]);
const subject = { kind: "cv", cv: completeProfile };
const bytes = await renderDocument(subject, "pdf", { template: "modern", date: new Date(0), typeset });
process.stdout.write(String.fromCharCode(...bytes.slice(0, 5)) + " " + bytes.length);
`;

test("a bundle that lies alone, with no packages above it, makes a PDF", async () => {
  const folder = mkdtempSync(join(tmpdir(), "careerassist-bundle-"));
  try {
    await build({
      stdin: { contents: entry, resolveDir: root, loader: "ts" },
      outdir: folder,
      entryNames: "entry",
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      outExtension: { ".js": ".mjs" },
      logLevel: "error",
    });
    for (const { name, path } of await typesettingFiles()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      copyFileSync(path, join(folder, name));
    }
    writeFileSync(join(folder, "package.json"), "{}");
    const made = execFileSync(process.execPath, [join(folder, "entry.mjs"), join(folder, typesettingFolder)], {
      cwd: folder,
      encoding: "utf8",
    });
    assert.match(made, /^%PDF- \d{5,}$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
