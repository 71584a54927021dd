import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/vnd.microsoft.icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The media type of a file of the web app. Throws an Error for one that is unknown: browsers are told not to guess. */
export function contentTypeOf(key: string): string {
  const type = types[extname(key).toLowerCase()];
  if (type === undefined)
    throw new Error(`${key}: what kind of file this is isn't known; add it to infra/site/files.ts`);
  return type;
}

/** Vite puts what it names by content into this folder. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+(\.map)?$/;

/**
 * How long a file may be kept. What is named by its content never changes under its name; everything else (the page,
 * the settings) is asked for anew each time, which costs a "not modified".
 */
export const cacheControlOf = (key: string): string =>
  HASHED.test(key) ? "public, max-age=31536000, immutable" : "no-cache";
