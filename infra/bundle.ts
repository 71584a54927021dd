import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** The handlers: one file in `handlers/` each, that exports `handler`. */
const entryOf = (name: string): string => join(root, "handlers", `${name}.ts`);

/** Files that a bundle reads at run time, beside its code. */
const companions: Readonly<Record<string, readonly string[]>> = { migrate: ["db/migrations"] };

/** Packages of CommonJS inside an ES module need `require`, and some look for their own file. */
const banner = [
  'import { createRequire as __createRequire } from "node:module";',
  "const require = __createRequire(import.meta.url);",
].join("");

interface OutputFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

async function compile(name: string): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: { index: entryOf(name) },
    outdir: dist,
    write: false,
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
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
}

async function companionsOf(name: string): Promise<OutputFile[]> {
  const found = (companions[name] ?? []).map(async (path) => {
    const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const top = dirname(join(root, path));
    return Promise.all(
      files.map(async (file) => ({ name: file.slice(top.length + 1), contents: await readFile(file) })),
    );
  });
  return (await Promise.all(found)).flat();
}

const hashOf = (files: readonly OutputFile[]): string => {
  const hash = createHash("sha256");
  for (const { name, contents } of files) hash.update(name).update("\0").update(contents);
  return hash.digest("hex").slice(0, 16);
};

const A_DAY_MS = 86_400_000;

/** Bundles of yesterday are of no use any more; younger ones may be in use by another process at this moment. */
async function clear(folder: string, current: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name === current) continue;
    const path = join(folder, name);
    if (Date.now() - (await stat(path)).mtimeMs > A_DAY_MS) await rm(path, { recursive: true, force: true });
  }
}

/**
 * Lays a bundle into a folder named by its content. A folder is complete as soon as it is there and never changes, so
 * that several processes can bundle and deploy at the same time.
 */
async function bundle(name: string): Promise<string> {
  const files = [...(await compile(name)), ...(await companionsOf(name))];
  const key = hashOf(files);
  const folder = join(dist, name, key);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  for (const file of files) {
    await mkdir(dirname(join(draft, file.name)), { recursive: true });
    await writeFile(join(draft, file.name), file.contents);
  }
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true }); // another process was first, with the same content
  }
  await clear(dirname(folder), key);
  return folder;
}

/** A handler is bundled once an evaluation of the program. */
const bundles = new Map<string, Promise<string>>();

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
