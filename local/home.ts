import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { type Credentials, newCredentials } from "./identities.ts";

/** The form of the data directory. A newer release raises it and adds a step to `upgrades`. */
export const HOME_FORMAT = 1;

/** What turns format n into n + 1, by n. Format 0 is a directory from before the format was written down. */
const upgrades: Readonly<Record<number, (path: string) => void>> = {
  0: () => undefined,
};

const Marker = z.object({ format: z.int().min(0) });

const Owner = z.object({
  pid: z.int(),
  /** `serve` stays, `once` ends with its one request. */
  mode: z.enum(["serve", "once"]),
  /** Known once the platform is ready. */
  apiUrl: z.string().nullable(),
  siteUrl: z.string().nullable().default(null),
  endpoint: z.string().nullable(),
  region: z.string().nullable(),
  identityPort: z.number().nullable().default(null),
  startedAt: z.string(),
});
export type Owner = z.infer<typeof Owner>;

/** The data directory can't be used; the message is one sentence for a person. */
export class HomeError extends Error {}

/** Another process owns the data directory. */
export class HomeInUseError extends HomeError {
  readonly owner: Owner | null;

  constructor(path: string, owner: Owner | null) {
    const who = owner === null ? "another process" : `process ${owner.pid}`;
    const where = owner?.apiUrl ? ` (${owner.siteUrl ?? owner.apiUrl})` : "";
    super(
      `the data directory ${path} is in use by ${who}${where}; stop it, or set CAREERASSIST_HOME to another directory`,
    );
    this.owner = owner;
  }
}

/** How this machine's person signs in without a form. */
const LocalSignIn = z.object({
  issuer: z.string(),
  clientId: z.string(),
  tokenEndpoint: z.string(),
  revocationEndpoint: z.string(),
  refreshToken: z.string(),
});
export type LocalSignIn = z.infer<typeof LocalSignIn>;

const Ports = z.object({ identity: z.int() });

export interface Home {
  readonly path: string;
  /** The port that the user pool had last: its address is in people's tokens. */
  identityPort(): number | null;
  keepIdentityPort(port: number): void;
  /** Lays down, readable by nobody else, how this machine's person signs in. */
  offerSignIn(way: LocalSignIn): void;
  /** Tells others who want the directory, and the CLI, where we are. */
  announce(owner: Owner): void;
  /** The operator's keys: made at the first start, readable by nobody else. */
  credentials(): Credentials;
  release(): void;
}

const write = (path: string, value: unknown): void => {
  writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${path}.new`, path);
};

const readJson = <T>(path: string, schema: z.ZodType<T>): T | null => {
  if (!existsSync(path)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new HomeError(`${path} can't be read (${error instanceof Error ? error.name : error}); move it away`);
  }
};

/**
 * Takes the lock: an exclusive transaction on a file of its own, which the operating system ends with the process,
 * however that ends. Null if another process holds it.
 */
function takeLock(path: string): DatabaseSync | null {
  const lock = new DatabaseSync(path);
  try {
    lock.exec("PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null;
    throw error;
  }
}

function bringUpToDate(path: string): void {
  const marker = join(path, "home.json");
  const isNew = !existsSync(join(path, "state.db")) && !existsSync(marker);
  const format = isNew ? HOME_FORMAT : (readJson(marker, Marker)?.format ?? 0);
  if (format > HOME_FORMAT) {
    throw new HomeError(
      `the data directory ${path} was written by a newer release (format ${format}, this one knows ${HOME_FORMAT}); ` +
        "use that release, or set CAREERASSIST_HOME to another directory",
    );
  }
  for (let step = format; step < HOME_FORMAT; step++) upgrades[step]?.(path);
  write(marker, { format: HOME_FORMAT });
}

/** Who owns a data directory at the moment, as they announced it; null if nobody does or did. */
export const ownerOf = (path: string): Owner | null => readJson(join(path, "owner.json"), Owner);

/** Opens the data directory, or makes it. Throws HomeInUseError or HomeError. */
export function openHome(path: string): Home {
  try {
    mkdirSync(path, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw new HomeError(`the data directory ${path} can't be made (${(error as NodeJS.ErrnoException).code})`);
  }
  const lock = takeLock(join(path, "lock.db"));
  if (!lock) throw new HomeInUseError(path, ownerOf(path));
  const ownerFile = join(path, "owner.json");
  try {
    rmSync(ownerFile, { force: true });
    bringUpToDate(path);
  } catch (error) {
    lock.close();
    throw error;
  }
  return {
    path,
    identityPort: () => readJson(join(path, "ports.json"), Ports)?.identity ?? null,
    keepIdentityPort: (port) => write(join(path, "ports.json"), { identity: port }),
    offerSignIn: (way) => write(join(path, SIGN_IN), way),
    announce: (owner) => write(ownerFile, owner),
    credentials() {
      const file = join(path, "credentials.json");
      const kept = operatorCredentials(path);
      if (kept) return kept;
      const made = newCredentials(false);
      write(file, made);
      chmodSync(file, 0o600);
      return made;
    },
    release() {
      rmSync(ownerFile, { force: true });
      lock.close();
    },
  };
}

const SIGN_IN = "sign-in.json";

/** How this machine's person signs in at the platform of a data directory; null before its first start. */
export const localSignIn = (path: string): LocalSignIn | null => readJson(join(path, SIGN_IN), LocalSignIn);

const Keys = z.object({ accessKeyId: z.string(), secretAccessKey: z.string(), sessionToken: z.string().nullable() });

/** The operator's keys of a data directory; null before its first start. */
export const operatorCredentials = (path: string): Credentials | null => readJson(join(path, "credentials.json"), Keys);
