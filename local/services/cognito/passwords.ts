import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { PasswordPolicy } from "./graph.ts";

/** The cost of scrypt (RFC 7914): 16 MB and some tens of milliseconds a try. */
const COST = { N: 16_384, r: 8, p: 1 };
const BYTES = 32;

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** A password as it is kept: `scrypt$salt$key`, in Base64. */
export async function hashed(password: string): Promise<string> {
  const salt = randomBytes(16);
  return ["scrypt", salt.toString("base64"), (await derive(password, salt)).toString("base64")].join("$");
}

const nobodys = `scrypt$${randomBytes(16).toString("base64")}$${randomBytes(BYTES).toString("base64")}`;

/** Whether this is the password. It takes as long for somebody who isn't there (null), so that nobody learns who is. */
export async function matches(password: string, kept: string | null): Promise<boolean> {
  const [, salt = "", key = ""] = (kept ?? nobodys).split("$");
  const isSame = timingSafeEqual(await derive(password, Buffer.from(salt, "base64")), Buffer.from(key, "base64"));
  return isSame && kept !== null;
}

/** Cognito takes at most so many characters. */
const LONGEST = 256;

/** Whether a password is good enough for a pool. */
export function conforms(password: string, policy: PasswordPolicy): boolean {
  return (
    password.length >= policy.minimumLength &&
    password.length <= LONGEST &&
    password === password.trim() &&
    (!policy.requireLowercase || /[a-z]/.test(password)) &&
    (!policy.requireUppercase || /[A-Z]/.test(password)) &&
    (!policy.requireNumbers || /\d/.test(password)) &&
    (!policy.requireSymbols || /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/.test(password))
  );
}
