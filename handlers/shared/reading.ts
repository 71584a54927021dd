import { type DocumentText, readDocument } from "../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { Documents } from "../../db/documents.ts";
import type { InputData } from "../../db/rows.ts";
import { PermanentError } from "../../delivery/errors.ts";

/** Reads the text of a request's file. Throws PermanentError if the file is gone or can't be read. */
export async function readInput(documents: Documents, input: InputData[keyof InputData]): Promise<DocumentText> {
  const bytes = input ? await documents.read(input.key) : null;
  if (!input || bytes === null) throw new PermanentError("input_gone");
  return await settling(() => readDocument(bytes, input.name));
}

/** A document that can't be understood stays so: no retry will help. */
export async function settling<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new PermanentError(error.code, { cause: error });
    throw error;
  }
}
