import { UnreadableDocument } from "./unreadable.ts";

/** What a document may cost to read. */
export const limits = {
  bytes: 10 * 1024 * 1024,
  pages: 100,
  /** Characters that count as one page where the format has no pages. */
  charactersPerPage: 5_000,
  /** Milliseconds for one file. */
  time: 20_000,
  /** Bytes that an archive may unpack to. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Runs of text that a PDF may be made of: far more than a hundred dense pages have. */
  runs: 400_000,
} as const;

/** A moment after which reading stops with `file_takes_too_long`. */
export class Deadline {
  readonly #end: number;

  constructor(milliseconds: number = limits.time) {
    this.#end = performance.now() + milliseconds;
  }

  /** Throws once the time is used up; call it between pages and inside long loops. */
  check(): void {
    if (performance.now() > this.#end) throw new UnreadableDocument("file_takes_too_long");
  }

  /** Waits for work that may never end; rejects with `file_takes_too_long` when the time is used up. */
  async race<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const left = Math.max(0, this.#end - performance.now());
      timer = setTimeout(() => reject(new UnreadableDocument("file_takes_too_long")), left);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
