import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { sentence } from "../schemas/problems.ts";
import type { Document, Given } from "./client.ts";
import { CliError } from "./errors.ts";

const MAX_BYTES = 10 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "reading it is not allowed",
  EISDIR: "it is a folder",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What a person has named: a posting may be an address of the web, which the API fetches; all else is a file. */
export const readGiven = (part: string, named: string): Given =>
  part === "job" && /^https?:\/\//i.test(named) ? { url: named } : readDocumentFile(named);

/** Reads a file (or standard input for `-`). Throws CliError: wrong usage if there is none, failed if it can't serve. */
export function readDocumentFile(path: string): Document {
  try {
    if (path === "-") return checked({ name: "stdin.txt", bytes: readFileSync(0) }, path);
    if (statSync(path).size > MAX_BYTES) throw new CliError(`${path}: ${sentence("file_too_large")}`);
    return checked({ name: basename(path), bytes: readFileSync(path) }, path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path} can't be read: ${reasons[codeOf(error)] ?? codeOf(error)}.`, 2);
  }
}

function checked(document: Document, path: string): Document {
  if (document.bytes.byteLength === 0) throw new CliError(`${path}: ${sentence("file_empty")}`);
  if (document.bytes.byteLength > MAX_BYTES) throw new CliError(`${path}: ${sentence("file_too_large")}`);
  return document;
}
