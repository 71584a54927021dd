import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { CliError } from "../errors.ts";
import { homePath } from "../settings.ts";

/** Where one signs in to a system, as the outputs of its stack and its site say it. */
export const SignIn = z.looseObject({
  issuer: z.string(),
  clientId: z.string(),
  scope: z.string(),
  authorizeEndpoint: z.string(),
  tokenEndpoint: z.string(),
  revocationEndpoint: z.string(),
});
export type SignIn = z.infer<typeof SignIn>;

/** Somebody who is signed in on this machine. */
const Session = z.object({
  /** The API of a system on AWS; null for the platform of this machine. */
  apiUrl: z.string().nullable(),
  signIn: SignIn,
  accessToken: z.string(),
  refreshToken: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});
export type Session = z.infer<typeof Session>;

const folder = (): string => join(homePath(), "cli");
const file = (): string => join(folder(), "session.json");

/** Who is signed in; null if nobody is. Throws CliError if the file can't be read. */
export function readSession(): Session | null {
  if (!existsSync(file())) return null;
  try {
    return Session.parse(JSON.parse(readFileSync(file(), "utf8")));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new CliError(`${file()} can't be read; remove it and sign in again`);
  }
}

/** Keeps who is signed in, readable by nobody else. */
export function keepSession(session: Session): void {
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  const draft = `${file()}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(session), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file());
}

export const forgetSession = (): void => rmSync(file(), { force: true });
