import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");
const vite = join(root, "node_modules", "vite", "bin", "vite.js");

const run = promisify(execFile);
const BUILD_TIMEOUT_MS = 120_000;
const A_DAY_MS = 86_400_000;

/** One file of the built web app. */
export interface WebFile {
  /** The path below the site's root: `assets/index-4f1c.js`. */
  readonly key: string;
  /** Where it lies on this machine. */
  readonly path: string;
}

/** What can change the build: the app itself, the schemas that it shares, the packages and the API that it is typed by. */
const sources = ["{web,client}/**/*", "schemas/**/*.ts", "handlers/api/**/*.ts", "package-lock.json"];

async function hashOfSources(folder: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files = globSync(sources, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash
      .update(relative(folder, file))
      .update("\0")
      .update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

/** Builds of yesterday are of no use any more; younger ones may be in use by another process at this moment. */
async function clear(builds: string, current: string): Promise<void> {
  for (const name of await readdir(builds)) {
    if (name === current) continue;
    const path = join(builds, name);
    if (Date.now() - (await stat(path)).mtimeMs > A_DAY_MS) await rm(path, { recursive: true, force: true });
  }
}

async function build(web: string, draft: string): Promise<void> {
  try {
    // The folder of the project is the working directory, as for anyone who builds by hand.
    await run(process.execPath, [vite, "build", web, "--outDir", draft, "--emptyOutDir", "--logLevel", "warn"], {
      cwd: web,
      timeout: BUILD_TIMEOUT_MS,
      env: { ...process.env, NODE_ENV: "production" },
    });
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new Error(`the web app can't be built: ${said.split("\n").slice(0, 5).join(" ")}`, { cause: error });
  }
}

/**
 * Builds the web app of a project, unless this very state of it is built already, and answers the folder; null if the
 * project has no web app. Builds lie beside the bundles of the handlers, each in a folder named by what it was made of;
 * a folder is complete as soon as it is there and never changes.
 */
export async function builtWebApp(project: string = root): Promise<string | null> {
  const web = join(project, "web");
  if (!existsSync(join(web, "index.html"))) return null;
  const builds = join(project, "dist", "site");
  const key = await hashOfSources(project);
  const folder = join(builds, key);
  if (existsSync(folder)) return folder;
  await mkdir(builds, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  await build(web, draft);
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true }); // another process was first, with the same content
  }
  await clear(builds, key);
  return folder;
}

/** The files of a built web app, in the order of their keys. */
export function filesIn(folder: string): WebFile[] {
  return globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, key: relative(folder, path).replaceAll("\\", "/") }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

if (import.meta.main) console.log((await builtWebApp()) ?? "there is no web app to build");
