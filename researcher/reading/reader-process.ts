import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { Fetched } from "../../fetching/guarded-fetch.ts";
import { Page } from "../../schemas/page.ts";
import { isProblemCode, type ProblemCode } from "../../schemas/problems.ts";

/** Megabytes of objects that reading may take. */
const memory = 512;

const megabytes = z.number();
const Answer = z.union([
  z.object({ page: Page, megabytes }),
  z.object({ code: z.string().refine(isProblemCode), megabytes }),
]);

/** What came of a page: the page, or the code of why there is none. */
export type Reading = { readonly page: Page } | { readonly code: ProblemCode };

/** The reader stands beside this file, as it does beside the bundle. */
const reader = import.meta.url.endsWith(".ts") ? "./page-reader.ts" : "./page-reader.mjs";

/**
 * A process that reads pages, one at a time. It has no environment, so that a page which took it over would find no key,
 * and doesn't keep the service from ending.
 */
export class ReaderProcess {
  readonly #child: ChildProcess;
  /** Pages that it has read, and the memory that it had after the last one. */
  pages = 0;
  megabytes = 0;

  constructor() {
    this.#child = fork(fileURLToPath(new URL(reader, import.meta.url)), {
      execArgv: [`--max-old-space-size=${memory}`],
      serialization: "advanced",
      env: {},
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // While it reads, whoever waits is told; a process that fails while nobody waits reads no more.
    this.#child.on("error", () => this.end());
  }

  /** It can read no more. */
  get isGone(): boolean {
    return !this.#child.connected;
  }

  /**
   * Reads a page within so many milliseconds. Throws UnreadableDocument where time or memory run out, or the signal's
   * reason; after either the process has to be ended.
   */
  async read(fetched: Fetched, milliseconds: number, signal: AbortSignal): Promise<Reading> {
    const child = this.#child;
    const over = new AbortController();
    const late = AbortSignal.timeout(milliseconds);
    const ended = AbortSignal.any([signal, late, over.signal]);
    child.ref();
    child.channel?.ref();
    try {
      const gone = (): never => {
        throw new UnreadableDocument("file_takes_too_long");
      };
      // Memory that has run out ends the process without an answer.
      const exit = once(child, "exit", { signal: ended }).then(gone);
      const message = once(child, "message", { signal: ended });
      child.send(fetched, () => undefined);
      const answer = Answer.parse((await Promise.race([message, exit]))[0]);
      this.pages += 1;
      this.megabytes = answer.megabytes;
      return answer;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (late.aborted) throw new UnreadableDocument("file_takes_too_long", { cause: error });
      throw error;
    } finally {
      over.abort();
      child.unref();
      child.channel?.unref();
    }
  }

  end(): void {
    this.#child.kill("SIGKILL");
  }
}
