import { createHash } from "node:crypto";
import { derivedId } from "../delivery/ids.ts";
import { type Announcement, announce } from "../delivery/outgoing.ts";
import { DocumentSubmitted } from "../schemas/events.ts";
import type { DocumentScope, NewDocument, Submission, SubmittedDocument } from "../schemas/submissions.ts";

/** The owner of what everybody may find; no person has it as an id. */
export const EVERYONE = "everyone";

/** What a content is recognised by: 64 hexadecimal digits over all that is searched and shown of a document. */
export const contentHash = ({ documentId: _, fetchedAt: __, ...content }: SubmittedDocument): string =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1))))
    .digest("hex");

/**
 * The id of a document: the same page (or name, or, without both, the same text) of the same owner is the same document,
 * whoever hands it in. `owner` is a user's id or `EVERYONE`.
 */
export function documentIdOf(owner: string, { url, name, text }: Pick<NewDocument, "url" | "name" | "text">): string {
  if (url !== null) return derivedId("document", owner, "url", url);
  if (name !== null) return derivedId("document", owner, "name", name);
  return derivedId("document", owner, "text", createHash("sha256").update(text).digest("hex"));
}

/** Gives documents that are handed in their ids and the time. */
export const submissionOf = (
  submissionId: string,
  owner: string,
  documents: readonly NewDocument[],
  now: Date,
): Submission => ({
  submissionId,
  documents: documents.map((document) => ({
    ...document,
    documentId: documentIdOf(owner, document),
    fetchedAt: document.fetchedAt ?? now.toISOString(),
  })),
});

/** The event of a submission whose texts lie under `keys.submission`. */
export const announceSubmission = (scope: DocumentScope, { submissionId, documents }: Submission): Announcement =>
  announce(DocumentSubmitted, {
    submissionId,
    scope,
    documents: documents.map(({ documentId, kind, language }) => ({ documentId, kind, language })),
  });
