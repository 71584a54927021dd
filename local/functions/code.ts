import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** If all files of an archive lie under their own names in one directory, that directory is the unpacked archive. */
function commonDirectory(files: readonly (readonly [string, string])[]): string | null {
  const roots = files.map(([entry, path]) => {
    const end = sep + entry.split("/").join(sep);
    return path.endsWith(end) ? path.slice(0, -end.length) : null;
  });
  const [first] = roots;
  return first !== undefined && first !== null && roots.every((root) => root === first) ? first : null;
}

function unpack(name: string, assets: Readonly<Record<string, unknown>>, root: string): string {
  const entries = Object.entries(assets).map(([entry, value]) => [entry, record(value)] as const);
  if (entries.every(([, asset]) => asset.asset === "FileAsset")) {
    const files = entries.map(([entry, asset]) => [entry, existing(name, asset.path)] as const);
    const directory = commonDirectory(files);
    if (directory !== null) return directory;
  }
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const [entry, asset] of entries) {
    const target = inside(root, entry);
    mkdirSync(dirname(target), { recursive: true });
    if (asset.asset === "FileAsset" || asset.asset === "FileArchive") {
      cpSync(existing(name, asset.path), target, { recursive: true });
    } else if (asset.asset === "StringAsset" && typeof asset.text === "string") writeFileSync(target, asset.text);
    else
      throw new CodeError(`The function ${name} has an asset that is not emulated: ${String(asset.asset)} (${entry}).`);
  }
  return root;
}

/**
 * Makes a function's archive ready to be imported: a directory is used where it lies, an archive of files is copied to
 * `root` unless its files lie together already. Throws CodeError.
 */
export function placeCode(definition: FunctionDefinition, root: string): PlacedCode {
  const archive = record(definition.code);
  let directory: string;
  if (archive.asset === "FileArchive") {
    directory = existing(definition.name, archive.path);
    if (!statSync(directory).isDirectory()) {
      throw new CodeError(
        `The function ${definition.name} is deployed from ${directory}: only directories are emulated.`,
      );
    }
  } else if (archive.asset === "AssetArchive") {
    directory = unpack(definition.name, record(archive.assets), join(root, definition.name));
  } else
    throw new CodeError(
      `The function ${definition.name} has code of a kind that is not emulated: ${String(archive.asset)}.`,
    );

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
