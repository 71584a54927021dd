import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { builtWebApp } from "../../infra/web-app.ts";
import { root } from "../support/platform.ts";

const budget = suite("what the first page loads");

const Manifest = z.record(
  z.string(),
  z.looseObject({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    isEntry: z.boolean().default(false),
  }),
);

/** As CloudFront sends it, and for programs that take nothing but gzip. */
const MOST_BROTLI = 200_000;
const MOST_GZIP = 200 * 1024;

/** What stands in the first load of the Analyze page, for someone who signs in and reads German. */
const parts = [
  "index.html",
  "pages/analyze/analyze-page.tsx",
  "session/oidc.ts",
  ...["shell", "problems", "analyze"].map((name) => `messages/de/${name}.json`),
];

budget("the Analyze page takes less than 200 KB of compressed scripts, sign-in included", async () => {
  const folder = await builtWebApp(root);
  assert.ok(folder);
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8")));
  const files = new Set<string>();
  const take = (name: string): void => {
    const chunk = manifest[name];
    assert.ok(chunk, `the build has no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports.forEach(take);
  };
  parts.forEach(take);
  const scripts = [...files].filter((file) => file.endsWith(".js")).map((file) => readFileSync(join(folder, file)));
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const brotli = sum(scripts.map((bytes) => brotliCompressSync(bytes).byteLength));
  const gzip = sum(scripts.map((bytes) => gzipSync(bytes).byteLength));
  assert.ok(brotli < MOST_BROTLI && gzip < MOST_GZIP, `${brotli} bytes of Brotli, ${gzip} of gzip`);
  console.log(`  ${brotli} bytes of Brotli, ${gzip} of gzip`);
});

budget.run();
