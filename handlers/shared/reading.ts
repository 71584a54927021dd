import type * as z from "zod";
import type { DocumentText } from "../../career/reading/document.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import { CORRECTED_BY } from "../../db/cvs.ts";
import type { Documents } from "../../db/documents.ts";
import type { EarlierReading } from "../../db/ledger.ts";
import type { InputPart } from "../../db/rows.ts";
import { PermanentError } from "../../delivery/errors.ts";
import { derivedId } from "../../delivery/ids.ts";
import type { StepAttempt } from "../../schemas/answers.ts";
import type { Metadata } from "../../schemas/event.ts";
import { documentReader } from "./reader.ts";

/** Reads the text of a request's file. Throws PermanentError if the file is gone or can't be read. */
export async function readInput(documents: Documents, input: InputPart | undefined): Promise<DocumentText> {
  const bytes = input ? await documents.read(input.key) : null;
  if (!input || bytes === null) throw new PermanentError("input_gone");
  return await settling(() => documentReader.read(bytes, input.name, input.url === undefined ? "file" : "site"));
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

/** A document that was read: where its profile lies, what queries need of it, and who read it. */
export interface Reading<Digest> {
  readonly profileKey: string;
  readonly digest: Digest;
  readonly engine: string;
  /** Who thought just now; empty where an earlier reading serves again. */
  readonly answers: readonly StepAttempt[];
}

/**
 * What is known of a profile that the person has chosen instead of a file. Throws PermanentError if it is gone.
 */
export function chosen<Digest>(key: string | null, digest: unknown, schema: z.ZodType<Digest>): Digest {
  const found = schema.safeParse(digest);
  if (key === null || !found.success) throw new PermanentError("input_gone");
  return found.data;
}

/**
 * The earlier reading of the same file, if it can stand for a new one: made by the engine that would be asked first,
 * and not in a replay, which is there to do the work again.
 */
export function servesAgain<Digest>(
  earlier: EarlierReading | null,
  schema: z.ZodType<Digest>,
  preferred: string,
  { replay }: Metadata,
): Reading<Digest> | null {
  if (!earlier) return null;
  // What the person has corrected holds, whoever would read the file now.
  const isCorrected = earlier.engine === CORRECTED_BY;
  if (!isCorrected && (earlier.engine !== preferred || replay !== undefined)) return null;
  const digest = schema.safeParse(earlier.digest);
  return digest.success
    ? { profileKey: earlier.profileKey, digest: digest.data, engine: earlier.engine, answers: [] }
    : null;
}

/** The version of a result in its key: each delivery writes its own, a retry the same. */
export const resultVersion = ({ id, replay = "" }: Metadata): string => derivedId("result", id, replay);
