import { Worker } from "node:worker_threads";
import type { DocumentSource, DocumentText } from "../../career/reading/document.ts";
import { limits } from "../../career/reading/limits.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { ReadReply, ReadTask } from "./reading-messages.ts";

/** What one file may cost, and how long a worker serves. */
export interface ReaderLimits {
  /** Milliseconds for one file; then its thread is ended, whatever it is doing. */
  readonly milliseconds: number;
  /** Megabytes of heap that the thread may have. */
  readonly heap: number;
  /** Megabytes that the whole process may grow by while one file is read: buffers lie outside of the heap. */
  readonly growth: number;
  /** Files, and bytes of files, after which the thread is replaced, so that its memory goes back. */
  readonly files: number;
  readonly bytes: number;
}

/** Reading has its own deadline inside the thread; ours comes a little later, for what never looks at it. */
export const readerLimits: ReaderLimits = {
  milliseconds: limits.time + 2_000,
  heap: 320,
  growth: 480,
  files: 400,
  bytes: 128 * 1024 * 1024,
};

const lookEvery = 50;
const mega = 1024 * 1024;

/** A thread that reads one file at a time, kept warm between files. */
export interface Reader {
  /**
   * Reads a file. Throws UnreadableDocument with the reason, among them file_takes_too_long and
   * file_takes_too_much_memory; any other error is a fault of the reader itself.
   */
  read(bytes: Uint8Array, name: string | null, source?: DocumentSource): Promise<DocumentText>;
  /** Ends the thread. A later read starts another one. */
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  files: number;
  bytes: number;
}

/** Makes a reader whose threads run the module at `entry`. */
export function reader(entry: URL, own: ReaderLimits = readerLimits): Reader {
  let thread: Thread | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let last = 0;

  const start = (): Thread => {
    const worker = new Worker(entry, {
      // A small young generation: what a file leaves behind is collected early, at the cost of a millisecond or two.
      resourceLimits: { maxOldGenerationSizeMb: own.heap, maxYoungGenerationSizeMb: 8 },
    });
    // An idle thread doesn't keep the process alive.
    worker.unref();
    worker.on("error", () => end(worker));
    worker.on("exit", () => end(worker));
    return { worker, files: 0, bytes: 0 };
  };
  const end = (worker: Worker): void => {
    if (thread?.worker === worker) thread = null;
  };
  const readNow = async (bytes: Uint8Array, name: string | null, source: DocumentSource): Promise<DocumentText> => {
    const mine = thread ?? start();
    thread = mine;
    mine.files += 1;
    mine.bytes += bytes.byteLength;
    last += 1;
    try {
      return await answerOf(mine.worker, { id: last, bytes, name, source }, own);
    } finally {
      if (mine.files >= own.files || mine.bytes >= own.bytes) {
        end(mine.worker);
        await mine.worker.terminate();
      }
    }
  };
  return {
    read(bytes, name, source = "file") {
      const reading = queue.then(() => readNow(bytes, name, source));
      queue = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      await queue;
      const open = thread;
      thread = null;
      await open?.worker.terminate();
    },
  };
}

/** Has one file read and waits for what comes first: the answer, the end of the thread, or the end of patience. */
async function answerOf(worker: Worker, task: ReadTask, own: ReaderLimits): Promise<DocumentText> {
  const { promise, resolve, reject } = Promise.withResolvers<DocumentText>();
  const memory = process.memoryUsage.rss();
  let problem: "file_takes_too_long" | "file_takes_too_much_memory" | null = null;
  // The thread's end answers: only then is its memory back, and the next file gets another thread.
  const giveUp = (reason: typeof problem): void => {
    problem = reason;
    void worker.terminate();
  };
  const late = setTimeout(() => giveUp("file_takes_too_long"), own.milliseconds);
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - memory > own.growth * mega) giveUp("file_takes_too_much_memory");
  }, lookEvery);
  const onMessage = (reply: ReadReply): void => {
    if (reply.id !== task.id) return;
    if ("document" in reply) resolve(reply.document);
    else if ("problem" in reply) reject(new UnreadableDocument(reply.problem));
    else reject(new Error(`the reader failed: ${reply.fault}`));
  };
  const onError = (error: Error): void => {
    const full = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
    reject(full ? new UnreadableDocument("file_takes_too_much_memory", { cause: error }) : error);
  };
  const onExit = (code: number): void =>
    reject(
      problem === null ? new Error(`the reader's thread ended with code ${code}`) : new UnreadableDocument(problem),
    );
  worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  worker.ref();
  try {
    worker.postMessage(task);
    return await promise;
  } finally {
    clearTimeout(late);
    clearInterval(look);
    worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    worker.unref();
  }
}

/** Set by the bundler to where it lays the thread's module, seen from any other file of the bundle. */
declare const BUNDLED_READING_WORKER: string | undefined;

const workerFile = typeof BUNDLED_READING_WORKER === "string" ? BUNDLED_READING_WORKER : "./reading-worker.ts";

/** The reader of this process. */
export const documentReader: Reader = reader(new URL(workerFile, import.meta.url));
