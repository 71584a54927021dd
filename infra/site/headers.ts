import { createHash } from "node:crypto";

/** Whom pages of the web app may talk to, beside their own origin. */
export interface Counterparts {
  /** Origins of the API's files, the identity issuer and the like, as `https://host`. */
  readonly connect: readonly string[];
}

/** The source of a style or script that may stand in a page, named by its hash. */
export const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A page that comes by way of the API brings its own policy; where it brings none, nothing may run or be shown. */
export const apiContentSecurityPolicy =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The origin of an address: policies name origins, and a path would narrow them. */
export const originOf = (address: string): string => new URL(address).origin;

/**
 * The content security policy of the web app. Scripts and styles come as files of the site and in no other way;
 * documents are fetched and put under presigned addresses, sign-in talks to the issuer. Pictures may be made in the page.
 */
export function contentSecurityPolicy({ connect }: Counterparts): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...new Set(connect)],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}

/** What a page of ours may ask the device for: nothing but the clipboard, to copy a letter. */
export const permissionsPolicy = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");
