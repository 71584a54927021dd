import {
  constants,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { FunctionDefinition } from "./definition.ts";

/** Where a function's code lies and what of it is the handler. */
export interface PlacedCode {
  readonly directory: string;
  readonly module: string;
  readonly exportName: string;
}

/** The code of a function can't be found or isn't in a form that is emulated. */
export class CodeError extends Error {}

/** Bytes from which a file is linked: fonts and native libraries, which builds replace and never write over. */
const LINKED = 1_000_000;

/** The file itself under another name, where the file system can; a copy that shares its blocks, or is one, elsewhere. */
function layFile(source: string, target: string): void {
  if (statSync(source).size >= LINKED) {
    try {
      linkSync(realpathSync(source), target);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && UNLINKABLE.has(String(error.code)))) throw error;
    }
  }
  cpSync(source, target, { preserveTimestamps: true, mode: constants.COPYFILE_FICLONE });
}

/** Another file system, one without links, a file with as many as it can have, or of somebody else. */
const UNLINKABLE = new Set(["EXDEV", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EPERM", "EACCES"]);

/** Lays a file, or a folder with all that is in it. */
function lay(source: string, target: string): void {
  if (!statSync(source).isDirectory()) {
    layFile(source, target);
    return;
  }
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source)) lay(join(source, entry), join(target, entry));
}

const EXTENSIONS = [".mjs", ".js", ".cjs"];

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

function existing(name: string, path: unknown): string {
  if (typeof path === "string" && existsSync(path)) return resolve(path);
  throw new CodeError(`The function ${name} has no code at ${String(path)}: build the bundles first.`);
}

/** A path inside the archive, which must not lead out of it. */
function inside(root: string, entry: string): string {
  const path = resolve(root, entry);
  if (!path.startsWith(root + sep)) throw new CodeError(`The archive entry ${entry} leads out of the archive.`);
  return path;
}

function unpack(name: string, assets: Readonly<Record<string, unknown>>, root: string): void {
  const entries = Object.entries(assets).map(([entry, value]) => [entry, record(value)] as const);
  for (const [entry, asset] of entries) {
    const target = inside(root, entry);
    mkdirSync(dirname(target), { recursive: true });
    if (asset.asset === "FileAsset" || asset.asset === "FileArchive") {
      lay(existing(name, asset.path), target);
    } else if (asset.asset === "StringAsset" && typeof asset.text === "string") writeFileSync(target, asset.text);
    else
      throw new CodeError(`The function ${name} has an asset that is not emulated: ${String(asset.asset)} (${entry}).`);
  }
}

/**
 * Puts a function's code under `root`, as a deployment does: what is built anew later doesn't change a function that runs.
 * Throws CodeError for an archive that isn't there or isn't emulated.
 */
export function placeCode(definition: FunctionDefinition, root: string): PlacedCode {
  const archive = record(definition.code);
  const directory = join(root, definition.name);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  if (archive.asset === "FileArchive") {
    const source = existing(definition.name, archive.path);
    if (!statSync(source).isDirectory()) {
      throw new CodeError(`The function ${definition.name} is deployed from ${source}: only directories are emulated.`);
    }
    lay(source, directory);
  } else if (archive.asset === "AssetArchive") unpack(definition.name, record(archive.assets), directory);
  else {
    throw new CodeError(
      `The function ${definition.name} has code of a kind that is not emulated: ${String(archive.asset)}.`,
    );
  }

  const dot = definition.handler.lastIndexOf(".");
  const file = definition.handler.slice(0, dot);
  const module = EXTENSIONS.map((extension) => join(directory, file + extension)).find((path) => existsSync(path));
  return {
    directory,
    // A missing module is found out by the runtime, as on AWS: Runtime.ImportModuleError.
    module: module ?? join(directory, file),
    exportName: definition.handler.slice(dot + 1),
  };
}
