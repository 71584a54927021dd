import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { copyFile, glob, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { forNode } from "./bundling.ts";
import { type LaidFile, typesettingFiles } from "./typesetting.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** The handlers: one file in `handlers/` each, that exports `handler`. */
const entryOf = (name: string): string => join(root, "handlers", `${name}.ts`);

/** Files that a bundle reads at run time, beside its code. */
const companions: Readonly<Record<string, () => Promise<(OutputFile | LaidFile)[]>>> = {
  migrate: () => folderContents("db/migrations"),
  "render-documents": typesettingFiles,
};

/**
 * Modules that run in threads of their own, by the module that starts them. Each is laid into every bundle that holds
 * its starter, at the same place, one folder below the top as all code is.
 */
const threads: Readonly<Record<string, { readonly entry: string; readonly name: string; readonly define: string }>> = {
  "handlers/shared/reader.ts": {
    entry: "handlers/shared/reading-worker.ts",
    name: "threads/reading-worker",
    define: "BUNDLED_READING_WORKER",
  },
};

interface OutputFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

/** The handlers: the files at the top of `handlers/`. */
async function handlerNames(): Promise<string[]> {
  const entries = await readdir(join(root, "handlers"), { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => basename(entry.name, ".ts"));
}

/** Compiles all handlers in one pass, since they share most of what they import. Answers the files of each. */
async function compileAll(): Promise<ReadonlyMap<string, OutputFile[]>> {
  const names = await handlerNames();
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries([
      ...names.map((name) => [`${name}/index`, entryOf(name)]),
      ...Object.values(threads).map(({ name, entry }) => [name, join(root, entry)]),
    ]),
    define: Object.fromEntries(
      Object.values(threads).map(({ name, define }) => [define, JSON.stringify(`../${name}.mjs`)]),
    ),
    absWorkingDir: root,
    outdir: dist,
    write: false,
    metafile: true,
    ...forNode,
    // Vega draws on a canvas if there is one; as SVG, which is all that we ask for, it needs none.
    external: ["canvas"],
  });
  const contents = new Map(outputFiles.map((file) => [relative(root, file.path), file.contents]));
  const reach = (path: string, seen: Set<string>): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const next of metafile.outputs[path]?.imports ?? []) if (!next.external) reach(next.path, seen);
    for (const input of Object.keys(metafile.outputs[path]?.inputs ?? {})) {
      const thread = threads[input];
      if (thread !== undefined) reach(`dist/${thread.name}.mjs`, seen);
    }
    return seen;
  };
  const filesOf = (name: string): OutputFile[] =>
    // The paths keep their relations: an entry finds the parts beside its own folder.
    [...reach(`dist/${name}/index.mjs`, new Set())].map((path) => ({
      name: relative("dist", path),
      contents: contents.get(path) ?? new Uint8Array(),
    }));
  return new Map(names.map((name) => [name, [...filesOf(name), reexport(name)]]));
}

/** Lambda looks for `index.mjs` at the top. */
const reexport = (name: string): OutputFile => ({
  name: "index.mjs",
  contents: new TextEncoder().encode(`export { handler } from "./${name}/index.mjs";\n`),
});

async function folderContents(path: string): Promise<OutputFile[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const top = dirname(join(root, path));
  return Promise.all(files.map(async (file) => ({ name: file.slice(top.length + 1), contents: await readFile(file) })));
}

const hashOf = (files: readonly (OutputFile | LaidFile)[]): string => {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file.name)
      .update("\0")
      .update("contents" in file ? file.contents : file.stamp);
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
  compiled ??= compileAll();
  const code = (await compiled).get(name);
  if (!code) throw new Error(`there is no handler handlers/${name}.ts`);
  const files = [...code, ...((await companions[name]?.()) ?? [])];
  const key = hashOf(files);
  const folder = join(dist, name, key);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  for (const file of files) {
    await mkdir(dirname(join(draft, file.name)), { recursive: true });
    if ("contents" in file) await writeFile(join(draft, file.name), file.contents);
    else await copyFile(file.path, join(draft, file.name), constants.COPYFILE_FICLONE);
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

let compiled: Promise<ReadonlyMap<string, OutputFile[]>> | null = null;

/** Whatever can change what a bundle holds. */
const sources = [
  "{career,db,delivery,fetching,handlers,identity,knowledge,models,operations,schemas}/**/*",
  "infra/{bundle,bundling,typesetting}.ts",
  "package-lock.json",
];

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const found: string[] = [];
  for await (const entry of glob(sources, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) found.push(join(entry.parentPath, entry.name));
  }
  for (const path of found.sort())
    hash
      .update(path)
      .update("\0")
      .update(await readFile(path));
  return hash.digest("hex");
}

/** The folders of all bundles, by handler, and what they were made from. */
interface Made {
  readonly key: string;
  readonly folders: Readonly<Record<string, string>>;
}

const ledger = join(dist, "bundles.json");

/** What was made from these very sources, if all of it is still there. Another form of the file is passed over. */
async function madeFrom(key: string): Promise<Made["folders"] | null> {
  if (!existsSync(ledger)) return null;
  const made: Partial<Made> = JSON.parse(await readFile(ledger, "utf8"));
  if (made.key !== key || made.folders === undefined) return null;
  return Object.values(made.folders).every((folder) => existsSync(join(folder, "index.mjs"))) ? made.folders : null;
}

/** Bundles all handlers, unless they were bundled from the same sources before: stacks differ in settings, not in code. */
async function bundleAll(): Promise<Made["folders"]> {
  const key = await hashOfSources();
  const before = await madeFrom(key);
  if (before) return before;
  const names = await handlerNames();
  const folders = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await bundle(name)] as const)));
  const draft = `${ledger}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ key, folders } satisfies Made));
  await rename(draft, ledger);
  return folders;
}

let all: Promise<Made["folders"]> | null = null;

/** Bundles a handler and answers its folder. The same bundle deploys to AWS and runs locally. */
export async function bundled(name: string): Promise<string> {
  all ??= bundleAll();
  const folder = (await all)[name];
  if (folder === undefined) throw new Error(`there is no handler handlers/${name}.ts`);
  return folder;
}

if (import.meta.main) {
  for (const name of await handlerNames()) console.log(await bundled(name));
}
