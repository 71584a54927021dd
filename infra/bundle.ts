import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** Where a handler's bundle lies: the folder is what a Lambda function is deployed from. */
export const bundleFolder = (name: string): string => join(root, "dist", name);

/** The handlers: one file in `handlers/` each, that exports `handler`. */
const entryOf = (name: string): string => join(root, "handlers", `${name}.ts`);

/** Files that a bundle reads at run time, beside its code. */
const companions: Readonly<Record<string, readonly string[]>> = { migrate: ["db/migrations"] };

/** Packages of CommonJS inside an ES module need `require`, and some look for their own file. */
const banner = [
  'import { createRequire as __createRequire } from "node:module";',
  "const require = __createRequire(import.meta.url);",
].join("");

/** Two evaluations of the program may bundle at the same time; a handler is bundled once in each. */
const bundles = new Map<string, Promise<string>>();

async function bundle(name: string): Promise<string> {
  const outdir = bundleFolder(name);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { index: entryOf(name) },
    outdir,
    bundle: true,
    // What is imported dynamically (readers of file formats) becomes a file of its own, loaded only when needed.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    outExtension: { ".js": ".mjs" },
    chunkNames: "[name]-[hash]",
    minify: true,
    keepNames: true,
    legalComments: "none",
    banner: { js: banner },
    logLevel: "warning",
  });
  for (const path of companions[name] ?? []) {
    await cp(join(root, path), join(outdir, path.slice(path.lastIndexOf("/") + 1)), { recursive: true });
  }
  return outdir;
}

/** Bundles a handler and answers its folder. The same bundle deploys to AWS and runs locally. */
export function bundled(name: string): Promise<string> {
  const made = bundles.get(name) ?? bundle(name);
  bundles.set(name, made);
  return made;
}

if (import.meta.main) {
  const files = await readdir(join(root, "handlers"), { withFileTypes: true });
  const named = process.argv.slice(2);
  const names = named.length > 0 ? named : files.filter((file) => file.isFile()).map((file) => file.name.slice(0, -3));
  for (const name of names) console.log(await bundled(name));
}
