import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { Fetched } from "../../fetching/guarded-fetch.ts";
import type { Page } from "../../schemas/page.ts";
import { ReaderProcess } from "./reader-process.ts";

/** Milliseconds that one page may take to read. */
const time = 10_000;

/**
 * A process reads this many pages at most, and none after one that left it with so much memory: what one page does to a
 * parser then reaches few others, and starting a process costs more than reading a page.
 */
const mostPages = 40;
const mostMegabytes = 320;

/** Processes that wait for a page at most, and how long, milliseconds. */
const mostWaiting = 4;
const patience = 5_000;

interface Waiting {
  readonly reader: ReaderProcess;
  readonly timer: NodeJS.Timeout;
}

const waiting: Waiting[] = [];

/** A process that waits, or a new one. */
function take(): ReaderProcess {
  for (;;) {
    const found = waiting.pop();
    if (found === undefined) return new ReaderProcess();
    clearTimeout(found.timer);
    if (!found.reader.isGone) return found.reader;
  }
}

function giveBack(reader: ReaderProcess): void {
  if (reader.pages >= mostPages || reader.megabytes > mostMegabytes || waiting.length >= mostWaiting) {
    reader.end();
    return;
  }
  const timer = setTimeout(() => {
    const at = waiting.findIndex((one) => one.reader === reader);
    if (at >= 0) waiting.splice(at, 1);
    reader.end();
  }, patience);
  timer.unref();
  waiting.push({ reader, timer });
}

/**
 * Reads a page in a process apart, which is ended when the time, the memory or the caller's patience is: parsers of HTML
 * take minutes and gigabytes over some few megabytes that are made for it, and the service has other callers. A thread
 * doesn't hold: one that runs out of memory takes the whole process along. A process that has read a page in peace reads
 * the next one, too; each page has its own time. Throws UnreadableDocument, or the signal's reason.
 */
export async function readPageApart(fetched: Fetched, signal: AbortSignal): Promise<Page> {
  signal.throwIfAborted();
  const reader = take();
  let reading: Awaited<ReturnType<ReaderProcess["read"]>>;
  try {
    reading = await reader.read(fetched, time, signal);
  } catch (error) {
    reader.end();
    throw error;
  }
  if ("page" in reading) {
    giveBack(reader);
    return reading.page;
  }
  // What can't be read may have done more to its parser than we know.
  reader.end();
  throw new UnreadableDocument(reading.code);
}
