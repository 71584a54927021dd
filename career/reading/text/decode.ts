import { UnreadableDocument } from "../unreadable.ts";

/** Decodes a text file: UTF-8, UTF-16 with a byte order mark, else Windows-1252, which old editors still write. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const text = new TextDecoder("windows-1252").decode(bytes);
    if (isProse(text)) return text;
    throw new UnreadableDocument("file_not_text", { cause: error });
  }
}

/** Whether most characters are letters, digits, blanks and the marks of writing; random bytes decode to symbols. */
function isProse(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const writing = sample.match(/[\p{L}\p{N}\s.,;:()/&+@'"-]/gu)?.length ?? 0;
  const ascii = sample.match(/[\x20-\x7e\s]/g)?.length ?? 0;
  return writing >= sample.length * 0.85 && ascii >= sample.length * 0.6;
}
