import { createWriteStream } from "node:fs";
import type { Log } from "./log.ts";

/** A log of JSON lines in a file. */
export function fileLog(path: string): { log: Log; close: () => Promise<void> } {
  const file = createWriteStream(path, { flags: "a", mode: 0o600 });
  const log: Log = (level, message, details) => {
    file.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...details })}\n`);
  };
  return { log, close: () => new Promise((resolve) => file.end(() => resolve())) };
}
