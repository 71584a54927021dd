import { parseCv } from "../../career/cv/parse-cv.ts";
import { parseJob } from "../../career/posting/parse-job.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";

/** Reads the files that its parent sends, as CV and as posting, and says what came of each. */

const today = new Date("2026-11-01T00:00:00Z");

process.on("message", async ({ bytes, name }: { bytes: Uint8Array; name: string }) => {
  const begun = performance.now();
  const result = await read(bytes, name);
  const rss = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  process.send?.({ result, ms: performance.now() - begun, rss });
});

/** "read", the code of a typed error, or the text of any other error. */
async function read(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const document = await readDocument(bytes, name);
    const results = [parseCv, parseJob].map((parse) => codeOf(() => parse(document, today)));
    return results.find((code) => code.startsWith("!")) ?? (results.includes("read") ? "read" : (results[0] ?? "read"));
  } catch (error) {
    return error instanceof UnreadableDocument
      ? error.code
      : `!${error instanceof Error ? error.stack : String(error)}`;
  }
}

function codeOf(parse: () => unknown): string {
  try {
    parse();
    return "read";
  } catch (error) {
    return error instanceof UnreadableDocument
      ? error.code
      : `!${error instanceof Error ? error.stack : String(error)}`;
  }
}
