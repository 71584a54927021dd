import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { Fetched } from "../../fetching/guarded-fetch.ts";
import { Page } from "../../schemas/page.ts";
import { isProblemCode } from "../../schemas/problems.ts";

/** Milliseconds and megabytes that one page may take to read. */
const time = 10_000;
const memory = 512;

const Answer = z.union([z.object({ page: Page }), z.object({ code: z.string().refine(isProblemCode) })]);

/** The reader stands beside this file, as it does beside the bundle. */
const reader = import.meta.url.endsWith(".ts") ? "./page-reader.ts" : "./page-reader.mjs";

/**
 * Reads a page in a process of its own, which is ended when the time, the memory or the caller's patience is: parsers
 * of HTML take minutes and gigabytes over some few megabytes that are made for it, and the service has other callers.
 * A thread doesn't hold: one that runs out of memory takes the whole process along. The process has no environment,
 * so that a page which took it over would find no key. Throws UnreadableDocument, or the signal's reason.
 */
export async function readPageApart(fetched: Fetched, signal: AbortSignal): Promise<Page> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const child = fork(fileURLToPath(new URL(reader, import.meta.url)), {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: "advanced",
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const tooLong = (): void => reject(new UnreadableDocument("file_takes_too_long"));
  const cancelled = (): void => reject(signal.reason);
  const timer = setTimeout(tooLong, time);
  signal.addEventListener("abort", cancelled, { once: true });
  child.on("message", resolve);
  child.on("error", reject);
  // Memory that has run out ends the process without an answer.
  child.on("exit", tooLong);
  child.send(fetched);
  try {
    const answer = Answer.parse(await promise);
    if ("page" in answer) return answer.page;
    throw new UnreadableDocument(answer.code);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancelled);
    child.kill("SIGKILL");
  }
}
