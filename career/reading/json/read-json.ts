import type { DocumentText } from "../document.ts";
import { type Deadline, limits } from "../limits.ts";
import { decode } from "../text/decode.ts";
import { textLines } from "../text/text-lines.ts";
import { UnreadableDocument } from "../unreadable.ts";

/**
 * Reads a JSON document: JSON Resume as it stands, line by line; schema.org's JobPosting as the posting that it
 * describes. Null for a text that only begins like JSON.
 * Throws UnreadableDocument: file_too_many_pages.
 */
export async function readJson(bytes: Uint8Array, deadline: Deadline): Promise<DocumentText | null> {
  const text = decode(bytes).replace(/^\ufeff/u, "");
  if (text.length > limits.pages * limits.charactersPerPage) throw new UnreadableDocument("file_too_many_pages");
  const value = parsed(text);
  if (value === undefined) return null;
  if (isResume(value)) {
    const source = text.includes("\n") ? text : JSON.stringify(value, null, 2);
    return { format: "json-resume", pages: 1, lines: textLines(source), links: [], risks: [] };
  }
  const { readJobJson } = await import("../html/read-html.ts");
  return readJobJson(text, deadline);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** JSON Resume says who somebody is under `basics`. */
const isResume = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "basics" in value && typeof value.basics === "object";
