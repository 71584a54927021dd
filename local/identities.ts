import { randomBytes } from "node:crypto";
import type { Caller } from "./service.ts";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Roles have one, the operator has none; as on AWS, it must be sent with every call of a role. */
  readonly sessionToken: string | null;
}

/** Who holds which key on this machine. Keys of roles live as long as the process. */
export interface Identities {
  issue(caller: Caller): Credentials;
  /** Registers keys that were kept from an earlier start (the operator's). */
  adopt(caller: Caller, credentials: Credentials): void;
  find(accessKeyId: string): { readonly caller: Caller; readonly credentials: Credentials } | undefined;
  /** The person at this machine, once known. */
  operator(): { readonly caller: Caller; readonly credentials: Credentials } | undefined;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const letters = (count: number): string =>
  Array.from(randomBytes(count), (byte) => ALPHABET[byte % ALPHABET.length]).join("");

/** New keys of AWS's form: `ASIA…` with a session token for a role, `AKIA…` for a person. */
export function newCredentials(forRole: boolean): Credentials {
  return {
    accessKeyId: `${forRole ? "ASIA" : "AKIA"}${letters(16)}`,
    secretAccessKey: randomBytes(30).toString("base64"),
    sessionToken: forRole ? randomBytes(48).toString("base64") : null,
  };
}

export function createIdentities(): Identities {
  const known = new Map<string, { caller: Caller; credentials: Credentials }>();
  const adopt = (caller: Caller, credentials: Credentials): void => {
    known.set(credentials.accessKeyId, { caller, credentials });
  };
  return {
    adopt,
    issue(caller) {
      const credentials = newCredentials(caller.kind === "role");
      adopt(caller, credentials);
      return credentials;
    },
    find: (accessKeyId) => known.get(accessKeyId),
    operator: () => [...known.values()].find(({ caller }) => caller.kind === "operator"),
  };
}
