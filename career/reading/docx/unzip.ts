import { unzipSync } from "fflate";
import type { ProblemCode } from "../../../schemas/problems.ts";
import { limits } from "../limits.ts";
import { UnreadableDocument } from "../unreadable.ts";

/** Files in an archive beyond which it is no document. */
const mostEntries = 5_000;

/**
 * Unpacks the wanted files of an archive. The sizes that the archive declares are added up before anything is
 * unpacked, and no file gets more room than it declared, so that a bomb never goes off.
 * Throws UnreadableDocument: `damaged` for what can't be unpacked, file_too_large for what unpacks to too much.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  damaged: ProblemCode = "docx_damaged",
): Map<string, Uint8Array> {
  let total = 0;
  let entries = 0;
  const filter = (file: { name: string; originalSize: number }): boolean => {
    entries += 1;
    if (entries > mostEntries) throw new UnreadableDocument(damaged);
    if (!wanted(file.name)) return false;
    total += file.originalSize;
    if (total > limits.unpackedBytes) throw new UnreadableDocument("file_too_large");
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(damaged, { cause: error });
  }
}
