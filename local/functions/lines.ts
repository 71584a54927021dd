import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

export interface LineReader {
  /** An invocation has ended: gives its last line, even without a break, and the budget back. */
  settle(): void;
}

/** A line is cut here, characters: a function that writes without line breaks must not fill our memory. */
const LINE_LIMIT = 256 * 1024;
/** What an invocation may write, characters; CloudWatch would take more, this machine's disk shall not. */
const BUDGET = 8 * 1024 * 1024;

/** Reads a stream line by line, with bounded memory; beyond the budget it says once that the rest is dropped. */
export function readLines(stream: Readable, onLine: (line: string) => void): LineReader {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let left = BUDGET;

  const give = (line: string): void => {
    if (left < 0) return;
    left -= line.length + 1;
    onLine(
      left < 0
        ? `(more than ${BUDGET} characters were written; the rest of this invocation's output is dropped)`
        : line,
    );
  };

  stream.on("data", (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) give(line.endsWith("\r") ? line.slice(0, -1) : line);
    if (rest.length > LINE_LIMIT) {
      give(rest);
      rest = "";
    }
  });
  const settle = (): void => {
    if (rest !== "") give(rest);
    rest = "";
    left = BUDGET;
  };
  stream.on("end", settle);
  return { settle };
}
