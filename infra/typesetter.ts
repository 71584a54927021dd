import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { fonts } from "./fonts.ts";

/** The typesetter is a native library: its wrapper, and a package for each platform of which npm installs this one's. */
const scope = "node_modules/@myriaddreamin";
const wrapper = "typst-ts-node-compiler";

/** A file that lies in a bundle as it lies here; such files are large and never change within a version. */
export interface CarriedFile {
  /** Its place in the bundle. */
  readonly name: string;
  readonly path: string;
}

/** Not bundled: the bundle carries the packages themselves. */
export const external = [`@myriaddreamin/${wrapper}`];

/** The typesetter with its platform packages that are installed here, and the fonts. */
export function typesetterFiles(root: string): CarriedFile[] {
  const packages = globSync([`${scope}/${wrapper}/**/*`, `${scope}/${wrapper}-*/**/*`], {
    cwd: root,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  const carried = packages.map((entry) => join(entry.parentPath, entry.name));
  return [
    ...carried.map((path) => ({ name: path.slice(root.length + 1), path })),
    ...fonts().map(({ name, path }) => ({ name: join("fonts", name), path })),
  ];
}

/**
 * The processor that a function with the typesetter can run on at AWS: the one whose package is installed here. Null if
 * there is none (on macOS, say), until the package is added: `docs/operations.md` says how.
 */
export function typesetterArchitecture(root: string): "arm64" | "x86_64" | null {
  const isThere = (platform: string) => existsSync(join(root, scope, `${wrapper}-${platform}`));
  if (isThere("linux-arm64-gnu")) return "arm64";
  return isThere("linux-x64-gnu") ? "x86_64" : null;
}
