import type { DocumentSource, DocumentText } from "../../career/reading/document.ts";
import type { ProblemCode } from "../../schemas/problems.ts";

/** A file to read. */
export interface ReadTask {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string | null;
  readonly source: DocumentSource;
}

/** What came of it: the document, why it can't be read, or a fault of the reader that another try may not have. */
export type ReadReply = { readonly id: number } & (
  | { readonly document: DocumentText }
  | { readonly problem: ProblemCode }
  | { readonly fault: string }
);
